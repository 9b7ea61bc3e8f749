"""Lists as EMnify gives them: q, sort, pages, and the headers that count them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar
from urllib.parse import urlencode

from app.sandbox.emnify.words import BAD_QUERY, BAD_REQUEST, BAD_SORT, Json
from app.sandbox.provider import Answer, Call, Refusal

T = TypeVar("T")
Read = Callable[[T], object]


@dataclass(frozen=True, slots=True)
class Listing(Generic[T]):
    """`fields` can be asked for and sorted by; `loose` ones match in their middle and in any case.

    `special` filters make their own test of the value.
    """

    fields: Mapping[str, Read[T]]
    per_page: int
    loose: frozenset[str] = frozenset()
    special: Mapping[str, Callable[[str], Callable[[T], bool]]] = field(default_factory=dict)
    most: int = 2500

    def answer(self, call: Call, rows: Sequence[T], show: Callable[[T], Json]) -> Answer:
        """A page beyond the last one repeats the last one, so whoever loops until an empty page never ends."""
        rows = self._sorted(self._chosen(rows, call.query("q")), call.query("sort"))
        size = min(_number(call, "per_page", self.per_page), self.most)
        last = max(-(-len(rows) // size), 1)
        page = min(_number(call, "page", 1), last)
        shown = rows[(page - 1) * size : page * size]
        headers = {
            "X-Count-Per-Page": str(size),
            "X-Current-Page": str(page),
            "X-Total-Count": str(len(rows)),
            "X-Total-Pages": str(last),
            "Link": ", ".join(_links(call, page, last, size)),
        }
        return Answer(200, [show(row) for row in shown], headers)

    def _chosen(self, rows: Sequence[T], query: str) -> Sequence[T]:
        for part in filter(None, query.split(",")):
            rows = list(filter(self._test(part), rows))
        return rows

    def _test(self, part: str) -> Callable[[T], bool]:
        name, colon, value = part.strip().partition(":")
        if colon and name in self.special:
            return self.special[name](value)
        if not colon or name not in self.fields:
            raise Refusal(422, f"Invalid filter {part}", BAD_QUERY)
        read = self.fields[name]
        if name in self.loose:
            wanted = value.lower()
            return lambda row: wanted in _text(read(row)).lower()
        values = frozenset(value.split("|"))
        return lambda row: _text(read(row)) in values

    def _sorted(self, rows: Sequence[T], sort: str) -> Sequence[T]:
        # Python's sort is stable, so the last field goes first.
        for part in reversed(list(filter(None, sort.split(",")))):
            name = part.strip().lstrip("+-")
            if name not in self.fields:
                raise Refusal(400, f"Invalid sort field {name}", BAD_SORT)
            rows = sorted(rows, key=_order(self.fields[name]), reverse=part.strip().startswith("-"))
        return rows


def _order(read: Read[T]) -> Callable[[T], tuple[bool, float, str]]:
    def key(row: T) -> tuple[bool, float, str]:
        value = read(row)
        number = float(value) if isinstance(value, int) else 0.0
        return value is None, number, _text(value)

    return key


def _text(value: object) -> str:
    return "null" if value is None else str(value)


def _number(call: Call, name: str, default: int) -> int:
    text = call.query(name)
    if not text:
        return default
    if not text.isdecimal():
        raise Refusal(400, f"Invalid {name} {text}", BAD_REQUEST)
    return max(int(text), 1)


def _links(call: Call, page: int, last: int, size: int) -> Iterator[str]:
    targets = {"first": 1, "prev": page - 1, "next": page + 1, "last": last}
    filters = {k: v for k, v in call.request.args.items() if k not in ("page", "per_page")}
    for name, number in targets.items():
        if 1 <= number <= last:
            query = urlencode({**filters, "page": number, "per_page": size})
            yield f'<{call.origin}{call.request.path}?{query}>; rel="{name}"'
