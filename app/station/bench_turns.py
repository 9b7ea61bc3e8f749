"""How many modules are worked on at once."""

from collections.abc import Callable
from threading import Lock


class Turns:
    """Whoever asked first goes first. `limit` may change at any time; 0 lets all go."""

    def __init__(self, limit: Callable[[], int]) -> None:
        self._limit = limit
        self._waiting: dict[object, Callable[[], None]] = {}
        self._going: set[object] = set()
        self._lock = Lock()

    def take(self, who: object, wake: Callable[[], None]) -> bool:
        """Whether `who` may go now; if not, `wake` is called when it is worth asking again."""
        with self._lock:
            self._waiting.setdefault(who, wake)
            if who not in self._next():
                return False
            del self._waiting[who]
            self._going.add(who)
            return True

    def leave(self, who: object) -> None:
        """`who` has ended, or waits no longer."""
        with self._lock:
            self._waiting.pop(who, None)
            self._going.discard(who)
        self.changed()

    def changed(self) -> None:
        """Wakes those whose turn it is; also for a limit that was raised."""
        with self._lock:
            wakes = [self._waiting[who] for who in self._next()]
        for wake in wakes:
            wake()

    def _next(self) -> list[object]:
        limit, waiting = self._limit(), list(self._waiting)
        return waiting[: max(0, limit - len(self._going))] if limit else waiting
