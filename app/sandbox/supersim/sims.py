"""Sims: registered by ICCID or brought by an ESimProfile, and moved between their states."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from zlib import crc32

from app.sandbox.provider import Answer, Call, Refusal, Route
from app.sandbox.supersim.fleets import Fleets
from app.sandbox.supersim.resources import (
    CANNOT_REGISTER,
    CHANGING,
    INVALID,
    NAME_TAKEN,
    NO_FLEET,
    NO_WAY,
    REGISTERED,
    Desk,
    Pending,
    Resource,
    Table,
    now,
    page,
)

_FROM = {
    "ready": ("new", "ready"),
    "active": ("new", "ready", "inactive", "active"),
    "inactive": ("new", "ready", "active", "inactive"),
}
_FREE_COMMANDS = 5
_STOCK_AGE = timedelta(days=40)
_DONE = {"ready": "sim.readied", "active": "sim.activated", "inactive": "sim.deactivated"}


@dataclass(slots=True)
class Sim(Resource):
    iccid: str = ""
    status: str = "new"
    goal: str = ""
    """The status it will take on while it is `scheduled`."""
    fleet_sid: str | None = None
    commands: int = 0

    @property
    def ip_address(self) -> str:
        """In the range for carriers (RFC 6598)."""
        number = crc32(self.sid.encode())
        return f"100.{64 + (number >> 16) % 64}.{number >> 8 & 255}.{number & 255}"


class Sims:
    def __init__(self, desk: Desk, fleets: Fleets) -> None:
        self._desk = desk
        self._fleets = fleets
        self._table: Table[Sim] = Table(NAME_TAKEN)
        self._iccids: dict[str, Sim] = {}
        self._scheduled: Pending[Sim] = Pending()
        self._dice = Random(desk.world.options.seed)  # noqa: S311
        self._watchers: list[Callable[[Sim, datetime], None]] = []

    def routes(self) -> Mapping[str, Route]:
        return {
            "POST /v1/Sims": self._register,
            "GET /v1/Sims": self._list,
            "GET /v1/Sims/<sid>": self._get,
            "POST /v1/Sims/<sid>": self._update,
        }

    def add(self, iccid: str) -> Sim:
        sim = self._table.add(Sim(self._desk.world.digits.sid("HS"), iccid=iccid))
        self._iccids[iccid] = sim
        return sim

    def stock(self, quantity: int) -> None:
        """Sims that have long been active in the first Fleet."""
        since, fleet = now() - _STOCK_AGE, self._fleets.sid_of("field")
        for _ in range(quantity):
            sim = self.add(self._desk.world.digits.twilio_iccid())
            sim.status, sim.fleet_sid, sim.created, sim.updated = "active", fleet, since, since
            self._tell(sim, since)

    def watch(self, watcher: Callable[[Sim, datetime], None]) -> None:
        """`watcher(sim, moment)` is called when a Sim has taken on another status."""
        self._watchers.append(watcher)

    def find(self, name: str) -> Sim | None:
        return self._table.find(name)

    def get(self, name: str, call: Call) -> Sim:
        """Raises 404."""
        return self._table.get(name, call)

    def sid_of(self, name: str) -> str:
        """The sid of a Sim given by sid or unique name; empty stays empty, and what is unknown stays as it is."""
        sim = self._table.find(name) if name else None
        return sim.sid if sim else name

    def newest_first(self) -> Iterable[Sim]:
        return self._table.newest_first()

    def used(self, sim: Sim) -> None:
        """A Sim that is ready becomes active, and charged, with its fifth SmsCommand."""
        sim.commands += 1
        if sim.status == "ready" and sim.commands >= _FREE_COMMANDS:
            sim.status, sim.updated = "active", now()
            self._desk.effect("sim.activated", sid=sim.sid, iccid=sim.iccid, scheduled=False)
            self._tell(sim, sim.updated)

    def advance(self) -> None:
        for due, sim in self._scheduled.due(now()):
            sim.status, sim.goal, sim.updated = sim.goal, "", due
            self._tell(sim, due)

    def _tell(self, sim: Sim, moment: datetime) -> None:
        for watcher in self._watchers:
            watcher(sim, moment)

    def _register(self, call: Call) -> Answer:
        iccid = call["Iccid"]
        if not re.fullmatch(r"\d{18,22}", iccid) or not re.fullmatch(r"\w{10}", call["RegistrationCode"]):
            raise Refusal(400, "Invalid Iccid or RegistrationCode", CANNOT_REGISTER)
        if iccid in self._iccids:
            raise Refusal(400, f"Sim {iccid} is already registered", REGISTERED)
        sim = self.add(iccid)
        self._desk.effect("sim.registered", sid=sim.sid, iccid=iccid)
        return Answer(201, self._show(sim, call))

    def _list(self, call: Call) -> Answer:
        status, iccid, fleet = call.query("Status"), call.query("Iccid"), self._fleets.sid_of(call.query("Fleet"))
        rows = (
            sim
            for sim in self._table.newest_first()
            if status in ("", sim.status) and iccid in ("", sim.iccid) and fleet in ("", sim.fleet_sid)
        )
        return Answer(200, page(call, "sims", rows, lambda sim: self._show(sim, call)))

    def _get(self, call: Call, sid: str) -> Answer:
        return Answer(200, self._show(self._table.get(sid, call), call))

    def _update(self, call: Call, sid: str) -> Answer:
        sim = self._table.get(sid, call)
        fleet, status, name = self._fleets.sid_of(call["Fleet"]), call["Status"], call["UniqueName"]
        _check_move(sim, status, fleet)
        if name:
            self._table.rename(sim, name)
        sim.fleet_sid, sim.updated = fleet or sim.fleet_sid, now()
        self._desk.effect("sim.updated", sid=sim.sid, iccid=sim.iccid, form=call.request.form.to_dict())
        if not status or status == sim.status:
            return Answer(200, self._show(sim, call))
        if call.fails:
            self._schedule(sim, sim.status)
        else:
            self._move(sim, status)
        return Answer(202 if sim.goal else 200, self._show(sim, call))

    def _move(self, sim: Sim, status: str) -> None:
        scheduled = self._dice.random() < self._desk.world.options.scheduled_share
        self._desk.effect(_DONE[status], sid=sim.sid, iccid=sim.iccid, scheduled=scheduled)
        if not scheduled:
            sim.status = status
            self._tell(sim, sim.updated)
        else:
            self._schedule(sim, status)

    def _schedule(self, sim: Sim, goal: str) -> None:
        sim.status, sim.goal = "scheduled", goal
        self._scheduled.add(sim.updated + timedelta(seconds=self._desk.world.options.scheduled_s), sim)

    def _show(self, sim: Sim, call: Call) -> dict[str, object]:
        identity = self._desk.identity(sim, call, "Sims")
        return {
            **identity,
            "unique_name": sim.unique_name,
            "iccid": sim.iccid,
            "status": sim.status,
            "fleet_sid": sim.fleet_sid,
            "links": {
                "billing_periods": f"{identity['url']}/BillingPeriods",
                "sim_ip_addresses": f"{identity['url']}/IpAddresses",
            },
        }


def _check_move(sim: Sim, status: str, fleet: str) -> None:
    """Raises 400 where Super SIM does not allow the move: never back to new, ready only from new, a Fleet first."""
    if fleet and sim.status == "scheduled":
        raise Refusal(400, f"Sim {sim.sid} is scheduled to change", CHANGING)
    if not status:
        return
    if status not in _FROM:
        raise Refusal(400, f"Invalid Status {status}", INVALID)
    if sim.status not in _FROM[status]:
        raise Refusal(400, f"Sim {sim.sid} cannot go from {sim.status} to {status}", NO_WAY)
    if status != "inactive" and not (fleet or sim.fleet_sid):
        raise Refusal(400, f"Sim {sim.sid} needs a Fleet before it can be {status}", NO_FLEET)
