"""What happens while work is done. Lanes publish these from their threads; the bridge carries them to the window."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock

from app.domain.cellular import ModuleIdentity, Registration, Signal
from app.domain.message import NOTHING, Message
from app.domain.outcome import Outcome
from app.domain.port import PortInfo
from app.domain.release import Release
from app.domain.work import Batch, Job, Unit


@dataclass(frozen=True, slots=True)
class Event:
    pass


@dataclass(frozen=True, slots=True)
class UnitChanged(Event):
    """A unit of a batch moved on or ended."""

    unit: Unit


@dataclass(frozen=True, slots=True)
class BatchChanged(Event):
    """A batch started, counted up, finished, stopped or was cancelled."""

    batch: Batch
    problem: Message = NOTHING
    """Why the whole batch stands still (refused key, no network), if it does."""
    remedy: Message = NOTHING


@dataclass(frozen=True, slots=True)
class QueueChanged(Event):
    """Jobs not yet done over all accounts, and whether the last call reached its provider (None: no call yet)."""

    waiting: int
    online: bool | None
    oldest: datetime | None = None
    """Since when the first of them waits."""
    kept: int = 0
    """How many of them are calls on devices that wait until the provider can be reached."""


@dataclass(frozen=True, slots=True)
class KeptSent(Event):
    """A call on a device that had waited for the network was sent; `problem` where it was not carried out."""

    job: Job
    problem: Message = NOTHING
    remedy: Message = NOTHING


@dataclass(frozen=True, slots=True)
class PortsChanged(Event):
    """The ports there are now, after one appeared or vanished."""

    ports: tuple[PortInfo, ...]


@dataclass(frozen=True, slots=True)
class Scanned(Event):
    """What a hand scanner on a serial port has read."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ScannerChanged(Event):
    """The hand scanner at a port can be heard, or why not."""

    port: str
    problem: Message = NOTHING
    remedy: Message = NOTHING


@dataclass(frozen=True, slots=True)
class BenchEvent(Event):
    port: str
    """`PortInfo.device` of the port."""


@dataclass(frozen=True, slots=True)
class BenchStep(BenchEvent):
    """Step `number` of `of` began: `text` says what is being done."""

    number: int
    of: int
    text: Message


@dataclass(frozen=True, slots=True)
class BenchIdentity(BenchEvent):
    identity: ModuleIdentity


@dataclass(frozen=True, slots=True)
class BenchNetwork(BenchEvent):
    """The network as the module sees it while registration is awaited."""

    registration: Registration
    signal: Signal
    text: Message


@dataclass(frozen=True, slots=True)
class BenchValue(BenchEvent):
    """A setting as it was found, and as it is now; the same where nothing had to be written."""

    name: str
    """Stable word of the setting: `apn`, `rat`."""
    title: Message
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class BenchGrant(BenchEvent):
    """What was asked of the network, and what it gave; `granted` is empty where it gave nothing."""

    name: str
    title: Message
    requested: str
    granted: str


@dataclass(frozen=True, slots=True)
class BenchDone(BenchEvent):
    outcome: Outcome
    reason: Message
    remedy: Message
    seconds: float
    unit_id: int | None = None


@dataclass(frozen=True, slots=True)
class PinWanted(BenchEvent):
    """Follows a `BenchDone` that ended for want of the SIM's PIN: a person enters it, and `Bench.retry` takes it.

    `code` is `sim.pin`, `sim.pin_wrong`, `sim.last_try` (a person has to allow it) or `sim.pin_wanted` (the SIM is
    open, and its lock is to be changed); `tries` is None where the module does not tell.
    """

    code: str
    tries: int | None


@dataclass(frozen=True, slots=True)
class Traffic(BenchEvent):
    """One line sent to (`sent`) or received from the module, secrets masked; `meaning` where it is known.

    Not on the bus: `Talk` keeps them and tells by `TrafficWaits` that there are some.
    """

    at: datetime
    sent: bool
    line: str
    meaning: Message = NOTHING
    data: bytes = b""
    """As it went over the wire, line ends included; empty where that is not known or not to be seen."""


@dataclass(frozen=True, slots=True)
class TrafficWaits(BenchEvent):
    """Something was said at the port; not told again before it was read."""


@dataclass(frozen=True, slots=True)
class ConsoleStep(BenchEvent):
    """Line `number` of `of` of a file or macro is being sent."""

    number: int
    of: int


@dataclass(frozen=True, slots=True)
class ConsoleDone(BenchEvent):
    """A console line was answered with `text`, or why it was not; `asks` while the module waits for a text."""

    ok: bool
    text: str
    problem: Message = NOTHING
    remedy: Message = NOTHING
    asks: bool = False


@dataclass(frozen=True, slots=True)
class ConsolePort(BenchEvent):
    """Whether the console holds the port open, at which speed, and how many of its lines wait for their turn."""

    open: bool
    baud: int
    waiting: int
    problem: Message = NOTHING
    """Why it was closed, unless by hand or because nothing was said."""


@dataclass(frozen=True, slots=True)
class BugFound(Event):
    """A lane met an error nobody foresaw; `trace` is for the crash dialog."""

    trace: str


@dataclass(frozen=True, slots=True)
class UpdateFound(Event):
    """There is a newer version of the program, of which the person has not been told."""

    release: Release


Listener = Callable[[Event], None]


@dataclass(slots=True)
class Bus:
    """Hands each event to every listener, in the thread that published it."""

    _listeners: list[Listener] = field(default_factory=list)
    _lock: Lock = field(default_factory=Lock)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Returns the function that ends the subscription."""
        with self._lock:
            self._listeners.append(listener)

        def leave() -> None:
            with self._lock:
                if listener in self._listeners:
                    self._listeners.remove(listener)

        return leave

    def publish(self, event: Event) -> None:
        with self._lock:
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener(event)
