"""`simwright --demo` where there is no display, and `simwright --self-test`."""

import csv
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from app.demo import EMNIFY, TRACKER, demo_station
from app.ui.pages import PAGES


@dataclass(frozen=True, slots=True)
class Ended:
    status: int
    out: str
    err: str
    folder: Path
    """It was started in."""


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Callable[[], Ended]]:
    """Starts the program where no window can be shown; the answer waits for its end."""

    def start(*arguments: str) -> Callable[[], Ended]:
        folder = tmp_path_factory.mktemp("headless")
        hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
        environ = {name: value for name, value in os.environ.items() if name not in hidden}
        process = subprocess.Popen(
            [sys.executable, "-m", "app", *arguments],
            cwd=folder,
            env={**environ, "SIMWRIGHT_HOME": str(folder / "home"), "LC_ALL": "C.UTF-8"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

        def end() -> Ended:
            out, err = process.communicate(timeout=90)
            return Ended(process.returncode, out, err, folder)

        return end

    return start


@pytest.fixture(scope="module")
def both(start: Callable[..., Callable[[], Ended]]) -> tuple[Ended, Ended]:
    """Demo and self-test side by side, for each mostly waits."""
    ends = start("--demo"), start("--self-test", "--output", "made")
    return ends[0](), ends[1]()


def test_the_demo_does_the_main_job_in_the_terminal_and_leaves_what_it_made(both: tuple[Ended, Ended]) -> None:
    ran, _ = both
    assert (ran.status, ran.err) == (0, ""), ran.out
    lines = ran.out.splitlines()
    assert lines[0] == "There is no display here, so the demo does the main job in the terminal."
    assert "Module: PASS" in ran.out
    assert lines[-1] == "Pictures, codes and history are in demo-output"
    assert not (ran.folder / "home").exists(), "the demo keeps to itself"
    made = ran.folder / "demo-output"
    codes = {_code(path) for path in made.glob("tablet-*.png")}
    assert len(codes) == 12
    with pypdfium2.PdfDocument(made / "labels.pdf") as document:
        assert len(document) == 12
    with (made / "history.csv").open(encoding="utf-8-sig", newline="") as file:
        units = list(csv.DictReader(file))
    assert [unit["outcome"] for unit in units] == ["PASS"] * 25
    for entry in PAGES:
        with Image.open(made / f"window-{entry.id}.png") as picture:
            assert len(picture.convert("RGB").getcolors(1 << 24)) > 50, f"{entry.id} is empty"
    assert _code(made / "window-codes.png") in codes


def _code(path: Path) -> str:
    with Image.open(path) as image:
        return next(found.text for found in zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode))


def test_the_self_test_goes_well(both: tuple[Ended, Ended]) -> None:
    _, ran = both
    assert (ran.status, ran.err) == (0, ""), ran.out
    assert ran.out.endswith("self-test passed\n")
    assert {path.suffix for path in (ran.folder / "made").iterdir()} == {".csv", ".pdf", ".png"}


def test_the_window_needs_a_display_and_says_what_works_without(start: Callable[..., Callable[[], Ended]]) -> None:
    ran = start()()
    assert (ran.status, ran.out) == (3, "")
    assert ran.err == "There is no display here. The command line works without one: simwright --help\n"


def test_trackers_of_the_demo_answer_as_their_maker_does() -> None:
    with demo_station(modules=1) as demo:
        for name in ("tracker-00001", "tracker-00025"):
            device = demo.station.devices.find(EMNIFY, name)
            tracker = demo.sandbox.garage.of(f"emnify:{device.id}")
            assert tracker is not None
            assert tracker.maker.name == TRACKER
