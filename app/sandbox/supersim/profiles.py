"""ESimProfiles: ordered for an EID or with a matching id, reserved after a while, never changed by the client."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from app.sandbox.provider import Answer, Call, Refusal, Route
from app.sandbox.supersim.resources import INVALID, NO_PROFILE, Desk, Pending, Resource, Table, now, page
from app.sandbox.supersim.sims import Sims

SMDP_HOST = "sm-dp-plus.sandbox.example"

_NEW_SHARE = 0.2
"""Share of the reservation time for which a profile is `new`; for the rest it is `reserving`."""


@dataclass(slots=True)
class Profile(Resource):
    eid: str | None = None
    matching: bool = False
    fails: bool = False
    status: str = "new"
    iccid: str | None = None
    sim_sid: str | None = None
    matching_id: str | None = None


class Profiles:
    def __init__(self, desk: Desk, sims: Sims) -> None:
        self._desk = desk
        self._sims = sims
        self._table: Table[Profile] = Table()
        self._new: Pending[Profile] = Pending()
        self._reserving: Pending[Profile] = Pending()

    def routes(self) -> Mapping[str, Route]:
        return {
            "POST /v1/ESimProfiles": self._order,
            "GET /v1/ESimProfiles": self._list,
            "GET /v1/ESimProfiles/<sid>": self._get,
        }

    def advance(self) -> None:
        moment = now()
        for due, profile in self._new.due(moment):
            profile.status, profile.updated = "reserving", due
        for due, profile in self._reserving.due(moment):
            profile.updated = due
            self._reserve(profile)

    def _order(self, call: Call) -> Answer:
        eid, matching = call["Eid"], call["GenerateMatchingId"].lower() == "true"
        if bool(eid) == matching:
            raise Refusal(400, "Either Eid or GenerateMatchingId is required, and not both", INVALID)
        if eid and not re.fullmatch(r"[0-9A-Za-z]{32}", eid):
            raise Refusal(400, f"Invalid Eid {eid}", INVALID)
        callback = call["CallbackUrl"] and f"{call['CallbackMethod'] or 'POST'} {call['CallbackUrl']}"
        digits = self._desk.world.digits
        profile = self._table.add(Profile(digits.sid("HP"), eid=eid or None, matching=matching, fails=call.fails))
        wait = timedelta(seconds=self._desk.world.options.reservation_s)
        self._new.add(profile.created + wait * _NEW_SHARE, profile)
        self._reserving.add(profile.created + wait, profile)
        self._desk.effect("profile.created", sid=profile.sid, eid=eid, matching=matching, callback=callback)
        return Answer(201, self._show(profile, call))

    def _reserve(self, profile: Profile) -> None:
        if profile.fails:
            profile.status = "failed"
            return
        digits = self._desk.world.digits
        sim = self._sims.add(digits.twilio_iccid())
        profile.status, profile.iccid, profile.sim_sid = "available", sim.iccid, sim.sid
        profile.matching_id = digits.matching_id() if profile.matching else None

    def _list(self, call: Call) -> Answer:
        eid, sim, status = call.query("Eid"), call.query("SimSid"), call.query("Status")
        rows = (
            profile
            for profile in self._table.newest_first()
            if eid in ("", profile.eid) and sim in ("", profile.sim_sid) and status in ("", profile.status)
        )
        return Answer(200, page(call, "esim_profiles", rows, lambda profile: self._show(profile, call)))

    def _get(self, call: Call, sid: str) -> Answer:
        return Answer(200, self._show(self._table.get(sid, call), call))

    def _show(self, profile: Profile, call: Call) -> dict[str, object]:
        failed, code = profile.status == "failed", profile.matching_id
        return {
            **self._desk.identity(profile, call, "ESimProfiles"),
            "iccid": profile.iccid,
            "sim_sid": profile.sim_sid,
            "status": profile.status,
            "eid": profile.eid,
            "smdp_plus_address": SMDP_HOST if profile.sim_sid else None,
            "matching_id": code,
            "activation_code": f"1${SMDP_HOST.upper()}${code}" if code else None,
            "error_code": str(NO_PROFILE) if failed else None,
            "error_message": "No eSIM Profiles are available" if failed else None,
        }
