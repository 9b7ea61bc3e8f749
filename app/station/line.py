"""The way to the provider of one account: while it is down, one call at a time tries it and the others wait."""

import time
from collections.abc import Callable
from threading import Lock

FIRST_TRY_S = 1.0
LONGEST_TRY_S = 30.0
_LEAST_S = 0.01


class Line:
    """Thread-safe. `wake` lets everything that waits look again; what came first then goes first."""

    def __init__(self, wake: Callable[[], None]) -> None:
        self._wake = wake
        self._down = False
        self._trying = False
        self._wait = FIRST_TRY_S
        self._next = 0.0
        self._lock = Lock()

    def hold(self) -> float:
        """Seconds to wait before asking again; 0.0 lets the call go out, and then `lost` or `reached` has to follow."""
        with self._lock:
            if not self._down:
                return 0.0
            if self._trying:
                return LONGEST_TRY_S
            left = self._next - time.monotonic()
            self._trying = left <= 0.0
            return max(left, _LEAST_S) if left > 0.0 else 0.0

    def lost(self) -> None:
        """The call did not go out."""
        with self._lock:
            if self._down and not self._trying:
                return  # it was under way when another found the line down
            self._wait = min(self._wait * 2, LONGEST_TRY_S) if self._down else FIRST_TRY_S
            self._next = time.monotonic() + self._wait
            self._down, self._trying = True, False
        self._wake()

    def reached(self) -> None:
        """The call went out: whatever waits may follow."""
        with self._lock:
            was_down, self._down, self._trying = self._down, False, False
        if was_down:
            self._wake()

    def retry(self) -> None:
        """Something was mended: the next call need not wait."""
        with self._lock:
            self._next, self._wait = 0.0, FIRST_TRY_S
        self._wake()
