"""Alembic starts here: it runs the migrations on the connection it was given, inside that connection's transaction."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    transactional_ddl=True,  # true of both databases, as SQLite is driven here
)
context.run_migrations()
