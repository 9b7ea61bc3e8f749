import csv
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from queue import Queue

import pytest

from app.domain.device_list import DeviceRow
from app.domain.identifiers import eid_check_digits
from app.domain.secret import Secret
from app.domain.work import Account, Batch, Provider, Unit
from app.places import Home
from app.sandbox.sandbox import Sandbox, SandboxOptions
from app.station.assign import AssignRequest
from app.station.events import BatchChanged, BenchDone, Event
from app.station.settings import Settings
from app.station.station import Station
from app.station.vault import RunVault
from tests.leaks import PATIENCE_S

CELONA, SUPER_SIM, EMNIFY = "celona", "super", "emnify"


def make_eids(count: int, seed: int = 1) -> list[str]:
    numbers = random.Random(seed)
    bodies = ["89049032" + "".join(numbers.choice("0123456789") for _ in range(22)) for _ in range(count)]
    return [body + eid_check_digits(body) for body in bodies]


def until(true: Callable[[], object], timeout_s: float = PATIENCE_S) -> None:
    end = time.monotonic() + timeout_s
    while not true():
        assert time.monotonic() < end
        time.sleep(0.01)


def write_list(path: Path, count: int, seed: int = 1) -> list[str]:
    eids = make_eids(count, seed)
    with path.open("w", newline="") as out:
        csv.writer(out).writerows([("EID", "Name"), *((eid, f"unit {n}") for n, eid in enumerate(eids))])
    return eids


def rows(eids: Sequence[str]) -> list[DeviceRow]:
    return [DeviceRow(at, at + 2, eid, f"unit {at}", "") for at, eid in enumerate(eids)]


def add_accounts(station: Station, sandbox: Sandbox, concurrency: int = 8) -> None:
    celona, supersim = sandbox.providers[Provider.CELONA], sandbox.providers[Provider.SUPERSIM]
    flight = {"concurrency": str(concurrency)}
    station.accounts.add(
        Account(
            SUPER_SIM,
            Provider.SUPERSIM,
            supersim.url,
            {"account_sid": supersim.credentials["account_sid"], **flight},
        ),
        {"auth_token": Secret(supersim.credentials["auth_token"])},
    )
    station.accounts.add(
        Account(CELONA, Provider.CELONA, celona.url, {"customer_id": celona.credentials["customer_id"], **flight}),
        {"api_key": Secret(celona.credentials["api_key"])},
    )
    emnify = sandbox.providers[Provider.EMNIFY]
    station.accounts.add(
        Account(EMNIFY, Provider.EMNIFY, emnify.url, flight),
        {"application_token": Secret(emnify.credentials["application_token"])},
    )


@dataclass(slots=True)
class Rig:
    """A station on its own sandbox."""

    station: Station
    sandbox: Sandbox

    def assign(self, account: str, eids: Sequence[str], **options: object) -> Batch:
        return self.station.assign.start(AssignRequest(account, rows(eids), "list", **options))  # type: ignore[arg-type]

    def finished(self, batch: Batch, timeout_s: float = 60) -> list[Unit]:
        assert self.station.assign.wait(batch.id, timeout_s)
        return self.station.assign.units(batch.id)

    def problem(self) -> "Queue[BatchChanged]":
        """Whole-batch problems from now on."""
        found: Queue[BatchChanged] = Queue()

        def take(event: Event) -> None:
            if isinstance(event, BatchChanged) and event.problem.template:
                found.put(event)

        self.station.bus.subscribe(take)
        return found

    def bench_done(self) -> "Queue[BenchDone]":
        found: Queue[BenchDone] = Queue()
        self.station.bus.subscribe(lambda event: found.put(event) if isinstance(event, BenchDone) else None)
        return found

    def created(self) -> list[str | None]:
        """The EID of each profile that the sandbox really made; None for one with a MatchingID."""
        return [entry.detail["eid"] or None for entry in self.sandbox.record.effects("profile.created")]


QUICK = Settings(first_poll_s=0.05, longest_poll_s=0.2, settle_after_s=0.6, poll_deadline_s=60)


@pytest.fixture
def rig(home: Home) -> Iterator[Callable[..., Rig]]:
    """`rig(modules=2, settings=…, reservation_s=…)` makes a station on a sandbox; all are closed afterwards."""
    made: list[Rig] = []

    def make(settings: Settings = QUICK, **options: object) -> Rig:
        chosen = {"modules": 0, "latency_s": 0.01, "reservation_s": 0.1, "celona_row_s": 0.01, "scheduled_s": 0.1}
        sandbox = Sandbox.start(SandboxOptions(**{**chosen, **options}))  # type: ignore[arg-type]
        settings.save(home.config / "settings.json")
        station = Station.open(home, vault=RunVault(), ports=lambda: [port.info() for port in sandbox.ports])
        add_accounts(station, sandbox)
        made.append(Rig(station, sandbox))
        return made[-1]

    yield make
    for each in made:
        each.station.close()
        each.sandbox.stop()


def reopen(rig: Rig) -> Rig:
    """The same home and sandbox after a restart of the program."""
    rig.station.close()
    sandbox = rig.sandbox
    station = Station.open(rig.station.home, vault=RunVault(), ports=lambda: [port.info() for port in sandbox.ports])
    add_accounts(station, sandbox)
    rig.station = station
    return rig


@pytest.fixture
def quick() -> Callable[..., Settings]:
    """Quick settings with changes."""
    return lambda **changes: replace(QUICK, **changes)
