"""When a call may go out: an interruptible clock, known rates, and a gate per account that learns from 429."""

import math
import time
from collections import deque
from dataclasses import dataclass
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


_PROBE = 20
"""Accepted calls for which one more is tried in flight; about one call in twenty is then turned away at the limit."""
_GLANCE_S = 0.1
"""How soon a call that waits for its place notices that it is cancelled."""
_YIELD = 0.95
"""Share of what a provider has let through that is asked of it after it turned a call away."""
_GROWTH = 0.025
"""A learned rate has grown e-fold by this times the square of the seconds without a call turned away."""
_FORGOTTEN_S = 10.0
"""After so long without a call turned away a learned rate no longer holds."""
_UNHEARD = 10.0
"""Calls a second that are tried where none was let through before the first was turned away."""
_SLOWEST = 0.2
"""Calls a second that are always tried."""
_LONGEST_HOLD_S = 10.0
"""A provider that asks for a longer wait has it from the calls it turned away; others then try for themselves."""


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


class Tempo:
    """A rate that is learned: unlimited until a call is turned away, then a little less than what was let through.

    It grows again, the faster the longer no call is turned away: it stays close to the provider's rate, and one 429
    that had another cause is soon made up for.
    """

    def __init__(self) -> None:
        self._rate = math.inf
        self._slowed = -math.inf
        self._next = -math.inf
        self._accepted: deque[float] = deque()
        self._lock = Lock()

    def rate(self, now: float) -> float:
        """Calls a second."""
        quiet = now - self._slowed
        return self._rate * math.exp(_GROWTH * quiet**2) if quiet < _FORGOTTEN_S else math.inf

    def turn(self, now: float) -> float:
        """Take the next turn; gives the seconds until it comes."""
        with self._lock:
            turn = max(now, self._next)
            self._next = turn + 1.0 / self.rate(now)
            return turn - now

    def hold(self, until: float) -> None:
        """No turn before this."""
        with self._lock:
            self._next = max(self._next, until)

    def let_through(self, now: float) -> None:
        with self._lock:
            self._accepted.append(now)
            self._drop_old(now)

    def turned_away(self, sent: float, now: float) -> None:
        """Slow down; calls that were on their way when that happened last say nothing new."""
        with self._lock:
            if sent <= self._slowed:
                return
            before, heard = self.rate(now), self._heard(now)
            slower = (
                _YIELD * (heard or _UNHEARD) if before == math.inf else max(before / 2, _YIELD * min(before, heard))
            )
            self._rate, self._slowed = max(slower, _SLOWEST), now

    def _heard(self, now: float) -> float:
        """Calls a second that were let through lately."""
        self._drop_old(now)
        return len(self._accepted) / max(now - self._accepted[0], 0.1) if self._accepted else 0.0

    def _drop_old(self, now: float) -> None:
        while self._accepted and self._accepted[0] < now - 1.0:
            self._accepted.popleft()


@dataclass(frozen=True, slots=True)
class Place:
    """Of a call among those in flight, counted from 1."""

    number: int
    clock: Clock
    sent: float


class Gate:
    """Lets out the calls of one account; share it between clients of the same account.

    Providers limit calls in flight (Twilio 20429) or calls a second, and 429 does not say which. A call turned away as
    the n-th in flight, when none has been accepted in that place, shows that fewer are allowed: n-1 is the new bound,
    which grows again while it is used up. Any other 429 is about the rate, which is learned (see `Tempo`). Where a rate
    is known calls keep to it from the start: all of them to `pace`, and those asked for as `paced` to `narrow` as well.
    """

    def __init__(self, pace: Pace | None = None, narrow: Pace | None = None) -> None:
        self._pace = pace
        self._narrow = narrow
        self.tempo = Tempo()
        self._cut = math.inf
        self._probes = 0
        self._accepted = 1
        """The highest place in which a call was accepted; one call at a time always is, sooner or later."""
        self._in_flight = 0
        self._change = Condition()

    @property
    def bound(self) -> float:
        """Calls allowed in flight, in whole; infinite until the provider has set a limit."""
        return self._cut + (self._probes / _PROBE) ** 2

    def enter(self, clock: Clock, *, paced: bool = False) -> Place:
        """Wait for a place and take it. Raises `Cancelled`."""
        clock.check()
        for pace in (self._narrow if paced else None, self._pace, self.tempo):
            if pace and (wait := pace.turn(clock.now())):
                clock.wait(wait)
        with self._change:
            while self._in_flight + 1 > self.bound:
                self._change.wait(_GLANCE_S)
                clock.check()
            self._in_flight += 1
            return Place(self._in_flight, clock, clock.now())

    def leave(self, place: Place, *, throttled: bool = False, retry_after: float | None = None) -> None:
        """Give back the place; `throttled` if the answer was 429, `retry_after` the seconds it asked to wait."""
        now = place.clock.now()
        with self._change:
            used_up = self._in_flight + 1 > self.bound
            self._in_flight -= 1
            if not throttled:
                self._accepted = max(self._accepted, place.number)
                self._probes += used_up
                self.tempo.let_through(now)
            elif place.number > self._accepted:
                self._cut, self._probes = min(self.bound, place.number - 1.0), 0
            else:
                self.tempo.turned_away(place.sent, now)
            if throttled and retry_after:
                self.tempo.hold(now + min(retry_after, _LONGEST_HOLD_S))
            self._change.notify(2)
