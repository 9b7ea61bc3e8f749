"""Batches looked at and claimed by BIC; a claim cannot be taken back."""

from collections.abc import Mapping
from zlib import crc32

from app.sandbox.emnify.batches import MODEL, Batch, Owner
from app.sandbox.emnify.desk import Desk
from app.sandbox.emnify.model import SimStatus
from app.sandbox.emnify.sims import Sims
from app.sandbox.emnify.stock import ORGANISATION
from app.sandbox.emnify.words import BAD_REQUEST, NOT_ALLOWED, Json, Wordless, body, not_found, reference
from app.sandbox.provider import Answer, Call, Refusal, Route

_CLAIMABLE = (SimStatus.ISSUED, SimStatus.ACTIVATED, SimStatus.FACTORY_TEST)


class Claims:
    def __init__(self, desk: Desk, sims: Sims) -> None:
        self._desk = desk
        self._sims = sims

    def routes(self) -> Mapping[str, Route]:
        return {
            "GET /api/v1/sim_batch/bic/<bic>": self._look,
            "PATCH /api/v1/sim_batch/bic/<bic>": self._claim,
        }

    def _find(self, bic: str) -> Batch | None:
        """With or without the `#` that some clients put in front; one sample is only known with it."""
        batches = self._desk.stock.batches
        return batches.get(bic) or batches.get(bic.removeprefix("#"))

    def _look(self, call: Call, bic: str) -> Answer:  # noqa: ARG002
        batch = self._find(bic)
        if batch is None:
            raise not_found(f"SIM batch {bic}")
        if batch.owner is Owner.US:
            raise Refusal(400, f"SIM batch {bic} is already registered", BAD_REQUEST)
        if batch.owner is Owner.OTHERS:
            raise Refusal(422, f"SIM batch {bic} has SIMs of another organisation", NOT_ALLOWED)
        return Answer(200, _shown(batch))

    def _claim(self, call: Call, bic: str) -> Answer:
        """Every refusal is an empty 422 that is called HTML, as recorded."""
        batch, wanted = self._find(bic), reference(body(call), "sim_status") or 0
        if batch is None or call.fails or batch.owner is not Owner.NOBODY or wanted not in _CLAIMABLE:
            raise Wordless(422)
        status = SimStatus(wanted)
        if status is SimStatus.FACTORY_TEST and not batch.factory_test:
            raise Wordless(422)
        batch.owner = Owner.US
        self._desk.stock.sims.update((sim.id, sim) for sim in batch.sims)
        self._desk.effect("sims.claimed", bic=batch.bic, quantity=batch.quantity, status=wanted)
        for sim in batch.sims:
            self._sims.move(sim, status, "registered")
        return Answer(200, {"sim": [{"id": sim.id, "iccid": sim.iccid} for sim in batch.sims]})


def _shown(batch: Batch) -> Json:
    """Numbers are text where they were recorded so."""
    return {
        "id": crc32(batch.bic.encode()) % 1_000_000,
        "bic": batch.bic,
        "bsn": f"BSN{batch.bic[-8:]}",
        "quantity": str(batch.quantity),
        "sim_batch_status_id": "1",
        "sim_model_id": str(MODEL["id"]),
        "issuer_org_id": str(ORGANISATION["id"]),
        "customer_org_id": 0,
        "reseller_org_id": 0,
        "activated": "0",
        "logistic_center_id": "1",
        "article_id": "1",
        "status": {"id": 1, "description": "Delivered"},
        "model": MODEL,
    }
