"""A serial port as the system describes it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PortInfo:
    """`device` opens it (`/dev/ttyUSB2`, `COM5`, `socket://…`); USB facts are None where there are none."""

    device: str
    name: str = ""
    """Short name for people: `ttyUSB2`."""
    description: str = ""
    vid: int | None = None
    pid: int | None = None
    serial_number: str | None = None
    location: str | None = None
    """USB path, `1-1.4`, without the interface."""
    interface: int | None = None
    """USB interface number of this port."""
    at_likely: bool | None = None
    """True or False where the catalog knows the role of this USB interface, None where it has to be probed."""
    simulated: bool = False


def same_port(before: PortInfo, now: Iterable[PortInfo], beside: Collection[PortInfo] = ()) -> PortInfo | None:
    """The port of the same module after it came back: by USB serial number, else by USB location, else by name.

    `beside` are the ports that were there with it: makers give many modules one serial number, and a port that is as it
    was is another's.
    """
    ports = [port for port in now if port == before or (port.interface == before.interface and port not in beside)]
    facts = [
        (before.serial_number, before.location),
        (before.serial_number, None),
        (None, before.location),
    ]
    for serial_number, location in facts:
        found = [port for port in ports if _has(port, serial_number, location)]
        if (serial_number or location) and len(found) == 1:
            return found[0]
    if before.serial_number or before.location:
        return None
    return next((port for port in ports if port.device == before.device), None)


def _has(port: PortInfo, serial_number: str | None, location: str | None) -> bool:
    return serial_number in {None, port.serial_number} and location in {None, port.location}
