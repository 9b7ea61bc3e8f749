"""Devices of a fleet as the window shows them: EMnify endpoints and Super SIM Sims alike. Light: no provider here."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from app.domain.message import NOTHING, Message, say
from app.domain.work import Provider
from app.station.sim_phase import SimPhase, phase_of


@dataclass(frozen=True, slots=True)
class FleetDevice:
    """`status` and `sim_state` are the provider's words. Super SIM knows no device apart from its Sim: `enabled` is
    None, `sim_id` is `id`, `service` its Fleet.
    """

    provider: Provider
    id: str
    name: str
    iccid: str
    imei: str
    status: str
    enabled: bool | None
    sim_id: str
    sim_state: str
    service: str
    coverage: str
    tags: str
    ip: str
    imei_locked: bool = False

    @property
    def phase(self) -> SimPhase:
        return phase_of(self.sim_state)


@dataclass(frozen=True, slots=True)
class FleetPage:
    """Page `page` of `pages`, from 1. Where the provider does not count, both are as far as they are known."""

    rows: tuple[FleetDevice, ...]
    page: int
    pages: int
    total: int


@dataclass(frozen=True, slots=True)
class FleetSim:
    """A SIM, in a device or not; `state` is the provider's word."""

    id: str
    iccid: str
    eid: str
    imsi: str
    state: str
    device: str
    """Name of the device it is in; empty for none."""


@dataclass(frozen=True, slots=True)
class SimPage:
    """As `FleetPage`."""

    rows: tuple[FleetSim, ...]
    page: int
    pages: int
    total: int


class Connection(StrEnum):
    """As the EMnify portal names it."""

    OFFLINE = "offline"
    ATTACHED = "attached"
    """To a network, without a data session; may be one or two days old."""
    ONLINE = "online"
    BLOCKED = "blocked"
    UNKNOWN = "unknown"
    """The provider does not tell."""


CONNECTION_WORDS: Mapping[Connection, Message] = MappingProxyType(
    {
        Connection.OFFLINE: say("devices", "Offline"),
        Connection.ATTACHED: say("devices", "Attached"),
        Connection.ONLINE: say("devices", "Online"),
        Connection.BLOCKED: say("devices", "Blocked"),
        Connection.UNKNOWN: say("devices", "Not reported"),
    }
)


@dataclass(frozen=True, slots=True)
class DeviceEvent:
    """`severity`: info, warn or critical; `kind` and `text` are the provider's words."""

    at: datetime | None
    kind: str
    text: str
    severity: str


@dataclass(frozen=True, slots=True)
class DayUse:
    """`up` is what the device sent."""

    day: date
    up_bytes: int
    down_bytes: int


@dataclass(frozen=True, slots=True)
class Text:
    """An SMS. `state` is the provider's word, `words` says it; while not `final` it may still change."""

    id: str
    at: datetime | None
    incoming: bool
    """From the device."""
    payload: str
    state: str
    words: Message
    final: bool
    failed: bool = False
    """It will not be delivered."""


@dataclass(frozen=True, slots=True)
class DeviceDetail:
    """Events and texts newest first, days oldest first."""

    device: FleetDevice
    connection: Connection
    place: str
    """Network and country where it was last seen; empty if unknown."""
    events: tuple[DeviceEvent, ...] = ()
    usage: tuple[DayUse, ...] = ()
    texts: tuple[Text, ...] = ()


class Action(StrEnum):
    """The comment says what `argument` is, if one is needed."""

    ENABLE = "enable"
    DISABLE = "disable"
    RESET_NETWORK = "reset-network"
    RESET_DATA = "reset-data"
    ACTIVATE_SIM = "activate-sim"
    SUSPEND_SIM = "suspend-sim"
    ATTACH_SIM = "attach-sim"  # ICCID
    RELEASE_SIM = "release-sim"
    RENAME = "rename"  # the new name
    SET_TAGS = "set-tags"  # all tags, separated by commas
    SET_SERVICE = "set-service"  # id of the service policy; Super SIM: Fleet
    SET_COVERAGE = "set-coverage"  # id of the coverage policy
    LOCK_IMEI = "lock-imei"
    UNLOCK_IMEI = "unlock-imei"
    BAR_OPERATOR = "bar-operator"  # id of the operator
    ALLOW_OPERATOR = "allow-operator"  # id of the operator
    DELETE = "delete"


