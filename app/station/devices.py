"""Devices of a fleet: listed, searched, looked at, changed, written to and diagnosed."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from threading import Event as Flag
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.work import Job
from app.providers.errors import ProviderError, Unreachable
from app.station.device_queue import DeviceQueue
from app.station.device_values import Action, Connection, DeviceDetail, Finding, FleetDevice, FleetPage, SimPage, Text
from app.station.devices_fleet import ambiguous, unknown_device
from app.station.devices_jobs import DeviceJobs
from app.station.parts import Parts

if TYPE_CHECKING:
    from app.station.device_choices import Choice
    from app.station.devices_emnify import EmnifyFleet
    from app.station.devices_supersim import SuperSimFleet
    from app.station.diagnosis_facts import Facts

T = TypeVar("T")


class Devices:
    """Thread-safe. Every call blocks, and speaks to the provider."""

    def __init__(self, parts: Parts, changed: Callable[[], None]) -> None:
        self._accounts = parts.accounts
        self._settings = parts.settings
        self._online = parts.online
        self._jobs = DeviceJobs(parts.ledger, parts.settings, parts.online)
        self.queue = DeviceQueue(parts, self._jobs, self._fleet, changed)
        """Calls that wait until their provider can be reached."""
        self._fleets: dict[str, EmnifyFleet | SuperSimFleet] = {}
        self._closing = Flag()
        self._lock = Lock()

    def stop(self) -> None:
        """The program ends: whoever waits for an answer or a delivery gives up."""
        self._closing.set()
        self._jobs.stop()

    def page(self, account: str, number: int = 1, text: str = "") -> FleetPage:
        """`text` is part of a name, a tag, or an ICCID, IMEI, IMSI or IP address; of Super SIM also a status."""
        return self._ask(lambda: self._fleet(account).page(number, text))

    def sims(self, account: str, number: int = 1, text: str = "") -> SimPage:
        """Those in devices and those waiting; `text` is an ICCID, EID, IMSI or state."""
        return self._ask(lambda: self._fleet(account).sims(number, text))

    def find(self, account: str, text: str) -> FleetDevice:
        """The one device with this id, name or ICCID, or the only one that a search for it finds."""
        try:
            return self._ask(lambda: self._fleet(account).device(text))
        except KnownError as error:
            if error.code != "device.unknown":
                raise
        rows = self.page(account, text=text).rows if text.strip() else ()
        exact = [row for row in rows if text.strip().casefold() in {row.name.casefold(), row.iccid}]
        if len(exact or rows) > 1:
            raise ambiguous(text)
        if not rows:
            raise unknown_device(text)
        return (exact or rows)[0]

    def detail(self, account: str, device_id: str) -> DeviceDetail:
        """Settles first what an earlier run left open on this device."""
        fleet = self._fleet(account)
        self._ask(lambda: self._jobs.catch_up(account, fleet, device_id))
        return self._ask(lambda: fleet.detail(device_id))

    def connection(self, account: str, device_id: str) -> Connection:
        """Lists do not tell it; one cheap question."""
        return self._ask(lambda: self._fleet(account).connection(device_id))

    def choices(self, account: str, device_id: str, action: Action) -> tuple[Choice, ...]:
        """The policies or operators that can be its argument."""
        from app.station.device_choices import choices

        return self._ask(lambda: choices(self._fleet(account).client, device_id, action))

    def act(self, account: str, device_id: str, action: Action, argument: str = "") -> None:
        """Say `warning(action, device)` first. `argument` as `Action` says."""
        fleet = self._fleet(account)
        self._ask(lambda: self._jobs.catch_up(account, fleet, device_id))
        self._jobs.run(account, fleet, self._ask(lambda: fleet.prepare(device_id, action, argument)))

    def send_text(self, account: str, device_id: str, payload: str) -> Text:
        """As it stands right after it was sent; follow it with `text` or `follow_text`."""
        fleet = self._fleet(account)
        self._ask(lambda: self._jobs.catch_up(account, fleet, device_id))
        sent = self._jobs.run(account, fleet, self._ask(lambda: fleet.prepare_text(device_id, payload)))
        try:
            return self._ask(lambda: fleet.text(device_id, sent))
        except ProviderError:  # it has been sent all the same
            return Text(sent, datetime.now(UTC), False, payload, "", say("sms", "Sent"), final=False)

    def cancel_text(self, account: str, device_id: str, text_id: str) -> Text:
        """Give up a text that is not delivered yet; EMnify only."""
        fleet = self._fleet(account)
        self._jobs.run(account, fleet, self._ask(lambda: fleet.prepare_cancel(device_id, text_id)))
        return self._ask(lambda: fleet.text(device_id, text_id))

    def texts(self, account: str, device_id: str) -> tuple[Text, ...]:
        """Newest first."""
        return self._ask(lambda: self._fleet(account).texts(device_id))

    def text(self, account: str, device_id: str, text_id: str) -> Text:
        return self._ask(lambda: self._fleet(account).text(device_id, text_id))

    def follow_text(
        self, account: str, device_id: str, text: Text, changed: Callable[[Text], None], timeout_s: float
    ) -> Text:
        """Until its state is final, or for so long; `changed` hears each new state."""
        settings = self._settings()
        pause, end = settings.first_poll_s, time.monotonic() + timeout_s
        while not text.final and (left := end - time.monotonic()) > 0 and not self._closing.wait(min(pause, left)):
            fresh = self.text(account, device_id, text.id)
            if fresh.state != text.state:
                changed(fresh)
            text, pause = fresh, min(pause * 1.5, settings.longest_poll_s)
        return text

    def diagnose(self, account: str, device_id: str) -> Finding:
        """Walks the vendor guide's troubleshooting on live data."""
        from app.station.diagnosis import diagnose

        return diagnose(self.facts(account, device_id))

    def facts(self, account: str, device_id: str) -> Facts:
        """What a diagnosis goes by."""
        from app.station.diagnosis_read import read_facts

        return self._ask(lambda: read_facts(self._fleet(account), device_id))

    def unsettled(self, account: str) -> list[Job]:
        """Calls whose answer was lost and whose effect nobody has seen yet; `detail` of their device looks again."""
        return self._jobs.unsettled(account)

    def settle(self, job_id: int, made: bool) -> None:
        """A person has looked: the unsettled call had its effect or had not."""
        self._jobs.decide(job_id, made)

    def _fleet(self, account: str) -> EmnifyFleet | SuperSimFleet:
        client = self._accounts.client(account)
        with self._lock:
            fleet = self._fleets.get(account)
            if fleet is None or fleet.client is not client:
                fleet = self._fleets[account] = new_fleet(account, client)
            return fleet

    def _ask(self, call: Callable[[], T]) -> T:
        try:
            answer = call()
        except ProviderError as error:
            self._online(not isinstance(error, Unreachable))
            raise
        self._online(True)
        return answer


def new_fleet(account: str, client: object) -> EmnifyFleet | SuperSimFleet:
    """`KnownError` for the client of a provider that keeps no devices."""
    from app.providers.emnify.client import Emnify
    from app.providers.supersim import SuperSim
    from app.station.devices_emnify import EmnifyFleet
    from app.station.devices_supersim import SuperSimFleet

    if isinstance(client, Emnify):
        return EmnifyFleet(account, client)
    if isinstance(client, SuperSim):
        return SuperSimFleet(account, client)
    raise KnownError(
        "account.no_devices",
        say("devices", "{account} keeps no devices that can be asked for.", account=account),
        say("devices", "Choose an account at EMnify or Super SIM."),
    )
