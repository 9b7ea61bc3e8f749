"""What was asked of the providers lately and what they answered, secrets masked."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from app.station.files import replacing, writing

if TYPE_CHECKING:
    from app.providers.exchange import Exchange

MOST = 5_000
MOST_BYTES = 16 * 2**20
_OVERHEAD = 600
"""Bytes of a request besides its texts, about."""


@dataclass(frozen=True, slots=True)
class Request:
    """`number` counts from 1 since the program began."""

    number: int
    exchange: Exchange

    @property
    def failed(self) -> bool:
        return not 200 <= self.exchange.status < 400

    @property
    def path(self) -> str:
        """The address without its host."""
        return "/" + self.exchange.url.partition("://")[2].partition("/")[2]

    def text(self) -> str:
        """All that is known of it, for a person to read or to send to support."""
        it = self.exchange
        head = [
            f"{it.at.astimezone():%Y-%m-%d %H:%M:%S.%f %z}  {it.account}",
            f"{it.method} {it.url}",
            f"{it.status or it.problem or 'no answer'}  {it.seconds * 1000:.0f} ms  try {it.attempt}",
        ]
        parts = (("> ", it.sent_headers), ("> ", it.sent), ("< ", it.received_headers), ("< ", it.received))
        return "\n".join([*head, *(_marked(mark, part) for mark, part in parts if part)])

    def has(self, text: str) -> bool:
        """`text` is folded."""
        it = self.exchange
        parts = (it.url, it.method, str(it.status), it.account, it.problem, it.sent, it.received)
        return any(text in part.casefold() for part in parts)

    @property
    def size(self) -> int:
        it = self.exchange
        texts = (it.url, it.sent, it.received, it.problem, it.sent_headers, it.received_headers)
        return _OVERHEAD + sum(map(len, texts))


class Requests:
    """The last ones, bounded in number and in bytes. Thread-safe."""

    def __init__(self, most: int = MOST, most_bytes: int = MOST_BYTES) -> None:
        self._most = most
        self._most_bytes = most_bytes
        self._kept: deque[Request] = deque()
        self._bytes = 0
        self._number = 0
        self._changes = 0
        self._listeners: list[Callable[[Request], object]] = []
        self._lock = Lock()

    @property
    def changes(self) -> int:
        """Another number whenever something was added or cleared."""
        return self._changes

    def add(self, exchange: Exchange) -> None:
        with self._lock:
            self._number += 1
            request = Request(self._number, exchange)
            self._kept.append(request)
            self._bytes += request.size
            self._changes += 1
            while len(self._kept) > self._most or self._bytes > self._most_bytes:
                self._bytes -= self._kept.popleft().size
            for listener in self._listeners:
                listener(request)

    @contextmanager
    def heard(self, listener: Callable[[Request], object]) -> Iterator[None]:
        """`listener` hears of each meanwhile, in order, in the thread that made it."""
        with self._lock:
            self._listeners.append(listener)
        try:
            yield
        finally:
            with self._lock:
                self._listeners.remove(listener)

    def clear(self) -> None:
        with self._lock:
            self._kept.clear()
            self._bytes = 0
            self._changes += 1

    def all(self) -> list[Request]:
        """Oldest first."""
        with self._lock:
            return list(self._kept)

    def find(self, text: str = "", account: str = "", *, failed: bool = False) -> list[Request]:
        """Newest first; `text` is searched for in address, status and bodies, whatever the case."""
        wanted = text.strip().casefold()
        return [
            request
            for request in reversed(self.all())
            if account in {"", request.exchange.account}
            and (request.failed or not failed)
            and (not wanted or request.has(wanted))
        ]

    def accounts(self) -> list[str]:
        """Names that occur, in order."""
        return sorted({request.exchange.account for request in self.all()})

    def text(self) -> str:
        """All of them, oldest first."""
        return as_text(self.all())


def as_text(requests: Iterable[Request]) -> str:
    return "".join(f"{request.text()}\n\n" for request in requests)


def write(path: Path, requests: Sequence[Request]) -> None:
    """Raises `KnownError` where the file cannot be written."""
    with writing(path), replacing(path) as out:
        out.write(as_text(requests).encode())


def _marked(mark: str, text: str) -> str:
    return "\n".join(mark + line for line in text.splitlines())
