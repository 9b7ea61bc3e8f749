"""The demo: a station on the built-in sandbox, and the main job done off screen."""

import csv
import io
import random
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.domain.identifiers import eid_check_digits, luhn_digit
from app.domain.outcome import Outcome
from app.domain.recipe import Apn, Recipe
from app.domain.secret import Secret
from app.domain.work import Account, Batch, By, Provider, Unit
from app.places import Home
from app.sandbox.emnify.fleet import tracker_ids
from app.sandbox.options import SandboxOptions
from app.sandbox.sandbox import Sandbox
from app.station.assign import AssignRequest
from app.station.events import BenchDone, BenchStep, Event
from app.station.register_values import CARDS_SAMPLE
from app.station.settings import Settings
from app.station.station import Station
from app.station.vault import RunVault

CELONA, SUPER_SIM, EMNIFY = "Celona demo", "Super SIM demo", "EMnify demo"
MODULES = ("bg96", "sara-r410m", "me910", "sim7600", "hl7812", "nrf9160", "pls8", "ec25")
"""One of each of the great vendors."""
TRACKER = "teltonika"
"""Maker of the trackers in EMnify's fleet, so that their texts are answered as the maker does."""
REJECTED = 13
"""Roaming not allowed in this location area (3GPP TS 24.301 9.9.3.9)."""
Echo = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Demo:
    station: Station
    sandbox: Sandbox
    samples: Path
    """A device list with good rows and with one of each common mistake."""


@contextmanager
def demo_station(modules: int = 4, home: Home | None = None) -> Iterator[Demo]:
    """Sandbox and station with accounts and ports ready. Everything is in a folder of its own that goes afterwards."""
    with tempfile.TemporaryDirectory(prefix="simwright-demo-", ignore_cleanup_errors=True) as folder:
        place = home or Home.at(Path(folder))
        place.make()
        Settings(station="Bench 3", operator="Operator 14", first_poll_s=0.3, longest_poll_s=1.0).save(
            place.config / "settings.json"
        )
        options = SandboxOptions(modules=modules, personalities=MODULES)
        with Sandbox.start(options) as sandbox:
            for number in tracker_ids(options.emnify_endpoints):
                sandbox.garage.add(TRACKER, f"emnify:{number}")
            station = Station.open(
                place, vault=RunVault(), ports=lambda: [port.info() for port in sandbox.ports if port.device], demo=True
            )
            try:
                _add_accounts(station, sandbox)
                station.sample = write_sample(place.data / "line-3-tablets.csv")
                write_cards(station.sample.with_name(CARDS_SAMPLE))
                yield Demo(station, sandbox, station.sample)
            finally:
                station.close()


def write_sample(path: Path, rows: int = 24, seed: int = 7) -> Path:
    """A device list as people bring it; the identifiers are made up, their check digits are right unless meant."""
    numbers = random.Random(seed)  # noqa: S311 - sample data
    text = io.StringIO(newline="")
    out = csv.writer(text, delimiter=";")
    out.writerow(["EID", "Name", "ICCID"])
    made: list[str] = []
    for number in range(1, rows + 1):
        body = "89049032" + "".join(numbers.choice("0123456789") for _ in range(22))
        made.append(body + eid_check_digits(body))
        out.writerow([made[-1], f"tablet-{number:03}", ""])
    wrong = f"{(int(made[0][-2:]) + 1) % 100:02}"
    out.writerow([made[0][:-2] + wrong, f"tablet-{rows + 1:03}", ""])
    out.writerow(["8.9049E+31", f"tablet-{rows + 2:03}", ""])
    out.writerow([made[1], f"tablet-{rows + 3:03}", ""])
    out.writerow([made[2][:31], f"tablet-{rows + 4:03}", ""])
    path.write_text(text.getvalue(), "utf-8")
    return path


