"""Parts of the station that are made, and their code loaded, once somebody asks for them: most starts need few."""

from collections.abc import Callable
from threading import RLock
from typing import Generic, Self, TypeVar, overload

S = TypeVar("S")
T = TypeVar("T")

_making = RLock()


class at_need(Generic[S, T]):  # noqa: N801  # used as `functools.cached_property` is
    """A property kept after the first time, made once however many threads ask (`cached_property` may make two)."""

    def __init__(self, make: Callable[[S], T]) -> None:
        self._make = make
        self._name = ""
        self.__doc__ = make.__doc__

    def __set_name__(self, _owner: type[S], name: str) -> None:
        self._name = name

    @overload
    def __get__(self, owner: None, _type: type[S]) -> Self: ...
    @overload
    def __get__(self, owner: S, _type: type[S]) -> T: ...
    def __get__(self, owner: S | None, _type: type[S]) -> Self | T:
        if owner is None:
            return self
        with _making:
            if self._name not in vars(owner):
                vars(owner)[self._name] = self._make(owner)
            made: T = vars(owner)[self._name]
            return made

    def made(self, owner: S) -> T | None:
        """None before anybody has asked."""
        return vars(owner).get(self._name)
