from app.domain.secret import Secret
from app.domain.work import Account, Provider
from app.places import Home
from app.station.settings import Settings
from app.station.station import Station
from app.station.vault import RunVault


def set_up(home: Home) -> None:
    Settings(station="Bench 3", look="dark", touch=True).save(home.config / "settings.json")
    station = Station.open(home, vault=RunVault(), ports=tuple)
    account = Account("line", Provider.CELONA, "https://x.example", {"customer_id": "1"})
    station.accounts.add(account, {"api_key": Secret("k")})
    station.close()


def test_a_station_is_exported_applied_elsewhere_and_undone(run, home, tmp_path, monkeypatch) -> None:
    set_up(home)
    file = tmp_path / "bench3.toml"
    assert run("station", "export", file, "--json").one("setup")["accounts"] == 1
    other = Home.at(tmp_path / "other")
    monkeypatch.setenv("SIMWRIGHT_HOME", str(tmp_path / "other"))
    shown = run("station", "apply", file, "--show", "--json")
    changes = {change["key"]: (change["before"], change["after"]) for change in shown.of("change")}
    assert shown.status == 0
    assert changes["settings.look"] == ("system", "dark")
    assert "settings.station" not in changes
    assert Settings.load(other.config / "settings.json").look == "system"
    applied = run("station", "apply", file)
    assert applied.status == 0
    assert "Appearance: system → dark" in applied.out
    assert "Its secret has to be entered" in applied.out
    assert Settings.load(other.config / "settings.json").touch
    assert [line["account"] for line in run("account", "list", "--json").lines] == ["line"]
    again = run("station", "apply", file)
    said = "This station already matches bench3.toml. Each station has a name of its own.\n"
    assert (again.status, again.out, again.err) == (0, "", said)
    assert len(run("station", "undo", "--json").of("change")) == len(changes)
    assert Settings.load(other.config / "settings.json").look == "system"


def test_only_a_part_of_the_file_and_its_name_where_that_is_asked(run, home, tmp_path, monkeypatch) -> None:
    set_up(home)
    run("station", "export", tmp_path / "bench3.toml")
    monkeypatch.setenv("SIMWRIGHT_HOME", str(tmp_path / "other"))
    made = run("station", "apply", tmp_path / "bench3.toml", "--only", "settings", "--with-name", "--json")
    assert {change["key"] for change in made.of("change")} == {"settings.station", "settings.look", "settings.touch"}


def test_a_change_that_cannot_be_made_here_is_told_and_the_others_are_made(run, tmp_path, home) -> None:
    file = tmp_path / "x.toml"
    file.write_text(
        'simwright = 1\n[settings]\ntouch = true\n[[account]]\nname = "line"\nprovider = "celona"\nurl = "https://x"\n'
        '[account.options]\ncustomer_id = "1"\nca_bundle = "/nowhere.pem"\n'
    )
    ran = run("station", "apply", file)
    assert ran.status == 1
    assert "Account line. There is no CA file /nowhere.pem." in ran.err
    assert Settings.load(home.config / "settings.json").touch


def test_a_wrong_file_is_refused(run, tmp_path) -> None:
    (tmp_path / "x.toml").write_text("simwright = 1\nlook = 2\n")
    ran = run("station", "apply", tmp_path / "x.toml")
    assert ran.status == 2
    assert "line 2: look is not a known key" in ran.err


def test_an_update_is_asked_for_where_the_program_was_told_to(run) -> None:
    ran = run("update", env={"SIMWRIGHT_UPDATES": "http://127.0.0.1:1/latest"})
    assert ran.status == 3
    assert "127.0.0.1 cannot be reached" in ran.err
    assert "does not look for newer versions" in run("update").err
