"""What every piece of work at the bench shares, and how it talks to a port."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING

from app.domain.errors import KnownError
from app.domain.message import NOTHING
from app.ledger.ledger import Ledger
from app.station.bench_book import BenchBook
from app.station.bench_ports import BenchPorts
from app.station.bench_traces import Traces
from app.station.bench_turns import Turns
from app.station.events import Event as StationEvent
from app.station.events import Traffic

if TYPE_CHECKING:
    from app.catalog.catalog import Catalog
    from app.modem.link import Link
    from app.modem.session import AtSession, TraceLine
    from app.station.bench_former import Former

_MADE_S = 10.0
_LOOK_S = 0.3
_NOT_YET = {"port.gone", "port.busy", "port.denied", "port.failed"}
"""While the system makes a port, it may also belong to nobody, or to a program that looks at each new one."""


@dataclass(frozen=True, slots=True)
class Desk:
    ledger: Ledger
    book: BenchBook
    turns: Turns
    traces: Traces
    publish: Callable[[StationEvent], None]
    catalog: Callable[[], Catalog]
    """As its files are now."""
    ports: BenchPorts
    former: dict[str, Former] = field(default_factory=dict)
    """By port: what its module had before it was changed last."""

    def open(self, device: str, cancelled: Event, patient: bool = False) -> Link:
        """`patient` where the port has just been plugged in: the system may still be making it."""
        from app.modem.link import Link

        waited = 0.0
        while True:
            try:
                return Link.open(device)
            except KnownError as error:
                if not patient or waited >= _MADE_S or error.code not in _NOT_YET or cancelled.wait(_LOOK_S):
                    raise
            waited += _LOOK_S

    @contextmanager
    def talk(self, device: str, title: str, cancelled: Event, patient: bool = False) -> Iterator[AtSession]:
        """A session on the port, told as `Traffic` and kept as a trace; for the thread of the port's lane."""
        from app.domain.at_meaning import meaning
        from app.modem.session import AtSession

        with closing(self.open(device, cancelled, patient)) as link:
            trace = self.traces.begin(self.ports.socket(device), device, title)

            def show(line: TraceLine) -> None:
                trace.add(line)
                words = NOTHING if line.sent else meaning(line.line)
                self.publish(Traffic(device, line.at, line.sent, line.line, words))

            end = "broken off"
            try:
                yield AtSession(link, show, cancelled)
                end = "ended"
            except KnownError as error:
                end = f"{error.outcome}: {error}"
                raise
            finally:
                trace.end(end)
