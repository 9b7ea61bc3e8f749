"""Calls on devices that were asked for while the provider could not be reached: kept in the ledger, sent once.

| state | means | what comes next |
| --- | --- | --- |
| kept | nothing was sent | when the provider can be reached again the device is asked for, the call is written down \
as an intent with what its effect is recognised by, and sent; a person may cancel it before |
| intent | it is being sent | as every call on a device (`devices_jobs`); where no connection came about it is kept |
"""

from collections.abc import Callable
from datetime import datetime
from threading import Lock

from app.domain.errors import KnownError
from app.domain.work import Job
from app.ledger.database import LedgerDown
from app.providers.errors import AnswerLost, NotSent, RateLimited, Unreachable
from app.station.device_values import Action
from app.station.devices_fleet import SEND_TEXT, Deed, Fleet
from app.station.devices_jobs import DeviceJobs
from app.station.events import KeptSent
from app.station.lane import Pause, Task
from app.station.line import Line
from app.station.parts import Parts

_LATER_S = 30.0
"""How long to wait where the account itself is not ready (no secret, no address), or the ledger cannot be read."""


class DeviceQueue:
    """Thread-safe. Nothing is sent before `start`; then calls of an account go out in the order they were asked for."""

    def __init__(
        self, parts: Parts, jobs: DeviceJobs, fleet: Callable[[str], Fleet], changed: Callable[[], None]
    ) -> None:
        self._ledger = parts.ledger
        self._accounts = parts.accounts
        self._online = parts.online
        self._publish = parts.publish
        self._jobs = jobs
        self._fleet = fleet
        self._changed = changed
        self._started = False
        self._at_work: set[str] = set()
        self._count = 0
        self._oldest: datetime | None = None
        self._lock = Lock()

    @property
    def count(self) -> int:
        return self._count

    @property
    def oldest(self) -> datetime | None:
        """When the first of them was asked for."""
        return self._oldest

    def start(self) -> None:
        """Send what earlier runs have kept, and from now on what is kept."""
        self._started = True
        self.refresh()
        known = {account.name for account in self._accounts.all()}
        for account in known & {job.account for job in self.all()}:
            self._work(account)

    def all(self) -> list[Job]:
        """Those of this station, in the order they were asked for; `intent` has device, name, what and argument."""
        return self._jobs.kept()

    def keep(self, account: str, device: str, name: str, what: str, argument: str = "") -> Job:
        """`what` is an `Action` with its argument, or `SEND_TEXT` with the text; `name` is the device's."""
        self._accounts.get(account)
        job = self._jobs.keep(account, {"device": device, "name": name, "what": what, "argument": argument})
        self.refresh()
        if self._started:
            self._work(account)
        return job

    def cancel(self, job_id: int) -> bool:
        """False: it was too late, for it is being sent or has been."""
        dropped = self._ledger.drop_job(job_id, {"cancelled": "by a person"}) is not None
        self.refresh()
        return dropped

    def renamed(self) -> None:
        """An account has another name: what it keeps is sent under that one."""
        if self._started:
            self.start()
        else:
            self.refresh()

    def refresh(self) -> None:
        """Count anew, and tell whoever shows it."""
        kept = self.all()
        self._count, self._oldest = len(kept), min((job.created for job in kept), default=None)
        self._changed()

    def _work(self, account: str) -> None:
        lane = self._accounts.lane(account)
        with self._lock:
            if account in self._at_work:
                return
            self._at_work.add(account)
        lane.submit("devices", self._task(account))

    def _task(self, account: str) -> Task:
        try:
            yield from self._send_all(account)
        except BaseException:
            with self._lock:
                self._at_work.discard(account)
            raise

    def _send_all(self, account: str) -> Task:
        """Until nothing of the account is kept any more."""
        line = self._accounts.line(account)
        while True:
            try:
                if (job := self._next(account)) is None:
                    return
                wait = line.hold() or self._try(account, job, line)
            except LedgerDown:
                wait = _LATER_S
            if wait:
                yield Pause(wait)

    def _next(self, account: str) -> Job | None:
        """The lock is held while the ledger is asked, or a call kept just now might find nobody to send it."""
        with self._lock:
            job = next((job for job in self._jobs.kept() if job.account == account), None)
            if job is None:
                self._at_work.discard(account)
            return job

    def _try(self, account: str, job: Job, line: Line) -> float:
        """Seconds to wait where it could not be sent, and why does not lie in the call."""
        try:
            fleet = self._fleet(account)
            self._jobs.catch_up(account, fleet, str(job.intent["device"]))
            told = self._send(job, fleet)
        except NotSent as error:
            line.lost()
            self._online(not isinstance(error, Unreachable))
            return 0.0
        except KnownError:
            line.reached()
            return _LATER_S
        except BaseException:
            line.reached()
            raise
        line.reached()
        self.refresh()
        if told is not None:
            self._publish(told)
        return 0.0

    def _send(self, job: Job, fleet: Fleet) -> KeptSent | None:
        """What became of it, None where it was cancelled meanwhile; raises where the call is kept still."""
        try:
            deed = _prepare(job, fleet)
        except (NotSent, AnswerLost, RateLimited):
            raise
        except KnownError as error:
            dropped = self._ledger.drop_job(job.id, {"error": error.detail or str(error)})
            return KeptSent(job, error.what, error.remedy) if dropped else None
        try:
            sent = self._jobs.send_kept(job, fleet, deed)
        except (NotSent, RateLimited):
            raise
        except KnownError as error:
            return KeptSent(job, error.what, error.remedy)
        return KeptSent(job) if sent else None


def _prepare(job: Job, fleet: Fleet) -> Deed:
    device, what, argument = (str(job.intent[key]) for key in ("device", "what", "argument"))
    if what == SEND_TEXT:
        return fleet.prepare_text(device, argument)
    return fleet.prepare(device, Action(what), argument)
