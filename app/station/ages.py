"""How long ago something was, whatever happens to the clock of the computer meanwhile."""

import time
from datetime import UTC, datetime

from app.domain.work import Job


def monotonic_of(moment: datetime) -> float:
    """The moment in seconds of `time.monotonic`; now, where the clock has been set back to before it."""
    return time.monotonic() - max(0.0, (datetime.now(UTC) - moment).total_seconds())


class Ages:
    """Of calls, thread-safe. The clock that people and networks set is read once for each, with the first question.

    A laptop that starts with a wrong clock gets the right one in the middle of its work: a call must then neither look
    old enough to be sent again, nor young for a year.
    """

    def __init__(self) -> None:
        self._begun: dict[tuple[int, datetime], float] = {}

    def of(self, job: Job) -> float:
        """Seconds since it was begun."""
        begun = self._begun.setdefault((job.id, job.created), monotonic_of(job.created))
        return time.monotonic() - begun
