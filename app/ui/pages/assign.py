"""Assign eSIMs: list, check, account, run, codes. Going back loses nothing."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.device_list import ColumnMap, DeviceList, NoEidColumn
from app.domain.errors import KnownError
from app.domain.scan import Scan, ScanKind
from app.domain.work import Batch, Provider
from app.station.events import Event
from app.ui.page import Page
from app.ui.pages.assign_account import AccountStep
from app.ui.pages.assign_check import CheckStep
from app.ui.pages.assign_columns import ColumnsCard
from app.ui.pages.assign_list import ListStep
from app.ui.pages.assign_reading import Reading
from app.ui.pages.assign_run import RunStep
from app.ui.pages.runner import Runner, left_of
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Footer, PageHeader
from app.ui.widgets.drop import DropTarget
from app.ui.widgets.steps import StepRow
from app.ui.widgets.views import Views

LIST, CHECK, ACCOUNT, RUN, CODES = range(5)


class AssignPage(Page):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.devices: DeviceList | None = None
        self._reached = LIST
        self._build()
        self._connect()
        self._go_to(LIST)
        self.retranslate()

    def _build(self) -> None:
        self.columns_button, self.other_button = Button("edit"), Button("open")
        self.header = PageHeader(self.columns_button, self.other_button)
        self.steps = StepRow(5)
        self.list, self.check, self.account, self.run = ListStep(), CheckStep(), AccountStep(), RunStep()
        self.reading = Reading(self.list, self)
        self.stack = Views()
        for step in (self.list, self.check, self.account, self.run):
            self.stack.addWidget(step)
        self.back, self.next = Button(), Button(primary=True)
        self.cancel, self.retry = Button("stop"), Button("retry")
        self.runner = Runner(self.run, self.cancel, self.retry, self)
        self.footer = Footer(self.next, self.retry, self.cancel, self.back)
        self.columns = ColumnsCard()
        self.columns.hide()
        for part in (self.header, self.steps, self.banner, self.columns):
            self.column.addWidget(part)
        self.column.addWidget(self.stack, 1)
        self.column.addWidget(self.footer)

    def _connect(self) -> None:
        self.steps.chosen.connect(self._go_to)
        self.list.opened.connect(self.open_file)
        self.list.pasted.connect(self.paste)
        self.list.failed.connect(self.banner.show_error)
        self.list.stopped.connect(self._refresh)
        self.reading.began.connect(self._show_reading)
        self.reading.read.connect(self._show_list)
        self.reading.failed.connect(self._could_not_read)
        self.check.changed.connect(self._refresh)
        self.check.failed.connect(self.banner.show_error)
        self.account.changed.connect(self._refresh)
        for problem in (self.account.problem, self.account.desk.problem):
            problem.led.connect(self.go)
        self.account.settings_wanted.connect(lambda: self.go.emit("settings", None))
        self.runner.changed.connect(self._refresh)
        self.runner.followed.connect(self._show_batch)
        self.runner.failed.connect(self.banner.show_error)
        self.columns_button.clicked.connect(lambda: self.columns.setVisible(not self.columns.isVisible()))
        self.columns.chosen.connect(self._remap)
        self.other_button.clicked.connect(self.list.ask_for_file)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)

    def start(self) -> None:
        self.reading.attach(self.station, self.bridge)
        self.account.attach(self.station, self.bridge)
        self.runner.attach(self.station, self.bridge)
        self.list.offer_sample(self.station.sample)
        drop = DropTarget(self)
        drop.file_dropped.connect(self.open_file)
        drop.text_dropped.connect(self.paste)

    def shown(self) -> None:
        if self.attached:
            self.account.load()

    def arrive(self, payload: object) -> None:
        """A batch to go on with, or a file to read."""
        if isinstance(payload, Batch):
            self._show_batch(payload)
        elif isinstance(payload, Path):
            self.open_file(payload)

    def take_scan(self, scan: Scan) -> bool:
        """An EID finds its row."""
        return scan.kind is ScanKind.EID and self.stack.currentIndex() == CHECK and self.check.choose_eid(scan.value)

    def on_events(self, events: Sequence[Event]) -> None:
        self.runner.on_events(events)

    # --- reading a list

    def open_file(self, path: Path) -> None:
        self.reading.open_file(path)

    def paste(self, text: str) -> None:
        self.reading.paste(text, self.tr("pasted list"))

    def _show_reading(self) -> None:
        self.banner.hide()
        self.columns.hide()
        self._go_to(LIST)

    def _remap(self, columns: ColumnMap) -> None:
        """With a list already read, edits stay; else it is read again."""
        if self.reading.wants_columns:
            self.reading.again(columns)
        elif (devices := self.devices) is not None:
            self.bridge.run(lambda: devices.remap(columns), self._show_list, self._could_not_read)

    def _show_list(self, devices: DeviceList) -> None:
        self.devices = devices
        self._show_columns(devices)
        self.check.show_list(devices)
        self.run.forget()
        self._reached = CHECK
        self._go_to(CHECK)

    def _show_columns(self, devices: DeviceList) -> None:
        self.reading.wants_columns = False
        self.columns.show_columns(devices.titles, devices.columns)
        self.columns.hide()

    def _could_not_read(self, error: KnownError) -> None:
        self.banner.show_error(error)
        if isinstance(error, NoEidColumn):
            self.columns.show_columns(error.titles, None)
            self.columns.show()
        self._refresh()

    # --- the run

    def _go_on(self) -> None:
        at = self.stack.currentIndex()
        if at == LIST:
            self.list.ask_for_file()
        elif at == CHECK:
            self._reached = max(self._reached, ACCOUNT)
            if self.devices is not None:
                self.account.consider(self.devices.ready_rows())
            self._go_to(ACCOUNT)
        elif at == ACCOUNT:
            self._start()
        elif self.run.batch is not None:
            self.go.emit("codes", self.run.batch)

    def _start(self) -> None:
        assert self.devices is not None  # noqa: S101
        request = self.account.request(self.devices.ready_rows(), self.devices.source.name)
        self.next.setEnabled(False)
        self.account.remember()
        self.bridge.begin(lambda: self.station.assign.start(request), self._show_batch, self._could_not_start)

    def _could_not_start(self, error: KnownError) -> None:
        self.banner.show_error(error)
        self._refresh()

    def _show_batch(self, batch: Batch) -> None:
        self.banner.hide()
        self._reached = RUN
        self.run.follow(batch)
        self._go_to(RUN)

    # --- what is shown

    def _go_back(self) -> None:
        self._go_to(max(LIST, self.stack.currentIndex() - 1))

    def _go_to(self, step: int) -> None:
        if step == CODES and self.run.batch is not None:
            self.go.emit("codes", self.run.batch)
            return
        if step == CHECK and self.reading.wants_columns and self.devices is not None:
            self._show_columns(self.devices)  # not those of a list that could not be read
        self.stack.setCurrentIndex(step)
        self._refresh()
        if self.isVisible():
            (self.run.table if step == RUN else self.next).setFocus()

    def retranslate(self) -> None:
        self.steps.show_text(self.tr("List"), self.tr("Check"), self.tr("Account"), self.tr("Run"), self.tr("Codes"))
        self.columns_button.name(self.tr("Change columns…"))
        self.other_button.name(self.tr("Open another list"))
        self.back.name(self.tr("Back"))
        self.cancel.name(self.tr("Stop"), self.tr("Send nothing more; what is under way is finished"))
        self._refresh()

    def _refresh(self) -> None:
        at = self.stack.currentIndex()
        batch = self.run.batch
        running = batch is not None and self.run.running
        self.steps.show_step(at, CODES if batch is not None and batch.passed else self._reached)
        self.header.show_text(self.tr("Assign eSIMs"), self._subtitle(at))
        self.columns_button.setVisible(at == CHECK)
        if at not in {LIST, CHECK}:
            self.columns.hide()
        self.other_button.setVisible(at in {CHECK, ACCOUNT} or (at == RUN and not running))
        self.back.setVisible(at in {CHECK, ACCOUNT})
        self.cancel.setVisible(at == RUN and running)
        self.retry.setVisible(at == RUN and not running and batch is not None and batch.passed < batch.total)
        self._name_buttons(at, batch)
        self.footer.hint.setText(self._hint(at))

    def _name_buttons(self, at: int, batch: Batch | None) -> None:
        ready = self.devices.counts().ready if self.devices is not None else 0
        if at == LIST:
            self.next.name(self.tr("Open a list…"))
            self.next.setEnabled(not self.list.reading)
        elif at == CHECK:
            self.next.name(self.tr("Continue with %n row(s)", "", ready))
            self.next.setEnabled(ready > 0)
        elif at == ACCOUNT:
            self.next.name(self.tr("Assign %n eSIM(s)", "", ready))
            self.next.setEnabled(ready > 0 and self.account.complete)
        elif batch is not None:
            codes = batch.settings.get("provider") != Provider.CELONA
            self.next.name(self.tr("Show %n code(s)", "", batch.passed) if codes else self.tr("What to do next"))
            self.next.setEnabled(batch.passed > 0)
            left = left_of(batch)
            self.retry.name(self.tr("Go on with %n row(s)", "", left) if left else self.tr("Retry failed"))

    def _subtitle(self, at: int) -> str:
        if at == RUN and self.run.batch is not None:
            batch = self.run.batch
            return self.tr("{name} · account “{account}”").format(name=batch.name, account=batch.account)
        if self.devices is None or at == LIST:
            return self.tr("Give each device of a list its eSIM")
        source = self.devices.source
        rows = self.tr("%n row(s)", "", len(self.devices))
        return self.tr("{name} · {rows} · separator “{separator}” · {encoding}").format(
            name=source.name, rows=rows, separator=source.separator.replace("\t", "⇥"), encoding=source.encoding
        )

    def _hint(self, at: int) -> str:
        if at == CHECK:
            return self.tr(
                "Rows that are not ready stay in this list. Fix them here by double-click, or send them later."
            )
        if at == ACCOUNT:
            return self.account.cost_hint()
        batch = self.run.batch
        if at != RUN or batch is None or not left_of(batch):
            return ""
        if self.run.running:
            return self.tr("You can leave this page or close the program: the work goes on, or is resumed.")
        return self.tr("Stopped. Nothing more is sent until you go on.")
