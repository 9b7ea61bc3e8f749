"""EMnify's endpoints as devices of a fleet."""

import re
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from itertools import islice
from types import MappingProxyType
from typing import TypeVar

from app.domain.errors import KnownError
from app.domain.identifiers import Imei
from app.domain.work import Provider
from app.providers.emnify.api import Page, query
from app.providers.emnify.client import Emnify
from app.providers.emnify.endpoints import Endpoint
from app.providers.emnify.network import Connectivity
from app.providers.emnify.records import DayUsage
from app.providers.emnify.records import Event as EmnifyEvent
from app.providers.emnify.sims import Sim, SimState
from app.providers.emnify.sms import UNDER_WAY, Sms, SmsState
from app.providers.errors import Refused
from app.station.device_values import (
    Action,
    Connection,
    DayUse,
    DeviceDetail,
    DeviceEvent,
    FleetDevice,
    FleetPage,
    FleetSim,
    SimPage,
    Text,
)
from app.station.devices_emnify_deeds import EmnifyDeeds, number_of
from app.station.devices_fleet import PAGE, Deed, Intent, Seen, unknown_device

T = TypeVar("T")
EVENTS = 100
"""The newest; one page."""
_DAYS = timedelta(days=30)
_MEGABYTE = 1_000_000
"""EMnify does not say which; prices and limits are decimal."""
_SEVERITIES = ("info", "warn", "critical")
_CONNECTIONS: Mapping[str, Connection] = MappingProxyType(
    {each.name: each for each in Connection if each is not Connection.UNKNOWN}
)


class EmnifyFleet:
    def __init__(self, account: str, client: Emnify) -> None:
        self.client = client
        self._deeds = EmnifyDeeds(account, client)

    def page(self, number: int, text: str) -> FleetPage:
        """A text is looked for in the field it looks like, then in names, then in tags: the first that has it."""
        found = self.client.endpoints.page(number, per_page=PAGE) if not text else None
        for q in searches(text):
            found = self.client.endpoints.page(number, q=q, per_page=PAGE)
            if found.items:
                break
        assert found is not None  # noqa: S101 - there is a search for every text
        if not found.items and (imei := printed_imei(text)):
            return self._with_imei(imei)
        pages, total = counted(found)
        return FleetPage(tuple(device_of(each) for each in found.items), min(number, pages), pages, total)

    def _with_imei(self, imei: str) -> FleetPage:
        """EMnify keeps the 16 digits of the IMEISV, whose last two nobody can read off a label: look through all."""
        every = self.client.endpoints.all(per_page=PAGE)
        rows = tuple(device_of(each) for each in every if each.imei[:14] == imei[:14])
        return FleetPage(rows, 1, 1, len(rows))

    def sims(self, number: int, text: str) -> SimPage:
        found = self.client.sims.page(number, q=sim_search(text), per_page=PAGE)
        pages, total = counted(found)
        return SimPage(tuple(sim_of(each) for each in found.items), min(number, pages), pages, total)

    def device(self, device_id: str) -> FleetDevice:
        return device_of(self.endpoint(device_id))

    def connection(self, device_id: str) -> Connection:
        return connection_of(self.client.network.connectivity(number_of(device_id)))

    def endpoint(self, device_id: str) -> Endpoint:
        number = number_of(device_id)
        try:
            return self.client.endpoints.get(number)
        except Refused as error:
            if error.status != 404:
                raise
            raise unknown_device(device_id) from error

    def detail(self, device_id: str) -> DeviceDetail:
        number = number_of(device_id)
        with ThreadPoolExecutor(4) as pool:
            device = pool.submit(self.device, device_id)
            network = pool.submit(self.client.network.connectivity, number)
            events = pool.submit(self.events, number)
            usage = pool.submit(allowed, lambda: self.days(number))
            texts = pool.submit(allowed, lambda: self.texts(device_id))
            return DeviceDetail(
                device.result(),
                connection_of(network.result()),
                place_of(network.result()),
                tuple(event_of(each) for each in events.result()),
                tuple(use_of(each) for each in usage.result()),
                tuple(texts.result()),
            )

    def events(self, number: int) -> tuple[EmnifyEvent, ...]:
        """The newest first."""
        return tuple(islice(self.client.endpoints.events(number), EVENTS))

    def days(self, number: int) -> tuple[DayUsage, ...]:
        today = datetime.now(UTC).date()
        days = self.client.endpoints.daily_usage(number, today - _DAYS, today)
        return tuple(sorted((each for each in days if each.day), key=lambda each: str(each.day)))

    def texts(self, device_id: str) -> tuple[Text, ...]:
        every = [text_of(each) for each in self.client.sms.all(number_of(device_id))]
        return tuple(sorted(every, key=lambda text: (str(text.at or ""), int(text.id)), reverse=True))

    def text(self, device_id: str, text_id: str) -> Text:
        return text_of(self.client.sms.get(number_of(device_id), int(text_id)))

    def prepare(self, device_id: str, action: Action, argument: str) -> Deed:
        return self._deeds.prepare(self.endpoint(device_id), action, argument)

    def prepare_text(self, device_id: str, payload: str) -> Deed:
        return self._deeds.prepare_text(number_of(device_id), payload)

    def prepare_cancel(self, device_id: str, text_id: str) -> Deed:
        return self._deeds.prepare_cancel(number_of(device_id), number_of(text_id))

    def look(self, intent: Intent, taken: frozenset[str]) -> Seen:
        return self._deeds.look(intent, taken)


