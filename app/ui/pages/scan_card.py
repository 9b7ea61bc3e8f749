"""Settings of scanning: how serial numbers look, a hand scanner on a serial port, and choices to be asked again."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.domain.port import PortInfo
from app.station.settings import Settings
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import Card, FormRow
from app.ui.widgets.side_by_side import SideBySide


class ScanCard(Card):
    changed = Signal(dict)
    """Names and values of settings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unit_serial, self.port, self.ask_again = QLineEdit(), ChoiceBox(), Button("undo")
        self.port.setEditable(True)
        self.port.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.port.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._rows = (FormRow(self.unit_serial), FormRow(self.port))
        self.body.addWidget(SideBySide(*self._rows))
        self.body.addWidget(self.ask_again)
        self.unit_serial.editingFinished.connect(
            lambda: self.changed.emit({"unit_serial": self.unit_serial.text().strip()})
        )
        if (typed := self.port.lineEdit()) is not None:
            typed.editingFinished.connect(self._use_port)
        self.port.activated.connect(lambda _at: self._use_port())
        self.ask_again.clicked.connect(self._forget)
        self._retranslate()

    def show_settings(self, settings: Settings) -> None:
        self.unit_serial.setText(settings.unit_serial)
        self.port.setEditText(settings.scanner_port)
        self.ask_again.setVisible(bool(settings.scan_readings))

    def show_ports(self, ports: Sequence[PortInfo]) -> None:
        """To choose from: those that are not known to be of a module."""
        text = self.port.currentText()
        self.port.clear()
        self.port.addItems([port.device for port in ports if not port.at_likely])
        self.port.setEditText(text)

    def _use_port(self) -> None:
        self.changed.emit({"scanner_port": self.port.currentText().strip()})

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _forget(self) -> None:
        self.ask_again.hide()
        self.changed.emit({"scan_readings": ""})

    def _retranslate(self) -> None:
        self.set_heading(self.tr("Scanning"))
        serial, port = self._rows
        serial.show_text(
            self.tr("Serial numbers of units"),
            self.tr("How they look: # is a digit, ? a letter, * either, as in SN-######"),
        )
        port.show_text(
            self.tr("Hand scanner on a serial port"),
            self.tr("Its port, such as /dev/ttyACM0 or COM5. Empty: it types like a keyboard."),
        )
        self.ask_again.name(
            self.tr("Ask again what a scan is"),
            self.tr("Forget which reading was chosen where a scan fits two kinds"),
        )
