"""When a call may go out: an interruptible clock, known rates, and a gate per account that learns from 429."""

import time
from collections import deque
from threading import Condition, Event, Lock

from app.providers.errors import Cancelled


class Clock:
    """Monotonic seconds, and waits that end with `Cancelled` as soon as `cancelled` is set."""

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


_GROWTH = 20
"""Accepted calls for which one more is tried in flight; about one call in twenty is then turned away at the limit."""
_GLANCE_S = 0.1
"""How soon a call that waits for its place notices that it is cancelled."""


class Pace:
    """A known rate: at most `calls` in any `seconds`."""

    def __init__(self, calls: int, seconds: float) -> None:
        self._seconds = seconds
        self._turns: deque[float] = deque(maxlen=calls)
        self._lock = Lock()

    def turn(self, now: float) -> float:
        """Take the next turn; gives the seconds until it comes."""
        with self._lock:
            turn = now
            if len(self._turns) == self._turns.maxlen:
                turn = max(now, self._turns[0] + self._seconds)
            self._turns.append(turn)
            return turn - now


class Gate:
    """Bounds the calls in flight of one account; share it between clients of the same account.

    There is no bound until a call is turned away with 429. A call turned away as the n-th in flight shows that fewer
    are allowed, so n-1 is the new bound; it grows again slowly while it is used up. Providers limit concurrency
    (Twilio 20429) or rate, and calls in flight are rate times latency. Where a rate is known calls keep to it from the
    start: all of them to `pace`, and those asked for as `paced` to `narrow` as well.
    """

    def __init__(self, pace: Pace | None = None, narrow: Pace | None = None) -> None:
        self._pace = pace
        self._narrow = narrow
        self._bound = float("inf")
        self._in_flight = 0
        self._change = Condition()

    @property
    def bound(self) -> float:
        """Calls allowed in flight, in whole; infinite until the provider has set a limit."""
        return self._bound

    def enter(self, clock: Clock, *, paced: bool = False) -> int:
        """Wait for a place and take it; the number tells how many calls are then in flight. Raises `Cancelled`."""
        clock.check()
        for pace in (self._narrow if paced else None, self._pace):
            if pace and (wait := pace.turn(clock.now())):
                clock.wait(wait)
        with self._change:
            while self._in_flight + 1 > self._bound:
                self._change.wait(_GLANCE_S)
                clock.check()
            self._in_flight += 1
            return self._in_flight

    def leave(self, place: int, *, throttled: bool = False) -> None:
        """Give back the place; `throttled` if the answer was 429."""
        with self._change:
            used_up = self._in_flight + 1 > self._bound
            self._in_flight -= 1
            if throttled:
                self._bound = max(1.0, min(self._bound, place - 1.0))
            elif used_up:
                self._bound += 1.0 / _GROWTH
            self._change.notify(2)
