"""What the network makes of a device: when it attaches, why it is refused, when it has data.

Nothing runs in the background: each endpoint has a plan of steps with their moments, and whoever looks catches up.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from app.sandbox.emnify import journal
from app.sandbox.emnify.desk import Desk
from app.sandbox.emnify.model import Endpoint, State, Step
from app.sandbox.emnify.words import now

_APNS = frozenset({"em", "emnify"})
_APN_IN_MESSAGE = re.compile(r"\b(em|emnify)\b")
_DELAYS = {journal.UPDATE_LOCATION: 1.0, journal.UPDATE_GPRS_LOCATION: 1.25, journal.CREATE_PDP_CONTEXT: 2.0}
"""In multiples of the time that a device takes to attach."""

Report = tuple[State, int, int, str]
"""State afterwards, event type, severity, text."""


class Radio:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def look(self, endpoint: Endpoint) -> Endpoint:
        """The endpoint as it is now."""
        if endpoint.terms is None:
            self._begin(endpoint)
        moment = now()
        while endpoint.plan and endpoint.plan[0].due <= moment:
            self._take(endpoint, endpoint.plan.popleft())
        return endpoint

    def turn(self, endpoint: Endpoint) -> None:
        """Something that the network cares about may have changed: if so, the device has to come in again."""
        if endpoint.terms is None:
            self._begin(endpoint)
        elif endpoint.terms != _terms(endpoint):
            self._restart(endpoint)

    def reset_network(self, endpoint: Endpoint) -> None:
        self._restart(self.look(endpoint))

    def reset_data(self, endpoint: Endpoint) -> None:
        """Ends the data session; the device opens another."""
        if self.look(endpoint).state is State.ONLINE:
            self._end_session(endpoint)
            endpoint.state = State.ATTACHED
            self._plan(endpoint, now(), only=journal.CREATE_PDP_CONTEXT)

    def change(self, endpoint: Endpoint, changes: Mapping[str, object]) -> None:
        """The device itself changes; raises TypeError for what a device does not have.

        A device that is switched off says nothing more, so the network still takes it for attached.
        """
        endpoint.device = replace(self.look(endpoint).device, **changes)  # type: ignore[arg-type]
        if endpoint.device.on:
            self._restart(endpoint)
            return
        endpoint.plan.clear()
        if endpoint.state is State.ONLINE:
            self._end_session(endpoint)
            endpoint.state = State.ATTACHED

    def hear(self, endpoint: Endpoint, text: str) -> None:
        """A device takes its APN from an SMS, whatever the maker's command around it is."""
        if found := _APN_IN_MESSAGE.search(text):
            self.take_apn(endpoint, found[1])

    def take_apn(self, endpoint: Endpoint, apn: str) -> None:
        endpoint.device = replace(endpoint.device, apn=apn)
        self.turn(endpoint)

    def _begin(self, endpoint: Endpoint) -> None:
        """The first plan; of those that were there at the start it lies in the past."""
        endpoint.terms = _terms(endpoint)
        if endpoint.sim:
            self.assigned(endpoint, endpoint.created)
        self._plan(endpoint, endpoint.created)

    def assigned(self, endpoint: Endpoint, at: datetime | None = None) -> None:
        sim = endpoint.sim
        words = f"SIM {sim.iccid if sim else ''} assigned to endpoint {endpoint.name}"
        self._desk.journal.log(journal.SIM_ASSIGNED, words, sim=sim, endpoint=endpoint, at=at)

    def _restart(self, endpoint: Endpoint) -> None:
        if endpoint.state is State.ONLINE:
            self._end_session(endpoint)
        if endpoint.state is not State.OFFLINE:
            words = "Location purged, the endpoint is no longer attached"
            self._desk.journal.log(journal.PURGE_LOCATION, words, sim=endpoint.sim, endpoint=endpoint)
        endpoint.state, endpoint.attached, endpoint.terms = State.OFFLINE, None, _terms(endpoint)
        self._plan(endpoint, now())

    def _end_session(self, endpoint: Endpoint) -> None:
        endpoint.online = None
        words = "PDP Context deleted"
        self._desk.journal.log(journal.DELETE_PDP_CONTEXT, words, sim=endpoint.sim, endpoint=endpoint)

    def _plan(self, endpoint: Endpoint, start: datetime, only: int = 0) -> None:
        wait = timedelta(seconds=self._desk.world.options.emnify_attach_s)
        endpoint.plan.clear()
        for state, event, severity, text in self._reports(endpoint):
            if only in (0, event):
                due = start + wait * _DELAYS.get(event, 1.0)
                endpoint.plan.append(Step(due, state, event, severity, text))

    def _take(self, endpoint: Endpoint, step: Step) -> None:
        endpoint.state = step.state
        if step.state is not State.OFFLINE:
            endpoint.attached = endpoint.attached or step.due
            endpoint.imei = endpoint.imei or endpoint.device.imei
        if step.state is State.ONLINE:
            endpoint.online = step.due
        self._desk.journal.log(
            step.event, step.text, sim=endpoint.sim, endpoint=endpoint, severity=step.severity, at=step.due
        )

    def _reports(self, endpoint: Endpoint) -> Iterator[Report]:
        """The usual flow of events, up to the first that is refused."""
        if not (endpoint.served and endpoint.device.on and endpoint.sim):
            return
        operator = self._desk.stock.operators[endpoint.device.operator]
        subject = f"IMSI='{endpoint.sim.imsi}' on {operator.name} ({operator.country})"
        if why := self._refusal(endpoint):
            yield State.OFFLINE, journal.UPDATE_LOCATION, journal.WARN, f"Update location rejected for {subject}: {why}"
            return
        yield State.ATTACHED, journal.UPDATE_LOCATION, journal.INFO, f"New location received from VLR for {subject}"
        if _over_limit(endpoint):
            words = "Endpoint blocked: the data traffic limit of the service policy is exceeded"
            yield State.BLOCKED, journal.ENDPOINT_BLOCKED, journal.CRITICAL, words
            return
        yield from _data_reports(endpoint, subject)

    def _refusal(self, endpoint: Endpoint) -> str:
        device = endpoint.device
        operator = self._desk.stock.operators[device.operator]
        if operator.id in endpoint.blacklist:
            return "operator is on the blacklist of the endpoint"
        if operator.iso_code not in endpoint.coverage.countries:
            return f"roaming not allowed, {operator.country} is not in the coverage policy"
        if endpoint.imei_lock and endpoint.imei and endpoint.imei != device.imei:
            return f"IMEI {device.imei} does not match the IMEI lock"
        return ""


