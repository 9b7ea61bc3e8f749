"""The networks that a module hears (AT+COPS=?, TS 27.007 7.3), and those that its SIM forbids."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from app.domain.at_text import after_prefix, split_values
from app.domain.cellular_words import access_name
from app.domain.message import Message, say


class NetworkStatus(IntEnum):
    UNKNOWN = 0
    AVAILABLE = 1
    CURRENT = 2
    FORBIDDEN = 3


_STATUS = {
    NetworkStatus.UNKNOWN: say("network", "unknown"),
    NetworkStatus.AVAILABLE: say("network", "available"),
    NetworkStatus.CURRENT: say("network", "in use"),
    NetworkStatus.FORBIDDEN: say("network", "forbidden"),
}
_PLMN = re.compile("[0-9]{5,6}")


@dataclass(frozen=True, slots=True)
class Network:
    """`plmn` has five or six digits; `act` is <AcT> of TS 27.007 7.2, None where the module does not tell it."""

    status: NetworkStatus
    name: str
    short_name: str
    plmn: str
    act: int | None = None

    def text(self, vendor: str = "") -> Message:
        """As `Vodafone.de (26202), LTE: available`; `vendor` because makers number LTE-M differently."""
        name, access, status = self.name or self.short_name or self.plmn, access_name(self.act, vendor), self.status
        if not access:
            return say("network", "{name} ({plmn}): {status}", name=name, plmn=self.plmn, status=_STATUS[status])
        return say(
            "network", "{name} ({plmn}), {access}: {status}",
            name=name, plmn=self.plmn, access=access, status=_STATUS[status],
        )  # fmt: skip


def networks(lines: Iterable[str]) -> tuple[Network, ...]:
    """Those of an answer, in its order and each once; the modes and formats that stand at its end are no networks."""
    found: dict[Network, None] = {}
    for line in lines:
        rest = after_prefix(line, "+COPS")
        for group in _groups(rest) if rest else ():
            if (network := _network(split_values(group))) is not None:
                found[network] = None
    return tuple(found)


def forbidden(content: str) -> tuple[str, ...]:
    """The PLMNs in EF-FPLMN (TS 31.102 4.2.16), three octets each (TS 24.008 10.5.1.13); free places are FF."""
    groups = (content[at : at + 6].upper() for at in range(0, len(content) - 5, 6))
    codes = (each[1] + each[0] + each[3] + each[5] + each[4] + each[2].replace("F", "") for each in groups)
    return tuple(dict.fromkeys(code for code in codes if _PLMN.fullmatch(code)))


def _groups(text: str) -> Iterable[str]:
    """What stands between parentheses; a name may hold some of its own."""
    quoted, start = False, None
    for at, sign in enumerate(text):
        if sign == '"':
            quoted = not quoted
        elif sign == "(" and not quoted:
            start = at + 1
        elif sign == ")" and not quoted and start is not None:
            yield text[start:at]
            start = None


def _network(values: list[str]) -> Network | None:
    status, name, short, plmn, act, *_ = [*values, "", "", "", "", ""]
    if not _PLMN.fullmatch(plmn) or status not in ("0", "1", "2", "3"):
        return None
    return Network(NetworkStatus(int(status)), name, short, plmn, int(act) if act.isascii() and act.isdigit() else None)
