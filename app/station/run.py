"""A batch while this program works on it: durable calls, counting, and telling the window."""

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from threading import Event, Lock
from typing import TypeVar, Unpack

from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.domain.outcome import Outcome
from app.domain.work import Batch, BatchState, Job, JobState, Stage, Unit
from app.ledger.ledger import Ledger
from app.ledger.units import UnitChanges
from app.providers.errors import AnswerLost, NotSent, RateLimited, Refused, Unreachable
from app.station.events import BatchChanged, UnitChanged
from app.station.events import Event as StationEvent
from app.station.lane import Pause
from app.station.line import Line
from app.station.settings import Settings

T = TypeVar("T")
FIRST_RETRY_S = 2.0
LONGEST_RETRY_S = 60.0


class Halted(Exception):
    """The batch stands still; tasks end and leave their unit as it is."""


class Undecided(KnownError):
    """An answer was lost and the provider cannot tell what happened: a person decides."""


class Run:
    """Shared by the tasks of one batch; thread-safe."""

    def __init__(
        self,
        batch: Batch,
        ledger: Ledger,
        settings: Settings,
        publish: Callable[[StationEvent], None],
        online: Callable[[bool], None],
        release: Callable[[], None],
        line: Line,
    ) -> None:
        self.batch = batch
        self.ledger = ledger
        self.settings = settings
        self.line = line
        self.began = datetime.now(UTC)
        self.stopped = Event()
        self.finished = Event()
        """Set when the batch has ended or stands still."""
        self._to_all = publish
        self._online = online
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
        self._publish(BatchChanged(self.batch))

    def fail(self, unit: Unit, error: KnownError) -> Unit:
        stage = Stage.UNSETTLED if isinstance(error, Undecided) else Stage.DONE
        return self.change(
            unit, stage=stage, outcome=error.outcome, reason=error.what, remedy=error.remedy, raw=error.detail
        )

    def unanswered(self, unit: Unit, kind: str) -> list[Job]:
        """Calls of this kind for this unit whose effect is unknown."""
        jobs = self.ledger.jobs(unit_id=unit.id)
        return [job for job in jobs if job.kind == kind and job.state in {JobState.INTENT, JobState.UNSETTLED}]

    def call(
        self,
        kind: str,
        unit: Unit | None,
        intent: Mapping[str, object],
        send: Callable[[], T],
        **changes: Unpack[UnitChanges],
    ) -> tuple[Job, T]:
        """One call with an effect: the intent, and with it `changes` of the unit, are in the ledger before it is sent.

        The caller writes the outcome of the job together with what the answer means for the unit. Refused and unsent
        calls are closed here; a lost answer leaves the job unsettled.
        """
        job = self._begin(kind, unit, intent, changes)
        try:
            answer = send()
        except AnswerLost as error:
            self.ledger.finish_job(job.id, JobState.UNSETTLED, {"error": error.detail})
            self._online(True)
            raise
        except (NotSent, Refused) as error:
            with self.ledger.transaction():
                self.ledger.finish_job(job.id, JobState.FAILED, {"error": error.detail})
                if unit and changes:
                    self.change(unit, stage=unit.stage)
            raise
        self._online(True)
        return job, answer

    def _begin(self, kind: str, unit: Unit | None, intent: Mapping[str, object], changes: UnitChanges) -> Job:
        with self.ledger.transaction():
            if unit and changes:
                self.change(unit, **changes)
            return self.ledger.begin_job(
                str(kind), self.batch.account, self.batch.id, unit.id if unit else None, dict(intent)
            )

    def patiently(self, call: Callable[[], T]) -> Generator[Pause, None, T]:
        """Repeat a call that did not reach the provider, or was turned away for its rate, until it gets through.

        While the provider cannot be reached the calls of the account wait in their order, and one tries.
        A refused key stops the whole batch: raises `Halted`.
        """
        wait = FIRST_RETRY_S
        while True:
            self.check()
            if hold := self.line.hold():
                yield Pause(hold)
                continue
            try:
                return self._reached(call)
            except NotSent as error:
                self._tell(error.what, TRIED_AGAIN)
                continue
            except RateLimited as error:
                self._tell(error.what, TRIED_AGAIN)
            except Refused as error:
                if error.status in {401, 403}:
                    self.halt(error)
                    raise Halted from error
                raise
            yield Pause(wait)
            wait = min(wait * 2, LONGEST_RETRY_S)

    def _reached(self, call: Callable[[], T]) -> T:
        """Tells the line whether the call went out, however it ends."""
        try:
            answer = call()
        except NotSent as error:
            self.line.lost()
            self._online(not isinstance(error, Unreachable))
            raise
        except BaseException as error:
            self.line.reached()
            if isinstance(error, Refused):
                self._online(True)
            raise
        self.line.reached()
        self._online(True)
        return answer

    def read(self, call: Callable[[], T]) -> Generator[Pause, None, T]:
        """`patiently`, for a call without an effect: a lost answer is simply asked for again."""
        wait = FIRST_RETRY_S
        while True:
            try:
                return (yield from self.patiently(call))
            except AnswerLost as error:
                self._tell(error.what, TRIED_AGAIN)
            yield Pause(wait)
            wait = min(wait * 2, LONGEST_RETRY_S)

    def check(self) -> None:
        if self.stopped.is_set():
            raise Halted

    def halt(self, error: KnownError) -> None:
        """The batch stands still until a person has mended the cause and resumes it."""
        with self._lock:
            if self.stopped.is_set():
                return
            self._stand(BatchState.STOPPED)
        self.ledger.set_batch_state(self.batch.id, BatchState.STOPPED)
        self._tell(error.what, error.remedy)

    def cancel(self) -> None:
        """Nothing more is sent; calls under way end in good order."""
        with self._lock:
            if self.stopped.is_set() or self.batch.state is BatchState.FINISHED:
                return
            self._stand(BatchState.CANCELLED)
        self.ledger.set_batch_state(self.batch.id, BatchState.CANCELLED)
        self._publish(BatchChanged(self.batch))

    def remember(self, **settings: object) -> None:
        """Keep facts of the batch itself, such as a request id."""
        with self._lock:
            self.batch = replace(self.batch, settings={**self.batch.settings, **settings})
        self.ledger.update_batch_settings(self.batch.id, settings)

    def since(self, server_time: Callable[[], datetime | None]) -> Generator[Pause, None, datetime]:
        """The provider's clock when the batch first spoke to it: what is older there was not made by this batch."""
        if "since" not in self.batch.settings:
            now = yield from self.read(server_time)
            if "since" not in self.batch.settings:
                self.remember(since=(now or datetime.now(UTC)).isoformat())
        return datetime.fromisoformat(str(self.batch.settings["since"]))

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
            self.ledger.set_batch_state(self.batch.id, BatchState.FINISHED)
        if last:
            self._release()
            self.finished.set()
            self._publish(BatchChanged(self.batch))

    def _stand(self, state: BatchState) -> None:
        self.stopped.set()
        self.batch = replace(self.batch, state=state)

    def _tell(self, problem: Message, remedy: Message) -> None:
        self._publish(BatchChanged(self.batch, problem, remedy))

    def _count(self, before: Outcome | None, after: Outcome | None) -> None:
        with self._lock:
            self._tally(before, after)
        self._publish(BatchChanged(self.batch))

    def _tally(self, before: Outcome | None, after: Outcome | None) -> None:
        passed = (after is Outcome.PASS) - (before is Outcome.PASS)
        failed = (after not in {None, Outcome.PASS}) - (before not in {None, Outcome.PASS})
        self.batch = replace(self.batch, passed=self.batch.passed + passed, failed=self.batch.failed + failed)


TRIED_AGAIN = say(
    "assign",
    "It is tried again until it gets through. If it stays so, check the network, and the address of the account.",
)
NO_ANSWER = say("assign", "The answer was lost. Asking the provider what happened.")
