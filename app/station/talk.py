"""What was said at each port, the last of it kept for whoever reads along; bounded whatever a module sends."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from threading import Lock

from app.station.events import Event, Traffic, TrafficWaits

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


class Talk:
    """Thread-safe. Readers go at their own pace: one event says that something waits, however much it is."""

    def __init__(self, publish: Callable[[Event], None]) -> None:
        self._publish = publish
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
