"""A recipe or label template that is opened in the system's file manager comes into its library."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent

from app.domain.file_name import LABEL, RECIPE
from app.places import shipped
from app.station.station import Station
from app.ui.opened_file import OpenedFiles
from app.ui.window import Window


@pytest.fixture
def recipe(tmp_path: Path) -> Path:
    text = shipped("resources", "recipes", "emnify.toml").read_text("utf-8")
    file = tmp_path / f"line 3{RECIPE}"
    file.write_text(text.replace('name = "EMnify"', 'name = "Line 3"'), "utf-8")
    return file


def test_recipe_is_brought_into_the_library_and_shown(window: Window, station: Station, recipe: Path, qtbot) -> None:
    OpenedFiles(window).open(recipe)
    page = window.front()
    qtbot.waitUntil(lambda: [file.name for file in page.library.model.rows][:1] == ["Line 3"])
    assert page.views.currentWidget() is page.library
    assert station.bench.library.named("Line 3").apn.name == "em"


def test_label_template_is_brought_and_opened_in_its_editor(window: Window, tmp_path: Path, qtbot) -> None:
    file = tmp_path / f"mine{LABEL}"
    text = shipped("resources", "labels", "qr-25x25.toml").read_text("utf-8")
    file.write_text(text.replace("name =", 'name = "Mine" # was', 1), "utf-8")
    OpenedFiles(window).open(file)
    page = window.front()
    qtbot.waitUntil(
        lambda: page.views.editor.library.file is not None and page.views.editor.library.file.name == "Mine"
    )
    assert page.views.currentWidget() is page.views.editor


def test_file_named_by_an_event_as_macos_does_is_opened(window: Window, recipe: Path, qtbot) -> None:
    opened = OpenedFiles(window)
    window.installEventFilter(opened)
    QCoreApplication.sendEvent(window, QFileOpenEvent(QUrl.fromLocalFile(str(recipe))))
    page = window.front()
    qtbot.waitUntil(lambda: any(file.name == "Line 3" for file in page.library.model.rows))


def test_wrong_recipe_says_what_is_wrong(window: Window, tmp_path: Path, qtbot) -> None:
    file = tmp_path / f"wrong{RECIPE}"
    file.write_text("name = 3\n", "utf-8")
    OpenedFiles(window).open(file)
    page = window.front()
    qtbot.waitUntil(page.library.banner.isVisible)
    assert file.name in page.library.banner.what.text()


def test_file_of_another_kind_is_left_alone(window: Window, tmp_path: Path) -> None:
    before = window.front()
    OpenedFiles(window).open(tmp_path / "list.csv")
    assert window.front() is before
