"""Statistics: what a device has used by day and month; made up, but the same whenever they are asked for."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from zlib import crc32

from app.sandbox.emnify.desk import Desk
from app.sandbox.emnify.model import Endpoint, Sim
from app.sandbox.emnify.radio import Radio
from app.sandbox.emnify.words import INVALID_FORMAT, Json, iso, now
from app.sandbox.provider import Answer, Call, Refusal, Route

_EURO = {"id": 1, "code": "EUR", "symbol": "€"}
_DATA = {"id": 5, "description": "Data", "unit": "MB"}
_SMS = {"id": 6, "description": "SMS", "unit": "SMS"}
_LONGEST = timedelta(days=183)


class Usage:
    def __init__(self, desk: Desk, radio: Radio) -> None:
        self._desk = desk
        self._radio = radio

    def routes(self) -> Mapping[str, Route]:
        return {
            "GET /api/v1/endpoint/<int:endpoint_id>/stats": self._endpoint,
            "GET /api/v1/endpoint/<int:endpoint_id>/stats/daily": self._endpoint_daily,
            "GET /api/v1/sim/<int:sim_id>/stats": self._sim,
            "GET /api/v1/sim/<int:sim_id>/stats/daily": self._sim_daily,
        }

    def _endpoint(self, call: Call, endpoint_id: int) -> Answer:  # noqa: ARG002
        endpoint, today = self._of(endpoint_id), now().date()
        first = today.replace(day=1)
        months = {
            "last_month": _days((first - timedelta(days=1)).replace(day=1), first - timedelta(days=1)),
            "current_month": _days(first, today),
        }
        reply = {name: _total(endpoint, days) for name, days in months.items() if _seen(endpoint, days)}
        return Answer(200, {**reply, "last_hour": _last_hour(endpoint)})

    def _endpoint_daily(self, call: Call, endpoint_id: int) -> Answer:
        endpoint = self._of(endpoint_id)
        return Answer(200, [_day(endpoint, day) for day in _span(call) if _seen(endpoint, [day])])

    def _sim(self, call: Call, sim_id: int) -> Answer:  # noqa: ARG002
        """An array of one, as documented."""
        sim, today = self._desk.stock.sim(sim_id), now().date()
        first = today.replace(day=1)
        before = first - timedelta(days=1)
        spans = {
            "last_month": (before.replace(day=1), before),
            "current_month": (first, today),
            "last_hour": (today, today),
        }
        return Answer(200, [{name: _of_sim(sim, _days(*span)) for name, span in spans.items()}])

    def _sim_daily(self, call: Call, sim_id: int) -> Answer:
        endpoint = self._desk.stock.sim(sim_id).endpoint
        return Answer(200, [_day(endpoint, day) for day in _span(call) if _seen(endpoint, [day])] if endpoint else [])

    def _of(self, number: int) -> Endpoint:
        return self._radio.look(self._desk.stock.endpoint(number))


def _span(call: Call) -> list[date]:
    """From `start_date` to `end_date`; this month without them, half a year at most."""
    today = now().date()
    end = _date(call.query("end_date")) or today
    start = _date(call.query("start_date")) or end.replace(day=1)
    return _days(max(start, end - _LONGEST), end)


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise Refusal(422, f"Invalid date {text}", INVALID_FORMAT) from error


def _days(start: date, end: date) -> list[date]:
    return [start + timedelta(days=n) for n in range((end - start).days + 1)]


def _seen(endpoint: Endpoint, days: list[date]) -> bool:
    """Whether it can have had traffic: it came online before the last of the days ended."""
    return (
        endpoint.online is not None and not endpoint.device.silent and bool(days) and endpoint.online.date() <= days[-1]
    )


def _volume(endpoint: Endpoint | None, day: date) -> float:
    """Megabytes of a day, mostly down."""
    if endpoint is None or not _seen(endpoint, [day]):
        return 0.0
    return crc32(f"{endpoint.id}{day}".encode()) % 4000 / 1000


def _texts(endpoint: Endpoint | None, days: list[date]) -> tuple[int, int]:
    """SMS that went out to the device and that came in from it."""
    chosen = [m for m in endpoint.messages if m.submitted.date() in days] if endpoint else []
    return sum(not m.mobile_originated for m in chosen), sum(m.mobile_originated for m in chosen)


def _part(down: float, up: float, kind: Json, rate: float) -> Json:
    volume = round(down + up, 6)
    return {
        "volume": volume,
        "volume_tx": round(up, 6),
        "volume_rx": round(down, 6),
        "cost": round(volume * rate, 4),
        "traffic_type": kind,
        "currency": _EURO,
    }


def _total(endpoint: Endpoint | None, days: list[date]) -> Json:
    volume = sum(_volume(endpoint, day) for day in days)
    out, back = _texts(endpoint, days)
    return {"data": _part(volume * 0.7, volume * 0.3, _DATA, 0.05), "sms": _part(out, back, _SMS, 0.04)}


def _day(endpoint: Endpoint, day: date) -> Json:
    return {"date": day.isoformat(), **_total(endpoint, [day])}


def _last_hour(endpoint: Endpoint) -> Json:
    """Minute by minute."""
    minute = now().replace(second=0, microsecond=0)
    share = _volume(endpoint, minute.date()) / 1440
    rows = [(minute - timedelta(minutes=n), share) for n in range(60, 0, -1)]
    points = [{"timestamp": iso(at), "rx": round(mb * 0.7, 6), "tx": round(mb * 0.3, 6)} for at, mb in rows]
    return {"data": {"rx_tx": points}, "sms": {"rx_tx": []}}


def _of_sim(sim: Sim, days: list[date]) -> Json:
    month, stamp = days[0].isoformat(), iso(datetime.combine(days[-1], datetime.min.time(), UTC))
    common = {"id": sim.id, "sim_id": sim.id, "month": month, "last_updated": stamp, "currency_id": 1}
    parts = _total(sim.endpoint, days)
    return {name: {**common, **part, "traffic_type_id": part["traffic_type"]["id"]} for name, part in parts.items()}
