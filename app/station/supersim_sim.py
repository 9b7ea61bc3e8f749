"""Changes of a Super SIM Sim: its name, Fleet and status in one call.

How the call is settled when its answer was lost:

| kind | call | recognised by | settled by | the provider cannot tell |
| --- | --- | --- | --- | --- |
| `supersim.sim.activate` | POST /Sims/{sid}: UniqueName, Fleet, Status | the values in the Sim; `scheduled` counts \
as the status | GET /Sims/{sid}; not all there: it is sent again, as setting the same twice has no second effect | \
does not happen |
"""

from collections.abc import Generator
from dataclasses import dataclass
from time import monotonic
from typing import Unpack

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.outcome import Outcome
from app.domain.work import Job, JobKind, JobState, Unit
from app.ledger.units import UnitChanges
from app.providers.errors import AnswerLost
from app.providers.supersim import Sim, SuperSim
from app.station.lane import Pause
from app.station.run import Run

CHANGE = JobKind.SUPERSIM_SIM
_SCHEDULED = "scheduled"
_OF_ITSELF = {"ready": "active"}
"""What a status turns into when the Sim is used."""


@dataclass(slots=True)
class SimChange:
    """What is empty stays as it is. Setting the same twice has no second effect."""

    run: Run
    client: SuperSim
    unit: Unit
    sid: str
    status: str = ""
    fleet: str = ""
    unique_name: str = ""

    def apply(self, **changes: Unpack[UnitChanges]) -> Generator[Pause, None, None]:
        """Until the Sim is as it should be; `changes` of the unit are written with the intent.

        What an earlier call has done, answered or not, is not sent again.
        """
        sim = yield from self._earlier()
        while sim is None:
            try:
                job, sim = yield from self.run.patiently(lambda: self._send(changes))
            except AnswerLost:
                sim = yield from self._earlier()
            else:
                self.run.ledger.finish_job(job.id, JobState.DONE, {"status": sim.status})
        yield from self._await(sim)

    def _send(self, changes: UnitChanges) -> tuple[Job, Sim]:
        wanted = {"status": self.status, "fleet": self.fleet, "unique_name": self.unique_name}
        given = {name: value or None for name, value in wanted.items()}
        return self.run.call(
            CHANGE, self.unit, {"sim": self.sid, **wanted}, lambda: self.client.update_sim(self.sid, **given), **changes
        )

    def _earlier(self) -> Generator[Pause, None, Sim | None]:
        """The Sim where an earlier call took effect; None if there was none, or it did not."""
        jobs = [job for job in self.run.ledger.jobs(unit_id=self.unit.id) if job.kind == CHANGE]
        if not jobs:
            return None
        sim = yield from self.run.read(lambda: self.client.sim(self.sid))
        took = yield from self._shown(sim)
        for job in jobs:
            if job.state in {JobState.INTENT, JobState.UNSETTLED}:
                self.run.ledger.finish_job(job.id, JobState.DONE if took else JobState.FAILED, {"settled": sim.status})
        return sim if took else None

    def _shown(self, sim: Sim) -> Generator[Pause, None, bool]:
        """`scheduled` counts as the status: only this program's call can have brought it there."""
        if sim.status != _SCHEDULED and not self._arrived(sim):
            return False
        if self.unique_name and sim.unique_name != self.unique_name:
            return False
        if not self.fleet or self.fleet == sim.fleet_sid:
            return True
        fleet = yield from self.run.read(lambda: self.client.fleet(self.fleet))
        return fleet.sid == sim.fleet_sid

    def _arrived(self, sim: Sim) -> bool:
        return not self.status or sim.status in {self.status, _OF_ITSELF.get(self.status)}

    def _await(self, sim: Sim) -> Generator[Pause, None, None]:
        """A change of status may be carried out later (202 and `scheduled`), and may come to nothing."""
        pauses = self.run.pauses()
        began = monotonic()
        while not self._arrived(sim):
            if monotonic() - began > self.run.settings.poll_deadline_s:
                raise late(sim.status)
            yield next(pauses)
            sim = yield from self.run.read(lambda: self.client.sim(self.sid))


def late(word: str) -> KnownError:
    return KnownError(
        "assign.late",
        say(
            "assign", "The provider has not finished in the time allowed; its last status was {word}.", word=word or "—"
        ),
        say("assign", "Retry asks for the same again; nothing is ordered twice."),
        outcome=Outcome.TIMEOUT,
    )
