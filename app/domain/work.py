"""The work: accounts, batches, units, steps and jobs, as the ledger keeps them and the window shows them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.domain.message import NOTHING, Message
from app.domain.outcome import Outcome
from app.domain.secret import NO_SECRET, Secret


class Provider(StrEnum):
    CELONA = "celona"
    SUPERSIM = "supersim"
    EMNIFY = "emnify"


class BatchKind(StrEnum):
    ASSIGN = "assign"
    REGISTER = "register"
    CONFIGURE = "configure"
    DEVICES = "devices"
    """What was done to devices of a fleet in a day: calls without units."""
    TRACKERS = "trackers"
    """Texts to trackers and routers, one unit for each."""


class BatchState(StrEnum):
    RUNNING = "running"
    """Has work left; found so at a start, it was interrupted and can be resumed."""
    FINISHED = "finished"
    STOPPED = "stopped"
    """Stands still for a reason that a person can mend (refused key, an undecided answer); can be resumed."""
    CANCELLED = "cancelled"
    """Stopped by a person; can be resumed."""


class Stage(StrEnum):
    """Where a unit is on its way; the words of the step row."""

    WAITING = "waiting"
    SENT = "sent"
    RESERVING = "reserving"
    AVAILABLE = "available"
    ACTIVATING = "activating"
    UNSETTLED = "unsettled"
    """An answer was lost and the provider cannot tell: a person decides."""
    DONE = "done"


class JobState(StrEnum):
    KEPT = "kept"
    """Asked for while the provider could not be reached: not sent yet, and sent once when it can."""
    INTENT = "intent"
    """Written before the call. Found so at a start, its effect is unknown."""
    DONE = "done"
    FAILED = "failed"
    """The provider refused, so there was no effect."""
    UNSETTLED = "unsettled"


class JobKind(StrEnum):
    """Calls with an effect that units wait for. Those on devices and fleets are `device.…` and `fleet.…`.

    How each is settled when its answer was lost stands in a table next to its code, in `app.station`.
    """

    SUPERSIM_PROFILE = "supersim.profile.create"
    SUPERSIM_REGISTER = "supersim.sim.register"
    SUPERSIM_SIM = "supersim.sim.activate"
    """Name, Fleet and status of a Sim; named after its first use."""
    CELONA_UPLOAD = "celona.assign"
    EMNIFY_BATCH = "emnify.batch.register"
    EMNIFY_ENDPOINT = "emnify.endpoint.create"
    TRACKER_SEND = "tracker.send"


class By(StrEnum):
    """How Super SIM is asked for a profile."""

    EID = "eid"
    MATCHING_ID = "matching-id"


@dataclass(frozen=True, slots=True)
class Account:
    """Credentials at a provider, without the secrets, which live in the keychain.

    `options`: Celona `customer_id`; Super SIM `account_sid` or `client_id`, `auth` (`basic` or `oauth2`), `token_url`;
    EMnify `auth` (`application_token` or `password`), `username`, `fingerprint` (no code by e-mail for 90 days);
    for all `concurrency` (calls in flight).
    """

    name: str
    provider: Provider
    base_url: str
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Batch:
    """A work order."""

    id: int
    name: str
    kind: BatchKind
    account: str
    station: str
    operator: str
    created: datetime
    state: BatchState
    settings: Mapping[str, object] = field(default_factory=dict)
    total: int = 0
    passed: int = 0
    failed: int = 0
    """Units that ended with anything but PASS."""


@dataclass(frozen=True, slots=True)
class Unit:
    """The thing being provisioned: one row of a device list or one module on the bench."""

    id: int
    batch_id: int
    row: int
    name: str
    created: datetime
    updated: datetime
    eid: str = ""
    iccid: str = ""
    imei: str = ""
    imsi: str = ""
    vendor: str = ""
    model: str = ""
    firmware: str = ""
    port: str = ""
    stage: Stage = Stage.WAITING
    outcome: Outcome | None = None
    reason: Message = NOTHING
    remedy: Message = NOTHING
    raw: str = ""
    """The provider's or module's own words."""
    profile_sid: str = ""
    sim_sid: str = ""
    device_sid: str = ""
    """Of the device that was made of the SIM; EMnify calls it endpoint."""
    smdp: str = ""
    matching_id: Secret = NO_SECRET
    bic: str = ""
    """Of the batch that the SIM was registered with at EMnify, without dashes."""
    registration_code: Secret = NO_SECRET
    """Claims the SIM at Super SIM; forgotten once that is done."""


@dataclass(frozen=True, slots=True)
class NewUnit:
    """What is known of a unit before the ledger has it."""

    row: int
    name: str
    eid: str = ""
    iccid: str = ""
    imei: str = ""
    port: str = ""
    sim_sid: str = ""
    bic: str = ""
    registration_code: Secret = NO_SECRET


@dataclass(frozen=True, slots=True)
class Step:
    """One thing done to a unit, with what was there before and after."""

    id: int
    unit_id: int
    name: str
    started: datetime
    ended: datetime | None = None
    outcome: Outcome | None = None
    text: Message = NOTHING
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """One call with an effect: the intent is durable before the call, the outcome after it."""

    id: int
    kind: str
    account: str
    batch_id: int
    unit_id: int | None
    state: JobState
    created: datetime
    ended: datetime | None
    intent: Mapping[str, object]
    outcome: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AuditEntry:
    id: int
    at: datetime
    operator: str
    action: str
    """Stable dotted word: `code.shown`, `label.exported`, `row.overridden` …"""
    detail: Mapping[str, object] = field(default_factory=dict)
