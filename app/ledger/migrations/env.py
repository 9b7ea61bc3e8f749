"""Alembic starts here: it runs the migrations on the connection it was given, inside that connection's transaction."""

from alembic import context

from app.ledger.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,  # true of both databases, as SQLite is driven here
    render_as_batch=True,
)
context.run_migrations()
