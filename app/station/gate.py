"""Keeps calls whose effects look alike from being confused."""

from threading import Lock


class Gate:
    """Lets creates run side by side, or one settling alone: while a create is under way, its profile and one whose
    answer was lost look the same."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._creating = 0
        self._settling = False
        self._wanted = 0

    def try_create(self) -> bool:
        with self._lock:
            if self._settling or self._wanted:
                return False
            self._creating += 1
            return True

    def created(self) -> None:
        with self._lock:
            self._creating -= 1

    def want(self, by: int) -> None:
        with self._lock:
            self._wanted += by

    def try_settle(self) -> bool:
        with self._lock:
            if self._settling or self._creating:
                return False
            self._settling = True
            return True

    def settled(self) -> None:
        with self._lock:
            self._settling = False
