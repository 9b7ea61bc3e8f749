"""Cards registered one by one against the simulated Super SIM."""

from collections.abc import Callable

import pytest

from app.domain.card_list import SimCard
from app.domain.errors import KnownError
from app.domain.identifiers import Iccid
from app.domain.outcome import Outcome
from app.domain.secret import NO_SECRET, Secret
from app.domain.work import BatchState, JobState, Unit
from app.sandbox.faults import Fault, FaultKind
from app.station.name_template import NameTemplate
from app.station.register_values import CardsRequest, CardState, card_costs
from app.station.settings import Settings
from tests.station.conftest import EMNIFY, SUPER_SIM, Rig, reopen
from tests.station.registering import LOST, Make, all_passed, ended

REGISTER, UPDATE = "POST /v1/Sims", "POST /v1/Sims/*"
SWIFT = {"latency_s": 0.002, "scheduled_share": 0.0}


def cards(count: int) -> tuple[SimCard, ...]:
    return tuple(SimCard(Iccid(f"8988307000000{at:06}"), Secret(f"H3LL0W{at:04}")) for at in range(count))


def request(count: int = 3, **options: object) -> CardsRequest:
    return CardsRequest(SUPER_SIM, cards(count), "lot", **options)  # type: ignore[arg-type]


def registered(it: Rig) -> list[object]:
    return [entry.detail["iccid"] for entry in it.sandbox.record.effects("sim.registered")]


def run(it: Rig, asked: CardsRequest) -> list[Unit]:
    return ended(it, it.station.register.start_cards(asked))


def test_cards_are_registered_and_left_new_and_their_codes_forgotten(rig: Make) -> None:
    it = rig(**SWIFT)
    units = run(it, request())
    all_passed(units)
    assert sorted(map(str, registered(it))) == [card.iccid for card in cards(3)]
    assert {unit.registration_code for unit in units} == {NO_SECRET}
    assert [unit.iccid for unit in units] == [unit.name for unit in units] == [card.iccid for card in cards(3)]
    client = it.station.accounts.client(SUPER_SIM)
    assert {sim.status for sim in client.sims()} == {"new"}  # type: ignore[union-attr]
    assert it.sandbox.record.effects("sim.updated") == ()


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_a_sim_gets_its_name_fleet_and_state_in_one_call(rig: Make, share: float) -> None:
    it = rig(latency_s=0.002, scheduled_share=share)
    units = run(it, request(names=NameTemplate("{batch}-{n:03}", 8), fleet="field", state=CardState.ACTIVE))
    all_passed(units)
    client = it.station.accounts.client(SUPER_SIM)
    sims = {sim.sid: sim for sim in client.sims()}  # type: ignore[union-attr]
    assert [sims[unit.sim_sid].unique_name for unit in units] == ["lot-008", "lot-009", "lot-010"]
    assert {(sim.status, bool(sim.fleet_sid)) for sim in sims.values()} == {("active", True)}
    assert len(it.sandbox.record.effects("sim.updated")) == 3


def test_a_change_that_comes_to_nothing_is_no_pass_and_a_retry_asks_for_it_again(
    rig: Make, quick: Callable[..., Settings]
) -> None:
    it = rig(quick(poll_deadline_s=0.3), latency_s=0.002, scheduled_share=0.0, scheduled_s=0.05)
    it.sandbox.faults.add(Fault(FaultKind.FAIL, "supersim", UPDATE, times=1))
    batch = it.station.register.start_cards(request(1, fleet="field", state=CardState.ACTIVE))
    (unit,) = ended(it, batch)
    assert (unit.outcome, "new" in str(unit.reason)) == (Outcome.TIMEOUT, True)
    it.station.register.retry_failed(batch.id)
    all_passed(ended(it, batch))
    assert len(registered(it)) == len(it.sandbox.record.effects("sim.activated")) == 1


def lost(match: str) -> list[object]:
    made = [Fault(f.kind, "supersim", match, f.times, status=f.status, effect=f.effect) for f in LOST]
    return [pytest.param(f, id=f"{f.kind}-{f.status}-{'effect' if f.effect else 'none'}") for f in made]


