"""What was chosen last on this page, kept in the settings as JSON. No password is among it."""

from dataclasses import dataclass

from app.station.trackers_values import Way
from app.ui.remembered import Remembered

_MOST_APNS = 8


@dataclass(frozen=True, slots=True)
class TrackerChoices(Remembered):
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

    def with_apn(self, apn: str) -> str:
        """`apns` after this one was used."""
        return " ".join(list(dict.fromkeys([apn, *self.apns.split()]))[:_MOST_APNS])
