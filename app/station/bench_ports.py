"""The ports of the bench: which there are, what they are called now, and when that changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from threading import Lock
from typing import TYPE_CHECKING

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.port import PortInfo, same_port
from app.modem.discovery import PortWatcher, list_ports
from app.station.bench_places import socket_name

if TYPE_CHECKING:
    from app.catalog.catalog import Catalog

Ports = tuple[PortInfo, ...]


class BenchPorts:
    """Thread-safe. Those of the system; with `simulated` ones only these, so that a demo never touches a real one."""

    def __init__(self, catalog: Callable[[], Catalog], simulated: Callable[[], Sequence[PortInfo]] | None) -> None:
        self._catalog = catalog
        self._simulated = simulated
        self._seen: dict[str, PortInfo] = {}
        """Every port by its name, as it was seen last."""
        self._moved: dict[str, str] = {}
        """Names that ports came back under while they were worked on, each with the name the work began with."""
        self._watcher: PortWatcher | None = None
        self._lock, self._telling = Lock(), Lock()

    def all(self) -> Ports:
        try:
            ports = self._list()
        except OSError:  # one vanished while its description was read
            ports = self._list()
        self._seen.update((port.device, port) for port in ports)
        return ports

    def tell(self, see: Callable[[Iterable[PortInfo]], None]) -> Ports:
        """All of them, also to `see`, which is never told of older ones after newer ones."""
        with self._telling:
            ports = self.all()
            see(ports)
        return ports

    def watch(self, look: Callable[[], Ports], changed: Callable[[Ports], None]) -> None:
        """From now on `changed` is told, by one thread of its own, when `look` finds others than before."""
        with self._lock:
            if self._watcher is None:
                self._watcher = PortWatcher(look, changed)
                self._watcher.start()

    def close(self) -> None:
        with self._lock:
            watcher, self._watcher = self._watcher, None
        if watcher is not None:
            watcher.stop()

    def port(self, device: str) -> PortInfo | None:
        """What is known of it; None for one that the system does not list, such as a socket."""
        if device not in self._seen:
            self.all()
        return self._seen.get(device)

    def socket(self, device: str) -> str:
        """Its name, which is also that of the folder of its traces."""
        return socket_name(self.port(device) or PortInfo(device))

    def first_name(self, device: str) -> str:
        """While a module is worked on whose port came back under another name, the one that its work began with."""
        return self._moved.get(device, device)

    def finder(self, device: str) -> Callable[[], str | None]:
        """Tells what the port that is `device` now is called once its module has started again."""
        ports = self.all()
        before = next((port for port in ports if port.device == device), None)
        beside = [port for port in ports if port != before]

        def find() -> str | None:
            if before is None:  # the system does not list it, so its name is all there is to go by
                return device
            found = same_port(before, self.all(), beside)
            if found is None:
                raise KnownError("port.gone", say("port", "{port} is not there.", port=device))
            if found.device != device:
                self._moved[found.device] = device
            return found.device

        return find

    def forget_moves(self, device: str) -> None:
        """Its work has ended."""
        for name in [name for name, first in list(self._moved.items()) if first == device]:
            self._moved.pop(name, None)

    def _list(self) -> Ports:
        if self._simulated is None:
            return list_ports(self._catalog)
        return tuple(port for port in self._simulated() if port.device)
