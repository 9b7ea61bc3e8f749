from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Barrier

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import KnownError
from app.domain.outcome import Outcome
from app.domain.port import PortInfo
from app.domain.recipe import Apn, Recipe
from app.domain.secret import Secret
from app.domain.work import Account, BatchKind, BatchState, NewUnit, Provider
from app.ledger.ledger import Ledger
from app.places import Home
from app.station.bench_places import Place
from app.station.settings import Settings
from app.station.setup_file import Setup, load_setup, read_setup, setup_toml
from app.station.setup_plan import NAME, merged_places
from app.station.station import Station
from app.station.vault import RunVault
from tests.leaks import PATIENCE_S

LEFT = PortInfo("/dev/ttyUSB0", location="1-1.1")
RIGHT = PortInfo("/dev/ttyUSB4", location="1-1.2")


@pytest.fixture
def open_at(tmp_path: Path) -> Iterator[Callable[[str], Station]]:
    made: list[Station] = []

    def open_one(name: str) -> Station:
        home = Home.at(tmp_path / name)
        home.make()
        Settings(station=name, look="dark" if name == "here" else "light").save(home.config / "settings.json")
        made.append(Station.open(home, vault=RunVault(), ports=tuple))
        return made[-1]

    yield open_one
    for station in made:
        station.close()


@pytest.fixture
def here(open_at: Callable[[str], Station]) -> Station:
    """A station with something of everything."""
    station = open_at("here")
    options = {"auth": "password", "username": "line@example.com", "proxy": "http://line:pr0xyword@proxy.example:3128"}
    station.accounts.add(
        Account("fleet", Provider.EMNIFY, "https://cdn.emnify.net", options), {"password": Secret("pa55word")}
    )
    station.bench.library.save(Recipe("Line 3", Apn("em"), registration_timeout_s=60))
    shipped = next(file.item for file in station.labels.templates.files() if file.shipped)
    station.labels.templates.save(replace(shipped, name="Our label"))
    station.bench.set_place(LEFT, 1, "left")
    station.bench.set_place(RIGHT, 2, "right, “by the door”")
    station.change_settings(unit_serial="SN-######", touch=True, operator="Operator 14", recipe="x", first_poll_s=2.5)
    return station


@pytest.fixture
def there(open_at: Callable[[str], Station]) -> Station:
    return open_at("there")


def keys(station: Station, wanted: Setup) -> set[str]:
    return {change.key for change in station.setup.plan(wanted)}


def brought(station: Station, wanted: Setup) -> None:
    station.setup.apply(wanted, station.setup.usual(station.setup.plan(wanted)))


EVERYTHING = {
    "settings.station", "settings.look", "settings.unit_serial", "settings.touch", "settings.first_poll_s",
    "accounts.fleet", "recipes.Line 3", "labels.Our label", "places",
}  # fmt: skip


def test_a_file_is_read_as_the_station_that_wrote_it(here: Station, tmp_path: Path) -> None:
    here.setup.export(tmp_path / "here.toml")
    assert load_setup(tmp_path / "here.toml") == here.setup.now()
    assert keys(here, load_setup(tmp_path / "here.toml")) == set()


def test_no_secret_and_nothing_a_person_chose_is_in_the_file(here: Station, tmp_path: Path) -> None:
    here.setup.export(tmp_path / "here.toml")
    text = (tmp_path / "here.toml").read_text("utf-8")
    for word in ("pa55word", "pr0xyword", "fingerprint", "Operator 14"):
        assert word not in text
    assert 'proxy = "http://line@proxy.example:3128"' in text
    assert 'name = "Line 3"\n' in text  # a recipe stands there as its own file would


def test_what_would_change_is_told_and_nothing_is_changed(here: Station, there: Station) -> None:
    wanted = here.setup.now()
    changes = {change.key: change for change in there.setup.plan(wanted)}
    assert set(changes) == EVERYTHING
    assert (changes["settings.look"].before, changes["settings.look"].after) == ("light", "dark")
    assert (str(changes["settings.touch"].before), str(changes["settings.touch"].after)) == ("off", "on")
    assert changes["accounts.fleet"].before == ""
    assert str(changes["accounts.fleet"].note) == "Its secret has to be entered under Settings afterwards."
    assert str(changes["places"].after) == "1 left, 2 right, “by the door”"
    assert keys(there, wanted) == EVERYTHING
    assert there.settings.look == "light"


