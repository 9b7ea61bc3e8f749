"""What every part of the ledger shares."""

from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Column, Table

from app.domain.errors import KnownError
from app.domain.message import say
from app.ledger.database import Database


class Store:
    """A part of the ledger; the parts share one database."""

    def __init__(self, database: Database) -> None:
        self._database = database


def columns(table: Table, value: type) -> list[Column[Any]]:
    """The columns that make a value, in the order of its fields: `Unit(*row)`."""
    return [table.c[field.name] for field in fields(value)]


def now() -> datetime:
    return datetime.now(UTC)


def unknown(what: str, number: int) -> KnownError:
    return KnownError(
        "ledger.unknown",
        say("ledger", "The ledger has no {what} {number}.", what=what, number=number),
        say("ledger", "Look the number up in the history."),
    )
