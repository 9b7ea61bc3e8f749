import math
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.providers.errors import Cancelled
from app.providers.gate import Clock, Gate, Pace, Place, Tempo
from tests.leaks import PATIENCE_S, settled


def fill(gate: Gate, clock: Clock, calls: int) -> list[Place]:
    return [gate.enter(clock) for _ in range(calls)]


def bounded(clock: Clock, calls: int) -> Gate:
    """A gate that has learned that so many calls may be in flight."""
    gate = Gate()
    for place in fill(gate, clock, calls + 1):
        gate.leave(place, throttled=place.number > calls)
    return gate


def test_holds_nothing_back_until_a_call_is_turned_away(clock: Clock) -> None:
    assert [place.number for place in fill(Gate(), clock, 100)] == list(range(1, 101))
    assert clock.now() == 1000.0


def test_a_call_turned_away_as_the_nth_in_flight_makes_the_bound_one_less(clock: Clock) -> None:
    gate = Gate()
    for place in reversed(fill(gate, clock, 8)):
        gate.leave(place, throttled=place.number > 5)
    assert int(gate.bound) == 5
    assert gate.tempo.rate(clock.now()) == math.inf


def test_a_call_turned_away_where_one_was_accepted_is_about_the_rate(clock: Clock) -> None:
    gate = Gate()
    for place in fill(gate, clock, 5):
        gate.leave(place)
    for place in fill(gate, clock, 5):
        gate.leave(place, throttled=True)
    assert gate.bound == math.inf
    assert gate.tempo.rate(clock.now()) == pytest.approx(0.95 * 5 / 0.1)


def test_a_call_that_is_alone_in_flight_is_turned_away_for_its_rate(clock: Clock) -> None:
    gate = Gate()
    gate.leave(gate.enter(clock), throttled=True)
    assert gate.bound == math.inf
    assert gate.tempo.rate(clock.now()) < 10


def test_the_bound_grows_again_while_it_is_used_up_the_longer_the_faster(clock: Clock) -> None:
    gate = bounded(clock, 1)
    bounds = []
    for _ in range(3):
        for _ in range(20):
            places = fill(gate, clock, int(gate.bound))
            gate.leave(places.pop())
            for place in places:
                gate.leave(place)
        bounds.append(gate.bound)
    assert bounds == pytest.approx([2, 5, 10])


def test_the_bound_does_not_grow_while_it_is_not_reached(clock: Clock) -> None:
    gate = bounded(clock, 5)
    for _ in range(100):
        gate.leave(gate.enter(clock))
    assert gate.bound == 5


def test_the_wish_to_wait_is_granted_by_all_calls_of_the_account(clock: Clock) -> None:
    gate = Gate()
    gate.leave(gate.enter(clock), throttled=True, retry_after=3.0)
    gate.enter(clock)
    assert clock.now() == pytest.approx(1003.0)


def test_a_very_long_wish_holds_only_the_calls_that_were_turned_away(clock: Clock) -> None:
    gate = Gate()
    gate.leave(gate.enter(clock), throttled=True, retry_after=3600.0)
    gate.enter(clock)
    assert clock.now() == pytest.approx(1010.0)


class Limited:
    """A provider that lets `rate` calls a second through, a quarter second's worth at once."""

    def __init__(self, rate: float) -> None:
        self.rate, self.tokens, self.at, self.taken, self.refused = rate, rate / 4, 0.0, 0, 0

    def admits(self, now: float) -> bool:
        self.tokens, self.at = min(self.rate / 4, self.tokens + (now - self.at) * self.rate), now
        good = self.tokens >= 1
        self.tokens -= good
        self.taken += good
        self.refused += not good
        return good


def converse(tempo: Tempo, provider: Limited, begin: float, seconds: float, ready: float = math.inf) -> None:
    """Calls as fast as the tempo lets them out, or `ready` a second, each answered after 20 ms."""
    now = begin
    while now < begin + seconds:
        now += max(tempo.turn(now), 1 / ready, 0.001)
        if provider.admits(now):
            tempo.let_through(now + 0.02)
        else:
            tempo.turned_away(now, now + 0.02)


