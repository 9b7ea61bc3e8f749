"""Registration with answers lost in every way: nothing is claimed or made twice, nothing is lost."""

import pytest

from app.domain.outcome import Outcome
from app.domain.work import BatchKind, BatchState, JobState, Stage
from app.sandbox.faults import Fault, FaultKind
from app.station.register_claim import CLAIM as CLAIM_JOB
from app.station.register_values import DeviceTemplate
from tests.station.conftest import EMNIFY, reopen
from tests.station.registering import (
    BOX,
    CARD,
    CLAIM,
    DEVICES,
    LETTERS,
    MAKE,
    OTHER_BOX,
    SWIFT,
    Make,
    all_passed,
    claims,
    ended,
    lost,
    made,
    register,
    request,
)


@lost(CLAIM)
def test_whatever_happens_to_the_answer_a_batch_is_claimed_once(rig: Make, fault: Fault) -> None:
    it = rig(**SWIFT)
    it.sandbox.faults.add(fault)
    batch, units = register(it, BOX, LETTERS, CARD)
    all_passed(units)
    assert len(claims(it)) == 3
    assert len(units) == len({unit.sim_sid for unit in units}) == 56
    assert it.station.ledger.open_jobs(batch_id=batch.id) == []
    client = it.station.accounts.registrar(EMNIFY)
    assert {client.sims.get(int(unit.sim_sid)).iccid for unit in units[:3]} == {unit.iccid for unit in units[:3]}


@lost(MAKE)
def test_whatever_happens_to_the_answer_a_device_is_made_once(rig: Make, fault: Fault) -> None:
    it = rig(**SWIFT)
    it.sandbox.faults.add(fault)
    batch, units = register(it, LETTERS, devices=DEVICES)
    all_passed(units)
    assert sorted(map(str, made(it))) == [f"lot-{number:03}" for number in range(1, 6)]
    assert it.station.ledger.open_jobs(batch_id=batch.id) == []


def test_a_claim_whose_sims_cannot_be_told_apart_is_decided_by_a_person(rig: Make) -> None:
    """While the answer is lost, somebody takes a SIM out of its device: one SIM too many is new."""
    it = rig(**SWIFT)
    client = it.station.accounts.registrar(EMNIFY)
    taken = next(device for device in client.endpoints.all() if device.sim.id is not None)
    it.sandbox.faults.add(Fault(FaultKind.HANG, "emnify", CLAIM, seconds=0.5, effect=True))
    batch = it.station.register.start(request([LETTERS], devices=DEVICES))
    while not claims(it):
        assert it.station.register.running(batch.id)
    client.endpoints.release(taken.id)
    (unit,) = ended(it, batch)
    assert (unit.stage, unit.outcome) == (Stage.UNSETTLED, Outcome.ERROR), str(unit.reason)
    assert "6" in str(unit.reason)
    seen = it.station.register.evidence(unit.id)
    assert seen is not None
    assert ("quantity", "5") in seen.sent
    assert "New SIMs without a device: 6." in " ".join(map(str, seen.now))
    it.station.register.settle(unit.id, made=True)
    units = ended(it, batch)
    all_passed(units)
    assert len(units) == 5
    assert taken.sim.iccid not in {each.iccid for each in units}
    assert {each.bic for each in units} == {LETTERS}
    assert it.station.register.evidence(unit.id) is None
    assert len(claims(it)) == 1


@pytest.mark.parametrize("devices", [None, DEVICES])
def test_what_a_person_says_was_registered_becomes_units_and_devices(rig: Make, devices: DeviceTemplate | None) -> None:
    it = rig(**SWIFT)
    ledger = it.station.ledger
    ledger.begin_job(CLAIM_JOB, EMNIFY, ledger.create_batch("other", BatchKind.REGISTER, EMNIFY).id, None, {})
    it.sandbox.faults.add(Fault(FaultKind.CUT_AFTER, "emnify", CLAIM))
    batch, (unit,) = register(it, LETTERS, devices=devices)
    assert unit.stage is Stage.UNSETTLED
    it.station.register.settle(unit.id, made=True)
    units = ended(it, batch)
    all_passed(units)
    assert len(units) == len({each.sim_sid for each in units}) == 5
    fresh = it.station.history.batch(batch.id)
    assert (fresh.total, fresh.passed, fresh.failed, fresh.state) == (5, 5, 0, BatchState.FINISHED)
    assert len(made(it)) == (5 if devices else 0)
    assert [entry.detail["made"] for entry in ledger.audits() if entry.action == "job.settled"] == [True]


