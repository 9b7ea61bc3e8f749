"""A serial port as the system describes it."""

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
