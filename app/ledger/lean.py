"""SQLAlchemy without what only its asynchronous engines and plug-ins use: 9 MB at rest, OpenSSL among them.

It imports `asyncio`, `hashlib` and `importlib.metadata` in any case, and `pickle` and `sysconfig` for one word of each.
Here each is a stand-in that loads the module itself as soon as something is asked of it, so all that SQLAlchemy can do
it still does.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any


class StandIn(ModuleType):
    """Behaves as the module of its name."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


def load_sqlalchemy() -> None:
    """Only SQLAlchemy keeps the stand-ins: who imports the modules later gets them themselves."""
    with (
        _standing_in("hashlib"),
        _standing_in("importlib.metadata"),
        _standing_in("asyncio") as asyncio,
        _standing_in("pickle") as pickle,
        _standing_in("sysconfig") as sysconfig,
    ):
        # What is taken from them at once.
        asyncio.iscoroutine = lambda value: import_module("asyncio").iscoroutine(value)
        pickle.HIGHEST_PROTOCOL = 5
        sysconfig.get_config_var = _is_threaded_freely
        import sqlalchemy.dialects.sqlite  # noqa: F401


def _is_threaded_freely(name: str) -> Any:  # noqa: ANN401
    """`sysconfig` reads 1,000 variables to tell `Py_GIL_DISABLED`, which is also a letter of the ABI (PEP 703)."""
    if name != "Py_GIL_DISABLED":
        return import_module("sysconfig").get_config_var(name)
    return int("t" in getattr(sys, "abiflags", ""))


@contextmanager
def _standing_in(name: str) -> Iterator[Any]:
    if name in sys.modules:
        yield ModuleType(name)
        return
    sys.modules[name] = stand_in = StandIn(name)
    try:
        yield stand_in
    finally:
        if sys.modules.get(name) is stand_in:
            del sys.modules[name]
