"""Events: what happened to a SIM and to an endpoint, on a time line."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from itertools import count

from app.sandbox.emnify.listing import Listing
from app.sandbox.emnify.model import Endpoint, Sim
from app.sandbox.emnify.words import BAD_QUERY, Json, iso, moment_of, now
from app.sandbox.provider import Answer, Call, Refusal

UPDATE_LOCATION = 1
UPDATE_GPRS_LOCATION = 2
CREATE_PDP_CONTEXT = 3
DELETE_PDP_CONTEXT = 5
SIM_ACTIVATION = 8
SIM_SUSPENSION = 9
SIM_DELETION = 10
ENDPOINT_BLOCKED = 11
PURGE_LOCATION = 15
FACTORY_TEST = 45
SIM_ASSIGNED = 51

INFO, WARN, CRITICAL = range(3)

TYPES = {
    UPDATE_LOCATION: "Update location",
    UPDATE_GPRS_LOCATION: "Update gprs location",
    CREATE_PDP_CONTEXT: "Create PDP Context",
    DELETE_PDP_CONTEXT: "Delete PDP Context",
    SIM_ACTIVATION: "SIM activation",
    SIM_SUSPENSION: "SIM suspension",
    SIM_DELETION: "SIM deletion",
    ENDPOINT_BLOCKED: "Endpoint blocked",
    PURGE_LOCATION: "Purge location",
    FACTORY_TEST: "SIM factory test",
    SIM_ASSIGNED: "SIM assigned",
}
_SEVERITIES = ("Info", "Warn", "Critical")
_NETWORK, _POLICY_CONTROL, _API = range(3)
_SOURCES = ("Network", "Policy Control", "API")
_FROM_NETWORK = frozenset(
    {UPDATE_LOCATION, UPDATE_GPRS_LOCATION, CREATE_PDP_CONTEXT, DELETE_PDP_CONTEXT, PURGE_LOCATION}
)


@dataclass(frozen=True, slots=True)
class Event:
    id: int
    at: datetime
    kind: int
    severity: int
    text: str
    sim: Sim | None
    endpoint: tuple[int, str] | None

    @property
    def source(self) -> int:
        if self.kind in _FROM_NETWORK:
            return _NETWORK
        return _POLICY_CONTROL if self.kind == ENDPOINT_BLOCKED else _API


def _since(moment: datetime) -> Callable[[Event], bool]:
    return lambda event: event.at >= moment


def _until(moment: datetime) -> Callable[[Event], bool]:
    return lambda event: event.at <= moment


_LISTING: Listing[Event] = Listing(
    {
        "id": lambda e: e.id,
        "timestamp": lambda e: iso(e.at),
        "type": lambda e: e.kind,
        "source": lambda e: e.source,
        "severity": lambda e: e.severity,
        "alert": lambda e: str(e.severity > INFO).lower(),
        "description": lambda e: e.text,
        "iccid": lambda e: e.sim.iccid if e.sim else None,
        "imsi": lambda e: e.sim.imsi if e.sim else None,
    },
    per_page=100,
    loose=frozenset({"description"}),
    special={"from": lambda text: _since(moment_of(text)), "until": lambda text: _until(moment_of(text))},
)


class Journal:
    def __init__(self, organisation: Json) -> None:
        self._organisation = organisation
        self._numbers = count(70_000_001)
        self._of_endpoint: defaultdict[int, list[Event]] = defaultdict(list)
        self._of_sim: defaultdict[int, list[Event]] = defaultdict(list)

    def log(
        self,
        kind: int,
        text: str,
        *,
        sim: Sim | None = None,
        endpoint: Endpoint | None = None,
        severity: int = INFO,
        at: datetime | None = None,
    ) -> None:
        who = (endpoint.id, endpoint.name) if endpoint else None
        event = Event(next(self._numbers), at or now(), kind, severity, text, sim, who)
        if endpoint:
            self._of_endpoint[endpoint.id].append(event)
        if sim:
            self._of_sim[sim.id].append(event)

    def of_endpoint(self, call: Call, number: int) -> Answer:
        return self._answer(call, self._of_endpoint.get(number, []))

    def of_sim(self, call: Call, number: int) -> Answer:
        return self._answer(call, self._of_sim.get(number, []))

    def types(self, call: Call) -> Answer:  # noqa: ARG002
        return Answer(200, [{"id": number, "description": word} for number, word in TYPES.items()])

    def _answer(self, call: Call, events: list[Event]) -> Answer:
        """Newest first unless sorted otherwise; `from` and `until` are only taken together."""
        asked = {part.partition(":")[0] for part in call.query("q").split(",")}
        if len(asked & {"from", "until"}) == 1:
            raise Refusal(422, "from and until are only valid together", BAD_QUERY)
        newest_first = sorted(events, key=lambda event: (event.at, event.id), reverse=True)
        return _LISTING.answer(call, newest_first, self._show)

    def _show(self, event: Event) -> Json:
        return {
            "id": event.id,
            "timestamp": iso(event.at),
            "alert": event.severity > INFO,
            "description": event.text,
            "event_type": {"id": event.kind, "description": TYPES[event.kind]},
            "event_source": {"id": event.source, "description": _SOURCES[event.source]},
            "event_severity": {"id": event.severity, "description": _SEVERITIES[event.severity]},
            "organisation": {"id": self._organisation["id"], "name": self._organisation["name"]},
            **({"endpoint": {"id": event.endpoint[0], "name": event.endpoint[1]}} if event.endpoint else {}),
            **_shown_sim(event.sim),
        }


def _shown_sim(sim: Sim | None) -> Json:
    if sim is None:
        return {}
    return {
        "sim": {"id": sim.id, "iccid": sim.iccid, "iccid_with_luhn": sim.iccid_with_luhn},
        "imsi": {"id": sim.id, "imsi": sim.imsi},
    }
