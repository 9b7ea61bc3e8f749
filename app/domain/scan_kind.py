"""The kinds of things that are scanned, and the commands on the printed card."""

import re
from enum import StrEnum
from functools import lru_cache


class ScanKind(StrEnum):
    ACTIVATION_CODE = "activation-code"
    EID = "eid"
    ICCID = "iccid"
    IMEI = "imei"
    BIC = "bic"
    REGISTRATION = "registration"
    """Registration code of a Super SIM card."""
    UNIT = "unit"
    """Serial number of the station's own making."""
    COMMAND = "command"
    TEXT = "text"
    UNREADABLE = "unreadable"
    """Damaged beyond certain repair; goes nowhere."""


class Command(StrEnum):
    START = "START"
    RETRY = "RETRY"
    NEXT = "NEXT"
    CANCEL = "CANCEL"
    PASS = "PASS"  # noqa: S105
    FAIL = "FAIL"


COMMAND_CODES = {command: f"SIMWRIGHT:{command}" for command in Command}
"""What the codes on the printed card hold; nothing else begins like this."""


@lru_cache(maxsize=8)
def serial_pattern(written: str) -> re.Pattern[str] | None:
    """How serial numbers look: `#` is a digit, `?` a letter, `*` any letters and digits, all else itself.

    None where nothing is written; `SN-######`, `WO2?-*`. Case does not matter.
    """
    signs = {"#": "[0-9]", "?": "[A-Za-z]", "*": "[0-9A-Za-z]*+"}
    parts = [signs.get(sign) or re.escape(sign) for sign in re.sub(r"\*+", "*", written.strip())]
    return re.compile("".join(parts), re.IGNORECASE) if parts else None
