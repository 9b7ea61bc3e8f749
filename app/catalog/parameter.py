"""Values inside commands: each of a kind, and written so that it can be nothing else."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.catalog.bands import BandSpelling, band_numbers, band_text
from app.domain.at_text import check_text
from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.domain.secret import Secret

BETWEEN = " / "
"""Stands between the bands of technologies that have different ones."""

Value = str | int | Secret | tuple[int, ...]


class Kind(StrEnum):
    INTEGER = "integer"
    TEXT = "text"
    """Stands between double quotes in the template."""
    CHOICE = "choice"
    BANDS = "bands"
    """LTE band numbers: `(3, 20)` or `"3,20"`."""
    BITS = "bits"
    """Exactly `high` zeros and ones, as timers are written."""
    HEX = "hex"
    """A mask that is handed back as it was read."""
    FURTHER = "further"
    """Numbers beyond `low` to `high` of a list, handed back as they were read, each with a comma before it."""
    DIGITS = "digits"
    PHONE = "phone"
    """Digits, with or without a plus before them."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """`low` and `high` bound an integer, a band or the length of digits, `high` that of a text.

    `choices` maps our word to the module's; `readings` maps other answers of the module to our word.
    """

    name: str
    kind: Kind
    low: int = 0
    high: int = 100
    choices: Mapping[str, str] = field(default_factory=dict)
    of: str = ""
    """The value it shows, where one value has several spellings in the same command."""
    default: Value = ""
    """Written where the caller gives nothing."""
    readings: Mapping[str, str] = field(default_factory=dict)
    spelling: BandSpelling = field(default_factory=BandSpelling)
    part: int = 0
    """Which of several lists of bands it writes, counted from 0, where technologies have their own: `3,20 / 8`."""

    @property
    def value_name(self) -> str:
        return self.of or self.name

    def write(self, value: Value) -> str:
        """The value as the module wants it; `KnownError` (`at.unsafe`, `at.too_long`, `at.value`) if it cannot be."""
        match self.kind:
            case Kind.TEXT:
                return check_text(value if isinstance(value, Secret) else str(value), self.name, self.high)
            case Kind.CHOICE:
                return self._choice(str(value))
            case Kind.INTEGER:
                return self._integer(value)
            case Kind.BANDS:
                return self.spelling.write(self.bands(value))
            case Kind.FURTHER:
                return "".join(f",{number}" for number in self._beyond(str(value)))
            case Kind.BITS | Kind.HEX | Kind.DIGITS | Kind.PHONE:
                return self._digits(value)

    def bands(self, value: Value) -> tuple[int, ...]:
        """Raises `KnownError("at.value")` unless it names at least one band."""
        if isinstance(value, str) and BETWEEN in value:
            value = value.split(BETWEEN)[min(self.part, value.count(BETWEEN))]
        if found := band_numbers(value):
            return found
        remedy = say("at", "It takes band numbers, such as 3,8,20.")
        raise wrong_value(self.value_name, "" if isinstance(value, Secret) else str(value), remedy)

    def read(self, text: str) -> str:
        """Our word for what the module said; what it said, where we have none."""
        return next(iter(self.candidates(text)), text)

    def candidates(self, text: str) -> list[str]:
        """All words that may be meant, where one value has several spellings."""
        if self.kind is Kind.CHOICE:
            words = [word for word, said in self.choices.items() if said.casefold() == text.casefold()]
            return [*words, *(word for said, word in self.readings.items() if said.casefold() == text.casefold())]
        if self.kind is Kind.BANDS:
            try:
                return [band_text(self.spelling.read(text))]
            except ValueError:
                return []
        if self.kind is Kind.FURTHER:
            return [",".join(self._beyond(text))]
        return [re.sub("^0[xX]", "", text)] if self.kind is Kind.HEX else [text]

    def _beyond(self, text: str) -> list[str]:
        return [number for number in re.findall("[0-9]+", text) if not self.low <= int(number) <= self.high]

    def _choice(self, value: str) -> str:
        if value not in self.choices:
            choices = ", ".join(self.choices)
            raise wrong_value(self.value_name, value, say("at", "It takes: {choices}.", choices=choices))
        return self.choices[value]

    def _integer(self, value: Value) -> str:
        number = int(value) if isinstance(value, str) and re.fullmatch(r"[0-9]{1,10}", value) else value
        if type(number) is not int or not self.low <= number <= self.high:
            remedy = say("at", "It takes a whole number from {low} to {high}.", low=self.low, high=self.high)
            raise wrong_value(self.value_name, "" if isinstance(value, Secret) else str(value), remedy)
        return str(number)

    def _digits(self, value: Value) -> str:
        """The value itself is not in the error: it may be a PIN."""
        text = value.reveal() if isinstance(value, Secret) else str(value)
        pattern, remedy = _FORMS[self.kind]
        bare = text.removeprefix("+")
        longest, shortest = self.high, self.high if self.kind is Kind.BITS else self.low
        if not re.fullmatch(pattern, text) or not shortest <= len(bare) <= longest:
            raise wrong_value(self.value_name, "", _within(remedy, shortest, longest))
        return text


_FORMS: Mapping[Kind, tuple[str, Message]] = {
    Kind.BITS: ("[01]+", say("at", "It takes {high} binary digits.")),
    Kind.HEX: ("[0-9A-Fa-f]+", say("at", "It takes {low} to {high} hexadecimal digits.")),
    Kind.DIGITS: ("[0-9]+", say("at", "It takes {low} to {high} digits.")),
    Kind.PHONE: (r"\+?[0-9]+", say("at", "It takes a telephone number of {low} to {high} digits.")),
}


def _within(template: Message, low: int, high: int) -> Message:
    return Message(template.context, template.template, {"low": low, "high": high})


_TITLES: Mapping[str, Message] = {
    "rat": say("setting", "Radio access"),
    "roaming": say("setting", "Roaming"),
    "bands": say("setting", "Bands"),
    "plmn": say("setting", "Operator"),
}
"""What people call a value; the rest go by their names in the catalog."""


def wrong_value(name: str, value: str, remedy: Message) -> KnownError:
    title = _TITLES.get(name, name)
    what = (
        say("at", "{name} cannot be {value} on this module.", name=title, value=value)
        if value
        else say("at", "{name} is missing, or is not what this module takes.", name=title)
    )
    return KnownError("at.value", what, remedy)


def combined(parts: Iterable[tuple[Parameter, str]]) -> str:
    """Our word for one value that a module tells in several parts; the parts as they are, where none fits."""
    said = list(parts)
    if len(said) == 1:
        parameter, text = said[0]
        words = parameter.candidates(text)
        return words[0] if len(words) == 1 else text
    if said[0][0].kind is Kind.BANDS:
        return _joined_bands(said)
    first, *others = (parameter.candidates(text) for parameter, text in said)
    common = [word for word in first if all(word in words for words in others)]
    return common[0] if common else "/".join(text for _, text in said)


def _joined_bands(parts: list[tuple[Parameter, str]]) -> str:
    """Masks of different bands are one list; masks of the same bands must agree."""
    by_range: dict[tuple[int, int], dict[str, None]] = {}
    for parameter, text in parts:
        by_range.setdefault((parameter.low, parameter.high), {})[parameter.read(text)] = None
    if any(len(texts) > 1 for texts in by_range.values()):
        return BETWEEN.join(text or "–" for texts in by_range.values() for text in texts)
    return ",".join(text for texts in by_range.values() for text in texts if text)


_ACT = {"ec-gsm": "1", "gsm": "2", "umts": "3", "wb-s1": "4", "nb-s1": "5"}

STANDARD: Mapping[str, Parameter] = {
    parameter.name: parameter
    for parameter in (
        Parameter("cid", Kind.INTEGER, 1, 16, default=1),
        Parameter("apn", Kind.TEXT, high=100),
        Parameter("user", Kind.TEXT, high=64),
        Parameter("password", Kind.TEXT, high=64),
        Parameter("pdp_type", Kind.CHOICE, choices={"IP": "IP", "IPV6": "IPV6", "IPV4V6": "IPV4V6"}),
        Parameter("auth", Kind.CHOICE, choices={"none": "0", "pap": "1", "chap": "2"}),
        Parameter("pin", Kind.DIGITS, 4, 8),
        Parameter("lock", Kind.CHOICE, choices={"off": "0", "on": "1"}),
        Parameter("plmn", Kind.DIGITS, 5, 6),
        Parameter("periodic_tau", Kind.BITS, high=8),
        Parameter("active_time", Kind.BITS, high=8),
        Parameter("act", Kind.CHOICE, choices=_ACT, readings={"0": "off"}),
        Parameter("edrx", Kind.BITS, high=4),
        Parameter("ptw", Kind.BITS, high=4),
        Parameter("host", Kind.TEXT, high=120, default="8.8.8.8"),
        Parameter("number", Kind.PHONE, 1, 20),
        Parameter("length", Kind.INTEGER, 1, 250),
        Parameter("index", Kind.INTEGER, 0, 1000),
        Parameter("sms_format", Kind.CHOICE, choices={"pdu": "0", "text": "1"}),
    )
}
"""What a catalog file may use without describing it (TS 27.007 8.3, 7.3, 7.38, 7.40, 10.1.1, 10.1.31; TS 27.005)."""
