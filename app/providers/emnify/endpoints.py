"""Endpoints, which the portal calls devices: made, changed, joined with a SIM and parted from it, deleted."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from enum import IntEnum
from typing import NamedTuple

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.outcome import Outcome
from app.providers.columns import each
from app.providers.emnify.api import Api, Listing, Page, created_id, one, ref, rows
from app.providers.emnify.records import DayUsage, Event, Usage, event_query, events_of, span, usage_of
from app.providers.emnify.sims import SimState
from app.providers.errors import Refused
from app.providers.reply import Fields, Ref

PER_PAGE = 1000
"""What EMnify gives by default."""


class EndpointState(IntEnum):
    ENABLED = 0
    DISABLED = 1
    """Its SIM is billed nevertheless while it is ACTIVATED."""


class EndpointSim(NamedTuple):
    """The SIM in an endpoint, as far as the endpoint shows it; `id` is None where there is none."""

    id: int | None
    status: Ref
    iccid: str
    imsi: str
    msisdn: str
    eid: str

    @classmethod
    def read(cls, fields: Fields) -> "EndpointSim":
        iccid, imsi, msisdn, eid = (fields.text(key) for key in ("iccid", "imsi", "msisdn", "eid"))
        return cls(fields.whole("id"), fields.ref("status"), iccid, imsi, msisdn, eid)


class Endpoint(NamedTuple):
    """`imei` is the 16-digit IMEISV; `status` EMnify's own number and word."""

    id: int
    name: str
    status: Ref
    tags: str
    """Separated by commas."""
    service_profile: Ref
    """The portal's service policy."""
    tariff_profile: Ref
    """The portal's coverage policy."""
    sim: EndpointSim
    imei: str
    imei_lock: bool
    ip_address: str
    created: datetime | None
    last_updated: datetime | None

    @classmethod
    def read(cls, fields: Fields) -> "Endpoint":
        name, tags, imei, ip_address = (fields.text(key) for key in ("name", "tags", "imei", "ip_address"))
        return cls(
            fields.id(),
            name,
            fields.ref("status"),
            tags,
            fields.ref("service_profile"),
            fields.ref("tariff_profile"),
            EndpointSim.read(fields.inner("sim")),
            imei,
            fields.flag("imei_lock") is True,
            ip_address,
            fields.time("created"),
            fields.time("last_updated"),
        )

    @property
    def enabled(self) -> bool:
        return self.status.id == EndpointState.ENABLED


class NewEndpoint(NamedTuple):
    """What an endpoint is made of; `sim_state` ACTIVATED or FACTORY_TEST, None leaves the SIM as it is."""

    name: str
    service_profile: int
    tariff_profile: int
    enabled: bool = True
    tags: str = ""
    imei: str = ""
    imei_lock: bool = False
    sim: int | None = None
    sim_state: SimState | None = None

    def body(self) -> dict[str, object]:
        body: dict[str, object] = {
            "name": self.name,
            "service_profile": ref(self.service_profile),
            "tariff_profile": ref(self.tariff_profile),
            "status": ref(_state(self.enabled)),
        }
        if self.tags:
            body["tags"] = self.tags
        if self.imei:
            body |= {"imei": imeisv(self.imei), "imei_lock": self.imei_lock}
        if self.sim is not None:
            body["sim"] = _joined(self.sim, self.sim_state)
        return body


_ENDPOINTS = Listing("/api/v1/endpoint", each(Endpoint.read), PER_PAGE, paced=True)


