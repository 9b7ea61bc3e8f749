"""Command templates: text with typed parameters, so that a value can never become another command."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.at_text import check_text
from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.secret import Secret

PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")

Value = str | int | Secret


class Kind(StrEnum):
    INTEGER = "integer"
    TEXT = "text"
    """Stands between double quotes in the template."""
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Parameter:
    """`low` and `high` bound an integer, `high` the length of a text; `choices` maps our word to the module's."""

    name: str
    kind: Kind
    low: int = 0
    high: int = 100
    choices: Mapping[str, str] = field(default_factory=dict)
    of: str = ""
    """The value it shows, where one value has two spellings in the same command."""

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

    def read(self, text: str) -> str:
        """Our word for what the module said."""
        return next((word for word, said in self.choices.items() if said == text), text)

    def _choice(self, value: str) -> str:
        if value not in self.choices:
            raise KnownError(
                "at.value",
                say("at", "{name} cannot be {value} on this module.", name=self.name, value=value),
                say("at", "It takes: {choices}.", choices=", ".join(self.choices)),
            )
        return self.choices[value]

    def _integer(self, value: Value) -> str:
        if not isinstance(value, int) or not self.low <= value <= self.high:
            raise KnownError(
                "at.value",
                say("at", "{name} cannot be {value} on this module.", name=self.name, value=str(value)),
                say("at", "It takes a whole number from {low} to {high}.", low=self.low, high=self.high),
            )
        return str(value)


STANDARD: Mapping[str, Parameter] = {
    parameter.name: parameter
    for parameter in (
        Parameter("cid", Kind.INTEGER, 1, 16),
        Parameter("apn", Kind.TEXT, high=100),
        Parameter("user", Kind.TEXT, high=64),
        Parameter("password", Kind.TEXT, high=64),
        Parameter("pdp_type", Kind.CHOICE, choices={"IP": "IP", "IPV6": "IPV6", "IPV4V6": "IPV4V6"}),
        Parameter("auth", Kind.CHOICE, choices={"none": "0", "pap": "1", "chap": "2"}),
    )
}
"""What a catalog file may use without describing it (TS 27.007 10.1.1 and 10.1.31)."""


@dataclass(frozen=True, slots=True)
class Template:
    text: str
    parameters: Mapping[str, Parameter] = field(default_factory=dict)

    @property
    def names(self) -> frozenset[str]:
        """The values it needs."""
        return frozenset(self.parameters[name].value_name for name in PLACEHOLDER.findall(self.text))

    def fill(self, values: Mapping[str, Value]) -> str:
        def write(found: re.Match[str]) -> str:
            parameter = self.parameters[found[1]]
            return parameter.write(values[parameter.value_name])

        return PLACEHOLDER.sub(write, self.text)
