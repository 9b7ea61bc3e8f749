import json
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from app.domain.errors import KnownError
from app.domain.outcome import Outcome
from app.domain.secret import MASK, Secret
from app.domain.work import Account, BatchKind, NewUnit, Provider, Stage
from app.log import log_file
from app.places import Home
from app.station.settings import Settings
from app.station.station import Station
from app.station.support import LONGEST, collect, suggested_name, write
from app.station.support_mask import SupportMask
from app.station.vault import RunVault


@pytest.fixture
def station(home: Home):
    Settings(station="Bench 3").save(home.config / "settings.json")
    made = Station.open(home, vault=RunVault(), ports=tuple)
    yield made
    made.close()


def texts(home: Home, station: Station | None = None, problem: KnownError | None = None) -> dict[str, str]:
    return {file.name: file.text for file in collect(home, station, problem)}


def failed_unit(station: Station, code: str) -> None:
    batch = station.ledger.create_batch(
        "lot", BatchKind.ASSIGN, "line", "Bench 3", "", {}, [NewUnit(1, "u1"), NewUnit(2, "u2")]
    )
    first, second = station.ledger.units(batch.id)
    station.ledger.update_unit(
        first.id, stage=Stage.DONE, outcome=Outcome.FAIL, raw=f"no {code} here", matching_id=Secret(code)
    )
    station.ledger.update_unit(second.id, stage=Stage.DONE, outcome=Outcome.PASS)


def test_a_bundle_holds_versions_settings_log_and_what_failed(home: Home, station: Station) -> None:
    failed_unit(station, "CODE-77XY")
    log_file(home).write_text("one line of the log\n")
    found = texts(home, station)
    assert "Simwright" in found["about.txt"]
    assert "SQLAlchemy 2" in found["about.txt"]
    assert json.loads(found["settings.json"])["station"] == "Bench 3"
    assert found["log/simwright.log"] == "one line of the log\n"
    (batch,) = json.loads(found["batches.json"])
    assert [unit["name"] for unit in batch["units"]] == ["u1"]


def test_what_is_empty_is_left_out(home: Home, station: Station) -> None:
    assert set(texts(home, station)) == {"about.txt", "settings.json"}


def test_a_fault_of_the_program_in_one_part_leaves_the_others_and_is_told(
    home: Home, station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(station.requests), "text", lambda _requests: 1 / 0)
    found = texts(home, station)
    assert "ZeroDivisionError" in found["requests.txt"]
    assert "Simwright" in found["about.txt"]


def test_a_secret_of_the_program_is_masked_wherever_it_stands(home: Home, station: Station) -> None:
    failed_unit(station, "CODE-77XY")
    account = Account("line", Provider.CELONA, "https://example.com", {"customer_id": "1"})
    station.accounts.add(account, {"api_key": Secret("a key+with/signs")})
    log_file(home).write_text("CODE-77XY and a key+with/signs and a%20key%2Bwith%2Fsigns, CODE-77XYZ is another\n")
    found = texts(home, station)
    assert found["log/simwright.log"] == f"{MASK} and {MASK} and {MASK}, CODE-77XYZ is another\n"
    assert "no •••••" in found["batches.json"]
    assert not any("CODE-77XY " in text or "a key" in text for text in found.values())


def test_traces_of_modules_are_in_it_newest_first(home: Home, station: Station) -> None:
    folder = home.data / "traces" / "1-1.4"
    folder.mkdir(parents=True)
    for at in range(30):
        (folder / f"2026-11-21_0642{at:02}_000000.txt").write_text(f'> AT+CPIN="{at:04}"\n')
    traces = [name for name in texts(home, station) if name.startswith("traces/")]
    assert len(traces) == 20
    assert traces[0] == "traces/1-1.4/2026-11-21_064229_000000.txt"
    assert texts(home, station)[traces[0]] == f"> AT+CPIN={MASK}\n"


def test_of_a_long_file_the_end_is_taken(home: Home, station: Station) -> None:
    log_file(home).write_text("first\n" + "x" * 79 + "\n" + ("y" * 79 + "\n") * (LONGEST // 80) + "last\n")
    text = texts(home, station)["log/simwright.log"]
    assert text.startswith("…\ny")
    assert text.endswith("last\n")


def test_a_ledger_that_cannot_be_opened_is_told_and_the_rest_is_there(home: Home) -> None:
    (home.data / "ledger.sqlite").write_bytes(b"not a ledger" * 100)
    with pytest.raises(KnownError) as caught:
        Station.open(home)
    found = texts(home, problem=caught.value)
    assert "ledger.damaged" in found["about.txt"]
    assert "accounts.json" not in found


def test_the_bundle_is_a_zip_of_the_files_that_were_chosen(home: Home, station: Station, tmp_path: Path) -> None:
    files = [file for file in collect(home, station) if file.name != "settings.json"]
    write(tmp_path / "bundle.zip", files)
    with ZipFile(tmp_path / "bundle.zip") as bundle:
        assert bundle.namelist() == ["about.txt"]
        assert bundle.read("about.txt").decode() == files[0].text


def test_a_place_that_cannot_be_written_is_told(home: Home, tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        write(tmp_path / "nowhere" / "bundle.zip", collect(home))
    assert caught.value.code == "export.unwritable"
    assert list(tmp_path.glob("*.part")) == []


@pytest.mark.parametrize(
    ("station", "part"), [("Bench 3", "support-Bench-3-2"), ("", "support-2"), ("a/b", "support-a-b-2")]
)
def test_the_name_of_a_bundle_tells_station_and_time(station: str, part: str) -> None:
    assert part in suggested_name(station)
    assert "/" not in suggested_name(station)


def test_a_hundred_thousand_codes_are_masked_at_once(benchmark_s: Callable[[Callable[[], object]], float]) -> None:
    mask = SupportMask(words=[Secret(f"CODE-{at:06}") for at in range(100_000)])
    text = "\n".join(f"unit {at} has CODE-{at:06}" for at in range(5_000))
    assert "CODE-" not in mask(text)
    assert benchmark_s(lambda: mask(text)) < 2.0


@pytest.fixture
def benchmark_s():
    from time import perf_counter

    def measured(do: Callable[[], object]) -> float:
        since = perf_counter()
        do()
        return perf_counter() - since

    return measured
