"""The schema of a ledger, wherever it began, is the one the program knows; opening one is quick and safe."""

import os
import re
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine, inspect, make_url, text

from app.domain.errors import KnownError
from app.ledger import schema
from app.ledger.ledger import Ledger
from app.ledger.tables import SCHEMA, metadata

NOW = {"now": "2026-01-01 00:00:00.000000"}
REVISIONS = [script.revision for script in ScriptDirectory(str(schema.MIGRATIONS)).walk_revisions()]


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    """A way into the database that owes nothing to the ledger's own."""
    address = make_url(url)
    driver = "postgresql+psycopg" if address.drivername == "postgresql" else address.drivername
    made = create_engine(address.set(drivername=driver))
    yield made
    made.dispose()


def _differences(engine: Engine) -> list[object]:
    with engine.connect() as connection:
        options = {"compare_type": True, "compare_server_default": True}
        return list(compare_metadata(MigrationContext.configure(connection, opts=options), metadata))


def test_the_migrations_end_at_the_schema_of_the_program() -> None:
    assert max(REVISIONS) == SCHEMA
    assert all(re.fullmatch(r"\d{4}", revision) for revision in REVISIONS), "versions are compared as text"


def test_a_fresh_ledger_has_the_schema_of_the_tables(url: str, engine: Engine) -> None:
    Ledger.open(url).close()
    assert _differences(engine) == []


@pytest.mark.parametrize("revision", REVISIONS)
def test_an_upgraded_ledger_has_the_schema_of_the_tables(url: str, engine: Engine, revision: str) -> None:
    with engine.begin() as connection:
        schema.upgrade(connection, revision)
    Ledger.open(url).close()
    assert _differences(engine) == []


def test_units_of_the_first_ledger_are_kept_by_the_upgrade(url: str, engine: Engine) -> None:
    with engine.begin() as connection:
        schema.upgrade(connection, "0001")
        connection.execute(text("INSERT INTO batch (kind, state, created) VALUES ('assign', 'running', :now)"), NOW)
        add = "INSERT INTO unit (batch_id, row, name, sim_sid, created, updated) VALUES (1, 1, 'u', 'HS1', :now, :now)"
        connection.execute(text(add), NOW)
    with Ledger.open(url) as ledger:
        (unit,) = ledger.units(1)
    assert (unit.name, unit.sim_sid, unit.device_sid) == ("u", "HS1", "")


def test_sims_registered_before_the_upgrade_are_found_by_their_bic(url: str, engine: Engine) -> None:
    with engine.begin() as connection:
        schema.upgrade(connection, "0002")
        head = "INSERT INTO batch (kind, state, created, settings) VALUES ('register', 'running', :now, :settings)"
        connection.execute(text(head), NOW | {"settings": '{"bics": ["1001000000000001", "A1B2C3D4E5F6G7H8"]}'})
        add = "INSERT INTO unit (batch_id, row, name, search, created, updated) VALUES (1, 2, 'u', 'x', :now, :now)"
        connection.execute(text(add), NOW)
    with Ledger.open(url) as ledger:
        (unit,) = ledger.units(1)
        assert unit.bic == "A1B2C3D4E5F6G7H8"
        for wanted in ("a1b2c3d4e5f6g7h8", "#A1B2-C3D4-E5F6-G7H8"):
            assert ledger.search(wanted) == [unit]
        assert ledger.search("1001-0000-0000-0001") == []


def test_a_ledger_of_a_newer_program_is_refused_in_words_and_left_as_it_is(url: str, engine: Engine) -> None:
    Ledger.open(url).close()
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(KnownError) as caught:
        Ledger.open(url)
    assert caught.value.code == "ledger.newer"
    assert "newer version" in str(caught.value)
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT version_num FROM alembic_version")) == "9999"


