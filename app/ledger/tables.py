"""The tables. Each has a column for each field of its value in `app.domain.work`, under the same name."""

from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    text,
)
from sqlalchemy.types import TypeEngine

from app.domain.message import NOTHING, Message
from app.domain.outcome import Outcome
from app.domain.secret import Secret
from app.domain.work import BatchKind, BatchState, JobState, Provider, Stage

SCHEMA = "0003"
"""The newest migration; the ledger of a newer program sorts after it."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


_EMPTY = text("''")


class Json(TypeDecorator[Any]):
    """JSON; JSONB in PostgreSQL, whose dialect is imported there alone."""

    impl = JSON
    cache_ok = True

    def __init__(self) -> None:
        super().__init__(none_as_null=True)

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name != "postgresql":
            return super().load_dialect_impl(dialect)
        from sqlalchemy.dialects.postgresql import JSONB

        return dialect.type_descriptor(JSONB(none_as_null=True))


class Plain(TypeDecorator[str]):
    """Text as the world gave it; what a database cannot keep (NUL from a serial line, half a surrogate) is replaced."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        return None if value is None else storable(value)


def storable(text: str) -> str:
    if text.isascii() and "\x00" not in text:
        return text
    return text.replace("\x00", "\ufffd").encode("utf-8", "replace").decode("utf-8")


class Utc(TypeDecorator[datetime]):
    """Aware UTC datetimes; SQLite keeps them without a zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Word(TypeDecorator[StrEnum]):
    """A member of an enumeration, by its value."""

    impl = String(32)
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: StrEnum | None, _dialect: Dialect) -> str | None:
        return None if value is None else self.words(value).value

    def process_result_value(self, value: str | None, _dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.words(value)


class Sentence(Json):
    """A message with its template and values, so that it can be read in another language later."""

    cache_ok = True

    def process_bind_param(self, value: Message | None, _dialect: Dialect) -> dict[str, object] | None:
        return value.to_json() if value and value.template else None

    def process_result_value(self, value: Mapping[str, object] | None, _dialect: Dialect) -> Message:
        return Message.from_json(value) if value else NOTHING


class Hidden(TypeDecorator[Secret]):
    """A secret that is needed later: the MatchingID for labels, a registration code until its SIM is claimed.

    The file is readable by its owner alone.
    """

    impl = String
    cache_ok = True

    def process_bind_param(self, value: Secret | None, _dialect: Dialect) -> str:
        return value.reveal() if value else ""

    def process_result_value(self, value: str | None, _dialect: Dialect) -> Secret:
        return Secret(value or "")


def _text(name: str, *, index: bool = False) -> Column[str]:
    return Column(name, Plain, nullable=False, server_default=_EMPTY, index=index)


def _id() -> Column[int]:
    return Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True)


def _link(name: str, target: str, *, nullable: bool = False, index: bool = True) -> Column[Any]:
    return Column(name, BigInteger, ForeignKey(target), nullable=nullable, index=index)


def _time(name: str, *, nullable: bool = False) -> Column[Any]:
    return Column(name, Utc, nullable=nullable)


def _json(name: str) -> Column[Any]:
    return Column(name, Json, nullable=False, server_default="{}")


account = Table(
    "account",
    metadata,
    Column("name", Plain, primary_key=True),
    Column("provider", Word(Provider), nullable=False),
    Column("base_url", Plain, nullable=False),
    _json("options"),
)

batch = Table(
    "batch",
    metadata,
    _id(),
    _text("name"),
    Column("kind", Word(BatchKind), nullable=False),
    _text("account"),  # a name, not a link: a batch outlives its account
    _text("station"),
    _text("operator"),
    _time("created"),
    Column("state", Word(BatchState), nullable=False, index=True),
    _json("settings"),
    Column("total", Integer, nullable=False, server_default="0"),
    Column("passed", Integer, nullable=False, server_default="0"),
    Column("failed", Integer, nullable=False, server_default="0"),
)

unit = Table(
    "unit",
    metadata,
    _id(),
    _link("batch_id", "batch.id", index=False),
    Column("row", Integer, nullable=False),
    _text("name"),
    _time("created"),
    _time("updated"),
    _text("eid", index=True),
    _text("iccid", index=True),
    _text("imei"),
    _text("imsi"),
    _text("vendor"),
    _text("model"),
    _text("firmware"),
    _text("port"),
    Column("stage", Word(Stage), nullable=False, server_default=Stage.WAITING.value),
    Column("outcome", Word(Outcome)),
    Column("reason", Sentence),
    Column("remedy", Sentence),
    _text("raw"),
    _text("profile_sid", index=True),
    _text("sim_sid", index=True),
    _text("device_sid"),
    _text("smdp"),
    Column("matching_id", Hidden, nullable=False, server_default=_EMPTY, index=True),
    _text("bic"),
    Column("registration_code", Hidden, nullable=False, server_default=_EMPTY),
    _text("search"),
    Index(None, "batch_id", "row"),
)

step = Table(
    "step",
    metadata,
    _id(),
    _link("unit_id", "unit.id"),
    _text("name"),
    _time("started"),
    _time("ended", nullable=True),
    Column("outcome", Word(Outcome)),
    Column("text", Sentence),
    _text("detail"),
)

job = Table(
    "job",
    metadata,
    _id(),
    _text("kind"),
    _text("account"),
    _link("batch_id", "batch.id"),
    _link("unit_id", "unit.id", nullable=True),
    Column("state", Word(JobState), nullable=False, index=True),
    _time("created"),
    _time("ended", nullable=True),
    _json("intent"),
    _json("outcome"),
)

audit = Table(
    "audit",
    metadata,
    _id(),
    _time("at"),
    _text("operator"),
    _text("action"),
    _json("detail"),
)
