"""Register SIMs: at EMnify by BIC, with devices made of them; at Super SIM by ICCID and registration code."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict

from app.domain.errors import KnownError
from app.domain.identifiers import Bic
from app.domain.message import Message, say
from app.domain.outcome import Outcome
from app.domain.work import Batch, BatchKind, Job, NewUnit, Provider, Unit
from app.providers.emnify import policies as emnify
from app.providers.emnify.batches import ClaimedSim
from app.providers.emnify.client import Emnify
from app.providers.supersim import SuperSim
from app.station.batches import Batches
from app.station.events import BatchChanged, UnitChanged
from app.station.gate import Gate
from app.station.lane import Task
from app.station.register_card import CardOfSim
from app.station.register_claim import STANDINGS, ClaimList, form_of
from app.station.register_device import DeviceOfSim
from app.station.register_evidence import says_now
from app.station.register_sims import CLAIM, Adoption, new_sims, of_batch
from app.station.register_values import (
    STANDING_WORDS,
    BicPreview,
    BicStanding,
    CardsRequest,
    CardState,
    DeviceTemplate,
    Policies,
    Policy,
    RegisterRequest,
)
from app.station.run import Run


class Register(Batches):
    """At EMnify a unit is a BIC until it is claimed, and one of its SIMs from then on; at Super SIM it is a card."""

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
        self._accounts.registrar(request.account)
        bics = tuple(dict.fromkeys(request.bics))
        if not bics:
            raise KnownError("bic.none", say("register", "There is no BIC."), say("register", "Scan or type one."))
        if request.devices is not None:
            request.devices.example(request.name, len(bics))
        batch = self._create(
            request.name,
            request.account,
            {
                "provider": str(Provider.EMNIFY),
                "bics": list(bics),
                "sims": str(request.sims),
                "devices": asdict(request.devices) if request.devices else None,
            },
            (NewUnit(row, bic.written, bic=str(bic)) for row, bic in enumerate(bics, 1)),
        )
        return self._begin(batch)

    def start_cards(self, request: CardsRequest) -> Batch:
        """Each card once, in the order given. `KnownError` for no card, a bad template, or a state without a fleet."""
        self._cards_client(request.account)
        _check_cards(request)
        batch = self._create(
            request.name,
            request.account,
            {
                "provider": str(Provider.SUPERSIM),
                "names": asdict(request.names) if request.names else None,
                "fleet": request.fleet,
                "state": str(request.state),
            },
            (
                NewUnit(place + 1, request.name_of(place), iccid=card.iccid, registration_code=card.code)
                for place, card in enumerate(request.cards)
            ),
        )
        return self._begin(batch)

    def settle(self, unit_id: int, made: bool) -> Unit:
        """A BIC of which a person says that it was registered becomes its SIMs, as the provider lists them.

        `KnownError("register.which")` where its SIMs cannot be told from others that are new.
        """
        unit = self._ledger.unit(unit_id)
        claim = next((job for job in self._unsettled(unit) if job.kind == CLAIM), None)
        if not made or claim is None:
            return super().settle(unit_id, made)
        client = self._accounts.registrar(claim.account)
        found, _alone = new_sims(self._ledger, client, claim, self._settings().settle_after_s)
        if not found:  # they are in devices already
            return super().settle(unit_id, made)
        if not (sims := of_batch(found, _whole(claim.intent.get("quantity")))):
            raise _which(claim, found)
        self._adopt(claim, unit, sims, client)
        return self._ledger.unit(unit_id)

    def _adopt(self, claim: Job, unit: Unit, sims: Sequence[ClaimedSim], client: Emnify) -> None:
        batch = self._ledger.batch(unit.batch_id)
        devices = _template(batch)
        place = sum(bool(each.sim_sid) for each in self._ledger.units(batch.id))
        with self._ledger.transaction():
            made = Adoption(self._ledger, batch, devices).adopt(claim, unit, sims, place, "by a person")
            detail = {"units": [each.id for each in made], "made": True}
            self._ledger.audit(self._settings().operator, "job.settled", detail)

        def go_on(run: Run) -> list[Task]:
            run.written([unit], made)
            return _device_tasks(run, client, made)

        if self._join(batch.id, go_on):
            return
        for each in made:
            self._publish(UnitChanged(each))
        if devices is not None:
            self.resume(batch.id)
        else:
            self._publish(BatchChanged(self._ledger.batch(batch.id)))

    def _now(self, job: Job, unit: Unit) -> Iterable[Message]:
        client = self._accounts.client(job.account)
        return says_now(client, self._ledger, job, unit, self._settings().settle_after_s)

    def _check(self, account: str) -> None:
        if not isinstance(self._accounts.client(account), SuperSim):
            self._accounts.registrar(account)

    def _cards_client(self, account: str) -> SuperSim:
        client = self._accounts.client(account)
        if not isinstance(client, SuperSim):
            raise KnownError(
                "account.no_cards",
                say(
                    "register",
                    "{name} is not a Super SIM account; only there are cards registered one by one.",
                    name=account,
                ),
                say("register", "Choose an account at Super SIM."),
            )
        return client

    def _tasks(self, run: Run, gate: Gate, units: Sequence[Unit]) -> list[Task]:
        if run.batch.settings.get("provider") == Provider.SUPERSIM:
            supersim = self._cards_client(run.batch.account)
            return [CardOfSim(run, supersim, unit).task() for unit in units]
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


def _which(claim: Job, found: Sequence[ClaimedSim]) -> KnownError:
    return KnownError(
        "register.which",
        say(
            "register",
            "New SIMs without a device: {found}. SIMs in the batch: {quantity}. Which of them are its own is unclear.",
            found=len(found),
            quantity=str(claim.intent.get("quantity") or "—"),
        ),
        say("register", "Put the SIMs of other batches into their devices, then say so again."),
        ", ".join(sim.iccid for sim in found[:50]),
    )


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _check_cards(request: CardsRequest) -> None:
    if not request.cards:
        raise KnownError("card.none", say("register", "There is no card."), say("register", "Scan or type one."))
    if request.state is not CardState.NEW and not request.fleet:
        raise KnownError(
            "card.fleet",
            say("register", "A SIM can be made ready or active only in a fleet."),
            say("register", "Choose the fleet, or leave the SIMs new."),
        )
    if name := request.repeated():
        raise KnownError(
            "device.name",
            say("register", "More than one SIM would have the name {name}.", name=name),
            say("register", "Super SIM requires unique names. Put {field} into it.", field="{n}"),
        )


def _device_tasks(run: Run, client: Emnify, units: Sequence[Unit]) -> list[Task]:
    devices = _template(run.batch)
    return [DeviceOfSim(run, client, unit, devices).task() for unit in units] if devices else []


def _template(batch: Batch) -> DeviceTemplate | None:
    kept = batch.settings.get("devices")
    return DeviceTemplate(**kept) if isinstance(kept, dict) else None


def _policies(found: Sequence[emnify.Policy]) -> tuple[Policy, ...]:
    return tuple(Policy(each.id, each.name, each.description) for each in found)
