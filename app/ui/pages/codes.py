"""Codes and labels: the codes of a batch or one that came in by hand, on screen, as pictures and as labels."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.domain.activation_code import ActivationCode
from app.domain.errors import KnownError
from app.domain.file_name import LABEL
from app.domain.scan import Scan, ScanKind, understand
from app.domain.work import Batch, BatchKind, Unit
from app.station.code_values import CodeState, UnitCode
from app.station.events import Event, UnitChanged
from app.ui.page import Page
from app.ui.pages.codes_home import CodesHome
from app.ui.pages.codes_list import Listed
from app.ui.pages.codes_out import CodesOut
from app.ui.pages.codes_views import CodesViews
from app.ui.widgets.drop import DropTarget
from app.ui.widgets.file_dialogs import ask_to_open

if TYPE_CHECKING:
    from app.labels.read_file import Reading

PAUSE_MS = 60
"""A code is drawn when the person has stayed on its row for this long."""
AGAIN_MS = 600
"""Units that pass while one looks on are added at this pace."""


class CodesPage(Page):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.batch: Batch | None = None
        self._by_hand: list[Listed] = []
        self._generation = 0
        self._stale = False
        self._build()
        self.out = CodesOut(self.body, self.banner)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._connect()
        self.home.show_empty(True)
        self.retranslate()

    def _build(self) -> None:
        self.home = home = CodesHome(self.banner)
        self.source, self.header, self.entry, self.body = home.source, home.header, home.entry, home.body
        self.sentence, self.line = home.sentence, home.line
        self.views = CodesViews(home)
        self.desk = self.views.desk
        self.column.addWidget(self.views, 1)

    def _connect(self) -> None:
        drop = DropTarget(self)
        drop.file_dropped.connect(self._take_file)
        drop.text_dropped.connect(self.enter)
        self.entry.entered.connect(self.enter)
        self.entry.picture_wanted.connect(self._ask_for_picture)
        self.source.batch_wanted.connect(lambda batch: self.open_batch(batch.id))
        self.source.by_hand_wanted.connect(lambda: self._show_by_hand(0))
        self.body.table.chosen.connect(self._choose)
        self._pause.timeout.connect(self._draw)
        self._again.timeout.connect(self._load_again)
        self.out.recorded.connect(self._load_states)
        self.out.labels_wanted.connect(self._print)
        self.home.labels.clicked.connect(self._print_all)
        self.desk.recorded.connect(self._load_states)

    # --- what comes in

    def start(self) -> None:
        self.out.attach(self.station, self.bridge)
        self.views.attach(self.station, self.bridge)
        self._load_batches()

    def shown(self) -> None:
        if self.attached:
            self._load_batches()
            if self._stale:
                self._load_again()

    def arrive(self, payload: object) -> None:
        """A batch, a unit whose code is wanted, or the file of a label template."""
        self.views.show_codes()
        if isinstance(payload, Path):
            self.views.bring_template(payload)
        elif isinstance(payload, Batch):
            self.open_batch(payload.id)
        elif isinstance(payload, Unit):
            self.open_batch(payload.batch_id, payload.id)

    def take_scan(self, scan: Scan) -> bool:
        """An activation code is shown; the EID or ICCID of a unit in the list chooses it."""
        if self.views.take_scan(scan):
            return True
        if scan.kind is ScanKind.ACTIVATION_CODE:
            self.views.show_codes()
            self.enter(scan.value)
            return True
        units = ((at, item.unit) for at, item in enumerate(self.body.table.rows) if item.unit)
        at = next((at for at, unit in units if scan.value in {unit.eid, unit.iccid}), None)
        if at is None or not scan.value:
            return False
        self.views.show_codes()
        self.body.table.choose(at)
        return True

    def enter(self, text: str) -> None:
        """A code that was typed, scanned or read: of a unit here, or explained by itself."""
        try:
            code = ActivationCode.parse(text)
        except KnownError as error:
            self.entry.field.setText(text)
            self.entry.show_error(error)
            return
        self.entry.accept()
        self._find([code])

    def read_picture(self, path: Path) -> None:
        """Every activation code in the picture."""
        if self.attached:
            scans = self.station.scans
            self.bridge.run(
                lambda: scans.read_file(path), lambda reading: self._take_reading(path, reading), self.entry.show_error
            )

    def _take_file(self, path: Path) -> None:
        if path.suffix.lower() == LABEL:
            self.arrive(path)
        else:
            self.read_picture(path)

    def open_batch(self, batch_id: int, unit_id: int = 0) -> None:
        """Show the codes of a batch, and choose one of its units."""
        self._generation += 1
        generation, station = self._generation, self.station

        def read() -> tuple[Batch, list[UnitCode]]:
            return station.history.batch(batch_id), station.codes.batch(batch_id)

        self.bridge.run(read, lambda found: self._show_batch(generation, *found, unit_id))

    def on_events(self, events: Sequence[Event]) -> None:
        changed = {event.unit.batch_id for event in events if isinstance(event, UnitChanged)}
        if not changed or (self.batch is None and self._by_hand):
            return
        if self.batch is None or self.batch.id in changed:
            self._stale = True
            if self.isVisible() and not self._again.isActive():
                self._again.start()

    # --- where codes come from

    def _load_batches(self) -> None:
        generation, history = self._generation, self.station.history
        self.bridge.run(
            lambda: [batch for batch in history.batches() if batch.kind is BatchKind.ASSIGN and batch.passed],
            lambda batches: self._show_batches(generation, batches),
        )

    def _show_batches(self, generation: int, batches: list[Batch]) -> None:
        """Coming here with nothing in hand means the newest batch."""
        self.source.show_choices(batches, len(self._by_hand))
        self.desk.show_batches(batches)
        nothing = self.batch is None and not self._by_hand
        if generation == self._generation and nothing and batches:
            self.open_batch(batches[0].id)

    def _load_again(self) -> None:
        self._stale = False
        item = self.body.table.current()
        if self.batch is None:
            self._load_batches()
        else:
            self.open_batch(self.batch.id, item.unit.id if item and item.unit else 0)

    def _load_states(self) -> None:
        units = [item.unit for item in self.body.table.rows if item.unit]
        codes = self.station.codes
        self.bridge.run(lambda: codes.states(units), self.body.table.show_states)

    def _take_reading(self, path: Path, reading: Reading) -> None:
        codes = []
        for text in reading.texts:
            if understand(text).kind is ScanKind.ACTIVATION_CODE:
                try:
                    codes.append(ActivationCode.parse(text))
                except KnownError as error:
                    self.entry.show_error(error)
        if codes:
            self.entry.accept()
            self._find(codes)
        elif not self.entry.reason.isVisible():
            self.entry.show_none(path, reading)

    def _find(self, codes: list[ActivationCode]) -> None:
        """A single code may belong to a unit: in this list, or in the ledger."""
        rows = self.body.table.rows
        at = next((at for at, item in enumerate(rows) if item.is_code(codes[0])), None)
        if len(codes) > 1 or not self.attached:
            self._take(codes)
        elif at is not None:
            self.body.table.choose(at)
        else:
            station = self.station
            self.bridge.run(lambda: station.codes.owner(codes[0]), lambda unit: self._found(codes[0], unit))

    def _found(self, code: ActivationCode, owner: Unit | None) -> None:
        if owner is None:
            self._take([code])
        else:
            self.open_batch(owner.batch_id, owner.id)

    def _take(self, codes: list[ActivationCode]) -> None:
        known = [item for item in self._by_hand if not any(item.is_code(code) for code in codes)]
        self._by_hand = [*(Listed(code) for code in codes), *known]
        self._show_by_hand(0)

    # --- what is shown

    def _show_by_hand(self, at: int) -> None:
        self._generation += 1
        self.batch = None
        self.source.show_current(None, len(self._by_hand))
        self._show_items(self._by_hand, 0)
        self.body.table.choose(at)

    def _show_batch(self, generation: int, batch: Batch, items: list[UnitCode], unit_id: int) -> None:
        if generation != self._generation:
            return
        self.batch = batch
        self.source.show_current(batch, len(self._by_hand))
        self._show_items([Listed(item.code, item.unit, item.state) for item in items], unit_id)

    def _show_items(self, items: Sequence[Listed], unit_id: int) -> None:
        self.home.show_empty(not items)
        self.body.show_items(items, unit_id)
        self._choose()
        self.retranslate()

    def _choose(self) -> None:
        item = self.body.table.current()
        self.out.choose(self.body.table.rows, self.body.table.several(), item, self.batch)
        if item is None:
            return
        self.body.show_item(item)
        self._pause.start()

    def _draw(self) -> None:
        if self.attached:
            self.out.draw()

    def _ask_for_picture(self) -> None:
        kinds = [self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)"), self.tr("All files (*)")]
        ask_to_open(self, self.tr("Open a picture of a code"), kinds, self.read_picture)

    def _print(self, units: Sequence[Unit], code: ActivationCode | None) -> None:
        self.views.print(units, code, self.batch.name if self.batch else "")

    def _print_all(self) -> None:
        codes = [item.code for item in self._by_hand if item.code is not None]
        if self.batch is None and codes:
            self.views.print_codes(codes, self.tr("Codes typed or read here"))
        else:
            self.views.open_desk(self.batch)

    def retranslate(self) -> None:
        self.home.labels.name(self.tr("Print labels…"))
        self.home.templates.name(self.tr("Templates…"))
        self.header.show_text(self.tr("Codes and labels"), self._about())
        if self.batch is None:
            self.sentence.setText(self.tr("There is no activation code here yet."))
        else:
            self.sentence.setText(self.tr("No unit of “{name}” has a code yet.").format(name=self.batch.name))
        self.line.setText(self.tr("The codes of an assignment appear here by themselves."))

    def _about(self) -> str:
        rows = self.body.table.rows
        if not rows:
            return self.tr("QR codes on screen, as pictures and as labels, each read back")
        if self.batch is None:
            return self.tr("%n code(s) typed or read here", "", len(rows))
        parts = [self.tr("%n unit(s) of “{name}”", "", len(rows)).format(name=self.batch.name), self.batch.account]
        if used := sum(item.state is CodeState.USED for item in rows):
            parts.append(self.tr("%n already downloaded", "", used))
        return " · ".join(parts)
