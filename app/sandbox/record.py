"""What the sandbox was asked, and what took effect."""

import threading
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import count

_REQUESTS_KEPT = 200_000


class Kind(StrEnum):
    REQUEST = "request"
    """A provider answered a call, or a module was sent a command line."""
    EFFECT = "effect"
    """Something changed that a person would have to pay for or undo."""
    FAULT = "fault"
    """A fault was played."""


@dataclass(frozen=True, slots=True)
class Entry:
    seq: int
    at: float
    """Seconds since the epoch."""
    kind: Kind
    source: str
    """`supersim`, `celona`, `emnify` or `port:<number>`."""
    name: str
    """For an effect a dotted word: `profile.created`, `sim.activated`, `eid.assigned`, `apn.set` …"""
    detail: Mapping[str, object] = field(default_factory=dict)

    def to_json(self) -> dict[str, object]:
        return {
            "seq": self.seq,
            "at": self.at,
            "kind": self.kind.value,
            "source": self.source,
            "name": self.name,
            "detail": dict(self.detail),
        }


class Record:
    """Append-only and safe between threads. Effects are kept for ever, requests and faults up to a bound."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._numbers = count(1)
        self._effects: list[Entry] = []
        self._others: deque[Entry] = deque(maxlen=_REQUESTS_KEPT)

    def add(self, kind: Kind, source: str, name: str, /, **detail: object) -> None:
        with self._lock:
            entry = Entry(next(self._numbers), time.time(), kind, source, name, detail)
            (self._effects if kind is Kind.EFFECT else self._others).append(entry)

    def effect(self, source: str, name: str, /, **detail: object) -> None:
        self.add(Kind.EFFECT, source, name, **detail)

    def entries(
        self,
        kind: str = "",
        source: str = "",
        name: str = "",
        since: int = 0,
        detail: Mapping[str, str] | None = None,
    ) -> tuple[Entry, ...]:
        """In order, after number `since`; empty filters match everything, `detail` compares as text."""
        with self._lock:
            chosen = [*self._effects, *self._others] if kind != Kind.EFFECT else self._effects[:]
        wanted = (detail or {}).items()
        found = [
            e
            for e in chosen
            if e.seq > since
            and kind in ("", e.kind)
            and source in ("", e.source)
            and name in ("", e.name)
            and all(str(e.detail.get(key)) == value for key, value in wanted)
        ]
        return tuple(sorted(found, key=lambda e: e.seq))

    def effects(self, name: str = "", **detail: str) -> tuple[Entry, ...]:
        return self.entries(Kind.EFFECT, name=name, detail=detail)

    def clear(self) -> None:
        with self._lock:
            self._effects.clear()
            self._others.clear()
