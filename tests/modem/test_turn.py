"""Lanes take turns, and none waits long for one that is held up."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.modem import turn
from tests.leaks import PATIENCE_S


@pytest.fixture
def other() -> Iterator[ThreadPoolExecutor]:
    """Another lane."""
    with ThreadPoolExecutor(max_workers=1) as pool:
        yield pool
        pool.submit(turn.leave).result()
    turn.leave()


def free() -> bool:
    if got := turn._turn.acquire(blocking=False):
        turn._turn.release()
    return got


def test_the_next_lane_goes_on_once_the_turn_is_left(other: ThreadPoolExecutor, monkeypatch) -> None:
    monkeypatch.setattr(turn, "PATIENCE_S", 30.0)
    turn.take()
    waiting = other.submit(turn.take)
    assert not waiting.done()
    turn.leave()
    waiting.result(timeout=PATIENCE_S)
    assert not free()


def test_a_lane_that_is_held_up_stops_no_other(other: ThreadPoolExecutor) -> None:
    turn.take()
    other.submit(turn.take).result(timeout=PATIENCE_S)
    other.submit(turn.leave).result(timeout=PATIENCE_S)
    assert not free()  # what is not one's own is not given away
    turn.leave()
    assert free()


def test_the_turn_is_lent_while_something_is_waited_for(other: ThreadPoolExecutor) -> None:
    turn.take()
    with turn.lent():
        assert free()
    assert not free()


def test_an_error_leaves_the_turn_to_the_others() -> None:
    turn.take()
    with pytest.raises(ZeroDivisionError), turn.lent():
        raise ZeroDivisionError
    assert free()
