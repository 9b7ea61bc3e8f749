"""What EMnify and Super SIM say now of a registration whose answer was lost."""

from collections.abc import Iterator

from app.domain.message import Message, say
from app.domain.work import Job, Unit
from app.ledger.ledger import Ledger
from app.providers.celona import Celona
from app.providers.emnify.api import query
from app.providers.emnify.client import Emnify
from app.providers.supersim import SuperSim
from app.station.evidence import listed
from app.station.register_sims import CLAIM, new_sims


def says_now(
    client: Emnify | SuperSim | Celona, ledger: Ledger, job: Job, unit: Unit, settle_after_s: float
) -> Iterator[Message]:
    if isinstance(client, SuperSim):
        yield from _card(client, unit)
    elif isinstance(client, Emnify):
        yield from _claim(client, ledger, job, settle_after_s) if job.kind == CLAIM else _device(client, job, unit)


def _claim(client: Emnify, ledger: Ledger, job: Job, settle_after_s: float) -> Iterator[Message]:
    check = client.batches.check(str(job.intent["form"]))
    yield say("evidence", "State of the batch at EMnify: {state}.", state=str(check.state))
    found, _alone = new_sims(ledger, client, job, settle_after_s)
    quantity = str(job.intent.get("quantity") or "—")
    yield say(
        "evidence", "New SIMs without a device: {n}. SIMs in the batch: {quantity}.", n=len(found), quantity=quantity
    )
    if found:
        yield say("evidence", "Their ICCIDs: {iccids}", iccids=listed(sim.iccid for sim in found))


def _device(client: Emnify, job: Job, unit: Unit) -> Iterator[Message]:
    sim = client.sims.get(int(unit.sim_sid))
    if sim.endpoint.id is not None:
        yield say("evidence", "The SIM is in device {id}, {name}.", id=sim.endpoint.id, name=sim.endpoint.name or "—")
    else:
        yield say("evidence", "The SIM is in no device.")
    name = str(job.intent["name"])
    same = [each for each in client.endpoints.page(q=query(name=name), sort="-id").items if each.name == name]
    yield say("evidence", "Devices named {name}: {ids}.", name=name, ids=listed(str(each.id) for each in same) or "—")


def _card(client: SuperSim, unit: Unit) -> Iterator[Message]:
    sim = next(client.sims(iccid=unit.iccid), None)
    if sim is None:
        yield say("evidence", "The account has no SIM with ICCID {iccid}.", iccid=unit.iccid)
    else:
        yield say("evidence", "The account has this SIM: {sid}, state {status}.", sid=sim.sid, status=sim.status)
