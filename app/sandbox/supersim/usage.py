"""UsageRecords: made up, but the same whenever they are asked for, and summed as the query wants them."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zlib import crc32

from app.sandbox.provider import Answer, Call, Refusal, Route
from app.sandbox.supersim.access import Access, Network
from app.sandbox.supersim.fleets import Fleets
from app.sandbox.supersim.resources import (
    INVALID,
    TOO_LONG_AGO,
    UNALIGNED_DAY,
    UNALIGNED_HOUR,
    Desk,
    Resource,
    iso,
    now,
    page,
)
from app.sandbox.supersim.sims import Sim, Sims

_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
_STEPS = {"hour": _HOUR, "day": _DAY, "all": None, "": None}
_DEFAULT_SPANS = {"hour": _DAY}
_MONTH = timedelta(days=30)
_LONGEST_AGO = timedelta(days=549)
_PRICE_PER_BYTE = 0.10 / 1_000_000


@dataclass(slots=True)
class UsageRecord(Resource):
    """`sid` is only for paging; Twilio's have none."""

    start: datetime = field(default_factory=now)
    end: datetime = field(default_factory=now)
    uploaded: int = 0
    downloaded: int = 0
    keys: Mapping[str, str] = field(default_factory=dict)


class Usage:
    def __init__(self, desk: Desk, sims: Sims, fleets: Fleets, access: Access) -> None:
        self._desk = desk
        self._sims = sims
        self._fleets = fleets
        self._networks = list(access.networks.newest_first())

    def routes(self) -> Mapping[str, Route]:
        return {"GET /v1/UsageRecords": self._list}

    def _list(self, call: Call) -> Answer:
        granularity, group = call.query("Granularity"), call.query("Group")
        if granularity not in _STEPS or group not in ("", *_GROUPS):
            raise Refusal(400, "Invalid Granularity or Group", INVALID)
        given = _moment(call.query("StartTime")), _moment(call.query("EndTime"))
        _check(granularity, *filter(None, given))
        end = given[1] or now().replace(minute=0, second=0, microsecond=0)
        start = given[0] or end - _DEFAULT_SPANS.get(granularity, _MONTH)
        groups = self._grouped(call, group)
        rows = [
            _summed(sims, key, *span)
            for span in _spans(start, end, _STEPS[granularity])
            for key, sims in groups.items()
        ]
        return Answer(200, page(call, "usage_records", rows, self._show))

    def _grouped(self, call: Call, group: str) -> dict[tuple[tuple[str, str], ...], list[Sim]]:
        """Sims that the filters leave, by what is told of them: filters and groups show, all else is null."""
        asked = {name: call.query(name) for name in ("Sim", "Fleet", "Network", "IsoCountry")}
        asked["Sim"], asked["Fleet"] = self._sims.sid_of(asked["Sim"]), self._fleets.sid_of(asked["Fleet"])
        groups: defaultdict[tuple[tuple[str, str], ...], list[Sim]] = defaultdict(list)
        for sim in self._sims.newest_first():
            facts = self._facts(sim)
            if all(value in ("", facts[_FIELDS[name]]) for name, value in asked.items()):
                shown = [_FIELDS[name] for name, value in asked.items() if value]
                shown += [_GROUPS[group]] if group else []
                groups[tuple((name, facts[name]) for name in dict.fromkeys(shown))].append(sim)
        return groups if groups or group else {(): []}

    def _facts(self, sim: Sim) -> dict[str, str]:
        network: Network = self._networks[crc32(sim.sid.encode()) % len(self._networks)]
        return {
            "sim_sid": sim.sid,
            "fleet_sid": sim.fleet_sid or "",
            "network_sid": network.sid,
            "iso_country": network.iso_country,
        }

    def _show(self, row: UsageRecord) -> dict[str, object]:
        total = row.uploaded + row.downloaded
        return {
            "account_sid": self._desk.account_sid,
            **{name: row.keys.get(name) or None for name in _FIELDS.values()},
            "period": {"start_time": iso(row.start), "end_time": iso(row.end)},
            "data_upload": row.uploaded,
            "data_download": row.downloaded,
            "data_total": total,
            "data_total_billed": round(total * _PRICE_PER_BYTE, 2),
            "billed_unit": "USD",
        }


_FIELDS = {"Sim": "sim_sid", "Fleet": "fleet_sid", "Network": "network_sid", "IsoCountry": "iso_country"}
_GROUPS = {"sim": "sim_sid", "fleet": "fleet_sid", "network": "network_sid", "isoCountry": "iso_country"}


def _moment(text: str) -> datetime | None:
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise Refusal(400, f"Invalid time {text}", INVALID) from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _check(granularity: str, *moments: datetime) -> None:
    """Raises 400 for moments that are not at the bounds of UTC days or hours, and for those of long ago."""
    for moment in moments:
        plain = moment.astimezone(UTC)
        if granularity == "day" and (plain.hour, plain.minute, plain.second) != (0, 0, 0):
            raise Refusal(400, "StartTime and EndTime must be aligned to UTC day boundaries", UNALIGNED_DAY)
        if granularity == "hour" and (plain.minute, plain.second) != (0, 0):
            raise Refusal(400, "StartTime and EndTime must be aligned to UTC hour boundaries", UNALIGNED_HOUR)
        if plain < now() - _LONGEST_AGO:
            raise Refusal(400, "StartTime must be within the last 18 months", TOO_LONG_AGO)


def _spans(start: datetime, end: datetime, step: timedelta | None) -> list[tuple[datetime, datetime]]:
    """Newest first; the last ones may be cut at the ends."""
    if step is None:
        return [(start, end)]
    spans: list[tuple[datetime, datetime]] = []
    while start < end:
        spans.append((start, min(start + step, end)))
        start += step
    return spans[::-1]


def _summed(sims: list[Sim], key: tuple[tuple[str, str], ...], start: datetime, end: datetime) -> UsageRecord:
    sums = [_used(sim, start, end) for sim in sims]
    uploaded, downloaded = (sum(part) for part in zip(*sums, strict=True)) if sums else (0, 0)
    name = f"{iso(start)}{key}".encode().hex()
    return UsageRecord(name, start=start, end=end, uploaded=uploaded, downloaded=downloaded, keys=dict(key))


def _used(sim: Sim, start: datetime, end: datetime) -> tuple[int, int]:
    """Bytes up and down while it was active; a share of a day for a share of its time."""
    if sim.status != "active":
        return 0, 0
    total, start = 0, max(start, sim.created)
    while start < end:
        until = min((start + _DAY).replace(hour=0, minute=0, second=0, microsecond=0), end)
        total += int(crc32(f"{sim.sid}{start.date()}".encode()) % 3_000_000 * ((until - start) / _DAY))
        start = until
    return total // 3, total - total // 3
