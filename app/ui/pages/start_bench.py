"""Modules over which the program was ended, on the page Start."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.work import Unit
from app.ui.values import moment
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Card
from app.ui.widgets.labels import ElideLabel, label

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge

SHOWN = 4
"""Rows; the others are counted."""


class InterruptedCard(Card):
    """Hidden while there is none."""

    started = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.units: Sequence[Unit] = ()
        self.rows: list[InterruptedRow] = []
        self.line = label("muted", wrap=True)
        self.more = label("muted")
        self.leave_all = Button("cancel")
        self.leave_all.clicked.connect(lambda: self._leave(self.units))
        self._list = QVBoxLayout()
        foot = QHBoxLayout()
        foot.addWidget(self.more, 1)
        foot.addWidget(self.leave_all)
        self.body.addWidget(self.line)
        self.body.addLayout(self._list)
        self.body.addLayout(foot)
        self.hide()

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge

    def refresh(self) -> None:
        self._bridge.run(self._station.bench.interrupted, self._show)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show(self.units)

    def _show(self, units: Sequence[Unit]) -> None:
        self.units = units
        for row in self.rows:
            row.setParent(None)
            row.deleteLater()
        self.rows = [InterruptedRow(unit) for unit in units[:SHOWN]]
        for row in self.rows:
            row.again.clicked.connect(lambda _on=False, row=row: self._start_again(row))
            row.leave.clicked.connect(lambda _on=False, row=row: self._leave([row.unit]))
            self._list.addWidget(row)
        self.set_heading(self.tr("Interrupted at the bench"))
        self.line.setText(
            self.tr("Simwright ended while these modules were being configured. What a module has already, it keeps.")
        )
        self.more.setText(self.tr("%n more", "", len(units) - SHOWN) if len(units) > SHOWN else "")
        self.leave_all.name(self.tr("Leave all as they are"))
        self.leave_all.setVisible(len(units) > 1)
        self.setVisible(bool(units))

    def _start_again(self, row: InterruptedRow) -> None:
        row.again.setEnabled(False)
        bench, unit = self._station.bench, row.unit
        self._bridge.run(lambda: bench.start_again(unit), lambda _ticket: self.started.emit(), self._refused)

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
