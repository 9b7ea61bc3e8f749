"""Beside the line of a console: whether the port is open, what waits and how far a file has come."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.station.events import ConsolePort
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import label


class ConsoleStatus(QWidget):
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._port = ConsolePort("", False, 0, 0)
        self._working = False
        self._step = (0, 0)
        self.words = label("muted")
        self.stop = Button("stop", link=True)
        self.stop.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.words)
        row.addWidget(self.stop)
        self._refresh()

    def show_port(self, port: ConsolePort, *, working: bool = False) -> None:
        """`working`: a recipe has the port."""
        self._port, self._working = port, working
        if not port.waiting:
            self._step = (0, 0)
        self._refresh()

    def step(self, number: int, of: int) -> None:
        """Of a file or macro; 0 of 0 where there is none."""
        self._step = (number, of)
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()

    def _refresh(self) -> None:
        number, of = self._step
        if of:
            words = self.tr("{number} of {of}").format(number=number, of=of)
        elif self._port.waiting and not self._port.open:
            words = self.tr("waits for its turn")
        elif self._port.waiting:
            words = self.tr("waits for an answer")
        elif self._port.open:
            words = self.tr("open at {baud} baud").format(baud=self._port.baud)
        elif self._working:
            words = self.tr("the recipe has the port")
        else:
            words = self.tr("port closed")
        self.words.setText(words)
        self.stop.setVisible(bool(self._port.waiting))
        self.stop.name("", self.tr("Stop sending (Escape)"))
