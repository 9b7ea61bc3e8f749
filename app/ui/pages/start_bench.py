"""Modules over which the program was ended, on the page Start."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.pages.rows_card import RowsCard
from app.ui.values import moment
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import ElideLabel, label

if TYPE_CHECKING:
    from app.domain.work import Unit


class InterruptedCard(RowsCard["Unit", "InterruptedRow"]):
    started = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.all.clicked.connect(lambda: self._leave(self.items))

    def read(self) -> Sequence[Unit]:
        return self._station.bench.interrupted()

    def make_row(self, item: Unit) -> InterruptedRow:
        row = InterruptedRow(item)
        row.again.clicked.connect(lambda: self._start_again(row))
        row.leave.clicked.connect(lambda: self._leave([item]))
        return row

    def say(self, unseen: int) -> None:
        self.set_heading(self.tr("Interrupted at the bench"))
        self.line.setText(
            self.tr("Simwright ended while these modules were being configured. What a module has already, it keeps.")
        )
        self.more.setText(self.tr("%n more", "", unseen) if unseen else "")
        self.all.name(self.tr("Leave all as they are"))

    def _start_again(self, row: InterruptedRow) -> None:
        row.again.setEnabled(False)
        bench, unit = self._station.bench, row.unit
        self._bridge.begin(lambda: bench.start_again(unit), lambda _ticket: self.started.emit(), self._refused)

    def _leave(self, units: Sequence[Unit]) -> None:
        bench = self._station.bench
        self._bridge.run(lambda: bench.give_up(*units), lambda _nothing: self.refresh(), self._refused)

    def _refused(self, error: object) -> None:
        self._bridge.problem.emit(error)
        self.refresh()


class InterruptedRow(QWidget):
    def __init__(self, unit: Unit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unit = unit
        name = ElideLabel()
        name.setText(unit.name)
        place = label("muted", self.tr("{port} · {when}").format(port=unit.port, when=moment(unit.updated)))
        self.again, self.leave = Button("play"), Button("cancel")
        self.again.name(self.tr("Start again"))
        self.again.setAccessibleName(self.tr("Start {name} again").format(name=unit.name))
        self.leave.name(self.tr("Leave it"))
        self.leave.setAccessibleName(self.tr("Leave {name} as it is").format(name=unit.name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(14)
        row.addWidget(name, 1)
        for part in (place, self.again, self.leave):
            row.addWidget(part)
