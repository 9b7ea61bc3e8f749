from zipfile import ZipFile


def test_a_bundle_is_written_and_its_files_are_named(run, tmp_path) -> None:
    path = tmp_path / "bundle.zip"
    ran = run("support", path, "--without", "settings.json", "--without", "ports.txt", "--json")
    assert ran.status == 0
    assert ran.one("bundle") == {"kind": "bundle", "file": str(path), "names": ["about.txt"]}
    with ZipFile(path) as bundle:
        assert bundle.namelist() == ["about.txt"]


def test_it_is_shown_before_it_is_written(run, tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run("support", "--show")
    assert ran.status == 0
    assert "===== about.txt\nSimwright" in ran.out
    assert list(tmp_path.glob("*.zip")) == []


def test_the_ledger_is_copied_where_a_person_wants_it(run, tmp_path) -> None:
    assert (run("backup", tmp_path / "copy.sqlite").status, run("history").status) == (2, 0)
    assert run("backup", tmp_path / "copy.sqlite", "--json").one("backup")["file"] == str(tmp_path / "copy.sqlite")
    assert (tmp_path / "copy.sqlite").stat().st_size > 0


def test_a_station_that_cannot_be_opened_still_gives_a_bundle(run, home, tmp_path) -> None:
    (home.data / "ledger.sqlite").write_bytes(b"not a ledger" * 100)
    ran = run("support", tmp_path / "bundle.zip")
    assert ran.status == 0
    assert "The ledger cannot be read" in ran.err
    with ZipFile(tmp_path / "bundle.zip") as bundle:
        assert b"ledger.damaged" in bundle.read("about.txt")
