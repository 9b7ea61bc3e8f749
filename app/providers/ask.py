"""One call to a provider, as the clients word it. HTTP itself is imported with the first transport."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from app.providers.reply import Answer
from app.providers.retry import Patience

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask(Generic[T]):
    """One call. `target` is a path below the base URL, to which `params` are added, or an absolute URL.

    `read` turns the answer into a value and raises `Malformed` where it cannot. `effect`: the call changes something,
    so it must not be made twice. `paced`: one of the calls of which the provider takes fewer (see `Gate`).
    """

    method: str
    target: str
    read: Callable[[Answer], T]
    effect: bool = False
    paced: bool = False
    signed: bool = True
    params: Mapping[str, str] | None = None
    form: Mapping[str, str | list[str]] | None = None
    json: object = None
    files: Mapping[str, tuple[str, bytes, str]] | None = None
    patience: Patience | None = None
