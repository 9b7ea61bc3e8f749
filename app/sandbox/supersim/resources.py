"""What all Super SIM resources share: identity, tables, paging, and what time does to them."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Generic, TypeVar
from urllib.parse import urlencode

from app.sandbox.provider import Call, Refusal, World

INVALID, NOT_FOUND = 20001, 20404
CANNOT_REGISTER, REGISTERED, UNKNOWN_FLEET, NO_FLEET, CHANGING, NO_WAY, NAME_TAKEN = (
    83002, 83003, 83006, 83007, 83009, 83010, 83011,
)  # fmt: skip
NO_PROFILE, UNALIGNED_DAY, UNALIGNED_HOUR, TOO_LONG_AGO = 83500, 83601, 83602, 83605
"""Numbers of errors, as Twilio and KORE have them in their error dictionaries."""


def now() -> datetime:
    return datetime.now(UTC)


@dataclass(slots=True)
class Resource:
    sid: str
    unique_name: str = ""
    created: datetime = field(default_factory=now)
    updated: datetime = field(default_factory=now)


R = TypeVar("R", bound=Resource)


class Table(Generic[R]):
    """Resources in the order of their creation, found by sid or unique name.

    `name_taken` is the number of the error where one is to have another's name.
    """

    def __init__(self, name_taken: int = INVALID) -> None:
        self._name_taken = name_taken
        self._rows: dict[str, R] = {}
        self._names: dict[str, str] = {}

    def add(self, row: R) -> R:
        self._rows[row.sid] = row
        if row.unique_name:
            self._names[row.unique_name] = row.sid
        return row

    def find(self, name: str) -> R | None:
        return self._rows.get(name) or self._rows.get(self._names.get(name, ""))

    def get(self, name: str, call: Call) -> R:
        """Raises 404 as Twilio words it."""
        row = self.find(name)
        if row is None:
            raise not_found(call.request.path)
        return row

    def check_free(self, name: str, row: R | None = None) -> None:
        """Raises 400 where a resource other than `row` has the name."""
        taken = self._names.get(name)
        if taken is not None and (row is None or taken != row.sid):
            raise Refusal(400, f"UniqueName {name} is taken", self._name_taken)

    def rename(self, row: R, name: str) -> None:
        """Raises 400 where another resource has the name."""
        self.check_free(name, row)
        self._names.pop(row.unique_name, None)
        self._names[name] = row.sid
        row.unique_name = name

    def newest_first(self) -> Iterable[R]:
        return reversed(self._rows.values())


class Pending(Generic[R]):
    """Resources that time will change, in the order in which they come due."""

    def __init__(self) -> None:
        self._queue: deque[tuple[datetime, R]] = deque()

    def add(self, due: datetime, row: R) -> None:
        self._queue.append((due, row))

    def due(self, moment: datetime) -> Iterable[tuple[datetime, R]]:
        while self._queue and self._queue[0][0] <= moment:
            yield self._queue.popleft()


@dataclass(frozen=True, slots=True)
class Desk:
    """What every kind of resource needs to be shown and recorded."""

    world: World
    source: str
    account_sid: str

    def identity(self, row: Resource, call: Call, kind: str) -> dict[str, object]:
        return {
            "sid": row.sid,
            "account_sid": self.account_sid,
            "date_created": iso(row.created),
            "date_updated": iso(row.updated),
            "url": f"{call.origin}/v1/{kind}/{row.sid}",
        }

    def effect(self, name: str, **detail: object) -> None:
        self.world.record.effect(self.source, name, **detail)


def iso(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def not_found(path: str) -> Refusal:
    return Refusal(404, f"The requested resource {path} was not found", NOT_FOUND)


def page(call: Call, key: str, rows: Iterable[R], show: Callable[[R], dict[str, object]]) -> dict[str, object]:
    """One page of `rows` and its `meta`; tokens name a record, so that pages hold still while records are added."""
    chosen = list(rows)
    size, number = _page_size(call), _number(call, "Page", 0)
    start = _start(call.query("PageToken"), chosen, size)
    shown = chosen[start : start + size]
    filters = {k: v for k, v in call.request.args.items() if k not in ("PageSize", "Page", "PageToken")}

    def url(page: int, token: str = "") -> str:
        paging = {"PageSize": str(size), "Page": str(page)} | ({"PageToken": token} if token else {})
        return f"{call.origin}{call.request.path}?{urlencode(filters | paging)}"

    before = url(max(number - 1, 0), f"PB{shown[0].sid}") if start and shown else None
    after = url(number + 1, f"PA{shown[-1].sid}") if start + size < len(chosen) else None
    meta = {
        "key": key,
        "page": number,
        "page_size": size,
        "first_page_url": url(0),
        "previous_page_url": before,
        "next_page_url": after,
        "url": url(number, call.query("PageToken")),
    }
    return {key: [show(row) for row in shown], "meta": meta}


def _page_size(call: Call) -> int:
    size = _number(call, "PageSize", 50)
    if size < 1:
        raise Refusal(400, "PageSize must be at least 1", INVALID)
    return min(size, 1000)


def _number(call: Call, name: str, default: int) -> int:
    text = call.query(name)
    if not text:
        return default
    if not text.isdecimal():
        raise Refusal(400, f"{name} must be a number", INVALID)
    return int(text)


def _start(token: str, rows: list[R], size: int) -> int:
    if not token:
        return 0
    at = next((i for i, row in enumerate(rows) if row.sid == token[2:]), None)
    if at is None or token[:2] not in ("PA", "PB"):
        raise Refusal(400, f"Invalid PageToken {token}", INVALID)
    return at + 1 if token.startswith("PA") else max(at - size, 0)
