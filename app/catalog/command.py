"""What a module can be asked to do, and the words for it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.catalog.template import Parameter, Template, Value
from app.domain.at_text import after_prefix, split_values

DEFAULT_TIMEOUT_S = 5.0


class Action(StrEnum):
    """Lines of a reading are alternatives, tried until one answers; lines of a change are all sent, in order."""

    MANUFACTURER = "manufacturer"
    MODEL = "model"
    FIRMWARE = "firmware"
    IMEI = "imei"
    IMSI = "imsi"
    ICCID = "iccid"
    SIM_STATE = "sim_state"
    APN_READ = "apn_read"
    APN_WRITE = "apn_write"
    AUTH_READ = "auth_read"
    AUTH_WRITE = "auth_write"
    RADIO_READ = "radio_read"
    RADIO_ON = "radio_on"
    REGISTRATION_REPORTS = "registration_reports"
    REGISTRATION = "registration"
    """All lines are asked: one for each domain (CS, PS, EPS) the module may be registered in."""
    SIGNAL = "signal"
    LAST_ERROR = "last_error"


class Grade(StrEnum):
    VERIFIED = "verified"
    VENDOR_DOCUMENTED = "vendor-documented"
    UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True)
class CommandLine:
    template: Template
    optional: bool = False
    """An ERROR means that this module does not offer it, and is no failure."""


@dataclass(frozen=True, slots=True)
class Command:
    """`prefix` and `fields` say how an answer is read: `+CGDCONT:` and the names of its values in order."""

    action: Action
    lines: tuple[CommandLine, ...]
    source: str
    grade: Grade
    prefix: str = ""
    fields: tuple[str, ...] = ()
    parameters: Mapping[str, Parameter] = field(default_factory=dict)
    timeout_s: float | None = None
    final_missing: bool = False
    """Some firmwares answer this one without the final OK."""
    always: bool = False
    """Written even where the reading agrees, for the reading does not show all that is written."""
    note: str = ""

    @property
    def names(self) -> frozenset[str]:
        return frozenset().union(*(line.template.names for line in self.lines))

    def fill(self, values: Mapping[str, Value]) -> list[tuple[str, bool]]:
        """The lines to send, each with whether it is optional."""
        return [(line.template.fill(values), line.optional) for line in self.lines]

    def rows(self, lines: Iterable[str]) -> list[dict[str, str]]:
        """The values of each answered line that has the prefix, by field, in our words."""
        rows = []
        for line in lines:
            if (rest := after_prefix(line, self.prefix)) is not None and rest:
                said = zip(self.fields, split_values(rest), strict=False)
                rows.append(dict(self._in_our_words(name, value) for name, value in said))
        return rows

    def _in_our_words(self, name: str, value: str) -> tuple[str, str]:
        parameter = self.parameters.get(name)
        return (parameter.value_name, parameter.read(value)) if parameter else (name, value)


@dataclass(frozen=True, slots=True)
class CommandSet:
    """All that is known of one family of modules; what the vendor does not say is generic 3GPP."""

    vendor: str
    family: str = ""
    commands: Mapping[Action, Command] = field(default_factory=dict)
    timeouts: Mapping[str, float] = field(default_factory=dict)
    urcs: frozenset[str] = frozenset()

    def get(self, action: Action) -> Command | None:
        return self.commands.get(action)

    def timeout_for(self, text: str) -> float:
        """Seconds to wait for the answer to `text`: the longest entry that it begins with."""
        known = [head for head in self.timeouts if text.upper().startswith(head.upper())]
        return self.timeouts[max(known, key=len)] if known else DEFAULT_TIMEOUT_S
