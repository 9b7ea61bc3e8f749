"""What the tests of the bench share."""

from collections.abc import Callable
from typing import TypeVar

from app.domain.recipe import Apn, Recipe
from app.station.bench import Bench
from app.station.events import BenchDone, BenchEvent, Event
from app.station.lane import Ticket
from tests.leaks import PATIENCE_S
from tests.station.conftest import Rig

Make = Callable[..., Rig]
E = TypeVar("E", bound=BenchEvent)
PACE = {"reply_ms": 1.0, "registration_s": 0.1, "boot_s": 0.1, "personalities": ("bg96",)}
RECIPE = Recipe("line", Apn("super"), registration_timeout_s=0)


class Watch:
    """All that the bench of a rig tells."""

    def __init__(self, rig: Rig) -> None:
        self.bench: Bench = rig.station.bench
        self.events: list[Event] = []
        rig.station.bus.subscribe(self.events.append)

    def of(self, kind: type[E], port: str) -> list[E]:
        return [event for event in list(self.events) if isinstance(event, kind) and event.port == port]

    def end(self, ticket: Ticket) -> BenchDone:
        assert ticket.done.wait(PATIENCE_S)
        return self.of(BenchDone, ticket.name)[-1]

    def configure(self, port: str, recipe: Recipe = RECIPE) -> BenchDone:
        return self.end(self.bench.configure(port, recipe))


One = tuple[Rig, Watch, str]
"""A station with one module, what its bench tells, and the port."""


def one_module(rig: Make) -> One:
    made = rig(modules=1, **PACE)
    return made, Watch(made), made.sandbox.ports[0].device
