"""The library of recipes."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.domain.recipe import Apn, Auth, Recipe
from app.domain.secret import Secret
from app.places import shipped
from app.station.bench_recipes import RecipeLibrary

EXAMPLES = shipped("resources", "recipes")
LINE = Recipe("Line 3", Apn("em", auth=Auth.CHAP, user="u", password=Secret("word-4711")))


@pytest.fixture
def library(tmp_path: Path) -> RecipeLibrary:
    return RecipeLibrary(tmp_path / "recipes", EXAMPLES)


def test_the_examples_are_right_and_warn_of_nothing(library: RecipeLibrary) -> None:
    files = library.files()
    assert len(files) >= 4
    for file in files:
        assert file.shipped
        assert file.item is not None, file.problem
        assert file.item.warnings == ()
        assert str(file.title) in {"", file.name}
    assert {file.key for file in files if file.title.template} == {*library.titles}


def test_a_file_of_ones_own_takes_the_place_of_the_example(library: RecipeLibrary) -> None:
    example = library.files()[0]
    assert example.item is not None
    own = library.save(replace(example.item, name=example.path.stem, data=True))
    assert [file.shipped for file in library.files() if file.key == example.key] == [False]
    library.delete(own.path)
    assert example in library.files()


def test_a_recipe_is_kept_under_its_name_without_its_password(library: RecipeLibrary) -> None:
    kept = library.save(LINE)
    assert kept.path == library.folder / "line-3.toml"
    assert kept.item == replace(LINE, apn=replace(LINE.apn, password=Secret("")))
    assert "word-4711" not in kept.path.read_text()
    assert library.files()[0] == kept
    assert library.named("line 3") == kept.item == library.named("line-3")


def test_a_name_that_is_taken_is_not_written_over_by_accident(library: RecipeLibrary) -> None:
    kept = library.save(LINE)
    with pytest.raises(KnownError) as taken:
        library.save(replace(LINE, data=True))
    assert taken.value.code == "recipe.exists"
    changed = library.save(replace(LINE, data=True), over=kept.path)
    assert changed.item is not None
    assert changed.item.data
    assert len([file for file in library.files() if not file.shipped]) == 1


def test_a_recipe_is_renamed_with_its_file(library: RecipeLibrary) -> None:
    kept = library.save(LINE)
    named = library.rename(kept.path, " Line 4 ")
    assert (named.name, named.path.name, kept.path.exists()) == ("Line 4", "line-4.toml", False)
    library.save(LINE)
    with pytest.raises(KnownError):
        library.rename(named.path, "Line 3")
    assert named.path.exists()


def test_an_example_is_never_changed(library: RecipeLibrary) -> None:
    example = library.files()[0]
    library.delete(example.path)
    copy = library.rename(example.path, "My own")
    assert (copy.path.parent, example.path.exists()) == (library.folder, True)


def test_a_wrong_file_is_shown_with_its_reason_and_can_be_deleted(library: RecipeLibrary) -> None:
    library.folder.mkdir()
    wrong = library.folder / "wrong.toml"
    wrong.write_text('name = "x"\nspeed = 3\n')
    (file,) = [file for file in library.files() if not file.shipped]
    assert file.problem is not None
    assert (file.item, file.name, file.problem.code) == (None, "wrong", "file.wrong")
    assert "line 1" in str(file.problem)
    with pytest.raises(KnownError, match="line 1"):
        library.named("wrong")
    library.delete(wrong)
    assert not wrong.exists()


def test_recipes_come_in_and_go_out_as_files(library: RecipeLibrary, tmp_path: Path) -> None:
    library.export(LINE, tmp_path / "out.toml")
    assert "word-4711" not in (tmp_path / "out.toml").read_text()
    assert library.bring(tmp_path / "out.toml").name == "Line 3"
    (tmp_path / "bad.toml").write_text("name = 3")
    with pytest.raises(KnownError):
        library.bring(tmp_path / "bad.toml")
    with pytest.raises(KnownError):
        library.export(LINE, tmp_path / "no" / "out.toml")


@pytest.mark.parametrize("name", ["", "  ", "///", "…"])
def test_a_recipe_needs_a_name_that_a_file_can_have(library: RecipeLibrary, name: str) -> None:
    with pytest.raises(KnownError) as refused:
        library.save(replace(LINE, name=name))
    assert refused.value.code == "recipe.name"


@pytest.mark.parametrize("name", ["../../etc/passwd", "a/b\\c", "Zähler Süd", "C:\\x"])
def test_no_name_leads_out_of_the_folder(library: RecipeLibrary, name: str) -> None:
    kept = library.save(replace(LINE, name=name))
    assert (kept.path.parent, kept.name) == (library.folder, name)


def test_a_recipe_that_is_not_there_is_told(library: RecipeLibrary) -> None:
    with pytest.raises(KnownError) as unknown:
        library.named("nothing")
    assert unknown.value.code == "recipe.unknown"
