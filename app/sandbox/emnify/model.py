"""What an EMnify account holds."""

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum

from app.sandbox.digits import luhn


class SimStatus(IntEnum):
    ISSUED = 0
    ACTIVATED = 1
    SUSPENDED = 2
    DELETED = 3
    FACTORY_TEST = 4

    @property
    def word(self) -> str:
        return self.name.replace("_", " ").title()


class EndpointStatus(IntEnum):
    ENABLED = 0
    DISABLED = 1

    @property
    def word(self) -> str:
        return self.name.title()


class State(StrEnum):
    OFFLINE = "OFFLINE"
    ATTACHED = "ATTACHED"
    ONLINE = "ONLINE"
    BLOCKED = "BLOCKED"


@dataclass(frozen=True, slots=True)
class Operator:
    id: int
    name: str
    country: str
    iso_code: str
    country_code: int
    mcc: int
    mnc: str
    tapcode: str


@dataclass(frozen=True, slots=True)
class ServicePolicy:
    """A service profile."""

    id: int
    name: str
    description: str
    data: bool = True
    rats: frozenset[str] = frozenset({"2G", "3G", "4G"})
    limit_mb: int = 0
    """Data a month; 0: no limit."""


@dataclass(frozen=True, slots=True)
class CoveragePolicy:
    """A tariff profile."""

    id: int
    name: str
    description: str
    countries: frozenset[str]


@dataclass(frozen=True, slots=True)
class Device:
    """The thing in the field that carries the SIM; nobody at EMnify sees these facts directly."""

    on: bool = True
    apn: str = "em"
    rat: str = "4G"
    imei: str = ""
    operator: int = 1
    used_mb: int = 12
    silent: bool = False
    """Online, but not a byte goes through."""
    answers: bool = True
    """It answers an SMS with an SMS."""


@dataclass(slots=True)
class Sim:
    id: int
    iccid: str
    """19 digits, without the check digit."""
    produced: datetime
    status: SimStatus = SimStatus.ISSUED
    activated: datetime | None = None
    endpoint: "Endpoint | None" = None
    messages: int = 0

    @property
    def iccid_with_luhn(self) -> str:
        return self.iccid + luhn(self.iccid)

    @property
    def imsi(self) -> str:
        return f"90143{self.id:010}"

    @property
    def msisdn(self) -> str:
        return f"88239{self.id:010}"

    @property
    def works(self) -> bool:
        return self.status in (SimStatus.ACTIVATED, SimStatus.FACTORY_TEST)


@dataclass(frozen=True, slots=True)
class Step:
    """What the network will report of a device, and when."""

    due: datetime
    state: State
    event: int
    severity: int
    text: str


@dataclass(slots=True)
class Message:
    """An SMS to or from a device."""

    id: int
    payload: str
    source_address: str
    source_type: int
    submitted: datetime
    expiry: datetime
    udh: str = ""
    dcs: int = 0
    mobile_originated: bool = False
    fails: bool = False
    status: int = 1
    attempted: datetime | None = None
    ended: datetime | None = None


@dataclass(slots=True)
class Endpoint:
    id: int
    name: str
    created: datetime
    updated: datetime
    service: ServicePolicy
    coverage: CoveragePolicy
    status: EndpointStatus = EndpointStatus.ENABLED
    tags: str | None = None
    sim: Sim | None = None
    imei: str | None = None
    imei_lock: bool = False
    device: Device = field(default_factory=Device)
    blacklist: set[int] = field(default_factory=set)
    messages: list[Message] = field(default_factory=list)
    state: State = State.OFFLINE
    attached: datetime | None = None
    online: datetime | None = None
    extra_mb: int = 0
    plan: deque[Step] = field(default_factory=deque)
    terms: tuple[object, ...] | None = None
    """What the present plan was made for; None before the first one."""

    @property
    def served(self) -> bool:
        return self.status is EndpointStatus.ENABLED and self.sim is not None and self.sim.works

    @property
    def ip_address(self) -> str:
        return f"10.{192 + (self.id >> 16 & 63)}.{self.id >> 8 & 255}.{self.id & 255}"
