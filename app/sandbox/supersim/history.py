"""What follows when a Sim becomes ready or active: billing periods, settings updates, an IP address."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.sandbox.provider import Answer, Call, Route
from app.sandbox.supersim.resources import Desk, Pending, Resource, Table, iso, now, page
from app.sandbox.supersim.sims import Sim, Sims

_PERIOD = timedelta(days=30)
_PACKAGES = [
    {
        "name": "base-settings",
        "version": "1.0.0",
        "more_info": "https://twilio.com/docs/iot/supersim/settings-packages/base-settings",
    }
]


@dataclass(slots=True)
class BillingPeriod(Resource):
    kind: str = ""
    start: datetime = field(default_factory=now)


@dataclass(slots=True)
class SettingsUpdate(Resource):
    sim: Sim | None = None
    status: str = "scheduled"
    completed: datetime | None = None


@dataclass(slots=True)
class IpAddress(Resource):
    pass


class History:
    def __init__(self, desk: Desk, sims: Sims) -> None:
        self._desk = desk
        self._sims = sims
        self._periods: dict[str, list[BillingPeriod]] = {}
        self._updates: Table[SettingsUpdate] = Table()
        self._steps: Pending[SettingsUpdate] = Pending()
        sims.watch(self._began)

    def routes(self) -> Mapping[str, Route]:
        return {
            "GET /v1/Sims/<sid>/BillingPeriods": self._list_periods,
            "GET /v1/Sims/<sid>/IpAddresses": self._list_addresses,
            "GET /v1/SettingsUpdates": self._list_updates,
        }

    def advance(self) -> None:
        for due, update in self._steps.due(now()):
            update.updated = due
            if update.status == "scheduled":
                update.status = "in-progress"
                self._steps.add(due + self._step, update)
            else:
                update.status, update.completed = "successful", due

    @property
    def _step(self) -> timedelta:
        return timedelta(seconds=self._desk.world.options.command_s)

    def _began(self, sim: Sim, moment: datetime) -> None:
        if sim.status not in ("ready", "active"):
            return
        digits = self._desk.world.digits
        period = BillingPeriod(digits.sid("HB"), created=moment, updated=moment, kind=sim.status, start=moment)
        self._periods.setdefault(sim.sid, []).append(period)
        update = self._updates.add(SettingsUpdate(digits.sid("OB"), created=moment, updated=moment, sim=sim))
        self._steps.add(moment + self._step, update)

    def _list_periods(self, call: Call, sid: str) -> Answer:
        sim = self._sims.get(sid, call)
        rows = list(reversed(self._periods.get(sim.sid, [])))

        def show(row: BillingPeriod) -> dict[str, object]:
            identity = self._desk.identity(row, call, "BillingPeriods")
            del identity["url"]
            span = {"start_time": iso(row.start), "end_time": iso(row.start + _PERIOD)}
            return {**identity, "sim_sid": sim.sid, "period_type": row.kind, **span}

        return Answer(200, page(call, "billing_periods", rows, show))

    def _list_addresses(self, call: Call, sid: str) -> Answer:
        sim = self._sims.get(sid, call)
        rows = [IpAddress(sim.ip_address)] if sim.status == "active" else []
        return Answer(
            200, page(call, "ip_addresses", rows, lambda row: {"ip_address": row.sid, "ip_address_version": "IPv4"})
        )

    def _list_updates(self, call: Call) -> Answer:
        wanted, status = self._sims.sid_of(call.query("Sim")), call.query("Status")
        rows = (
            update
            for update in self._updates.newest_first()
            if update.sim and wanted in ("", update.sim.sid) and status in ("", update.status)
        )
        return Answer(200, page(call, "settings_updates", rows, _show_update))


def _show_update(update: SettingsUpdate) -> dict[str, object]:
    return {
        "sid": update.sid,
        "iccid": update.sim.iccid if update.sim else None,
        "sim_sid": update.sim.sid if update.sim else None,
        "status": update.status,
        "packages": _PACKAGES,
        "date_completed": iso(update.completed) if update.completed else None,
        "date_created": iso(update.created),
        "date_updated": iso(update.updated),
    }