def test_a_claim_is_not_settled_while_another_program_registers_on_the_account(rig: Make) -> None:
    it = rig(**SWIFT)
    ledger = it.station.ledger
    other = ledger.begin_job(CLAIM_JOB, EMNIFY, ledger.create_batch("other", BatchKind.REGISTER, EMNIFY).id, None, {})
    it.sandbox.faults.add(Fault(FaultKind.CUT_AFTER, "emnify", CLAIM))
    batch, (unit,) = register(it, LETTERS)
    assert unit.stage is Stage.UNSETTLED
    ledger.finish_job(other.id, JobState.FAILED)
    it.station.register.retry_failed(batch.id)
    units = ended(it, batch)
    all_passed(units)
    assert len(units) == 5
    assert len(claims(it)) == 1


def test_a_device_without_its_sim_is_decided_by_a_person(rig: Make) -> None:
    """The answer is lost, and the SIM has left the device before it was asked for."""
    it = rig(**SWIFT)
    it.sandbox.faults.add(Fault(FaultKind.HANG, "emnify", MAKE, seconds=0.5, effect=True))
    batch = it.station.register.start(request([CARD], devices=DEVICES))
    while not (begun := it.sandbox.record.effects("endpoint.created")):
        assert it.station.register.running(batch.id)
    it.station.accounts.registrar(EMNIFY).endpoints.release(int(str(begun[0].detail["id"])))
    (unit,) = ended(it, batch)
    assert (unit.stage, unit.outcome) == (Stage.UNSETTLED, Outcome.ERROR), str(unit.reason)
    it.station.register.settle(unit.id, made=False)
    it.station.register.resume(batch.id)
    all_passed(ended(it, batch))
    assert made(it) == ["lot-001"] * 2


def test_a_sim_that_somebody_else_put_into_a_device_fails_and_stays_there(rig: Make) -> None:
    it = rig(**SWIFT)
    client = it.station.accounts.registrar(EMNIFY)
    it.sandbox.faults.add(Fault(FaultKind.HANG, "emnify", MAKE, seconds=0.5, effect=False))
    batch = it.station.register.start(request([CARD], devices=DEVICES))
    while not it.station.ledger.open_jobs(batch_id=batch.id) or not it.station.register.units(batch.id)[0].sim_sid:
        assert it.station.register.running(batch.id)
    other = next(device for device in client.endpoints.all() if device.sim.id is None)
    client.endpoints.attach(other.id, int(it.station.register.units(batch.id)[0].sim_sid))
    (unit,) = ended(it, batch)
    assert unit.outcome is Outcome.FAIL
    assert other.name in str(unit.reason)
    assert made(it) == []


def test_closing_in_the_middle_and_opening_again_goes_on(rig: Make) -> None:
    it = rig(**{**SWIFT, "latency_s": 0.03})
    batch = it.station.register.start(request([BOX, OTHER_BOX], devices=DEVICES))
    while not made(it):
        assert it.station.register.running(batch.id)
    it = reopen(it)
    assert [each.id for each in it.station.interrupted()] == [batch.id]
    it.station.register.resume(batch.id)
    units = ended(it, batch)
    all_passed(units)
    assert sorted(map(str, made(it))) == [unit.name for unit in units] == [f"lot-{at:03}" for at in range(1, 101)]
    assert len(claims(it)) == 2


def test_two_batches_at_once_on_one_account_claim_one_after_the_other(rig: Make) -> None:
    it = rig(**SWIFT)
    it.sandbox.faults.add(Fault(FaultKind.CUT_AFTER, "emnify", CLAIM, times=4))
    batches = [it.station.register.start(request([bic])) for bic in (BOX, OTHER_BOX, "2002000000000003")]
    units = [unit for batch in batches for unit in ended(it, batch)]
    all_passed(units)
    assert len({unit.sim_sid for unit in units}) == len(units) == 150
