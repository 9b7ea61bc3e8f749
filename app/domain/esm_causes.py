"""Why the network refuses a data session, and what to check (TS 24.301 9.9.4.4, TS 27.007 9.2)."""

import re
from collections.abc import Iterable, Mapping

from app.domain.cellular_words import LATER, Rejection
from app.domain.message import Message, say

_APN = say("cause", "Check the APN in the recipe, letter by letter, and at the provider that the SIM may use it.")
_TYPE = say("cause", "Check the type of the APN: IP, IPV6 or IPV4V6.")
_LOGIN = say("cause", "Check user, password and authentication of the APN.")
_SUBSCRIPTION = say("cause", "Check at the provider that data is allowed for this SIM and that no limit is reached.")
_OTHERS = say("cause", "Close the other data sessions of this module, or start it again.")
_PLACE = say("cause", "Try another operator or technology: this one does not have the APN.")
_MODULE = say("cause", "Start the module again; if it stays so, update its firmware.")

_CAUSES: Mapping[int, tuple[Message, Message]] = {
    8: (say("cause", "operator determined barring"), _SUBSCRIPTION),
    26: (say("cause", "insufficient resources"), LATER),
    27: (say("cause", "missing or unknown APN"), _APN),
    28: (say("cause", "unknown PDN type"), _TYPE),
    29: (say("cause", "user authentication failed"), _LOGIN),
    30: (say("cause", "rejected by the gateway"), _APN),
    31: (say("cause", "rejected, unspecified"), _SUBSCRIPTION),
    32: (say("cause", "service option not supported"), _TYPE),
    33: (say("cause", "service option not subscribed"), _SUBSCRIPTION),
    34: (say("cause", "service option out of order for now"), LATER),
    37: (say("cause", "quality of service not accepted"), _SUBSCRIPTION),
    38: (say("cause", "network failure"), LATER),
    39: (say("cause", "reactivation requested"), LATER),
    43: (say("cause", "invalid bearer"), _MODULE),
    50: (say("cause", "only IPv4 allowed"), _TYPE),
    51: (say("cause", "only IPv6 allowed"), _TYPE),
    52: (say("cause", "one address per session only"), _TYPE),
    53: (say("cause", "the module did not send what the network asked for"), _LOGIN),
    54: (say("cause", "the session does not exist"), _MODULE),
    55: (say("cause", "several sessions for one APN not allowed"), _OTHERS),
    57: (say("cause", "only IPv4v6 allowed"), _TYPE),
    58: (say("cause", "only non-IP allowed"), _TYPE),
    65: (say("cause", "too many sessions"), _OTHERS),
    66: (say("cause", "APN not supported in this technology and network"), _PLACE),
    112: (say("cause", "APN may not be used together with another one"), _OTHERS),
}
_OF_CME = {
    126: 26, 127: 27, 128: 28, 129: 29, 130: 30, 131: 31, 132: 32, 133: 33, 134: 34,
    177: 8, 178: 65, 179: 66, 192: 50, 193: 51, 199: 112,
}  # fmt: skip
_TOLD = re.compile(r"\bESM(?: cause)?\W{0,3}(\d{1,3})\b|\+CME ERROR: ?(\d{1,3})\b", re.IGNORECASE)


def esm_cause(lines: Iterable[str]) -> int | None:
    """The first that is told, as `+CNEC_ESM: 27`, `+CEER: EMM cause 19, ESM cause 27` or `+CME ERROR: 127`."""
    for line in lines:
        for found in _TOLD.finditer(line.replace("CNEC_", " ")):
            cause = int(found[1]) if found[1] else _OF_CME.get(int(found[2]))
            if cause:
                return cause
    return None


def esm_rejection(cause: int | None) -> Rejection | None:
    if not cause:
        return None
    words, remedy = _CAUSES.get(cause, (None, _APN))
    if words is None:
        return Rejection(say("cause", "The network refused the data session, cause {cause}", cause=cause), remedy)
    what = say("cause", "The network refused the data session, cause {cause}: {words}", cause=cause, words=words)
    return Rejection(what, remedy)
