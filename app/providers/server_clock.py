"""What time it is at a provider, whatever our own clock says."""

import time
from datetime import UTC, datetime

_SET_S = 5.0
"""A clock that is kept right by the network is moved by less."""


class ServerClock:
    def __init__(self) -> None:
        self._heard: tuple[datetime, datetime, float] | None = None
        """Theirs, ours, and one that nobody sets, at one moment."""

    def hear(self, theirs: datetime) -> None:
        """As a `Date` header tells it."""
        self._heard = theirs, datetime.now(UTC), time.monotonic()

    def now(self) -> datetime | None:
        """At most a second behind; None before it was heard, and after our clock was set or the computer slept."""
        if self._heard is None:
            return None
        theirs, ours, steady = self._heard
        since = datetime.now(UTC) - ours
        return theirs + since if abs(since.total_seconds() - (time.monotonic() - steady)) < _SET_S else None
