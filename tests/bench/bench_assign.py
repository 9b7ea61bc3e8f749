"""1,000 rows assigned at a provider that takes 100 ms for every reply, against what the replies alone would take."""

import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.device_list import DeviceRow
from app.domain.identifiers import eid_check_digits
from app.domain.outcome import Outcome
from app.domain.secret import Secret
from app.domain.work import Account, Provider
from app.places import Home
from app.station.assign import AssignRequest
from app.station.station import Station
from app.station.vault import RunVault

ROWS, LATENCY_S, IN_FLIGHT = 1000, 0.1, 8
CALLS_A_ROW = 2
"""POST /ESimProfiles, and one GET that finds it available."""


def rows() -> list[tuple[str, float, float]]:
    ideal = ROWS * CALLS_A_ROW * LATENCY_S / IN_FLIGHT
    name = "assign 1,000 rows at Twilio, 100 ms replies, 8 in flight: against the ideal of 2 calls a row (25 s)"
    return [(name, measure() / ideal, 1.15)]


def measure() -> float:
    """Seconds from the start of the batch to its end, with a ledger on disk."""
    with _sandbox() as site, tempfile.TemporaryDirectory() as folder:
        station = Station.open(Home.at(Path(folder)), vault=RunVault())
        try:
            _add_account(station, site)
            started = time.perf_counter()
            batch = station.assign.start(AssignRequest("bench", _devices(), "bench"))
            station.assign.wait(batch.id)
            seconds = time.perf_counter() - started
            assert all(unit.outcome is Outcome.PASS for unit in station.assign.units(batch.id))
        finally:
            station.close()
    return seconds


def _devices() -> list[DeviceRow]:
    numbers = random.Random(1)
    bodies = ["89049032" + "".join(numbers.choices("0123456789", k=22)) for _ in range(ROWS)]
    return [DeviceRow(at, at + 2, body + eid_check_digits(body), f"unit {at}", "") for at, body in enumerate(bodies)]


def _add_account(station: Station, site: dict[str, str]) -> None:
    options = {"account_sid": site["account_sid"], "concurrency": str(IN_FLIGHT)}
    station.accounts.add(
        Account("bench", Provider.SUPERSIM, site["url"], options), {"auth_token": Secret(site["auth_token"])}
    )


@contextmanager
def _sandbox() -> Iterator[dict[str, str]]:
    """Address and credentials of Super SIM, simulated in a process of its own."""
    command = [sys.executable, "-m", "app.sandbox", "--modules", "0", "--latency", str(LATENCY_S), "--reservation", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            for line in process.stdout:
                told = json.loads(line)
                if told.get("provider") == Provider.SUPERSIM:
                    yield {"url": told["url"], **told["credentials"]}
                    break
        finally:
            process.kill()


if __name__ == "__main__":
    for what, measured, bound in rows():
        print(f"{what}: {measured:.3f} (bound {bound})")
