import sqlite3
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.dialects import registry
from sqlalchemy.schema import CreateIndex, CreateTable

from bot.coach import effects as fx
from bot.coach import facts as f
from bot.coach.state import Conversation
from bot.ports import StorageError
from storage import schema
from storage.connecting import connect, read_address
from storage.migrations import run
from storage.tables import Row
from tests.storage.rooms import NOW, TODAY, apply, as_person, deal, keep, opened, queue, url_of, write

POSTGRESQL = registry.load("postgresql")()
EVERYTHING: tuple[fx.Effect, ...] = (
    deal("d1", "Acme"),
    fx.PutStep("d1", f.BuyingStep("s1", "IT test", 0)),
    fx.PutPosition("d1", f.Position("p1", TODAY, step_id="s1")),
    fx.PutPerson("d1", f.Person("c1", "Karin", "CFO")),
    fx.PutNextStep("d1", f.NextStep("n1", "MT bespreekt", "w1", last=TODAY)),
    fx.PutAction("d1", f.OurAction("a1", "businesscase sturen")),
    fx.PutCompetitor("d1", f.Competitor("r1", "Exact", "vendor")),
    fx.PutOpenQuestion("d1", f.OpenQuestion("o1", "budget", TODAY)),
    fx.SlipRecorded("d1", "n1", "2026-05-04", "2026-06-01"),
    fx.KeepAnswer("q1", "tekst", "d1"),
)


@pytest.fixture
def filled(path: Path) -> Path:
    """A database with a row in every table."""
    with opened(path) as store:
        write(store, lambda unit: unit.first_time(["e1"]))
        apply(store, *EVERYTHING)
        keep(store, Conversation("c1", "d1", 1), seen=0)
        queue(store, "k1")
        as_person(store, lambda unit, _: unit.deal("d1"))
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO erasures VALUES ('x', '2026-01-01 00:00:00.000000', 1)")
        connection.execute("INSERT INTO upkeep VALUES ('retention', '2026-05-04')")
    return path


def _engine(path: Path) -> Engine:
    return connect(read_address(url_of(path)), read_only=False, busy_seconds=1)


def _counts(path: Path) -> dict[str, int]:
    with sqlite3.connect(path) as connection:
        names = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        counting = [f"SELECT '{name}', count(*) FROM \"{name}\"" for name in names]  # noqa: S608 - our own tables
        return dict(connection.execute(" UNION ALL ".join(counting)).fetchall())


def test_the_migrations_make_exactly_the_tables_of_the_models(path: Path) -> None:
    schema.migrate(url_of(path))
    engine = create_engine(url_of(path))
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Row.metadata) == []
        migrated = connection.execute(text("SELECT name, sql FROM sqlite_master ORDER BY name")).all()
    engine.dispose()
    made = create_engine("sqlite://")
    with made.connect() as connection:
        Row.metadata.create_all(connection)
        models = connection.execute(text("SELECT name, sql FROM sqlite_master ORDER BY name")).all()
    made.dispose()

    def plain(rows: object) -> dict[str, list[str]]:
        pairs = [(name, sql) for name, sql in rows if sql and "alembic" not in name]  # type: ignore[attr-defined]
        return {name: sorted(part.strip(" ,\t") for part in sql.splitlines()) for name, sql in pairs}

    assert plain(migrated) == plain(models)


def test_the_program_knows_every_migration_in_order() -> None:
    script = ScriptDirectory.from_config(run.config())
    assert tuple(found.revision for found in reversed(list(script.walk_revisions()))) == schema.REVISIONS


def test_migrating_tells_from_where_to_where_and_again_does_nothing(path: Path) -> None:
    url = url_of(path)
    assert schema.current(url) is None
    assert schema.migrate(url) == (None, schema.REVISIONS[-1])
    assert schema.current(url) == schema.REVISIONS[-1]
    assert schema.migrate(url) == (schema.REVISIONS[-1], schema.REVISIONS[-1])


def test_a_row_stands_in_every_table(filled: Path) -> None:
    assert set(Row.metadata.tables) <= set(_counts(filled))
    assert all(_counts(filled).values())


def _with_a_migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """A second migration, in a copy of the migrations."""
    import shutil

    copied = tmp_path / "migrations"
    shutil.copytree(run._HERE, copied)
    lines = "".join(f"    {line}\n" for line in body.splitlines())
    (copied / "versions" / "0002_next.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n"
        "revision, down_revision, branch_labels, depends_on = '0002', '0001', None, None\n"
        f"def upgrade():\n{lines}\n"
    )
    monkeypatch.setattr(run, "_HERE", copied)
    monkeypatch.setattr(schema, "REVISIONS", ("0001", "0002"))


def test_rebuilding_a_parent_keeps_every_row_of_its_children(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _counts(filled)
    _with_a_migration(
        tmp_path,
        monkeypatch,
        "for table in ('persons', 'deals', 'workspaces'):\n"
        "    with op.batch_alter_table(table, recreate='always') as batch:\n"
        "        batch.add_column(sa.Column('extra', sa.String(), nullable=True))",
    )
    assert schema.migrate(url_of(filled)) == ("0001", "0002")
    assert _counts(filled) == before
    with opened(filled) as store:
        found = as_person(store, lambda unit, _: unit.deal("d1"))
        assert found is not None
        assert found.facts.steps


@pytest.mark.parametrize(
    "body",
    [
        "op.execute('DELETE FROM deals')",
        "op.add_column('deals', sa.Column('extra', sa.String()))\nraise StorageError('half-way')",
        "op.execute('DROP TABLE answers')\nop.execute('this is no SQL')",
    ],
)
def test_a_migration_that_fails_changes_nothing(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str
) -> None:
    before = _counts(filled)
    _with_a_migration(tmp_path, monkeypatch, f"from bot.ports import StorageError\n{body}")
    with pytest.raises(StorageError):
        schema.migrate(url_of(filled))
    assert _counts(filled) == before
    assert schema.current(url_of(filled)) == "0001"
    with sqlite3.connect(filled) as connection:
        assert "extra" not in str(connection.execute("PRAGMA table_info(deals)").fetchall())


def test_going_back_from_the_first_tables_leaves_none(filled: Path) -> None:
    engine = _engine(filled)
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        driver.execute("PRAGMA foreign_keys=OFF")
        with connection.begin():
            command.downgrade(run.config(connection), "base")
    engine.dispose()
    assert set(_counts(filled)) <= {"alembic_version", "sqlite_sequence"}


def test_the_tables_can_be_said_to_postgresql_too() -> None:
    for table in Row.metadata.sorted_tables:
        said = str(CreateTable(table).compile(dialect=POSTGRESQL))
        assert "AUTOINCREMENT" not in said
        for index in table.indexes:
            assert "INDEX" in str(CreateIndex(index).compile(dialect=POSTGRESQL))
    assert NOW.tzinfo is not None
