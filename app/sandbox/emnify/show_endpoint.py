"""Endpoints as EMnify shows them."""

from app.sandbox.digits import luhn
from app.sandbox.emnify.model import Endpoint, Operator, Sim
from app.sandbox.emnify.sims import shown_status
from app.sandbox.emnify.words import Json, iso

_ADDRESS_SPACE = 1


def shown(endpoint: Endpoint) -> Json:
    """Without the fields that have no value, as recorded."""
    whole = {
        **_common(endpoint),
        "tag_assignments": _tag_assignments(endpoint.tags),
        "sim": _sim(endpoint.sim) if endpoint.sim else None,
        "runtime_data": _runtime(endpoint),
    }
    return {name: value for name, value in whole.items() if value is not None}


def shown_new(endpoint: Endpoint) -> Json:
    """The documented reply to a creation."""
    policy = endpoint.coverage
    return {
        **_common(endpoint),
        "tariff_profile": {"id": policy.id, "name": policy.name, "satellite_capable": False},
        "sim": {**_sim(endpoint.sim), "sim_profile_type_id": 1} if endpoint.sim else None,
    }


def _common(endpoint: Endpoint) -> Json:
    return {
        "id": endpoint.id,
        "name": endpoint.name,
        "tags": endpoint.tags,
        "created": iso(endpoint.created),
        "last_updated": iso(endpoint.updated),
        "status": {"id": int(endpoint.status), "description": endpoint.status.word},
        "service_profile": {"id": endpoint.service.id, "name": endpoint.service.name},
        "tariff_profile": {"id": endpoint.coverage.id, "name": endpoint.coverage.name},
        "ip_address": endpoint.ip_address,
        "ip_address_space": {"id": _ADDRESS_SPACE},
        "imei": endpoint.imei,
        "imei_with_luhn": _imei_with_luhn(endpoint.imei),
        "imei_lock": endpoint.imei_lock,
    }


def _sim(sim: Sim) -> Json:
    return {
        "id": sim.id,
        "iccid": sim.iccid,
        "iccid_with_luhn": sim.iccid_with_luhn,
        "imsi": sim.imsi,
        "msisdn": sim.msisdn,
        "status": shown_status(sim),
    }


def _imei_with_luhn(imeisv: str | None) -> str | None:
    """The 15 digits that are printed on a device: 14 of the IMEISV and their check digit (3GPP TS 23.003 6.2)."""
    return imeisv[:14] + luhn(imeisv[:14]) if imeisv else None


def _tag_assignments(tags: str | None) -> list[Json]:
    names = [name.strip() for name in (tags or "").split(",") if name.strip()]
    return [{"id": index + 1, "name": name, "tag_color": {"id": 1}} for index, name in enumerate(names)]


def _runtime(endpoint: Endpoint) -> Json | None:
    if endpoint.attached is None:
        return None
    return {"msc": f"4917200{endpoint.id % 10_000:04}", "sgsn": "491720000001", "sgsn_ip_address": "203.0.113.1"}


def shown_country(operator: Operator) -> Json:
    return {
        "id": operator.mcc,
        "name": operator.country,
        "country_code": operator.country_code,
        "mcc": operator.mcc,
        "iso_code": operator.iso_code,
    }