def write_cards(path: Path, rows: int = 8) -> Path:
    """Cards for a registration at the simulated Super SIM, and one whose code has lost its zero in a spreadsheet."""
    iccids = [f"89883070000000{number:04}" for number in range(1, rows + 1)]
    lines = [f"{iccid}{luhn_digit(iccid)},DEMO{number:06}" for number, iccid in enumerate(iccids, 1)]
    path.write_text("\n".join(["ICCID,Registration code", *lines, "8988307000000000991,123456789"]) + "\n", "utf-8")
    return path


def do_main_job(demo: Demo, folder: Path, echo: Echo) -> bool:
    """List, check, assign, codes and labels, module, history; leaves the files in `folder`. True when all went well."""
    folder.mkdir(parents=True, exist_ok=True)
    good = [_assign_all(demo, folder, echo), _configure_one(demo, echo)]
    history = folder / "history.csv"
    units = demo.station.history.export(history)
    echo(f"History: {units} units in {history.name}")
    return all(good) and units > 0


def _assign_all(demo: Demo, folder: Path, echo: Echo) -> bool:
    station = demo.station
    rows = station.lists.read(demo.samples)
    counts = rows.counts()
    echo(f"Device list: {len(rows)} rows, {counts.ready} ready, {len(rows) - counts.ready} with a problem")
    (folder / "problems.csv").write_text(rows.problems_csv(), "utf-8", newline="")
    ready = rows.ready_rows()
    half = len(ready) // 2
    lists = [
        station.assign.start(AssignRequest(CELONA, ready[half:], "Celona list")),
        station.assign.start(AssignRequest(SUPER_SIM, ready[:half], "Super SIM list", by=By.MATCHING_ID)),
    ]
    celona, supersim = (_assigned(station, batch, echo) for batch in lists)
    for unit in supersim:
        if (code := station.codes.of(unit)) is not None:
            station.codes.save_picture(code, folder / f"{unit.name}.png", unit)
    labels = station.labels.save_units(supersim, folder / "labels.pdf").labels
    echo(f"Codes: {labels} pictures and labels drawn, read back and equal")
    return labels == half and all(unit.outcome is Outcome.PASS for unit in supersim + celona)


def _assigned(station: Station, batch: Batch, echo: Echo) -> list[Unit]:
    station.assign.wait(batch.id)
    units = station.assign.units(batch.id)
    passed = sum(unit.outcome is Outcome.PASS for unit in units)
    echo(f"{batch.account}: {passed} of {len(units)} eSIMs assigned")
    return units


def _configure_one(demo: Demo, echo: Echo) -> bool:
    from queue import Queue

    done: Queue[BenchDone] = Queue()

    def tell(event: Event) -> None:
        if isinstance(event, BenchStep):
            echo(f"Module: step {event.number} of {event.of}: {event.text}")
        elif isinstance(event, BenchDone):
            done.put(event)

    leave = demo.station.bus.subscribe(tell)
    try:
        demo.station.bench.configure(demo.sandbox.ports[0].device, Recipe("Demo", Apn("em")))
        end = done.get(timeout=120)
    finally:
        leave()
    echo(f"Module: {end.outcome} in {end.seconds:.0f} s. {end.reason}")
    return end.outcome is Outcome.PASS


def _add_accounts(station: Station, sandbox: Sandbox) -> None:
    celona, supersim = sandbox.providers[Provider.CELONA], sandbox.providers[Provider.SUPERSIM]
    station.accounts.add(
        Account(SUPER_SIM, Provider.SUPERSIM, supersim.url, {"account_sid": supersim.credentials["account_sid"]}),
        {"auth_token": Secret(supersim.credentials["auth_token"])},
    )
    station.accounts.add(
        Account(CELONA, Provider.CELONA, celona.url, {"customer_id": celona.credentials["customer_id"]}),
        {"api_key": Secret(celona.credentials["api_key"])},
    )
    emnify = sandbox.providers[Provider.EMNIFY]
    station.accounts.add(
        Account(EMNIFY, Provider.EMNIFY, emnify.url),
        {"application_token": Secret(emnify.credentials["application_token"])},
    )
