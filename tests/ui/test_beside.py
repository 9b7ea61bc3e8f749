"""Two programs on one home: what the other one does is seen here within moments."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from app.domain.outcome import Outcome
from app.domain.work import BatchKind
from app.ledger.ledger import Ledger, NewUnit
from app.places import Home
from app.station.settings import Settings
from app.station.station import Station
from app.ui import beside
from app.ui.pages.history import HistoryPage
from app.ui.pages.start import StartPage
from app.ui.window import Window
from tests.ui.conftest import Seed

HOLD = """
import sys
from pathlib import Path
from app.station.claims import Claims
Claims(Path(sys.argv[1])).take(int(sys.argv[2]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def _often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beside, "LOOK_MS", 30)


@pytest.fixture
def other(station: Station, home: Home) -> Iterator[Ledger]:
    with Ledger.open(home.ledger_url) as ledger:
        yield ledger


def test_what_another_program_works_on_runs_and_can_be_resumed_once_that_is_gone(
    window: Window, seed: Seed, other: Ledger, home: Home, qtbot
) -> None:
    page = window.front()
    assert isinstance(page, StartPage)
    batch = seed.batch(2)
    command = [sys.executable, "-c", HOLD, str(home.data / "claims"), str(batch.id)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
        assert program.stdout
        assert program.stdout.readline() == b"held\n"
        qtbot.waitUntil(lambda: batch.id in page.rows and page.rows[batch.id].chip.text() == "running")
        assert page.rows[batch.id].resume.isHidden()
        other.update_unit(other.units(batch.id)[0].id, outcome=Outcome.PASS)
        qtbot.waitUntil(lambda: "1 of 2" in page.rows[batch.id].count.text())
        program.kill()
        program.wait()
    qtbot.waitUntil(lambda: page.rows[batch.id].chip.text() == "interrupted")
    assert not page.rows[batch.id].resume.isHidden()


def test_the_history_shows_what_another_program_has_written(
    window: Window, visit: Callable[[str], HistoryPage], seed: Seed, other: Ledger, qtbot
) -> None:
    seed.finished(1)
    page = visit("history")
    qtbot.waitUntil(lambda: len(page.model.rows) == 1)
    other.create_batch("other.csv", BatchKind.ASSIGN, units=[NewUnit(1, "tablet-900")])
    qtbot.waitUntil(lambda: [unit.name for unit in page.model.rows] == ["tablet-900", "tablet-001"])


def test_a_name_given_in_another_program_is_this_stations_too(
    window: Window, station: Station, home: Home, qtbot
) -> None:
    file = home.config / "settings.json"
    replace(Settings.load(file), station="Hall 9").save(file)
    qtbot.waitUntil(lambda: window.strip.facts["station"].value.text() == "Hall 9")
    assert station.settings.station == "Hall 9"
