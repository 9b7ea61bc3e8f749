"""The texts of one tracker, one after the other, whichever way they go; what is known of each is in the ledger.

Steps of its unit tell how far it has come: `sent-N`, `delivered-N`, `said-N` for words that are no known answer, and
`end-N` once for each time that message N was sent, with PASS where it need not be sent again.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import timedelta
from time import monotonic

from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message, say
from app.domain.outcome import Outcome
from app.domain.tracker import TrackerAnswer, TrackerMessage, read_reply
from app.domain.work import Job, JobKind, JobState, Stage, Unit
from app.station.ages import monotonic_of
from app.station.device_values import FleetDevice
from app.station.run import Run, Undecided
from app.station.trackers_values import CHECK_PORT, Target, TrackerRequest, Way

SEND = JobKind.TRACKER_SEND
SENT, DELIVERED, SAID, END = "sent", "delivered", "said", "end"
_OPEN = {JobState.INTENT, JobState.UNSETTLED}


class Errand:
    """For one thread. `deliver_s` is how long a delivery may take."""

    def __init__(self, run: Run, unit: Unit, target: Target, request: TrackerRequest, deliver_s: float) -> None:
        self.run, self.unit, self.target = run, unit, target
        self.lost: Job | None = None
        """The call whose effect is not known."""
        self.seen: set[str] = set()
        """Ids of texts that have been read."""
        self.sent_at: float | None = None
        """When the current message went out, in seconds of `time.monotonic`; None while it has to be sent."""
        self.made = ""
        """The id of the current message."""
        self._delivered_at: float | None = None
        self._messages: Sequence[TrackerMessage] = request.messages
        self._request = request
        self._deliver = timedelta(seconds=deliver_s)
        self._words: Message = NOTHING
        self._answer = ""
        self._at = 0
        self._restore()

    @property
    def message(self) -> TrackerMessage:
        return self._messages[self._at]

    @property
    def text(self) -> str:
        return self._request.text(self.message)

    @property
    def ended(self) -> bool:
        return self.unit.outcome is not None

    @property
    def to_send(self) -> bool:
        return not self.ended and self.lost is None and self.sent_at is None

    @property
    def number(self) -> int:
        return self._at + 1

    def intent(self, **more: str) -> dict[str, object]:
        """What the ledger keeps of the call that sends the current message."""
        return {"number": self.number, "text": self._request.shown(self.message), "to": self.target.label, **more}

    def begin(self, **more: str) -> Job:
        """Durable before the message is sent."""
        ledger = self.run.ledger
        with ledger.transaction():
            self._tell(say("tracker", "Message {n} of {of} is being sent", **self._place))
            return ledger.begin_job(SEND, self.run.batch.account, self.unit.batch_id, self.unit.id, self.intent(**more))

    def sent(self, job: Job, made: str, settled: bool = False) -> None:
        outcome = {"id": made, **({"settled": "found"} if settled else {})}
        with self.run.ledger.transaction():
            self.run.ledger.finish_job(job.id, JobState.DONE, outcome)
            self._step(SENT, Outcome.PASS, self._sent_words, self._request.shown(self.message))
            self._tell(say("tracker", "Message {n} of {of}: sent", **self._place))
        self.lost, self.made = None, made
        self.sent_at, self._delivered_at = monotonic(), None

    def not_sent(self, job: Job, error: KnownError) -> None:
        """It had no effect."""
        with self.run.ledger.transaction():
            self.run.ledger.finish_job(job.id, JobState.FAILED, {"error": error.detail or str(error)})
            self.fail(error)
        self.lost = None

    def lose(self, job: Job, error: KnownError) -> None:
        """Nobody can tell whether it went out: a person decides."""
        with self.run.ledger.transaction():
            if job.state is JobState.INTENT:
                self.run.ledger.finish_job(job.id, JobState.UNSETTLED, {"error": error.detail or str(error)})
            self.fail(undecided(job, error))
        self.lost = job

    def under_way(self, words: Message) -> None:
        """What the provider says of the current message, which is not delivered yet."""
        told = say("tracker", "Message {n} of {of}: {state}", **self._place, state=words)
        if self.sent_at is not None and told != self.unit.reason:
            self._tell(told)

    def delivered(self, words: Message, failed: bool = False) -> None:
        if self._delivered_at is not None or self.sent_at is None:
            return
        if failed:
            remedy = say("tracker", "Check that the tracker has power and coverage, and its SIM service. Then retry.")
            self._end(KnownError("tracker.undelivered", words, remedy))
            return
        self._delivered_at = monotonic()
        with self.run.ledger.transaction():
            self._step(DELIVERED, Outcome.PASS, words)
            self._tell(say("tracker", "Message {n} of {of}: delivered", **self._place))
        if not self.message.expects:
            self._close(say("tracker", "Delivered; this message has no answer"))

    def heard(self, text: str) -> None:
        """The tracker has said something; what is no answer to the current message is kept and changes nothing."""
        if self.sent_at is None or self.ended:
            return
        answer, shown = self._read(text), self._request.hide(text).strip()
        if answer.ok is None:
            self._step(SAID, Outcome.PASS, answer.words, shown)
            self._tell(answer.words, shown)
        elif answer.ok:
            self._close(answer.words, shown)
        else:
            remedy = say("tracker", "Check password and values, then send it again.")
            self._end(KnownError("tracker.refused", answer.words, remedy, shown, Outcome.FAIL))

    def tick(self) -> None:
        """Nothing was heard for a while: go on, or give up, when it is time."""
        if self.sent_at is None or self.ended:
            return
        request = self._request
        waited = timedelta(seconds=monotonic() - (self._delivered_at or self.sent_at))
        last = self._at == len(self._messages) - 1
        if request.go_on_s and not last and waited >= timedelta(seconds=request.go_on_s):
            self._close(say("tracker", "No answer; the next message follows"))
        elif self._delivered_at is None and waited >= self._deliver:
            seconds = round(self._deliver.total_seconds())
            self._end(self._late(say("tracker", "No delivery and no answer within {seconds} s.", seconds=seconds)))
        elif self._delivered_at is not None and waited >= timedelta(seconds=request.wait_s):
            seconds = round(request.wait_s)
            self._end(self._late(say("tracker", "Delivered, but no answer within {seconds} s.", seconds=seconds)))

    def tell(self, words: Message) -> None:
        """What is being done before anything is sent."""
        self.unit = self.run.change(self.unit, reason=words)

    def fail(self, error: KnownError) -> None:
        self.unit = self.run.fail(self.unit, error)

    def found(self, device: FleetDevice) -> None:
        """The tracker's device at the provider; what a person has written of it stays."""
        unit = self.unit
        self.unit = self.run.change(
            unit, device_sid=device.id, name=unit.name or device.name, iccid=unit.iccid or device.iccid,
            imei=device.imei, sim_sid=device.sim_id,
        )  # fmt: skip

    @property
    def _place(self) -> Mapping[str, int]:
        return {"n": self.number, "of": len(self._messages)}

    @property
    def _sent_words(self) -> Message:
        return say("tracker", "{n} of {of}: {purpose}", **self._place, purpose=self.message.purpose.words)

    def _close(self, words: Message, answer: str = "") -> None:
        """The message has done what it was for."""
        with self.run.ledger.transaction():
            self._step(END, Outcome.PASS, words, answer)
            self._words, self._answer = words, answer or self._answer
            self._at += 1
            self.sent_at = self._delivered_at = None
            self._finish_or_tell(words, answer)

    def _finish_or_tell(self, words: Message, answer: str) -> None:
        if self._at < len(self._messages):
            self._tell(words, answer)
        else:
            self.unit = self.run.change(
                self.unit, stage=Stage.DONE, outcome=Outcome.PASS, reason=self._words, remedy=NOTHING, raw=self._answer
            )

    def _end(self, error: KnownError) -> None:
        """The message has failed, and the unit with it."""
        with self.run.ledger.transaction():
            self._step(END, error.outcome, error.what, error.detail)
            self.sent_at = None
            self.fail(error)

    def _late(self, what: Message) -> KnownError:
        by_sms = say("tracker", "Check the SMS password, and that the tracker has power and coverage. Then retry.")
        remedy = CHECK_PORT if self._request.way is Way.SERIAL else by_sms
        return KnownError("tracker.silent", what, remedy, outcome=Outcome.TIMEOUT)

    def _tell(self, words: Message, raw: str = "") -> None:
        self.unit = self.run.change(self.unit, stage=Stage.SENT, reason=words, raw=raw or self.unit.raw)

    def _step(self, kind: str, outcome: Outcome, text: Message, detail: str = "") -> None:
        step = self.run.ledger.begin_step(self.unit.id, f"{kind}-{self.number}", text)
        self.run.ledger.end_step(step.id, outcome, text, detail)

    def _read(self, text: str) -> TrackerAnswer:
        answer, hidden = read_reply(self.message, text), self._request.hide(text)
        if hidden == text:
            return answer
        return TrackerAnswer(answer.ok, answer.words if answer.ok else read_reply(self.message, hidden).words)

    def _restore(self) -> None:
        """Where an earlier run has left it."""
        steps = self.run.ledger.steps(self.unit.id)
        closed = {step.name for step in steps if step.outcome is Outcome.PASS}
        while self._at < len(self._messages) and f"{END}-{self.number}" in closed:
            self._at += 1
        if self._at == len(self._messages):
            self._at -= 1
            self._finished_before([step.text for step in steps if step.name == f"{END}-{self.number}"][-1])
            return
        jobs = [job for job in self.run.ledger.jobs(unit_id=self.unit.id) if job.intent.get("number") == self.number]
        self.lost = next((job for job in jobs if job.state in _OPEN), None)
        count = Counter(step.name for step in steps)
        if self.lost is None and count[f"{SENT}-{self.number}"] > count[f"{END}-{self.number}"]:
            done = [job for job in jobs if job.state is JobState.DONE]
            self.made = str(done[-1].outcome.get("id", ""))
            self.sent_at = monotonic_of(done[-1].ended or done[-1].created)
            last = [step.name for step in steps if step.name.startswith((SENT, DELIVERED))][-1]
            if last == f"{DELIVERED}-{self.number}":
                self._delivered_at = monotonic()

    def _finished_before(self, words: Message) -> None:
        """Every message was through, but the program ended before it said so."""
        self.unit = self.run.change(self.unit, stage=Stage.DONE, outcome=Outcome.PASS, reason=words, remedy=NOTHING)


def undecided(job: Job, error: KnownError) -> Undecided:
    what = say("tracker", "Sent at {when}, but nobody can tell whether it went out: {reason}",
               when=job.created, reason=error.what)  # fmt: skip
    remedy = say("tracker", "Check whether the tracker has it, then say so. Nothing is sent again by itself.")
    return Undecided("tracker.unsettled", what, remedy, error.detail)


def interrupted() -> KnownError:
    return KnownError("tracker.interrupted", say("tracker", "the program ended before the answer came"))
