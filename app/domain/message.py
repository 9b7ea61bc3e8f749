"""Text for people that can be translated after it was made."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence as a template and its values; `str()` gives it in English.

    The window translates `template` within `context` and fills in `values`; the ledger keeps all three.
    """

    context: str
    template: str
    values: Mapping[str, str | int | float] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values)

    def __hash__(self) -> int:
        return hash((self.context, self.template, tuple(sorted(self.values.items()))))

    def to_json(self) -> dict[str, object]:
        return {"context": self.context, "template": self.template, "values": dict(self.values)}

    @classmethod
    def from_json(cls, data: Mapping[str, object]) -> "Message":
        values = data.get("values")
        return cls(str(data["context"]), str(data["template"]), dict(values) if isinstance(values, Mapping) else {})


def say(context: str, template: str, /, **values: str | float) -> Message:
    """Make a `Message`; lupdate knows this name and collects the template for translation."""
    return Message(context, template, values)


NOTHING = Message("", "")
