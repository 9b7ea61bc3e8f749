from pathlib import Path

import pytest

from app.ui.state import WindowState


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    file = tmp_path / "new" / "window.json"
    WindowState(1100, 720, True, "bench").save(file)
    assert WindowState.load(file) == WindowState(1100, 720, True, "bench")


@pytest.mark.parametrize("text", ["", "{", "[]", '"x"', '{"width": "wide"}', '{"width": null}', "\x00"])
def test_a_file_that_makes_no_sense_gives_the_defaults(tmp_path: Path, text: str) -> None:
    file = tmp_path / "window.json"
    file.write_text(text)
    assert WindowState.load(file) == WindowState()


def test_a_missing_or_older_file_gives_defaults_for_what_it_lacks(tmp_path: Path) -> None:
    assert WindowState.load(tmp_path / "none.json") == WindowState()
    (tmp_path / "window.json").write_text('{"page": "history", "unknown": 1}')
    assert WindowState.load(tmp_path / "window.json") == WindowState(page="history")


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    WindowState().save(tmp_path / "file" / "window.json")
