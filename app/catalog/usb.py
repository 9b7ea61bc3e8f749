"""Which interface of a USB module does what: a hint, for firmwares and modes differ."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    AT = "at"
    AT2 = "at2"
    """A second AT port, often the one that PPP is dialled on."""
    PPP = "ppp"
    GPS = "gps"
    DIAG = "diag"
    AUDIO = "audio"
    IGNORE = "ignore"

    @property
    def speaks_at(self) -> bool:
        return self in (Role.AT, Role.AT2)


@dataclass(frozen=True, slots=True)
class UsbDevice:
    vid: int
    pid: int
    model: str
    roles: Mapping[int, Role]
    """By interface number."""
    probe_tries: int = 1
    """So many times AT is sent before the port counts as silent: some appear seconds before they answer."""
