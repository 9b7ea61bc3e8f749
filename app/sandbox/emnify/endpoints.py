"""Endpoints, which the portal calls devices: created, changed, joined with SIMs and parted from them, deleted."""

import re
from collections.abc import Callable, Mapping
from typing import TypeVar

from app.sandbox.emnify.desk import Desk
from app.sandbox.emnify.listing import Listing
from app.sandbox.emnify.model import CoveragePolicy, Endpoint, EndpointStatus, ServicePolicy, Sim, SimStatus
from app.sandbox.emnify.radio import Radio
from app.sandbox.emnify.show_endpoint import shown, shown_new
from app.sandbox.emnify.sims import Sims, sim_status
from app.sandbox.emnify.words import (
    DUPLICATED,
    INVALID_FORMAT,
    INVALID_REFERENCE,
    NO_CONTENT,
    NOT_ALLOWED,
    REQUIRED,
    Json,
    body,
    iso,
    now,
    reference,
)
from app.sandbox.provider import Answer, Call, Refusal, Route

T = TypeVar("T")

_LISTING: Listing[Endpoint] = Listing(
    {
        "id": lambda e: e.id,
        "name": lambda e: e.name,
        "tags": lambda e: e.tags,
        "status": lambda e: int(e.status),
        "service_profile": lambda e: e.service.id,
        "tariff_profile": lambda e: e.coverage.id,
        "created": lambda e: iso(e.created),
        "last_updated": lambda e: iso(e.updated),
        "ip_address": lambda e: e.ip_address,
        "imei": lambda e: e.imei,
        "sim": lambda e: e.sim.id if e.sim else None,
        "iccid": lambda e: e.sim.iccid if e.sim else None,
        "iccid_with_luhn": lambda e: e.sim.iccid_with_luhn if e.sim else None,
        "imsi": lambda e: e.sim.imsi if e.sim else None,
        "msisdn": lambda e: e.sim.msisdn if e.sim else None,
    },
    per_page=1000,
    loose=frozenset({"name", "tags"}),
)


