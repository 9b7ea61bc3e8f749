"""SIMs that a registration has claimed: recognised where its answer was lost, and made units."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from app.domain.message import NOTHING, say
from app.domain.outcome import Outcome
from app.domain.work import Batch, Job, JobKind, JobState, NewUnit, Stage, Unit
from app.ledger.ledger import Ledger
from app.ledger.units import UnitChanges
from app.providers.emnify.api import query
from app.providers.emnify.batches import ClaimedSim
from app.providers.emnify.client import Emnify
from app.station.numbers import holds
from app.station.register_values import DeviceTemplate

CLAIM = JobKind.EMNIFY_BATCH


def unassigned(client: Emnify) -> list[ClaimedSim]:
    sims = client.sims.all(q=query(endpoint="null"))
    return [ClaimedSim(sim.id, sim.iccid) for sim in sims if sim.endpoint.id is None]


def new_sims(ledger: Ledger, client: Emnify, job: Job, settle_after_s: float) -> tuple[list[ClaimedSim], bool]:
    """SIMs without a device that came after the intent and are in no ledger row; False: some may be another's.

    The order of the questions matters: what another program claims is open until its SIMs are in the ledger.
    """
    young = [sim for sim in unassigned(client) if not holds(job.intent["before"], sim.id)]
    alone = not _rivals(ledger, job, settle_after_s)
    known = ledger.sim_sids_known([str(sim.id) for sim in young], job.account)
    return [sim for sim in young if str(sim.id) not in known], alone


def of_batch(found: Sequence[ClaimedSim], quantity: int | None) -> list[ClaimedSim]:
    """Those of one batch among SIMs that may be more: the ICCIDs of a batch follow one another.

    All of them where they are no more than the batch holds; none where more than one run of its length is there.
    """
    if quantity is None or len(found) <= quantity:
        return list(found)
    runs: list[list[ClaimedSim]] = []
    for sim in sorted(found, key=lambda sim: sim.iccid):
        if runs and int(sim.iccid) == int(runs[-1][-1].iccid) + 1:
            runs[-1].append(sim)
        else:
            runs.append([sim])
    fitting = [run for run in runs if len(run) == quantity]
    return fitting[0] if len(fitting) == 1 else []


def _rivals(ledger: Ledger, job: Job, settle_after_s: float) -> list[Job]:
    """Open registrations of other programs on this ledger whose SIMs may have come after the intent."""
    since = job.created - timedelta(seconds=settle_after_s)
    others = ledger.open_jobs(account=job.account)
    return [each for each in others if each.kind == CLAIM and each.id != job.id and each.created > since]


@dataclass(frozen=True, slots=True)
class Adoption:
    """Makes units of claimed SIMs; a device is still to be made of each where `devices` says so."""

    ledger: Ledger
    batch: Batch
    devices: DeviceTemplate | None

    def adopt(self, job: Job, unit: Unit, sims: Sequence[ClaimedSim], place: int, how: str = "") -> list[Unit]:
        """The unit of the BIC becomes that of the first SIM; the others get units of their own, in the same commit.

        `place` is how many SIMs the batch has already: numbers of devices go on from there.
        """
        ledger, bic = self.ledger, str(job.intent["bic"])
        names = [self._name(unit, sim, place + at) for at, sim in enumerate(sims)]
        rest = zip(names[1:], sims[1:], strict=True)
        fields: UnitChanges = {
            "stage": Stage.AVAILABLE,
            "outcome": None,
            "reason": say(
                "register", "SIM registered with BIC {bic}, {state}.", bic=bic, state=str(job.intent["state"])
            ),
            "remedy": NOTHING,
            "raw": "",
        }
        if self.devices is None:
            fields |= {"stage": Stage.DONE, "outcome": Outcome.PASS}
        with ledger.transaction():
            settled = {"settled": how} if how else {}
            ledger.finish_job(job.id, JobState.DONE, {"sims": [sim.id for sim in sims], **settled})
            added = ledger.add_units(
                unit.batch_id,
                [NewUnit(unit.row, name, iccid=sim.iccid, sim_sid=str(sim.id), bic=unit.bic) for name, sim in rest],
            )
            first = ledger.update_unit(unit.id, name=names[0], iccid=sims[0].iccid, sim_sid=str(sims[0].id))
            return ledger.update_units([first.id, *(each.id for each in added)], **fields)

    def _name(self, unit: Unit, sim: ClaimedSim, place: int) -> str:
        if self.devices is None:
            return unit.name
        return self.devices.name_of(self.batch.name, place, sim.iccid)
