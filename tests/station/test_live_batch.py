"""The frame of every task: what it does with a halt, an error of the world, a bug, and a lane that closes it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.outcome import Outcome
from app.domain.work import Batch, BatchKind, BatchState, NewUnit, Stage
from app.ledger.ledger import Ledger
from app.station.events import BatchChanged, Event
from app.station.lane import Pause, Task
from app.station.live_batch import Halted, LiveBatch

WORLD = KnownError("test.world", say("test", "The provider said no."), say("test", "Ask it why."))


def refuse() -> None:
    raise WORLD


class Live:
    """A batch of one row with one task expected."""

    def __init__(self, ledger: Ledger, batch: Batch) -> None:
        self.told: list[Event] = []
        self.released = 0
        self.failed: list[KnownError] = []
        self.batch = LiveBatch(batch, ledger, self.told.append, self._release)
        self.batch.expect(1)

    def _release(self) -> None:
        self.released += 1

    @property
    def kept(self) -> BatchState:
        return self.batch.ledger.batch(self.batch.batch.id).state


@pytest.fixture
def live(tmp_path: Path) -> Iterator[Live]:
    with Ledger.open(f"sqlite:///{tmp_path / 'ledger.db'}") as ledger:
        batch = ledger.create_batch("list", BatchKind.ASSIGN, "super", "Line 2", "Ada", {}, [NewUnit(1, "one")])
        yield Live(ledger, batch)


def test_after_the_last_task_the_batch_has_finished_and_is_given_back_once(live: Live) -> None:
    with live.batch.task(live.failed.append):
        assert not live.batch.finished.is_set()
    assert live.batch.finished.is_set()
    assert (live.kept, live.released, live.failed) == (BatchState.FINISHED, 1, [])
    assert isinstance(live.told[-1], BatchChanged)


def test_what_the_world_refuses_fails_the_row_before_the_batch_has_finished(live: Live) -> None:
    unit = live.batch.ledger.units(live.batch.batch.id)[0]

    def fail(error: KnownError) -> None:
        assert not live.batch.finished.is_set()
        live.batch.change(unit, stage=Stage.DONE, outcome=error.outcome, reason=error.what)

    with live.batch.task(fail):
        refuse()
    assert live.batch.ledger.unit(unit.id).outcome is Outcome.ERROR
    assert (live.batch.batch.failed, live.kept) == (1, BatchState.FINISHED)


def test_a_halt_leaves_the_row_as_it_is_and_the_batch_standing(live: Live) -> None:
    before = live.batch.ledger.units(live.batch.batch.id)
    with live.batch.task(live.failed.append):
        live.batch.halt(WORLD)
        live.batch.check()
        refuse()
    assert live.batch.ledger.units(live.batch.batch.id) == before
    assert (live.kept, live.released, live.failed) == (BatchState.STOPPED, 1, [])
    assert live.batch.finished.is_set()


def test_a_bug_is_not_swallowed_and_the_task_has_ended_all_the_same(live: Live) -> None:
    with pytest.raises(ZeroDivisionError), live.batch.task(live.failed.append):
        raise ZeroDivisionError
    assert (live.released, live.failed) == (1, [])


def test_a_bug_in_failing_a_row_ends_the_task_too(live: Live) -> None:
    def fail(_error: KnownError) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), live.batch.task(fail):
        raise WORLD
    assert live.released == 1


def test_without_a_way_to_fail_an_error_of_the_world_is_a_bug(live: Live) -> None:
    with pytest.raises(KnownError) as caught, live.batch.task():
        raise WORLD
    assert caught.value is WORLD
    assert live.released == 1


def test_a_task_that_its_lane_closes_has_ended_and_fails_nothing(live: Live) -> None:
    def work() -> Task:
        with live.batch.task(live.failed.append):
            yield Pause(60)
            refuse()

    task = work()
    next(task)
    live.batch.cancel()
    task.close()  # type: ignore[attr-defined]
    assert (live.kept, live.released, live.failed) == (BatchState.CANCELLED, 1, [])


def test_a_batch_waits_for_every_task_that_was_added_meanwhile(live: Live) -> None:
    with live.batch.task():
        live.batch.more(1)
    assert not live.batch.finished.is_set()
    with live.batch.task():
        assert live.batch.hold()
        live.batch.task_ended()
    assert live.batch.finished.is_set()
    assert not live.batch.hold()


def test_a_batch_that_stands_takes_no_more_tasks(live: Live) -> None:
    live.batch.halt(WORLD)
    assert not live.batch.hold()
    with pytest.raises(Halted):
        live.batch.check()
    with live.batch.task():
        pass
    assert (live.batch.batch.state, live.released) == (BatchState.STOPPED, 1)
