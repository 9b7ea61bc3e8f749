"""By what a SIM is claimed: the BIC of its batch, or a registration code until that is done."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_BATCH = sa.table("batch", sa.column("id"), sa.column("kind"), sa.column("settings", sa.JSON))
_UNIT = sa.table("unit", *map(sa.column, ("batch_id", "row", "bic")), sa.column("search", sa.Text))


def upgrade() -> None:
    for name, kind in (("bic", sa.Text()), ("registration_code", sa.String())):
        op.add_column("unit", sa.Column(name, kind, nullable=False, server_default=sa.text("''")))
    _fill()


def _fill() -> None:
    """Earlier registrations kept their BICs with the batch, in the order of its rows."""
    connection = op.get_bind()
    query = sa.select(_BATCH.c.id, _BATCH.c.settings).where(_BATCH.c.kind == "register")
    for batch_id, settings in connection.execute(query).all():
        for row, bic in enumerate((settings or {}).get("bics") or (), 1):
            change = sa.update(_UNIT).where(_UNIT.c.batch_id == batch_id, _UNIT.c.row == row)
            connection.execute(change.values(bic=bic, search=_UNIT.c.search + f"\n{bic}".casefold()))
