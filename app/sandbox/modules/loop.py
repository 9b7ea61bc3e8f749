"""One thread that serves every simulated port: waits for bytes and timers, and for nothing else."""

import heapq
import logging
import selectors
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from itertools import count
from typing import TypeVar

log = logging.getLogger(__name__)

T = TypeVar("T")


@dataclass(order=True, slots=True)
class Timer:
    when: float
    number: int
    run: Callable[[], None] | None = field(compare=False)

    def cancel(self) -> None:
        self.run = None


class Loop:
    def __init__(self) -> None:
        self._selector = selectors.DefaultSelector()
        self._timers: list[Timer] = []
        self._calls: deque[Callable[[], None]] = deque()
        self._numbers = count()
        self._bell, self._ear = socket.socketpair()
        self._ear.setblocking(False)
        self._selector.register(self._ear, selectors.EVENT_READ, self._hear)
        self._running = True
        self._thread = threading.Thread(target=self._run, name="sandbox-modules", daemon=True)
        self._thread.start()

    def later(self, seconds: float, run: Callable[[], None]) -> Timer:
        """Run it in the loop after a while; only from the loop itself."""
        timer = Timer(time.monotonic() + seconds, next(self._numbers), run)
        heapq.heappush(self._timers, timer)
        return timer

    def call(self, do: Callable[[], T]) -> T:
        """Run it in the loop and wait for the result; from any thread."""
        if threading.current_thread() is self._thread:
            return do()
        future: Future[T] = Future()

        def run() -> None:
            try:
                future.set_result(do())
            except Exception as error:  # noqa: BLE001
                future.set_exception(error)

        self._calls.append(run)
        self._bell.send(b"!")
        return future.result()

    def watch(self, source: "int | socket.socket", readable: Callable[[], None]) -> None:
        self._selector.register(source, selectors.EVENT_READ, readable)

    def unwatch(self, source: "int | socket.socket") -> None:
        self._selector.unregister(source)

    def stop(self) -> None:
        self.call(self._end)
        self._thread.join()
        self._selector.close()
        self._bell.close()
        self._ear.close()

    def _end(self) -> None:
        self._running = False

    def _run(self) -> None:
        while self._running:
            ready = self._selector.select(self._patience())
            for key, _ in ready:
                if key.fileobj in self._selector.get_map():
                    self._guarded(key.data)
            now = time.monotonic()
            while self._timers and self._timers[0].when <= now:
                timer = heapq.heappop(self._timers)
                if timer.run:
                    self._guarded(timer.run)

    def _patience(self) -> float | None:
        while self._timers and self._timers[0].run is None:
            heapq.heappop(self._timers)
        return max(self._timers[0].when - time.monotonic(), 0) if self._timers else None

    def _hear(self) -> None:
        self._ear.recv(4096)
        while self._calls:
            self._calls.popleft()()

    def _guarded(self, run: Callable[[], None]) -> None:
        """A bug in one module must not stop the others."""
        try:
            run()
        except Exception:
            log.exception("a simulated module met a bug")
