"""Reading what providers answer: typed fields, both Twilio error shapes, envelopes, and nothing at all."""

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple
from urllib.parse import urlsplit

from app.domain.secret import Secret
from app.providers.errors import Said

_WHOLE = re.compile(r"-?[0-9]{1,18}")


class Malformed(ValueError):
    """The body is not what the call answers with."""


class Ref(NamedTuple):
    """Another object of the provider: its number, None where there is none, and its name or description."""

    id: int | None
    name: str


class Fields:
    """One JSON object, read by type; null, absent and empty text are the same."""

    __slots__ = ("data",)

    def __init__(self, data: object) -> None:
        if not isinstance(data, dict):
            raise Malformed(f"expected an object, got {type(data).__name__}")
        self.data: dict[str, object] = data

    def text(self, key: str) -> str:
        value = self.data.get(key)
        if value is None:
            return ""
        if isinstance(value, str):
            return value
        if isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
        raise Malformed(f"{key}: expected text")

    def need(self, key: str) -> str:
        if value := self.text(key):
            return value
        raise Malformed(f"{key} is missing")

    def secret(self, key: str) -> Secret:
        return Secret(self.text(key))

    def whole(self, key: str) -> int | None:
        """A whole number, also where it was sent as text, or as 7.0 (EMnify's document calls some of its ids so)."""
        value = self.data.get(key)
        if isinstance(value, str):
            return int(value) if _WHOLE.fullmatch(value) else None
        if isinstance(value, float):
            return int(value) if value.is_integer() else None
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def number(self, key: str) -> float | None:
        """Any number, also where it was sent as text."""
        value = self.data.get(key)
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            return None
        try:
            number = float(value)
        except (ValueError, OverflowError):
            return None
        return number if math.isfinite(number) else None

    def flag(self, key: str) -> bool | None:
        value = self.data.get(key)
        return value if isinstance(value, bool) else None

    def time(self, key: str) -> datetime | None:
        """ISO 8601, always aware; None where it is absent or in another form."""
        value = self.data.get(key)
        if value is None or value == "":
            return None
        try:
            moment = datetime.fromisoformat(self.text(key))
        except ValueError:
            return None
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)

    def id(self, key: str = "id") -> int:
        if (number := self.whole(key)) is not None:
            return number
        raise Malformed(f"{key} is missing")

    def ref(self, key: str) -> Ref:
        """Another object: `{"id": 1, "name": "x"}`, or its number alone."""
        value = self.data.get(key)
        if isinstance(value, dict):
            fields = Fields(value)
            return Ref(fields.whole("id"), fields.text("name") or fields.text("description"))
        return Ref(self.whole(key), "")

    def inner(self, key: str) -> "Fields":
        value = self.data.get(key)
        return Fields({} if value is None else value)

    def items(self, key: str, name: str = "") -> tuple[str, ...]:
        """A list of texts, or of objects that hold one under `name`; what is neither is left out."""
        value = self.data.get(key)
        entries = value if isinstance(value, list) else []
        texts = (each.get(name) if isinstance(each, dict) else each for each in entries)
        return tuple(str(text) for text in texts if isinstance(text, str | int))

    def rows(self, key: str) -> "list[Fields]":
        return [Fields(item) for item in self.entries(key)]

    def entries(self, key: str) -> list[object]:
        value = self.data.get(key)
        return [] if value is None else as_list(value, key)


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP reply, whole; header names in lower case."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    def text(self) -> str:
        return self.content.decode(errors="replace")

    def json(self) -> object:
        try:
            return json.loads(self.content)
        except (ValueError, RecursionError) as error:
            raise Malformed("the body is not JSON") from error

    def fields(self) -> Fields:
        return Fields(self.json())

    def rows(self) -> list[object]:
        """The body is a list."""
        return as_list(self.json(), "body")

    def said(self, status: int) -> Said:
        """The provider's code and words from any of the error shapes in use."""
        try:
            body = self.json()
        except Malformed:
            body = None
        data = body if isinstance(body, dict) else {}
        return Said(status, _first(data, _CODES), _told(data), data)

    def date(self) -> datetime | None:
        return _http_date(self.headers.get("date", ""))

    def retry_after(self) -> float | None:
        """Seconds, from either form of `Retry-After`; a date counts from the provider's own clock (RFC 9110 10.2.3)."""
        text = self.headers.get("retry-after", "").strip()
        if text.isascii() and text.isdigit():
            return float(text)
        if moment := _http_date(text):
            return max(0.0, (moment - (self.date() or datetime.now(UTC))).total_seconds())
        return None


# Twilio {code, message} and RFC 9457 {title, detail, code}; OAuth 2 {error, error_description};
# Celona {code, error}; EMnify {error_code, error_token, message}.
_CODES = ("code", "error_code", "error")
_WORDS = ("message", "detail", "error_description", "error", "title", "error_token")
_MOST_PARTS = 3


def _told(data: Mapping[str, object]) -> str:
    """The words, and those of the single errors where the first are a summary (EMnify, RFC 9457)."""
    words, inner = _first(data, _WORDS), data.get("errors")
    parts = [_first(each, _WORDS) for each in inner if isinstance(each, dict)] if isinstance(inner, list) else []
    more = [part for part in dict.fromkeys(parts) if part and part not in words]
    return ": ".join(filter(None, (words, "; ".join(more[:_MOST_PARTS]))))


def _first(data: Mapping[str, object], keys: tuple[str, ...]) -> str:
    for key in keys:
        value = data.get(key)
        if isinstance(value, str | int) and value != "":
            return str(value)
    return ""


def as_list(value: object, what: str) -> list[object]:
    if not isinstance(value, list):
        raise Malformed(f"{what}: expected a list")
    return value


def _http_date(text: str) -> datetime | None:
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def bare_host(address: str) -> str:
    """The host an SM-DP+ field wants, from a URL or a host: no scheme, path or usual port, in lower case.

    What is neither stays as it is, for a person to see.
    """
    try:
        parts = urlsplit(address if "//" in address else f"//{address}")
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return address
    return host if port in {None, 443} else f"{host}:{port}"