def _data_reports(endpoint: Endpoint, subject: str) -> Iterator[Report]:
    device, service = endpoint.device, endpoint.service
    if device.rat not in service.rats:
        words = f"Update gprs location rejected for {subject}: RAT type {device.rat} not allowed by the service policy"
        yield State.ATTACHED, journal.UPDATE_GPRS_LOCATION, journal.WARN, words
        return
    yield (
        State.ATTACHED,
        journal.UPDATE_GPRS_LOCATION,
        journal.INFO,
        f"New location received from SGSN for {subject}",
    )
    if why := _no_session(endpoint):
        words = f"Create PDP Context rejected for {subject}: {why}"
        yield State.ATTACHED, journal.CREATE_PDP_CONTEXT, journal.WARN, words
        return
    words = f"New PDP Context activated for {subject}, APN='{device.apn}'"
    yield State.ONLINE, journal.CREATE_PDP_CONTEXT, journal.INFO, words


def _no_session(endpoint: Endpoint) -> str:
    if not endpoint.service.data:
        return "data service is not part of the service policy"
    return "" if endpoint.device.apn in _APNS else f"unknown APN '{endpoint.device.apn}'"


def _over_limit(endpoint: Endpoint) -> bool:
    limit = endpoint.service.limit_mb
    return bool(limit) and endpoint.device.used_mb > limit + endpoint.extra_mb


def _terms(endpoint: Endpoint) -> tuple[object, ...]:
    """All that decides how the network treats the device."""
    device = endpoint.device
    return (
        endpoint.served,
        endpoint.sim.id if endpoint.sim else None,
        endpoint.service.id,
        endpoint.coverage.id,
        frozenset(endpoint.blacklist),
        endpoint.imei if endpoint.imei_lock else None,
        endpoint.extra_mb,
        (device.on, device.apn, device.rat, device.operator),
    )
