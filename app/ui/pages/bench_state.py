"""What one socket of the bench is doing, without any widget."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from time import monotonic

from app.domain.cellular import ModuleIdentity
from app.domain.message import NOTHING, Message
from app.domain.outcome import Outcome
from app.domain.port import PortInfo
from app.station.bench_places import socket_of
from app.station.events import (
    BenchDone,
    BenchEvent,
    BenchGrant,
    BenchIdentity,
    BenchNetwork,
    BenchStep,
    BenchValue,
    PinWanted,
)
from app.ui.theme import Kind
from app.ui.widgets.chip import kind_of_outcome

TOLD = (BenchStep, BenchIdentity, BenchNetwork, BenchValue, BenchGrant, BenchDone, PinWanted)
"""Events that change a card."""


def by_socket(ports: Iterable[PortInfo]) -> dict[str, PortInfo]:
    """The port of each socket that takes commands, in the order of places: of a module with two, the first.

    A module that comes back under another name comes back to its socket.
    """
    found: dict[str, PortInfo] = {}
    for port in sorted(ports, key=_order):
        if port.at_likely is not False:
            found.setdefault(" ".join(socket_of(port)), port)
    return found


def _order(port: PortInfo) -> tuple[list[int | str], int]:
    """`1-1.4` before `1-1.10`."""
    parts = re.split(r"(\d+)", port.location or port.device)
    return [int(part) if at % 2 else part for at, part in enumerate(parts)], port.interface or 0


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
    values: list[BenchValue] = field(default_factory=list)
    grants: list[BenchGrant] = field(default_factory=list)
    done: BenchDone | None = None
    pin: PinWanted | None = None
    """The SIM wants its PIN from a person."""
    former: tuple[BenchValue, ...] = ()
    """What can be brought back."""
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
        self.pin, self.former = None, ()
        if not self.running and not self.failed:
            self.clear()

    def clear(self) -> None:
        self.done, self.pin, self.identity, self.network = None, None, ModuleIdentity(), NOTHING
        self.values, self.grants, self.former = [], [], ()

    def take(self, event: BenchEvent) -> None:
        match event:
            case BenchStep():
                self._step(event)
            case BenchIdentity():
                self.identity = event.identity
            case BenchNetwork():
                self.network = event.text
            case BenchValue():
                self.values.append(event)
            case BenchGrant():
                self.grants.append(event)
            case BenchDone():
                self.running, self.done = False, event
            case PinWanted():
                self.pin = event if self.present else None

    def _step(self, step: BenchStep) -> None:
        if not self.running:
            self.clear()
            self.began = monotonic()
        self.running, self.number, self.of, self.doing = True, step.number, step.of, step.text

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
