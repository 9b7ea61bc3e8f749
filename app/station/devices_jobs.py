"""Calls with an effect on devices: durable before they are sent, settled by asking where the answer was lost.

How each call is settled. What sets a value is looked for until `settle_after_s` after the call: seen, it was done;
absent after that, it was not, and a person may do it again. Nothing is ever sent again by itself.

| kind (`device.…`) | call | recognised by | settled by | the provider cannot tell |
| --- | --- | --- | --- | --- |
| `enable` `disable` `rename` `set-tags` `set-service` `set-coverage` `lock-imei` `unlock-imei` | PATCH endpoint | \
the value that was to be | GET endpoint | - |
| `attach-sim` `release-sim` | PATCH endpoint | the SIM in the endpoint | GET endpoint | - |
| `activate-sim` `suspend-sim` | PATCH sim | the state of the SIM | GET sim | - |
| `bar-operator` `allow-operator` | PUT, DELETE operator_blacklist | the operator on the list | GET \
operator_blacklist | - |
| `delete` | DELETE endpoint | the endpoint | GET endpoint answers 404 | - |
| `reset-network` `reset-data` | PATCH connectivity | events since the call: location updated or purged, data session \
opened or closed, SIM activated | GET event | no such event yet: it stays unsettled, is looked at again on each visit \
of the device, and a person says what happened, with the events on the same screen |
| `cancel-text` | DELETE endpoint sms | the state of the text | GET sms | - |
| `send-text` | POST endpoint sms | its payload, since the call, not the text of another job | GET sms | - |
| `activate-sim` `suspend-sim` `rename` `set-service` | POST Sims/<sid> | that value; `scheduled` counts as the \
status | GET Sims/<sid> | - |
| `send-text` | POST SmsCommands | its Sim and payload, since the call, not the text of another job | GET SmsCommands \
| - |
"""

from collections.abc import Callable, Mapping
from threading import Event, Lock

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.work import BatchKind, Job, JobState
from app.ledger.ledger import Ledger
from app.providers.errors import AnswerLost, NotSent, RateLimited, Unreachable
from app.station.ages import Ages
from app.station.devices_fleet import SEND_TEXT, Deed, Fleet, Intent, Seen, Sight
from app.station.settings import Settings
from app.station.single_calls import day_batch, looks
from app.station.texts_taken import texts_taken

_KIND = "device."
_DAY = "Devices"
_DAYS = 1000
_FOUND = {"settled": "found at the provider"}
_ABSENT = {"settled": "absent at the provider"}


