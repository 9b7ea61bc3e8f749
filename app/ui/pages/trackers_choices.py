"""What was chosen last on this page, kept in the settings as JSON. No password is among it."""

import json
from dataclasses import asdict, dataclass, fields
from typing import Self

from app.station.trackers_values import Way

_MOST_APNS = 8


@dataclass(frozen=True, slots=True)
class TrackerChoices:
    maker: str = ""
    model: str = ""
    form: str = ""
    apn: str = ""
    apns: str = ""
    """Those used before, newest first, with blanks between them: an APN has none."""
    way: str = Way.ACCOUNT.value
    account: str = ""
    port: str = ""
    read_back: bool = True
    answer_s: float = 0.0
    go_on_s: float = 0.0

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

    def with_apn(self, apn: str) -> str:
        """`apns` after this one was used."""
        return " ".join(list(dict.fromkeys([apn, *self.apns.split()]))[:_MOST_APNS])
