"""The longest time that the window does not answer while 32 lanes run and a console takes a megabyte a second."""

import json
import runpy
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.domain.port import PortInfo
from app.domain.recipe import Apn, Recipe
from app.places import Home
from app.station.station import Station
from app.station.vault import RunVault
from app.ui.app import Program, make_application
from app.ui.pages.bench import BenchPage

MODULES = 32
SECONDS = 5.0
ROUNDS = 3
LIMIT_MS = 50.0
_SANDBOX = ("--modules", str(MODULES), "--reply-ms", "50", "--registration", "20", "--boot", "0")
_SHARED = runpy.run_path(str(Path(__file__).with_name("bench_import_stall.py")), run_name="shared")
Heart, until, rest = _SHARED["Heart"], _SHARED["_until"], _SHARED["_rest"]

_SPEWER = """
import os, sys, time, tty
master, slave = os.openpty()
tty.setraw(slave)
print(os.ttyname(slave), flush=True)
os.read(master, 100)
line = b"+CEREG: 2,5,\\"1A2B\\",\\"01C3D4E5\\",7 and so on\\r\\n"
start, sent, parent = time.monotonic(), 0, os.getppid()
while os.getppid() == parent:
    while sent < 1_000_000 * (time.monotonic() - start):
        sent += os.write(master, line * 50)
    time.sleep(0.002)
"""


def rows() -> list[tuple[str, float, float]]:
    app = QApplication.instance() or make_application()
    found = []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as folder, _modules() as devices, _spewer() as flood:
            found.append(_stall(app, Path(folder), devices, flood))
    stall, rate = sorted(found)[ROUNDS // 2]
    return [(f"longest stall in ms, {MODULES} lanes run and a console takes {rate:.2f} MB/s", stall, LIMIT_MS)]


def _stall(app: QApplication, folder: Path, devices: list[str], flood: str) -> tuple[float, float]:
    """Milliseconds, and the megabytes a second that really came."""
    home = Home.at(folder)
    home.make()
    ports = [PortInfo(device) for device in (*devices, flood)]
    station = Station.open(home, vault=RunVault(), ports=lambda: ports)
    station.bench.set_recipe(Recipe("stall", Apn("em"), registration_timeout_s=60))
    program = Program(app, home, lambda: station)
    program.show()
    until(app, lambda: program.window.station is not None)
    program.window.go("bench")
    page = program.window.stack.currentWidget()
    assert isinstance(page, BenchPage)
    until(app, lambda: len(page.cards) == MODULES + 1)
    chosen = next(card for card in page.cards if card.state.port.device == flood)
    chosen.selected.emit(chosen)
    station.bench.send(flood, "GO", timeout_s=0.1)
    until(app, lambda: station.bench.talk.read(flood).next > 1000)
    heart, before = Heart(), _bytes(station, flood)
    page._run(card for card in page.cards if card is not chosen)
    rest(app, SECONDS)
    heart.stop()
    came = _bytes(station, flood) - before
    assert all(station.bench.traces(device) for device in devices)
    program.close()
    program.window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # or the next round would have its cards as well
    return float(heart.longest_ms), came / SECONDS / 1_000_000


def _bytes(station: Station, flood: str) -> int:
    """All lines of the flood are as long as its last one."""
    heard = station.bench.talk.read(flood)
    return heard.next * len(heard.lines[-1].data)


@contextmanager
def _modules() -> Iterator[list[str]]:
    with _process([sys.executable, "-m", "app.sandbox", *_SANDBOX]) as lines:
        told: list[dict[str, Any]] = []
        while not told or told[-1]["kind"] != "ready":
            told.append(json.loads(next(lines)))
        yield [each["device"] for each in told if each["kind"] == "port"]


@contextmanager
def _spewer() -> Iterator[str]:
    with _process([sys.executable, "-c", _SPEWER]) as lines:
        yield next(lines).strip()


@contextmanager
def _process(command: list[str]) -> Iterator[Iterator[str]]:
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield iter(process.stdout.readline, "")
        finally:
            process.kill()


if __name__ == "__main__":
    for what, figure, most in rows():
        sys.stdout.write(f"{what}: {figure:.1f} (at most {most})\n")
