"""Assign eSIMs at Twilio Super SIM (KORE): a profile for each row, followed until it can be downloaded, then activated.

How each call with an effect is settled when its answer was lost:

| kind | call | recognised by | settled by | the provider cannot tell |
| --- | --- | --- | --- | --- |
| `supersim.profile.create` | POST /ESimProfiles, Eid | the EID | GET /ESimProfiles?Eid=…; a profile made since the \
batch began and unknown to the ledger is this one; none until `settle_after_s`: it was never made, and is sent again \
| does not happen |
| `supersim.profile.create` | POST /ESimProfiles, GenerateMatchingId | nothing: such profiles are alike | with no \
other create under way, GET /ESimProfiles; one without EID, made since the batch began and unknown to the ledger \
serves this row as well as any | more of them than lost answers: somebody else is creating too; a person decides |

The Sim is changed by `supersim_sim`.
"""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime, timedelta
from time import monotonic

from app.domain.activation_code import ActivationCode
from app.domain.errors import KnownError
from app.domain.message import NOTHING, say
from app.domain.outcome import Outcome
from app.domain.work import By, Job, JobKind, JobState, Stage, Unit
from app.providers.errors import AnswerLost, Refused
from app.providers.supersim import ESimProfile, SuperSim
from app.station.gate import Gate
from app.station.lane import Pause, Task
from app.station.run import NO_ANSWER, Run, Undecided
from app.station.supersim_sim import SimChange, late

CREATE = JobKind.SUPERSIM_PROFILE
_FRESH_S = 30.0
READY = {"available", "downloaded", "installed"}
SLACK = {By.EID: timedelta(minutes=10), By.MATCHING_ID: timedelta(seconds=5)}
"""How much older than the batch a profile of ours may look: clocks differ, and dates are in whole seconds. Of one with
our EID no stranger's profile can be meant, so there it may be long."""


