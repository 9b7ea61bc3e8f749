"""Final result codes that mean an error, in words (TS 27.007 9.2, TS 27.005 3.2.5, TS 24.011 E-2)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.cellular_words import cause_text
from app.domain.message import Message, say

_ERROR = re.compile(r"\+(CM[ES]) ERROR:\s*(.*)", re.IGNORECASE)
_LEADING_NUMBER = re.compile(r"(\d+)(?:\s*\|\s*.*)?")

SIM_MISSING = 10
SIM_PIN = 11
SIM_PUK = 12
SIM_FAILURE = 13
SIM_BUSY = 14
SIM_WRONG = 15
PASSWORD_WRONG = 16

_CME: Mapping[int, Message] = {
    0: say("cme", "phone failure"),
    1: say("cme", "no connection to phone"),
    2: say("cme", "phone-adaptor link reserved"),
    3: say("cme", "operation not allowed"),
    4: say("cme", "operation not supported"),
    5: say("cme", "PH-SIM PIN required"),
    6: say("cme", "PH-FSIM PIN required"),
    7: say("cme", "PH-FSIM PUK required"),
    10: say("cme", "SIM not inserted"),
    11: say("cme", "SIM PIN required"),
    12: say("cme", "SIM PUK required"),
    13: say("cme", "SIM failure"),
    14: say("cme", "SIM busy"),
    15: say("cme", "SIM wrong"),
    16: say("cme", "incorrect password"),
    17: say("cme", "SIM PIN2 required"),
    18: say("cme", "SIM PUK2 required"),
    20: say("cme", "memory full"),
    21: say("cme", "invalid index"),
    22: say("cme", "not found"),
    23: say("cme", "memory failure"),
    24: say("cme", "text string too long"),
    25: say("cme", "invalid characters in text string"),
    26: say("cme", "dial string too long"),
    27: say("cme", "invalid characters in dial string"),
    30: say("cme", "no network service"),
    31: say("cme", "network timeout"),
    32: say("cme", "network not allowed, emergency calls only"),
    40: say("cme", "network personalization PIN required"),
    41: say("cme", "network personalization PUK required"),
    42: say("cme", "network subset personalization PIN required"),
    43: say("cme", "network subset personalization PUK required"),
    44: say("cme", "service provider personalization PIN required"),
    45: say("cme", "service provider personalization PUK required"),
    46: say("cme", "corporate personalization PIN required"),
    47: say("cme", "corporate personalization PUK required"),
    48: say("cme", "hidden key required"),
    50: say("cme", "incorrect parameters"),
    51: say("cme", "command implemented but currently disabled"),
    52: say("cme", "command aborted by user"),
    53: say("cme", "not attached to the network, functions restricted"),
    54: say("cme", "module not allowed, emergency calls only"),
    55: say("cme", "operation not allowed, functions restricted"),
    56: say("cme", "restricted to fixed dialling numbers"),
    57: say("cme", "temporarily out of service"),
    100: say("cme", "unknown"),
    103: say("cme", "illegal UE (cause 3)"),
    106: say("cme", "illegal ME (cause 6)"),
    107: say("cme", "packet services not allowed (cause 7)"),
    108: say("cme", "packet and other services not allowed (cause 8)"),
    111: say("cme", "PLMN not allowed (cause 11)"),
    112: say("cme", "location area not allowed (cause 12)"),
    113: say("cme", "roaming not allowed in this location area (cause 13)"),
    114: say("cme", "packet services not allowed in this PLMN (cause 14)"),
    115: say("cme", "no suitable cells in this location area (cause 15)"),
    119: say("cme", "ESM failure"),
    122: say("cme", "congestion"),
    126: say("cme", "insufficient resources"),
    127: say("cme", "missing or unknown APN"),
    128: say("cme", "unknown PDP address or type"),
    129: say("cme", "user authentication failed"),
    130: say("cme", "activation rejected by the gateway"),
    131: say("cme", "activation rejected, unspecified"),
    132: say("cme", "service option not supported"),
    133: say("cme", "service option not subscribed"),
    134: say("cme", "service option temporarily out of order"),
    148: say("cme", "unspecified packet error"),
    149: say("cme", "PDP authentication failure"),
    177: say("cme", "operator determined barring"),
    178: say("cme", "maximum number of bearers reached"),
    179: say("cme", "APN not supported in this technology and network"),
    192: say("cme", "IPv4 only allowed"),
    193: say("cme", "IPv6 only allowed"),
    199: say("cme", "incompatible APN restriction"),
}

_CME_OF_CAUSE = range(101, 126)
"""100 above the cause of a refused attach; beyond, those of a refused data session begin."""

_CMS: Mapping[int, Message] = {
    1: say("cms", "number not assigned"),
    8: say("cms", "operator determined barring"),
    21: say("cms", "short message rejected"),
    28: say("cms", "subscriber not known"),
    38: say("cms", "network out of order"),
    41: say("cms", "temporary failure of the network"),
    42: say("cms", "congestion"),
    50: say("cms", "SMS not subscribed"),
    69: say("cms", "SMS not offered by the network"),
    300: say("cms", "phone failure"),
    301: say("cms", "SMS service of the phone reserved"),
    302: say("cms", "operation not allowed"),
    303: say("cms", "operation not supported"),
    304: say("cms", "invalid PDU parameter"),
    305: say("cms", "invalid text parameter"),
    310: say("cms", "SIM not inserted"),
    311: say("cms", "SIM PIN required"),
    312: say("cms", "PH-SIM PIN required"),
    313: say("cms", "SIM failure"),
    314: say("cms", "SIM busy"),
    315: say("cms", "SIM wrong"),
    316: say("cms", "SIM PUK required"),
    317: say("cms", "SIM PIN2 required"),
    318: say("cms", "SIM PUK2 required"),
    320: say("cms", "memory failure"),
    321: say("cms", "invalid memory index"),
    322: say("cms", "memory full"),
    330: say("cms", "SMS centre address unknown"),
    331: say("cms", "no network service"),
    332: say("cms", "network timeout"),
    340: say("cms", "no acknowledgement expected"),
    500: say("cms", "unknown error"),
}

_BY_WORDS = {"".join(str(text).lower().split()): code for code, text in _CME.items()}


@dataclass(frozen=True, slots=True)
class ResultError:
    """`kind` is `CME`, `CMS` or empty; `code` is None where the module gave words that no table has, or only ERROR."""

    kind: str = ""
    code: int | None = None
    words: str = ""

    @classmethod
    def read(cls, line: str) -> "ResultError":
        """From a final line: number or words, `+CME ERROR:58` with and without the blank, `10|text`."""
        found = _ERROR.fullmatch(line.strip())
        if not found:
            return cls(words=line.strip())
        said = found[2].strip()
        number = _LEADING_NUMBER.fullmatch(said)
        code = int(number[1]) if number else _BY_WORDS.get("".join(said.lower().split()))
        return cls(found[1].upper(), code, said)

    @property
    def text(self) -> Message:
        return self._known() or say("cme", "{words}", words=self.words)

    def _known(self) -> Message | None:
        if self.code is None or not self.kind:
            return None
        if self.kind == "CMS":
            return _CMS.get(self.code)
        return _CME.get(self.code) or (cause_text(self.code - 100) if self.code in _CME_OF_CAUSE else None)
