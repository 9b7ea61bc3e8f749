"""Super SIM's Sims as devices of a fleet. Super SIM does not tell whether a Sim is connected."""

import re
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import islice
from threading import Lock
from types import MappingProxyType

from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.domain.work import Provider
from app.providers.errors import Refused
from app.providers.supersim import Sim, SuperSim
from app.providers.supersim.commands import SmsCommand
from app.providers.supersim.records import Granularity, UsageRecord
from app.station.device_values import (
    Action,
    Connection,
    DayUse,
    DeviceDetail,
    FleetDevice,
    FleetPage,
    FleetSim,
    SimPage,
    Text,
)
from app.station.devices_fleet import (
    CLOCK,
    PAGE,
    SEND_TEXT,
    Deed,
    Intent,
    Seen,
    Sight,
    bad_argument,
    check_text,
    not_offered,
    unknown_device,
)

_ASKED = 1000
"""Sims of one answer; the most that Super SIM gives."""
_TEXTS = 200
_DAYS = timedelta(days=30)
_CHANGING = "scheduled"
_STATES = frozenset({"new", "ready", "active", "inactive", _CHANGING})
_GOALS = {Action.ACTIVATE_SIM: "active", Action.SUSPEND_SIM: "inactive"}
_TEXT_WORDS: Mapping[str, Message] = MappingProxyType(
    {
        "queued": say("sms", "Waiting for the first attempt"),
        "sent": say("sms", "Being delivered"),
        "delivered": say("sms", "Delivered"),
        "received": say("sms", "Received from the device"),
        "failed": say("sms", "Failed"),
    }
)
_FINAL = frozenset({"delivered", "received", "failed"})


