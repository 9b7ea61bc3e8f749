"""The one crossing between other threads and the window."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from app.domain.errors import KnownError

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from app.station.events import Bus, Event

T = TypeVar("T")
P = TypeVar("P")
Done = Callable[[T], None]
Failed = Callable[[KnownError], None]

BEAT_MS = 50
"""At most one delivery of events in this time, so that a busy bench cannot flood the window."""


class Stopped(Exception):
    """Raised by a task's progress report after the task was cancelled."""


class Task:
    """A blocking call that runs in the pool; what it answers is dropped once it is cancelled."""

    def __init__(self, begins: bool = False) -> None:
        self.begins = begins
        """Work of the station is under way when it has ended."""
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True


class Bridge(QObject):
    """Lives in the GUI thread; carries events and results there.

    `events` emits lists of events in the order in which they were published, and never drops one.
    """

    events = Signal(list)
    problem = Signal(object)
    """A `KnownError` of a task that has no handler of its own; the window shows it."""
    begun = Signal()
    """Work that was asked for is under way, or was refused."""
    _event_waits = Signal()
    _call = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = Lock()
        self._waiting: list[Event] = []
        self._leave: list[Callable[[], None]] = []
        self._closed = False
        self._tasks = 0
        self._beginning = 0
        self._pool: ThreadPoolExecutor | None = None
        self._beat = QTimer(self, singleShot=True)
        self._beat.timeout.connect(self._deliver)
        self._delivered = 0.0
        self._event_waits.connect(self._schedule, Qt.ConnectionType.QueuedConnection)
        self._call.connect(self._run_here, Qt.ConnectionType.QueuedConnection)

    def listen(self, bus: Bus) -> None:
        self._leave.append(bus.subscribe(self._take))

    def run(
        self, fn: Callable[[], T], done: Done[T], failed: Failed | None = None, instead_of: Task | None = None
    ) -> Task:
        """Run `fn` in the pool, then `done` or `failed` in the GUI thread. An unforeseen error is a crash.

        As with a signal, what belongs to a widget that is gone by then is not called. `instead_of` is cancelled: two
        readings of one thing may end in either order, and the older must not be shown over the newer.
        """
        if instead_of is not None:
            instead_of.cancel()
        return self._start(Task(), fn, done, failed)

    def begin(self, fn: Callable[[], T], done: Done[T], failed: Failed | None = None) -> None:
        """Like `run`, for `fn` that starts work of the station: nobody closes the window unasked meanwhile."""
        self._beginning += 1
        self._start(Task(begins=True), fn, done, failed)

    def run_reporting(
        self, fn: Callable[[Callable[[P], None]], T], done: Done[T], failed: Failed | None, progress: Done[P]
    ) -> Task:
        """Like `run`; `fn` is given a report function whose values reach `progress` at most every 50 ms.

        After `cancel()` the report function raises `Stopped`.
        """
        task, last = Task(), 0.0

        def report(value: P) -> None:
            nonlocal last
            if task.cancelled:
                raise Stopped
            if monotonic() - last >= BEAT_MS / 1000:
                last = monotonic()
                self._later(lambda: None if task.cancelled else progress(value))

        return self._start(task, lambda: fn(report), done, failed)

    @property
    def beginning(self) -> bool:
        """Whether work was asked for that is not under way yet."""
        return self._beginning > 0

    @property
    def idle(self) -> bool:
        """Whether everything that was asked for has been delivered."""
        return not self._tasks and not self._waiting

    def close(self) -> None:
        """Leave the bus, drop what has not started, wait for what runs; nothing is delivered afterwards."""
        self._closed = True
        for leave in self._leave:
            leave()
        self._leave.clear()
        self._beat.stop()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _start(self, task: Task, fn: Callable[[], T], done: Done[T], failed: Failed | None) -> Task:
        def work() -> None:
            try:
                answer = fn()
            except Stopped:
                return
            except KnownError as error:
                self._later(lambda error=error: _answer(task, failed or self.problem.emit, error))  # type: ignore[misc]
            except BaseException as error:  # noqa: BLE001
                self._later(lambda error=error: _crash(error))  # type: ignore[misc]
            else:
                self._later(lambda: _answer(task, done, answer))
            finally:
                self._later(lambda: self._ended(task))

        if not self._closed:
            self._tasks += 1
            self._workers().submit(work)
        return task

    def _ended(self, task: Task) -> None:
        self._tasks -= 1
        if task.begins:
            self._beginning -= 1
            self.begun.emit()

    def _workers(self) -> ThreadPoolExecutor:
        """Made with the first task, which is after the first paint."""
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(max_workers=4, thread_name_prefix="window")
        return self._pool

    def _later(self, call: Callable[[], None]) -> None:
        if not self._closed:
            self._call.emit(call)

    @Slot(object)
    def _run_here(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()

    def _take(self, event: Event) -> None:
        with self._lock:
            self._waiting.append(event)
            first = len(self._waiting) == 1
        if first and not self._closed:
            self._event_waits.emit()

    @Slot()
    def _schedule(self) -> None:
        if not self._closed and not self._beat.isActive():
            since = (monotonic() - self._delivered) * 1000
            self._beat.start(max(0, round(BEAT_MS - since)))

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            batch, self._waiting = self._waiting, []
        self._delivered = monotonic()
        if batch:
            self.events.emit(batch)


def _answer(task: Task, taker: Callable[[T], None], answer: T) -> None:
    if not task.cancelled and all(isValid(owner) for owner in _owners(taker)):
        taker(answer)


def _owners(taker: Callable[..., None]) -> Iterator[QObject]:
    """The widget whose method it is, or those that a lambda holds."""
    cells = getattr(taker, "__closure__", None) or ()
    held = [getattr(taker, "__self__", None), *(cell.cell_contents for cell in cells)]
    return (each for each in held if isinstance(each, QObject))


def _crash(error: BaseException) -> None:
    sys.excepthook(type(error), error, error.__traceback__)
