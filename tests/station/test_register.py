"""Registration by BIC against the simulated EMnify."""

import pytest

from app.domain.errors import KnownError
from app.domain.identifiers import Bic
from app.domain.outcome import Outcome
from app.domain.secret import Secret
from app.domain.work import Account, BatchState, JobState, Provider
from app.sandbox.faults import Fault, FaultKind
from app.station.register_values import BicStanding, DeviceTemplate, RegisterRequest, SimChoice
from tests.leaks import PATIENCE_S
from tests.station.conftest import EMNIFY, SUPER_SIM
from tests.station.registering import (
    BOX,
    CARD,
    DEVICES,
    HASHED,
    LETTERS,
    MAKE,
    SWIFT,
    Make,
    all_passed,
    claims,
    ended,
    made,
    register,
    request,
)


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
    assert problems.get(timeout=PATIENCE_S).problem.template
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
    assert problems.get(timeout=PATIENCE_S).problem.template
    assert (it.station.queue.online, it.station.queue.waiting) == (False, 2)
    it.station.register.cancel(batch.id)
    ended(it, batch)
    assert it.station.history.batch(batch.id).state is BatchState.CANCELLED
    it.station.accounts.add(account, {})
    it.station.register.resume(batch.id)
    all_passed(ended(it, batch))
    assert it.station.queue.online is True


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
