from collections.abc import Callable
from typing import Any

import pytest

from app.domain.outcome import Outcome
from app.domain.secret import Secret
from app.domain.work import Account, BatchState, By, Provider, Stage
from app.providers.supersim import SuperSim
from app.sandbox.faults import Fault, FaultKind
from tests.leaks import PATIENCE_S
from tests.station.conftest import SUPER_SIM, Rig, make_eids, reopen

Make = Callable[..., Rig]
CREATE, ACTIVATE = "POST /v1/ESimProfiles", "POST /v1/Sims/*"


def test_by_eid_each_row_gets_one_profile_and_an_iccid(rig: Make) -> None:
    it, eids = rig(), make_eids(20)
    units = it.finished(it.assign(SUPER_SIM, eids))
    assert {unit.outcome for unit in units} == {Outcome.PASS}
    assert sorted(filter(None, it.created())) == sorted(eids)
    assert len({unit.iccid for unit in units}) == 20
    assert all(unit.smdp and not unit.matching_id for unit in units)


def test_by_matching_id_each_row_gets_a_code_of_its_own(rig: Make) -> None:
    it = rig()
    units = it.finished(it.assign(SUPER_SIM, make_eids(20), by=By.MATCHING_ID))
    assert len({unit.matching_id.reveal() for unit in units}) == 20
    code = it.station.codes.of(units[0])
    assert code is not None
    assert code.text() == f"LPA:1${units[0].smdp}${units[0].matching_id.reveal()}"


def test_activation_sets_fleet_and_state_also_when_it_is_scheduled(rig: Make) -> None:
    it = rig(scheduled_share=0.5, seed=3)
    fleet = it.station.accounts.fleets(SUPER_SIM)[0]
    units = it.finished(it.assign(SUPER_SIM, make_eids(10), fleet=fleet.sid, activate=True))
    assert {unit.outcome for unit in units} == {Outcome.PASS}
    activated = [entry.detail["iccid"] for entry in it.sandbox.record.effects("sim.activated")]
    assert sorted(activated) == sorted(unit.iccid for unit in units)


@pytest.mark.parametrize("by", list(By))
@pytest.mark.parametrize(
    "fault",
    [
        Fault(FaultKind.CUT_AFTER, match=CREATE, times=3),
        Fault(FaultKind.CUT_BEFORE, match=CREATE, times=3),
        Fault(FaultKind.STATUS, match=CREATE, times=3, status=500),
        Fault(FaultKind.STATUS, match=CREATE, times=3, status=500, effect=True),
        Fault(FaultKind.STATUS, match=CREATE, times=3, status=429),
        Fault(FaultKind.MALFORMED, match=CREATE, times=3),
        Fault(FaultKind.STATUS, match="GET *", times=4, status=503),
    ],
    ids=lambda fault: f"{fault.kind}-{fault.status}-{'effect' if fault.effect else 'none'}",
)
def test_whatever_happens_to_the_answer_nothing_is_made_twice(rig: Make, by: By, fault: Fault) -> None:
    it, eids = rig(), make_eids(12)
    it.sandbox.faults.add(fault)
    units = it.finished(it.assign(SUPER_SIM, eids, by=by))
    assert {unit.outcome for unit in units} == {Outcome.PASS}, [str(unit.reason) for unit in units]
    assert len(it.created()) == 12
    assert len({unit.profile_sid for unit in units}) == 12
    if by is By.EID:
        assert sorted(filter(None, it.created())) == sorted(eids)


def test_a_lost_answer_to_an_activation_is_settled_by_asking(rig: Make) -> None:
    it = rig(scheduled_share=0)
    fleet = it.station.accounts.fleets(SUPER_SIM)[0].sid
    it.sandbox.faults.add(Fault(FaultKind.CUT_AFTER, match=ACTIVATE, times=2))
    units = it.finished(it.assign(SUPER_SIM, make_eids(4), fleet=fleet, activate=True))
    assert {unit.outcome for unit in units} == {Outcome.PASS}
    assert len(it.sandbox.record.effects("sim.activated")) == 4


def test_a_profile_that_fails_is_told_in_the_providers_words_and_retry_orders_another(rig: Make) -> None:
    it = rig()
    it.sandbox.faults.add(Fault(FaultKind.FAIL, match=CREATE, times=1))
    batch = it.assign(SUPER_SIM, make_eids(3))
    failed = [unit for unit in it.finished(batch) if unit.outcome is not Outcome.PASS]
    assert [unit.outcome for unit in failed] == [Outcome.ERROR]  # there was none to be had, which blames no device
    assert "No eSIM Profiles" in str(failed[0].reason)
    it.station.assign.retry_failed(batch.id)
    assert {unit.outcome for unit in it.finished(batch)} == {Outcome.PASS}


