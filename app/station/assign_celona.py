"""Assign eSIMs at Celona: one upload for the list, then its status is followed row by row.

How the call with an effect is settled when its answer was lost:

| kind | call | recognised by | settled by | the provider cannot tell |
| --- | --- | --- | --- | --- |
| `celona.assign` | POST assign-eid | its request id, which came with the lost answer | nothing: eid-status asks for \
the request id, and there is no list of requests | a person looks in the Orchestrator whether the rows have their \
eSIMs, and says so here; without ICCIDs a second upload would take further eSIMs |
"""

from collections.abc import Generator, Sequence
from time import monotonic

from app.domain.errors import KnownError
from app.domain.message import NOTHING, say
from app.domain.outcome import Outcome
from app.domain.work import Job, JobKind, JobState, Stage, Unit
from app.providers.celona import Celona, EidStatus, RowState, Upload
from app.providers.errors import AnswerLost
from app.station.lane import Pause, Task
from app.station.numbers import numbers
from app.station.run import Run, Undecided

UPLOAD = JobKind.CELONA_UPLOAD


class CelonaList:
    """The way of all rows of a batch that are not done; `task` is what the account's lane runs."""

    def __init__(self, run: Run, client: Celona, units: Sequence[Unit]) -> None:
        self.run = run
        self.client = client
        self.units = {unit.id: unit for unit in units}

    def task(self) -> Task:
        with self.run.task(self._fail):
            yield from self._upload([unit for unit in self.units.values() if not unit.profile_sid])
            for request_id in sorted({unit.profile_sid for unit in self.units.values()} - {""}):
                yield from self._follow(request_id)

    def _fail(self, error: KnownError) -> None:
        for unit in self.units.values():
            if unit.outcome is None:
                self.run.fail(unit, error)

    def _upload(self, units: list[Unit]) -> Generator[Pause, None, None]:
        """Send what was never sent; rows whose upload had its answer lost wait for a person."""
        self._leave_to_a_person(units)
        units = [unit for unit in units if self.units[unit.id].outcome is None]
        if not units:
            return
        rows = [(unit.eid, unit.name, unit.iccid) for unit in units]
        intent = {"units": [unit.id for unit in units], "eids": [unit.eid for unit in units]}

        def send() -> tuple[Job, Upload]:
            return self.run.call(UPLOAD, None, intent, lambda: self.client.assign(rows))

        try:
            job, upload = yield from self.run.patiently(send)
        except AnswerLost:
            self._leave_to_a_person(units)
        else:
            self._accepted(job, upload, units)

    def _leave_to_a_person(self, units: Sequence[Unit]) -> None:
        jobs = self.run.ledger.open_jobs(batch_id=self.run.batch.id)
        lost = {unit_id: job for job in jobs for unit_id in numbers(job.intent.get("units"))}
        with self.run.ledger.transaction():
            for unit in units:
                if unit.id in lost:
                    self.units[unit.id] = self.run.fail(unit, _undecided(lost[unit.id]))

    def _accepted(self, job: Job, upload: Upload, units: list[Unit]) -> None:
        with self.run.ledger.transaction():
            self.run.ledger.finish_job(job.id, JobState.DONE, {"request_id": upload.request_id})
            fresh = self.run.change_all(
                units, stage=Stage.RESERVING, profile_sid=upload.request_id, smdp=upload.smdp_host, reason=NOTHING
            )
        self.units.update({unit.id: unit for unit in fresh})

    def _follow(self, request_id: str) -> Generator[Pause, None, None]:
        """Ask for the status until each row has a final word; slower and slower, and not for ever."""
        pauses = self.run.pauses()
        began = monotonic()
        running = {
            unit.eid: unit for unit in self.units.values() if unit.profile_sid == request_id and unit.outcome is None
        }
        while running:
            for status in (yield from self.run.read(lambda: self.client.status(request_id))):
                if status.eid in running:
                    running[status.eid] = self._heard(running[status.eid], status)
            running = {eid: unit for eid, unit in running.items() if unit.outcome is None}
            if running and monotonic() - began > self.run.settings.poll_deadline_s:
                for unit in running.values():
                    self._late(unit)
                return
            if running:
                yield next(pauses)

    def _heard(self, unit: Unit, status: EidStatus) -> Unit:
        if status.state is RowState.DONE:
            return self.run.change(
                unit,
                stage=Stage.DONE,
                outcome=Outcome.PASS,
                iccid=status.iccid or unit.iccid,
                raw=status.word,
                reason=say("assign", "eSIM assigned."),
                remedy=say("assign", "Enter SM-DP+ address {host} in the device management system.", host=unit.smdp),
            )
        if status.state is RowState.FAILED:
            return self.run.change(
                unit,
                stage=Stage.DONE,
                outcome=Outcome.FAIL,
                profile_sid="",
                raw=status.word,
                reason=say("assign", "Celona did not assign an eSIM: {word}", word=status.word),
                remedy=say(
                    "assign", "Check EID and ICCID, and that free eSIMs are left in the Orchestrator. Then retry."
                ),
            )
        return self.run.change(unit, raw=status.word) if status.word != unit.raw else unit

    def _late(self, unit: Unit) -> None:
        self.run.change(
            unit,
            stage=Stage.DONE,
            outcome=Outcome.TIMEOUT,
            reason=say(
                "assign",
                "Celona has not finished in the time allowed; its last status was {word}.",
                word=unit.raw or "—",
            ),
            remedy=say("assign", "Retry follows the same request again; nothing is assigned twice."),
        )


def _undecided(job: Job) -> Undecided:
    return Undecided(
        "assign.unsettled",
        say(
            "assign",
            "The list was sent at {when}, but the answer was lost, and Celona cannot be asked for it.",
            when=job.created,
        ),
        say("assign", "Check in the Orchestrator whether these devices have their eSIMs, then decide here."),
    )
