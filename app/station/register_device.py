"""A device for a SIM that was registered. How a lost answer is settled: see the table in `register_claim`."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from app.domain.errors import KnownError
from app.domain.message import NOTHING, say
from app.domain.outcome import Outcome
from app.domain.work import Job, JobKind, JobState, Stage, Unit
from app.providers.emnify.api import query
from app.providers.emnify.client import Emnify
from app.providers.emnify.endpoints import Endpoint, NewEndpoint
from app.providers.errors import AnswerLost
from app.station.lane import Pause, Task
from app.station.register_values import DeviceTemplate
from app.station.run import NO_ANSWER, Run, Undecided

MAKE = JobKind.EMNIFY_ENDPOINT
SLACK = timedelta(minutes=10)
"""How much older than its call a device of ours may look: clocks differ."""


@dataclass(slots=True)
class DeviceOfSim:
    """The way of one SIM into its device; `task` is what the account's lane runs."""

    run: Run
    client: Emnify
    unit: Unit
    template: DeviceTemplate

    def task(self) -> Task:
        with self.run.task(lambda error: self.run.fail(self.unit, error)):
            self.run.check()
            yield from self._make()

    def _make(self) -> Generator[Pause, None, None]:
        lost = self.run.unanswered(self.unit, MAKE)
        while True:
            for job in lost:
                if (yield from self._settle(job)):
                    return
            try:
                job, device = yield from self.run.patiently(self._send)
            except AnswerLost:
                lost = self.run.unanswered(self.unit, MAKE)
            else:
                self._adopt(job, device)
                return

    def _send(self) -> tuple[Job, int]:
        device = self.template
        new = NewEndpoint(
            self.unit.name,
            device.service_policy,
            device.coverage_policy,
            enabled=device.enabled,
            tags=device.tags,
            sim=int(self.unit.sim_sid),
        )
        intent = {
            "name": new.name,
            "sim": new.sim,
            "service": new.service_profile,
            "coverage": new.tariff_profile,
            "enabled": new.enabled,
            "tags": new.tags,
        }
        return self.run.call(
            MAKE, self.unit, intent, lambda: self.client.endpoints.create(new), stage=Stage.SENT, reason=NOTHING
        )

    def _adopt(self, job: Job, device: int) -> None:
        before = self.unit
        with self.run.ledger.transaction():
            self.run.ledger.finish_job(job.id, JobState.DONE, {"endpoint": device})
            self.unit = self.run.ledger.update_unit(
                before.id,
                device_sid=str(device),
                stage=Stage.DONE,
                outcome=Outcome.PASS,
                reason=say("register", "SIM registered, device made."),
                remedy=NOTHING,
                raw="",
            )
        self.run.written([before], [self.unit])

    def _settle(self, job: Job) -> Generator[Pause, None, bool]:
        """Whether the device was made: ask until it is found, or enough time has passed to believe there is none."""
        self.unit = self.run.change(self.unit, reason=NO_ANSWER)
        while True:
            old_enough = self.run.believed(job)
            sim = yield from self.run.read(lambda: self.client.sims.get(int(self.unit.sim_sid)))
            if sim.endpoint.id is not None:
                self._found(job, sim.endpoint.id, sim.endpoint.name)
                return True
            if old_enough:
                if strays := (yield from self.run.read(lambda: self._strays(job))):
                    raise _undecided(job, strays)
                self.run.ledger.finish_job(job.id, JobState.FAILED, {"settled": "no such device at the provider"})
                return False
            yield self.run.before_next_look()

    def _found(self, job: Job, device: int, name: str) -> None:
        if name in {self.unit.name, ""}:
            self._adopt(job, device)
            return
        self.run.ledger.finish_job(job.id, JobState.FAILED, {"settled": f"the SIM is in endpoint {device}"})
        raise KnownError(
            "register.taken",
            say("register", "The SIM is in another device, {name}.", name=name),
            say("register", "Somebody put it there meanwhile. Take it out there if this device is wanted, then retry."),
            str(device),
            Outcome.FAIL,
        )

    def _strays(self, job: Job) -> list[Endpoint]:
        """Devices of this name that have no SIM and are not older than the call."""
        name = str(job.intent["name"])
        return [
            device
            for device in self.client.endpoints.page(q=query(name=name), sort="-id").items
            if device.name == name
            and device.sim.id is None
            and (device.created is None or device.created >= job.created - SLACK)
        ]


def _undecided(job: Job, strays: Sequence[Endpoint]) -> Undecided:
    return Undecided(
        "register.unsettled",
        say(
            "register",
            "The device {name} was sent at {when} and the answer was lost. EMnify has a device of this name without a "
            "SIM: {ids}.",
            name=str(job.intent["name"]),
            when=job.created,
            ids=", ".join(str(device.id) for device in strays),
        ),
        say(
            "register",
            "In the EMnify portal put the SIM into it, or delete it. Then say here whether the device is made.",
        ),
    )
