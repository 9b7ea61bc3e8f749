"""What the network knows of an endpoint, how its connections are ended, and the operators it must not use."""

from dataclasses import dataclass
from datetime import datetime

from app.providers.emnify.api import Api, one, rows
from app.providers.errors import Refused
from app.providers.reply import Fields


@dataclass(frozen=True, slots=True)
class Operator:
    """`mnc`: its network codes in the country with this `mcc`; None where EMnify leaves it out."""

    id: int | None
    name: str
    country: str
    mcc: int | None
    mnc: tuple[str, ...]

    @classmethod
    def read(cls, fields: Fields) -> "Operator":
        country = fields.inner("country")
        name = country.text("name") or fields.text("country_name")
        return cls(fields.whole("id"), fields.text("name"), name, country.whole("mcc"), fields.items("mnc", "mnc"))


@dataclass(frozen=True, slots=True)
class Location:
    """Where the endpoint was last seen. `by_data`: the serving node for data has told so."""

    operator: Operator
    at: datetime | None
    by_data: datetime | None

    @classmethod
    def read(cls, fields: Fields) -> "Location | None":
        operator = Operator.read(fields.inner("operator"))
        found = cls(operator, fields.time("last_updated"), fields.time("last_updated_gprs"))
        return found if operator.id is not None or operator.name or found.at or found.by_data else None


@dataclass(frozen=True, slots=True)
class PdpContext:
    """An open data session."""

    apn: str
    ip_address: str
    rat: str
    """Radio access technology, in EMnify's word."""
    imeisv: str
    mcc: str
    mnc: str
    created: datetime | None

    @classmethod
    def read(cls, fields: Fields) -> "PdpContext | None":
        found = cls(
            apn=fields.text("apn"),
            ip_address=fields.text("ue_ip_address"),
            rat=fields.ref("rat_type").name,
            imeisv=fields.text("imeisv"),
            mcc=fields.text("mcc"),
            mnc=fields.text("mnc"),
            created=fields.time("created"),
        )
        return found if found.created or found.apn or found.ip_address else None


@dataclass(frozen=True, slots=True)
class Connectivity:
    """`status` is OFFLINE, ATTACHED, ONLINE, BLOCKED or a later word. ATTACHED may be one or two days old."""

    status: str
    services: tuple[str, ...]
    location: Location | None
    pdp_context: PdpContext | None

    @classmethod
    def read(cls, fields: Fields) -> "Connectivity":
        return cls(
            status=fields.ref("status").name.upper(),
            services=fields.items("services"),
            location=Location.read(fields.inner("location")),
            pdp_context=PdpContext.read(fields.inner("pdp_context")),
        )


@dataclass(frozen=True, slots=True)
class Cell:
    """Cell global identity (3GPP TS 23.003 4.3.1)."""

    mcc: str
    mnc: str
    lac: int | None
    cid: int | None


@dataclass(frozen=True, slots=True)
class LiveInfo:
    """What the visited network says now. It may fail, which EMnify reports as an answer; `error` has its words."""

    success: bool
    state: str
    error: str
    cell: Cell | None
    age_minutes: float | None
    """Since the cell was seen."""
    current: bool
    """The network looked for the device just now."""
    asked: datetime | None
    answered: datetime | None

    @classmethod
    def read(cls, fields: Fields) -> "LiveInfo":
        info = fields.inner("subscriber_info")
        place = info.inner("location")
        cell = place.inner("cell_global_id")
        return cls(
            success=info.flag("success") is True,
            state=info.text("state"),
            error=info.text("error"),
            cell=_cell(cell),
            age_minutes=place.number("age_of_location"),
            current=place.flag("current_location_retrieved") is True,
            asked=fields.time("request_timestamp"),
            answered=fields.time("reply_timestamp"),
        )


class Network:
    def __init__(self, api: Api) -> None:
        self._api = api

    def connectivity(self, endpoint_id: int) -> Connectivity:
        return self._api.get(_path(endpoint_id, "connectivity"), one(Connectivity.read))

    def live(self, endpoint_id: int) -> LiveInfo:
        """Ask the visited network; takes a second or more."""
        return self._api.get(_path(endpoint_id, "connectivity_info"), one(LiveInfo.read), paced=True)

    def reset(self, endpoint_id: int, *, network: bool = False, data: bool = False) -> None:
        """Have the device attach anew, open its data session anew, or both.

        It takes effect a little later. A SIM in factory test is activated by it.
        """
        parts = {name: None for name, asked in (("location", network), ("pdp_context", data)) if asked}
        if not parts:
            raise ValueError("network, data or both")
        self._api.change("PATCH", _path(endpoint_id, "connectivity"), parts)

    def blacklist(self, endpoint_id: int) -> tuple[Operator, ...]:
        return self._api.get(_path(endpoint_id, "operator_blacklist"), rows(Operator.read))

    def bar(self, endpoint_id: int, operator_id: int) -> bool:
        """Put an operator on the blacklist; False if it was there already."""
        return self._reach("PUT", endpoint_id, operator_id, unchanged=409)

    def unbar(self, endpoint_id: int, operator_id: int) -> bool:
        """Take an operator off the blacklist; False if it was not there."""
        return self._reach("DELETE", endpoint_id, operator_id, unchanged=404)

    def operators(self) -> tuple[Operator, ...]:
        """All there are, some hundred."""
        return self._api.get("/api/v1/operator", rows(Operator.read))

    def _reach(self, method: str, endpoint_id: int, operator_id: int, unchanged: int) -> bool:
        try:
            self._api.change(method, _path(endpoint_id, f"operator_blacklist/{operator_id}"))
        except Refused as error:
            if error.status != unchanged:
                raise
            return False
        return True


def _cell(fields: Fields) -> Cell | None:
    lac, cid = fields.number("lac"), fields.number("cid")
    mcc = fields.text("mcc")
    if not mcc and cid is None:
        return None
    return Cell(mcc, fields.text("mnc"), None if lac is None else int(lac), None if cid is None else int(cid))


def _path(endpoint_id: int, what: str) -> str:
    return f"/api/v1/endpoint/{endpoint_id}/{what}"