def test_a_station_is_set_up_like_another_but_keeps_its_name(here: Station, there: Station) -> None:
    wanted = here.setup.now()
    brought(there, wanted)
    assert keys(there, wanted) == {NAME}
    assert there.settings.station == "there"
    assert there.accounts.get("fleet").options["fingerprint"] != here.accounts.get("fleet").options["fingerprint"]
    assert there.bench.place(RIGHT) == Place(2, "right, “by the door”")
    assert there.settings.recipe == ""


def test_only_what_was_chosen_is_changed(here: Station, there: Station) -> None:
    there.setup.apply(here.setup.now(), {"recipes.Line 3", NAME})
    assert keys(there, here.setup.now()) == EVERYTHING - {"recipes.Line 3", NAME}
    assert there.settings.station == "here"


def test_it_can_be_undone_and_done_again(here: Station, there: Station) -> None:
    there.bench.set_place(PortInfo("x", location="9-9"), 1, "mine")
    there.bench.library.save(Recipe("line 3", Apn("other")))
    before, wanted = there.setup.now(), here.setup.now()
    brought(there, wanted)
    undone = {change.key for change in there.setup.undo()}
    assert undone == EVERYTHING - {NAME, "recipes.Line 3"} | {"recipes.line 3"}
    assert there.setup.now() == before
    assert there.accounts.secrets() == []
    there.setup.undo()
    assert keys(there, wanted) == {NAME}


def test_the_undoing_outlives_the_program(here: Station, there: Station, open_at: Callable[[str], Station]) -> None:
    before = there.setup.now()
    brought(there, here.setup.now())
    there.close()
    again = Station.open(there.home, vault=RunVault(), ports=tuple)
    again.setup.undo()
    assert again.setup.now() == before
    again.close()


def test_without_an_applied_file_there_is_nothing_to_undo(there: Station) -> None:
    with pytest.raises(KnownError, match="nothing to undo"):
        there.setup.undo()


def test_an_account_that_is_here_keeps_its_secret_and_its_fingerprint(here: Station, there: Station) -> None:
    mine = Account(
        "Fleet", Provider.EMNIFY, "https://old.example", {"auth": "password", "username": "me", "fingerprint": "f"}
    )
    there.accounts.add(mine, {"password": Secret("mine")})
    brought(there, here.setup.now())
    (account,) = there.accounts.all()
    assert (account.name, account.base_url) == ("Fleet", "https://cdn.emnify.net")
    assert account.options["fingerprint"] == "f"
    assert there.accounts.secrets() == [Secret("mine")]


def test_an_account_that_cannot_be_used_here_says_why_and_the_rest_is_done(here: Station, there: Station) -> None:
    account = Account(
        "celona", Provider.CELONA, "https://x.example", {"customer_id": "1", "ca_bundle": "/nowhere/ca.pem"}
    )
    wanted = replace(here.setup.now(), accounts=(account,))
    (change,) = [change for change in there.setup.plan(wanted) if change.problem]
    assert change.key == "accounts.celona"
    assert change.problem is not None
    assert "There is no CA file" in str(change.problem)
    brought(there, wanted)
    assert there.accounts.all() == []
    assert there.settings.look == "dark"


def test_a_change_that_fails_takes_all_of_them_back(here: Station, there: Station) -> None:
    """Two recipes whose names make the same file."""
    wanted = replace(here.setup.now(), recipes=(Recipe("a b", Apn("x")), Recipe("a-b", Apn("y"))))
    before = there.setup.now()
    with pytest.raises(KnownError) as caught:
        brought(there, wanted)
    assert caught.value.code == "recipe.exists"
    assert there.setup.now() == before
    assert not there.setup.undoable


