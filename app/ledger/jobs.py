"""Jobs, durable before their effect, and the steps a unit went through."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import func, insert, select, update

from app.domain.message import NOTHING, Message
from app.domain.outcome import Outcome
from app.domain.work import Job, JobState, Step
from app.ledger import tables
from app.ledger.store import Store, columns, now, unknown

_JOB = columns(tables.job, Job)
_STEP = columns(tables.step, Step)
_NEW_STEP = ("unit_id", "name", "started", "ended", "outcome", "text", "detail")

IS_OPEN = tables.job.c.state.in_((JobState.INTENT, JobState.UNSETTLED))
IS_KEPT = tables.job.c.state == JobState.KEPT


class Jobs(Store):
    def begin_job(
        self,
        kind: str,
        account: str,
        batch_id: int,
        unit_id: int | None,
        intent: Mapping[str, object],
        state: JobState = JobState.INTENT,
    ) -> Job:
        """Durable when this returns; inside `transaction()`, when that ends. `state` is INTENT or KEPT."""
        values = {
            "kind": kind,
            "account": account,
            "batch_id": batch_id,
            "unit_id": unit_id,
            "state": state,
            "created": now(),
            "intent": dict(intent),
        }
        with self._database.write() as connection:
            return Job(*connection.execute(insert(tables.job).returning(*_JOB), values).one())

    def finish_job(self, job_id: int, state: JobState, outcome: Mapping[str, object] | None = None) -> Job:
        """Settle an open job, or mark it unsettled; a job that is done or failed stays so."""
        ended = None if state is JobState.UNSETTLED else now()
        change = update(tables.job).where(tables.job.c.id == job_id, IS_OPEN)
        change = change.values(state=state, ended=ended, outcome=dict(outcome or {}))
        with self._database.write() as connection:
            row = connection.execute(change.returning(*_JOB)).one_or_none()
            if row is None:
                raise unknown("open job", job_id)
            return Job(*row)

    def take_job(self, job_id: int, intent: Mapping[str, object]) -> Job | None:
        """A kept job is about to be sent; None where it is not kept any more, for someone else was quicker."""
        return self._leave_kept(job_id, state=JobState.INTENT, created=now(), intent=dict(intent))

    def drop_job(self, job_id: int, outcome: Mapping[str, object]) -> Job | None:
        """A kept job will not be sent; None where it is not kept any more."""
        return self._leave_kept(job_id, state=JobState.FAILED, ended=now(), outcome=dict(outcome))

    def keep_job(self, kept: Job) -> Job:
        """A job that was taken did not leave this computer, and is `kept` as before."""
        change = update(tables.job).where(tables.job.c.id == kept.id, tables.job.c.state == JobState.INTENT)
        change = change.values(state=JobState.KEPT, created=kept.created, intent=dict(kept.intent))
        with self._database.write() as connection:
            row = connection.execute(change.returning(*_JOB)).one_or_none()
        if row is None:
            raise unknown("open job", kept.id)
        return Job(*row)

    def kept_jobs(self, account: str | None = None) -> list[Job]:
        """Not sent yet, in the order they were asked for."""
        query = select(*_JOB).where(IS_KEPT).order_by(tables.job.c.id)
        if account is not None:
            query = query.where(tables.job.c.account == account)
        with self._database.read() as connection:
            return [Job(*row) for row in connection.execute(query)]

    def _leave_kept(self, job_id: int, **values: object) -> Job | None:
        change = update(tables.job).where(tables.job.c.id == job_id, IS_KEPT).values(**values)
        with self._database.write() as connection:
            row = connection.execute(change.returning(*_JOB)).one_or_none()
        return None if row is None else Job(*row)

    def open_jobs(self, batch_id: int | None = None, account: str | None = None) -> list[Job]:
        """Those whose effect is not known, oldest first."""
        query = select(*_JOB).where(IS_OPEN).order_by(tables.job.c.id)
        if batch_id is not None:
            query = query.where(tables.job.c.batch_id == batch_id)
        if account is not None:
            query = query.where(tables.job.c.account == account)
        with self._database.read() as connection:
            return [Job(*row) for row in connection.execute(query)]

    def waiting(self, account: str | None = None) -> int:
        """How many jobs are open."""
        query = select(func.count()).select_from(tables.job).where(IS_OPEN)
        if account is not None:
            query = query.where(tables.job.c.account == account)
        with self._database.read() as connection:
            return connection.scalar(query) or 0

    def jobs(self, *, unit_id: int | None = None, batch_id: int | None = None) -> list[Job]:
        """Of a unit or of a batch, oldest first."""
        query = select(*_JOB).order_by(tables.job.c.id)
        if unit_id is not None:
            query = query.where(tables.job.c.unit_id == unit_id)
        if batch_id is not None:
            query = query.where(tables.job.c.batch_id == batch_id)
        with self._database.read() as connection:
            return [Job(*row) for row in connection.execute(query)]


class Steps(Store):
    def begin_step(self, unit_id: int, name: str, text: Message = NOTHING) -> Step:
        values = {"unit_id": unit_id, "name": name, "started": now(), "text": text}
        with self._database.write() as connection:
            return Step(*connection.execute(insert(tables.step).returning(*_STEP), values).one())

    def add_steps(self, steps: Sequence[Step]) -> list[Step]:
        """Steps with times of their own, in one commit; their numbers are given here."""
        rows = [{name: getattr(step, name) for name in _NEW_STEP} for step in steps]
        if not rows:
            return []
        with self._database.write() as connection:
            added = connection.execute(insert(tables.step).returning(*_STEP, sort_by_parameter_order=True), rows)
            return [Step(*row) for row in added]

    def end_step(
        self, step_id: int, outcome: Outcome, text: Message = NOTHING, detail: str = "", at: datetime | None = None
    ) -> Step:
        """`text` takes the place of the one it began with, unless it is empty."""
        values: dict[str, object] = {"ended": at or now(), "outcome": outcome, "detail": detail}
        if text != NOTHING:
            values["text"] = text
        change = update(tables.step).where(tables.step.c.id == step_id).values(values)
        with self._database.write() as connection:
            row = connection.execute(change.returning(*_STEP)).one_or_none()
            if row is None:
                raise unknown("step", step_id)
            return Step(*row)

    def steps(self, unit_id: int) -> list[Step]:
        """In the order they began."""
        query = select(*_STEP).where(tables.step.c.unit_id == unit_id).order_by(tables.step.c.id)
        with self._database.read() as connection:
            return [Step(*row) for row in connection.execute(query)]
