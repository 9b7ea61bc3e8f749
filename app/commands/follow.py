"""Follows batches in the terminal: progress in one line, problems once each, then a result for each unit."""

import sys
import time
from collections.abc import Callable, Iterable, Sequence
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from app.commands.common import FAILED, STATION, STOPPED, Output, sentences
from app.commands.words import spoken
from app.domain.message import Message, say
from app.domain.work import Batch, BatchState, Stage, Unit
from app.station.events import BatchChanged, BugFound, Event, QueueChanged

if TYPE_CHECKING:
    from app.station.station import Station

BEAT_S = 0.2


class Unreachable(Exception):
    """The provider was out of reach for longer than the person wants to wait; the batch can be resumed."""


class Follower:
    """`done` is what happened to a unit that passed; `again` the command that goes on with work that was stopped."""

    def __init__(self, out: Output, station: "Station", patience_s: float, done: Message, again: str) -> None:
        self.units: list[Unit] = []
        """Of all batches that were followed to their end."""
        self.stopped = False
        self._out = out
        self._station = station
        self._patience_s = patience_s
        self._done, self._again = done, again
        self._offline_since: float | None = None
        self._fault = False
        self._told: set[str] = set()
        self._events: SimpleQueue[Event] = SimpleQueue()
        self._line = ProgressLine()

    def run(self, begins: Iterable[Callable[[], Batch]]) -> int:
        """One batch after the other, each begun by its function; the exit status."""
        status = 0
        try:
            for begin in begins:
                status = max(status, self._one(begin))
        except KeyboardInterrupt:
            return self._stop(STOPPED, say("cli", "Stopped."))
        except Unreachable:
            return self._stop(STATION, say("cli", "The provider cannot be reached."))
        return status

    def hint(self, undecided: Sequence[Unit] = ()) -> None:
        """What is left for a person to decide; `undecided` are units of earlier runs."""
        every = [*(unit for unit in self.units if unit.stage is Stage.UNSETTLED), *undecided]
        if every:
            numbers = ", ".join(str(unit.id) for unit in every[:20]) + (" …" if len(every) > 20 else "")
            self._out.tell(
                say(
                    "cli",
                    "Units to decide: {n}, units {numbers}. See what is known of each with: simwright settle UNIT. "
                    "Then say for each: simwright settle UNIT --made or --not-made",
                    n=len(every),
                    numbers=numbers,
                )
            )

    def _one(self, begin: Callable[[], Batch]) -> int:
        batch = self._wait(begin)
        units = self._station.history.units(batch.id)
        self.units += units
        for unit in units:
            print_unit(self._out, unit, batch.name)
        print_batch(self._out, batch, self._done)
        return self._status(batch)

    def _stop(self, status: int, why: Message) -> int:
        self.stopped = True
        self._out.tell(say("cli", "{why} The work is kept; go on with: {again}", why=why, again=self._again))
        return status

    def _wait(self, begin: Callable[[], Batch]) -> Batch:
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

    def _status(self, batch: Batch) -> int:
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
        done = batch.passed + batch.failed
        words = say("cli", "{done} of {total} done", done=done, total=batch.total)
        if batch.failed:
            words = say(
                "cli", "{done} of {total} done, {failed} failed", done=done, total=batch.total, failed=batch.failed
            )
        self._write(spoken(words))

    def clear(self) -> None:
        self._write("")

    def _write(self, words: str) -> None:
        if self._on and words != self._shown:
            sys.stderr.write(f"\r{words.ljust(len(self._shown))}\r{words}")
            sys.stderr.flush()
            self._shown = words


def print_batch(out: Output, batch: Batch, done: Message) -> None:
    data = {
        "batch": batch.id, "name": batch.name, "account": batch.account, "state": str(batch.state),
        "total": batch.total, "passed": batch.passed, "failed": batch.failed,
    }  # fmt: skip
    words = say("cli", "batch {id} {state}: {passed} of {total} {done}, {failed} failed",
                id=batch.id, state=str(batch.state), passed=batch.passed, total=batch.total, done=done,
                failed=batch.failed)  # fmt: skip
    out.result("batch", data, words)


def print_unit(out: Output, unit: Unit, batch: str) -> None:
    from app.station.history import unit_as_row

    fields = [unit.outcome or unit.stage, unit.eid, unit.name, unit.iccid, sentences(unit.reason, unit.remedy)]
    out.result("unit", unit_as_row(unit, batch), "  ".join(str(each) for each in fields if each))
