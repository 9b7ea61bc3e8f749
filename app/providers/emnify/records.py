"""What EMnify tells of SIMs and endpoints alike: events and usage."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from app.providers.columns import each
from app.providers.emnify.api import Listing, given, query
from app.providers.reply import Answer, Fields, Malformed, Ref

_PER_PAGE = 100
_ASIDE = timedelta(days=3650)


class Event(NamedTuple):
    """`type`, `source` (0 network, 1 policy control, 2 API) and `severity` (0 info, 1 warn, 2 critical) as EMnify
    numbers and names them.
    """

    id: int | None
    at: datetime | None
    type: Ref
    source: Ref
    severity: Ref
    description: str
    alert: bool
    endpoint: Ref
    iccid: str
    imsi: str

    @classmethod
    def read(cls, fields: Fields) -> "Event":
        return cls(
            id=fields.whole("id"),
            at=fields.time("timestamp"),
            type=fields.ref("event_type"),
            source=fields.ref("event_source"),
            severity=fields.ref("event_severity"),
            description=fields.text("description"),
            alert=fields.flag("alert") is True,
            endpoint=fields.ref("endpoint"),
            iccid=_inside(fields, "sim", "iccid"),
            imsi=_inside(fields, "imsi", "imsi"),
        )


def events_of(path: str) -> Listing[Event]:
    return Listing(path, each(Event.read), _PER_PAGE)


def event_query(since: datetime | None, until: datetime | None, types: tuple[int, ...] = ()) -> str:
    """EMnify takes `from` and `until` only together."""
    bounds: dict[str, str] = {}
    if since or until:
        end = until or datetime.now(UTC) + timedelta(days=1)
        bounds = {"from": _moment(since or end - _ASIDE), "until": _moment(end)}
    return query(**bounds, type="|".join(map(str, types)))


@dataclass(frozen=True, slots=True)
class Volume:
    """Megabytes, or messages. `up` is what the device sent, `down` what it received."""

    total: float
    up: float
    down: float
    cost: float
    currency: str

    @classmethod
    def read(cls, fields: Fields) -> "Volume":
        total, up, down, cost = (fields.number(key) or 0.0 for key in ("volume", "volume_tx", "volume_rx", "cost"))
        return cls(total, up, down, cost, fields.inner("currency").text("code"))


@dataclass(frozen=True, slots=True)
class Traffic:
    data: Volume
    sms: Volume

    @classmethod
    def read(cls, fields: Fields) -> "Traffic":
        return cls(Volume.read(fields.inner("data")), Volume.read(fields.inner("sms")))


@dataclass(frozen=True, slots=True)
class Usage:
    """By billing month; nothing where there was no traffic."""

    last_month: Traffic
    current_month: Traffic


@dataclass(frozen=True, slots=True)
class DayUsage:
    day: date | None
    traffic: Traffic

    @classmethod
    def read(cls, fields: Fields) -> "DayUsage":
        moment = fields.time("date")
        return cls(moment.date() if moment else None, Traffic.read(fields))


def usage_of(answer: Answer) -> Usage:
    """An endpoint answers with an object, a SIM with a list of one."""
    body = answer.json()
    if isinstance(body, list):
        body = body[0] if body else {}
    fields = Fields(body)
    return Usage(Traffic.read(fields.inner("last_month")), Traffic.read(fields.inner("current_month")))


def span(start: date | None, end: date | None) -> dict[str, str]:
    return given(start_date=start, end_date=end)


def _inside(fields: Fields, key: str, name: str) -> str:
    """From an object, or in its place."""
    try:
        return fields.inner(key).text(name)
    except Malformed:
        return fields.text(key)


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
