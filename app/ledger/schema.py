"""Keeps the schema up to date. Alembic is loaded only when there is something to do."""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from app.domain.errors import KnownError
from app.domain.message import say
from app.ledger.tables import SCHEMA

MIGRATIONS = Path(__file__).with_name("migrations")

_LOCK = 0x51D317
"""Any number; stations that start at once on one PostgreSQL database migrate it one after the other."""


def bring_up_to_date(engine: Engine) -> None:
    """Raises `KnownError` `ledger.newer` for a ledger that a later program has written."""
    with engine.connect() as connection:
        if _is_current(connection):
            return
    with engine.connect() as connection:
        connection.execution_options(write=True)
        with connection.begin():
            if engine.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
            if not _is_current(connection):
                upgrade(connection)


def upgrade(connection: Connection, revision: str = SCHEMA) -> None:
    """Run the migrations up to `revision` inside the connection's transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def _is_current(connection: Connection) -> bool:
    version = _version(connection)
    if version > SCHEMA:
        raise KnownError(
            "ledger.newer",
            say("ledger", "This ledger was written by a newer version of the program."),
            say("ledger", "Start that version, or point this one to another ledger."),
            f"ledger {version}, program {SCHEMA}",
        )
    return version == SCHEMA


def _version(connection: Connection) -> str:
    """Empty for a ledger that has nothing in it yet."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return connection.scalar(text("SELECT version_num FROM alembic_version")) or ""
