"""Settings while the program runs, and while a second one runs beside it."""

import errno
from collections.abc import Callable

import pytest

from app.domain.errors import KnownError
from app.domain.work import BatchKind
from app.station.station import Station
from app.station.vault import RunVault
from tests.station.conftest import QUICK, SUPER_SIM, Rig, make_eids


def test_a_program_beside_the_one_that_names_the_station_goes_on_under_the_new_name(rig: Callable[..., Rig]) -> None:
    it = rig()
    beside = Station.open(it.station.home, vault=RunVault())
    beside.change_settings(station="Hall 9")
    beside.close()
    batch = it.assign(SUPER_SIM, make_eids(1))
    assert (it.station.settings.station, batch.station) == ("Hall 9", "Hall 9")
    it.finished(batch)


def test_settings_that_cannot_be_saved_are_told_and_nothing_is_changed(
    rig: Callable[..., Rig], monkeypatch: pytest.MonkeyPatch
) -> None:
    it = rig()
    batch = it.station.ledger.create_batch("left", BatchKind.ASSIGN, SUPER_SIM, it.station.settings.station)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr("pathlib.Path.replace", full)
        with pytest.raises(KnownError, match="No space left"):
            it.station.change_settings(station="Hall 9", sound=False)
    assert (it.station.settings.station, it.station.settings.sound) == (QUICK.station, QUICK.sound)
    assert it.station.ledger.batch(batch.id).station == QUICK.station
    assert [file.name for file in it.station.home.config.glob("settings*")] == ["settings.json"]
