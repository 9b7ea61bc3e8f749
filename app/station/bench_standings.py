"""How it stands with each socket of the bench: kept here, so that a window that comes late misses nothing."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from threading import Lock
from time import monotonic

from app.domain.cellular import ModuleIdentity
from app.domain.message import NOTHING, Message
from app.domain.outcome import Outcome
from app.domain.port import PortInfo
from app.station.bench_places import socket_name
from app.station.events import (
    BenchDone,
    BenchEvent,
    BenchGrant,
    BenchIdentity,
    BenchNetwork,
    BenchStep,
    BenchValue,
    Event,
    PinWanted,
)

TOLD = (BenchStep, BenchIdentity, BenchNetwork, BenchValue, BenchGrant, BenchDone, PinWanted)
"""Events that change how it stands with a socket."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What was told since the last work began: `running` from its first step to its result, which is `done`."""

    running: bool = False
    number: int = 0
    of: int = 0
    doing: Message = NOTHING
    network: Message = NOTHING
    identity: ModuleIdentity = field(default_factory=ModuleIdentity)
    values: tuple[BenchValue, ...] = ()
    grants: tuple[BenchGrant, ...] = ()
    done: BenchDone | None = None
    pin: PinWanted | None = None
    """The SIM wants its PIN from a person."""
    former: tuple[BenchValue, ...] = ()
    """What can be brought back."""
    began: float = 0.0
    """By the monotonic clock, in seconds."""

    @property
    def failed(self) -> bool:
        return self.done is not None and self.done.outcome is not Outcome.PASS

    def after(self, event: BenchEvent) -> "Standing":
        match event:
            case BenchStep(_, number, of, text):
                work = self if self.running else Standing(running=True, began=monotonic())
                return replace(work, number=number, of=of, doing=text)
            case BenchIdentity(_, identity):
                return replace(self, identity=identity)
            case BenchNetwork():
                return replace(self, network=event.text)
            case BenchValue():
                return replace(self, values=(*self.values, event))
            case BenchGrant():
                return replace(self, grants=(*self.grants, event))
            case BenchDone():
                return replace(self, running=False, done=event)
            case PinWanted():
                return replace(self, pin=event)
        return self

    def left(self) -> "Standing":
        """A PASS goes with its unit; a FAIL stays until somebody has read it, or the next work begins."""
        if self.running:
            return self
        if not self.failed:
            return NEW
        return replace(self, pin=None, former=()) if self.pin or self.former else self


NEW = Standing()


class Standings:
    """Thread-safe. One standing for each socket, and as much of it as one recipe can tell."""

    def __init__(
        self,
        publish: Callable[[Event], None],
        socket: Callable[[str], str],
        former: Callable[[str], tuple[BenchValue, ...]],
    ) -> None:
        """`socket` names the one that a port is in, `former` what can be brought back to the module there."""
        self._publish = publish
        self._socket = socket
        self._former = former
        self._standings: dict[str, Standing] = {}
        self._at_work: dict[str, str] = {}
        """Sockets by the port with which their work began; meanwhile its name may go to another socket."""
        self._here: set[str] | None = None
        self._lock = Lock()

    def publish(self, event: Event) -> None:
        """Kept, and then passed on: whoever hears of it finds here that much, or more."""
        if isinstance(event, TOLD):
            self._take(event)
        self._publish(event)

    def of(self, socket: str) -> Standing:
        """By `socket_name`; the same object as long as nothing changes. Waits for no lane."""
        return self._standings.get(socket, NEW)

    def read(self, socket: str) -> None:
        """A person has read the result."""
        with self._lock:
            if not self._standings.get(socket, NEW).running:
                self._standings.pop(socket, None)

    def see(self, ports: Iterable[PortInfo]) -> None:
        """Those there are now: what is gone, or was not there before, is another unit."""
        now = {socket_name(port) for port in ports}
        with self._lock:
            before, self._here = self._here, now
            for socket in self._standings.keys() - (now if before is None else now & before):
                if (standing := self._standings[socket].left()) is NEW:
                    del self._standings[socket]
                else:
                    self._standings[socket] = standing

    def _take(self, event: BenchEvent) -> None:
        socket = self._at_work.get(event.port) or self._socket(event.port)
        former = self._former(event.port) if isinstance(event, BenchDone) else ()
        with self._lock:
            standing = self._standings.get(socket, NEW).after(event)
            if isinstance(event, BenchDone):
                standing = replace(standing, former=former)
            self._standings[socket] = standing
            if standing.running:
                self._at_work[event.port] = socket
            else:
                self._at_work.pop(event.port, None)
