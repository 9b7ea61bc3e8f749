"""Fleets and their networks against the simulated Super SIM."""

import pytest

from app.domain.errors import KnownError
from app.domain.work import JobState
from app.sandbox.faults import Fault
from tests.station.conftest import EMNIFY, SUPER_SIM, Rig, reopen
from tests.station.registering import LOST, Make

FLEET, ACCESS = "POST /v1/Fleets", "POST /v1/NetworkAccessProfiles"
ADD, REMOVE = "POST /v1/NetworkAccessProfiles/*", "DELETE /v1/NetworkAccessProfiles/*"


@pytest.fixture
def it(rig: Make) -> Rig:
    return rig(latency_s=0.0)


def make_all(it: Rig) -> None:
    """Each kind of call once."""
    fleets = it.station.fleets
    first, second, *_ = fleets.networks(SUPER_SIM)
    made = fleets.create_profile(SUPER_SIM, "nordic", [first.sid])
    fleets.add_network(SUPER_SIM, "nordic", second.sid)
    assert {network.sid for network in fleets.networks(SUPER_SIM, made.sid)} == {first.sid, second.sid}
    fleets.remove_network(SUPER_SIM, made.sid, first.sid)
    assert [network.sid for network in fleets.networks(SUPER_SIM, "nordic")] == [second.sid]
    fleet = fleets.create(SUPER_SIM, " trackers ", "nordic", 100)
    assert (fleet.unique_name, fleet.data_limit, fleet.network_access_profile_sid) == ("trackers", 100, made.sid)


def states(it: Rig) -> list[JobState]:
    every = (job for batch in it.station.ledger.batches() for job in it.station.ledger.jobs(batch_id=batch.id))
    return [job.state for job in every]


def test_each_call_is_meant_before_and_settled_after(it: Rig) -> None:
    make_all(it)
    assert states(it) == [JobState.DONE] * 4
    assert next(fleet.unique_name for fleet in it.station.fleets.fleets(SUPER_SIM)) == "trackers"


@pytest.mark.parametrize("match", [FLEET, ACCESS, ADD, REMOVE])
@pytest.mark.parametrize("lost", [LOST[0], LOST[3], LOST[5]])
def test_an_answer_lost_after_the_effect_is_settled_by_asking(it: Rig, match: str, lost: Fault) -> None:
    it.sandbox.faults.add(Fault(lost.kind, "supersim", match, 1, status=lost.status, effect=True))
    make_all(it)
    assert states(it) == [JobState.DONE] * 4
    assert len(it.sandbox.record.effects("fleet.created")) == 1


def test_what_never_arrived_is_said_and_may_be_done_again(it: Rig) -> None:
    it.sandbox.faults.add(Fault(LOST[1].kind, "supersim", FLEET, 1))
    with pytest.raises(KnownError) as caught:
        it.station.fleets.create(SUPER_SIM, "trackers", "worldwide")
    assert caught.value.code == "fleet.not_done"
    it.station.fleets.create(SUPER_SIM, "trackers", "worldwide")
    assert len(it.sandbox.record.effects("fleet.created")) == 1


def test_what_a_crash_left_open_is_settled_before_the_next_call(it: Rig) -> None:
    ledger = it.station.ledger
    it.station.fleets.create(SUPER_SIM, "trackers", "worldwide")
    batch = ledger.batches()[0]
    job = ledger.begin_job("fleet.create", SUPER_SIM, batch.id, None, {"name": "trackers", "profile": "worldwide"})
    it = reopen(it)
    it.station.fleets.create(SUPER_SIM, "others", "worldwide")
    assert {each.id: each.state for each in it.station.ledger.jobs(batch_id=batch.id)}[job.id] is JobState.DONE


def test_what_cannot_be_is_refused_in_words_before_it_is_sent(it: Rig) -> None:
    fleets = it.station.fleets
    for bad, code in (
        (lambda: fleets.create(SUPER_SIM, "field", "worldwide"), "fleet.taken"),
        (lambda: fleets.create(SUPER_SIM, " ", "worldwide"), "fleet.name"),
        (lambda: fleets.create(SUPER_SIM, "new", "worldwide", 0), "fleet.limit"),
        (lambda: fleets.fleets(EMNIFY), "account.no_fleets"),
    ):
        with pytest.raises(KnownError) as caught:
            bad()
        assert caught.value.code == code
    assert it.sandbox.record.effects("fleet.created") == ()
