"""Jobs and steps."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import exc

from app.domain.errors import KnownError
from app.domain.message import NOTHING, say
from app.domain.outcome import Outcome
from app.domain.secret import Secret
from app.domain.work import JobState, Step
from app.ledger.ledger import Ledger


def test_a_job_is_an_intent_and_then_an_outcome(ledger: Ledger, make_batch) -> None:
    batch = make_batch()
    unit = ledger.units(batch.id)[0]
    job = ledger.begin_job("profile.create", "acme", batch.id, unit.id, {"eid": unit.eid, "nested": {"n": [1, None]}})
    assert (job.kind, job.account, job.batch_id, job.unit_id) == ("profile.create", "acme", batch.id, unit.id)
    assert (job.state, job.ended, job.outcome) == (JobState.INTENT, None, {})
    assert job.intent == {"eid": unit.eid, "nested": {"n": [1, None]}}
    assert ledger.open_jobs() == [job]
    done = ledger.finish_job(job.id, JobState.DONE, {"sid": "HP1"})
    assert (done.state, done.outcome, done.intent) == (JobState.DONE, {"sid": "HP1"}, job.intent)
    assert done.ended is not None
    assert done.ended >= job.created
    assert ledger.open_jobs() == []
    assert ledger.jobs(unit_id=unit.id) == [done]


def test_an_unsettled_job_stays_open_until_it_is_settled(ledger: Ledger, make_batch) -> None:
    job = ledger.begin_job("assign", "acme", make_batch().id, None, {})
    lost = ledger.finish_job(job.id, JobState.UNSETTLED, {"error": "timeout"})
    assert (lost.state, lost.ended) == (JobState.UNSETTLED, None)
    assert ledger.open_jobs() == [lost]
    assert ledger.finish_job(job.id, JobState.FAILED).ended is not None
    assert ledger.open_jobs() == []


@pytest.mark.parametrize("state", [JobState.DONE, JobState.FAILED])
def test_a_job_that_ended_stays_as_it_ended(ledger: Ledger, make_batch, state: JobState) -> None:
    batch = make_batch()
    job = ledger.begin_job("assign", "acme", batch.id, None, {})
    ended = ledger.finish_job(job.id, state, {"first": True})
    with pytest.raises(KnownError, match=str(job.id)):
        ledger.finish_job(job.id, JobState.UNSETTLED)
    assert ledger.jobs(batch_id=batch.id) == [ended]


def test_open_jobs_are_told_by_batch_and_account_oldest_first(ledger: Ledger, make_batch) -> None:
    one, two = make_batch(), make_batch()
    jobs = [
        ledger.begin_job("a", account, batch.id, None, {})
        for batch, account in ((one, "acme"), (two, "acme"), (two, "bolt"))
    ]
    assert ledger.open_jobs() == jobs
    assert ledger.open_jobs(batch_id=two.id) == jobs[1:]
    assert ledger.open_jobs(account="acme") == jobs[:2]
    assert ledger.open_jobs(batch_id=two.id, account="acme") == [jobs[1]]
    assert (ledger.waiting(), ledger.waiting("bolt"), ledger.waiting("none")) == (3, 1, 0)
    assert ledger.jobs(batch_id=two.id) == jobs[1:]
    ledger.finish_job(jobs[2].id, JobState.DONE)
    assert (ledger.waiting(), ledger.waiting("bolt")) == (2, 0)


def test_a_job_belongs_to_a_batch_that_exists(ledger: Ledger) -> None:
    with pytest.raises(exc.IntegrityError):
        ledger.begin_job("assign", "acme", 99, None, {})
    assert ledger.open_jobs() == []


def test_a_secret_does_not_get_into_an_intent_unseen(ledger: Ledger, make_batch) -> None:
    batch = make_batch()
    with pytest.raises((exc.StatementError, TypeError), match="Secret"):
        ledger.begin_job("assign", "acme", batch.id, None, {"key": Secret("hunter2")})
    assert ledger.open_jobs() == []


def test_steps_are_told_in_the_order_they_began(ledger: Ledger, make_batch) -> None:
    unit, other = ledger.units(make_batch(2).id)
    identify = ledger.begin_step(unit.id, "identify", say("bench", "Identifying on {port}", port="COM5"))
    assert (identify.ended, identify.outcome, str(identify.text)) == (None, None, "Identifying on COM5")
    apn = ledger.begin_step(unit.id, "apn")
    assert apn.text == NOTHING
    ledger.begin_step(other.id, "identify")
    ended = ledger.end_step(apn.id, Outcome.FAIL, say("bench", "Refused"), "+CME ERROR: 4")
    assert (ended.outcome, str(ended.text), ended.detail) == (Outcome.FAIL, "Refused", "+CME ERROR: 4")
    assert ended.ended is not None
    assert ended.started == apn.started <= ended.ended
    kept = ledger.end_step(identify.id, Outcome.PASS)
    assert kept.text == identify.text
    assert ledger.steps(unit.id) == [kept, ended]


def test_steps_with_times_of_their_own_are_written_together(ledger: Ledger, make_batch) -> None:
    (unit,) = ledger.units(make_batch(1).id)
    began, ended = datetime(2026, 11, 21, 6, 42, 22, 5000, UTC), datetime(2026, 11, 21, 6, 42, 23, tzinfo=UTC)
    over = Step(0, unit.id, "read", began, ended, Outcome.PASS, say("bench", "Read"), "detail")
    added = ledger.add_steps([over, Step(0, unit.id, "write", ended)])
    assert [replace(step, id=0) for step in added] == [over, Step(0, unit.id, "write", ended)]
    assert ledger.end_step(added[1].id, Outcome.PASS, at=began).ended == began
    assert [step.id for step in ledger.steps(unit.id)] == [step.id for step in added]
    assert ledger.add_steps([]) == []


def test_an_unknown_step_is_refused_in_words(ledger: Ledger) -> None:
    with pytest.raises(KnownError, match="99"):
        ledger.end_step(99, Outcome.PASS)
