"""What one socket of the bench is doing, without any widget."""

from dataclasses import dataclass, field
from time import monotonic

from app.domain.cellular import ModuleIdentity
from app.domain.message import NOTHING, Message
from app.domain.outcome import Outcome
from app.domain.port import PortInfo
from app.station.events import BenchDone, BenchEvent, BenchIdentity, BenchNetwork, BenchStep
from app.ui.theme import Kind
from app.ui.widgets.chip import kind_of_outcome


def socket_of(port: PortInfo) -> str:
    """The place on the bench: a module that comes back under another name comes back to its card."""
    return port.device if port.location is None else f"{port.location}:{port.interface}"


@dataclass(slots=True)
class CardState:
    """`running` from the first step to the result; `done` is the result until it was read or the unit has left."""

    port: PortInfo
    present: bool = True
    running: bool = False
    number: int = 0
    of: int = 0
    doing: Message = NOTHING
    network: Message = NOTHING
    identity: ModuleIdentity = field(default_factory=ModuleIdentity)
    done: BenchDone | None = None
    began: float = 0.0

    def arrive(self, port: PortInfo) -> bool:
        """Whether a unit was plugged in that was not there before. A FAIL that nobody has read stays."""
        new, self.port, self.present = not self.present, port, True
        if new and not self.running and not self.failed:
            self.clear()
        return new

    def leave(self) -> None:
        """A PASS goes with its unit; anything else stays until somebody has read it."""
        self.present = False
        if not self.running and not self.failed:
            self.clear()

    def clear(self) -> None:
        self.done, self.identity, self.network = None, ModuleIdentity(), NOTHING

    def take(self, event: BenchEvent) -> None:
        if isinstance(event, BenchStep):
            if not self.running:
                self.clear()
                self.began = monotonic()
            self.running, self.number, self.of, self.doing = True, event.number, event.of, event.text
        elif isinstance(event, BenchIdentity):
            self.identity = event.identity
        elif isinstance(event, BenchNetwork):
            self.network = event.text
        elif isinstance(event, BenchDone):
            self.running, self.done = False, event

    @property
    def kind(self) -> Kind:
        if self.running:
            return Kind.RUNNING
        return kind_of_outcome(self.done.outcome) if self.done else Kind.IDLE

    @property
    def failed(self) -> bool:
        return self.done is not None and self.done.outcome is not Outcome.PASS

    @property
    def startable(self) -> bool:
        """There is a unit, nothing is being done to it, and nothing has been."""
        return self.present and not self.running and self.done is None

    @property
    def retryable(self) -> bool:
        return self.present and not self.running and self.failed

    @property
    def empty(self) -> bool:
        return not self.present and not self.running and self.done is None
