"""SIMs: their states and the moves between them, searched by ICCID, with events and usage."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from enum import IntEnum
from types import MappingProxyType
from typing import NamedTuple

from app.domain.errors import KnownError
from app.domain.identifiers import luhn_digit
from app.domain.message import say
from app.providers.columns import Columns, made
from app.providers.emnify.api import Api, Listing, Page, one, query, ref, rows
from app.providers.emnify.records import DayUsage, Event, Usage, event_query, events_of, span, usage_of
from app.providers.reply import Fields, Ref

PER_PAGE = 2000
"""What EMnify gives by default; 2,500 at most."""


class SimState(IntEnum):
    ISSUED = 0
    ACTIVATED = 1
    """Billed from here on, also where its endpoint is disabled."""
    SUSPENDED = 2
    DELETED = 3
    FACTORY_TEST = 4
    """Becomes ACTIVATED by about 100 KB, 10 SMS, a change of the endpoint's status, or a reset of its connectivity."""


MOVES: Mapping[SimState, frozenset[SimState]] = MappingProxyType(
    {
        SimState.ISSUED: frozenset({SimState.ACTIVATED, SimState.FACTORY_TEST}),
        SimState.ACTIVATED: frozenset({SimState.SUSPENDED}),
        SimState.SUSPENDED: frozenset({SimState.ACTIVATED}),
        SimState.FACTORY_TEST: frozenset({SimState.ACTIVATED}),
        SimState.DELETED: frozenset(),
    }
)
"""What EMnify allows; nothing leads back to ISSUED."""


class Sim(NamedTuple):
    """`status` is EMnify's own number and word; `iccid` has 19 digits, without the Luhn digit that cards may show."""

    id: int
    status: Ref
    iccid: str
    eid: str
    imsi: str
    msisdn: str
    endpoint: Ref
    model: Ref
    owner: Ref
    """The organisation the SIM belongs to."""
    production_date: datetime | None
    activation_date: datetime | None
    with_luhn: str = ""

    @classmethod
    def read_all(cls, columns: Columns) -> "list[Sim]":
        return made(
            cls,
            columns.id(),
            columns.ref("status"),
            columns.text("iccid"),
            columns.text("eid"),
            columns.text("imsi"),
            columns.text("msisdn"),
            columns.ref("endpoint"),
            columns.ref("model"),
            columns.ref("customer_org"),
            columns.time("production_date"),
            columns.time("activation_date"),
            columns.text("iccid_with_luhn"),
        )

    @classmethod
    def read(cls, fields: Fields) -> "Sim":
        return cls.read_all(Columns([fields.data]))[0]

    @property
    def state(self) -> SimState | None:
        """None for one that this program does not know."""
        return _STATES.get(self.status.id)

    @property
    def iccid_with_luhn(self) -> str:
        """The 20 digits that a card may show; made up where EMnify leaves it out."""
        if self.with_luhn or len(self.iccid) != 19 or not self.iccid.isdecimal():
            return self.with_luhn or self.iccid
        return self.iccid + luhn_digit(self.iccid)

    def allows(self, to: SimState) -> bool:
        """Whether EMnify allows the move; from a state of later days, whatever leads neither back nor to an end."""
        if self.state is None:
            return to in {SimState.ACTIVATED, SimState.SUSPENDED}
        return to in MOVES[self.state]


_STATES: Mapping[int | None, SimState] = {int(state): state for state in SimState}
_SIMS = Listing("/api/v1/sim", Sim.read_all, PER_PAGE, paced=True)


class Sims:
    def __init__(self, api: Api) -> None:
        self._api = api

    def page(self, number: int = 1, *, q: str = "", sort: str = "", per_page: int = PER_PAGE) -> Page[Sim]:
        """`q`: see `query`; fields are iccid, iccid_with_luhn, imsi, msisdn, eid, status, endpoint (`null`), model …"""
        return self._api.page(_SIMS, number, q=q, sort=sort, per_page=per_page)

    def all(self, *, q: str = "", sort: str = "", per_page: int = PER_PAGE) -> Iterator[Sim]:
        """By id unless `sort`ed otherwise (`-field,field`)."""
        return self._api.every(_SIMS, q=q, sort=sort, per_page=per_page)

    def get(self, sim_id: int) -> Sim:
        return self._api.get(f"/api/v1/sim/{sim_id}", one(Sim.read))

    def by_iccid(self, iccid: str) -> Sim | None:
        """By 19 digits, or 20 with the Luhn digit; None where the account has no such SIM."""
        q = query(iccid_with_luhn=iccid) if len(iccid) == 20 else query(iccid=iccid)
        return next((sim for sim in self.page(q=q).items if sim.iccid[:19] == iccid[:19]), None)

    def move(self, sim: Sim, to: SimState) -> None:
        """Change the state; what EMnify does not allow is refused here, code `emnify.sim_move`."""
        if not sim.allows(to):
            raise KnownError(
                "emnify.sim_move",
                say("emnify", "SIM {iccid} cannot change from {old} to {new}.", iccid=sim.iccid,
                    old=sim.status.name or str(sim.status.id), new=to.name.capitalize().replace("_", " ")),
                say("emnify", "An issued SIM can be activated or tested, an active one suspended and activated again."),
            )  # fmt: skip
        self._api.change("PATCH", f"/api/v1/sim/{sim.id}", {"status": ref(to)})

    def states(self) -> tuple[Ref, ...]:
        """The states EMnify knows, in its words."""
        return self._api.get("/api/v1/sim/status", rows(_state))

    def events(self, sim_id: int, *, since: datetime | None = None, until: datetime | None = None) -> Iterator[Event]:
        """Newest first; none for an unknown SIM."""
        listing = events_of(f"/api/v1/sim/{sim_id}/event")
        return self._api.every(listing, q=event_query(since, until), sort="-timestamp")

    def usage(self, sim_id: int) -> Usage:
        return self._api.get(f"/api/v1/sim/{sim_id}/stats", usage_of)

    def daily_usage(self, sim_id: int, start: date | None = None, end: date | None = None) -> tuple[DayUsage, ...]:
        """Days with traffic; of the current month unless given."""
        return self._api.get(f"/api/v1/sim/{sim_id}/stats/daily", rows(DayUsage.read), span(start, end))


def _state(fields: Fields) -> Ref:
    return Ref(fields.whole("id"), fields.text("description"))
