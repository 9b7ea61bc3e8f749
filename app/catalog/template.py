"""Command templates: text with typed parameters, so that a value can never become another command."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.catalog.parameter import Kind, Parameter, Value, wrong_value
from app.domain.message import say

__all__ = ["PLACEHOLDER", "Template", "Value"]

PLACEHOLDER = re.compile(r"\{([a-z0-9_]+)\}")


@dataclass(frozen=True, slots=True)
class Template:
    text: str
    parameters: Mapping[str, Parameter] = field(default_factory=dict)

    @property
    def used(self) -> tuple[Parameter, ...]:
        return tuple(self.parameters[name] for name in PLACEHOLDER.findall(self.text))

    @property
    def names(self) -> frozenset[str]:
        """The values it needs; those that have a default may be left out."""
        return frozenset(parameter.value_name for parameter in self.used)

    def fill(self, values: Mapping[str, Value]) -> str:
        """Raises `KnownError` (`at.unsafe`, `at.too_long`, `at.value`) where the module cannot take a value."""
        self._check_bands(values)

        def write(found: re.Match[str]) -> str:
            parameter = self.parameters[found[1]]
            return parameter.write(values.get(parameter.value_name, parameter.default))

        return PLACEHOLDER.sub(write, self.text)

    def _check_bands(self, values: Mapping[str, Value]) -> None:
        """Each band has its place in one of the masks."""
        masks: dict[str, list[Parameter]] = {}
        for parameter in self.used:
            if parameter.kind is Kind.BANDS:
                masks.setdefault(parameter.value_name, []).append(parameter)
        for name, parts in masks.items():
            wanted = parts[0].bands(values.get(name, parts[0].default))
            homeless = [band for band in wanted if not any(part.low <= band <= part.high for part in parts)]
            if homeless:
                takes = ", ".join(f"{part.low}–{part.high}" for part in parts)
                raise wrong_value(name, str(homeless[0]), say("at", "It takes: {choices}.", choices=takes))