def test_a_migration_that_fails_leaves_nothing_behind(
    url: str, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    upgrade = schema.upgrade

    def interrupted(*arguments: object) -> None:
        upgrade(*arguments)  # type: ignore[arg-type]
        raise KeyboardInterrupt

    monkeypatch.setattr(schema, "upgrade", interrupted)
    with pytest.raises(KeyboardInterrupt):
        Ledger.open(url)
    assert inspect(engine).get_table_names() == []
    monkeypatch.undo()
    Ledger.open(url).close()
    assert _differences(engine) == []


def _run(code: str, *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen([sys.executable, "-W", "error", "-c", code, *arguments], stdout=subprocess.PIPE, text=True)


def test_alembic_is_not_loaded_for_a_ledger_that_is_up_to_date(url: str) -> None:
    Ledger.open(url).close()
    code = """
import sys
from app.ledger.ledger import Ledger
Ledger.open(sys.argv[1]).close()
print([name for name in sys.modules if name.startswith("alembic")])
"""
    with _run(code, url) as program:
        assert program.communicate()[0].strip() == "[]"
    assert program.returncode == 0


def test_programs_that_start_at_once_on_an_empty_database_all_get_a_ledger(url: str, engine: Engine) -> None:
    code = """
import sys
from app.ledger.ledger import Ledger
with Ledger.open(sys.argv[1]) as ledger:
    ledger.audit(sys.argv[2], "started", {})
"""
    programs = [_run(code, url, str(number)) for number in range(4)]
    for program in programs:
        program.communicate()
    assert [program.returncode for program in programs] == [0] * 4
    with Ledger.open(url) as ledger:
        assert {entry.operator for entry in ledger.audits()} == {"0", "1", "2", "3"}
    assert _differences(engine) == []


# --- the file


@pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX")
def test_the_files_of_a_ledger_are_for_their_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "made" / "ledger.sqlite"
    with Ledger.open(f"sqlite:///{path}") as ledger:
        ledger.audit("", "begun", {})
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert modes == {"ledger.sqlite": 0o600, "ledger.sqlite-wal": 0o600, "ledger.sqlite-shm": 0o600}
    path.chmod(0o644)
    Ledger.open(f"sqlite:///{path}").close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_closed_ledger_is_one_file(tmp_path: Path) -> None:
    with Ledger.open(f"sqlite:///{tmp_path / 'ledger.sqlite'}") as ledger:
        ledger.audit("", "begun", {})
    assert [file.name for file in tmp_path.glob("ledger*")] == ["ledger.sqlite"]


def test_every_commit_reaches_the_disk(sqlite_url: str) -> None:
    with Ledger.open(sqlite_url) as ledger, ledger._database.write() as connection:
        pragmas = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        found = [connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() for pragma in pragmas]
    assert found == ["wal", 2, 1, 20_000]


# --- doors that do not open


@pytest.mark.parametrize(
    "address", ["", "ledger.sqlite", "sqlite://", "sqlite:///:memory:", "mysql://host/name", "postgresql://host:port/x"]
)
def test_an_address_that_is_not_understood_is_refused_in_words(address: str) -> None:
    with pytest.raises(KnownError) as caught:
        Ledger.open(address)
    assert caught.value.code == "ledger.address"


def test_a_file_that_is_not_a_ledger_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    path.write_bytes(b"EID;Name\n" * 1000)
    with pytest.raises(KnownError) as caught:
        Ledger.open(f"sqlite:///{path}")
    assert caught.value.code == "ledger.damaged"
    assert path.read_bytes() == b"EID;Name\n" * 1000


def _under_a_file(folder: Path) -> str:
    (folder / "file").write_text("")
    return f"sqlite:///{folder / 'file' / 'ledger.sqlite'}"


def _a_folder(folder: Path) -> str:
    return f"sqlite:///{folder}"


def _no_server(folder: Path) -> str:
    return f"postgresql://someone:hunter2@/ledger?host={folder}"


@pytest.mark.parametrize("place", [_under_a_file, _a_folder, _no_server])
def test_a_ledger_that_cannot_be_reached_is_a_known_error(place: Callable[[Path], str], tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        Ledger.open(place(tmp_path))
    assert caught.value.code == "ledger.unavailable"
    assert caught.value.detail
    assert "hunter2" not in f"{caught.value} {caught.value.detail}"


def test_a_closed_ledger_is_not_used_again(ledger: Ledger) -> None:
    ledger.close()
    with pytest.raises(RuntimeError, match="closed"):
        ledger.accounts()
    with pytest.raises(RuntimeError, match="closed"):
        ledger.audit("", "late", {})
