"""Registration by BIC against the simulated EMnify, with answers lost in every way."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from app.domain.errors import KnownError
from app.domain.identifiers import Bic
from app.domain.outcome import Outcome
from app.domain.secret import Secret
from app.domain.work import Account, Batch, BatchState, JobState, Provider, Stage, Unit
from app.sandbox.faults import Fault, FaultKind
from app.station.register_values import BicStanding, DeviceTemplate, RegisterRequest, SimChoice
from tests.station.conftest import EMNIFY, SUPER_SIM, Rig, reopen

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


def ended(it: Rig, batch: Batch, timeout_s: float = 30) -> list[Unit]:
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


def test_a_preview_says_what_would_be_claimed_and_claims_nothing(rig: Make) -> None:
    it = rig(**SWIFT)

    def look(bic: str) -> tuple[BicStanding, int | None]:
        found = it.station.register.preview(EMNIFY, Bic.parse(bic))
        assert found.text.template
        return found.standing, found.quantity

    assert look(BOX) == (BicStanding.FREE, 50)
    assert look(HASHED) == look(f"#{HASHED}") == (BicStanding.FREE, 5)
    assert look("3003000000000001") == (BicStanding.REGISTERED, None)
    assert look("4004000000000001") == (BicStanding.FOREIGN, None)
    assert look("9999000000000009") == (BicStanding.UNKNOWN, None)
    assert claims(it) == []


def test_policies_are_those_of_the_account(rig: Make) -> None:
    found = rig(**SWIFT).station.register.policies(EMNIFY)
    assert found.service
    assert found.coverage
    assert all(policy.name for policy in (*found.service, *found.coverage))


def test_a_unit_for_each_sim_and_a_device_for_each_unit(rig: Make) -> None:
    it = rig(**SWIFT)
    batch, units = register(it, BOX, LETTERS, f"#{HASHED}", devices=DEVICES)
    all_passed(units)
    assert sorted(map(str, claims(it))) == sorted([BOX.replace("-", ""), LETTERS, f"#{HASHED}"])
    assert [unit.name for unit in units] == [f"lot-{number:03}" for number in range(1, 61)]
    assert sorted(map(str, made(it))) == [unit.name for unit in units]
    assert len({unit.iccid for unit in units}) == len({unit.sim_sid for unit in units}) == 60
    assert [unit.row for unit in units] == [1] * 50 + [2] * 5 + [3] * 5
    client = it.station.accounts.registrar(EMNIFY)
    device = client.endpoints.get(int(units[7].device_sid))
    assert (device.name, str(device.sim.id), device.tags) == (units[7].name, units[7].sim_sid, "line 3")
    assert not device.enabled
    fresh = it.station.history.batch(batch.id)
    assert (fresh.total, fresh.passed, fresh.failed, fresh.state) == (60, 60, 0, BatchState.FINISHED)


@pytest.mark.parametrize("choice", list(SimChoice))
def test_sims_begin_in_the_state_that_was_chosen(rig: Make, choice: SimChoice) -> None:
    it = rig(**SWIFT)
    _batch, units = register(it, LETTERS, sims=choice)
    all_passed(units)
    assert {unit.name for unit in units} == {LETTERS}
    client = it.station.accounts.registrar(EMNIFY)
    states = {client.sims.get(int(unit.sim_sid)).status.id for unit in units}
    assert states == {{SimChoice.ISSUED: 0, SimChoice.FACTORY_TEST: 4, SimChoice.ACTIVATED: 1}[choice]}
    assert made(it) == []


def test_what_cannot_be_claimed_fails_alone_and_in_words(rig: Make) -> None:
    it = rig(**SWIFT)
    batch, units = register(it, "3003000000000001", "4004000000000001", CARD, "9999000000000009", CARD)
    assert [unit.outcome for unit in units] == [Outcome.FAIL, Outcome.FAIL, Outcome.PASS, Outcome.FAIL]
    assert all(unit.remedy.template for unit in units if unit.outcome is Outcome.FAIL)
    assert claims(it) == ["1001000000000001"]
    fresh = it.station.history.batch(batch.id)
    assert (fresh.total, fresh.passed, fresh.failed) == (4, 1, 3)
    it.station.register.retry_failed(batch.id)
    assert [unit.outcome for unit in ended(it, batch)] == [Outcome.FAIL, Outcome.FAIL, Outcome.PASS, Outcome.FAIL]


def test_a_state_that_is_not_allowed_is_refused_and_can_be_retried(rig: Make) -> None:
    it = rig(**SWIFT)
    _batch, units = register(it, "6006000000000001", sims=SimChoice.FACTORY_TEST)
    assert [unit.outcome for unit in units] == [Outcome.FAIL]
    assert claims(it) == []


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
    unit = it.station.register.settle(unit.id, made=True)
    assert (unit.outcome, unit.stage) == (Outcome.PASS, Stage.DONE)
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


def test_a_refused_device_is_tried_again_alone(rig: Make) -> None:
    it = rig(**SWIFT)
    it.sandbox.faults.add(Fault(FaultKind.STATUS, "emnify", MAKE, times=2, status=422))
    batch, units = register(it, LETTERS, devices=DEVICES)
    assert sorted(str(unit.outcome) for unit in units) == ["FAIL"] * 2 + ["PASS"] * 3
    it.station.register.retry_failed(batch.id)
    all_passed(ended(it, batch))
    assert len(claims(it)) == 1
    assert len(made(it)) == 5


def test_a_refused_key_stops_the_batch_and_loses_nothing(rig: Make) -> None:
    it = rig(**SWIFT)
    account = it.station.accounts.get(EMNIFY)
    right = it.sandbox.providers[Provider.EMNIFY].credentials["application_token"]
    it.station.accounts.add(account, {"application_token": Secret("wrong")})
    problems = it.problem()
    batch, units = register(it, LETTERS)
    assert problems.get(timeout=5).problem.template
    assert [unit.outcome for unit in units] == [None]
    assert it.station.history.batch(batch.id).state is BatchState.STOPPED
    assert [each.id for each in it.station.interrupted()] == [batch.id]
    it.station.accounts.add(account, {"application_token": Secret(right)})
    it.station.work(batch).resume(batch.id)
    all_passed(ended(it, batch))
    assert len(claims(it)) == 1


def test_offline_the_claim_waits_and_goes_out_when_the_network_is_back(rig: Make) -> None:
    it = rig(**SWIFT)
    account = it.station.accounts.get(EMNIFY)
    it.station.accounts.add(Account(EMNIFY, account.provider, "http://127.0.0.1:9", account.options), {})
    problems = it.problem()
    batch = it.station.register.start(request([LETTERS, CARD]))
    assert problems.get(timeout=20).problem.template
    assert (it.station.queue.online, it.station.queue.waiting) == (False, 2)
    it.station.register.cancel(batch.id)
    ended(it, batch)
    assert it.station.history.batch(batch.id).state is BatchState.CANCELLED
    it.station.accounts.add(account, {})
    it.station.register.resume(batch.id)
    all_passed(ended(it, batch))
    assert it.station.queue.online is True


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


def test_what_cannot_be_begun_is_refused_before_anything_is_written(rig: Make) -> None:
    it = rig(**SWIFT)
    for bad, code in (
        (request([]), "bic.none"),
        (request([CARD], devices=DeviceTemplate("all the same", 1, 1)), "device.name"),
        (RegisterRequest(SUPER_SIM, (Bic.parse(CARD),), "lot"), "account.no_bics"),
    ):
        with pytest.raises(KnownError) as caught:
            it.station.register.start(bad)
        assert caught.value.code == code
    assert it.station.history.batches() == []


def test_every_call_with_an_effect_was_meant_before_and_settled_after(rig: Make) -> None:
    it = rig(**SWIFT)
    batch, units = register(it, LETTERS, devices=DEVICES)
    jobs = it.station.ledger.jobs(batch_id=batch.id)
    assert {job.state for job in jobs} == {JobState.DONE}
    claim = jobs[0]
    assert (claim.intent["bic"], claim.intent["quantity"], claim.intent["state"]) == (LETTERS, 5, "issued")
    assert claim.outcome["sims"] == [int(unit.sim_sid) for unit in units]
    assert {job.intent["name"] for job in jobs[1:]} == {unit.name for unit in units}
