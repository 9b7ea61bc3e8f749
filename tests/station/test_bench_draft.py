"""What was typed into a recipe and not saved outlives the program, without its password."""

from pathlib import Path

import pytest

from app.domain.recipe import Apn, Auth, Recipe
from app.domain.secret import Secret
from app.station.bench_draft import Draft, DraftFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "draft.json"


def test_a_draft_is_read_as_it_was_kept_without_its_password(path: Path) -> None:
    apn = Apn("em", auth=Auth.PAP, user="me", password=Secret("hush"))
    DraftFile(path).keep(Draft(Recipe("Straße 3", apn), "line-3.toml"))
    kept = DraftFile(path).read()
    assert kept is not None
    assert (kept.recipe.name, kept.recipe.apn.user, kept.file) == ("Straße 3", "me", "line-3.toml")
    assert "hush" not in path.read_text("utf-8")
    DraftFile(path).keep(None)
    assert DraftFile(path).read() is None
    assert not path.exists()


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"recipe": 3, "file": ""}', '{"recipe": "name = 3", "file": ""}'])
def test_a_file_that_is_no_draft_is_passed_over(path: Path, text: str) -> None:
    path.write_text(text)
    assert DraftFile(path).read() is None


def test_a_disk_that_takes_nothing_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "nowhere").write_text("a file where the folder should be")
    draft = DraftFile(tmp_path / "nowhere" / "draft.json")
    draft.keep(Draft(Recipe("Line 3", Apn("em"))))
    assert draft.read() is None
