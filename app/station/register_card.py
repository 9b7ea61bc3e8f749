"""Register a card at Super SIM by its ICCID and registration code, then give the SIM its name, fleet and state.

How the call is settled when its answer was lost; the Sim is changed by `supersim_sim`:

| kind | call | recognised by | settled by | the provider cannot tell |
| --- | --- | --- | --- | --- |
| `supersim.sim.register` | POST /Sims | the ICCID | GET /Sims?Iccid=…; there: it was registered; none until \
`settle_after_s`: it never was, and is sent again | does not happen |
"""

from collections.abc import Generator
from dataclasses import dataclass

from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message, say
from app.domain.outcome import Outcome
from app.domain.secret import NO_SECRET
from app.domain.work import Job, JobKind, JobState, Stage, Unit
from app.providers.errors import AnswerLost, Refused
from app.providers.supersim import Sim, SuperSim
from app.station.lane import Pause, Task
from app.station.register_values import CardState
from app.station.run import NO_ANSWER, Run
from app.station.supersim_sim import SimChange

REGISTER = JobKind.SUPERSIM_REGISTER


@dataclass(slots=True)
class CardOfSim:
    """The way of one card; `task` is what the account's lane runs."""

    run: Run
    client: SuperSim
    unit: Unit

    def task(self) -> Task:
        with self.run.task(lambda error: self.run.fail(self.unit, error)):
            self.run.check()
            if not self.unit.sim_sid:
                yield from self._register()
            yield from self._set_up()

    def _register(self) -> Generator[Pause, None, None]:
        lost = self.run.unanswered(self.unit, REGISTER)
        while True:
            for job in lost:
                if (yield from self._settle(job)):
                    return
            try:
                job, sim = yield from self.run.patiently(self._send)
            except AnswerLost:
                lost = self.run.unanswered(self.unit, REGISTER)
            except Refused as error:
                yield from self._refused(error)
                return
            else:
                self._adopt(job, sim, _REGISTERED)
                return

    def _send(self) -> tuple[Job, Sim]:
        iccid, code = self.unit.iccid, self.unit.registration_code
        return self.run.call(
            REGISTER,
            self.unit,
            {"iccid": iccid},
            lambda: self.client.register_sim(iccid, code),
            stage=Stage.SENT,
            reason=NOTHING,
        )

    def _adopt(self, job: Job | None, sim: Sim, reason: Message) -> None:
        before = self.unit
        with self.run.ledger.transaction():
            if job is not None:
                self.run.ledger.finish_job(job.id, JobState.DONE, {"sid": sim.sid, "status": sim.status})
            self.unit = self.run.ledger.update_unit(
                before.id,
                sim_sid=sim.sid,
                registration_code=NO_SECRET,
                stage=Stage.AVAILABLE,
                reason=reason,
                remedy=NOTHING,
                raw=sim.status,
            )
        self.run.written([before], [self.unit])

    def _settle(self, job: Job) -> Generator[Pause, None, bool]:
        """Whether it was registered: ask until the SIM is found, or enough time has passed to believe there is none."""
        self.unit = self.run.change(self.unit, reason=NO_ANSWER)
        while True:
            old_enough = self.run.believed(job)
            if (sim := (yield from self._find())) is not None:
                self._adopt(job, sim, _REGISTERED)
                return True
            if old_enough:
                self.run.ledger.finish_job(job.id, JobState.FAILED, {"settled": "no such SIM in this account"})
                return False
            yield self.run.before_next_look()

    def _find(self) -> Generator[Pause, None, Sim | None]:
        found = yield from self.run.read(lambda: list(self.client.sims(iccid=self.unit.iccid)))
        return next(iter(found), None)

    def _refused(self, error: Refused) -> Generator[Pause, None, None]:
        """A card that is in this account already needs no registration."""
        if (sim := (yield from self._find())) is not None:
            self._adopt(None, sim, say("register", "Was registered in this account before."))
            return
        raise KnownError(
            "register.refused",
            say("register", "Super SIM did not register the card: {words}", words=error.said.words or str(error.what)),
            say("register", "Compare ICCID and registration code with the card; it may belong to another account."),
            error.detail,
            Outcome.FAIL,
        ) from error

    def _set_up(self) -> Generator[Pause, None, None]:
        settings = self.run.batch.settings
        state = CardState(str(settings.get("state") or CardState.NEW))
        status = "" if state is CardState.NEW else str(state)
        name = self.unit.name if settings.get("names") else ""
        fleet = str(settings.get("fleet") or "")
        if status or name or fleet:
            yield from SimChange(self.run, self.client, self.unit, self.unit.sim_sid, status, fleet, name).apply(
                stage=Stage.ACTIVATING
            )
        before = self.unit.reason
        self.unit = self.run.change(
            self.unit,
            stage=Stage.DONE,
            outcome=Outcome.PASS,
            reason=before if before.template else _REGISTERED,
            remedy=NOTHING,
            raw=status or self.unit.raw,
        )


_REGISTERED = say("register", "SIM registered.")
