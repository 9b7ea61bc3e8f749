"""One tracker in the field: what its maker made it, and what it has been told."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

Dialect = Callable[["Tracker", str, str], str]
"""What a tracker answers to a text from a number; nothing where it stays silent, as most do that are asked wrong."""


@dataclass(frozen=True, slots=True)
class Serial:
    """How it speaks on a wire."""

    model: str
    end: bytes = b"\r\n"
    """Behind each of its lines."""
    signs_on: bool = False
    """It wants its password as the first line."""
    opening: Callable[["Tracker"], str] = lambda _: ""
    """What an SMS has before the command and the wire has not."""


@dataclass(frozen=True, slots=True)
class Maker:
    name: str
    hear: Dialect
    password: str = ""
    """From the factory; empty: none is asked for."""
    serial: Serial | None = None


@dataclass(slots=True)
class Tracker:
    maker: Maker
    imei: str
    iccid: str
    number: str
    password: str
    login: str = ""
    apn: str = ""
    user: str = ""
    apn_password: str = field(default="", repr=False)
    friend: str = ""
    """The number that may command it, where it obeys one only."""
    values: dict[str, str] = field(default_factory=dict)
    """Other parameters by number or name."""
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def hear(self, text: str, sender: str) -> str:
        """The answer, or nothing; safe between threads."""
        with self._lock:
            return self.maker.hear(self, text, sender)

    def set_apn(self, apn: str, user: str = "", password: str = "") -> None:
        self.apn, self.user, self.apn_password = apn, user, password

    @property
    def moment(self) -> str:
        return datetime.now(UTC).strftime("%Y%m%d%H%M%S")