_BY_LENGTH = {15: "imsi", 16: "imei", 19: "iccid", 20: "iccid_with_luhn"}


def searches(text: str) -> tuple[str, ...]:
    """The queries for a text, the likeliest first."""
    text = text.strip()
    if not text:
        return ()
    digits = re.sub(r"[\s-]", "", text)
    likely: list[dict[str, str]] = []
    if digits.isascii() and digits.isdecimal():
        likely = [{_BY_LENGTH[len(digits)]: digits}] if len(digits) in _BY_LENGTH else []
    elif re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,3}){3}", text):
        likely = [{"ip_address": text}]
    return tuple(query(**fields) for fields in (*likely, {"name": text}, {"tags": text}))


def printed_imei(text: str) -> str:
    """The 15 digits on a label, check digit included; empty for anything else."""
    try:
        imei = Imei.parse(text)
    except KnownError:
        return ""
    return imei if len(imei) == 15 else ""


def sim_search(text: str) -> str:
    """A SIM has nothing but numbers and a state to be found by."""
    digits = re.sub(r"[\s-]", "", text)
    word = text.strip().upper().replace(" ", "_")
    if word in SimState.__members__:
        return query(status=int(SimState[word]))
    names = {15: "imsi", 19: "iccid", 20: "iccid_with_luhn", 32: "eid"}
    if digits.isdecimal() and len(digits) in names:
        return query(**{names[len(digits)]: digits})
    return query(iccid=text.strip())


def counted(page: Page[T]) -> tuple[int, int]:
    """Pages and rows in all, as far as EMnify counts them."""
    seen = (page.number - 1) * PAGE + len(page.items)
    return max(page.pages or page.number, 1), seen if page.total is None else page.total


def sim_of(sim: Sim) -> FleetSim:
    device = sim.endpoint.name or (str(sim.endpoint.id) if sim.endpoint.id is not None else "")
    return FleetSim(str(sim.id), sim.iccid, sim.eid, sim.imsi, sim.status.name, device)


def device_of(endpoint: Endpoint) -> FleetDevice:
    sim = endpoint.sim
    return FleetDevice(
        Provider.EMNIFY,
        str(endpoint.id),
        endpoint.name,
        sim.iccid,
        endpoint.imei,
        endpoint.status.name,
        endpoint.enabled,
        "" if sim.id is None else str(sim.id),
        "" if sim.id is None else sim.status.name or "?",
        endpoint.service_profile.name,
        endpoint.tariff_profile.name,
        endpoint.tags,
        endpoint.ip_address,
        endpoint.imei_lock,
    )


def connection_of(found: Connectivity) -> Connection:
    return _CONNECTIONS.get(found.status, Connection.UNKNOWN)


def place_of(found: Connectivity) -> str:
    if found.location is None:
        return ""
    return ", ".join(filter(None, (found.location.operator.name, found.location.operator.country)))


def event_of(event: EmnifyEvent) -> DeviceEvent:
    number = event.severity.id
    known = number is not None and 0 <= number < len(_SEVERITIES)
    severity = _SEVERITIES[number or 0] if known else event.severity.name.lower() or "info"
    return DeviceEvent(event.at, event.type.name, event.description, severity)


def use_of(usage: DayUsage) -> DayUse:
    assert usage.day is not None  # noqa: S101 - days without a date are left out before
    data = usage.traffic.data
    return DayUse(usage.day, round(data.up * _MEGABYTE), round(data.down * _MEGABYTE))


def text_of(sms: Sms) -> Text:
    state = sms.state
    final = state is not None and state not in UNDER_WAY
    word = sms.status.name or str(sms.status.id)
    failed = final and state is not SmsState.DELIVERED
    return Text(str(sms.id), sms.submitted, sms.from_device, sms.payload, word, sms.words, final, failed)


def allowed(ask: Callable[[], Sequence[T]]) -> Sequence[T]:
    """Nothing where the account may not see it; the rest of the device is shown all the same."""
    try:
        return ask()
    except Refused as error:
        if error.status != 403:
            raise
        return ()
