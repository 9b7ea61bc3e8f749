"""Register SIM batches at EMnify by their BIC.

How each call with an effect of this work is settled when its answer was lost:

| kind | call | recognised by | settled by | the provider cannot tell |
| --- | --- | --- | --- | --- |
| `emnify.batch.register` | PATCH /sim_batch/bic/{bic} | the BIC, and the SIMs without a device that were there \
before | with no other registration on this ledger under way, GET of the BIC and GET /sim?q=endpoint:null; \
registered, and as many new SIMs unknown to the ledger as the batch holds: they are its SIMs; still free after \
`settle_after_s`: it was never registered, and is sent again | registered, and more or fewer SIMs are new: a person \
decides, and the new SIMs that follow one another as a batch does become its units |
| `emnify.endpoint.create` | POST /endpoint | the SIM, and the name | GET /sim/{id}; in a device of that name: made; \
in no device after `settle_after_s`, and GET /endpoint?q=name:… has none without a SIM: it was never made, and is \
sent again | there is such a device without its SIM: a person decides |
"""

from collections.abc import Callable, Generator, Mapping, Sequence
from types import MappingProxyType

from app.domain.errors import KnownError
from app.domain.identifiers import Bic
from app.domain.message import NOTHING, say
from app.domain.outcome import Outcome
from app.domain.work import Job, JobState, Stage, Unit
from app.ledger.database import LedgerDown
from app.providers.emnify.batches import BicCheck, BicState, ClaimedSim
from app.providers.emnify.client import Emnify
from app.providers.emnify.sims import SimState
from app.providers.errors import AnswerLost
from app.station.gate import Gate
from app.station.lane import Pause, Task
from app.station.numbers import spans
from app.station.register_sims import CLAIM, Adoption, new_sims, unassigned
from app.station.register_values import STANDING_WORDS, BicStanding, DeviceTemplate, SimChoice
from app.station.run import NO_ANSWER, Run, Undecided

STATES: Mapping[SimChoice, SimState] = MappingProxyType(
    {
        SimChoice.ISSUED: SimState.ISSUED,
        SimChoice.FACTORY_TEST: SimState.FACTORY_TEST,
        SimChoice.ACTIVATED: SimState.ACTIVATED,
    }
)
STANDINGS: Mapping[BicState, BicStanding] = MappingProxyType(
    {
        BicState.FREE: BicStanding.FREE,
        BicState.REGISTERED: BicStanding.REGISTERED,
        BicState.UNKNOWN: BicStanding.UNKNOWN,
        BicState.FOREIGN: BicStanding.FOREIGN,
    }
)


