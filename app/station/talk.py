"""What was said at each port, the last of it kept for whoever reads along; bounded whatever a module sends."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from threading import Lock
from typing import TYPE_CHECKING

from app.station.events import Event, Traffic, TrafficWaits

if TYPE_CHECKING:
    from app.station.bench_traces import Trace

LINES = 4000
"""Kept for each port."""
CHARACTERS = 1_000_000
"""Kept for each port; lines of noise may be long."""


@dataclass(frozen=True, slots=True)
class Heard:
    """Lines that a reader had not seen, where to go on, and how many were dropped before they could be read."""

    lines: tuple[Traffic, ...] = ()
    next: int = 0
    lost: int = 0


@dataclass(slots=True)
class _Log:
    lines: deque[Traffic] = field(default_factory=deque)
    size: int = 0
    count: int = 0
    """Lines ever said here."""
    announced: bool = False

    def add(self, lines: Sequence[Traffic]) -> None:
        self.lines.extend(lines)
        self.count += len(lines)
        self.size += sum(len(line.line) for line in lines)
        while len(self.lines) > LINES or self.size > CHARACTERS:
            self.size -= len(self.lines.popleft().line)


class Record:
    """What is said at a port while a console has it open: kept to be read along, and as a trace."""

    def __init__(self, talk: "Talk", port: str, trace: "Trace | None") -> None:
        self._talk = talk
        self._port = port
        self._trace = trace

    def __call__(self, lines: Sequence[Traffic]) -> None:
        if self._trace is not None:
            for line in lines:
                self._trace.add(line)
        self._talk.add(self._port, lines)

    def end(self) -> None:
        if self._trace is not None:
            self._trace.end("ended")


class Talk:
    """Thread-safe. Readers go at their own pace: one event says that something waits, however much it is."""

    def __init__(
        self, publish: Callable[[Event], None], begin_trace: "Callable[[str], Trace | None]" = lambda _port: None
    ) -> None:
        self._publish = publish
        self._begin_trace = begin_trace
        self._logs: dict[str, _Log] = {}
        self._lock = Lock()

    def publish(self, event: Event) -> None:
        """What was said is kept here; every other event is passed on."""
        if isinstance(event, Traffic):
            self.add(event.port, (event,))
        else:
            self._publish(event)

    def add(self, port: str, lines: Sequence[Traffic]) -> None:
        if not lines:
            return
        with self._lock:
            log = self._logs.setdefault(port, _Log())
            log.add(lines)
            first, log.announced = not log.announced, True
        if first:
            self._publish(TrafficWaits(port))

    def record(self, port: str) -> Record:
        """For a console, from the opening of the port to its end."""
        return Record(self, port, self._begin_trace(port))

    def read(self, port: str, after: int = 0) -> Heard:
        """Lines of the port from number `after` on; the next event comes with the next line."""
        with self._lock:
            log = self._logs.get(port)
            if log is None:
                return Heard()
            log.announced = False
            start = log.count - len(log.lines)
            new = tuple(islice(log.lines, max(0, after - start), None))
            return Heard(new, log.count, max(0, start - after))
