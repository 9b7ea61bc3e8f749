"""The longest time that the window does not answer while a list of 100,000 rows is read, checked and shown."""

import csv
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.domain.identifiers import eid_check_digits
from app.places import Home
from app.station.station import Station
from app.station.vault import RunVault
from app.ui.app import Program, make_application
from app.ui.pages.assign import AssignPage

ROWS = 100_000
ROUNDS = 3
PATIENCE_S = 120.0


def rows() -> list[tuple[str, float, float]]:
    app = QApplication.instance() or make_application()
    with tempfile.TemporaryDirectory() as folder:
        path = _device_list(Path(folder) / "devices.csv")
        longest = [_longest_stall(app, Path(folder) / str(turn), path) for turn in range(ROUNDS)]
    return [(f"longest stall in ms while {ROWS:,} rows are imported and shown", sorted(longest)[ROUNDS // 2], 50.0)]


def _device_list(path: Path) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(["EID", "Name"])
        for number in range(ROWS):
            body = f"89049032{number:022}"
            out.writerow([body + eid_check_digits(body), f"tablet-{number:06}"])
    return path


def _longest_stall(app: QApplication, folder: Path, path: Path) -> float:
    home = Home.at(folder)
    home.make()
    station = Station.open(home, vault=RunVault())
    program = Program(app, home, lambda: station)
    program.show()
    _until(app, lambda: program.window.station is not None)
    program.window.go("assign")
    page = program.window.stack.currentWidget()
    assert isinstance(page, AssignPage)
    _until(app, lambda: page.attached)
    _rest(app, 0.3)
    heart = Heart()
    page.open_file(path)
    _until(app, lambda: page.devices is not None)
    _rest(app, 0.5)  # the first paint of the table, and what follows it
    heart.stop()
    assert page.devices is not None
    assert len(page.devices) == ROWS
    program.close()
    program.window.deleteLater()
    return heart.longest_ms


class Heart:
    """Beats every millisecond in the GUI thread; a beat that comes late is a stall."""

    def __init__(self) -> None:
        self.longest_ms = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000)
        self._last = now

    def stop(self) -> None:
        self._beat()
        self._timer.stop()


def _until(app: QApplication, condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError
        app.processEvents()
        time.sleep(0.0005)


def _rest(app: QApplication, seconds: float) -> None:
    end = time.monotonic() + seconds
    _until(app, lambda: time.monotonic() > end)


if __name__ == "__main__":
    for what, figure, most in rows():
        sys.stdout.write(f"{what}: {figure:.1f} (at most {most})\n")
