"""Step 4: the run, row by row, with the provider's own words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.domain.outcome import Outcome
from app.domain.work import Batch, BatchState, Stage, Unit
from app.station.events import BatchChanged
from app.ui.i18n import translate
from app.ui.pages.assign_decision import Decision
from app.ui.pages.run_words import RunWords, filed, story, whole_story
from app.ui.theme import Kind
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip, kind_of
from app.ui.widgets.containers import Banner
from app.ui.widgets.file_dialogs import ask_to_save, file_name
from app.ui.widgets.labels import label
from app.ui.widgets.table import Column, RowsModel, Table
from app.ui.words import unit_word

if TYPE_CHECKING:
    from app.station.assign import Assign
    from app.station.register import Register
    from app.station.station import Station
    from app.ui.bridge import Bridge


class RunStep(QWidget):
    settle_wanted = Signal(int, bool)
    read = Signal()
    """The batch and its units are shown as they were found."""

    widths: tuple[int, ...] = (52, 122, 126, 168, 332)
    chip_columns: tuple[int, ...] = (2,)
    mono_columns: tuple[int, ...] = (4, 5)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.batch: Batch | None = None
        self._words = RunWords(self)
        self._units: dict[int, Unit] = {}
        self._since: dict[int, Unit] = {}
        self._told = False
        """What was told of units and batch since they were asked for is newer than what is read."""
        self._at: dict[int, int] = {}
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self.problem, self.saved = Banner(closable=False), Banner()
        self.export = Button("export", link=True)
        self.export.clicked.connect(self._ask_where)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.count = label("muted")
        self.chips = {kind: Chip(kind, filters=True) for kind in (Kind.PASS, Kind.RUNNING, Kind.FAIL, Kind.WARNING)}
        self.model = RowsModel[Unit](self._columns(), self)
        self.table = Table()
        self.table.setModel(self.model)
        self.table.set_columns(self.widths, chips=self.chip_columns, mono=self.mono_columns)
        self.story = label("", wrap=True)
        """Of the chosen row, in full."""
        self.decision = Decision()
        self.decision.decided.connect(self.settle_wanted)
        self.made, self.not_made = QAction(self), QAction(self)
        self.table.addActions([self.made, self.not_made])
        head = QHBoxLayout()
        for chip in self.chips.values():
            chip.toggled.connect(self._filter)
            head.addWidget(chip)
        head.addStretch(1)
        head.addWidget(self.export)
        head.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.problem)
        column.addWidget(self.saved)
        column.addWidget(self.progress)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.story)
        column.addWidget(self.decision)
        self.made.triggered.connect(lambda: self._settle(True))
        self.not_made.triggered.connect(lambda: self._settle(False))
        self.table.selectionModel().selectionChanged.connect(self._offer)

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge
        self.decision.attach(bridge)

    def follow(self, batch: Batch) -> None:
        """Show this batch, which may have gone on meanwhile, and its units."""
        self.batch, self._since, self._told = batch, {}, False
        self.saved.hide()
        self.problem.hide()
        work = self.work
        self._bridge.run(lambda: (work.latest(batch.id), work.units(batch.id)), lambda found: self._fill(*found))
        self._refresh()

    def forget(self) -> None:
        self.batch, self._units = None, {}
        self._filter()
        self.problem.hide()

    def export_to(self, path: Path) -> None:
        """Write every row of this run, whatever is filtered."""
        if (batch := self.batch) is None:
            return
        self._bridge.run(
            lambda: self._station.history.export_batch(path, batch.id),
            lambda _count: self.saved.show_message(Kind.PASS, *self._words.saved(path.name)),
            self.saved.show_error,
        )

    def _ask_where(self) -> None:
        if self.batch is not None:
            name = f"{file_name(self.batch.name)}.csv"
            ask_to_save(self, self._words.export(), name, self._words.kinds(), self.export_to)

    @property
    def running(self) -> bool:
        return self.batch is not None and self.work.running(self.batch.id)

    @property
    def work(self) -> Assign | Register:
        """Who does the work of this batch."""
        return self._station.assign

    def show_units(self, units: Sequence[Unit]) -> None:
        """A batch of SIMs grows on the way."""
        grown = any(unit.id not in self._units for unit in units)
        for unit in units:
            self._units[unit.id] = self._since[unit.id] = unit
            at = self._at.get(unit.id)
            if at is not None:
                self.model.replace_row(at, unit)
        if grown:
            self._filter()
        self._refresh()

    def show_batch(self, event: BatchChanged) -> None:
        self.batch, self._told = event.batch, True
        if event.problem.template:
            self.problem.show_message(Kind.WARNING, translate(event.problem), translate(event.remedy))
        elif event.batch.state is not BatchState.STOPPED:
            self.problem.hide()
        self._refresh()

    def _fill(self, latest: BatchChanged, units: list[Unit]) -> None:
        if self.batch is None or self.batch.id != latest.batch.id:
            return
        if not self._told:
            self.show_batch(latest)
        self._units = {unit.id: unit for unit in units} | self._since
        self._filter()
        self.read.emit()

    def _filter(self) -> None:
        sender = self.sender()
        if isinstance(sender, Chip) and sender.isChecked():
            for chip in self.chips.values():
                if chip is not sender:
                    chip.blockSignals(True)
                    chip.setChecked(False)
                    chip.blockSignals(False)
        only = next((kind for kind, chip in self.chips.items() if chip.isChecked()), None)
        shown = [unit for unit in self._units.values() if only is None or filed(unit) is only]
        shown.sort(key=lambda unit: (unit.row, unit.id))
        self._at = {unit.id: at for at, unit in enumerate(shown)}
        self.model.set_rows(shown)
        self._refresh()

    def _settle(self, made: bool) -> None:
        for at in self.table.chosen_rows():
            unit = self.model.rows[at]
            if unit.stage is Stage.UNSETTLED:
                self.settle_wanted.emit(unit.id, made)

    def _offer(self) -> None:
        rows = [self.model.rows[at] for at in self.table.chosen_rows()]
        chosen = [unit for unit in rows if unit.stage is Stage.UNSETTLED]
        self.made.setEnabled(bool(chosen))
        self.not_made.setEnabled(bool(chosen))
        self._show_decision(chosen)
        failed = len(rows) == 1 and not chosen and rows[0].outcome not in {None, Outcome.PASS}
        self.story.setText(whole_story(rows[0]) if failed else "")
        self.story.setVisible(failed)

    def _show_decision(self, chosen: Sequence[Unit] = ()) -> None:
        """The chosen row, else the first one that waits for a person."""
        waits = next(iter(chosen), None) or next(
            (unit for unit in self.model.rows if unit.stage is Stage.UNSETTLED), None
        )
        if waits is not None or self.decision.unit is not None:
            self.decision.show_unit(waits, self.work)

    def _columns(self) -> tuple[Column[Unit], ...]:
        return (
            Column(lambda: self.tr("Row"), lambda unit: str(unit.row)),
            Column(lambda: self.tr("Name"), lambda unit: unit.name),
            Column(lambda: self.tr("Result"), unit_word, kind_of),
            Column(lambda: self.tr("What happened"), story, tip=whole_story),
            Column(lambda: self.tr("EID"), lambda unit: unit.eid),
            Column(lambda: self.tr("ICCID"), lambda unit: unit.iccid),
        )

    def retranslate(self) -> None:
        self.made.setText(self.tr("It was made: I found it at the provider"))
        self.not_made.setText(self.tr("It was not made: send it again with Retry"))
        self.table.setAccessibleName(self.tr("Rows of this run"))
        self.export.name(self._words.export(), self._words.exporting())
        self.model.retranslate()
        self._refresh()

    def _refresh(self) -> None:
        counts = dict.fromkeys(self.chips, 0)
        for unit in self._units.values():
            counts[filed(unit)] += 1
        words = {
            Kind.PASS: self._passed(counts[Kind.PASS]),
            Kind.RUNNING: self._words.on_the_way(counts[Kind.RUNNING]),
            Kind.FAIL: self._words.failed(counts[Kind.FAIL]),
            Kind.WARNING: self._words.to_look_at(counts[Kind.WARNING]),
        }
        for kind, chip in self.chips.items():
            chip.show_state(kind, words[kind])
            chip.setVisible(counts[kind] > 0 or chip.isChecked())
        total, done = len(self._units), counts[Kind.PASS] + counts[Kind.FAIL] + counts[Kind.WARNING]
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)
        self.progress.setAccessibleName(self.tr("Progress"))
        self._offer()
        self.export.setVisible(total > 0)
        self.count.setText(self.tr("{done} of {total}").format(done=done, total=total))

    def _passed(self, count: int) -> str:
        return self.tr("%n assigned", "", count)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
