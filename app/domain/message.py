"""Text for people that can be translated after it was made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence as a template and its values; `str()` gives it in English.

    The window translates `template` within `context` and fills in `values`; the ledger keeps all three. A value may be
    a message too, which is translated by itself.
    """

    context: str
    template: str
    values: Mapping[str, str | int | float | Message] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values)

    def __hash__(self) -> int:
        return hash((self.context, self.template, tuple(sorted((name, str(of)) for name, of in self.values.items()))))

    def to_json(self) -> dict[str, object]:
        values = {name: of.to_json() if isinstance(of, Message) else of for name, of in self.values.items()}
        return {"context": self.context, "template": self.template, "values": values}

    @classmethod
    def from_json(cls, data: Mapping[str, object]) -> Message:
        values = data.get("values")
        read = {name: _value(of) for name, of in values.items()} if isinstance(values, Mapping) else {}
        return cls(str(data["context"]), str(data["template"]), read)


def say(context: str, template: str, /, **values: str | float | Message) -> Message:
    """Make a `Message`; lupdate knows this name and collects the template for translation."""
    return Message(context, template, values)


def _value(kept: object) -> str | int | float | Message:
    if isinstance(kept, Mapping):
        return Message.from_json(kept)
    return kept if isinstance(kept, str | int | float) else str(kept)


NOTHING = Message("", "")
