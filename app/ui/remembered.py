"""What the window remembers of itself and of the last choices, as JSON in a setting or a small file of its own."""

import json
from dataclasses import Field, asdict, fields
from pathlib import Path
from typing import Any, ClassVar, Self


class Remembered:
    """Base of dataclasses whose fields all have a usual value, of a type that JSON knows."""

    __slots__ = ()
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    @classmethod
    def from_text(cls, text: str) -> Self:
        """What is missing or of another type is as usual."""
        try:
            data = json.loads(text)
        except ValueError:
            return cls()
        if not isinstance(data, dict):
            return cls()
        usual = asdict(cls())
        return cls(**{name: data[name] for name, value in usual.items() if type(data.get(name)) is type(value)})

    def to_text(self) -> str:
        return json.dumps({field.name: getattr(self, field.name) for field in fields(self)}, ensure_ascii=False)

    @classmethod
    def load(cls, path: Path) -> Self:
        """As usual where there is no such file or it makes no sense: a window opens in any case."""
        try:
            return cls.from_text(path.read_text("utf-8"))
        except (OSError, ValueError):
            return cls()

    def save(self, path: Path) -> None:
        """A folder that cannot be written costs the memory of the choice and nothing else."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(self.to_text(), "utf-8")
        except OSError:
            return