_ACCOUNT = "simwright = 1\n[[account]]\nname = 'a'\nprovider = 'emnify'\nurl = ''\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "simwright is missing"),
        ("simwright = 2", "newer version"),
        ("simwright = 1\n[settings]\nlook = 3", "line 3: settings.look must be text"),
        ("simwright = 1\n[settings]\nlook = 'blue'", "line 3: settings.look is “blue”"),
        ("simwright = 1\n[settings]\noperator = 'me'", "settings.operator is not a known key"),
        ("simwright = 1\n[settings]\ntext_scale = 9.0", "from 1 to 2"),
        (_ACCOUNT + "[account.options]\npassword='x'", "password is not a known key"),
        ("simwright = 1\n[[recipe]]\ntext = 'name = 3'", "recipe 1, line 1"),
        ("simwright = 1\n[[recipe]]\ntext = 'name'", "not TOML"),
        ("more = 1\nsimwright = 1", "more is not a known key"),
    ],
)  # fmt: skip
def test_a_wrong_file_is_refused_by_line_and_key(text: str, said: str) -> None:
    with pytest.raises(KnownError) as caught:
        read_setup(text.encode(), "bench.toml")
    assert caught.value.code == "file.wrong"
    assert said in str(caught.value)


words = st.text(st.characters(blacklist_categories=["Cs"]), max_size=20)
sockets = st.tuples(st.sampled_from(["location", "serial", "device"]), words)


@given(
    name=words,
    url=words,
    options=st.dictionaries(st.sampled_from(["auth", "username", "proxy"]), words),
    names=st.lists(words, max_size=3),
    apn=st.from_regex(r"[a-z.]{1,20}", fullmatch=True),
)
@settings(max_examples=40, deadline=None)
def test_any_set_up_survives_its_file(name: str, url: str, options: dict[str, str], names: list[str], apn: str) -> None:
    setup = Setup(
        {"station": name, "touch": True, "bench_at_once": 3, "text_scale": 1.25},
        (Account(name, Provider.CELONA, url, options),),
        (Recipe("R'''" + apn, Apn(apn)),),
        absent={"recipes": tuple(names)} if names else {},
        only_places=bool(names),
    )
    assert read_setup(setup_toml(setup).encode(), "x") == setup


@given(
    now=st.dictionaries(sockets, st.integers(1, 6), max_size=5),
    wanted=st.dictionaries(sockets, st.integers(1, 6), max_size=5),
)
@settings(max_examples=60, deadline=None)
def test_no_two_sockets_get_one_number(now: dict, wanted: dict) -> None:
    def places(numbers: dict) -> dict:
        return {socket: Place(number) for number, socket in {n: s for s, n in numbers.items()}.items()}

    merged = merged_places(places(now), Setup(places=places(wanted)))
    assert len({place.number for place in merged.values()}) == len(merged)
    assert {socket: merged[socket] for socket in places(wanted)} == places(wanted)
    assert set(merged) == set(places(now)) | set(places(wanted))


@pytest.fixture
def laid_down(home: Home) -> Path:
    home.managed.write_text('simwright = 1\n[settings]\nlook = "light"\nlanguage = "de"\n')
    return home.managed


def test_what_is_laid_down_for_the_station_holds_and_cannot_be_changed(home: Home, laid_down: Path) -> None:
    Settings(look="dark", operator="me").save(home.config / "settings.json")
    station = Station.open(home, vault=RunVault(), ports=tuple)
    assert (station.settings.look, station.settings.language, station.settings.operator) == ("light", "de", "me")
    with pytest.raises(KnownError) as caught:
        station.change_settings(look="dark")
    assert caught.value.code == "settings.locked"
    assert str(laid_down) in str(caught.value)
    assert station.change_settings(look="light", operator="you").operator == "you"
    (change,) = station.setup.plan(Setup({"look": "dark"}))
    assert change.problem is not None
    assert not station.updates.possible
    station.close()


