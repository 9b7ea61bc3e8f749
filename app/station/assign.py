"""Assign eSIMs to a device list: start, resume, retry, cancel, and decide what only a person can."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Lock

from app.domain.device_list import DeviceRow
from app.domain.message import NOTHING, say
from app.domain.outcome import Outcome
from app.domain.work import Batch, BatchKind, BatchState, By, JobState, Stage, Unit
from app.ledger.ledger import Ledger, NewUnit
from app.ledger.units import UnitChanges
from app.providers.supersim import SuperSim
from app.station.accounts import Accounts
from app.station.assign_celona import CelonaList
from app.station.assign_supersim import SuperSimRow
from app.station.claims import Claims
from app.station.events import BatchChanged, UnitChanged
from app.station.events import Event as StationEvent
from app.station.gate import Gate
from app.station.lane import Task
from app.station.run import Run
from app.station.settings import Settings


@dataclass(frozen=True, slots=True)
class AssignRequest:
    account: str
    rows: Sequence[DeviceRow]
    name: str
    """Of the batch: the file's name, or the work order."""
    by: By = By.EID
    """Super SIM only."""
    fleet: str = ""
    """Super SIM only: sid or unique name."""
    activate: bool = False
    """Super SIM only: activation starts billing."""


class Assign:
    """Thread-safe. Calls return when the work is queued; progress comes as events."""

    def __init__(
        self,
        ledger: Ledger,
        accounts: Accounts,
        settings: Callable[[], Settings],
        publish: Callable[[StationEvent], None],
        online: Callable[[bool], None],
        claims: Claims,
    ) -> None:
        self._ledger = ledger
        self._accounts = accounts
        self._settings = settings
        self._publish = publish
        self._online = online
        self._claims = claims
        self._runs: dict[int, Run] = {}
        self._gates: dict[str, Gate] = {}
        self._lock = Lock()

    def start(self, request: AssignRequest) -> Batch:
        """A row of a list without names is known by the end of its EID."""
        settings = self._settings()
        self._accounts.assigner(request.account)
        batch = self._ledger.create_batch(
            request.name,
            BatchKind.ASSIGN,
            request.account,
            settings.station,
            settings.operator,
            {
                "provider": str(self._accounts.get(request.account).provider),
                "by": str(request.by),
                "fleet": request.fleet,
                "activate": request.activate,
            },
            (NewUnit(row.number, row.name or row.eid[-8:], eid=row.eid, iccid=row.iccid) for row in request.rows),
        )
        self._launch(batch, self._ledger.units(batch.id), self._claims.take(batch.id))
        return batch

    def resume(self, batch_id: int) -> Batch:
        """Go on with the rows that have no outcome; what was under way is settled by asking first."""
        return self._relaunch(batch_id, lambda: self._ledger.units(batch_id, unfinished=True))

    def retry_failed(self, batch_id: int) -> Batch:
        """Once more for each row that did not pass, from where it stopped; not for one that a later batch took over."""
        return self._relaunch(batch_id, lambda: self._reopened(batch_id))

    def settle(self, unit_id: int, made: bool) -> Unit:
        """A person has looked at the provider: the unsettled call of this row had its effect (`made`) or had not."""
        unit = self._ledger.unit(unit_id)
        jobs = [
            job
            for job in self._ledger.open_jobs(batch_id=unit.batch_id)
            if job.unit_id == unit_id or unit_id in _list(job.intent.get("units"))
        ]
        affected = {i for job in jobs for i in _list(job.intent.get("units"))} | {unit_id}
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

    def cancel(self, batch_id: int) -> None:
        """Send nothing more; what is under way at the provider ends in good order, and the batch can be resumed."""
        with self._lock:
            run = self._runs.get(batch_id)
        if run is not None:
            run.cancel()
            self._accounts.lane(run.batch.account).wake()

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
        left = [
            batch
            for state in (BatchState.RUNNING, BatchState.STOPPED, BatchState.CANCELLED)
            for batch in self._ledger.batches(BatchKind.ASSIGN, state, self._settings().station, limit=1000)
        ]
        return [b for b in left if b.passed + b.failed < b.total and not self.running(b.id)]

    def units(self, batch_id: int) -> list[Unit]:
        return self._ledger.units(batch_id)

    def waiting(self) -> int:
        """Rows without an outcome in the batches that are being worked on."""
        with self._lock:
            live = [run.batch for run in self._runs.values() if not run.finished.is_set()]
        return sum(batch.total - batch.passed - batch.failed for batch in live)

    def stop(self) -> None:
        """The program ends: leave everything as it is, to be resumed."""
        with self._lock:
            for run in self._runs.values():
                run.stopped.set()

    def _reopened(self, batch_id: int) -> list[Unit]:
        units = [unit for unit in self._ledger.units(batch_id) if unit.outcome is not Outcome.PASS]
        held = self._ledger.known_eids([unit.eid for unit in units])
        ours = [unit for unit in units if unit.eid not in held or held[unit.eid].id == unit.id]
        with self._ledger.transaction():
            return [unit if unit.outcome is None else self._reopen(unit) for unit in ours]

    def _reopen(self, unit: Unit) -> Unit:
        stage = Stage.RESERVING if unit.profile_sid else Stage.WAITING
        return self._ledger.update_unit(unit.id, stage=stage, outcome=None, reason=NOTHING, remedy=NOTHING, raw="")

    def _relaunch(self, batch_id: int, choose: Callable[[], Sequence[Unit]]) -> Batch:
        if self.running(batch_id):
            return self._ledger.batch(batch_id)
        self._accounts.assigner(self._ledger.batch(batch_id).account)
        release = self._claims.take(batch_id)
        try:
            units = choose()
            batch = self._ledger.set_batch_state(batch_id, BatchState.RUNNING)
        except BaseException:
            release()
            raise
        self._launch(batch, units, release)
        return batch

    def _launch(self, batch: Batch, units: Sequence[Unit], release: Callable[[], None]) -> None:
        client = self._accounts.assigner(batch.account)
        lane = self._accounts.lane(batch.account)
        run = Run(batch, self._ledger, self._settings(), self._publish, self._online, release)
        with self._lock:
            self._runs[batch.id] = run
            gate = self._gates.setdefault(batch.account, Gate())
        tasks: list[Task]
        if isinstance(client, SuperSim):
            tasks = [SuperSimRow(run, client, gate, unit).task() for unit in units]
        else:
            tasks = [CelonaList(run, client, units).task()] if units else []
        run.expect(len(tasks))
        self._publish(BatchChanged(run.batch))
        for task in tasks:
            lane.submit(batch.name, task)


MADE: UnitChanges = {
    "stage": Stage.DONE,
    "outcome": Outcome.PASS,
    "reason": say("assign", "Made, as a person found at the provider."),
    "remedy": NOTHING,
    "raw": "",
}
NOT_MADE: UnitChanges = {"stage": Stage.WAITING, "outcome": None, "reason": NOTHING, "remedy": NOTHING, "raw": ""}


def _list(value: object) -> list[int]:
    return [int(item) for item in value] if isinstance(value, list) else []
