"""Which serial ports there are, and when that changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from threading import Event, Thread
from typing import TYPE_CHECKING, Self

from serial.tools import list_ports as system
from serial.tools.list_ports_common import ListPortInfo

from app.domain.port import PortInfo

if TYPE_CHECKING:
    from app.catalog.catalog import Catalog

_INTERFACE = re.compile(r"(?P<path>.*?):[^:.]*\.(?P<interface>[0-9a-fA-F]+)")
_WINDOWS_INTERFACE = re.compile(r"\bMI_([0-9a-fA-F]{2})\b", re.IGNORECASE)

Ports = tuple[PortInfo, ...]


def list_ports(catalog: Callable[[], Catalog], extra: Sequence[PortInfo] = ()) -> Ports:
    """Those of the system with the catalog's hint, in the order of their names, then `extra`.

    The catalog is asked for only if there is a port of USB.
    """
    entries = system.comports()
    known = catalog() if any(entry.vid is not None for entry in entries) else None
    found = [port_info(entry, known) for entry in entries]
    return (*sorted(found, key=lambda port: _natural(port.device)), *extra)


def port_info(entry: ListPortInfo, catalog: Catalog | None) -> PortInfo:
    location, interface = _place(entry)
    role = catalog.usb_hint(entry.vid, entry.pid, interface) if catalog else None
    return PortInfo(
        device=entry.device,
        name=entry.name or entry.device,
        description=entry.description if entry.description not in (None, "n/a") else "",
        vid=entry.vid,
        pid=entry.pid,
        serial_number=entry.serial_number,
        location=location,
        interface=interface,
        at_likely=role.speaks_at if role else None,
    )


class PortWatcher:
    """Looks every `interval_s` in one thread and calls `changed` there with all ports, first with those it begins with.

    Ends with `stop`, or as a context manager.
    """

    def __init__(self, scan: Callable[[], Ports], changed: Callable[[Ports], None], interval_s: float = 1.0) -> None:
        self._scan = scan
        self._changed = changed
        self._interval_s = interval_s
        self._stopping = Event()
        self._thread = Thread(target=self._watch, name="port watcher", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Returns once no call to `changed` can come any more; safe to call twice, or before `start`."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def _watch(self) -> None:
        known: Ports | None = None
        while not self._stopping.is_set():
            ports = self._look(known)
            if ports != known:
                self._changed(ports)
                known = ports
            self._stopping.wait(self._interval_s)

    def _look(self, known: Ports | None) -> Ports:
        """A port may vanish while its description is read: then the next look tells."""
        try:
            return self._scan()
        except OSError:
            return known or ()


def _place(entry: ListPortInfo) -> tuple[str | None, int | None]:
    """USB path and interface: `1-1.4:1.2` on Linux, `1-4:x.2` or `MI_02` on Windows; the number is hexadecimal."""
    location: str | None = entry.location
    if location and (found := _INTERFACE.fullmatch(location)):
        return found["path"], int(found["interface"], 16)
    windows = _WINDOWS_INTERFACE.search(entry.hwid or "")
    return location or None, int(windows[1], 16) if windows else None


def _natural(device: str) -> list[tuple[int, str]]:
    """`ttyUSB2` before `ttyUSB10`."""
    return [(int(part), "") if part.isdigit() else (0, part) for part in re.split(r"(\d+)", device)]
