"""Fleets and NetworkAccessProfiles: what the account already has."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.sandbox.provider import Answer, Call, Refusal, Route
from app.sandbox.supersim.resources import INVALID, Desk, Resource, Table, page


@dataclass(slots=True)
class NetworkAccessProfile(Resource):
    pass


@dataclass(slots=True)
class Fleet(Resource):
    access_sid: str = ""
    data_limit: int = 250


class Fleets:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._fleets: Table[Fleet] = Table()
        self._access: Table[NetworkAccessProfile] = Table()
        digits = desk.world.digits
        access = self._access.add(NetworkAccessProfile(digits.sid("HA"), "worldwide"))
        for name in ("field", "bench"):
            self._fleets.add(Fleet(digits.sid("HF"), name, access_sid=access.sid))

    def routes(self) -> Mapping[str, Route]:
        return {
            "GET /v1/Fleets": self._list,
            "GET /v1/Fleets/<sid>": self._get,
            "GET /v1/NetworkAccessProfiles": self._list_access,
            "GET /v1/NetworkAccessProfiles/<sid>": self._get_access,
        }

    def sid_of(self, name: str) -> str:
        """The sid of a Fleet given by sid or unique name; empty stays empty. Raises 400."""
        fleet = self._fleets.find(name) if name else None
        if name and fleet is None:
            raise Refusal(400, f"Fleet {name} was not found", INVALID)
        return fleet.sid if fleet else ""

    def _list(self, call: Call) -> Answer:
        access = call.query("NetworkAccessProfile")
        wanted = self._access.get(access, call).sid if access else ""
        rows = (f for f in self._fleets.newest_first() if wanted in ("", f.access_sid))
        return Answer(200, page(call, "fleets", rows, lambda fleet: self._show(fleet, call)))

    def _get(self, call: Call, sid: str) -> Answer:
        return Answer(200, self._show(self._fleets.get(sid, call), call))

    def _list_access(self, call: Call) -> Answer:
        rows = self._access.newest_first()
        return Answer(200, page(call, "network_access_profiles", rows, lambda row: self._show_access(row, call)))

    def _get_access(self, call: Call, sid: str) -> Answer:
        return Answer(200, self._show_access(self._access.get(sid, call), call))

    def _show(self, fleet: Fleet, call: Call) -> dict[str, object]:
        return {
            **self._desk.identity(fleet, call, "Fleets"),
            "unique_name": fleet.unique_name,
            "data_enabled": True,
            "data_limit": fleet.data_limit,
            "data_metering": "payg",
            "sms_commands_enabled": True,
            "sms_commands_url": None,
            "sms_commands_method": None,
            "network_access_profile_sid": fleet.access_sid,
            "ip_commands_url": None,
            "ip_commands_method": None,
        }

    def _show_access(self, row: NetworkAccessProfile, call: Call) -> dict[str, object]:
        identity = self._desk.identity(row, call, "NetworkAccessProfiles")
        return {**identity, "unique_name": row.unique_name, "links": {"networks": f"{identity['url']}/Networks"}}
