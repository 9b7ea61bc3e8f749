"""The longest time that the window does not answer while 20,000 devices are read page by page into one table."""

import json
import runpy
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.domain.secret import Secret
from app.domain.work import Account, Provider
from app.places import Home
from app.station.station import Station
from app.station.vault import RunVault
from app.ui.app import Program, make_application
from app.ui.pages.devices import DevicesPage

DEVICES = 20_000
ROUNDS = 3
LIMIT_MS = 50.0
_SANDBOX = ("--modules", "0", "--latency", "0", "--emnify-lists", "0", "--emnify-calls", "0")
_SHARED = runpy.run_path(str(Path(__file__).with_name("bench_import_stall.py")), run_name="shared")
Heart, until, rest = _SHARED["Heart"], _SHARED["_until"], _SHARED["_rest"]


def rows() -> list[tuple[str, float, float]]:
    app = QApplication.instance() or make_application()
    with tempfile.TemporaryDirectory() as folder, sandbox() as emnify:
        found = [_stalls(app, Path(folder) / str(turn), emnify) for turn in range(ROUNDS)]
    load, order = (sorted(times)[ROUNDS // 2] for times in zip(*found, strict=True))
    return [
        (f"longest stall in ms while {DEVICES:,} devices load", load, LIMIT_MS),
        (f"longest stall in ms while {DEVICES:,} devices are sorted and filtered", order, LIMIT_MS),
    ]


@contextmanager
def sandbox() -> Iterator[dict[str, Any]]:
    """A process of its own, so that its work is not in the window's way; what it says of its EMnify."""
    size = ("--emnify-endpoints", str(DEVICES), "--emnify-sims", str(DEVICES))
    process = subprocess.Popen(
        [sys.executable, "-m", "app.sandbox", *_SANDBOX, *size], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        lines = iter(process.stdout.readline, "")
        told = [json.loads(line) for line in iter(lambda: next(lines), json.dumps({"kind": "ready"}) + "\n")]
        yield next(each for each in told if each.get("provider") == Provider.EMNIFY.value)
    finally:
        process.terminate()
        process.wait()


def _stalls(app: QApplication, folder: Path, emnify: dict[str, Any]) -> tuple[float, float]:
    """While the fleet loads, and while it is sorted and filtered afterwards."""
    home = Home.at(folder)
    home.make()
    station = Station.open(home, vault=RunVault())
    account = Account("fleet", Provider.EMNIFY, emnify["url"])
    station.accounts.add(account, {"application_token": Secret(emnify["credentials"]["application_token"])})
    program = Program(app, home, lambda: station)
    program.show()
    until(app, lambda: program.window.station is not None)
    program.window.go("devices")
    page = program.window.stack.currentWidget()
    assert isinstance(page, DevicesPage)
    until(app, lambda: page.list.reader.known)
    rest(app, 0.3)
    loading = _beat(app, page.list.pager.all_button.click, lambda: page.list.reader.complete)
    assert len(page.list.devices.model_of_rows.rows) == DEVICES
    head, chips = page.list.devices.horizontalHeader(), page.list.chips

    def arrange() -> None:
        head.setSortIndicator(3, Qt.SortOrder.DescendingOrder)

    ordering = max(
        _beat(app, arrange, lambda: True),
        _beat(app, chips.chips["Disabled"].click, lambda: True),
        _beat(app, chips.chips["Disabled"].click, lambda: True),
    )
    program.close()
    program.window.deleteLater()
    return loading, ordering


def _beat(app: QApplication, do: Any, over: Any) -> float:
    """Milliseconds of the longest stall from `do` until `over`, and what follows it."""
    heart = Heart()
    rest(app, 0.02)
    do()
    until(app, over)
    rest(app, 0.5)
    heart.stop()
    return float(heart.longest_ms)


if __name__ == "__main__":
    for what, figure, most in rows():
        sys.stdout.write(f"{what}: {figure:.1f} (at most {most})\n")
