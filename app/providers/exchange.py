"""One request and its answer as the log keeps it, secrets masked."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from app.domain.secret import MASK

_SECRET_HEADERS = frozenset({"authorization", "proxy-authorization", "x-api-key", "cookie", "set-cookie"})


@dataclass(frozen=True, slots=True)
class Exchange:
    """`status` is 0 and `problem` says why if no answer came; `attempt` counts the tries of the same call from 1."""

    at: datetime
    account: str
    method: str
    url: str
    status: int
    seconds: float
    sent: str
    received: str
    problem: str = ""
    attempt: int = 1
    sent_headers: str = ""
    """A line each: `name: value`."""
    received_headers: str = ""


Log = Callable[[Exchange], None]


def masked_headers(headers: Mapping[str, str] | Iterable[tuple[str, str]], redact: Callable[[str], str]) -> str:
    """Credentials are masked whole, whatever they look like."""
    pairs = headers.items() if isinstance(headers, Mapping) else headers
    lines = (f"{name}: {MASK if name.lower() in _SECRET_HEADERS else value}" for name, value in pairs)
    return redact("\n".join(lines))
