"""What was chosen last on this page, kept in the settings as JSON."""

import json
from dataclasses import asdict, dataclass, fields
from typing import Self


@dataclass(frozen=True, slots=True)
class Choices:
    account: str = ""
    sims: str = "issued"
    make: bool = True
    name: str = "{batch}-{n:04}"
    first: int = 1
    service: int = 0
    coverage: int = 0
    tags: str = ""
    enabled: bool = False

    @classmethod
    def from_text(cls, text: str) -> Self:
        """What is missing or of another type is as at first."""
        try:
            data = json.loads(text)
        except ValueError:
            return cls()
        if not isinstance(data, dict):
            return cls()
        usual = cls()
        kept = {
            field.name: data[field.name]
            for field in fields(cls)
            if type(data.get(field.name)) is type(getattr(usual, field.name))
        }
        return cls(**kept)

    def to_text(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)
