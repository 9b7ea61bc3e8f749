"""The device that was made of a SIM, and units found by their SIM."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("unit", sa.Column("device_sid", sa.Text(), nullable=False, server_default=sa.text("''")))
    op.create_index("ix_unit_sim_sid", "unit", ["sim_sid"])
