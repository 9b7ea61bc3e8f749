"""A copy of the ledger, whole and of one moment, while anybody works with it."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import exc, make_url

from app.domain.errors import KnownError
from app.domain.message import say


def copy_ledger(url: str, copy: Path) -> None:
    """Raises `KnownError` where there is nothing that can be copied, and OSError where the copy cannot be written."""
    ledger = _file(url)
    if any(_same(copy, ledger.with_name(f"{ledger.name}{end}")) for end in ("", "-wal", "-shm")):
        raise KnownError(
            "backup.itself",
            say("backup", "{name} is the ledger itself.", name=copy.name),
            say("backup", "Choose another folder or another name for the copy."),
        )
    fresh = copy.with_name(f"{copy.name}.{os.getpid()}.part")
    try:
        os.close(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))  # it holds activation codes
        _copy(ledger, fresh)
        fresh.replace(copy)
    except sqlite3.Error as error:
        raise OSError(0, str(error)) from error
    finally:
        fresh.unlink(missing_ok=True)


def _copy(ledger: Path, fresh: Path) -> None:
    with closing(sqlite3.connect(ledger)) as here, closing(sqlite3.connect(fresh)) as there:
        there.execute("PRAGMA journal_mode = OFF")  # a copy that fails is thrown away
        here.backup(there)


def _file(url: str) -> Path:
    try:
        found = make_url(url)
    except (exc.ArgumentError, ValueError):
        found = None
    if found is None or found.drivername != "sqlite":
        raise KnownError(
            "backup.server",
            say("backup", "This ledger is in a database on a server, which copies it by its own means."),
            say("backup", "Use pg_dump, or ask whoever looks after the server."),
        )
    ledger = Path(str(found.database))
    if not ledger.is_file():
        raise KnownError(
            "backup.nothing",
            say("backup", "There is no ledger yet: nothing was done here."),
        )
    return ledger


def _same(one: Path, other: Path) -> bool:
    """Also by another name, or in letters of another case where the system does not tell them apart."""
    try:
        return one.samefile(other)
    except OSError:
        return one.resolve() == other.resolve()