@pytest.mark.parametrize("rate", [5.0, 20.0, 60.0, 300.0])
def test_a_rate_that_nobody_has_told_is_found_and_used(rate: float) -> None:
    tempo, provider = Tempo(), Limited(rate)
    converse(tempo, provider, 0.0, 60.0)
    assert provider.taken >= 0.9 * 60 * rate
    assert provider.refused <= 0.15 * provider.taken


def test_a_rate_that_changes_is_followed() -> None:
    tempo, provider = Tempo(), Limited(100.0)
    for begin, rate in (0.0, 100.0), (20.0, 10.0), (40.0, 100.0):
        provider.rate, provider.taken, provider.refused = rate, 0, 0
        converse(tempo, provider, begin, 20.0)
        assert provider.taken >= 0.6 * 20 * rate
        assert provider.refused <= 0.25 * provider.taken


def test_one_429_among_few_calls_is_made_up_for_in_seconds() -> None:
    tempo, provider = Tempo(), Limited(1000.0)
    converse(tempo, provider, 0.0, 5.0, ready=2)
    tempo.turned_away(5.0, 5.02)
    assert tempo.rate(5.02) == pytest.approx(2, rel=0.5)
    assert tempo.rate(10.0) > 1.5 * tempo.rate(5.02)
    assert tempo.rate(16.0) == math.inf


def test_calls_that_were_on_their_way_slow_the_rate_once_only() -> None:
    tempo = Tempo()
    for number in range(20):
        tempo.let_through(number / 20)
    tempo.turned_away(1.0, 1.1)
    rate = tempo.rate(1.1)
    for _ in range(7):
        tempo.turned_away(1.05, 1.15)
    assert tempo.rate(1.1) == rate


def test_some_calls_are_tried_whatever_happens() -> None:
    tempo = Tempo()
    for second in range(100):
        tempo.turned_away(second, second + 0.1)
    assert tempo.rate(99.1) == 0.2


def test_a_known_rate_is_kept(clock: Clock) -> None:
    gate = Gate(Pace(1, 0.1))
    began = clock.now()
    for _ in range(21):
        gate.leave(gate.enter(clock))
    assert clock.now() - began == pytest.approx(2.0)


def test_a_rate_lets_a_burst_through_and_then_waits_for_the_oldest_to_pass(clock: Clock) -> None:
    pace = Pace(5, 0.5)
    assert [pace.turn(0.0) for _ in range(11)] == pytest.approx([0.0] * 5 + [0.5] * 5 + [1.0])
    assert pace.turn(9.0) == 0.0


def test_calls_of_which_fewer_are_taken_keep_to_their_own_rate_as_well(clock: Clock) -> None:
    gate = Gate(Pace(100, 300.0), Pace(1, 0.1))
    began = clock.now()
    for _ in range(11):
        gate.leave(gate.enter(clock, paced=True))
    assert clock.now() - began == pytest.approx(1.0)
    for _ in range(89):
        gate.leave(gate.enter(clock))
    assert clock.now() - began == pytest.approx(1.0)
    gate.leave(gate.enter(clock))
    assert clock.now() - began == pytest.approx(300.0)


def test_a_cancelled_clock_lets_nothing_out() -> None:
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        Gate().enter(Clock(cancelled))


def test_cancelling_ends_a_wait_for_a_place(clock: Clock) -> None:
    cancelled, gate = threading.Event(), bounded(clock, 1)
    gate.enter(Clock(cancelled))
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(gate.enter, Clock(cancelled))
        cancelled.set()
        with pytest.raises(Cancelled):
            waiting.result(timeout=PATIENCE_S)


def test_cancelling_ends_a_wait_of_the_clock_at_once() -> None:
    cancelled = threading.Event()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(Clock(cancelled).wait, 60)
        began = time.monotonic()
        cancelled.set()
        with pytest.raises(Cancelled):
            waiting.result(timeout=PATIENCE_S)
    assert time.monotonic() - began < PATIENCE_S


def test_a_place_given_back_goes_to_a_waiting_call(clock: Clock) -> None:
    gate = bounded(clock, 1)
    place = gate.enter(clock)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(gate.enter, clock)
        assert not settled(waiting.done, 0.05)
        gate.leave(place)
        assert waiting.result(timeout=PATIENCE_S).number == 1