@dataclass(slots=True)
class SuperSimRow:
    """The way of one row; `task` is what the account's lane runs."""

    run: Run
    client: SuperSim
    gate: Gate
    unit: Unit

    def task(self) -> Task:
        with self.run.task(lambda error: self.run.fail(self.unit, error)):
            self.run.check()
            if not self.unit.profile_sid:
                yield from self._reserve()
            profile = yield from self._follow()
            yield from self._activate(profile)
            self._pass(profile)

    @property
    def _by_eid(self) -> bool:
        return self.run.batch.settings.get("by") == By.EID

    def _reserve(self) -> Generator[Pause, None, None]:
        since = yield from self.run.since(self.client.server_time)
        lost = self.run.unanswered(self.unit, CREATE)
        while not self.unit.profile_sid:
            if not lost:
                try:
                    yield from self._create()
                except AnswerLost:
                    lost = self.run.unanswered(self.unit, CREATE)
            for job in lost:
                yield from self._settle(job, since)
            lost = []

    def _create(self) -> Generator[Pause, None, None]:
        while not self._by_eid and not self.gate.try_create():
            self.run.check()
            yield Pause(0.05)
        try:
            job, profile = yield from self.run.patiently(self._send)
            self._adopt(job, profile)
        finally:
            if not self._by_eid:
                self.gate.created()

    def _send(self) -> tuple[Job, ESimProfile]:
        intent = {"by": By.EID if self._by_eid else By.MATCHING_ID, "eid": self.unit.eid, "name": self.unit.name}

        def create() -> ESimProfile:
            settings = self.run.batch.settings
            callback = str(settings.get("callback") or "") or None
            method = str(settings.get("callback_method") or "") or None
            if self._by_eid:
                return self.client.create_profile(eid=self.unit.eid, callback_url=callback, callback_method=method)
            return self.client.create_profile(generate_matching_id=True, callback_url=callback, callback_method=method)

        return self.run.call(CREATE, self.unit, intent, create, stage=Stage.SENT)

    def _adopt(self, job: Job, profile: ESimProfile) -> None:
        with self.run.ledger.transaction():
            self.run.ledger.finish_job(job.id, JobState.DONE, {"sid": profile.sid, "status": profile.status})
            self.unit = self.run.change(
                self.unit, profile_sid=profile.sid, stage=Stage.RESERVING, raw=profile.status, reason=NOTHING
            )

    def _settle(self, job: Job, since: datetime) -> Generator[Pause, None, None]:
        """Ask until the profile is found, or enough time has passed to believe that there is none."""
        self.unit = self.run.change(self.unit, reason=NO_ANSWER)
        while True:
            old_enough = self.run.believed(job)
            if (yield from (self._find(job, since))):
                return
            if old_enough:
                self.run.ledger.finish_job(job.id, JobState.FAILED, {"settled": "no such profile at the provider"})
                return
            yield self.run.before_next_look()

    def _find(self, job: Job, since: datetime) -> Generator[Pause, None, bool]:
        if self._by_eid:
            found = yield from self.run.read(lambda: self._strays(since))
            if found:
                self._adopt(job, found[0])
            return bool(found)
        self.gate.want(1)
        try:
            while not self.gate.try_settle():
                self.run.check()
                yield Pause(0.05)
            try:
                return self._find_alike(job, (yield from self.run.read(lambda: self._strays(since))))
            finally:
                self.gate.settled()
        finally:
            self.gate.want(-1)

    def _strays(self, since: datetime) -> list[ESimProfile]:
        """Living profiles of this kind at the provider that are younger than the batch and in no ledger row."""
        wanted = self.unit.eid if self._by_eid else None
        young = [
            profile
            for profile in self.client.profiles(eid=wanted)
            if (profile.eid or None) == wanted
            and profile.status != "failed"
            and profile.date_created is not None
            and profile.date_created >= since - SLACK[By.EID if self._by_eid else By.MATCHING_ID]
        ]
        known = self.run.ledger.profile_sids_known([profile.sid for profile in young])
        return [profile for profile in young if profile.sid not in known]

    def _find_alike(self, job: Job, strays: list[ESimProfile]) -> bool:
        lost = [j for j in self.run.ledger.open_jobs(account=self.run.batch.account) if j.kind == CREATE]
        if len(strays) > len(lost):
            raise Undecided(
                "assign.unsettled",
                say(
                    "assign",
                    "Profiles not made here: {found}. Lost answers: {lost}. Which is whose cannot be told.",
                    found=len(strays),
                    lost=len(lost),
                ),
                say(
                    "assign", "Check at the provider which profile is unused, then say here whether this row was made."
                ),
                detail=" ".join(profile.sid for profile in strays),
            )
        if strays:
            self._adopt(job, strays[0])
        return bool(strays)

    def _follow(self) -> Generator[Pause, None, ESimProfile]:
        """Poll until the profile is available; slower and slower, and not for ever."""
        pauses = self.run.pauses()
        began = monotonic()
        while True:
            try:
                profile = yield from self.run.read(lambda: self.client.profile(self.unit.profile_sid))
            except Refused as error:
                # A profile made a moment ago is sometimes not found yet.
                if error.status != 404 or monotonic() - began > _FRESH_S:
                    raise
            else:
                if self._arrived(profile):
                    return profile
            if monotonic() - began > self.run.settings.poll_deadline_s:
                raise late(self.unit.raw)
            yield next(pauses)

    def _arrived(self, profile: ESimProfile) -> bool:
        if profile.status == "failed":
            self.unit = self.run.change(self.unit, profile_sid="")
            raise KnownError(
                "assign.refused",
                say(
                    "assign", "The provider could not reserve an eSIM: {words}", words=profile.error_message or "failed"
                ),
                say("assign", "Check the EID with the device, and the stock of eSIMs at the provider."),
                detail=f"{profile.error_code} {profile.error_message}".strip(),
                outcome=Outcome.ERROR if profile.out_of_stock else Outcome.FAIL,
            )
        if profile.status in READY:
            return True  # written with what comes of it
        if profile.status != self.unit.raw:
            self.unit = self.run.change(self.unit, raw=profile.status)
        return False

    def _activate(self, profile: ESimProfile) -> Generator[Pause, None, None]:
        settings = self.run.batch.settings
        status, fleet = ("active" if settings.get("activate") else ""), str(settings.get("fleet") or "")
        if (status or fleet) and profile.sim_sid:
            change = SimChange(self.run, self.client, self.unit, profile.sim_sid, status, fleet)
            yield from change.apply(
                stage=Stage.ACTIVATING, sim_sid=profile.sim_sid, iccid=profile.iccid or "", raw=profile.status
            )

    def _pass(self, profile: ESimProfile) -> None:
        active = bool(self.run.batch.settings.get("activate"))
        smdp, matching_id = profile.smdp_plus_address or "", profile.matching_id
        if profile.activation_code:
            code = ActivationCode.parse(profile.activation_code.reveal())
            smdp, matching_id = code.smdp, code.matching_id
        self.unit = self.run.change(
            self.unit,
            stage=Stage.DONE,
            outcome=Outcome.PASS,
            smdp=smdp,
            matching_id=matching_id,
            iccid=profile.iccid or self.unit.iccid,
            sim_sid=profile.sim_sid or "",
            raw=profile.status,
            reason=say("assign", "Profile available, SIM active.") if active else say("assign", "Profile available."),
        )
