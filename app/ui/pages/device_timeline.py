"""The events of a device on a time line, newest first; filtered by severity and by text."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.station.device_values import DeviceEvent
from app.ui import icons
from app.ui.pages.device_lines import Line
from app.ui.pages.device_rows import LineList
from app.ui.theme import Kind, px, tokens
from app.ui.widgets.chip import Chip
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import label

_OTHER = "other"
_KINDS = {"critical": Kind.FAIL, "warn": Kind.WARNING, "info": Kind.IDLE, _OTHER: Kind.RUNNING}
"""By severity, the worst first; `other` is any word that is not known."""


class DeviceTimeline(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._events: tuple[DeviceEvent, ...] = ()
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self._lens = QAction(self)
        self.search.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._filter)
        self.chips = {severity: Chip(kind, filters=True) for severity, kind in _KINDS.items()}
        self.list = LineList()
        self.none = label("muted", wrap=True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.retranslate()

    def show_events(self, events: tuple[DeviceEvent, ...]) -> None:
        """Newest first; what the person has filtered and where the list stands is kept."""
        if events == self._events:
            return
        self._events = events
        self._fill()

    def retranslate(self) -> None:
        self.search.setPlaceholderText(self.tr("Part of an event"))
        self.search.setAccessibleName(self.tr("Filter the events"))
        self.list.setAccessibleName(self.tr("Events of the device, newest first"))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _fill(self) -> None:
        counts = dict.fromkeys(self.chips, 0)
        for event in self._events:
            counts[_severity(event)] += 1
        words = self._words()
        for severity, chip in self.chips.items():
            chip.show_state(chip.kind, f"{words[severity]} {counts[severity]}")
            chip.setVisible(counts[severity] > 0)
            if not counts[severity]:
                chip.setChecked(False)
        self.search.setVisible(bool(self._events))
        self._filter()

    def _filter(self) -> None:
        words, part = self._words(), self.search.text().strip().casefold()
        wanted = {severity for severity, chip in self.chips.items() if chip.isChecked()} or self.chips.keys()
        lines = [
            self._line(event, words)
            for event in self._events
            if _severity(event) in wanted and part in f"{event.kind}\n{event.text}".casefold()
        ]
        self.list.show_lines(lines, self.tr("Without a time"))
        self.list.setVisible(bool(lines))
        self.none.setVisible(not lines)
        self.none.setText(
            self.tr("No event matches. Clear the filter to see every event.")
            if self._events
            else self.tr("The provider has no events of this device yet.")
        )

    def _line(self, event: DeviceEvent, words: dict[str, str]) -> Line:
        severity = _severity(event)
        word = event.severity if severity == _OTHER else words[severity]
        return Line(event, event.at, _KINDS[severity], word, event.kind, event.text.strip())

    def _words(self) -> dict[str, str]:
        return {
            "critical": self.tr("Critical"),
            "warn": self.tr("Warning"),
            "info": self.tr("Information"),
            _OTHER: self.tr("Other"),
        }

    def _tint(self) -> None:
        self._lens.setIcon(icons.icon("search", tokens().muted))

    def _lay_out(self) -> None:
        self._tint()
        for chip in self.chips.values():
            chip.toggled.connect(self._filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self.search)
        column.addWidget(Flow(list(self.chips.values())))
        column.addWidget(self.list, 1)
        column.addWidget(self.none, 1)


def _severity(event: DeviceEvent) -> str:
    return event.severity if event.severity in _KINDS else _OTHER
