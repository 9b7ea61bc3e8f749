"""The clock of the computer is wrong, or is set in the middle of the work."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from app.domain.work import Job, JobState
from app.ledger import tables
from app.sandbox.faults import Fault, FaultKind
from app.station import ages
from app.station.ages import Ages
from app.station.device_values import Action
from tests.leaks import PATIENCE_S
from tests.station.conftest import EMNIFY, SUPER_SIM, Rig, make_eids, reopen, until

YEAR = timedelta(days=365)


def set_back_by_a_year(rig: Rig) -> None:
    """As if what is open had been begun while the clock was a year ahead."""
    with rig.station.ledger._database.write() as connection:
        connection.execute(update(tables.job).values(created=datetime.now(UTC) + YEAR))


def clock_at(monkeypatch: pytest.MonkeyPatch, moment: datetime) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
            return moment

    monkeypatch.setattr(ages, "datetime", Clock)


def test_a_lost_answer_is_settled_though_its_call_seems_to_be_of_next_year(rig: Callable[..., Rig]) -> None:
    it = rig()
    it.sandbox.faults.add(Fault(FaultKind.CUT_BEFORE, match="POST *ESimProfiles"))
    batch = it.assign(SUPER_SIM, make_eids(1))
    until(lambda: it.station.ledger.open_jobs(batch_id=batch.id))
    until(lambda: it.station.ledger.open_jobs(batch_id=batch.id)[0].state is JobState.UNSETTLED)
    it.station.close()
    reopen(it)
    set_back_by_a_year(it)
    it.station.assign.resume(batch.id)
    assert [unit.outcome for unit in it.finished(batch, PATIENCE_S)] == ["PASS"]
    assert len(it.created()) == 1


def test_a_call_on_a_device_that_seems_to_be_of_next_year_is_settled(rig: Callable[..., Rig]) -> None:
    it = rig()
    device = it.station.devices.page(EMNIFY).rows[-1]
    it.sandbox.faults.add(Fault(FaultKind.CUT_BEFORE, match="PATCH *endpoint*"))
    with pytest.raises(Exception, match="lost on its way"):
        it.station.devices.act(EMNIFY, device.id, Action.RENAME, "pump-8")
    with it.station.ledger._database.write() as connection:
        connection.execute(update(tables.job).values(state=JobState.UNSETTLED, ended=None))
    set_back_by_a_year(it)

    def settled() -> bool:
        it.station.devices.detail(EMNIFY, device.id)
        return not it.station.devices.unsettled(EMNIFY)

    until(settled)


def test_a_call_is_no_older_and_no_younger_when_the_clock_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    now = datetime.now(UTC)
    job, known = Job(1, "x", "a", 1, None, JobState.INTENT, now, None, {}, {}), Ages()
    assert 0.0 <= known.of(job) < PATIENCE_S
    for moment in (now + YEAR, now - YEAR):
        clock_at(monkeypatch, moment)
        assert 0.0 <= known.of(job) < PATIENCE_S
    clock_at(monkeypatch, now + timedelta(seconds=100))
    assert 100.0 <= Ages().of(job) < 100.0 + PATIENCE_S