class ClaimList:
    """The way of all BICs of a batch, one after the other; `task` is what the account's lane runs.

    `then` is given the units that a BIC has become, one for each SIM.
    """

    def __init__(
        self,
        run: Run,
        client: Emnify,
        gate: Gate,
        units: Sequence[Unit],
        devices: DeviceTemplate | None,
        then: Callable[[Sequence[Unit]], None],
    ) -> None:
        self.run = run
        self.client = client
        self.gate = gate
        self.units = units
        self.devices = devices
        self.then = then
        self.choice = SimChoice(str(run.batch.settings["sims"]))
        self.place = 0
        """How many SIMs this batch has already; numbers of devices go on from there."""

    def task(self) -> Task:
        with self.run.task():
            self.place = sum(bool(unit.sim_sid) for unit in self.run.ledger.units(self.run.batch.id))
            for unit in self.units:
                yield from self._one(unit)

    def _one(self, unit: Unit) -> Generator[Pause, None, None]:
        while not self.gate.try_settle():
            self.run.check()
            yield Pause(0.05)
        try:
            made = yield from self._claim(unit)
        except LedgerDown:
            raise  # no BIC is to blame
        except KnownError as error:
            self.run.fail(self.run.ledger.unit(unit.id), error)
        else:
            if self.devices is not None:
                self.then(made)
        finally:
            self.gate.settled()

    def _claim(self, unit: Unit) -> Generator[Pause, None, list[Unit]]:
        self.run.check()
        lost = self.run.unanswered(unit, CLAIM)
        while True:
            for job in lost:
                if found := (yield from self._settle(job, unit)):
                    return self._adopt(job, unit, found)
            try:
                job, sims = yield from self._send(unit)
            except AnswerLost:
                lost = self.run.unanswered(unit, CLAIM)
                continue
            if sims:
                return self._adopt(job, unit, sims)
            lost = [job]

    def _send(self, unit: Unit) -> Generator[Pause, None, tuple[Job, tuple[ClaimedSim, ...]]]:
        bic = Bic.parse(unit.name)
        check = yield from self.run.read(lambda: self.client.batches.check(form_of(bic)))
        if check.state is not BicState.FREE or check.batch is None:
            raise _not_free(check)
        before = yield from self.run.read(lambda: unassigned(self.client))
        intent = {
            "bic": bic,
            "form": check.form,
            "state": str(self.choice),
            "quantity": check.batch.quantity,
            "before": spans(sim.id for sim in before),
        }

        def send() -> tuple[Job, tuple[ClaimedSim, ...]]:
            register = self.client.batches.register
            return self.run.call(
                CLAIM, unit, intent, lambda: register(check.form, STATES[self.choice]), stage=Stage.SENT, reason=NOTHING
            )

        return (yield from self.run.patiently(send))

    def _settle(self, job: Job, unit: Unit) -> Generator[Pause, None, list[ClaimedSim]]:
        """The SIMs that the lost call claimed; none if it was never carried out."""
        self.run.change(unit, reason=NO_ANSWER)
        while True:
            old_enough = self.run.believed(job)
            check = yield from self.run.read(lambda: self.client.batches.check(str(job.intent["form"])))
            if check.state is not BicState.FREE:
                found, alone = yield from self.run.read(lambda: self._new(job))
                if alone and found and len(found) == job.intent["quantity"]:
                    return found
                if old_enough:
                    raise self._undecided(job, check, found)
            elif old_enough:
                self.run.ledger.finish_job(job.id, JobState.FAILED, {"settled": "not registered at the provider"})
                return []
            yield self.run.before_next_look()

    def _new(self, job: Job) -> tuple[list[ClaimedSim], bool]:
        return new_sims(self.run.ledger, self.client, job, self.run.settings.settle_after_s)

    def _undecided(self, job: Job, check: BicCheck, found: Sequence[ClaimedSim]) -> Undecided:
        iccids = ", ".join(sim.iccid for sim in found[:2]) + (" …" if len(found) > 2 else "")
        return Undecided(
            "register.unsettled",
            say(
                "register",
                "The registration of {bic} was sent at {when} and its answer was lost. The state of the batch at "
                "EMnify is now {state}. SIMs in the batch: {quantity}; new SIMs without a device: {found} ({iccids}).",
                bic=str(job.intent["bic"]),
                when=job.created,
                state=str(check.state),
                quantity=str(job.intent["quantity"] or "—"),
                found=len(found),
                iccids=iccids or "—",
            ),
            say("register", "Check in the EMnify portal whether the SIMs of this batch are yours, then decide here."),
            check.raw,
        )

    def _adopt(self, job: Job, unit: Unit, sims: Sequence[ClaimedSim]) -> list[Unit]:
        made = Adoption(self.run.ledger, self.run.batch, self.devices).adopt(job, unit, sims, self.place)
        self.place += len(sims)
        self.run.written([unit], made)
        return made


def form_of(bic: Bic) -> str:
    """As EMnify is asked for it: with `#` where it was written so."""
    return f"#{bic}" if bic.written.startswith("#") else str(bic)


def _not_free(check: BicCheck) -> KnownError:
    what, remedy = STANDING_WORDS[STANDINGS[check.state]]
    return KnownError("register.not_free", what, remedy, check.raw, Outcome.FAIL)
