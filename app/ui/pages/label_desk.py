"""Labels: what is printed, on which label, and where to; everything read back before it goes out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.domain.scan import Scan
from app.domain.work import Batch
from app.station.label_values import Caution, LabelsMade
from app.ui.i18n import translate
from app.ui.pages.label_bar import LabelBar
from app.ui.pages.label_check import LabelCheck
from app.ui.pages.label_memory import LabelMemory, Output
from app.ui.pages.label_out import NOT_TOLD, WELL, LabelJob, LabelOut
from app.ui.pages.label_side import WIDTH_PX, LabelSide
from app.ui.pages.label_source import LabelSource
from app.ui.theme import Kind, px
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner, PageHeader
from app.ui.widgets.file_dialogs import ask_to_save, file_name

if TYPE_CHECKING:
    from app.labels.printer_state import PrinterState
    from app.station.station import Station
    from app.ui.bridge import Bridge, Task
    from app.ui.printing import SeenPaper

LIST_PX = 312
"""Least width of the list beside the label, at text scale 100 %."""
PAUSE_MS = 80
"""The label of a row is drawn when the person has stayed on it for so long."""


class LabelDesk(QWidget):
    closed = Signal()
    edit_wanted = Signal(object)
    """The file of a template."""
    recorded = Signal()
    """Labels have left the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: LabelJob | None = None
        self._drawing: Task | None = None
        self.back = Button("back")
        self.check = LabelCheck()
        self.header = PageHeader(self.back, self.check.button)
        self.banner = Banner()
        self.source, self.side = LabelSource(), LabelSide()
        self.design, self.target = self.side.design, self.side.target
        self.bar = LabelBar()
        self.out = LabelOut(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(12)
        self._middle.addWidget(self.source, 1)
        self._middle.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.header, self.banner, self.check):
            column.addWidget(part)
        column.addLayout(self._middle, 1)
        column.addWidget(self.bar)

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self.source.changed.connect(self._other_list)
        self.source.chosen.connect(self._other_rows)
        self.design.changed.connect(self._other_template)
        self.design.edit_wanted.connect(self.edit_wanted)
        self.target.changed.connect(self._offer)
        self.target.state_wanted.connect(self._ask_state)
        self.target.pages_wanted.connect(self._show_pages)
        self._pause.timeout.connect(self._draw)
        self.bar.start.clicked.connect(self.start)
        self.bar.stop.clicked.connect(self.stop)
        self.banner.acted.connect(self._go_on)
        self.out.progressed.connect(self.bar.show_progress)
        self.out.finished.connect(self._finished)
        self.out.failed.connect(self._failed)
        self.check.wrong.connect(self.banner.hide)

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge
        for part in (self.source, self.out, self.check):
            part.attach(station, bridge)
        known = LabelMemory.read(station.settings.labels)
        self.target.recall(known)
        self.design.language = known.language
        self.load_templates(known.template)

    def load_templates(self, key: str = "") -> None:
        """Anew from the disk; `key` is that of the one to choose."""
        templates = self._station.labels.templates
        self._bridge.run(templates.files, lambda files: self.design.show_files(files, key))

    def show_batches(self, batches: Sequence[Batch]) -> None:
        self.source.show_batches(batches)

    def take_scan(self, scan: Scan) -> bool:
        """While labels are being checked, every scan is one of them; else what is in the list is chosen."""
        return self.check.take(scan, self.source) or self.source.choose_value(scan.value)

    # --- what is looked at

    def _other_list(self) -> None:
        self.check.clear(len(self.source.labels.items))
        if not self.out.busy:
            self.banner.hide()
        self._other_rows()

    def _other_rows(self) -> None:
        self._pause.start()
        self._offer()

    def _other_template(self) -> None:
        self.target.fit_template(self.design.template)
        self._other_rows()

    def _draw(self) -> None:
        """The label that is looked at, or one of a made-up unit."""
        template, item = self.design.template, self.source.looked_at
        if template is None:
            return
        labels = self._station.labels
        fields = item.fields if item is not None else labels.sample(template)
        show, fail = self.design.show_picture, self.design.show_error
        self._drawing = self._bridge.run(lambda: labels.preview(template, fields), show, fail, instead_of=self._drawing)

    def _offer(self) -> None:
        template, wanted = self.design.template, self.source.wanted
        ready = template is not None and bool(wanted.items) and self.target.complete
        self.bar.offer(len(wanted.items), self.target.target.output.is_file, ready and not self.out.busy)
        self.target.pages.setEnabled(bool(wanted.items) and template is not None)
        self.check.button.setEnabled(bool(self.source.labels.items))

    def job(self) -> LabelJob | None:
        if self.design.template is None:
            return None
        return LabelJob(self.source.wanted, self.design.template, self.target.target, self.design.start_cell)

    # --- printing

    def start(self) -> None:
        """What should be known first is said first, and waits for a word."""
        self._job = job = self.job()
        self.banner.hide()
        if job is not None:
            self._remember()
            labels = self._station.labels
            self._bridge.run(lambda: labels.cautions(job.labels), self._warn, self._failed)

    def _warn(self, cautions: Sequence[Caution]) -> None:
        if not cautions:
            self._go_on()
            return
        what = " ".join(translate(caution.text) for caution in cautions)
        self.banner.show_message(
            Kind.WARNING,
            what,
            self.tr("A code works once. Print it again only if the first label is gone."),
            action=self.tr("Go on anyway"),
        )

    def _go_on(self) -> None:
        self.banner.hide()
        if (job := self._job) is None:
            return
        if job.target.output.is_file:
            self._ask_where(job)
        else:
            self.run(job)

    def _ask_where(self, job: LabelJob) -> None:
        ending = job.target.output.value
        name = file_name(Path(job.labels.name or job.template.name).stem)
        kinds = [f"{ending[1:].upper()} (*{ending})"]
        title = self.tr("Save labels")
        ask_to_save(self, title, f"{name}{ending}", kinds, lambda path: self.run(replace(job, path=path)))

    def run(self, job: LabelJob) -> None:
        self._job = None
        try:
            self.out.start(job)
        except KnownError as error:
            self._failed(error)
        self._offer()

    def stop(self) -> None:
        self.out.stop()
        self.bar.show_progress(None)
        self.banner.show_message(Kind.IDLE, self.tr("Cancelled. What was printed until then is recorded."))
        self._left()
        self._offer()

    def _finished(self, job: LabelJob, made: LabelsMade) -> None:
        self.bar.show_progress(None)
        where = job.path.name if job.path else job.target.name
        count = self.tr("%n label(s)", "", made.labels)
        words = self.tr("{count} saved as {name}.") if job.path else self.tr("{count} sent to {name}.")
        lines = [self.tr("Each code was read back and is equal.")]
        if job.target.output in {Output.PDF, Output.PRINTER}:
            lines.append(self.tr("Print at 100 %, without fitting to the page."))
        if made.left_out:
            lines.append(self.tr("%n without a code were left out.", "", made.left_out))
        self.banner.show_message(Kind.PASS, words.format(count=count, name=where), " ".join(lines))
        self._left()
        self._offer()

    def _left(self) -> None:
        """Codes have left the program, which list and page should show."""
        self.source.read_again()
        self.recorded.emit()

    def _failed(self, error: KnownError) -> None:
        self.bar.show_progress(None)
        self.banner.show_error(error)
        self._offer()

    def _remember(self) -> None:
        file, station = self.design.file, self._station
        known = self.target.memory(file.key if file else "", self.design.language).text()
        self._bridge.run(lambda: station.change_settings(labels=known), lambda _settings: None)

    # --- a look first

    def _ask_state(self, address: str) -> None:
        self.target.show_status(self.tr("Asking the printer…"))

        def tell(state: PrinterState | None) -> None:
            said = [NOT_TOLD] if state is None else [*state.errors, *state.warnings] or [WELL]
            self.side.show_status(" ".join(translate(words) for words in said))

        def refuse(error: KnownError) -> None:
            self.side.show_status(f"{translate(error.what)} {translate(error.remedy)}")

        self.out.ask_state(address, tell, refuse)

    def _show_pages(self) -> None:
        if (job := self.job()) is not None:
            self.out.draw_pages(job, lambda paper: self._open_pages(job, paper))

    def _open_pages(self, job: LabelJob, paper: SeenPaper) -> None:
        from app.ui.printing import PagesWindow

        PagesWindow(paper.pages, job.template, self.window()).show()

    # --- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Large words leave the list no room beside the label."""
        below = self.width() < px(WIDTH_PX + LIST_PX)
        way = QBoxLayout.Direction
        self._middle.setDirection(way.TopToBottom if below else way.LeftToRight)
        self.side.set_below(below)

    # --- words

    def retranslate(self) -> None:
        self.header.show_text(
            self.tr("Print labels"), self.tr("Each code is read back at the printer's resolution before it goes out.")
        )
        self.back.name(self.tr("Back to the codes"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()
