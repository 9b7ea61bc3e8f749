from collections.abc import Callable, Iterator
from threading import Event, Lock

import pytest

from app.station.lane import Lane, Pause, Task
from tests.leaks import PATIENCE_S

pytestmark = pytest.mark.timeout(60)


@pytest.fixture
def bugs() -> list[str]:
    return []


@pytest.fixture
def lane(bugs: list[str]) -> Iterator[Lane]:
    lane = Lane("test", bugs.append)
    yield lane
    lane.close()


def test_one_worker_keeps_the_order(lane: Lane) -> None:
    done: list[int] = []

    def task(number: int) -> Task:
        done.append(number)
        return
        yield

    last = [lane.submit(str(n), task(n)) for n in range(50)][-1]
    assert last.done.wait(PATIENCE_S)
    assert done == list(range(50))


def test_a_pause_lets_others_go_on_and_the_first_come_goes_first(lane: Lane) -> None:
    seen: list[str] = []
    gate = Event()

    def patient() -> Task:
        gate.wait(PATIENCE_S)
        seen.append("a1")
        yield Pause(0.01)
        seen.append("a2")

    def quick() -> Task:
        seen.append("b")
        return
        yield

    first = lane.submit("a", patient())
    second = lane.submit("b", quick())
    gate.set()
    assert first.done.wait(PATIENCE_S)
    assert second.done.wait(PATIENCE_S)
    assert seen == ["a1", "b", "a2"]


def test_several_workers_run_side_by_side() -> None:
    lane = Lane("wide", pytest.fail, workers=4)
    together = Event()
    lock = Lock()
    inside = 0

    def task() -> Task:
        nonlocal inside
        with lock:
            inside += 1
            if inside == 4:
                together.set()
        assert together.wait(PATIENCE_S)
        return
        yield

    tickets = [lane.submit("t", task()) for _ in range(4)]
    assert all(ticket.done.wait(PATIENCE_S) for ticket in tickets)
    lane.close()


def test_cancel_ends_a_paused_task_at_once_and_closes_it(lane: Lane) -> None:
    reached, closed = Event(), Event()

    def task() -> Task:
        try:
            reached.set()
            yield Pause(3600)
        finally:
            closed.set()

    ticket = lane.submit("t", task())
    assert reached.wait(PATIENCE_S)
    lane.cancel(ticket)
    assert ticket.done.wait(PATIENCE_S)
    assert closed.is_set()


def test_wake_resumes_what_is_paused(lane: Lane) -> None:
    reached = Event()

    def task() -> Task:
        reached.set()
        yield Pause(3600)

    ticket = lane.submit("t", task())
    assert reached.wait(PATIENCE_S)
    while not ticket.done.wait(0.01):
        lane.wake()
    assert lane.waiting == 0


def test_close_cancels_everything(bugs: list[str]) -> None:
    lane = Lane("closing", bugs.append)
    tickets = [lane.submit("t", iter([Pause(3600)])) for _ in range(3)]
    lane.close()
    assert all(ticket.done.is_set() for ticket in tickets)
    with pytest.raises(RuntimeError):
        lane.submit("late", iter(()))


def test_a_bug_is_reported_and_the_lane_goes_on(lane: Lane, bugs: list[str], expect_log: Callable[[str], None]) -> None:
    expect_log("bug in task broken of lane test")

    def broken() -> Task:
        raise ZeroDivisionError
        yield

    def whole() -> Task:
        return
        yield

    first = lane.submit("broken", broken())
    second = lane.submit("whole", whole())
    assert first.done.wait(PATIENCE_S)
    assert second.done.wait(PATIENCE_S)
    assert "ZeroDivisionError" in bugs[0]


def test_a_task_cancelled_in_the_middle_of_a_step_ends_after_it(lane: Lane) -> None:
    inside, go_on = Event(), Event()

    def task() -> Task:
        inside.set()
        assert go_on.wait(PATIENCE_S)
        yield Pause(3600)

    ticket = lane.submit("t", task())
    assert inside.wait(PATIENCE_S)
    lane.cancel(ticket)
    go_on.set()
    assert ticket.done.wait(PATIENCE_S)


def test_a_wake_in_the_middle_of_a_step_is_not_slept_over(lane: Lane) -> None:
    inside, go_on = Event(), Event()

    def task() -> Task:
        inside.set()
        assert go_on.wait(PATIENCE_S)
        yield Pause(3600)

    ticket = lane.submit("t", task())
    assert inside.wait(PATIENCE_S)
    lane.wake()
    go_on.set()
    assert ticket.done.wait(PATIENCE_S)