class Endpoints:
    def __init__(self, desk: Desk, radio: Radio, sims: Sims) -> None:
        self._desk = desk
        self._radio = radio
        self._sims = sims
        self._changes: Mapping[str, Callable[[Endpoint, Json], None]] = {
            "name": _rename,
            "tags": _tag,
            "imei": _set_imei,
            "imei_lock": _lock_imei,
            "status": self._set_status,
            "service_profile": self._set_service,
            "tariff_profile": self._set_coverage,
            "sim": self._set_sim,
        }

    def routes(self) -> Mapping[str, Route]:
        return {
            "GET /api/v1/endpoint": self._list,
            "POST /api/v1/endpoint": self._create,
            "GET /api/v1/endpoint/status": self._statuses,
            "GET /api/v1/endpoint/<int:endpoint_id>": self._get,
            "PATCH /api/v1/endpoint/<int:endpoint_id>": self._update,
            "DELETE /api/v1/endpoint/<int:endpoint_id>": self._delete,
        }

    def _list(self, call: Call) -> Answer:
        return _LISTING.answer(call, list(self._desk.stock.endpoints.values()), shown)

    def _statuses(self, call: Call) -> Answer:  # noqa: ARG002
        return Answer(200, [{"id": int(status), "description": status.word} for status in EndpointStatus])

    def _get(self, call: Call, endpoint_id: int) -> Answer:  # noqa: ARG002
        return Answer(200, shown(self._radio.look(self._desk.stock.endpoint(endpoint_id))))

    def _create(self, call: Call) -> Answer:
        """Answers with nothing but a Location, as recorded, or with everything, as documented."""
        data, stock = body(call), self._desk.stock
        service = _needed(self._service(data), "service_profile")
        coverage = _needed(self._coverage(data), "tariff_profile")
        _needed(_status(data), "status")
        self._check(data)
        endpoint = stock.add_endpoint("", service, coverage)
        endpoint.name = f"Endpoint {endpoint.id}"
        self._apply(endpoint, data)
        self._desk.effect("endpoint.created", id=endpoint.id, name=endpoint.name, sim=_sim_id(endpoint))
        self._radio.turn(endpoint)
        location = {"Location": f"{call.origin}/api/v1/endpoint/{endpoint.id}"}
        whole = self._desk.world.options.emnify_full_replies
        return Answer(201, shown_new(endpoint) if whole else None, location)

    def _update(self, call: Call, endpoint_id: int) -> Answer:
        endpoint = self._radio.look(self._desk.stock.endpoint(endpoint_id))
        data = body(call)
        self._check(data, endpoint)
        self._apply(endpoint, data)
        endpoint.updated = now()
        self._desk.effect("endpoint.updated", id=endpoint.id, name=endpoint.name, fields=sorted(data))
        self._radio.turn(endpoint)
        return NO_CONTENT

    def _delete(self, call: Call, endpoint_id: int) -> Answer:  # noqa: ARG002
        endpoint = self._desk.stock.endpoint(endpoint_id)
        if endpoint.sim:
            raise Refusal(409, f"Endpoint {endpoint_id} still has SIM {endpoint.sim.id}", NOT_ALLOWED)
        del self._desk.stock.endpoints[endpoint_id]
        self._desk.effect("endpoint.deleted", id=endpoint_id, name=endpoint.name)
        return NO_CONTENT

    def _check(self, data: Json, endpoint: Endpoint | None = None) -> None:
        """Refuses what cannot be before anything is changed."""
        self._service(data)
        self._coverage(data)
        _status(data)
        _check_imei(data)
        if data.get("ip_address") and reference(data, "ip_address_space") is None:
            raise Refusal(422, "ip_address needs ip_address_space", REQUIRED)
        if data.get("sim"):
            self._check_sim(data["sim"], endpoint)

    def _check_sim(self, given: Json, endpoint: Endpoint | None) -> None:
        if "id" not in given:
            raise Refusal(422, "sim.id is required", REQUIRED)
        sim = self._sim(given)
        if sim and sim.endpoint and sim.endpoint is not endpoint:
            raise Refusal(422, f"SIM {sim.id} is assigned to endpoint {sim.endpoint.id}", DUPLICATED)
        if sim and (status := _wanted(given)) is not None:
            self._sims.check(sim, status)

    def _apply(self, endpoint: Endpoint, data: Json) -> None:
        for name, change in self._changes.items():
            if name in data:
                change(endpoint, data)

    def _set_status(self, endpoint: Endpoint, data: Json) -> None:
        status = _status(data)
        if status is not None and status is not endpoint.status:
            endpoint.status = status
            self._sims.touch(endpoint.sim, "the status of the endpoint changed")

    def _set_service(self, endpoint: Endpoint, data: Json) -> None:
        endpoint.service = self._service(data) or endpoint.service

    def _set_coverage(self, endpoint: Endpoint, data: Json) -> None:
        endpoint.coverage = self._coverage(data) or endpoint.coverage

    def _set_sim(self, endpoint: Endpoint, data: Json) -> None:
        sim = self._sim(data["sim"]) if data["sim"] else None
        if sim is not endpoint.sim:
            self._join(endpoint, sim)
        if sim and (status := _wanted(data["sim"])) is not None:
            self._sims.move(sim, status, "assigned to an endpoint")

    def _join(self, endpoint: Endpoint, sim: Sim | None) -> None:
        if endpoint.sim:
            self._desk.effect("sim.released", id=endpoint.sim.id, endpoint=endpoint.id)
            endpoint.sim.endpoint = None
        endpoint.sim = sim
        if sim:
            sim.endpoint = endpoint
            self._desk.effect("sim.assigned", id=sim.id, iccid=sim.iccid, endpoint=endpoint.id)
            self._radio.assigned(endpoint)

    def _service(self, data: Json) -> ServicePolicy | None:
        return _chosen(data, "service_profile", self._desk.stock.services)

    def _coverage(self, data: Json) -> CoveragePolicy | None:
        return _chosen(data, "tariff_profile", self._desk.stock.coverages)

    def _sim(self, given: Json) -> Sim | None:
        return _chosen({"sim": given}, "sim", self._desk.stock.sims)


def _chosen(data: Json, name: str, table: Mapping[int, T]) -> T | None:
    """The row that `data` refers to; None for no reference. Raises 422 for one that leads nowhere."""
    number = reference(data, name)
    if number is None:
        return None
    if (row := table.get(number)) is None:
        raise Refusal(422, f"{name} {number} is unknown", INVALID_REFERENCE)
    return row


def _needed(value: T | None, name: str) -> T:
    if value is None:
        raise Refusal(422, f"{name} is required", REQUIRED)
    return value


def _wanted(given: Json) -> SimStatus | None:
    """What an assignment asks to be done with the SIM."""
    number = reference(given, "status")
    if number is not None:
        return sim_status(number)
    return SimStatus.ACTIVATED if given.get("activate") else None


def _status(data: Json) -> EndpointStatus | None:
    number = reference(data, "status")
    if number is None:
        return None
    if number not in list(EndpointStatus):
        raise Refusal(422, f"Unknown status {number}", INVALID_REFERENCE)
    return EndpointStatus(number)


def _check_imei(data: Json) -> None:
    imei = data.get("imei")
    if imei and not re.fullmatch(r"\d{16}", str(imei)):
        raise Refusal(422, "imei needs 16 digits (IMEISV)", INVALID_FORMAT)


def _rename(endpoint: Endpoint, data: Json) -> None:
    endpoint.name = str(data["name"] or "")


def _tag(endpoint: Endpoint, data: Json) -> None:
    endpoint.tags = data["tags"] or None


def _set_imei(endpoint: Endpoint, data: Json) -> None:
    endpoint.imei = data["imei"] or None


def _lock_imei(endpoint: Endpoint, data: Json) -> None:
    endpoint.imei_lock = bool(data["imei_lock"])


def _sim_id(endpoint: Endpoint) -> int | None:
    return endpoint.sim.id if endpoint.sim else None