@pytest.mark.parametrize("fault", [*lost(REGISTER), *lost(UPDATE)])
def test_a_lost_answer_is_settled_by_asking_and_nothing_is_done_twice(rig: Make, fault: Fault) -> None:
    it = rig(**SWIFT)
    it.sandbox.faults.add(fault)
    batch = it.station.register.start_cards(request(names=NameTemplate("x-{n}"), fleet="field", state=CardState.READY))
    units = ended(it, batch)
    all_passed(units)
    assert len(registered(it)) == 3
    assert len(it.sandbox.record.effects("sim.readied")) == 3
    jobs = it.station.ledger.jobs(batch_id=batch.id)
    assert all(job.state in {JobState.DONE, JobState.FAILED} for job in jobs)
    assert all("H3LL0" not in str(job.intent) + str(job.outcome) for job in jobs)


def test_a_card_of_this_account_needs_no_registration_and_a_wrong_one_fails_alone(rig: Make) -> None:
    it = rig(**SWIFT)
    run(it, request(1))
    wrong = SimCard(Iccid("8988307000000999999"), Secret("short"))
    asked = CardsRequest(SUPER_SIM, (*cards(2), wrong), "again")
    batch = it.station.register.start_cards(asked)
    first, second, third = ended(it, batch)
    assert "before" in str(first.reason)
    assert [unit.outcome for unit in (first, second, third)] == [Outcome.PASS, Outcome.PASS, Outcome.FAIL]
    assert "Invalid" in str(third.reason)
    assert third.remedy.template
    assert len(registered(it)) == 2
    it.station.register.retry_failed(batch.id)
    assert [unit.outcome for unit in ended(it, batch)] == [Outcome.PASS, Outcome.PASS, Outcome.FAIL]


def test_after_a_crash_the_lost_call_is_asked_for_and_the_rest_goes_on_with_the_kept_codes(rig: Make) -> None:
    it = rig(**SWIFT)
    it.sandbox.faults.add(Fault(FaultKind.CUT_AFTER, "supersim", REGISTER, times=1))
    it.sandbox.faults.add(Fault(FaultKind.STATUS, "supersim", "GET /v1/Sims", times=None, status=500))
    batch = it.station.register.start_cards(request(2))
    ledger = it.station.ledger
    for _ in range(2000):
        if any(job.state is JobState.UNSETTLED for job in ledger.open_jobs()):
            break
        it.station.register.wait(batch.id, 0.01)
    it = reopen(it)
    it.sandbox.faults.clear()
    assert [each.id for each in it.station.register.interrupted()] == [batch.id]
    it.station.register.resume(batch.id)
    all_passed(ended(it, batch))
    assert len(registered(it)) == 2
    assert it.station.history.batch(batch.id).state is BatchState.FINISHED


def test_what_cannot_be_begun_is_refused_before_anything_is_written(rig: Make) -> None:
    it = rig(**SWIFT)
    for bad, code in (
        (request(0), "card.none"),
        (request(2, state=CardState.ACTIVE), "card.fleet"),
        (request(2, names=NameTemplate("same")), "device.name"),
        (request(2, names=NameTemplate("{iccid:-1}-{batch}")), ""),
        (CardsRequest(SUPER_SIM, cards(11), "lot", NameTemplate("{iccid:-1}")), "device.name"),
        (CardsRequest(EMNIFY, cards(1), "lot"), "account.no_cards"),
    ):
        if not code:
            assert bad.repeated() == ""
            continue
        with pytest.raises(KnownError) as caught:
            it.station.register.start_cards(bad)
        assert caught.value.code == code
    assert it.station.history.batches() == []


def test_costs_name_when_billing_begins() -> None:
    words = {state: " ".join(map(str, card_costs(state))) for state in CardState}
    assert "not billed" in words[CardState.NEW]
    assert "250 KB" in words[CardState.READY]
    assert "billed from now on" in words[CardState.ACTIVE]
