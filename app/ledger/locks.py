"""Locks in a ledger that several stations share."""

from threading import Lock
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, func, select
from sqlalchemy.exc import OperationalError

_SERVER_LOOKS = "SET tcp_keepalives_idle = 20; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3"
"""So the server notices within a minute that a station has lost its network, and lets go of what it had locked."""


class SharedLocks:
    """Advisory locks of PostgreSQL, for any thread. The server lets go of them when the program ends, however that
    ends. A number is locked in a `room` of its kind."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None
        self._held: set[tuple[int, int]] = set()
        self._lock = Lock()

    def take(self, room: int, number: int) -> bool:
        """False while another program has it, or this one."""
        with self._lock:
            if (room, number) in self._held or not self._again(func.pg_try_advisory_lock(room, number)):
                return False
            self._held.add((room, number))
            return True

    def give_back(self, room: int, number: int) -> None:
        with self._lock:
            if (room, number) not in self._held:
                return
            self._held.discard((room, number))
            try:
                self._ask(func.pg_advisory_unlock(room, number))
            except OperationalError:  # the server has let go of it with the connection
                self._drop()

    def close(self) -> None:
        with self._lock:
            self._held.clear()
            self._drop()

    def _again(self, what: ColumnElement[Any]) -> bool:
        """The server may have been restarted since: what was held is taken on a new connection, then it is asked."""
        try:
            return self._ask(what)
        except OperationalError:
            self._drop()
            for room, number in self._held:
                self._ask(func.pg_try_advisory_lock(room, number))
            return self._ask(what)

    def _ask(self, what: ColumnElement[Any]) -> bool:
        if self._connection is None:
            self._connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            self._connection.exec_driver_sql(_SERVER_LOOKS)
        return bool(self._connection.scalar(select(what)))

    def _drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.invalidate()  # back in the pool it would keep its locks
            connection.close()
