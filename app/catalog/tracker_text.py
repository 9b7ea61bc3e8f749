"""Texts for trackers with typed values, so that a value can never become another command."""

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.catalog.template import PLACEHOLDER
from app.domain.apn import check_apn
from app.domain.at_text import character_name
from app.domain.errors import KnownError
from app.domain.message import Message, say

OPTIONAL = re.compile(r"\[([^\[\]]*)\]")


class ValueKind(StrEnum):
    APN = "apn"
    WORD = "word"
    """Without what separates or ends values on one tracker or another; `*` begins a word of Ruptela's."""
    DIGITS = "digits"
    HEX = "hex"
    PHONE = "phone"
    """Country code first; sent without the plus."""
    HOST = "host"
    NETWORKS = "networks"
    """Network codes with commas between them."""


_FORMS: Mapping[ValueKind, tuple[str, Message]] = {
    ValueKind.WORD: (
        "(?![,#;$*`])[!-~]",
        say("tracker", "Use letters, digits and punctuation other than , # ; $ * and `."),
    ),
    ValueKind.DIGITS: ("[0-9]", say("tracker", "Use digits only.")),
    ValueKind.HEX: ("[0-9A-Fa-f]", say("tracker", "Use the digits 0 to 9 and the letters A to F only.")),
    ValueKind.PHONE: ("[0-9]", say("tracker", "Give the number with its country code, such as +49173871878.")),
    ValueKind.HOST: ("[A-Za-z0-9.-]", say("tracker", "Give a host name or an IP address.")),
    ValueKind.NETWORKS: ("[0-9]", say("tracker", "Give codes of network operators, such as 26201, 26202.")),
}
_DECORATION = str.maketrans("", "", " -/().")


@dataclass(frozen=True, slots=True)
class TrackerParameter:
    """`low` and `high` bound the length (of each code, for networks)."""

    name: str
    kind: ValueKind
    label: Message
    low: int = 0
    high: int = 64
    required: bool = False
    default: str = ""
    """Sent where nothing is given; `{model}` stands for the name of the model in small letters."""
    each: str = ""
    """How each network is sent; `{place}` counts up from `first`, with its leading zeros."""
    first: str = "0"

    @property
    def secret(self) -> bool:
        """To be given as a `Secret`, which `compose` masks."""
        return self.name.endswith("password")

    def write(self, value: str, model: str = "") -> str:
        """The value as the tracker wants it; `KnownError` (`tracker.value`, `apn.wrong`) if it cannot be sent."""
        given = value or self.default.replace("{model}", model.strip().lower())
        if not given:
            if self.required:
                raise self._wrong(
                    say("tracker", "{name} is missing.", name=str(self.label)), say("tracker", "Give it.")
                )
            return ""
        if self.kind is ValueKind.APN:
            return check_apn(given)
        if self.kind is ValueKind.NETWORKS:
            return self._networks(re.split(r"[,\s]+", given.strip(", ")))
        return self._checked(given.translate(_DECORATION).removeprefix("+") if self.kind is ValueKind.PHONE else given)

    def _networks(self, codes: list[str]) -> str:
        start, width = int(self.first), len(self.first)
        numbered = enumerate(map(self._checked, codes), start)
        return "".join(self.each.replace("{place}", f"{n:0{width}}").replace("{value}", code) for n, code in numbered)

    def _checked(self, text: str) -> str:
        form, remedy = _FORMS[self.kind]
        for place, character in enumerate(text, 1):
            if not re.fullmatch(form, character):
                what = say("tracker", "{name}: character {place} is {character}.",
                           name=str(self.label), place=place, character=character_name(character))  # fmt: skip
                raise self._wrong(what, remedy)
        if not self.low <= len(text) <= self.high:
            what = say("tracker", "{name} has {length} characters.", name=str(self.label), length=len(text))
            raise self._wrong(what, say("tracker", "Give {low} to {high}.", low=self.low, high=self.high))
        return text

    @staticmethod
    def _wrong(what: Message, remedy: Message) -> KnownError:
        return KnownError("tracker.value", what, remedy)


def _standard(*parameters: TrackerParameter) -> Mapping[str, TrackerParameter]:
    return {parameter.name: parameter for parameter in parameters}


STANDARD = _standard(
    TrackerParameter("apn", ValueKind.APN, say("tracker", "APN"), required=True),
    TrackerParameter("user", ValueKind.WORD, say("tracker", "APN user name")),
    TrackerParameter("apn_password", ValueKind.WORD, say("tracker", "APN password")),
    TrackerParameter("login", ValueKind.WORD, say("tracker", "SMS login"), high=32),
    TrackerParameter("password", ValueKind.WORD, say("tracker", "SMS password"), high=32),
    TrackerParameter("phone", ValueKind.PHONE, say("tracker", "Telephone that configures it"), 4, 15, required=True),
    TrackerParameter("plmn", ValueKind.DIGITS, say("tracker", "Home network (MCC and MNC)"), 5, 6),
    TrackerParameter("networks", ValueKind.NETWORKS, say("tracker", "Networks to roam in"), 2, 6),
    TrackerParameter("server", ValueKind.HOST, say("tracker", "Server")),
    TrackerParameter("port", ValueKind.DIGITS, say("tracker", "Port of the server"), 1, 5),
    TrackerParameter("serial", ValueKind.HEX, say("tracker", "Serial number of the command"), 4, 4, default="0000"),
)
"""What a file may use without describing it."""


@dataclass(frozen=True, slots=True)
class TrackerText:
    """`{name}` stands for a value. A part in square brackets is for values that need not be given: without, it goes."""

    text: str = ""

    @property
    def names(self) -> frozenset[str]:
        return frozenset(PLACEHOLDER.findall(self.text))

    def fill(self, values: Mapping[str, str], required: Container[str] = ()) -> str:
        def keep(part: re.Match[str]) -> str:
            free = (name for name in PLACEHOLDER.findall(part[1]) if name not in required)
            return part[1] if any(values[name] for name in free) else ""

        return PLACEHOLDER.sub(lambda found: values[found[1]], OPTIONAL.sub(keep, self.text))