@dataclass(slots=True)
class _Walk:
    """A list that is read no further than somebody has looked."""

    text: str
    source: Iterator[Sim]
    read: list[Sim] = field(default_factory=list)
    ended: bool = False

    def page(self, number: int) -> tuple[list[Sim], int]:
        """The rows, and the number of the page that has them: the last one for a page past it."""
        wanted = number * PAGE + 1
        if len(self.read) < wanted and not self.ended:
            more = list(islice(self.source, wanted - len(self.read)))
            self.read += more
            self.ended = len(self.read) < wanted
        number = min(number, self.pages)
        return self.read[(number - 1) * PAGE : number * PAGE], number

    @property
    def pages(self) -> int:
        return max(-(-len(self.read) // PAGE), 1)


class SuperSimFleet:
    def __init__(self, account: str, client: SuperSim) -> None:
        self._account = account
        self.client = client
        self._reading = Lock()
        self._naming = Lock()
        self._walk: _Walk | None = None
        self._fleets: dict[str, str] = {}

    def page(self, number: int, text: str) -> FleetPage:
        """The first page is asked for anew, later ones go on from there; pages and total as far as they are known."""
        text = text.strip()
        with self._reading:
            if self._walk is None or self._walk.text != text or number <= 1:
                self._walk = _Walk(text, self._search(text))
            walk = self._walk
            try:
                sims, at = walk.page(max(number, 1))
            except BaseException:
                self._walk = None
                raise
            pages, total = walk.pages, len(walk.read)
        self._learn_fleets({sim.fleet_sid for sim in sims})
        return FleetPage(tuple(self._device_of(sim) for sim in sims), at, pages, total)

    def sims(self, number: int, text: str) -> SimPage:
        """Each is a device of its own."""
        found = self.page(number, text)
        rows = tuple(FleetSim(each.id, each.iccid, "", "", each.sim_state, each.name) for each in found.rows)
        return SimPage(rows, found.page, found.pages, found.total)

    def device(self, device_id: str) -> FleetDevice:
        sim = self._sim(device_id)
        self._learn_fleets({sim.fleet_sid})
        return self._device_of(sim)

    def connection(self, device_id: str) -> Connection:  # noqa: ARG002 - Super SIM does not tell
        return Connection.UNKNOWN

    def detail(self, device_id: str) -> DeviceDetail:
        with ThreadPoolExecutor(3) as pool:
            device = pool.submit(self.device, device_id)
            usage = pool.submit(self._usage, device_id)
            texts = pool.submit(self.texts, device_id)
            return DeviceDetail(device.result(), Connection.UNKNOWN, "", usage=usage.result(), texts=texts.result())

    def texts(self, device_id: str) -> tuple[Text, ...]:
        every = islice(self.client.sms.all(sim=device_id), _TEXTS)
        return tuple(sorted(map(_text_of, every), key=lambda text: str(text.at or ""), reverse=True))

    def text(self, device_id: str, text_id: str) -> Text:  # noqa: ARG002 - Super SIM knows it by its own sid
        return _text_of(self.client.sms.get(text_id))

    def prepare(self, device_id: str, action: Action, argument: str) -> Deed:
        sim, argument = self._sim(device_id), argument.strip()
        changes = self._changes(action, argument)
        if sim.status == _CHANGING:
            raise KnownError(
                "device.changing",
                say("devices", "Super SIM is still changing {name}.", name=sim.unique_name or sim.iccid),
                say("devices", "Wait a minute, then do it again."),
            )
        intent = Intent(sim.sid, action, self.client.server_time(), argument, sim.sid)
        return Deed(intent, lambda: self.client.update_sim(sim.sid, **changes).sid)

    def prepare_text(self, device_id: str, payload: str) -> Deed:
        check_text(payload)
        intent = Intent(device_id, SEND_TEXT, self.client.server_time(), payload, device_id)
        return Deed(intent, lambda: self.client.sms.send(device_id, payload).sid)

    def prepare_cancel(self, device_id: str, text_id: str) -> Deed:  # noqa: ARG002 - Super SIM cannot
        raise not_offered(self._account)

    def look(self, intent: Intent, taken: frozenset[str]) -> Seen:
        try:
            if intent.what == SEND_TEXT:
                return self._look_for_text(intent, taken)
            return Seen(Sight.DONE if self._shows(self.client.sim(intent.sim), intent) else Sight.NOT_YET)
        except Refused as error:
            if error.status != 404:
                raise
            return Seen(Sight.GONE)

    def _changes(self, action: Action, argument: str) -> dict[str, str]:
        if action in _GOALS:
            return {"status": _GOALS[action]}
        if action not in {Action.RENAME, Action.SET_SERVICE}:
            raise not_offered(self._account)
        if not argument:
            raise bad_argument(argument)
        return {"unique_name" if action is Action.RENAME else "fleet": argument}

    def _shows(self, sim: Sim, intent: Intent) -> bool:
        """A change that is carried out later is ours: none was under way before."""
        if (goal := _GOALS.get(Action(intent.what))) is not None:
            return sim.status in {goal, _CHANGING}
        if intent.what == Action.RENAME:
            return sim.unique_name == intent.argument
        self._learn_fleets({sim.fleet_sid})
        return intent.argument in {sim.fleet_sid, self._fleets.get(sim.fleet_sid)}

    def _look_for_text(self, intent: Intent, taken: frozenset[str]) -> Seen:
        """All of them are looked through: that they come newest first is nowhere promised."""
        for command in self.client.sms.all(sim=intent.sim, direction="to_sim"):
            if command.date_created is None or command.date_created < intent.since - CLOCK:
                continue
            if command.payload == intent.argument and command.sid not in taken:
                return Seen(Sight.DONE, command.sid)
        return Seen(Sight.NOT_YET)

    def _search(self, text: str) -> Iterator[Sim]:
        digits = re.sub(r"[\s-]", "", text)
        if re.fullmatch(r"[0-9]{18,22}", digits):
            return self.client.sims(iccid=digits, page_size=_ASKED)
        if text in _STATES:
            return self.client.sims(status=text, page_size=_ASKED)
        everything = self.client.sims(page_size=_ASKED)
        part = text.casefold()
        return (sim for sim in everything if _has(sim, part)) if part else everything

    def _sim(self, device_id: str) -> Sim:
        try:
            return self.client.sim(device_id)
        except Refused as error:
            if error.status != 404:
                raise
            raise unknown_device(device_id) from error

    def _usage(self, device_id: str) -> tuple[DayUse, ...]:
        start = (datetime.now(UTC) - _DAYS).replace(hour=0, minute=0, second=0, microsecond=0)
        records = self.client.records.usage(sim=device_id, granularity=Granularity.DAY, start=start)
        return tuple(sorted(filter(None, map(_use_of, records)), key=lambda use: use.day))

    def _learn_fleets(self, sids: set[str]) -> None:
        with self._naming:
            if sids - {""} <= self._fleets.keys():
                return
            self._fleets = {fleet.sid: fleet.unique_name or fleet.sid for fleet in self.client.fleets()}

    def _device_of(self, sim: Sim) -> FleetDevice:
        fleet = self._fleets.get(sim.fleet_sid, sim.fleet_sid)
        name = sim.unique_name or sim.iccid
        return FleetDevice(
            Provider.SUPERSIM, sim.sid, name, sim.iccid, "", sim.status, None, sim.sid, sim.status, fleet, "", "", ""
        )


def _has(sim: Sim, part: str) -> bool:
    return part in sim.unique_name.casefold() or part in sim.iccid or part == sim.sid.casefold()


def _text_of(command: SmsCommand) -> Text:
    word, incoming = command.status, command.direction == "from_sim"
    words = _TEXT_WORDS.get(word) or say("sms", "State {word}", word=word)
    return Text(
        command.sid, command.date_created, incoming, command.payload, word, words, word in _FINAL, word == "failed"
    )


def _use_of(record: UsageRecord) -> DayUse | None:
    if record.start is None:
        return None
    return DayUse(record.start.date(), record.data_upload, record.data_download)
