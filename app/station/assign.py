"""Assign eSIMs to a device list: start, resume, retry, cancel, and decide what only a person can."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.callback import CALLBACK_METHODS, check_callback
from app.domain.device_list import DeviceRow
from app.domain.message import Message
from app.domain.outcome import Outcome
from app.domain.work import Batch, BatchKind, By, Job, Unit
from app.ledger.ledger import NewUnit
from app.providers.supersim import SuperSim
from app.station.assign_celona import CelonaList
from app.station.assign_evidence import says_now
from app.station.assign_supersim import SuperSimRow
from app.station.batches import Batches
from app.station.gate import Gate
from app.station.lane import Task
from app.station.run import Run


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
    callback: str = ""
    """Super SIM only: an https address that is told when a profile is ready."""
    callback_method: str = CALLBACK_METHODS[0]


class Assign(Batches):
    kind = BatchKind.ASSIGN

    def start(self, request: AssignRequest) -> Batch:
        """A row of a list without names is known by the end of its EID. `KnownError("callback.url")` for a bad one."""
        self._accounts.assigner(request.account)
        callback = check_callback(request.callback)
        batch = self._create(
            request.name,
            request.account,
            {
                "provider": str(self._accounts.get(request.account).provider),
                "by": str(request.by),
                "fleet": request.fleet,
                "activate": request.activate,
                "callback": callback,
                "callback_method": request.callback_method,
            },
            (NewUnit(row.number, row.name or row.eid[-8:], eid=row.eid, iccid=row.iccid) for row in request.rows),
        )
        return self._begin(batch)

    def _check(self, account: str) -> None:
        self._accounts.assigner(account)

    def _now(self, job: Job, unit: Unit) -> Iterable[Message]:
        return says_now(self._accounts.assigner(job.account), self._ledger, job, unit)

    def _tasks(self, run: Run, gate: Gate, units: Sequence[Unit]) -> list[Task]:
        client = self._accounts.assigner(run.batch.account)
        if isinstance(client, SuperSim):
            return [SuperSimRow(run, client, gate, unit).task() for unit in units]
        return [CelonaList(run, client, units).task()] if units else []

    def _failed(self, batch_id: int) -> list[Unit]:
        """Not those that a later batch took over."""
        units = [unit for unit in self._ledger.units(batch_id) if unit.outcome is not Outcome.PASS]
        held = self._ledger.known_eids([unit.eid for unit in units])
        return [unit for unit in units if unit.eid not in held or held[unit.eid].id == unit.id]
