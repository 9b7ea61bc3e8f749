"""What Super SIM keeps of Sims: usage, billing periods, IP addresses, updates of the card's settings."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from app.providers.columns import each
from app.providers.reply import Fields
from app.providers.supersim.api import PAGE_SIZE, Api, given, segment


class Group(StrEnum):
    SIM = "sim"
    FLEET = "fleet"
    NETWORK = "network"
    COUNTRY = "isoCountry"


class Granularity(StrEnum):
    HOUR = "hour"
    DAY = "day"
    ALL = "all"
    """One record for the whole time."""


@dataclass(frozen=True, slots=True)
class UsageRecord:
    """Bytes. What it belongs to is empty unless it was asked for or grouped by."""

    start: datetime | None
    end: datetime | None
    data_upload: int
    data_download: int
    data_total: int
    data_total_billed: float | None
    billed_unit: str
    """A currency."""
    sim_sid: str
    fleet_sid: str
    network_sid: str
    iso_country: str

    @classmethod
    def read(cls, fields: Fields) -> "UsageRecord":
        period = fields.inner("period")
        return cls(
            start=period.time("start_time"),
            end=period.time("end_time"),
            data_upload=fields.whole("data_upload") or 0,
            data_download=fields.whole("data_download") or 0,
            data_total=fields.whole("data_total") or 0,
            data_total_billed=fields.number("data_total_billed"),
            billed_unit=fields.text("billed_unit"),
            sim_sid=fields.text("sim_sid"),
            fleet_sid=fields.text("fleet_sid"),
            network_sid=fields.text("network_sid"),
            iso_country=fields.text("iso_country"),
        )


@dataclass(frozen=True, slots=True)
class BillingPeriod:
    """`period_type` is ready or active."""

    sid: str
    period_type: str
    start: datetime | None
    end: datetime | None

    @classmethod
    def read(cls, fields: Fields) -> "BillingPeriod":
        start, end = fields.time("start_time"), fields.time("end_time")
        return cls(fields.need("sid"), fields.text("period_type"), start, end)


@dataclass(frozen=True, slots=True)
class IpAddress:
    address: str
    version: str
    """IPv4 or IPv6."""

    @classmethod
    def read(cls, fields: Fields) -> "IpAddress":
        return cls(fields.need("ip_address"), fields.text("ip_address_version"))


@dataclass(frozen=True, slots=True)
class SettingsUpdate:
    """`status` is scheduled, in-progress, successful, failed or a later word; `packages`: names with versions."""

    sid: str
    iccid: str
    sim_sid: str
    status: str
    packages: tuple[str, ...]
    date_completed: datetime | None
    date_created: datetime | None

    @classmethod
    def read(cls, fields: Fields) -> "SettingsUpdate":
        packages = (f"{row.text('name')} {row.text('version')}".strip() for row in fields.rows("packages"))
        return cls(
            sid=fields.need("sid"),
            iccid=fields.text("iccid"),
            sim_sid=fields.text("sim_sid"),
            status=fields.text("status"),
            packages=tuple(filter(None, packages)),
            date_completed=fields.time("date_completed"),
            date_created=fields.time("date_created"),
        )


class Records:
    def __init__(self, api: Api) -> None:
        self._api = api

    def usage(
        self,
        *,
        sim: str | None = None,
        fleet: str | None = None,
        network: str | None = None,
        iso_country: str | None = None,
        group: Group | None = None,
        granularity: Granularity | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        page_size: int = PAGE_SIZE,
    ) -> Iterator[UsageRecord]:
        """`sim` and `fleet`: sid or unique name."""
        filters = given(
            Sim=sim,
            Fleet=fleet,
            Network=network,
            IsoCountry=iso_country,
            Group=group,
            Granularity=granularity,
            StartTime=_moment(start),
            EndTime=_moment(end),
        )
        return self._api.list("/UsageRecords", each(UsageRecord.read), page_size, filters)

    def billing_periods(self, sim: str, page_size: int = PAGE_SIZE) -> Iterator[BillingPeriod]:
        return self._api.list(f"/Sims/{segment(sim)}/BillingPeriods", each(BillingPeriod.read), page_size)

    def ip_addresses(self, sim: str, page_size: int = PAGE_SIZE) -> Iterator[IpAddress]:
        return self._api.list(f"/Sims/{segment(sim)}/IpAddresses", each(IpAddress.read), page_size)

    def settings_updates(
        self, *, sim: str | None = None, status: str | None = None, page_size: int = PAGE_SIZE
    ) -> Iterator[SettingsUpdate]:
        return self._api.list("/SettingsUpdates", each(SettingsUpdate.read), page_size, given(Sim=sim, Status=status))


def _moment(moment: datetime | None) -> str | None:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if moment else None
