"""What every piece of work at the bench shares, and how it talks to a port."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from threading import Event

from app.catalog.catalog import Catalog
from app.domain.at_meaning import meaning
from app.domain.errors import KnownError
from app.domain.message import NOTHING, say
from app.domain.port import PortInfo, same_port
from app.ledger.ledger import Ledger
from app.modem.link import Link
from app.modem.session import AtSession, TraceLine
from app.station.bench_book import BenchBook
from app.station.bench_former import Former
from app.station.bench_places import socket_of
from app.station.bench_traces import Traces
from app.station.bench_turns import Turns
from app.station.events import Event as StationEvent
from app.station.events import Traffic

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
    list_ports: Callable[[], tuple[PortInfo, ...]]
    seen: dict[str, PortInfo] = field(default_factory=dict)
    """Every port by its name, as it was seen last."""
    moved: dict[str, str] = field(default_factory=dict)
    """Names that ports came back under while they were worked on, each with the name the work began with."""
    former: dict[str, Former] = field(default_factory=dict)
    """By port: what its module had before it was changed last."""

    def ports(self) -> tuple[PortInfo, ...]:
        try:
            ports = self.list_ports()
        except OSError:  # one vanished while its description was read
            ports = self.list_ports()
        self.seen.update((port.device, port) for port in ports)
        return ports

    def port(self, device: str) -> PortInfo | None:
        """What is known of it; None for one that the system does not list, such as a socket."""
        if device not in self.seen:
            self.ports()
        return self.seen.get(device)

    def forget_moves(self, device: str) -> None:
        for name in [name for name, first in list(self.moved.items()) if first == device]:
            self.moved.pop(name, None)

    def socket(self, device: str) -> str:
        """Names the folder of its traces."""
        return " ".join(socket_of(self.port(device) or PortInfo(device)))

    def open(self, device: str, cancelled: Event, patient: bool = False) -> Link:
        """`patient` where the port has just been plugged in: the system may still be making it."""
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
        with closing(self.open(device, cancelled, patient)) as link:
            trace = self.traces.begin(self.socket(device), device, title)

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

    def finder(self, device: str) -> Callable[[], str | None]:
        """Tells what the port that is `device` now is called once its module has started again."""
        ports = self.ports()
        before = next((port for port in ports if port.device == device), None)
        beside = [port for port in ports if port != before]

        def find() -> str | None:
            if before is None:  # the system does not list it, so its name is all there is to go by
                return device
            found = same_port(before, self.ports(), beside)
            if found is None:
                raise KnownError("port.gone", say("port", "{port} is not there.", port=device))
            if found.device != device:
                self.moved[found.device] = device
            return found.device

        return find
