"""Which modules were plugged in: each once, however often its port comes and goes while it is worked on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from app.domain.port import PortInfo
from app.station.bench_places import Socket, socket_of

if TYPE_CHECKING:
    from app.catalog.catalog import Catalog


class PlugIns:
    """Told of all ports whenever they change, by one thread. What is there at first was not plugged in."""

    def __init__(
        self,
        catalog: Callable[[], Catalog],
        running: Callable[[str], bool],
        plugged_in: Callable[[PortInfo], None],
    ) -> None:
        self._catalog = catalog
        self._running = running
        self._plugged_in = plugged_in
        self._here: dict[Socket, PortInfo] | None = None
        self._restarting: set[Socket] = set()
        """Gone while they were worked on: they will be back, and are the same."""

    def changed(self, ports: Iterable[PortInfo]) -> None:
        here = self._modules(ports)
        before, self._here = self._here, here
        if before is None:
            return
        gone = before.keys() - here.keys()
        self._restarting |= {socket for socket in gone if self._running(before[socket].device)}
        for socket in here.keys() - before.keys():
            if socket in self._restarting:
                self._restarting.discard(socket)
            else:
                self._plugged_in(here[socket])

    def _modules(self, ports: Iterable[PortInfo]) -> dict[Socket, PortInfo]:
        """The port of each module that takes AT commands; a module may have two, and the one for PPP comes second."""
        found: dict[Socket, PortInfo] = {}
        for port in sorted((port for port in ports if port.at_likely), key=self._second):
            found.setdefault(socket_of(port), port)
        return found

    def _second(self, port: PortInfo) -> bool:
        from app.catalog.usb import Role

        return self._catalog().usb_hint(port.vid, port.pid, port.interface) is Role.AT2
