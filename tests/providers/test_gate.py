import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.providers.errors import Cancelled
from app.providers.gate import Clock, Gate, Pace
from tests.leaks import settled


def fill(gate: Gate, clock: Clock, calls: int) -> list[int]:
    return [gate.enter(clock) for _ in range(calls)]


def test_holds_nothing_back_until_a_call_is_turned_away(clock: Clock) -> None:
    assert fill(Gate(), clock, 100) == list(range(1, 101))


def test_a_call_turned_away_as_the_nth_in_flight_makes_the_bound_one_less(clock: Clock) -> None:
    gate = Gate()
    places = fill(gate, clock, 8)
    for place in places:
        gate.leave(place, throttled=place > 5)
    assert gate.bound == 5


def test_one_call_is_always_let_through(clock: Clock) -> None:
    gate = Gate()
    for _ in range(10):
        gate.leave(gate.enter(clock), throttled=True)
    assert gate.bound == 1
    assert gate.enter(clock) == 1


def test_the_bound_grows_again_while_it_is_used_up(clock: Clock) -> None:
    gate = Gate()
    gate.leave(gate.enter(clock), throttled=True)
    for _ in range(20):
        gate.leave(gate.enter(clock))
    assert gate.bound == pytest.approx(2)


def test_the_bound_does_not_grow_while_it_is_not_reached(clock: Clock) -> None:
    gate = Gate()
    for place in fill(gate, clock, 6):
        gate.leave(place, throttled=place == 6)
    for _ in range(100):
        gate.leave(gate.enter(clock))
    assert gate.bound == 5


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


def test_cancelling_ends_a_wait_for_a_place() -> None:
    cancelled, gate = threading.Event(), Gate()
    gate.leave(gate.enter(Clock(cancelled)), throttled=True)
    gate.enter(Clock(cancelled))
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(gate.enter, Clock(cancelled))
        cancelled.set()
        with pytest.raises(Cancelled):
            waiting.result(timeout=5)


def test_cancelling_ends_a_wait_of_the_clock_at_once() -> None:
    cancelled = threading.Event()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(Clock(cancelled).wait, 60)
        began = time.monotonic()
        cancelled.set()
        with pytest.raises(Cancelled):
            waiting.result(timeout=5)
    assert time.monotonic() - began < 5


def test_a_place_given_back_goes_to_a_waiting_call() -> None:
    clock, gate = Clock(threading.Event()), Gate()
    gate.leave(gate.enter(clock), throttled=True)
    place = gate.enter(clock)
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(gate.enter, clock)
        assert not settled(waiting.done, 0.05)
        gate.leave(place)
        assert waiting.result(timeout=5) == 1
