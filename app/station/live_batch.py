"""A batch while this program works on it: its counts, its end, and what the window hears of it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from threading import Event, Lock
from typing import Unpack

from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message
from app.domain.outcome import Outcome
from app.domain.work import Batch, BatchState, Unit
from app.ledger.database import LedgerDown
from app.ledger.ledger import Ledger
from app.ledger.units import UnitChanges
from app.station.events import BatchChanged, UnitChanged
from app.station.events import Event as StationEvent

HALTED = "halted"
"""Among the settings of a batch: why it stands still, and what to do about it."""


class Halted(Exception):
    """The batch stands still; tasks end and leave their unit as it is."""


class LiveBatch:
    """Thread-safe. It has finished when as many tasks have ended as were expected."""

    def __init__(
        self, batch: Batch, ledger: Ledger, publish: Callable[[StationEvent], None], release: Callable[[], None]
    ) -> None:
        self.batch = batch
        self.ledger = ledger
        self.began = datetime.now(UTC)
        self.stopped = Event()
        self.finished = Event()
        """Set when the batch has ended or stands still."""
        self.trouble = (NOTHING, NOTHING)
        """Why it waits or stands still, and what to do about it, as it was told last."""
        self._to_all = publish
        self._release = release
        self._lock = Lock()
        """Never held while the ledger is written: a task may hold the ledger and wait for this."""
        self._tasks = 0

    def _publish(self, event: StationEvent) -> None:
        """Once it is in the ledger, so that whoever hears of it and looks there finds it."""
        self.ledger.after_commit(lambda: self._to_all(event))

    def change(self, unit: Unit, **changes: Unpack[UnitChanges]) -> Unit:
        """Write the unit and tell the window; counts the batch up where this ended the unit."""
        fresh = self.ledger.update_unit(unit.id, **changes)
        self._publish(UnitChanged(fresh))
        if unit.outcome != fresh.outcome:
            self._count(unit.outcome, fresh.outcome)
        return fresh

    def change_all(self, units: Sequence[Unit], **changes: Unpack[UnitChanges]) -> list[Unit]:
        """The same change to many units that do not end by it, in one commit."""
        fresh = self.ledger.update_units([unit.id for unit in units], **changes)
        for unit in fresh:
            self._publish(UnitChanged(unit))
        return fresh

    def written(self, before: Sequence[Unit], after: Sequence[Unit]) -> None:
        """Tell the window of units that the caller wrote, and count those that are new or have ended by it."""
        old = {unit.id: unit for unit in before}
        for unit in after:
            self._publish(UnitChanged(unit))
        with self._lock:
            self.batch = replace(self.batch, total=self.batch.total + sum(unit.id not in old for unit in after))
            for unit in after:
                self._tally(old[unit.id].outcome if unit.id in old else None, unit.outcome)
        self._tell()

    def check(self) -> None:
        """Raises `Halted` where the batch stands still."""
        if self.stopped.is_set():
            raise Halted

    def halt(self, error: KnownError) -> None:
        """The batch stands still until a person has mended the cause and resumes it."""
        with self._lock:
            if self.stopped.is_set():
                return
            self._stand(BatchState.STOPPED, error.what, error.remedy)
        with suppress(LedgerDown), self.ledger.transaction():  # where it is down, the batch is found as interrupted
            self.remember(**{HALTED: [error.what.to_json(), error.remedy.to_json()]})
            self.ledger.set_batch_state(self.batch.id, BatchState.STOPPED)
        self._tell()

    def cancel(self) -> None:
        """Nothing more is sent; calls under way end in good order."""
        with self._lock:
            if self.stopped.is_set() or self.batch.state is BatchState.FINISHED:
                return
            self._stand(BatchState.CANCELLED)
        self.ledger.set_batch_state(self.batch.id, BatchState.CANCELLED)
        self._tell()

    def remember(self, **settings: object) -> None:
        """Keep facts of the batch itself, such as a request id."""
        with self._lock:
            self.batch = replace(self.batch, settings={**self.batch.settings, **settings})
        self.ledger.update_batch_settings(self.batch.id, settings)

    @contextmanager
    def task(self, fail: Callable[[KnownError], object] | None = None) -> Iterator[None]:
        """All that a task does; it has ended after it, however that came.

        A halt leaves the units as they are. What the world refuses goes to `fail`; without it that is a bug. Where it
        is the ledger that failed, the batch stands still.
        """
        try:
            with _told_to(fail):
                yield
        except Halted:
            return
        except LedgerDown as error:
            self.halt(error)
        finally:
            self.task_ended()

    def expect(self, tasks: int) -> None:
        """How many tasks work on this batch; with none it is finished at once."""
        self._tasks = tasks + 1
        self.task_ended()

    def more(self, tasks: int) -> None:
        """So many more; called by a task that has not ended."""
        with self._lock:
            self._tasks += tasks

    def hold(self) -> bool:
        """Keeps the batch from finishing until `task_ended`; False where it has finished or stands still."""
        with self._lock:
            if self._tasks == 0 or self.stopped.is_set():
                return False
            self._tasks += 1
            return True

    def task_ended(self) -> None:
        """After the last task the batch has finished, or stands still."""
        with self._lock:
            self._tasks -= 1
            last = self._tasks == 0
            done = last and not self.stopped.is_set()
            if done:
                self.batch = replace(self.batch, state=BatchState.FINISHED)
        if done:
            self._finish()
        if last:
            self._release()
            self.finished.set()
            self._tell()

    def _finish(self) -> None:
        try:
            self.ledger.set_batch_state(self.batch.id, BatchState.FINISHED)
        except LedgerDown as error:
            with self._lock:
                self._stand(BatchState.STOPPED, error.what, error.remedy)

    def _stand(self, state: BatchState, problem: Message = NOTHING, remedy: Message = NOTHING) -> None:
        self.stopped.set()
        self.batch = replace(self.batch, state=state)
        self.trouble = (problem, remedy)

    def _tell(self, problem: Message = NOTHING, remedy: Message = NOTHING) -> None:
        """Why the batch stands still is said with all that is told of it afterwards."""
        with self._lock:
            if not self.stopped.is_set():
                self.trouble = (problem, remedy)
            latest = BatchChanged(self.batch, *self.trouble)
        self._publish(latest)

    def _count(self, before: Outcome | None, after: Outcome | None) -> None:
        with self._lock:
            self._tally(before, after)
        self._tell()

    def _tally(self, before: Outcome | None, after: Outcome | None) -> None:
        passed = (after is Outcome.PASS) - (before is Outcome.PASS)
        failed = (after not in {None, Outcome.PASS}) - (before not in {None, Outcome.PASS})
        self.batch = replace(self.batch, passed=self.batch.passed + passed, failed=self.batch.failed + failed)


@contextmanager
def _told_to(fail: Callable[[KnownError], object] | None) -> Iterator[None]:
    try:
        yield
    except LedgerDown:
        raise
    except KnownError as error:
        if fail is None:
            raise
        fail(error)


def why_halted(batch: Batch) -> tuple[Message, Message]:
    """As it was kept, for a batch that nobody works on."""
    kept = batch.settings.get(HALTED)
    if batch.state is not BatchState.STOPPED or not isinstance(kept, list) or not kept:
        return NOTHING, NOTHING
    what, remedy = map(Message.from_json, kept)
    return what, remedy