class DeviceJobs:
    """Thread-safe. `online` hears whether a call reached its provider."""

    def __init__(self, ledger: Ledger, settings: Callable[[], Settings], online: Callable[[bool], None]) -> None:
        self._ledger = ledger
        self._settings = settings
        self._online = online
        self._closing = Event()
        self._lock = Lock()
        self._in_turn: dict[str, Lock] = {}
        self._ages = Ages()
        self._live: set[int] = set()
        self._tried: dict[int, Job] = {}

    def stop(self) -> None:
        """The program ends: whoever waits for a settlement gives up; the job stays unsettled."""
        self._closing.set()

    def run(self, account: str, fleet: Fleet, deed: Deed) -> str:
        """The id of what was made, if something was; raises where it was not done, or nobody can tell.

        Calls of an account go out one after the other, as EMnify asks of changes to endpoints.
        """
        with self._lock:
            job = self._begin(account, deed.intent)
            self._live.add(job.id)
        return self._carry_out(job, fleet, deed)

    def keep(self, account: str, intent: Mapping[str, str]) -> Job:
        """Written down to be sent later; `intent` has `device`, `what` and all that is needed to prepare the call."""
        settings = self._settings()
        with self._ledger.transaction():
            self._ledger.audit(settings.operator, "device.kept", {"account": account, **intent})
            batch = day_batch(self._ledger, _DAY, account, settings)
            return self._ledger.begin_job(f"{_KIND}{intent['what']}", account, batch, None, intent, JobState.KEPT)

    def kept(self) -> list[Job]:
        """Of this station, in the order they were asked for; one that is just being tried waits as before."""
        with self._lock:
            each = self._tried | {job.id: job for job in self._ledger.kept_jobs()}
        jobs = [each[number] for number in sorted(each)]
        if not jobs:
            return []
        days = self._ledger.batches(BatchKind.DEVICES, station=self._settings().station, limit=_DAYS)
        ours = {day.id for day in days}
        return [job for job in jobs if job.batch_id in ours]

    def send_kept(self, job: Job, fleet: Fleet, deed: Deed) -> bool:
        """As `run`, but kept as before where no connection came about; False: it is not kept any more."""
        with self._lock:
            taken = self._ledger.take_job(job.id, deed.intent.to_json())
            if taken is None:
                return False
            self._live.add(taken.id)
            self._tried[taken.id] = job
        self._carry_out(taken, fleet, deed, kept=job)
        return True

    def _carry_out(self, job: Job, fleet: Fleet, deed: Deed, kept: Job | None = None) -> str:
        with self._lock:
            turn = self._in_turn.setdefault(job.account, Lock())
        try:
            with turn:
                return self._send(job, deed, kept)
        except AnswerLost as lost:
            with self._lock:
                self._tried.pop(job.id, None)
            return self._settle(job, fleet, turn, lost)
        finally:
            with self._lock:
                self._live.discard(job.id)
                self._tried.pop(job.id, None)

    def unsettled(self, account: str, device: str = "") -> list[Job]:
        """Calls whose effect is not known and that nobody here waits for; of one device, or of all."""
        jobs = [job for job in self._ledger.open_jobs(account=account) if job.kind.startswith(_KIND)]
        with self._lock:
            live = set(self._live)
        return [
            job
            for job in jobs
            if job.id not in live
            and device in ("", str(job.intent["device"]))
            and (job.state is JobState.UNSETTLED or self._old(job))
        ]

    def catch_up(self, account: str, fleet: Fleet, device: str) -> None:
        """Settle what an earlier run, or a lost answer, left open on this device."""
        for job in self.unsettled(account, device):
            self._note(job, self._ask(job, fleet))

    def decide(self, job_id: int, made: bool) -> None:
        """A person has looked at the device: the call had its effect or had not."""
        with self._ledger.transaction():
            state = JobState.DONE if made else JobState.FAILED
            job = self._ledger.finish_job(job_id, state, {"settled": "by a person"})
            detail = {"job": job.id, "made": made}
            self._ledger.audit(self._settings().operator, "job.settled", detail)

    def _send(self, job: Job, deed: Deed, kept: Job | None) -> str:
        try:
            made = deed.send()
        except AnswerLost as error:
            self._ledger.finish_job(job.id, JobState.UNSETTLED, {"error": error.detail})
            raise
        except KnownError as error:
            if kept and isinstance(error, NotSent | RateLimited):
                self._ledger.keep_job(kept)
            else:
                self._ledger.finish_job(job.id, JobState.FAILED, {"error": error.detail or str(error)})
            self._online(not isinstance(error, Unreachable))
            raise
        self._ledger.finish_job(job.id, JobState.DONE, {"id": made})
        self._online(True)
        return made

    def _settle(self, job: Job, fleet: Fleet, turn: Lock, lost: AnswerLost) -> str:
        """Ask until the effect is seen or cannot come any more. In turn, or two calls might claim the same text."""
        for last in looks(self._settings(), self._closing):
            with turn:
                seen = self._try(job, fleet)
                if seen is not None and (seen.sight in {Sight.DONE, Sight.GONE} or last):
                    return self._end(job, seen, lost)
        raise lost

    def _try(self, job: Job, fleet: Fleet) -> Seen | None:
        try:
            return self._ask(job, fleet)
        except (AnswerLost, NotSent) as error:
            self._online(not isinstance(error, Unreachable))
            return None

    def _end(self, job: Job, seen: Seen, lost: AnswerLost) -> str:
        if seen.sight is Sight.DONE:
            self._close(job, JobState.DONE, {**_FOUND, "id": seen.made})
            return seen.made
        if seen.sight is Sight.UNTOLD:
            raise KnownError(
                "device.undecided",
                say("devices", "The answer was lost, and the provider shows no trace of the call yet."),
                say("devices", "Check the device's events in a few minutes. Doing it again does the device no harm."),
                lost.detail,
            ) from lost
        self._close(job, JobState.FAILED, _ABSENT)
        raise KnownError(
            "device.not_done",
            say("devices", "The call was lost on its way: the provider shows that it was not carried out."),
            say("devices", "Do it again."),
            lost.detail,
        ) from lost

    def _ask(self, job: Job, fleet: Fleet) -> Seen:
        intent = Intent.from_json(job.intent)
        return fleet.look(intent, texts_taken(self._ledger, job) if intent.what == SEND_TEXT else frozenset())

    def _note(self, job: Job, seen: Seen) -> None:
        if seen.sight is Sight.DONE:
            self._close(job, JobState.DONE, {**_FOUND, "id": seen.made})
        elif seen.sight is Sight.GONE or (seen.sight is Sight.NOT_YET and self._old(job)):
            self._close(job, JobState.FAILED, _ABSENT)

    def _close(self, job: Job, state: JobState, outcome: dict[str, object] | dict[str, str]) -> None:
        """Another window at the same ledger may have been quicker, and has seen the same."""
        try:
            self._ledger.finish_job(job.id, state, dict(outcome))
        except KnownError as error:
            if error.code != "ledger.unknown":
                raise

    def _old(self, job: Job) -> bool:
        """No call that began then can take effect any more."""
        return self._ages.of(job) > self._settings().settle_after_s

    def _begin(self, account: str, intent: Intent) -> Job:
        settings = self._settings()
        detail = {"account": account, "device": intent.device, "sim": intent.sim}
        with self._ledger.transaction():
            self._ledger.audit(settings.operator, f"{_KIND}{intent.what}", detail)
            batch = day_batch(self._ledger, _DAY, account, settings)
            return self._ledger.begin_job(f"{_KIND}{intent.what}", account, batch, None, intent.to_json())
