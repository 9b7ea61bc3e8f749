"""Asks a provider for what a diagnosis goes by."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.providers.emnify.endpoints import Endpoint
from app.providers.emnify.network import Connectivity, Operator
from app.providers.emnify.policies import Service
from app.providers.errors import ProviderError
from app.station.device_values import Connection, DayUse, DeviceEvent
from app.station.devices_emnify import EmnifyFleet, allowed, connection_of, device_of, event_of, place_of, use_of
from app.station.devices_supersim import SuperSimFleet
from app.station.diagnosis_facts import Facts, OperatorRef, apn_of, located_by, refusals_of
from app.station.sim_phase import SimPhase

_LATELY = timedelta(days=1)
_WARNINGS = 3


def read_facts(fleet: EmnifyFleet | SuperSimFleet, device_id: str) -> Facts:
    if isinstance(fleet, SuperSimFleet):
        return Facts(fleet.device(device_id), Connection.UNKNOWN, datetime.now(UTC))
    endpoint = fleet.endpoint(device_id)
    if device_of(endpoint).phase in {SimPhase.NONE, SimPhase.ENDED}:
        return Facts(device_of(endpoint), Connection.OFFLINE, fleet.client.server_time())
    return _ask(fleet, endpoint)


def _ask(fleet: EmnifyFleet, endpoint: Endpoint) -> Facts:
    """Several questions at once; what the account may not see is left out."""
    number = endpoint.id
    with ThreadPoolExecutor(5) as pool:
        network = pool.submit(fleet.client.network.connectivity, number)
        events = pool.submit(lambda: [event_of(each) for each in allowed(lambda: fleet.events(number))])
        barred = pool.submit(lambda: allowed(lambda: fleet.client.network.blacklist(number)))
        services = pool.submit(_services, fleet, endpoint.service_profile.id)
        days = pool.submit(lambda: [use_of(each) for each in allowed(lambda: fleet.days(number))])
        attached = connection_of(network.result()) is Connection.ATTACHED
        absent = pool.submit(_absent, fleet, number) if attached else None
        return _facts(
            _Answers(
                endpoint=endpoint,
                now=fleet.client.server_time(),
                network=network.result(),
                events=events.result(),
                barred=barred.result(),
                services=services.result(),
                days=days.result(),
                absent=absent.result() if absent else None,
            )
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answers:
    endpoint: Endpoint
    now: datetime
    network: Connectivity
    events: Sequence[DeviceEvent]
    barred: Sequence[Operator]
    services: Sequence[Service]
    days: Sequence[DayUse]
    absent: bool | None


def _facts(of: _Answers) -> Facts:
    place, session, events = of.network.location, of.network.pdp_context, of.events
    data = next((service for service in of.services if "data" in service.name.casefold()), None)
    moments = [at for at in (place.at, place.by_data) if at] if place else []
    return Facts(
        device_of(of.endpoint),
        connection_of(of.network),
        of.now,
        place=place_of(of.network),
        located=max((at for at in (*moments, located_by(events)) if at), default=None),
        refusals=refusals_of(events),
        absent=of.absent,
        session_since=session.created if session else None,
        apn=(session.apn if session else "") or apn_of(events),
        rat=session.rat if session else "",
        operator=_operator(place.operator) if place and place.operator.id is not None else None,
        barred=tuple(_operator(each) for each in of.barred if each.id is not None),
        data_allowed=data is not None if of.services else None,
        limit_mb=data.limit_mb if data else None,
        moved_bytes=sum(use.up_bytes + use.down_bytes for use in of.days if use.day >= (of.now - _LATELY).date()),
        warnings=tuple(event.text for event in events if event.severity != "info")[:_WARNINGS],
    )


def _operator(operator: Operator) -> OperatorRef:
    return OperatorRef(str(operator.id), ", ".join(filter(None, (operator.name, operator.country))))


def _services(fleet: EmnifyFleet, policy_id: int | None) -> Sequence[Service]:
    if policy_id is None:
        return ()
    return allowed(lambda: fleet.client.policies.service(policy_id).services)


def _absent(fleet: EmnifyFleet, number: int) -> bool | None:
    """The live question fails for many reasons; only what says so means that the device is not there."""
    try:
        live = fleet.client.network.live(number)
    except ProviderError:
        return None
    if live.success:
        return False
    return True if "absent" in live.error.casefold() or "detached" in live.error.casefold() else None
