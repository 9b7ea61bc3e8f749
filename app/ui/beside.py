"""Keeps the window right while another program has the same home, or another station the same ledger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from app.domain.errors import KnownError
    from app.station.settings import Settings
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
        station = self._station
        self._window.bridge.run(lambda: (station.ledger.revision(), station.settings), self._seen, self._unseen)

    def _seen(self, found: tuple[str, Settings]) -> None:
        self._asking = False
        changed, self._revision = found[0] != self._revision, found[0]
        if found[1] != self._settings:
            self._settings = found[1]
            self._window.apply_settings(self._settings)
        self._window.front().look_again(changed)

    def _unseen(self, _error: KnownError) -> None:
        """Whoever needs the ledger will say so."""
        self._asking = False
