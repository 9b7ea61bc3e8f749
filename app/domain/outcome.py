"""How a unit ended."""

from enum import StrEnum


class Outcome(StrEnum):
    """FAIL blames the unit; ERROR blames the station or the network, and the unit does not count."""

    PASS = "PASS"  # noqa: S105
    FAIL = "FAIL"
    ERROR = "ERROR"
    TIMEOUT = "TIMEOUT"
    ABORTED = "ABORTED"
