"""Register SIMs by BIC and make devices of them: look first, then start, resume, retry, cancel."""

from collections.abc import Sequence
from dataclasses import asdict

from app.domain.errors import KnownError
from app.domain.identifiers import Bic
from app.domain.message import say
from app.domain.outcome import Outcome
from app.domain.work import Batch, BatchKind, NewUnit, Provider, Unit
from app.providers.emnify import policies as emnify
from app.providers.emnify.client import Emnify
from app.station.batches import Batches
from app.station.gate import Gate
from app.station.lane import Task
from app.station.register_claim import STANDINGS, ClaimList, form_of
from app.station.register_device import DeviceOfSim
from app.station.register_values import (
    STANDING_WORDS,
    BicPreview,
    BicStanding,
    DeviceTemplate,
    Policies,
    Policy,
    RegisterRequest,
)
from app.station.run import Run


class Register(Batches):
    """A unit is a BIC until it is claimed, and one of its SIMs from then on."""

    kind = BatchKind.REGISTER

    def preview(self, account: str, bic: Bic) -> BicPreview:
        """Asks the provider what a registration would claim; nothing is changed."""
        check = self._accounts.registrar(account).batches.check(form_of(bic))
        standing, batch = STANDINGS[check.state], check.batch
        text, remedy = STANDING_WORDS[standing]
        if batch is not None and standing is BicStanding.FREE and batch.quantity is not None:
            text = say("register", "Free. SIMs that a registration claims: {n}.", n=batch.quantity)
        kind = ", ".join(word for word in (batch.model, batch.bsn) if word) if batch else ""
        return BicPreview(bic, standing, batch.quantity if batch else None, kind, text, remedy, check.raw)

    def policies(self, account: str) -> Policies:
        """Asks the provider for the policies that devices of this account can have."""
        client = self._accounts.registrar(account)
        return Policies(_policies(client.policies.services()), _policies(client.policies.coverages()))

    def start(self, request: RegisterRequest) -> Batch:
        """Each BIC once, in the order given. `KnownError` for a template that gives no names, or no BIC at all."""
        settings = self._settings()
        self._check(request.account)
        bics = tuple(dict.fromkeys(request.bics))
        if not bics:
            raise KnownError("bic.none", say("register", "There is no BIC."), say("register", "Scan or type one."))
        if request.devices is not None:
            request.devices.example(request.name, len(bics))
        batch = self._ledger.create_batch(
            request.name,
            self.kind,
            request.account,
            settings.station,
            settings.operator,
            {
                "provider": str(Provider.EMNIFY),
                "bics": list(bics),
                "sims": str(request.sims),
                "devices": asdict(request.devices) if request.devices else None,
            },
            (NewUnit(row, bic.written) for row, bic in enumerate(bics, 1)),
        )
        self._launch(batch, self._ledger.units(batch.id), self._claims.take(batch.id))
        return batch

    def _check(self, account: str) -> None:
        self._accounts.registrar(account)

    def _tasks(self, run: Run, gate: Gate, units: Sequence[Unit]) -> list[Task]:
        client = self._accounts.registrar(run.batch.account)
        devices = _template(run.batch)
        cards = [unit for unit in units if not unit.sim_sid]
        tasks: list[Task] = []
        if cards:
            claims = ClaimList(
                run, client, gate, cards, devices, lambda made: self._spawn(run, _device_tasks(run, client, made))
            )
            tasks.append(claims.task())
        return tasks + _device_tasks(run, client, [unit for unit in units if unit.sim_sid])

    def _failed(self, batch_id: int) -> list[Unit]:
        return [unit for unit in self._ledger.units(batch_id) if unit.outcome is not Outcome.PASS]


def _device_tasks(run: Run, client: Emnify, units: Sequence[Unit]) -> list[Task]:
    devices = _template(run.batch)
    return [DeviceOfSim(run, client, unit, devices).task() for unit in units] if devices else []


def _template(batch: Batch) -> DeviceTemplate | None:
    kept = batch.settings.get("devices")
    return DeviceTemplate(**kept) if isinstance(kept, dict) else None


def _policies(found: Sequence[emnify.Policy]) -> tuple[Policy, ...]:
    return tuple(Policy(each.id, each.name, each.description) for each in found)
