"""The support bundle: what support needs to see, as files that a person looks through before they leave."""

import json
import logging
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

from app.crash import about
from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.domain.outcome import Outcome
from app.domain.work import Account, Batch, Job, Unit
from app.places import Home
from app.station.files import replacing, writing
from app.station.support_mask import SupportMask

if TYPE_CHECKING:
    from app.ledger.ledger import Ledger
    from app.station.station import Station

log = logging.getLogger(__name__)

LONGEST = 2_000_000
"""Characters of one file; of a longer one the end is taken, which is the newest."""
TRACES, BATCHES, UNITS, JOBS = 20, 20, 50, 100
LIBRARIES = ("PySide6-Essentials", "httpx", "SQLAlchemy", "alembic", "pyserial", "Pillow", "zxing-cpp", "keyring")


@dataclass(frozen=True, slots=True)
class SupportFile:
    """`name` is the place in the bundle; `text` is masked."""

    name: str
    what: Message
    text: str

    @property
    def size(self) -> int:
        return len(self.text.encode())


def collect(home: Home, station: "Station | None" = None, problem: KnownError | None = None) -> tuple[SupportFile, ...]:
    """Everything that has something in it. Without a station `problem` says why it could not be opened, and what is
    in the ledger is left out."""
    mask = SupportMask() if station is None else SupportMask(station.accounts.secrets(), station.ledger.secrets())
    parts = (*_of_home(home, problem, station), *(_of_station(station) if station else ()))
    made = []
    for name, what, read in parts:
        if text := _read(read):
            made.append(SupportFile(name, what, mask(text)))
    return tuple(made)


def collect_unopened(home: Home) -> tuple[SupportFile, ...]:
    """Where there is no station: with the reason why its ledger cannot be opened, if that is it."""
    from app.ledger.ledger import Ledger

    try:
        Ledger.open(home.ledger_url).close()
    except KnownError as problem:
        return collect(home, problem=problem)
    return collect(home)


def write(path: Path, files: Iterable[SupportFile]) -> None:
    """Raises `KnownError` where it cannot be written."""
    with writing(path), replacing(path) as out, ZipFile(out, "w", ZIP_DEFLATED) as bundle:
        for file in files:
            bundle.writestr(file.name, file.text)


def suggested_name(station: str) -> str:
    """`simwright-support-Bench-3-20261121-0930.zip`."""
    words = "".join(sign if sign.isalnum() else "-" for sign in station).strip("-")
    return (
        "-".join(filter(None, ("simwright-support", words, f"{datetime.now(UTC).astimezone():%Y%m%d-%H%M}"))) + ".zip"
    )


Part = tuple[str, Message, Callable[[], str]]


def _of_home(home: Home, problem: KnownError | None, station: "Station | None") -> Iterator[Part]:
    yield "about.txt", say("support", "Versions, system and ledger"), lambda: _about(home, problem, station)
    yield "settings.json", say("support", "Settings"), lambda: _settings(home, station)
    for path in sorted(home.logs.glob("*.log*"), reverse=True):
        yield f"log/{path.name}", say("support", "Log"), lambda path=path: _tail(path)  # type: ignore[misc]
    traces = sorted((home.data / "traces").glob("*/*.txt"), key=lambda path: path.name, reverse=True)
    for path in traces[:TRACES]:
        yield (
            f"traces/{path.parent.name}/{path.name}",
            say("support", "Trace of a module"),
            lambda path=path: _tail(path),  # type: ignore[misc]
        )


def _of_station(station: "Station") -> Iterator[Part]:
    ledger = station.ledger
    yield "accounts.json", say("support", "Accounts, without their secrets"), lambda: _accounts(ledger)
    yield "ports.txt", say("support", "Serial ports"), lambda: "\n".join(map(str, station.bench.ports()))
    yield "batches.json", say("support", "The last batches, with what failed"), lambda: _batches(ledger)
    yield "jobs.json", say("support", "Calls that are not settled or not sent"), lambda: _jobs(ledger)
    yield "requests.txt", say("support", "Requests since the program began"), lambda: _end(station.requests.text())


def _about(home: Home, problem: KnownError | None, station: "Station | None") -> str:
    from importlib.metadata import PackageNotFoundError, version

    def found(name: str) -> str:
        try:
            return version(name)
        except PackageNotFoundError:
            return "not installed"

    lines = [about(), "", *(f"{name} {found(name)}" for name in LIBRARIES), ""]
    lines += [f"{name}: {folder}" for name, folder in (("data", home.data), ("config", home.config))]
    lines.append(f"ledger: {home.ledger_url}, {_size(home.data)} bytes here")
    if station is not None:
        lines.append(f"keychain: {'yes' if station.accounts.keychain else 'no'}")
        lines += [f"device file: {each}" for each in station.catalog.problems]
    if problem is not None:
        lines.append(f"the station could not be opened: {problem.code}: {problem} {problem.detail}")
    return "\n".join(lines) + "\n"


def _size(data: Path) -> int:
    """Of the ledger, with what SQLite keeps beside it, which comes and goes."""
    size = 0
    for file in data.glob("ledger.sqlite*"):
        with suppress(FileNotFoundError):
            size += file.stat().st_size
    return size


def _settings(home: Home, station: "Station | None") -> str:
    if station is None:
        return _tail(home.config / "settings.json")
    return json.dumps(asdict(station.settings), indent=1, ensure_ascii=False) + "\n"


def _accounts(ledger: "Ledger") -> str:
    return _json([_shown(account) for account in ledger.accounts()])


def _batches(ledger: "Ledger") -> str:
    """Newest first, with units that did not pass, at most so many of each."""
    found = []
    for batch in ledger.batches(limit=BATCHES):
        units = ledger.units(batch.id, unfinished=True)
        for outcome in (Outcome.FAIL, Outcome.ERROR, Outcome.TIMEOUT):
            units += ledger.units(batch.id, outcome)
        found.append({**_shown(batch), "units": [_shown(unit) for unit in units[:UNITS]]})
    return _json(found)


def _jobs(ledger: "Ledger") -> str:
    return _json([_shown(job) for job in (*ledger.open_jobs(), *ledger.kept_jobs())[-JOBS:]])


def _shown(row: Account | Batch | Unit | Job) -> dict[str, object]:
    """What is filled in; a secret shows as its mask."""
    return {field.name: value for field in fields(row) if (value := getattr(row, field.name))}


def _json(found: Sequence[object]) -> str:
    return json.dumps(found, indent=1, ensure_ascii=False, default=str) + "\n" if found else ""


def _tail(path: Path) -> str:
    try:
        return _end(path.read_text("utf-8", "replace"))
    except FileNotFoundError:
        return ""
    except OSError as error:
        return f"{path.name} cannot be read: {error.strerror or error}\n"


def _end(text: str) -> str:
    return text if len(text) <= LONGEST else f"…\n{text[-LONGEST:].partition(chr(10))[2]}"


def _read(read: Callable[[], str]) -> str:
    """A part that the world keeps back (a database that has gone) says so in its place, and so does one that a fault
    of the program keeps back: it may be the fault that the bundle is made for."""
    try:
        return read()
    except KnownError as error:
        return f"{error.code}: {error} {error.detail}\n"
    except Exception:  # noqa: BLE001 - it stands in the bundle
        return f"a fault of the program:\n{traceback.format_exc()}"
