"""How the console drives a port; without anything that opens one."""

from dataclasses import dataclass
from enum import StrEnum

RATES = (115_200, 9_600, 57_600, 38_400, 19_200, 230_400, 460_800, 921_600, 4_800, 2_400)
"""The usual ones in baud, in the order in which they are tried."""


class LineEnd(StrEnum):
    CR = "CR"
    LF = "LF"
    CR_LF = "CR LF"
    NONE = "none"

    @property
    def characters(self) -> bytes:
        return {"CR": b"\r", "LF": b"\n", "CR LF": b"\r\n"}.get(self.value, b"")


class Flow(StrEnum):
    NONE = "none"
    HARDWARE = "hardware"
    """RTS and CTS."""
    SOFTWARE = "software"
    """XON and XOFF."""


@dataclass(frozen=True, slots=True)
class PortChoice:
    baud: int = RATES[0]
    flow: Flow = Flow.NONE
    dtr: bool = True
    end: LineEnd = LineEnd.CR
