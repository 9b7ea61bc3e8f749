"""How many calls a provider takes in a time."""

import threading
import time
from collections import deque


class Bucket:
    """Lets `rate` calls a second through and up to `burst` at once; a rate of 0 lets all of them through."""

    def __init__(self, rate: float, burst: float) -> None:
        self._rate = rate
        self._burst = max(burst, 1.0)
        self._tokens = self._burst
        self._filled = time.monotonic()
        self._lock = threading.Lock()

    def admits(self) -> bool:
        if not self._rate:
            return True
        with self._lock:
            moment = time.monotonic()
            self._tokens = min(self._burst, self._tokens + (moment - self._filled) * self._rate)
            self._filled = moment
            if self._tokens < 1.0:
                return False
            self._tokens -= 1.0
            return True


class Window:
    """Lets `calls` through in any stretch of `seconds`; 0 calls lets all of them through."""

    def __init__(self, calls: int, seconds: float) -> None:
        self._seconds = seconds
        self._calls = calls
        self._times: deque[float] = deque()
        self._lock = threading.Lock()

    def admits(self) -> bool:
        if not self._calls:
            return True
        with self._lock:
            moment = time.monotonic()
            while self._times and self._times[0] <= moment - self._seconds:
                self._times.popleft()
            if len(self._times) >= self._calls:
                return False
            self._times.append(moment)
            return True
