"""What a diagnosis goes by: the state of a device, and what its events say of refusals."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from app.station.device_values import Connection, DeviceEvent, FleetDevice


class Step(StrEnum):
    """Of a device on its way to data, in order; the vendor guide's usual flow of events."""

    NETWORK = "network"
    """Update location."""
    DATA_NETWORK = "data network"
    """Update GPRS location."""
    SESSION = "session"
    """Create PDP context."""
    SERVICE = "service"
    """Blocked by the provider itself."""


class Cause(StrEnum):
    BARRED = "barred"
    """The operator is on the device's blacklist."""
    COVERAGE = "coverage"
    IMEI = "imei"
    RAT = "rat"
    """Radio access technology."""
    POLICY = "policy"
    APN = "apn"
    LIMIT = "limit"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Refusal:
    """`text` is the provider's own."""

    step: Step
    cause: Cause
    at: datetime | None
    text: str


@dataclass(frozen=True, slots=True)
class OperatorRef:
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Facts:
    """None where the provider does not tell."""

    device: FleetDevice
    connection: Connection
    now: datetime
    place: str = ""
    located: datetime | None = None
    """When a network last took the device in."""
    refusals: tuple[Refusal, ...] = ()
    """What the device was refused last, at most one for each step, and none that succeeded afterwards."""
    absent: bool | None = None
    """The network looked for the device just now, and did not find it."""
    session_since: datetime | None = None
    apn: str = ""
    rat: str = ""
    operator: OperatorRef | None = None
    """Where it is now."""
    barred: tuple[OperatorRef, ...] = ()
    data_allowed: bool | None = None
    """By the service policy."""
    limit_mb: float | None = None
    moved_bytes: int = 0
    """Of the last two days."""
    warnings: tuple[str, ...] = ()
    """Of the provider, newest first."""

    def refusal(self, *steps: Step) -> Refusal | None:
        """The last of these steps that was refused."""
        return next((each for each in reversed(self.refusals) if each.step in steps), None)


_STEPS: Mapping[str, Step] = MappingProxyType(
    {
        "update location": Step.NETWORK,
        "update gprs location": Step.DATA_NETWORK,
        "create pdp context": Step.SESSION,
        "endpoint blocked": Step.SERVICE,
    }
)
_REFUSED = re.compile(r"\b(reject|den(y|ied)|refus|not allowed|fail|block)", re.IGNORECASE)
_CAUSES: tuple[tuple[re.Pattern[str], Cause], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), cause)
    for pattern, cause in (
        (r"blacklist", Cause.BARRED),
        (r"\bIMEI\b", Cause.IMEI),
        (r"\bRAT\b|radio", Cause.RAT),
        (r"\bAPN\b(?!=')", Cause.APN),
        (r"\blimit|quota", Cause.LIMIT),
        (r"service (policy|profile)|data service", Cause.POLICY),
        (r"roaming|coverage|tariff", Cause.COVERAGE),
    )
)
"""By words in EMnify's descriptions, the most exact first: they are not documented, so anything else is OTHER."""
_APN = re.compile(r"\bAPN\b\W{1,3}([A-Za-z0-9.-]+)")


def cause_of(text: str) -> Cause:
    return next((cause for pattern, cause in _CAUSES if pattern.search(text)), Cause.OTHER)


def refusals_of(events: Sequence[DeviceEvent]) -> tuple[Refusal, ...]:
    """From events, newest first; in the order of the steps."""
    last: dict[Step, DeviceEvent] = {}
    for event in events:
        if (step := _STEPS.get(event.kind.casefold())) is not None:
            last.setdefault(step, event)
    blocked = last.get(Step.SERVICE)
    if blocked is not None and _later(last.get(Step.SESSION), blocked):
        del last[Step.SERVICE]
    return tuple(
        Refusal(step, cause_of(last[step].text), last[step].at, last[step].text)
        for step in Step
        if step in last and is_refusal(last[step])
    )


def located_by(events: Sequence[DeviceEvent]) -> datetime | None:
    """When a network last took the device in, as far as the events go back."""
    places = {Step.NETWORK, Step.DATA_NETWORK}
    moments = (
        event.at
        for event in events
        if event.at and _STEPS.get(event.kind.casefold()) in places and not is_refusal(event)
    )
    return max(moments, default=None)


def apn_of(events: Sequence[DeviceEvent]) -> str:
    """That of the newest attempt to open a data session."""
    attempts = (event.text for event in events if _STEPS.get(event.kind.casefold()) is Step.SESSION)
    found = _APN.search(next(attempts, ""))
    return found[1] if found else ""


def is_refusal(event: DeviceEvent) -> bool:
    return event.severity != "info" and _REFUSED.search(event.text) is not None


def _later(one: DeviceEvent | None, other: DeviceEvent) -> bool:
    return one is not None and one.at is not None and other.at is not None and one.at > other.at