def test_a_refused_key_stops_the_batch_and_loses_nothing(rig: Make) -> None:
    it = rig()
    account = it.station.accounts.get(SUPER_SIM)
    right = it.sandbox.providers[Provider.SUPERSIM].credentials["auth_token"]
    it.station.accounts.add(account, {"auth_token": Secret("wrong")})
    problems = it.problem()
    batch = it.assign(SUPER_SIM, make_eids(5))
    units = it.finished(batch)
    assert problems.get(timeout=PATIENCE_S).problem.template
    assert {unit.outcome for unit in units} == {None}
    late = it.station.assign.latest(batch.id)
    assert late.batch.state is BatchState.STOPPED
    assert late.problem.template
    again = reopen(it).station.assign.latest(batch.id)
    assert (again.problem, again.remedy) == (late.problem, late.remedy), "also after a restart"
    assert [b.id for b in it.station.assign.interrupted()] == [batch.id]
    it.station.accounts.add(account, {"auth_token": Secret(right)})
    it.station.assign.resume(batch.id)
    assert {unit.outcome for unit in it.finished(batch)} == {Outcome.PASS}
    assert not it.station.assign.latest(batch.id).problem.template
    assert len(it.created()) == 5


def test_an_api_that_has_moved_stops_the_batch_and_blames_no_row(rig: Make) -> None:
    it = rig()
    it.sandbox.faults.add(Fault(FaultKind.STATUS, match=CREATE, times=None, status=410))
    batch = it.assign(SUPER_SIM, make_eids(3))
    assert {unit.outcome for unit in it.finished(batch)} == {None}
    assert "address has changed" in str(it.station.assign.latest(batch.id).problem)


def test_offline_the_work_waits_and_goes_out_when_the_network_is_back(rig: Make) -> None:
    it = rig()
    account = it.station.accounts.get(SUPER_SIM)
    it.station.accounts.add(Account(SUPER_SIM, account.provider, "http://127.0.0.1:9", account.options), {})
    problems = it.problem()
    batch = it.assign(SUPER_SIM, make_eids(3))
    assert problems.get(timeout=PATIENCE_S).problem.template
    assert it.station.queue.online is False
    assert it.station.queue.waiting == 3
    it.station.assign.cancel(batch.id)
    it.finished(batch)
    it.station.accounts.add(account, {})
    it.station.assign.resume(batch.id)
    assert {unit.outcome for unit in it.finished(batch)} == {Outcome.PASS}
    assert it.station.queue.online is True


def test_cancel_stops_sending_and_resume_goes_on(rig: Make) -> None:
    it = rig()
    it.sandbox.faults.add(Fault(FaultKind.DELAY, match=CREATE, times=8, seconds=0.6))  # as many as go at once
    batch = it.assign(SUPER_SIM, make_eids(60))
    it.station.assign.cancel(batch.id)
    units = it.finished(batch)
    made = len(it.created())
    assert made < 60
    assert any(unit.stage is Stage.WAITING for unit in units)
    assert it.station.history.batch(batch.id).state is BatchState.CANCELLED
    it.station.assign.resume(batch.id)
    assert {unit.outcome for unit in it.finished(batch)} == {Outcome.PASS}
    assert len(it.created()) == 60


def test_a_deadline_ends_in_timeout_and_retry_follows_the_same_profile(rig: Make, quick: Any) -> None:
    it = rig(settings=quick(poll_deadline_s=0.2), reservation_s=1.0)
    batch = it.assign(SUPER_SIM, make_eids(2))
    assert {unit.outcome for unit in it.finished(batch)} == {Outcome.TIMEOUT}
    it.station.change_settings(poll_deadline_s=20.0)
    it.station.assign.retry_failed(batch.id)
    assert {unit.outcome for unit in it.finished(batch)} == {Outcome.PASS}
    assert len(it.created()) == 2


def test_closing_in_the_middle_and_opening_again_goes_on(rig: Make) -> None:
    it = rig()
    it.sandbox.faults.add(Fault(FaultKind.DELAY, match=CREATE, times=8, seconds=0.6))
    batch = it.assign(SUPER_SIM, make_eids(40), by=By.MATCHING_ID)
    it = reopen(it)
    assert [b.id for b in it.station.assign.interrupted()] == [batch.id]
    it.station.assign.resume(batch.id)
    units = it.finished(batch)
    assert {unit.outcome for unit in units} == {Outcome.PASS}
    assert len(it.created()) == len({unit.matching_id.reveal() for unit in units}) == 40


def test_strangers_profiles_are_never_taken_when_it_cannot_be_told(rig: Make) -> None:
    """Somebody else makes profiles on the same account while our answer is lost: a person decides."""
    it = rig()
    client = it.station.accounts.client(SUPER_SIM)
    assert isinstance(client, SuperSim)
    for _ in range(2):  # within the second that the provider's dates resolve
        client.create_profile(generate_matching_id=True)
    it.sandbox.faults.add(Fault(FaultKind.CUT_AFTER, match=CREATE, times=1))
    batch = it.assign(SUPER_SIM, make_eids(1), by=By.MATCHING_ID)
    (unit,) = it.finished(batch)
    assert unit.stage is Stage.UNSETTLED
    assert unit.outcome is Outcome.ERROR
    it.station.assign.settle(unit.id, made=False)
    it.station.assign.resume(batch.id)
    (unit,) = it.finished(batch)
    assert unit.outcome is Outcome.PASS
