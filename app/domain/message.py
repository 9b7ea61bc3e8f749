"""Text for people that can be translated after it was made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

COUNTS = frozenset({"n", "count", "total", "done", "passed", "failed", "rows", "labels", "pages", "quantity"})
"""Names of whole numbers that are counts, and grouped as the language does; others are codes and numbers of things."""


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence as a template and its values; `str()` gives it in English.

    The window translates `template` within `context` and fills in `values`; the ledger keeps all three. A value may be
    a message too, which is translated by itself. Numbers and aware moments are shown as the language writes them.
    """

    context: str
    template: str
    values: Mapping[str, Value] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**{name: plain(value) for name, value in self.values.items()})

    def __hash__(self) -> int:
        return hash((self.context, self.template, tuple(sorted((name, str(of)) for name, of in self.values.items()))))

    def to_json(self) -> dict[str, object]:
        values = {name: _kept(value) for name, value in self.values.items()}
        return {"context": self.context, "template": self.template, "values": values}

    @classmethod
    def from_json(cls, data: Mapping[str, object]) -> Message:
        values = data.get("values")
        read = {name: _value(of) for name, of in values.items()} if isinstance(values, Mapping) else {}
        return cls(str(data["context"]), str(data["template"]), read)


Value = str | int | float | datetime | Message


def say(context: str, template: str, /, **values: Value) -> Message:
    """Make a `Message`; lupdate knows this name and collects the template for translation."""
    return Message(context, template, values)


def plain(value: Value) -> str:
    """In English: local time in the order that sorts, numbers with no more digits than they need."""
    if isinstance(value, datetime):
        return f"{value.astimezone():%Y-%m-%d %H:%M}"
    return f"{value:.12g}" if isinstance(value, float) else str(value)


def _kept(value: Value) -> object:
    if isinstance(value, datetime):
        return {_MOMENT: value.isoformat()}
    return value.to_json() if isinstance(value, Message) else value


def _value(kept: object) -> Value:
    if isinstance(kept, Mapping):
        return datetime.fromisoformat(str(kept[_MOMENT])) if _MOMENT in kept else Message.from_json(kept)
    return kept if isinstance(kept, str | int | float) else str(kept)


_MOMENT = "moment"
NOTHING = Message("", "")
