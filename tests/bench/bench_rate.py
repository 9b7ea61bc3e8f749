"""1,000 Twilio profiles at a provider that takes so many calls a second and answers 429 above that.

What is measured is the whole assignment, from the first call to the last: the seconds it took against the seconds that
the calls which were let through take at the allowed rate, of which a quarter second's worth may come at once.
"""

import json
import random
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from app.domain.device_list import DeviceRow
from app.domain.identifiers import eid_check_digits
from app.domain.outcome import Outcome
from app.domain.secret import Secret
from app.domain.work import Account, Provider
from app.places import Home
from app.station.assign import AssignRequest
from app.station.station import Station
from app.station.vault import RunVault

ROWS, RATE, BURST_S = 1000, 60.0, 0.25
SHARE = 0.9


def rows() -> list[tuple[str, float, float]]:
    share, turned_away = measure()
    reached = f"share of the allowed rate reached: {share:.1%}, at least {SHARE:.0%}"
    return [
        (
            f"1,000 Twilio profiles at {RATE:.0f} calls a second: time against the ideal ({reached})",
            1 / share,
            1 / SHARE,
        ),
        ("calls turned away with 429 for each 100 let through", turned_away * 100, 10.0),
    ]


def measure() -> tuple[float, float]:
    """The share of the allowed rate that was reached, and the calls turned away for each that was let through."""
    with _sandbox() as site, tempfile.TemporaryDirectory() as folder:
        station = Station.open(Home.at(Path(folder)), vault=RunVault())
        try:
            _add_account(station, site["supersim"])
            batch = station.assign.start(AssignRequest("bench", _devices(), "bench"))
            station.assign.wait(batch.id)
            units = station.assign.units(batch.id)
        finally:
            station.close()
        assert all(unit.outcome is Outcome.PASS for unit in units)
        calls = _calls(site["control"]["url"])
    taken = [at for at, status in calls if status != 429]
    return (len(taken) / RATE - BURST_S) / (taken[-1] - taken[0]), (len(calls) - len(taken)) / len(taken)


def _calls(control: str) -> list[tuple[float, int]]:
    with urllib.request.urlopen(f"{control}/record?kind=request&source=supersim") as reply:
        entries = json.load(reply)["entries"]
    return [(entry["at"], entry["detail"]["status"]) for entry in entries]


def _devices() -> list[DeviceRow]:
    numbers = random.Random(1)
    bodies = ["89049032" + "".join(numbers.choices("0123456789", k=22)) for _ in range(ROWS)]
    return [DeviceRow(at, at + 2, body + eid_check_digits(body), f"unit {at}", "") for at, body in enumerate(bodies)]


def _add_account(station: Station, site: Mapping[str, Any]) -> None:
    credentials = site["credentials"]
    station.accounts.add(
        Account("bench", Provider.SUPERSIM, site["url"], {"account_sid": credentials["account_sid"]}),
        {"auth_token": Secret(credentials["auth_token"])},
    )


@contextmanager
def _sandbox() -> Iterator[dict[str, dict[str, Any]]]:
    """Super SIM and the control API, simulated in a process of their own."""
    command = [sys.executable, "-m", "app.sandbox", "--modules", "0", "--latency", "0.05", "--reservation", "0"]
    with subprocess.Popen([*command, "--supersim-rate", str(RATE)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told: dict[str, dict[str, Any]] = {}
        try:
            for line in process.stdout:
                said = json.loads(line)
                told[said.get("provider", said["kind"])] = said
                if said["kind"] == "ready":
                    yield told
                    break
        finally:
            process.kill()


if __name__ == "__main__":
    for what, measured, bound in rows():
        print(f"{what}: {measured:.3f} (bound {bound:.3f})")