ACTION_WORDS: Mapping[Action, Message] = MappingProxyType(
    {
        Action.ENABLE: say("devices", "Enable"),
        Action.DISABLE: say("devices", "Disable"),
        Action.RESET_NETWORK: say("devices", "Reset network"),
        Action.RESET_DATA: say("devices", "Reset data session"),
        Action.ACTIVATE_SIM: say("devices", "Activate SIM"),
        Action.SUSPEND_SIM: say("devices", "Suspend SIM"),
        Action.ATTACH_SIM: say("devices", "Assign a SIM"),
        Action.RELEASE_SIM: say("devices", "Release SIM"),
        Action.RENAME: say("devices", "Rename"),
        Action.SET_TAGS: say("devices", "Set tags"),
        Action.SET_SERVICE: say("devices", "Change service policy"),
        Action.SET_COVERAGE: say("devices", "Change coverage policy"),
        Action.LOCK_IMEI: say("devices", "Lock to IMEI"),
        Action.UNLOCK_IMEI: say("devices", "Unlock IMEI"),
        Action.BAR_OPERATOR: say("devices", "Block operator"),
        Action.ALLOW_OPERATOR: say("devices", "Allow operator"),
        Action.DELETE: say("devices", "Delete"),
    }
)

_SUPERSIM = (Action.ACTIVATE_SIM, Action.SUSPEND_SIM, Action.RENAME, Action.SET_SERVICE)
_WITH_SIM = frozenset({Action.ACTIVATE_SIM, Action.SUSPEND_SIM, Action.RELEASE_SIM})
_TOUCHES_TEST = frozenset({Action.ENABLE, Action.DISABLE, Action.RESET_NETWORK, Action.RESET_DATA})
_WARNINGS: Mapping[Action, Message] = MappingProxyType(
    {
        Action.RESET_NETWORK: say("devices", "The device loses its connection and has to attach to a network again."),
        Action.RESET_DATA: say("devices", "The data session ends; the device has to open another."),
        Action.ACTIVATE_SIM: say("devices", "An active SIM is billed from now on, and never becomes unused again."),
        Action.SUSPEND_SIM: say("devices", "The device loses its connection until the SIM is activated again."),
        Action.ATTACH_SIM: say("devices", "The SIM keeps its state; activate it afterwards if it is to be used."),
        Action.SET_SERVICE: say("devices", "What the device may use, and what that costs, changes at once."),
        Action.SET_COVERAGE: say("devices", "Where the device may connect, and what that costs, changes at once."),
        Action.LOCK_IMEI: say("devices", "The SIM then works in the device with this IMEI alone."),
        Action.BAR_OPERATOR: say("devices", "A device on this network loses its connection and has to find another."),
        Action.DELETE: say("devices", "The device, its events and its texts are deleted for good."),
    }
)


def offered(device: FleetDevice) -> tuple[Action, ...]:
    """What can be done with the device as it is; the rest the provider would refuse."""
    if device.provider is Provider.SUPERSIM:
        return tuple(action for action in _SUPERSIM if _allows(device, action))
    return tuple(action for action in Action if _allows(device, action))


def warning(action: Action, device: FleetDevice) -> Message:
    """What it costs or breaks, to be said before it is done; NOTHING where it is harmless."""
    if action is Action.DELETE and device.sim_id:
        return say("devices", "A device with a SIM cannot be deleted. Release the SIM first.")
    if action in _TOUCHES_TEST and device.phase is SimPhase.TEST:
        return say("devices", "The SIM is in factory test: this activates it, and it is billed from then on.")
    if device.phase is SimPhase.ACTIVE:
        if action is Action.DISABLE:
            return say("devices", "The device loses its connection. Its SIM is active and is billed nevertheless.")
        if action is Action.RELEASE_SIM:
            return say("devices", "The device loses its connection. The SIM stays active and is billed nevertheless.")
    if action in {Action.DISABLE, Action.RELEASE_SIM}:
        return say("devices", "The device loses its connection.")
    return _WARNINGS.get(action, NOTHING)


def _allows(device: FleetDevice, action: Action) -> bool:
    if action in _WITH_SIM and not device.sim_id:
        return False
    phase = device.phase
    if action is Action.ACTIVATE_SIM:
        return phase in {SimPhase.UNUSED, SimPhase.TEST, SimPhase.SUSPENDED, SimPhase.UNKNOWN}
    if action is Action.SUSPEND_SIM:
        return phase in {SimPhase.ACTIVE, SimPhase.UNKNOWN}
    unwanted = {
        Action.ENABLE: device.enabled is True,
        Action.DISABLE: device.enabled is False,
        Action.ATTACH_SIM: bool(device.sim_id),
        Action.LOCK_IMEI: device.imei_locked,
        Action.UNLOCK_IMEI: not device.imei_locked,
        Action.DELETE: bool(device.sim_id),
    }
    return not unwanted.get(action, False)


@dataclass(frozen=True, slots=True)
class Remedy:
    """A button: it does `action` with `argument`, or opens `page`; with neither, it is for a person at the device."""

    text: Message
    action: Action | None = None
    argument: str = ""
    page: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a diagnosis ends in. `code` is stable: `sim.none`, `network.refused`, `data.apn` …, `healthy`."""

    code: str
    what: Message
    evidence: tuple[Message, ...]
    device: FleetDevice
    connection: Connection
    remedies: tuple[Remedy, ...] = ()
