"""One database behind the ledger, SQLite in a file or PostgreSQL, made to behave alike."""

import json
import re
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Any, Self

from sqlalchemy import URL, Connection, Engine, create_engine, event, exc, make_url

from app.domain.errors import KnownError
from app.domain.message import say
from app.ledger.group_commit import GroupCommit
from app.ledger.locks import SharedLocks
from app.ledger.schema import bring_up_to_date
from app.ledger.tables import storable

BUSY_SECONDS = 20
"""How long a write waits for another program's write to the same SQLite file."""

_REVISION = {False: "PRAGMA data_version", True: "SELECT pg_current_wal_insert_lsn()"}

_ESCAPED_NUL = re.compile(r"(?<!\\)((?:\\\\)*)\\u0000")


def _as_json(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return storable(_ESCAPED_NUL.sub(r"\1\\ufffd", text))


_ALIKE: dict[str, Any] = {
    "json_serializer": _as_json,
    "hide_parameters": True,  # a MatchingID is one, and errors are logged
    "max_overflow": -1,
}


class LedgerDown(KnownError):
    """The ledger can be neither written nor read; what was to be written is not to blame."""


class Database:
    """Hands out connections. A write is one commit; within it the same thread reads and writes on one connection.

    Reads never wait for writes.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._write = GroupCommit(engine).write if engine.dialect.name == "sqlite" else engine.begin
        self._mine = threading.local()
        self._closed = False
        self._file = None if self.shared else Path(str(engine.url.database)).absolute()
        self._which = _which(self._file) if self._file else None
        """Which file it is: what is written to one that was taken away while it is open would be lost."""
        self._eye: Connection | None = None
        """SQLite tells each connection of what the others did."""
        self._looking = threading.Lock()
        self._locks = SharedLocks(engine) if self.shared else None

    @classmethod
    def open(cls, url: str) -> Self:
        """Connect and bring the schema up to date; raises `KnownError` in words a person can act on."""
        database = cls(_engine(url))
        try:
            with _in_words():
                bring_up_to_date(database._engine)
        except BaseException:
            database.close()
            raise
        return database

    @property
    def shared(self) -> bool:
        """Several stations may have it."""
        return self._engine.dialect.name != "sqlite"

    def close(self) -> None:
        self._closed = True
        if self._locks is not None:
            self._locks.close()
        with self._looking:
            if self._eye is not None:
                self._eye.close()
        self._engine.dispose()

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """All that is done inside is committed at the end, or nothing is; joins the write this thread is in."""
        if joined := self._joined():
            yield joined
            return
        after: list[Callable[[], None]] = []
        with self._open(), self._write() as connection:
            self._mine.connection, self._mine.after = connection, after
            try:
                yield connection
            finally:
                del self._mine.connection, self._mine.after
        for each in after:
            each()

    def after_commit(self, do: Callable[[], None]) -> None:
        """Do it once what this thread writes is there for others to read; now, if it is in no write.

        Nothing is done where the write is taken back.
        """
        if self._joined():
            self._mine.after.append(do)
        else:
            do()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """All that is read inside is of one moment (SQLite) or of committed rows (PostgreSQL)."""
        if joined := self._joined():
            yield joined
            return
        with self._open(), self._engine.connect() as connection:
            yield connection

    def revision(self) -> str:
        """Another one after each commit, of whatever program."""
        with self._open(), self._looking:
            if self._eye is None:
                self._eye = self._engine.connect()
            try:
                return str(self._eye.exec_driver_sql(_REVISION[self.shared]).scalar_one())
            finally:
                self._eye.rollback()

    def take_lock(self, room: int, number: int) -> bool:
        """False while another program has it; always True where the ledger is a file, which no other computer has."""
        if self._locks is None:
            return True
        with self._open():
            return self._locks.take(room, number)

    def give_lock_back(self, room: int, number: int) -> None:
        if self._locks is not None:
            self._locks.give_back(room, number)

    def _joined(self) -> Connection | None:
        joined: Connection | None = getattr(self._mine, "connection", None)
        return joined

    def _open(self) -> AbstractContextManager[None]:
        if self._closed:
            raise RuntimeError("the ledger is closed")
        if self._file is not None and _which(self._file) != self._which:
            raise _gone(self._file)
        return _in_words()


def _engine(text: str) -> Engine:
    try:
        url = make_url(text)
    except (exc.ArgumentError, ValueError):
        raise _no_such_address() from None
    if url.drivername == "sqlite" and url.database and url.database != ":memory:":
        return _sqlite(url)
    if url.drivername in {"postgresql", "postgresql+psycopg", "postgres"}:
        return _postgresql(url)
    raise _no_such_address()


def _sqlite(url: URL) -> Engine:
    _make_private(Path(str(url.database)))
    engine = create_engine(url, **_ALIKE, connect_args={"timeout": BUSY_SECONDS})
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _postgresql(url: URL) -> Engine:
    try:
        return create_engine(
            url.set(drivername="postgresql+psycopg"),
            **_ALIKE,
            pool_pre_ping=True,  # a line's server restarts while stations keep running
            connect_args={"connect_timeout": 10},
        )
    except ImportError:
        raise KnownError(
            "ledger.driver",
            say("ledger", "The ledger is on PostgreSQL, and the driver for it is not installed."),
            say("ledger", "Install it with: pip install simwright[postgres]"),
        ) from None


def _make_private(path: Path) -> None:
    """The ledger holds activation codes: its files, which take this one's mode, are for their owner alone."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.touch(mode=0o600)
    except OSError as error:
        raise unavailable(str(error)) from error
    with suppress(OSError):  # someone else's file that we may write to keeps its owner's choice
        path.chmod(0o600)


def _set_up_sqlite(connection: Any, _record: object) -> None:  # noqa: ANN401
    connection.isolation_level = None  # the driver begins nothing by itself; _begin_sqlite does
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",  # an intent that was reported as written outlives a power cut
        "fullfsync = ON",  # macOS: fsync alone does not reach the disk
        "foreign_keys = ON",
        "secure_delete = ON",  # a code that was taken out is nowhere in the file
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    # A write that begins as a read may find the file changed meanwhile and fail; IMMEDIATE waits for its turn instead.
    writes = connection.get_execution_options().get("write")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _which(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


@contextmanager
def _in_words() -> Iterator[None]:
    """Turns what the world does to a database into a `KnownError`; wrong SQL and broken rules stay bugs."""
    try:
        yield
    except exc.OperationalError as error:
        if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_ERROR:  # no such column, wrong syntax
            raise
        raise unavailable(str(error.orig)) from error
    except exc.DatabaseError as error:
        if type(error) is not exc.DatabaseError:
            raise
        raise LedgerDown(
            "ledger.damaged",
            say("ledger", "The ledger cannot be read: the file is damaged, or it is not a ledger."),
            say("ledger", "Move the file away, put the last good copy in its place if there is one, and start again."),
            str(error.orig),
        ) from error


def unavailable(detail: str) -> LedgerDown:
    """What the world does to the place of a ledger."""
    return LedgerDown(
        "ledger.unavailable",
        say("ledger", "The ledger cannot be reached: {detail}", detail=detail),
        say("ledger", "See that its disk is not full and may be written to, or that its server runs, then try again."),
        detail,
    )


def _gone(file: Path) -> LedgerDown:
    return LedgerDown(
        "ledger.gone",
        say("ledger", "The file of the ledger was taken away while Simwright runs: {file}", file=str(file)),
        say("ledger", "Put it back in its place; then close Simwright and start it again."),
    )


def _no_such_address() -> KnownError:
    return KnownError(
        "ledger.address",
        say("ledger", "The address of the ledger is not understood."),
        say("ledger", "Give it as sqlite:///FILE or postgresql://USER@HOST/DATABASE."),
    )
