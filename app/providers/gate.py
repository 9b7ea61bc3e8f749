"""When a call may go out: an interruptible clock, and a pace per account that learns from 429."""

import time
from collections import deque
from threading import Event, Lock

from app.providers.errors import Cancelled


class Clock:
    """Monotonic seconds, and waits that end at once when `cancelled` is set."""

    def __init__(self, cancelled: Event) -> None:
        self._cancelled = cancelled

    def now(self) -> float:
        return time.monotonic()

    def wait(self, seconds: float) -> None:
        if self._cancelled.wait(seconds):
            raise Cancelled

    def check(self) -> None:
        if self._cancelled.is_set():
            raise Cancelled


_WINDOW = 50
"""Answers looked back on."""
_TOLERATED = 0.05
"""Share of 429 among them that is not yet a sign of a limit."""
_CUT = 0.95
_GROWTH = 1.005
_SLOWEST = 0.5
"""Calls per second."""


class Gate:
    """Spaces the calls of one account. Share it between clients of the same account.

    It holds nothing back until too many of the last answers were 429; then it paces to just below the rate that was
    being accepted, and creeps up again with every accepted answer it had paced. This finds a limit on rate and, as
    calls in flight are rate times latency, a limit on concurrency too. `ceiling` is a known limit in calls per second.
    """

    def __init__(self, ceiling: float | None = None) -> None:
        self._lock = Lock()
        self._ceiling = ceiling
        self._rate = ceiling
        self._next = 0.0
        self._recent: deque[tuple[float, bool]] = deque(maxlen=_WINDOW)
        self._paced = False

    @property
    def rate(self) -> float | None:
        """Calls per second let through now; None while nothing is held back."""
        return self._rate

    def turn(self, clock: Clock) -> None:
        """Wait for this call's place in the row; `Cancelled` if it is given up."""
        clock.check()
        with self._lock:
            if self._rate is None:
                return
            now = clock.now()
            place = max(now, self._next)
            self._next = place + 1.0 / self._rate
            self._paced = place > now
        if place > now:
            clock.wait(place - now)

    def answered(self, at: float, *, throttled: bool) -> None:
        """Learn from an answer that came at `at` (the clock's seconds): `throttled` is a 429."""
        with self._lock:
            self._recent.append((at, throttled))
            if throttled:
                self._slow_down(at)
            elif self._rate is not None and self._paced:
                self._rate = min(self._rate * _GROWTH, self._ceiling or self._rate * _GROWTH)

    def _slow_down(self, at: float) -> None:
        accepted = sum(not throttled for _, throttled in self._recent)
        turned_away = len(self._recent) - accepted
        if accepted < 10 or turned_away < 3 or turned_away <= _TOLERATED * len(self._recent):
            return
        delivered = accepted / max(at - self._recent[0][0], 0.001)
        self._rate = max(_SLOWEST, _CUT * min(delivered, self._rate or delivered))
        self._recent.clear()
