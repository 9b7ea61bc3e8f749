"""How EMnify is asked: JSON, references by id, lists in pages that headers count."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar
from urllib.parse import urlsplit

from app.providers.ask import Ask
from app.providers.columns import Columns
from app.providers.reply import Answer, Fields, Malformed

if TYPE_CHECKING:
    from app.providers.transport import Transport

T = TypeVar("T")
Read = Callable[[Fields], T]


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Page `number`, from 1. `pages` and `total` are None where the provider does not count."""

    items: tuple[T, ...]
    number: int
    pages: int | None
    total: int | None


@dataclass(frozen=True, slots=True)
class Listing(Generic[T]):
    """A list: where it is, how its rows are read, and how many to ask for at a time (0: as the provider likes)."""

    path: str
    read: Callable[[Columns], list[T]]
    per_page: int = 0
    paced: bool = False


class Api:
    """The calls that all groups of the client share. Errors are those of `Transport`."""

    def __init__(self, transport: "Transport") -> None:
        self.transport = transport

    def get(
        self, path: str, read: Callable[[Answer], T], params: Mapping[str, str] | None = None, *, paced: bool = False
    ) -> T:
        return self.transport.call(Ask(method="GET", target=path, read=read, params=params, paced=paced))

    def change(self, method: str, path: str, body: object = None) -> None:
        """A call with an effect whose answer says no more than that it was carried out."""
        self.make(method, path, body, nothing)

    def make(self, method: str, path: str, body: object, read: Callable[[Answer], T]) -> T:
        """A call with an effect."""
        return self.transport.call(Ask(method=method, target=path, read=read, json=body, effect=True))

    def page(self, listing: Listing[T], number: int = 1, *, q: str = "", sort: str = "", per_page: int = 0) -> Page[T]:
        def read(answer: Answer) -> Page[T]:
            rows = tuple(listing.read(Columns(answer.rows())))
            counts = Fields(dict(answer.headers))
            return Page(rows, number, counts.whole("x-total-pages"), counts.whole("x-total-count"))

        size = per_page or listing.per_page
        params = given(q=q, sort=sort)
        if size or number > 1:
            params["page"] = str(number)
        if size:
            params["per_page"] = str(size)
        return self.get(listing.path, read, params, paced=listing.paced)

    def every(self, listing: Listing[T], *, q: str = "", sort: str = "", per_page: int = 0) -> Iterator[T]:
        """All rows, asking for a page when it is reached.

        A page beyond the last repeats another, so the count decides; where there is none, a short or repeated page.
        """
        size = per_page or listing.per_page
        last: tuple[T, ...] = ()
        number = 1
        while True:
            page = self.page(listing, number, q=q, sort=sort, per_page=per_page)
            if not page.items or page.items == last:
                return
            yield from page.items
            if _is_last(page, size):
                return
            last = page.items
            number += 1


def query(**fields: object) -> str:
    """`field:value,field:value` of those that are given; a comma in a value would begin another field."""
    return ",".join(f"{name}:{value.replace(',', ' ')}" for name, value in given(**fields).items())


def given(**values: object) -> dict[str, str]:
    return {name: str(value) for name, value in values.items() if value not in (None, "")}


def ref(number: int) -> Mapping[str, int]:
    return {"id": number}


def created_id(answer: Answer) -> int:
    """From the body, or where that is empty, as recorded, from the Location."""
    if answer.content.strip():
        try:
            return answer.fields().id()
        except Malformed:
            if "location" not in answer.headers:
                raise
    tail = urlsplit(answer.headers.get("location", "")).path.rstrip("/").rpartition("/")[2]
    return Fields({"Location": tail}).id("Location")


def one(read: Read[T]) -> Callable[[Answer], T]:
    return lambda answer: read(answer.fields())


def rows(read: Read[T]) -> Callable[[Answer], tuple[T, ...]]:
    return lambda answer: tuple([read(Fields(row)) for row in answer.rows()])


def _is_last(page: Page[T], size: int) -> bool:
    if page.pages is not None:
        return page.number >= page.pages
    return len(page.items) < size or not size


def nothing(answer: Answer) -> None:
    """Any 2xx will do."""
