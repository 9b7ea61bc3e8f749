"""SIM batches and their BICs (Batch Identification Codes), as they are printed on cards and boxes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.sandbox.emnify.model import Sim
from app.sandbox.emnify.words import Json

MODEL: Json = {
    "id": 1,
    "description": "4FF IoT",
    "memory_size": 128,
    "formfactor": {"id": 4, "name": "4FF"},
    "manufacturer": {"id": 1, "name": "Sandbox Cards"},
}


class Owner(StrEnum):
    NOBODY = "nobody"
    US = "us"
    OTHERS = "others"


@dataclass(slots=True)
class Batch:
    bic: str
    quantity: int
    owner: Owner = Owner.NOBODY
    factory_test: bool = True
    """Whether its SIMs may be claimed as Factory Test."""
    sims: Sequence[Sim] = ()


def _samples() -> Iterator[Batch]:
    for number in range(1, 11):
        yield Batch(f"100100000000{number:04}", 1)
    for number in range(1, 7):
        yield Batch(f"200200000000{number:04}", 50)
    yield Batch("A1B2C3D4E5F6G7H8", 5)
    yield Batch("#5005000000000001", 5)
    yield Batch("6006000000000001", 5, factory_test=False)
    yield Batch("3003000000000001", 5, Owner.US)
    yield Batch("4004000000000001", 5, Owner.OTHERS)


SAMPLES = tuple(_samples())
"""BIC1 of ten single cards (1001…), BIC2 of six batches of 50 (2002…), one with letters, one that is only found with
its `#`, one without factory test, one that is ours already and one of another organisation.
"""
