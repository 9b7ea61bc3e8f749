"""The record of all work, in SQLite or PostgreSQL."""

from app.ledger.lean import load_sqlalchemy

load_sqlalchemy()
