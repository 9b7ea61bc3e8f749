"""The ledger: what was meant, what was done and how it ended, kept through crashes and power cuts."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from app.domain.work import NewUnit
from app.ledger.accounts import Accounts, Audits
from app.ledger.batches import Batches
from app.ledger.database import Database
from app.ledger.jobs import Jobs, Steps
from app.ledger.search import Search
from app.ledger.units import Units

__all__ = ["Ledger", "NewUnit"]


class Ledger(Accounts, Audits, Batches, Units, Search, Jobs, Steps):
    """Any thread may call anything at any time. Each call is one commit, unless it is inside `transaction()`.

    A number that the ledger does not know, and a database that cannot be reached, are a `KnownError`.
    """

    @classmethod
    def open(cls, url: str) -> Self:
        """`sqlite:///FILE` or `postgresql://USER@HOST/DATABASE`; makes or upgrades the schema where that is needed."""
        return cls(Database.open(url))

    @property
    def shared(self) -> bool:
        """Several stations may write to it, each under its own name."""
        return self._database.shared

    def revision(self) -> str:
        """Another one after each commit, of this or any other program that has the ledger."""
        return self._database.revision()

    def take_lock(self, room: int, number: int) -> bool:
        """False while another program has this number of a `room`; always True where the ledger is not `shared`."""
        return self._database.take_lock(room, number)

    def give_lock_back(self, room: int, number: int) -> None:
        self._database.give_lock_back(room, number)

    def close(self) -> None:
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All calls of this thread inside are one commit, or none of them is kept. Do nothing slow in it."""
        with self._database.write():
            yield

    def after_commit(self, do: Callable[[], None]) -> None:
        """Do it once the transaction of this thread is committed; at once where there is none."""
        self._database.after_commit(do)
