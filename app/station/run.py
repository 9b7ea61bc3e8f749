"""The calls of a batch while this program works on it: durable, patient, and settled where an answer was lost."""

from collections.abc import Callable, Generator, Iterator, Mapping
from datetime import UTC, datetime
from typing import TypeVar, Unpack

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.work import Batch, Job, JobState, Stage, Unit
from app.ledger.units import UnitChanges
from app.providers.errors import AnswerLost, NotSent, RateLimited, Refused, Unreachable
from app.station.ages import Ages
from app.station.lane import Pause
from app.station.line import Line
from app.station.live_batch import Halted, LiveBatch
from app.station.parts import Parts

T = TypeVar("T")
FIRST_RETRY_S = 2.0
LONGEST_RETRY_S = 60.0


class Undecided(KnownError):
    """An answer was lost and the provider cannot tell what happened: a person decides."""


class Run(LiveBatch):
    """Shared by the tasks of one batch; thread-safe."""

    def __init__(self, batch: Batch, parts: Parts, line: Line, release: Callable[[], None]) -> None:
        super().__init__(batch, parts.ledger, parts.publish, release)
        self.settings = parts.settings()
        """As they were when the work began."""
        self.line = line
        self._online = parts.online
        self._ages = Ages()

    def fail(self, unit: Unit, error: KnownError) -> Unit:
        stage = Stage.UNSETTLED if isinstance(error, Undecided) else Stage.DONE
        return self.change(
            unit, stage=stage, outcome=error.outcome, reason=error.what, remedy=error.remedy, raw=error.detail
        )

    def unanswered(self, unit: Unit, kind: str) -> list[Job]:
        """Calls of this kind for this unit whose effect is unknown."""
        jobs = self.ledger.jobs(unit_id=unit.id)
        return [job for job in jobs if job.kind == kind and job.state in {JobState.INTENT, JobState.UNSETTLED}]

    def believed(self, job: Job) -> bool:
        """Whether the call is old enough for its absence at the provider to say that it was not carried out."""
        return self._ages.of(job) > self.settings.settle_after_s

    def pauses(self) -> Iterator[Pause]:
        """Between one look at what the provider does and the next: longer and longer."""
        return _slower(self.settings.first_poll_s, self.settings.longest_poll_s, 1.5)

    def before_next_look(self) -> Pause:
        """For the effect of a call whose answer was lost."""
        return Pause(min(2.0, self.settings.settle_after_s / 4))

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
            job = self.ledger.begin_job(
                str(kind), self.batch.account, self.batch.id, unit.id if unit else None, dict(intent)
            )
        self._ages.of(job)
        return job

    def patiently(self, call: Callable[[], T]) -> Generator[Pause, None, T]:
        """Repeat a call that did not reach the provider, or was turned away for its rate, until it gets through.

        While the provider cannot be reached the calls of the account wait in their order, and one tries.
        A refused key, or an address that has changed, stops the whole batch: raises `Halted`.
        """
        pauses = _slower(FIRST_RETRY_S, LONGEST_RETRY_S, 2)
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
                if error.of_account:
                    self.halt(error)
                    raise Halted from error
                raise
            yield next(pauses)

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
        pauses = _slower(FIRST_RETRY_S, LONGEST_RETRY_S, 2)
        while True:
            try:
                return (yield from self.patiently(call))
            except AnswerLost as error:
                self._tell(error.what, TRIED_AGAIN)
            yield next(pauses)

    def since(self, server_time: Callable[[], datetime | None]) -> Generator[Pause, None, datetime]:
        """The provider's clock when the batch first spoke to it: what is older there was not made by this batch."""
        if "since" not in self.batch.settings:
            now = yield from self.read(server_time)
            if "since" not in self.batch.settings:
                self.remember(since=(now or datetime.now(UTC)).isoformat())
        return datetime.fromisoformat(str(self.batch.settings["since"]))


def _slower(first_s: float, longest_s: float, factor: float) -> Iterator[Pause]:
    while True:
        yield Pause(first_s)
        first_s = min(first_s * factor, longest_s)


TRIED_AGAIN = say(
    "assign",
    "It is tried again until it gets through. If it stays so, check the network, and the address of the account.",
)
NO_ANSWER = say("assign", "The answer was lost. Asking the provider what happened.")
