"""How Super SIM is asked: forms out, JSON in, lists in pages that name the next one."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar
from urllib.parse import quote

from app.domain.errors import KnownError
from app.domain.message import say
from app.providers.ask import Ask
from app.providers.columns import Columns
from app.providers.reply import Answer, Fields

if TYPE_CHECKING:
    from app.providers.transport import Transport

T = TypeVar("T")
Form = Mapping[str, str | list[str]]

PAGE_SIZE = 200


class Api:
    """The calls that all groups of the client share. Errors are those of `Transport`."""

    def __init__(self, transport: "Transport") -> None:
        self.transport = transport

    def get(self, path: str, read: Callable[[Fields], T]) -> T:
        return self._ask(path, one(read))

    def post(self, path: str, read: Callable[[Fields], T], form: Form) -> T:
        return self.transport.call(Ask(method="POST", target=path, read=one(read), form=form, effect=True))

    def delete(self, path: str) -> None:
        self.transport.call(Ask(method="DELETE", target=path, read=_nothing, effect=True))

    def list(
        self,
        path: str,
        read: Callable[[Columns], list[T]],
        page_size: int = PAGE_SIZE,
        filters: Mapping[str, str] | None = None,
    ) -> Iterator[T]:
        """In the provider's order; asks for a page when it is reached."""
        page = self._ask(path, _page(read), {**(filters or {}), "PageSize": str(page_size)})
        seen: set[str] = set()
        while True:
            yield from page.items
            if not page.next_url:
                return
            if page.next_url in seen:
                raise KnownError(
                    "provider.paging",
                    say(
                        "providers",
                        "The pages of the list at {account} repeat without end.",
                        account=self.transport.site.account,
                    ),
                    detail=page.next_url,
                )
            seen.add(page.next_url)
            page = self._ask(page.next_url, _page(read))

    def _ask(self, path: str, read: Callable[[Answer], T], params: Mapping[str, str] | None = None) -> T:
        return self.transport.call(Ask(method="GET", target=path, read=read, params=params))


@dataclass(frozen=True, slots=True)
class _Page(Generic[T]):
    items: list[T]
    next_url: str


def _page(read: Callable[[Columns], list[T]]) -> Callable[[Answer], _Page[T]]:
    """The records stand under the name that `meta.key` gives."""

    def pick(answer: Answer) -> _Page[T]:
        body = answer.fields()
        meta = body.inner("meta")
        return _Page(read(Columns(body.entries(meta.need("key")))), meta.text("next_page_url"))

    return pick


def one(read: Callable[[Fields], T]) -> Callable[[Answer], T]:
    return lambda answer: read(answer.fields())


def given(**values: str | int | bool | None) -> dict[str, str]:
    """Those that are not None, as a form has them."""
    return {
        name: str(value).lower() if isinstance(value, bool) else str(value)
        for name, value in values.items()
        if value is not None
    }


def segment(sid: str) -> str:
    """A unique name may hold anything; an empty one would address the list instead."""
    if not sid:
        raise ValueError("a sid or unique name is needed")
    return quote(sid, safe="")


def _nothing(answer: Answer) -> None:
    """Any 2xx will do."""
