"""SIM batches, claimed by the BIC (Batch Identification Code) on their card or box."""

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote

from app.domain.message import say
from app.domain.outcome import Outcome
from app.providers.emnify.api import Api, one, ref
from app.providers.emnify.sims import SimState
from app.providers.errors import Refused
from app.providers.reply import Answer, Fields

_PATH = "/api/v1/sim_batch/bic"


class BicState(StrEnum):
    FREE = "free"
    REGISTERED = "registered"
    """Registered already; EMnify does not say by whom, its SIMs are in the list if they are ours."""
    UNKNOWN = "unknown"
    FOREIGN = "foreign"
    """Holds SIMs of another organisation."""


_STATES = {400: BicState.REGISTERED, 404: BicState.UNKNOWN, 422: BicState.FOREIGN}


@dataclass(frozen=True, slots=True)
class SimBatch:
    """`quantity`: how many SIMs a registration claims; None where EMnify does not say."""

    id: int | None
    bic: str
    bsn: str
    """Batch serial number, printed beside the BIC on a box."""
    quantity: int | None
    model: str
    status: str

    @classmethod
    def read(cls, fields: Fields) -> "SimBatch":
        return cls(
            id=fields.whole("id"),
            bic=fields.text("bic"),
            bsn=fields.text("bsn"),
            quantity=fields.whole("quantity"),
            model=fields.ref("model").name,
            status=fields.ref("status").name,
        )


@dataclass(frozen=True, slots=True)
class BicCheck:
    """`form` is how EMnify knows the BIC, with or without `#`: what to register. `batch` is there if it is free."""

    form: str
    state: BicState
    batch: SimBatch | None
    raw: str


@dataclass(frozen=True, slots=True)
class ClaimedSim:
    id: int
    iccid: str

    @classmethod
    def read(cls, fields: Fields) -> "ClaimedSim":
        return cls(fields.id(), fields.text("iccid"))


class Batches:
    def __init__(self, api: Api) -> None:
        self._api = api

    def check(self, bic: str) -> BicCheck:
        """What a registration would claim; asks only. Some batches are known with `#` before the BIC alone."""
        first = self._look(bic)
        if first.state is not BicState.UNKNOWN:
            return first
        other = self._look(bic[1:] if bic.startswith("#") else f"#{bic}")
        return first if other.state is BicState.UNKNOWN else other

    def register(self, form: str, state: SimState = SimState.ISSUED) -> tuple[ClaimedSim, ...]:
        """Claim every SIM of the batch for good, in this state; `form` is that of the check.

        ACTIVATED is billed from now on. Every refusal is 422 without words; code `emnify.batch`.
        """
        try:
            return self._api.make("PATCH", _path(form), {"sim_status": ref(state)}, _claimed)
        except Refused as error:
            if error.status != 422:
                raise
            raise Refused(
                "emnify.batch",
                say("emnify", "EMnify did not register the batch {bic}.", bic=form),
                say(
                    "emnify",
                    "Look it up again: it may be registered already, hold SIMs of another organisation, or not be "
                    "allowed to begin in this state.",
                ),
                error.detail,
                Outcome.FAIL,
                said=error.said,
            ) from error

    def _look(self, form: str) -> BicCheck:
        try:
            batch, raw = self._api.get(_path(form), _batch)
        except Refused as error:
            if error.status not in _STATES:
                raise
            return BicCheck(form, _STATES[error.status], None, error.detail)
        return BicCheck(form, BicState.FREE, batch, raw)


def _path(form: str) -> str:
    if not form.strip("#"):
        raise ValueError("a BIC is needed")
    return f"{_PATH}/{quote(form, safe='')}"


def _batch(answer: Answer) -> tuple[SimBatch, str]:
    return one(SimBatch.read)(answer), answer.text()


def _claimed(answer: Answer) -> tuple[ClaimedSim, ...]:
    return tuple(ClaimedSim.read(row) for row in answer.fields().rows("sim"))
