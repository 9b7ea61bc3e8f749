"""Fleets: what the Sims in them may do, and by which NetworkAccessProfile."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.sandbox.provider import Answer, Call, Refusal, Route
from app.sandbox.supersim.access import Access
from app.sandbox.supersim.resources import INVALID, UNKNOWN_FLEET, Desk, Resource, Table, now, page

_LARGEST_LIMIT = 2_000_000
_URLS = {"SmsCommandsUrl": "sms_url", "IpCommandsUrl": "ip_url"}
_METHODS = {"SmsCommandsMethod": "sms_method", "IpCommandsMethod": "ip_method"}


@dataclass(slots=True)
class Fleet(Resource):
    access_sid: str = ""
    data: bool = True
    data_limit: int = 250
    """Megabytes a month and Sim."""
    sms: bool = True
    sms_url: str | None = None
    sms_method: str | None = None
    ip_url: str | None = None
    ip_method: str | None = None


class Fleets:
    def __init__(self, desk: Desk, access: Access) -> None:
        self._desk = desk
        self._access = access
        self._fleets: Table[Fleet] = Table()
        for name in ("field", "bench"):
            self._fleets.add(Fleet(desk.world.digits.sid("HF"), name, access_sid=access.worldwide.sid))

    def routes(self) -> Mapping[str, Route]:
        return {
            "POST /v1/Fleets": self._create,
            "GET /v1/Fleets": self._list,
            "GET /v1/Fleets/<sid>": self._get,
            "POST /v1/Fleets/<sid>": self._update,
        }

    def sid_of(self, name: str) -> str:
        """The sid of a Fleet given by sid or unique name; empty stays empty. Raises 400."""
        fleet = self._fleets.find(name) if name else None
        if name and fleet is None:
            raise Refusal(400, f"Fleet {name} was not found", UNKNOWN_FLEET)
        return fleet.sid if fleet else ""

    def _create(self, call: Call) -> Answer:
        if not call["NetworkAccessProfile"]:
            raise Refusal(400, "NetworkAccessProfile is required", INVALID)
        fleet = Fleet(self._desk.world.digits.sid("HF"))
        fleet.data, fleet.sms = call["DataEnabled"].lower() != "false", call["SmsCommandsEnabled"].lower() != "false"
        self._fleets.check_free(call["UniqueName"])
        self._change(fleet, call)
        self._fleets.add(fleet)
        if call["UniqueName"]:
            self._fleets.rename(fleet, call["UniqueName"])
        self._desk.effect("fleet.created", sid=fleet.sid, unique_name=fleet.unique_name)
        return Answer(201, self._show(fleet, call))

    def _update(self, call: Call, sid: str) -> Answer:
        fleet = self._fleets.get(sid, call)
        self._fleets.check_free(call["UniqueName"], fleet)
        self._change(fleet, call)
        if call["UniqueName"]:
            self._fleets.rename(fleet, call["UniqueName"])
        fleet.updated = now()
        self._desk.effect("fleet.updated", sid=fleet.sid, form=call.request.form.to_dict())
        return Answer(200, self._show(fleet, call))

    def _change(self, fleet: Fleet, call: Call) -> None:
        """Takes over what was sent; raises 400 before anything is changed."""
        access = self._access_sid(call["NetworkAccessProfile"])
        limit = _limit(call["DataLimit"])
        for name in _METHODS:
            if call[name] not in ("", "GET", "POST"):
                raise Refusal(400, f"Invalid {name} {call[name]}", INVALID)
        fleet.access_sid, fleet.data_limit = access or fleet.access_sid, limit or fleet.data_limit
        for name, attribute in (_URLS | _METHODS).items():
            if name in call.request.form:
                setattr(fleet, attribute, call[name] or None)

    def _access_sid(self, name: str) -> str:
        profile = self._access.profiles.find(name) if name else None
        if name and profile is None:
            raise Refusal(400, f"NetworkAccessProfile {name} was not found", INVALID)
        return profile.sid if profile else ""

    def _list(self, call: Call) -> Answer:
        access = call.query("NetworkAccessProfile")
        wanted = self._access.profiles.get(access, call).sid if access else ""
        rows = (f for f in self._fleets.newest_first() if wanted in ("", f.access_sid))
        return Answer(200, page(call, "fleets", rows, lambda fleet: self._show(fleet, call)))

    def _get(self, call: Call, sid: str) -> Answer:
        return Answer(200, self._show(self._fleets.get(sid, call), call))

    def _show(self, fleet: Fleet, call: Call) -> dict[str, object]:
        return {
            **self._desk.identity(fleet, call, "Fleets"),
            "unique_name": fleet.unique_name,
            "data_enabled": fleet.data,
            "data_limit": fleet.data_limit,
            "data_metering": "payg",
            "sms_commands_enabled": fleet.sms,
            "sms_commands_url": fleet.sms_url,
            "sms_commands_method": fleet.sms_method,
            "network_access_profile_sid": fleet.access_sid,
            "ip_commands_url": fleet.ip_url,
            "ip_commands_method": fleet.ip_method,
        }


def _limit(text: str) -> int:
    """Megabytes; 0 where nothing was sent."""
    if not text:
        return 0
    if not text.isdecimal() or not 1 <= int(text) <= _LARGEST_LIMIT:
        raise Refusal(400, f"DataLimit must be between 1 and {_LARGEST_LIMIT}", INVALID)
    return int(text)
