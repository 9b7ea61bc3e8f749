"""One lane for each port of the bench, and what has not ended there."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event as Flag
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.outcome import Outcome
from app.station.bench_ports import BenchPorts
from app.station.lane import Lane, Lanes, Task, Ticket

if TYPE_CHECKING:
    from app.station.bench_work import BenchWork

T = TypeVar("T")


class BenchLanes:
    """Thread-safe."""

    def __init__(self, lanes: Lanes, ports: BenchPorts) -> None:
        self._lanes = lanes
        self._ports = ports
        self._tickets: dict[str, list[Ticket]] = {}
        """By port: what has not ended, as far as it has been looked at."""
        self._lock = Lock()

    def at(self, device: str) -> Lane:
        """Of the port; while a module is worked on whose port came back under another name, that of its first name."""
        return self._lanes.get(f"port {self._ports.first_name(device)}")

    def submit(self, device: str, make: Callable[[], BenchWork]) -> Ticket:
        """Where the same kind of work waits or is being done on this port, it is not done twice."""
        with self._lock:
            work = make()
            for before in self._live(device):
                if isinstance(before.task, type(work)) and not before.task.ended:
                    return before
            return self._queue(device, work, work.cancelled)

    def ask(self, device: str, work: Callable[[Flag], T]) -> T:
        """Do it in the port's lane, and wait for its end; the flag is set once it is to stop."""
        cancelled, answers, problems = Flag(), list[T](), list[KnownError]()

        def task() -> Task:
            try:
                answers.append(work(cancelled))
            except KnownError as error:
                problems.append(error)
            yield from ()

        with self._lock:
            ticket = self._queue(device, task(), cancelled)
        ticket.wait()
        for answer in answers:
            return answer
        for problem in problems:
            raise problem
        raise KnownError("cancelled", say("module", "Stopped by hand."), outcome=Outcome.ABORTED)

    def stop(self, device: str) -> None:
        """End what is being done on this port, within a moment."""
        with self._lock:
            tickets = self._live(device)
        for ticket in tickets:
            self.at(device).cancel(ticket)

    def stop_all(self) -> None:
        with self._lock:
            devices = list(self._tickets)
        for device in devices:
            self.stop(device)

    def running(self, device: str) -> bool:
        with self._lock:
            return bool(self._live(self._ports.first_name(device)))

    @property
    def busy(self) -> bool:
        with self._lock:
            return any(self._live(device) for device in self._tickets)

    def _queue(self, device: str, task: Task, cancelled: Flag) -> Ticket:
        ticket = self.at(device).submit(device, task, cancelled)
        self._tickets[device] = [*self._live(device), ticket]
        return ticket

    def _live(self, device: str) -> list[Ticket]:
        return [ticket for ticket in self._tickets.get(device, ()) if not ticket.done.is_set()]
