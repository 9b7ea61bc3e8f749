"""Keeps the window right while another program has the same home, or another station the same ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from app.domain.errors import KnownError
    from app.station.station import Station
    from app.ui.window import Window

LOOK_MS = 2000


class Beside(QObject):
    """Looks while the window is in sight. It learns of what this program does by events, which are quicker."""

    def __init__(self, window: Window, station: Station) -> None:
        super().__init__(window)
        self._window = window
        self._station = station
        self._settings = station.settings
        self._revision = ""
        self._asking = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_MS)

    def _look(self) -> None:
        if self._asking or not self._window.isVisible() or self._window.isMinimized():
            return
        self._asking = True
        self._window.bridge.run(self._station.ledger.revision, self._seen, self._unseen)

    def _seen(self, revision: str) -> None:
        self._asking = False
        changed, self._revision = revision != self._revision, revision
        self._take_settings()
        self._window.front().look_again(changed)

    def _take_settings(self) -> None:
        """As they are at this moment: what was read before a change in this window would take it back."""
        settings = self._station.settings
        if settings != self._settings:
            self._settings = settings
            self._window.apply_settings(settings)

    def _unseen(self, _error: KnownError) -> None:
        """Whoever needs the ledger will say so."""
        self._asking = False
