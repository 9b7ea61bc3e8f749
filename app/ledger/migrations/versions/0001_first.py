"""The first ledger."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0001"
down_revision = None

EMPTY = sa.text("''")
JSON = sa.JSON().with_variant(JSONB(), "postgresql")
APPEND_ONLY = "the audit trail is append-only"


def upgrade() -> None:
    _accounts_and_batches()
    _units()
    _work()
    _audit()
    if op.get_context().dialect.name == "postgresql":
        _guard_postgresql()
    else:
        _guard_sqlite()


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), nullable=False)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False, server_default=EMPTY)


def _word(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(32), nullable=nullable)


def _time(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _json(name: str) -> sa.Column[object]:
    return sa.Column(name, JSON, nullable=False, server_default="{}")


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False, server_default="0")


def _link(table: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([f"{target}_id"], [f"{target}.id"], name=f"fk_{table}_{target}_id")


def _index(table: str, *columns: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, columns)


def _accounts_and_batches() -> None:
    op.create_table(
        "account",
        sa.Column("name", sa.Text(), nullable=False),
        _word("provider"),
        sa.Column("base_url", sa.Text(), nullable=False),
        _json("options"),
        sa.PrimaryKeyConstraint("name", name="pk_account"),
    )
    op.create_table(
        "batch",
        _id(),
        _text("name"),
        _word("kind"),
        _text("account"),
        _text("station"),
        _text("operator"),
        _time("created"),
        _word("state"),
        _json("settings"),
        _count("total"),
        _count("passed"),
        _count("failed"),
        sa.PrimaryKeyConstraint("id", name="pk_batch"),
    )
    _index("batch", "state")


def _units() -> None:
    words = ("eid", "iccid", "imei", "imsi", "vendor", "model", "firmware", "port")
    op.create_table(
        "unit",
        _id(),
        sa.Column("batch_id", sa.BigInteger(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        _text("name"),
        _time("created"),
        _time("updated"),
        *(_text(name) for name in words),
        sa.Column("stage", sa.String(32), nullable=False, server_default="waiting"),
        _word("outcome", nullable=True),
        sa.Column("reason", JSON),
        sa.Column("remedy", JSON),
        _text("raw"),
        _text("profile_sid"),
        _text("sim_sid"),
        _text("smdp"),
        sa.Column("matching_id", sa.String(), nullable=False, server_default=EMPTY),
        _text("search"),
        _link("unit", "batch"),
        sa.PrimaryKeyConstraint("id", name="pk_unit"),
    )
    _index("unit", "batch_id", "row")
    for name in ("eid", "iccid", "profile_sid", "matching_id"):
        _index("unit", name)


def _work() -> None:
    op.create_table(
        "step",
        _id(),
        sa.Column("unit_id", sa.BigInteger(), nullable=False),
        _text("name"),
        _time("started"),
        _time("ended", nullable=True),
        _word("outcome", nullable=True),
        sa.Column("text", JSON),
        _text("detail"),
        _link("step", "unit"),
        sa.PrimaryKeyConstraint("id", name="pk_step"),
    )
    _index("step", "unit_id")
    op.create_table(
        "job",
        _id(),
        _text("kind"),
        _text("account"),
        sa.Column("batch_id", sa.BigInteger(), nullable=False),
        sa.Column("unit_id", sa.BigInteger()),
        _word("state"),
        _time("created"),
        _time("ended", nullable=True),
        _json("intent"),
        _json("outcome"),
        _link("job", "batch"),
        _link("job", "unit"),
        sa.PrimaryKeyConstraint("id", name="pk_job"),
    )
    for name in ("batch_id", "unit_id", "state"):
        _index("job", name)


def _audit() -> None:
    op.create_table(
        "audit",
        _id(),
        _time("at"),
        _text("operator"),
        _text("action"),
        _json("detail"),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
    )


def _guard_sqlite() -> None:
    for deed in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER audit_no_{deed.lower()} BEFORE {deed} ON audit BEGIN"
            f" SELECT RAISE(ABORT, '{APPEND_ONLY}'); END"
        )


def _guard_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS"
        f" $$ BEGIN RAISE EXCEPTION '{APPEND_ONLY}'; END $$"
    )
    op.execute(
        "CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit"
        " FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()"
    )
