"""One command of a module: what is sent, how the answer is read, and what has to be minded."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.catalog.action import Action
from app.catalog.parameter import Parameter, Value, combined
from app.catalog.template import Template
from app.domain.at_text import split_values
from app.domain.message import NOTHING, Message

__all__ = ["Action", "Answer", "Command", "CommandLine", "CommandSet", "Effect", "Grade"]

DEFAULT_TIMEOUT_S = 5.0


class Grade(StrEnum):
    VERIFIED = "verified"
    VENDOR_DOCUMENTED = "vendor-documented"
    UNVERIFIED = "unverified"


class Effect(StrEnum):
    """When a change is there."""

    NOW = "now"
    REBOOT = "reboot"


@dataclass(frozen=True, slots=True)
class CommandLine:
    template: Template
    optional: bool = False
    """An ERROR means that this module does not offer it, and is no failure."""


@dataclass(frozen=True, slots=True)
class Answer:
    """How a line is read: `+CGDCONT:`, or `+QCFG: "band"` with the first value, and the names of those that follow.

    `:` alone is a line without a head, which holds values and no colon. A name that is empty skips a value, `name:2`
    takes two, and `name*` takes all that are left.
    """

    prefix: str
    fields: tuple[str, ...]
    whole: bool = False
    """A line that lacks a value is another one, such as a report that came in between."""

    def read(self, line: str) -> dict[str, str] | None:
        """The values by name as the module says them; None if it is another line."""
        head, _, key = self.prefix.partition(":")
        said, colon, rest = line.partition(":") if head or ":" in line else ("", ":", line)
        if not colon or said.strip().upper() != head.upper():
            return None
        values = split_values(rest) if rest.strip() else []
        keys = split_values(key) if key.strip() else []
        if [value.upper() for value in values[: len(keys)]] != [wanted.upper() for wanted in keys]:
            return None
        return self._named(values[len(keys) :]) or None

    def _named(self, values: list[str]) -> dict[str, str]:
        named: dict[str, str] = {}
        for entry in self.fields:
            name, width = field_width(entry)
            taken, values = (values, []) if width is None else (values[:width], values[width:])
            if self.whole and not taken:
                return {}
            if name and taken:
                named[name] = ",".join(taken)
        return named


def field_width(entry: str) -> tuple[str, int | None]:
    """Name of a field and how many values it takes; None for all that are left."""
    if entry.endswith("*"):
        return entry[:-1], None
    name, colon, width = entry.partition(":")
    return name, int(width) if colon else 1


@dataclass(frozen=True, slots=True)
class Command:
    action: Action
    lines: tuple[CommandLine, ...]
    source: str
    grade: Grade
    answers: tuple[Answer, ...] = ()
    parameters: Mapping[str, Parameter] = field(default_factory=dict)
    timeout_s: float | None = None
    final_missing: bool = False
    """Some firmwares answer this one without the final OK."""
    always: bool = False
    """Written even where the reading agrees, for the reading does not show all that is written."""
    every: bool = False
    """A reading of which all lines are asked: `rows` wants the answers to all of them at once."""
    needs_radio_off: bool = False
    """RADIO_OFF goes before it and RADIO_ON after it."""
    deregisters: bool = False
    """It leaves the module deregistered; the choice of operator is put back as it was."""
    takes_effect: Effect = Effect.NOW
    late: bool = False
    """What `answers` describe comes after the final OK."""
    prompt: bool = False
    """A text follows when the module asks for it."""
    port_vanishes: bool = False
    back_after_s: float = 0.0
    """Seconds until a module that starts again answers, as a rule."""
    note: Message = NOTHING

    @property
    def names(self) -> frozenset[str]:
        return frozenset().union(*(line.template.names for line in self.lines))

    def fill(self, values: Mapping[str, Value]) -> list[tuple[str, bool]]:
        """The lines to send, each with whether it is optional."""
        return [(line.template.fill(values), line.optional) for line in self.lines]

    def offered(self, name: str) -> tuple[str, ...]:
        """The words that the value `name` may have on this module; empty where it is no choice of words."""
        words = [list(p.choices) for p in self.parameters.values() if p.value_name == name and p.choices]
        first, *others = words or [[]]
        return tuple(word for word in first if all(word in other for other in others))

    def rows(self, lines: Iterable[str]) -> list[dict[str, str]]:
        """The values of each answered line, by name, in our words; one row of all lines where there are two answers."""
        read = [found for line in lines for answer in self.answers if (found := answer.read(line))]
        if len(self.answers) > 1 and read:
            read = [{name: text for row in read for name, text in row.items()}]
        return [self._in_our_words(row) for row in read]

    def _in_our_words(self, row: Mapping[str, str]) -> dict[str, str]:
        parts: dict[str, list[tuple[Parameter, str]]] = {}
        words: dict[str, str] = {}
        for name, text in row.items():
            if parameter := self.parameters.get(name):
                parts.setdefault(parameter.value_name, []).append((parameter, text))
                words[parameter.value_name] = combined(parts[parameter.value_name])
            else:
                words[name] = text
        return words


@dataclass(frozen=True, slots=True)
class CommandSet:
    """All that is known of one family of modules; what the vendor does not say is generic 3GPP."""

    vendor: str
    family: str = ""
    commands: Mapping[Action, Command] = field(default_factory=dict)
    timeouts: Mapping[str, float] = field(default_factory=dict)
    urcs: frozenset[str] = frozenset()
    boot: frozenset[str] = frozenset()
    """Lines by which it says that it has started."""
    console: Mapping[str, Message] = field(default_factory=dict)
    """Command lines that a person may type, as `AT+CSQ`, each with its meaning in a sentence."""
    no_network: Message = NOTHING
    """What to look at on these modules, where no network is found."""

    def get(self, action: Action) -> Command | None:
        return self.commands.get(action)

    def timeout_for(self, text: str) -> float:
        """Seconds to wait for the answer to `text`: the longest entry that it begins with."""
        known = [head for head in self.timeouts if text.upper().startswith(head.upper())]
        return self.timeouts[max(known, key=len)] if known else DEFAULT_TIMEOUT_S
