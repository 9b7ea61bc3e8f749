"""The library of label templates: one's own and those that ship."""

from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.places import shipped
from app.station.label_templates import TemplateLibrary


@pytest.fixture
def library(tmp_path: Path) -> TemplateLibrary:
    return TemplateLibrary(tmp_path / "labels", shipped("resources", "labels"))


def test_templates_are_saved_renamed_imported_exported_and_deleted(library: TemplateLibrary, tmp_path: Path) -> None:
    shown = {file.key: file for file in library.files()}
    mine = library.rename(shown["qr-25x25"].path, "Our label")
    assert (mine.key, mine.shipped, shown["qr-25x25"].path.exists()) == ("our-label", False, True)
    renamed = library.rename(mine.path, "Our new label")
    assert [file.key for file in library.files()][:2] == ["our-new-label", "card-148x105"]
    assert renamed.item is not None
    library.export(renamed.item, tmp_path / "out.toml")
    with pytest.raises(KnownError) as caught:
        library.bring(tmp_path / "out.toml")
    assert caught.value.code == "label.exists"
    library.delete(renamed.path)
    library.delete(shown["qr-25x25"].path)  # one that ships stays
    assert len(library.files()) == 5
    assert library.bring(tmp_path / "out.toml").item == renamed.item
    assert library.named("OUR NEW LABEL") == renamed.item
    assert library.named(str(tmp_path / "out.toml")) == renamed.item


def test_what_stands_beside_the_parts_is_kept(library: TemplateLibrary, tmp_path: Path) -> None:
    written = '# For line 3\nname = "Box"  # as on the order\nwidth = 30\nheight = 30\n\n[[qr]]\nx = 0\ny = 0\n'
    written += "width = 30\nheight = 30\n"
    (tmp_path / "box.toml").write_text(written)
    brought = library.bring(tmp_path / "box.toml")
    assert brought.path.read_text() == written
    assert brought.item is not None
    library.export(brought.item, tmp_path / "out.toml", text=library.text(brought))
    assert (tmp_path / "out.toml").read_text() == written


def test_a_template_that_is_wrong_is_listed_with_its_problem(library: TemplateLibrary) -> None:
    library.folder.mkdir(parents=True)
    (library.folder / "bad.toml").write_text("name = 3\n")
    file = library.files()[0]
    assert file.problem is not None
    with pytest.raises(KnownError):
        library.named("bad")
    library.delete(file.path)
    with pytest.raises(KnownError) as caught:
        library.named("bad")
    assert caught.value.code == "label.unknown"
