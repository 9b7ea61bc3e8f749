"""Carries out actions on devices behind the window; each ends with what is known of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.errors import KnownError
from app.station.device_values import Action, DeviceDetail, FleetDevice
from app.ui.pages.devices_words import name_of

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge

OFFLINE = "provider.offline"
"""Code of the error after which nothing was sent, and the action can be kept until something can."""
NOT_KNOWN = frozenset({"device.undecided", "provider.answer_lost", "provider.unavailable"})
"""Codes of errors after which nobody can say yet whether the action was carried out."""


@dataclass(frozen=True, slots=True)
class Deed:
    account: str
    device: FleetDevice
    action: Action
    argument: str = ""
    detail: DeviceDetail | None = None
    """How the device is afterwards; None where it is gone or could not be read."""
    error: KnownError | None = None

    @property
    def unsent(self) -> bool:
        return self.error is not None and self.error.code == OFFLINE

    @property
    def known(self) -> bool:
        return self.error is None or self.error.code not in NOT_KNOWN


class Deeds(QObject):
    """One at a time for each device."""

    started = Signal(object)
    ended = Signal(object)
    """A `Deed`."""
    kept = Signal(object)
    """A `Deed` that is sent as soon as its provider can be reached."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._under_way: dict[tuple[str, str], Deed] = {}

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge

    def under_way(self, account: str, device: FleetDevice) -> Deed | None:
        return self._under_way.get((account, device.id))

    def do(self, account: str, device: FleetDevice, action: Action, argument: str = "") -> None:
        """Nothing where something is being done with this device already."""
        if self.under_way(account, device) is not None:
            return
        begun = self._under_way[account, device.id] = Deed(account, device, action, argument)
        devices = self._station.devices

        def work() -> Deed:
            devices.act(account, device.id, action, argument)
            if action is Action.DELETE:
                return begun
            try:
                return replace(begun, detail=devices.detail(account, device.id))
            except KnownError:
                return begun  # it was done all the same; a refresh tells how the device is

        self._bridge.run(work, self._end, lambda error: self._end(replace(begun, error=error)))
        self.started.emit(begun)

    def keep(self, deed: Deed) -> None:
        """Nothing was sent for want of a connection: send it once there is one."""
        queue, device = self._station.devices.queue, deed.device
        self._bridge.run(
            lambda: queue.keep(deed.account, device.id, name_of(device), deed.action, deed.argument),
            lambda _job: self.kept.emit(deed),
        )

    def _end(self, deed: Deed) -> None:
        self._under_way.pop((deed.account, deed.device.id), None)
        self.ended.emit(deed)
