"""Waits for a batch in the terminal: its progress in one line, its problems once each."""

import sys
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from app.commands.common import FAILED, STATION, Output, sentences
from app.domain.work import Batch, BatchState
from app.station.events import BatchChanged, BugFound, Event, QueueChanged

if TYPE_CHECKING:
    from app.station.station import Station

BEAT_S = 0.2


class Unreachable(Exception):
    """The provider was out of reach for longer than the person wants to wait; the batch can be resumed."""


class Follower:
    def __init__(self, out: Output, station: "Station", patience_s: float) -> None:
        self._out = out
        self._station = station
        self._patience_s = patience_s
        self._offline_since: float | None = None
        self._fault = False
        self._told: set[str] = set()
        self._events: SimpleQueue[Event] = SimpleQueue()
        self._line = ProgressLine()

    def run(self, begin: Callable[[], Batch]) -> Batch:
        """The batch as it ended, or as it stands still; raises `Unreachable`."""
        leave = self._station.bus.subscribe(self._events.put)
        try:
            batch = begin()
            work = self._station.work(batch)
            while not work.wait(batch.id, BEAT_S):
                batch = self._take_events(batch)
                self._line.show(batch)
                if self._offline_since is not None and time.monotonic() - self._offline_since >= self._patience_s:
                    raise Unreachable
            self._take_events(batch)
        finally:
            leave()
            self._line.clear()
        return self._station.history.batch(batch.id)

    def status(self, batch: Batch) -> int:
        if self._fault or batch.state is BatchState.STOPPED:
            return STATION
        return 0 if batch.passed == batch.total else FAILED

    def _take_events(self, batch: Batch) -> Batch:
        """What lanes have published is printed here, so that a terminal that stands still holds up no lane."""
        while True:
            try:
                event = self._events.get_nowait()
            except Empty:
                return batch
            match event:
                case BatchChanged(fresh, problem, remedy) if fresh.id == batch.id:
                    batch = fresh
                    self._tell_once(sentences(problem, remedy))
                case QueueChanged(online=online):
                    self._hear(online)
                case BugFound():
                    self._fault = True

    def _hear(self, online: bool | None) -> None:
        if online is not False:
            self._offline_since = None
        elif self._offline_since is None:
            self._offline_since = time.monotonic()

    def _tell_once(self, words: str) -> None:
        if words and words not in self._told:
            self._told.add(words)
            self._line.clear()
            self._out.tell(words)


class ProgressLine:
    """One line on stderr that is written over; nothing where stderr is no terminal."""

    def __init__(self) -> None:
        self._shown = ""
        self._on = sys.stderr is not None and sys.stderr.isatty()

    def show(self, batch: Batch) -> None:
        failed = f", {batch.failed} failed" if batch.failed else ""
        self._write(f"{batch.passed + batch.failed} of {batch.total} done{failed}")

    def clear(self) -> None:
        self._write("")

    def _write(self, words: str) -> None:
        if self._on and words != self._shown:
            sys.stderr.write(f"\r{words.ljust(len(self._shown))}\r{words}")
            sys.stderr.flush()
            self._shown = words
