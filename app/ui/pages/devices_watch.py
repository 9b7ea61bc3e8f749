"""Whether the devices in view are connected, which lists do not tell: asked for one by one, once the table rests."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.station.device_values import Connection

if TYPE_CHECKING:
    from app.domain.errors import KnownError
    from app.station.station import Station
    from app.ui.bridge import Bridge

REST_MS = 350
AT_ONCE = 2
"""Questions under way; the window has few threads and people wait for other things."""


class ConnectionWatch(QObject):
    told = Signal(str)
    """Id of a device whose connection is known now."""

    def __init__(self, in_view: Callable[[], list[str]], parent: QObject | None = None) -> None:
        """`in_view` gives the ids of the devices that can be seen."""
        super().__init__(parent)
        self.known: dict[str, Connection] = {}
        self._in_view = in_view
        self._account = ""
        self._asked: set[str] = set()
        self._turn = 0
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._go_on)

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge

    def use_account(self, account: str) -> None:
        """Forget what was known; an empty name asks for nothing."""
        self._account = account
        self._turn += 1
        self._asked.clear()
        self.known.clear()
        self.look()

    def look(self) -> None:
        """What is in view may be another."""
        if self._account:
            self._rest.start()

    def note(self, device_id: str, connection: Connection) -> None:
        """Somebody else has asked."""
        self.known[device_id] = connection
        self.told.emit(device_id)

    def _go_on(self) -> None:
        for device_id in self._in_view():
            if len(self._asked) >= AT_ONCE:
                return
            if device_id not in self.known and device_id not in self._asked:
                self._ask(device_id)

    def _ask(self, device_id: str) -> None:
        self._asked.add(device_id)
        account, turn, devices = self._account, self._turn, self._station.devices

        def take(found: Connection) -> None:
            if turn == self._turn:
                self._asked.discard(device_id)
                self.note(device_id, found)
                self._go_on()

        def fail(_error: KnownError) -> None:
            """The column stays empty; what is wrong shows where it matters, in the list and in the detail."""
            if turn == self._turn:
                self._account = ""

        self._bridge.run(lambda: devices.connection(account, device_id), take, fail)
