"""What the tests of registration share."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from app.domain.identifiers import Bic
from app.domain.outcome import Outcome
from app.domain.work import Batch, Unit
from app.sandbox.faults import Fault, FaultKind
from app.station.register_values import DeviceTemplate, RegisterRequest
from tests.station.conftest import EMNIFY, Rig

Make = Callable[..., Rig]
CLAIM, MAKE = "PATCH /api/v1/sim_batch/*", "POST /api/v1/endpoint"
CARD, BOX, OTHER_BOX, LETTERS, HASHED = (
    "1001-0000-0000-0001", "2002-0000-0000-0001", "2002000000000002", "A1B2C3D4E5F6G7H8", "5005000000000001"
)  # fmt: skip
SWIFT = {"emnify_lists": 0.0, "emnify_attach_s": 0.0, "latency_s": 0.002}
DEVICES = DeviceTemplate("{batch}-{n:03}", 101, 201, tags="line 3")

LOST = [
    Fault(FaultKind.CUT_AFTER, times=2),
    Fault(FaultKind.CUT_BEFORE, times=2),
    Fault(FaultKind.STATUS, times=2, status=500),
    Fault(FaultKind.STATUS, times=2, status=500, effect=True),
    Fault(FaultKind.STATUS, times=2, status=429),
    Fault(FaultKind.MALFORMED, times=2),
]


def lost(match: str) -> pytest.MarkDecorator:
    faults = [Fault(f.kind, "emnify", match, f.times, status=f.status, effect=f.effect) for f in LOST]
    ids = [f"{f.kind}-{f.status}-{'effect' if f.effect else 'none'}" for f in faults]
    return pytest.mark.parametrize("fault", faults, ids=ids)


def request(bics: Sequence[str], **options: Any) -> RegisterRequest:
    return RegisterRequest(EMNIFY, tuple(Bic.parse(bic) for bic in bics), "lot", **options)


def ended(it: Rig, batch: Batch, timeout_s: float = 60) -> list[Unit]:
    assert it.station.register.wait(batch.id, timeout_s)
    return it.station.register.units(batch.id)


def register(it: Rig, *bics: str, **options: Any) -> tuple[Batch, list[Unit]]:
    batch = it.station.register.start(request(bics, **options))
    return batch, ended(it, batch)


def claims(it: Rig) -> list[object]:
    return [entry.detail["bic"] for entry in it.sandbox.record.effects("sims.claimed")]


def made(it: Rig) -> list[object]:
    return [entry.detail["name"] for entry in it.sandbox.record.effects("endpoint.created")]


def all_passed(units: Sequence[Unit]) -> None:
    assert {unit.outcome for unit in units} == {Outcome.PASS}, [str(unit.reason) for unit in units]
