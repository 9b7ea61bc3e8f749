"""What an open station keeps in memory before anybody asks for anything."""

import subprocess
import sys
from pathlib import Path

OPENS = """
import sys
from pathlib import Path
from app.places import Home
from app.station.station import Station

station = Station.open(Home.at(Path(sys.argv[1])))
station.interrupted(), station.accounts.all(), station.queue
station.close()
print(*sys.modules)
"""
LATER = {
    *("PIL", "alembic", "cryptography", "httpx", "keyring", "pypdfium2", "qrcode", "rich", "zxingcpp"),
    *(
        "asyncio",
        "csv",
        "email",
        "hashlib",
        "importlib.metadata",
        "pickle",
        "ssl",
        "sysconfig",
        "tomllib",
        "unicodedata",
    ),
    *("app.domain.recipe", "sqlalchemy.dialects.postgresql"),
    *(
        "app.catalog.catalog",
        "app.modem.configure",
        "app.modem.session",
        "app.modem.setting",
        "app.providers.transport",
        "app.providers.emnify.client",
    ),
    *(f"app.station.{name}" for name in ("assign", "codes", "diagnosis", "labels", "register", "setup", "trackers")),
}


def test_an_open_station_has_loaded_nothing_that_it_does_not_use_yet(tmp_path: Path) -> None:
    for _again in range(2):  # the first makes the ledger, which takes Alembic
        run = subprocess.run([sys.executable, "-c", OPENS, str(tmp_path)], capture_output=True, text=True, check=True)
    loaded = set(run.stdout.split())
    assert loaded & LATER == set()


MEETS_AN_ERROR = """
import sys
from app.ledger import lean
from sqlalchemy import create_engine, exc, text
from sqlalchemy.util import concurrency

with create_engine("sqlite://").connect() as connection:
    try:
        connection.execute(text("nonsense"))
    except exc.OperationalError:
        pass
import asyncio, importlib.metadata
assert not isinstance(asyncio, lean.StandIn) and not isinstance(importlib.metadata, lean.StandIn)
assert concurrency.is_cancellation_exception(asyncio.CancelledError())
async def nothing(): pass
assert concurrency.iscoroutine(unrun := nothing())
unrun.close()
import pickle, sysconfig
from sqlalchemy import PickleType
from sqlalchemy.util import compat
assert not isinstance(pickle, lean.StandIn) and not isinstance(sysconfig, lean.StandIn)
assert (PickleType().protocol, PickleType().pickler.loads(pickle.dumps([1]))) == (pickle.HIGHEST_PROTOCOL, [1])
assert compat.freethreading is bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
"""


def test_what_stands_in_for_a_module_behaves_as_that() -> None:
    command = [sys.executable, "-W", "error", "-c", MEETS_AN_ERROR]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")
