"""Two stations on one ledger, both named as every new station is."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.domain.recipe import DEFAULT
from app.places import Home
from app.sandbox.faults import Fault, FaultKind
from app.station.station import Station
from app.station.vault import RunVault
from tests.station.conftest import QUICK, SUPER_SIM, Rig, add_accounts, make_eids
from tests.station.conftest import rig as rig  # noqa: PLC0414


@pytest.fixture
def pair(
    rig: Callable[..., Rig], postgres_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Rig, Station]]:
    monkeypatch.setenv("SIMWRIGHT_LEDGER", postgres_url)
    it = rig()
    home = Home.at(tmp_path / "other")
    home.make()
    QUICK.save(home.config / "settings.json")
    other = Station.open(home, vault=RunVault())
    add_accounts(other, it.sandbox)
    yield it, other
    other.close()
    it.station.close()


def test_no_two_stations_work_on_one_batch(pair: tuple[Rig, Station]) -> None:
    it, other = pair
    it.sandbox.faults.add(Fault(FaultKind.DELAY, match="POST *ESimProfiles", seconds=0.3, times=None))
    batch = it.assign(SUPER_SIM, make_eids(8))
    with pytest.raises(KnownError, match="Another station"):
        other.assign.resume(batch.id)
    assert all(unit.outcome == "PASS" for unit in it.finished(batch))
    assert len(it.created()) == 8
    assert other.assign.wait(other.assign.resume(batch.id).id, 10)


def test_a_module_that_is_worked_on_at_another_station_is_not_taken_for_interrupted(pair: tuple[Rig, Station]) -> None:
    it, other = pair
    book = it.station.bench._book
    unit = book.begin("/dev/ttyUSB0", DEFAULT, "one")
    assert other.bench.interrupted() == []
    book.end(unit.id)
    assert [each.id for each in other.bench.interrupted()] == [unit.id]
