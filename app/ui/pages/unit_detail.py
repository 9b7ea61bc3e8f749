"""All that is known of one unit, with its steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.domain.work import Step, Unit
from app.ui.i18n import translate
from app.ui.values import clock, moment
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip, kind_of, kind_of_outcome
from app.ui.widgets.containers import Card
from app.ui.widgets.facts import Facts
from app.ui.widgets.labels import ElideLabel, MonoLabel, label
from app.ui.words import outcome_word, unit_word

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge


class StepLine(QWidget):
    """One step: when, what, and how it ended."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label("caption", clock(step.started)))
        head.addWidget(label("", translate(step.text) or step.name, wrap=True), 1)
        if step.outcome is not None:
            head.addWidget(Chip(kind_of_outcome(step.outcome), outcome_word(step.outcome)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        column.addLayout(head)
        if step.detail:
            column.addWidget(_words(label("mono", step.detail, wrap=True)))


class UnitDetail(Card):
    closed = Signal()
    code_wanted = Signal(object)
    device_wanted = Signal(object)
    """A unit that an account has a SIM or a device for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unit: Unit | None = None
        self._steps: list[Step] = []
        self._station: Station | None = None
        self._bridge: Bridge | None = None
        self.name = ElideLabel("heading")
        self.chip = Chip()
        self.close_button = Button("fail", link=True)
        self.close_button.clicked.connect(self._close)
        self.code_button = Button("codes")
        self.code_button.clicked.connect(lambda: self.code_wanted.emit(self.unit))
        self.device_button = Button("devices")
        self.device_button.clicked.connect(lambda: self.device_wanted.emit(self.unit))
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.chip)
        head.addWidget(self.close_button)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.body.addLayout(head)
        self.body.addWidget(self.area, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.code_button)
        buttons.addWidget(self.device_button)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self._retranslate()

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge

    def show_unit(self, unit: Unit) -> None:
        """Show it at once, and its steps as soon as they are read."""
        if self.unit is None or self.unit.id != unit.id:
            self._steps = []
        self.unit = unit
        self._fill()
        station = self._station
        if station is not None and self._bridge is not None:
            self._bridge.run(lambda: station.history.steps(unit.id), lambda steps: self._show_steps(unit.id, steps))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.close_button.name("", self.tr("Close the details"))
        self.code_button.name(self.tr("Show the code"))
        self.device_button.name(self.tr("Show the device"), self.tr("How it is connected, as its provider sees it"))
        self.area.setAccessibleName(self.tr("Details of the unit"))
        if self.unit is not None:
            self._fill()

    def _show_steps(self, unit_id: int, steps: list[Step]) -> None:
        if self.unit is not None and self.unit.id == unit_id:
            self._steps = steps
            self._fill()

    def _fill(self) -> None:
        unit = self.unit
        if unit is None:
            return
        self.name.setText(unit.name or unit.port)
        self.chip.show_state(kind_of(unit), unit_word(unit))
        self.code_button.setVisible(bool(unit.matching_id))
        self.device_button.setVisible(bool(unit.device_sid or unit.sim_sid))
        inside = QWidget()
        inside.setProperty("role", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 4, 8, 4)
        column.setSpacing(10)
        for part in (translate(unit.reason), translate(unit.remedy)):
            if part:
                column.addWidget(_words(label("", part, wrap=True)))
        column.addWidget(self._facts(unit))
        if self._steps:
            column.addWidget(label("heading", self.tr("Steps")))
            for step in self._steps:
                column.addWidget(StepLine(step))
        column.addStretch(1)
        self.area.setWidget(inside)

    def _facts(self, unit: Unit) -> Facts:
        facts = Facts(stacked=True)
        digits = (("EID", unit.eid), ("ICCID", unit.iccid), ("IMEI", unit.imei), ("IMSI", unit.imsi))
        for name, value in digits:
            if value:
                facts.add(MonoLabel(value, wrap=True)).setText(name)
        module = " ".join(part for part in (unit.vendor, unit.model) if part)
        texts = (
            (self.tr("Module"), module),
            (self.tr("Firmware"), unit.firmware),
            (self.tr("Port"), unit.port),
            (self.tr("SM-DP+ address"), unit.smdp),
            (self.tr("Row"), str(unit.row) if unit.row else ""),
            (self.tr("Last change"), moment(unit.updated)),
            (self.tr("Answer as it came"), unit.raw),
        )
        for name, value in texts:
            if value:
                facts.add(_words(label("", value, wrap=True))).setText(name)
        return facts

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


def _words(made: QLabel) -> QLabel:
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