def test_a_wrong_file_locks_nothing_and_says_why(home: Home, laid_down: Path) -> None:
    laid_down.write_text("simwright = 1\n[settings]\nlook = 3\n")
    station = Station.open(home, vault=RunVault(), ports=tuple)
    assert station.managed is not None
    assert "must be text" in str(station.managed.problem)
    assert station.change_settings(look="dark").look == "dark"
    station.close()


def test_settings_changed_at_once_take_nothing_from_each_other(here: Station) -> None:
    changes = [{"operator": "Operator 15"}, {"fleet": "nordic"}, {"account": "Lab"}, {"text_scale": 1.5}]
    together = Barrier(len(changes))
    with ThreadPoolExecutor(len(changes)) as pool:
        list(pool.map(lambda change: together.wait(PATIENCE_S) >= 0 and here.change_settings(**change), changes))
    kept = Settings.load(here.home.config / "settings.json")
    assert kept == here.settings
    assert all(getattr(kept, name) == value for change in changes for name, value in change.items())


def test_a_second_program_beside_this_one_takes_nothing_back(here: Station) -> None:
    beside = Station.open(here.home, vault=RunVault(), ports=tuple)
    beside.change_settings(look="light", fleet="nordic")
    beside.close()
    changed = here.change_settings(operator="Operator 15")
    assert (changed.look, changed.fleet, changed.operator) == ("light", "nordic", "Operator 15")
    assert Settings.load(here.home.config / "settings.json") == changed


def test_a_reading_that_a_change_overtakes_is_dropped(here: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    file, load = here.home.config / "settings.json", Settings.load
    replace(here.settings, operator="beside").save(file)

    def overtaken(path: Path, known: Settings | None = None) -> Settings:
        monkeypatch.setattr(Settings, "load", load)
        found = load(path, known)
        here.change_settings(operator="here")
        return found

    monkeypatch.setattr(Settings, "load", overtaken)
    assert here.settings.operator == "here"
    assert here.settings.operator == "here"


def test_settings_that_cannot_be_read_any_more_are_written_as_they_are_known(here: Station) -> None:
    (here.home.config / "settings.json").write_text("{")
    here.change_settings(operator="Operator 15")
    kept = Settings.load(here.home.config / "settings.json")
    assert (kept.station, kept.unit_serial, kept.operator) == ("here", "SN-######", "Operator 15")


# --- another name


def batch_of(station: Station) -> int:
    return station.ledger.create_batch("list", BatchKind.ASSIGN, station="here", units=[NewUnit(1, "a")]).id


def test_work_goes_on_under_the_new_name_of_its_station(here: Station) -> None:
    batch = batch_of(here)
    done = here.ledger.set_batch_state(batch_of(here), BatchState.FINISHED)
    here.change_settings(station="Hall 2")
    assert [each.id for each in here.interrupted()] == [batch]
    assert here.ledger.batch(done.id).station == "here"


def test_a_name_that_was_laid_down_meanwhile_takes_the_work_along(here: Station) -> None:
    batch = batch_of(here)
    here.home.managed.write_text('simwright = 1\n[settings]\nstation = "Hall 2"\n')
    for _start in range(2):
        again = Station.open(here.home, vault=RunVault(), ports=tuple)
        assert (again.settings.station, [each.id for each in again.interrupted()]) == ("Hall 2", [batch])
        again.close()


def test_in_a_shared_ledger_a_station_is_renamed_when_its_work_is_finished(
    here: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Ledger, "shared", True)
    batch = batch_of(here)
    with pytest.raises(KnownError) as caught:
        here.change_settings(station="Hall 2")
    assert caught.value.code == "settings.station"
    assert here.change_settings(operator="Operator 15").station == "here"
    here.home.managed.write_text('simwright = 1\n[settings]\nstation = "Hall 2"\n')
    again = Station.open(here.home, vault=RunVault(), ports=tuple)
    assert again.settings.station == "here"
    assert again.managed is not None
    assert again.managed.problem is not None
    assert again.change_settings(operator="Operator 16").station == "here"
    again.close()
    here.ledger.update_units([unit.id for unit in here.ledger.units(batch)], outcome=Outcome.PASS)
    assert here.change_settings(station="Hall 2").station == "Hall 2"