class Endpoints:
    """EMnify asks to change endpoints one after the other."""

    def __init__(self, api: Api) -> None:
        self._api = api

    def page(self, number: int = 1, *, q: str = "", sort: str = "", per_page: int = PER_PAGE) -> Page[Endpoint]:
        """`q`: see `query`; fields are name, tags, status, iccid, imsi, imei, ip_address …"""
        return self._api.page(_ENDPOINTS, number, q=q, sort=sort, per_page=per_page)

    def all(self, *, q: str = "", sort: str = "", per_page: int = PER_PAGE) -> Iterator[Endpoint]:
        """By id unless `sort`ed otherwise (`-field,field`)."""
        return self._api.every(_ENDPOINTS, q=q, sort=sort, per_page=per_page)

    def get(self, endpoint_id: int) -> Endpoint:
        return self._api.get(_path(endpoint_id), one(Endpoint.read))

    def create(self, new: NewEndpoint) -> int:
        """The id of the new endpoint."""
        return self._api.make("POST", "/api/v1/endpoint", new.body(), created_id)

    def rename(self, endpoint_id: int, name: str) -> None:
        self._change(endpoint_id, name=name)

    def set_tags(self, endpoint_id: int, tags: str) -> None:
        """All of them, separated by commas."""
        self._change(endpoint_id, tags=tags)

    def enable(self, endpoint_id: int) -> None:
        self._change(endpoint_id, status=ref(EndpointState.ENABLED))

    def disable(self, endpoint_id: int) -> None:
        """An ACTIVATED SIM in it is billed nevertheless."""
        self._change(endpoint_id, status=ref(EndpointState.DISABLED))

    def set_policies(self, endpoint_id: int, *, service: int | None = None, tariff: int | None = None) -> None:
        named = {"service_profile": service, "tariff_profile": tariff}
        self._change(endpoint_id, **{name: ref(number) for name, number in named.items() if number is not None})

    def set_imei(self, endpoint_id: int, imei: str) -> None:
        """16-digit IMEISV."""
        self._change(endpoint_id, imei=imeisv(imei))

    def lock_imei(self, endpoint_id: int, locked: bool = True) -> None:
        """Locked, the SIM works in the device with this IMEI alone."""
        self._change(endpoint_id, imei_lock=locked)

    def attach(self, endpoint_id: int, sim_id: int, state: SimState | None = None) -> None:
        """Put a SIM in; `state` as in `NewEndpoint.sim_state`."""
        self._change(endpoint_id, sim=_joined(sim_id, state))

    def release(self, endpoint_id: int) -> None:
        """Take the SIM out; it keeps its state, and is billed while that is ACTIVATED."""
        self._change(endpoint_id, sim={"id": None})

    def delete(self, endpoint_id: int) -> None:
        """Code `emnify.endpoint_in_use` while it has a SIM."""
        try:
            self._api.change("DELETE", _path(endpoint_id))
        except Refused as error:
            if error.status != 409:
                raise
            raise Refused(
                "emnify.endpoint_in_use",
                say("emnify", "Device {id} still has a SIM.", id=endpoint_id),
                say("emnify", "Release the SIM, then delete the device."),
                error.detail,
                Outcome.FAIL,
                said=error.said,
            ) from error

    def events(
        self,
        endpoint_id: int,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        types: tuple[int, ...] = (),
    ) -> Iterator[Event]:
        """Newest first; none for an unknown endpoint."""
        q = event_query(since, until, types)
        return self._api.every(events_of(f"{_path(endpoint_id)}/event"), q=q, sort="-timestamp")

    def usage(self, endpoint_id: int) -> Usage:
        return self._api.get(f"{_path(endpoint_id)}/stats", usage_of)

    def daily_usage(self, endpoint_id: int, start: date | None = None, end: date | None = None) -> tuple[DayUsage, ...]:
        """Days with traffic; of the current month unless given."""
        return self._api.get(f"{_path(endpoint_id)}/stats/daily", rows(DayUsage.read), span(start, end))

    def _change(self, endpoint_id: int, **fields: object) -> None:
        if not fields:
            raise ValueError("nothing to change")
        self._api.change("PATCH", _path(endpoint_id), fields)


def imeisv(text: str) -> str:
    """16 digits: the IMEI without its check digit, then two of the software version (3GPP TS 23.003 6.2.2)."""
    digits = re.sub(r"[\s/-]", "", text)
    if re.fullmatch(r"[0-9]{16}", digits):
        return digits
    raise KnownError(
        "emnify.imeisv",
        say("emnify", "EMnify takes the 16 digits of the IMEISV, not {imei}.", imei=text),
        say(
            "emnify",
            "Read it with *#06# (IMEI/SV), or let the device attach once: EMnify then shows the IMEI it has seen.",
        ),
    )


def _joined(sim: int, state: SimState | None) -> dict[str, object]:
    if state is None:
        return {"id": sim}
    if state not in {SimState.ACTIVATED, SimState.FACTORY_TEST}:
        raise ValueError("a SIM in an endpoint begins activated or in factory test")
    return {"id": sim, "status": ref(state)}


def _state(enabled: bool) -> EndpointState:
    return EndpointState.ENABLED if enabled else EndpointState.DISABLED


def _path(endpoint_id: int) -> str:
    return f"/api/v1/endpoint/{endpoint_id}"
