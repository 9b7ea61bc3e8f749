"""One SIM of the account, in a device or free."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.station.device_values import FleetSim
from app.ui.pages.devices_facts import CopyFacts
from app.ui.pages.devices_table import kind_of_sim
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.containers import Card
from app.ui.widgets.labels import ElideLabel, label


class SimPanel(Card):
    closed = Signal()
    device_wanted = Signal(str)
    """ICCID of the SIM whose device is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sim: FleetSim | None = None
        self.name, self.chip = ElideLabel("heading"), Chip()
        self.close_button, self.device_button = Button("fail", link=True), Button("devices")
        self.facts = CopyFacts(4, mono=(0, 1, 2))
        self.advice = label("muted", wrap=True)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.chip)
        head.addWidget(self.close_button)
        line = QHBoxLayout()
        line.addWidget(self.device_button)
        line.addStretch(1)
        self.body.addLayout(head)
        self.body.addWidget(self.facts)
        self.body.addWidget(self.advice)
        self.body.addLayout(line)
        self.body.addStretch(1)
        self.close_button.clicked.connect(self.closed)
        self.device_button.clicked.connect(self._show_device)
        self.retranslate()

    def show_sim(self, sim: FleetSim) -> None:
        self.sim = sim
        self.name.setText(sim.device or self.tr("Free SIM"))
        self.chip.show_state(kind_of_sim(sim), sim.state)
        self.facts.show_values(
            (("ICCID", sim.iccid), ("EID", sim.eid), ("IMSI", sim.imsi), (self.tr("Device"), sim.device))
        )
        self.device_button.setVisible(bool(sim.device))
        self.advice.setVisible(not sim.device)

    def _show_device(self) -> None:
        if self.sim is not None:
            self.device_wanted.emit(self.sim.iccid)

    def retranslate(self) -> None:
        self.close_button.name("", self.tr("Close the details"))
        self.device_button.name(self.tr("Show the device"))
        self.advice.setText(
            self.tr("It is in no device. To use it, choose a device, then Actions, Assign a SIM, and give its ICCID.")
        )
        if self.sim is not None:
            self.show_sim(self.sim)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
