from collections.abc import Callable

import pytest

from app.domain.outcome import Outcome
from app.domain.work import BatchState, Stage
from app.sandbox.faults import Fault, FaultKind
from app.sandbox.record import Kind
from tests.station.conftest import CELONA, Rig, make_eids, reopen

Make = Callable[..., Rig]
UPLOAD = "POST *assign-eid*"


def assigned(it: Rig) -> list[str]:
    return [str(entry.detail["eid"]) for entry in it.sandbox.record.effects("eid.assigned")]


def test_each_row_ends_with_its_iccid_and_the_host_for_the_device_management(rig: Make) -> None:
    it, eids = rig(), make_eids(15)
    units = it.finished(it.assign(CELONA, eids))
    assert {unit.outcome for unit in units} == {Outcome.PASS}
    assert sorted(assigned(it)) == sorted(eids)
    assert len({unit.iccid for unit in units}) == 15
    assert all(unit.smdp and "://" not in unit.smdp for unit in units)
    assert it.station.codes.of(units[0]) is None, "Celona hands out no code, so none is invented"


def test_one_upload_carries_the_whole_list(rig: Make) -> None:
    it = rig()
    it.finished(it.assign(CELONA, make_eids(50)))
    (accepted,) = it.sandbox.record.effects("list.accepted")
    assert accepted.detail["rows"] == 50


def test_a_refused_row_fails_in_celonas_words_and_retry_sends_only_that_row(rig: Make) -> None:
    it = rig(free_esims=3)
    batch = it.assign(CELONA, make_eids(5))
    units = it.finished(batch)
    failed = [unit for unit in units if unit.outcome is Outcome.FAIL]
    assert len(failed) == 2
    assert all(unit.raw for unit in failed)
    it.station.assign.retry_failed(batch.id)
    it.finished(batch)
    assert [entry.detail["rows"] for entry in it.sandbox.record.effects("list.accepted")] == [5, 2]


@pytest.mark.parametrize("kind", [FaultKind.CUT_AFTER, FaultKind.CUT_BEFORE, FaultKind.MALFORMED])
def test_a_lost_answer_is_decided_by_a_person_and_never_sent_again_by_itself(rig: Make, kind: FaultKind) -> None:
    it = rig()
    it.sandbox.faults.add(Fault(kind, match=UPLOAD, times=1))
    batch = it.assign(CELONA, make_eids(4))
    units = it.finished(batch)
    assert {unit.stage for unit in units} == {Stage.UNSETTLED}
    sent = it.station.ledger.open_jobs(batch_id=batch.id)[0].created
    assert {unit.reason.values["when"] for unit in units} == {sent}, "each language writes it in its own way"
    it = reopen(it)
    it.station.assign.retry_failed(batch.id)
    assert {unit.stage for unit in it.finished(batch)} == {Stage.UNSETTLED}
    answered = it.sandbox.record.entries(kind=Kind.REQUEST, source="celona")
    assert sum("assign-eid" in f"{entry.name} {entry.detail}" for entry in answered) <= 1
    made = bool(it.sandbox.record.effects("list.accepted"))
    it.station.assign.settle(units[0].id, made)
    it.station.assign.resume(batch.id)
    assert {unit.outcome for unit in it.finished(batch)} == {Outcome.PASS}
    assert len(it.sandbox.record.effects("list.accepted")) == 1


def test_after_a_restart_the_same_request_is_followed(rig: Make) -> None:
    it = rig(celona_row_s=0.2)
    batch = it.assign(CELONA, make_eids(8))
    problems = it.problem()
    while not it.sandbox.record.effects("list.accepted"):
        assert problems.empty()
    while it.station.assign.units(batch.id)[-1].stage is not Stage.RESERVING:
        assert problems.empty()
    it = reopen(it)
    assert it.station.history.batch(batch.id).state is BatchState.RUNNING
    it.station.assign.resume(batch.id)
    assert {unit.outcome for unit in it.finished(batch)} == {Outcome.PASS}
    assert len(it.sandbox.record.effects("list.accepted")) == 1


def test_a_row_without_a_final_word_ends_in_timeout_and_can_be_followed_again(
    rig: Make, quick: Callable[..., object]
) -> None:
    it = rig(settings=quick(poll_deadline_s=0.2), celona_row_s=0.5)
    batch = it.assign(CELONA, make_eids(3))
    assert Outcome.TIMEOUT in {unit.outcome for unit in it.finished(batch)}
    it.station.change_settings(poll_deadline_s=20.0)
    it.station.assign.retry_failed(batch.id)
    assert {unit.outcome for unit in it.finished(batch)} == {Outcome.PASS}
    assert len(it.sandbox.record.effects("list.accepted")) == 1


def test_rows_under_way_are_followed_while_lost_ones_wait_for_a_person(rig: Make) -> None:
    """Retry after a partial failure: the answer to the second upload is lost, the first is still under way."""
    it = rig(free_esims=3)
    batch = it.assign(CELONA, make_eids(5))
    it.finished(batch)
    it.sandbox.faults.add(Fault(FaultKind.CUT_AFTER, match=UPLOAD, times=1))
    it.station.assign.retry_failed(batch.id)
    units = it.finished(batch)
    assert sorted(str(unit.outcome) for unit in units) == ["ERROR", "ERROR", "PASS", "PASS", "PASS"]
    assert {unit.stage for unit in units if unit.outcome is Outcome.ERROR} == {Stage.UNSETTLED}
