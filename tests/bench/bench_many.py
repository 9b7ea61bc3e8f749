"""Thirty-two modules at once through the whole station: lanes, ledger, traces, events. Modules in another process."""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event as Flag

from app.domain.outcome import Outcome
from app.domain.port import PortInfo
from app.domain.recipe import Apn, Recipe
from app.domain.recipe_values import ExtraCommand
from app.places import Home
from app.station.events import BenchDone, Event
from app.station.station import Station
from app.station.vault import RunVault

MODULES = 32
COMMANDS = 40
ROUNDS = 3
DEAD, SPEWING, UNPLUGGED = range(4), range(4, 8), range(8, 12)
RECIPE = Recipe("many", Apn("em"), registration_timeout_s=0, extra=(ExtraCommand("AT+CSQ"),) * COMMANDS)


def rows() -> list[tuple[str, float, float]]:
    """Name, measured ratio and bound of each measurement."""
    with _bench([]) as bench:
        bench.run(bench.devices)  # everything is in place and the ledger has its batch
        alone = min(bench.run(bench.devices[:1]) for _ in range(ROUNDS))
        together = min(bench.run(bench.devices) for _ in range(ROUNDS))
    with _bench(_faults()) as bench:
        healthy = bench.devices[UNPLUGGED.stop :]
        bench.run(healthy)
        bench.start(bench.devices[: UNPLUGGED.stop])
        beside = bench.run(healthy)
    return [
        (f"{MODULES} modules, {COMMANDS} commands each, 50 ms replies: wall time against one module",
         together / alone, 1.25),
        ("the same with 4 dead, 4 spewing garbage, 4 unplugged in mid-command: the healthy 20 against the row above",
         beside / together, 1.1),
    ]  # fmt: skip


def _faults() -> list[str]:
    kinds = [
        *(({"kind": "silence"}, number) for number in DEAD),
        *(({"kind": "spew", "rate": 11_520}, number) for number in SPEWING),  # as fast as 115200 Bd can be
        *(({"kind": "unplug", "match": "AT+CSQ", "times": 1}, number) for number in UNPLUGGED),
    ]
    return [json.dumps({**fault, "target": f"port:{number}"}) for fault, number in kinds]


class _Bench:
    def __init__(self, station: Station, devices: list[str]) -> None:
        self.devices = devices
        self._station = station
        self._wanted: set[str] = set()
        self._failed: list[BenchDone] = []
        self._done = Flag()
        station.bus.subscribe(self._take)

    def start(self, devices: list[str]) -> None:
        for device in devices:
            self._station.bench.configure(device, RECIPE)

    def run(self, devices: list[str]) -> float:
        """Seconds until all of these have passed."""
        self._wanted, self._failed = set(devices), []
        self._done.clear()
        started = time.perf_counter()
        self.start(devices)
        if not self._done.wait(300) or self._failed:
            raise RuntimeError(f"not all passed: {self._wanted or [str(end.reason) for end in self._failed]}")
        return time.perf_counter() - started

    def _take(self, event: Event) -> None:
        if isinstance(event, BenchDone) and event.port in self._wanted:
            if event.outcome is not Outcome.PASS:
                self._failed.append(event)
            self._wanted.discard(event.port)
            if not self._wanted:
                self._done.set()


@contextmanager
def _bench(faults: list[str]) -> Iterator[_Bench]:
    """A station on simulated modules in a process of their own."""
    with tempfile.TemporaryDirectory() as folder, _sandbox(faults) as devices:
        ports = [PortInfo(device, at_likely=True, simulated=True) for device in devices]
        station = Station.open(Home.at(Path(folder)), vault=RunVault(), ports=lambda: ports)
        try:
            yield _Bench(station, devices)
        finally:
            station.close()


@contextmanager
def _sandbox(faults: list[str]) -> Iterator[list[str]]:
    command = [sys.executable, "-m", "app.sandbox", "--modules", str(MODULES), "--personalities", "bg96"]
    command += ["--reply-ms", "50", "--boot", "0", *(word for fault in faults for word in ("--fault", fault))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            told = [json.loads(line) for line in iter(process.stdout.readline, '{"kind": "ready"}\n')]
            yield [line["device"] for line in told if line["kind"] == "port"]
        finally:
            process.kill()


if __name__ == "__main__":
    for name, measured, bound in rows():
        print(f"{name}: {measured:.2f} (bound {bound})")
