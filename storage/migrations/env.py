"""What Alembic runs for every command: migrate on the connection we were given, inside its transaction."""

from alembic import context

# Importing the tables is what puts them into the metadata.
from storage import deal_tables, tables, unasked_tables

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=tables.Row.metadata,
    transactional_ddl=True,
    render_as_batch=True,
    compare_type=True,
)
context.run_migrations()

__all__ = ["deal_tables", "unasked_tables"]
