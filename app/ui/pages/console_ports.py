"""What a console knows of every port, also of those that it does not show."""

from dataclasses import dataclass, field

from app.domain.cellular import ModuleIdentity
from app.station.bench_standings import Standing
from app.station.events import BenchDone, BenchEvent, BenchIdentity, BenchStep, ConsoleDone


@dataclass(slots=True)
class PortFacts:
    """By port. `cleared` is the number of the line from which on something is shown."""

    identities: dict[str, ModuleIdentity] = field(default_factory=dict)
    asks: set[str] = field(default_factory=set)
    """A module there waits for a text."""
    working: set[str] = field(default_factory=set)
    """A recipe has the port."""
    cleared: dict[str, int] = field(default_factory=dict)

    def catch_up(self, device: str, standing: Standing) -> None:
        """With what was told before anybody listened."""
        if standing.identity != ModuleIdentity():
            self.identities[device] = standing.identity
        if standing.running:
            self.working.add(device)

    def take(self, event: BenchEvent) -> None:
        match event:
            case BenchIdentity():
                self.identities[event.port] = event.identity
            case BenchStep():
                self.working.add(event.port)
            case BenchDone():
                self.working.discard(event.port)
            case ConsoleDone():
                (self.asks.add if event.asks else self.asks.discard)(event.port)
