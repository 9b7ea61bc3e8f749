"""What can be chosen for a console: how it looks, how the port is driven, what is sent from a file."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.station.console_values import RATES, Flow, LineEnd, PortChoice
from app.ui.pages.console_rows import Look

T = TypeVar("T")


class _Chooser(QMenu, Generic[T]):
    """A menu of which one is chosen."""

    def __init__(self, values: Iterable[T], chosen: Callable[[T], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.by_value: dict[T, QAction] = {}
        group = QActionGroup(self)
        for value in values:
            action = group.addAction(str(value))
            action.setCheckable(True)
            action.triggered.connect(lambda _checked, value=value: chosen(value))
            self.addAction(action)
            self.by_value[value] = action

    def choose(self, value: T) -> None:
        if value in self.by_value:
            self.by_value[value].setChecked(True)


class ConsoleMenu(QMenu):
    looks = Signal(object)
    """A new `Look`."""
    drives = Signal(object)
    """A new `PortChoice`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = PortChoice()
        self.times, self.meanings, self.hex = (self._tick(self._look) for _ in range(3))
        for action in (self.times, self.meanings):
            action.setChecked(True)
        self.addSeparator()
        self.ends = _Chooser(LineEnd, lambda end: self._drive(replace(self._choice, end=end)), self)
        self.rates = _Chooser(sorted(RATES), lambda baud: self._drive(replace(self._choice, baud=baud)), self)
        self.flows = _Chooser(Flow, lambda flow: self._drive(replace(self._choice, flow=flow)), self)
        for menu in (self.ends, self.rates, self.flows):
            self.addMenu(menu)
        self.rates.addSeparator()
        self.find_baud = self.rates.addAction("")
        self.dtr = self._tick(self._drive_dtr)
        self.addSeparator()
        self.send_lines, self.send_bytes = self.addAction(""), self.addAction("")
        self.addSeparator()
        self.own_history = self._tick(lambda: None)
        self.forget_history = self.addAction("")
        self.addSeparator()
        self.port = self.addAction("")
        self.retranslate()

    @property
    def look(self) -> Look:
        return Look(self.times.isChecked(), self.meanings.isChecked(), self.hex.isChecked())

    def show_choice(self, choice: PortChoice) -> None:
        self._choice = choice
        self.ends.choose(choice.end)
        self.rates.choose(choice.baud)
        self.flows.choose(choice.flow)
        self.dtr.setChecked(choice.dtr)

    def show_open(self, is_open: bool) -> None:
        self.port.setText(self.tr("Close the port") if is_open else self.tr("Open the port and listen"))

    def retranslate(self) -> None:
        self.times.setText(self.tr("Times"))
        self.meanings.setText(self.tr("Meanings"))
        self.hex.setText(self.tr("Bytes in hexadecimal"))
        self.ends.setTitle(self.tr("Line ending"))
        self.ends.by_value[LineEnd.NONE].setText(self.tr("None"))
        self.rates.setTitle(self.tr("Speed in baud"))
        self.find_baud.setText(self.tr("Find the speed"))
        self.flows.setTitle(self.tr("Flow control"))
        self.flows.by_value[Flow.NONE].setText(self.tr("None"))
        self.flows.by_value[Flow.HARDWARE].setText(self.tr("RTS and CTS"))
        self.flows.by_value[Flow.SOFTWARE].setText(self.tr("XON and XOFF"))
        self.dtr.setText(self.tr("DTR on"))
        self.send_lines.setText(self.tr("Send the lines of a file…"))
        self.send_bytes.setText(self.tr("Send a file as it is…"))
        self.own_history.setText(self.tr("History of this port only"))
        self.forget_history.setText(self.tr("Forget the history"))
        self.show_open(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _look(self) -> None:
        self.looks.emit(self.look)

    def _drive_dtr(self) -> None:
        self._drive(replace(self._choice, dtr=self.dtr.isChecked()))

    def _drive(self, choice: PortChoice) -> None:
        self._choice = choice
        self.drives.emit(choice)

    def _tick(self, then: Callable[[], None]) -> QAction:
        action = self.addAction("")
        action.setCheckable(True)
        action.triggered.connect(lambda _checked: then())
        return action
