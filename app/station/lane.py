"""Lanes: one queue with its own worker threads per serial port and per provider account. Plain Python, no Qt."""

import heapq
import logging
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from threading import Condition, Event, Thread

from app.modem import turn

log = logging.getLogger(__name__)
BEAT_S = 0.2


@dataclass(frozen=True, slots=True)
class Pause:
    """Yielded by a task that has to wait: the worker goes on with other tasks meanwhile."""

    seconds: float


Task = Iterator[Pause]
"""A task works between its yields; cancelling closes it at the next one."""


@dataclass(slots=True)
class Ticket:
    """A submitted task. `cancelled` may also be watched from inside a long call."""

    name: str
    task: Task
    order: int
    cancelled: Event = field(default_factory=Event)
    done: Event = field(default_factory=Event)

    def wait(self) -> None:
        """Until it is done; in beats, for on Windows a person cannot interrupt a wait without a limit."""
        while not self.done.wait(BEAT_S):
            pass


class Lane:
    """Tasks start in the order they came; of those that can go on, the one that came first goes first."""

    def __init__(self, name: str, on_bug: Callable[[str], None], workers: int = 1) -> None:
        self.name = name
        self._on_bug = on_bug
        self.workers = workers
        """At most so many threads from now on; those that run stay."""
        self._threads: list[Thread] = []
        self._change = Condition()
        self._ready: list[tuple[int, Ticket]] = []
        self._paused: list[tuple[float, int, Ticket]] = []
        self._running: dict[int, Ticket] = {}
        self._count = 0
        self._wakes = 0
        self._closed = False

    def submit(self, name: str, task: Task, cancelled: Event | None = None) -> Ticket:
        with self._change:
            if self._closed:
                raise RuntimeError(f"lane {self.name} is closed")
            self._count += 1
            ticket = Ticket(name, task, self._count, cancelled or Event())
            heapq.heappush(self._ready, (ticket.order, ticket))
            self._start_worker()
            self._change.notify()
        return ticket

    def cancel(self, ticket: Ticket) -> None:
        """Ends the task at its next yield; a task that waits or is paused ends at once."""
        ticket.cancelled.set()
        self.wake()

    def wake(self) -> None:
        """Look again now: something that paused tasks wait for has changed. A step under way does not pause either."""
        with self._change:
            self._wakes += 1
            while self._paused:
                _, order, ticket = heapq.heappop(self._paused)
                heapq.heappush(self._ready, (order, ticket))
            self._change.notify_all()

    @property
    def waiting(self) -> int:
        """Tasks that have not ended."""
        with self._change:
            return len(self._ready) + len(self._paused) + len(self._running)

    def close(self, timeout_s: float = 5.0) -> None:
        """Cancels everything and waits for the workers; one that hangs in a call is left to die with the program."""
        with self._change:
            self._closed = True
            waiting = [ticket for _, ticket in self._ready] + [ticket for _, _, ticket in self._paused]
            for ticket in (*waiting, *self._running.values()):
                ticket.cancelled.set()
        self.wake()
        deadline = time.monotonic() + timeout_s
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))

    def _start_worker(self) -> None:
        idle = len(self._threads) - len(self._running)
        if len(self._threads) < self.workers and idle < len(self._ready):
            thread = Thread(target=self._work, name=f"lane {self.name} {len(self._threads) + 1}", daemon=True)
            self._threads.append(thread)
            thread.start()

    def _work(self) -> None:
        while (ticket := self._next()) is not None:
            wakes = self._wakes
            pause = self._advance(ticket)
            turn.leave()
            with self._change:
                del self._running[ticket.order]
                if pause is not None and wakes != self._wakes:
                    heapq.heappush(self._ready, (ticket.order, ticket))
                elif pause is not None:
                    heapq.heappush(self._paused, (time.monotonic() + pause.seconds, ticket.order, ticket))
                self._change.notify()

    def _next(self) -> Ticket | None:
        with self._change:
            while True:
                now = time.monotonic()
                while self._paused and self._paused[0][0] <= now:
                    _, order, ticket = heapq.heappop(self._paused)
                    heapq.heappush(self._ready, (order, ticket))
                if self._ready:
                    order, ticket = heapq.heappop(self._ready)
                    self._running[order] = ticket
                    return ticket
                if self._closed:
                    return None
                self._change.wait(self._paused[0][0] - now if self._paused else None)

    def _advance(self, ticket: Ticket) -> Pause | None:
        """Run the task to its next yield. Anything it lets escape is a bug: reported, and the lane goes on."""
        try:
            if not ticket.cancelled.is_set():
                return next(ticket.task)
            if (close := getattr(ticket.task, "close", None)) is not None:
                close()
        except StopIteration:
            pass
        except Exception:
            log.exception("bug in task %s of lane %s", ticket.name, self.name)
            self._on_bug(traceback.format_exc())
        ticket.done.set()
        return None


class Lanes:
    """All lanes of the station, made on first use."""

    def __init__(self, on_bug: Callable[[str], None]) -> None:
        self._on_bug = on_bug
        self._lanes: dict[str, Lane] = {}
        self._lock = Condition()

    def get(self, name: str, workers: int = 1) -> Lane:
        with self._lock:
            lane = self._lanes.setdefault(name, Lane(name, self._on_bug, workers))
            lane.workers = workers
            return lane

    def close(self) -> None:
        with self._lock:
            lanes = list(self._lanes.values())
        for lane in lanes:
            lane.close()
