"""Files of devices that a person has added and that cannot be used are named, each set of them once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.errors import KnownError
from app.domain.message import Message
from app.ui.widgets.containers import Banner

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge


class WrongFiles(QObject):
    def __init__(self, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._banner = banner
        self._told: list[Message] = []

    def look(self, station: Station, bridge: Bridge) -> None:
        bridge.run(station.wrong_files, self._tell)

    def _tell(self, wrong: Sequence[KnownError]) -> None:
        """The first: the next is named once that is mended."""
        told, self._told = self._told, [error.what for error in wrong]
        if wrong and self._told != told:
            self._banner.show_error(wrong[0])
