"""SIMs: listed, moved between their states, deleted. Whatever starts to be billed goes into the record."""

from collections.abc import Mapping
from datetime import datetime

from app.sandbox.emnify import journal
from app.sandbox.emnify.batches import MODEL
from app.sandbox.emnify.desk import Desk
from app.sandbox.emnify.listing import Listing
from app.sandbox.emnify.model import Sim, SimStatus
from app.sandbox.emnify.radio import Radio
from app.sandbox.emnify.stock import ORGANISATION
from app.sandbox.emnify.words import INVALID_REFERENCE, NO_CONTENT, NOT_ALLOWED, Json, body, iso, now, reference
from app.sandbox.provider import Answer, Call, Refusal, Route

_MOVES = {
    (SimStatus.ISSUED, SimStatus.ACTIVATED),
    (SimStatus.ISSUED, SimStatus.FACTORY_TEST),
    (SimStatus.FACTORY_TEST, SimStatus.ACTIVATED),
    (SimStatus.ACTIVATED, SimStatus.SUSPENDED),
    (SimStatus.SUSPENDED, SimStatus.ACTIVATED),
}
_DONE = {
    SimStatus.ACTIVATED: ("sim.activated", journal.SIM_ACTIVATION, "SIM activated"),
    SimStatus.SUSPENDED: ("sim.suspended", journal.SIM_SUSPENSION, "SIM suspended"),
    SimStatus.FACTORY_TEST: ("sim.factory_test", journal.FACTORY_TEST, "SIM set to factory test"),
    SimStatus.DELETED: ("sim.deleted", journal.SIM_DELETION, "SIM deleted"),
}

_LISTING: Listing[Sim] = Listing(
    {
        "id": lambda sim: sim.id,
        "iccid": lambda sim: sim.iccid,
        "iccid_with_luhn": lambda sim: sim.iccid_with_luhn,
        "status": lambda sim: int(sim.status),
        "production_date": lambda sim: iso(sim.produced),
        "imsi": lambda sim: sim.imsi,
        "msisdn": lambda sim: sim.msisdn,
        "endpoint": lambda sim: sim.endpoint.id if sim.endpoint else None,
        "model": lambda _: MODEL["id"],
        "eid": lambda _: None,
        "issuer_org": lambda _: ORGANISATION["id"],
        "reseller_org": lambda _: None,
        "customer_org": lambda _: ORGANISATION["id"],
    },
    per_page=2000,
)


class Sims:
    def __init__(self, desk: Desk, radio: Radio) -> None:
        self._desk = desk
        self._radio = radio

    def routes(self) -> Mapping[str, Route]:
        return {
            "GET /api/v1/sim": self._list,
            "GET /api/v1/sim/status": self._statuses,
            "GET /api/v1/sim/<int:sim_id>": self._get,
            "PATCH /api/v1/sim/<int:sim_id>": self._update,
            "DELETE /api/v1/sim/<int:sim_id>": self._delete,
            "GET /api/v1/sim/<int:sim_id>/event": self._events,
        }

    def check(self, sim: Sim, status: SimStatus) -> None:
        """Raises 400 where the way is barred: never back to issued, nothing out of deleted."""
        if status is not sim.status and (sim.status, status) not in _MOVES:
            words = f"SIM {sim.id} cannot go from {sim.status.word} to {status.word}"
            raise Refusal(400, words, NOT_ALLOWED)

    def move(self, sim: Sim, status: SimStatus, why: str) -> None:
        self.check(sim, status)
        if status is not sim.status:
            self._set(sim, status, why)

    def touch(self, sim: Sim | None, why: str) -> None:
        """What ends the factory test of a SIM, which from then on is billed."""
        if sim and sim.status is SimStatus.FACTORY_TEST:
            self._set(sim, SimStatus.ACTIVATED, why)

    def _set(self, sim: Sim, status: SimStatus, why: str) -> None:
        if sim.endpoint:
            self._radio.look(sim.endpoint)
        before, sim.status = sim.status, status
        if status is SimStatus.ACTIVATED:
            sim.activated = sim.activated or now()
        effect, kind, words = _DONE[status]
        self._desk.effect(effect, id=sim.id, iccid=sim.iccid, before=int(before), why=why)
        self._desk.journal.log(kind, f"{words} ({why})", sim=sim, endpoint=sim.endpoint)
        if sim.endpoint:
            self._radio.turn(sim.endpoint)

    def _list(self, call: Call) -> Answer:
        everything = list(self._desk.stock.sims.values())
        if "status" not in call.query("q"):
            everything = [sim for sim in everything if sim.status is not SimStatus.DELETED]
        return _LISTING.answer(call, everything, shown)

    def _statuses(self, call: Call) -> Answer:  # noqa: ARG002
        return Answer(200, [{"id": int(status), "description": status.word} for status in SimStatus])

    def _get(self, call: Call, sim_id: int) -> Answer:  # noqa: ARG002
        return Answer(200, shown(self._desk.stock.sim(sim_id)))

    def _update(self, call: Call, sim_id: int) -> Answer:
        sim, status = self._desk.stock.sim(sim_id), reference(body(call), "status")
        if status is not None:
            self.move(sim, sim_status(status), "API")
        return NO_CONTENT

    def _delete(self, call: Call, sim_id: int) -> Answer:  # noqa: ARG002
        sim = self._desk.stock.sim(sim_id)
        if sim.endpoint:
            raise Refusal(409, f"SIM {sim.id} is assigned to endpoint {sim.endpoint.id}", NOT_ALLOWED)
        if sim.status is not SimStatus.DELETED:
            self._set(sim, SimStatus.DELETED, "API")
        return NO_CONTENT

    def _events(self, call: Call, sim_id: int) -> Answer:
        sim = self._desk.stock.sims.get(sim_id)
        if sim and sim.endpoint:
            self._radio.look(sim.endpoint)
        return self._desk.journal.of_sim(call, sim_id)


def sim_status(number: int) -> SimStatus:
    """Raises 400 for a number that means nothing."""
    if number not in list(SimStatus):
        raise Refusal(400, f"Unknown SIM status {number}", INVALID_REFERENCE)
    return SimStatus(number)


def shown(sim: Sim) -> Json:
    return {
        "id": sim.id,
        "iccid": sim.iccid,
        "iccid_with_luhn": sim.iccid_with_luhn,
        "imsi": sim.imsi,
        "msisdn": sim.msisdn,
        "production_date": iso(sim.produced),
        "status": shown_status(sim),
        "customer_org": ORGANISATION,
        "issuer_org": ORGANISATION,
        "model": MODEL,
        **_dated(sim.activated),
        **({"endpoint": {"id": sim.endpoint.id, "name": sim.endpoint.name}} if sim.endpoint else {}),
    }


def shown_status(sim: Sim) -> Json:
    return {"id": int(sim.status), "description": sim.status.word}


def _dated(activated: datetime | None) -> Json:
    return {"activation_date": iso(activated)} if activated else {}
