"""A kind of work in batches: start, resume, retry, cancel, and decide what only a person can."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from threading import Lock
from typing import ClassVar

from app.domain.message import NOTHING, Message, say
from app.domain.outcome import Outcome
from app.domain.work import Batch, BatchKind, BatchState, Job, JobState, NewUnit, Stage, Unit
from app.ledger.units import UnitChanges
from app.station.events import BatchChanged, UnitChanged
from app.station.evidence import Evidence, gather
from app.station.gate import Gate
from app.station.lane import Lane, Task
from app.station.line import Line
from app.station.live_batch import HALTED, why_halted
from app.station.numbers import numbers
from app.station.parts import Parts
from app.station.run import Run


class Batches(ABC):
    """Thread-safe. Calls return when the work is queued; progress comes as events."""

    kind: ClassVar[BatchKind]

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._ledger = parts.ledger
        self._accounts = parts.accounts
        self._claims = parts.claims
        self._settings = parts.settings
        self._publish = parts.publish
        self._runs: dict[int, Run] = {}
        self._gates: dict[str, Gate] = {}
        self._lock = Lock()

    @abstractmethod
    def _check(self, account: str) -> None:
        """Raises `KnownError` where the account cannot do this work, before anything is written."""

    @abstractmethod
    def _tasks(self, run: Run, gate: Gate, units: Sequence[Unit]) -> list[Task]:
        """What the account's lane is to do for these units; each stands within `run.task()`."""

    @abstractmethod
    def _failed(self, batch_id: int) -> list[Unit]:
        """The units that a retry takes up again."""

    @abstractmethod
    def _now(self, job: Job, unit: Unit) -> Iterable[Message]:
        """What the provider says now of a call of this kind whose answer was lost; only asks."""

    def resume(self, batch_id: int) -> Batch:
        """Go on with the rows that have no outcome; what was under way is settled by asking first."""
        return self._relaunch(batch_id, lambda: self._ledger.units(batch_id, unfinished=True))

    def retry_failed(self, batch_id: int) -> Batch:
        """Once more for each row that did not pass, from where it stopped; not for one that a later batch took over."""
        return self._relaunch(batch_id, lambda: self._reopened(batch_id))

    def settle(self, unit_id: int, made: bool) -> Unit:
        """A person has looked at the provider: the unsettled call of this row had its effect (`made`) or had not."""
        unit = self._ledger.unit(unit_id)
        jobs = self._unsettled(unit)
        affected = {i for job in jobs for i in numbers(job.intent.get("units"))} | {unit_id}
        fields = MADE if made else NOT_MADE
        with self._ledger.transaction():
            for job in jobs:
                self._ledger.finish_job(job.id, JobState.DONE if made else JobState.FAILED, {"settled": "by a person"})
            units = self._ledger.update_units(affected, **fields)
            if not made and not self.running(unit.batch_id):
                self._ledger.set_batch_state(unit.batch_id, BatchState.STOPPED)
            self._ledger.audit(self._settings().operator, "job.settled", {"units": sorted(affected), "made": made})
        for each in units:
            self._publish(UnitChanged(each))
        self._publish(BatchChanged(self._ledger.batch(unit.batch_id)))
        return self._ledger.unit(unit_id)

    def evidence(self, unit_id: int) -> Evidence | None:
        """What is known of the call whose answer was lost, for `settle`; asks the provider. None: no such call."""
        unit = self._ledger.unit(unit_id)
        jobs = self._unsettled(unit)
        return gather(jobs[0], lambda job: self._now(job, unit)) if jobs else None

    def cancel(self, batch_id: int) -> None:
        """Send nothing more; what is under way at the provider ends in good order, and the batch can be resumed."""
        with self._lock:
            run = self._runs.get(batch_id)
        if run is not None:
            run.cancel()
            self._lane(run.batch).wake()

    def running(self, batch_id: int) -> bool:
        with self._lock:
            run = self._runs.get(batch_id)
        return run is not None and not run.finished.is_set()

    def wait(self, batch_id: int, timeout_s: float | None = None) -> bool:
        """Until the batch has finished or stands still; for the command line."""
        with self._lock:
            run = self._runs.get(batch_id)
        return run is None or run.finished.wait(timeout_s)

    def interrupted(self) -> list[Batch]:
        """Batches with rows left that nobody works on."""
        left = self._ledger.unfinished_batches(self.kind, self._settings().station)
        return [batch for batch in left if not self.running(batch.id)]

    def latest(self, batch_id: int) -> BatchChanged:
        """The batch as it is now, with why it waits or stands still: for who was not there when that was told."""
        with self._lock:
            run = self._runs.get(batch_id)
        batch = self._ledger.batch(batch_id)
        return BatchChanged(batch, *(run.trouble if run is not None else why_halted(batch)))

    def units(self, batch_id: int) -> list[Unit]:
        return self._ledger.units(batch_id)

    def waiting(self) -> int:
        """Rows without an outcome in the batches that are being worked on."""
        with self._lock:
            live = [run.batch for run in self._runs.values() if not run.finished.is_set()]
        return sum(batch.total - batch.passed - batch.failed for batch in live)

    def oldest(self) -> datetime | None:
        """Since when the longest waiting row has waited; None where none waits."""
        with self._lock:
            runs = [run for run in self._runs.values() if not run.finished.is_set()]
        return min((run.began for run in runs), default=None)

    def at_work(self, account: str) -> bool:
        with self._lock:
            return any(run.batch.account == account and not run.finished.is_set() for run in self._runs.values())

    def stop(self) -> None:
        """The program ends: leave everything as it is, to be resumed."""
        with self._lock:
            for run in self._runs.values():
                run.stopped.set()

    def _unsettled(self, unit: Unit) -> list[Job]:
        """Calls for this unit, alone or among others, whose effect is not known."""
        jobs = self._ledger.open_jobs(batch_id=unit.batch_id)
        return [job for job in jobs if job.unit_id == unit.id or unit.id in numbers(job.intent.get("units"))]

    def _reopened(self, batch_id: int) -> list[Unit]:
        units = self._failed(batch_id)
        with self._ledger.transaction():
            return [unit if unit.outcome is None else self._reopen(unit) for unit in units]

    def _reopen(self, unit: Unit) -> Unit:
        stage = Stage.RESERVING if unit.profile_sid else Stage.WAITING
        return self._ledger.update_unit(unit.id, stage=stage, outcome=None, reason=NOTHING, remedy=NOTHING, raw="")

    def _relaunch(self, batch_id: int, choose: Callable[[], Sequence[Unit]]) -> Batch:
        if self.running(batch_id):
            return self._ledger.batch(batch_id)
        self._check(self._ledger.batch(batch_id).account)
        release = self._claims.take(batch_id)
        try:
            units = choose()
            batch = self._ledger.set_batch_state(batch_id, BatchState.RUNNING)
            if HALTED in batch.settings:
                batch = self._ledger.update_batch_settings(batch_id, {HALTED: []})
        except BaseException:
            release()
            raise
        self._launch(batch, units, release)
        return batch

    def _lane(self, batch: Batch) -> Lane:
        """Where its tasks run."""
        return self._accounts.lane(batch.account)

    def _line(self, batch: Batch) -> Line:
        return self._accounts.line(batch.account)

    def _create(self, name: str, account: str, settings: Mapping[str, object], units: Iterable[NewUnit]) -> Batch:
        """`settings` are those of the batch: what was asked for, without secrets."""
        here = self._settings()
        return self._ledger.create_batch(name, self.kind, account, here.station, here.operator, settings, units)

    def _begin(self, batch: Batch) -> Batch:
        """Work on a batch that was just written down."""
        self._launch(batch, self._ledger.units(batch.id), self._claims.take(batch.id))
        return batch

    def _launch(self, batch: Batch, units: Sequence[Unit], release: Callable[[], None]) -> None:
        lane = self._lane(batch)
        run = Run(batch, self._parts, self._line(batch), release)
        with self._lock:
            self._runs[batch.id] = run
            gate = self._gates.setdefault(batch.account, Gate())
        tasks = self._tasks(run, gate, units)
        run.expect(len(tasks))
        self._publish(BatchChanged(run.batch))
        for task in tasks:
            lane.submit(batch.name, task)

    def _join(self, batch_id: int, make: Callable[[Run], Sequence[Task]]) -> bool:
        """More tasks for a batch from outside; False where it is not being worked on."""
        with self._lock:
            run = self._runs.get(batch_id)
            if run is None or not run.hold():
                return False
        tasks = make(run)
        run.more(len(tasks))
        lane = self._lane(run.batch)
        for task in tasks:
            lane.submit(run.batch.name, task)
        run.task_ended()
        return True

    def _spawn(self, run: Run, tasks: Sequence[Task]) -> None:
        """More tasks for a batch, from inside one of its tasks; raises `Halted` where the batch stands still."""
        lane = self._lane(run.batch)
        with self._lock:  # the program does not end between the question and the answer
            run.check()
            run.more(len(tasks))
            for task in tasks:
                lane.submit(run.batch.name, task)


MADE: UnitChanges = {
    "stage": Stage.DONE,
    "outcome": Outcome.PASS,
    "reason": say("assign", "Made, as a person checked at the provider."),
    "remedy": NOTHING,
    "raw": "",
}
NOT_MADE: UnitChanges = {"stage": Stage.WAITING, "outcome": None, "reason": NOTHING, "remedy": NOTHING, "raw": ""}
