"""`simwright help`."""

import os
import webbrowser
from collections.abc import Callable
from pathlib import Path

import pytest

from app.station import manual
from tests.cli.conftest import Ran

Run = Callable[..., Ran]


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A manual of two pages, on a computer without a display."""
    monkeypatch.setattr(manual, "shipped", tmp_path.joinpath)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    folder = tmp_path / "resources" / "help"
    (folder / "tasks").mkdir(parents=True)
    (folder / "index.html").touch()
    (folder / "tasks" / "assign.html").touch()
    return folder


def test_without_a_display_the_place_of_the_page_is_printed(run: Run, built: Path) -> None:
    assert run("help").out == f"{built / 'index.html'}\n"
    assert run("help", "assign", "--json").lines == [
        {"kind": "page", "topic": "assign", "file": str(built / "tasks" / "assign.html")}
    ]


def test_a_link_is_followed_for_browsers_that_live_in_a_sandbox(run: Run, built: Path, tmp_path: Path) -> None:
    moved = built.rename(tmp_path / "doc")
    built.symlink_to(moved)
    assert run("help", "--path").out == f"{moved / 'index.html'}\n"


def test_the_browser_of_the_system_shows_it(
    run: Run, built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser, shown = tmp_path / "browser", tmp_path / "shown"
    browser.write_text(f'#!/bin/sh\nprintf %s "$1" > {shown}\n')
    browser.chmod(0o755)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setenv("BROWSER", str(browser))
    monkeypatch.setattr(webbrowser, "_tryorder", None)
    monkeypatch.setattr(webbrowser, "_browsers", {})
    assert run("help", "assign").status == 0
    assert shown.read_text() == (built / "tasks" / "assign.html").as_uri()


def test_a_computer_without_a_browser_is_told_where_the_page_is(
    run: Run, built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setenv("BROWSER", "false")
    monkeypatch.setenv("PATH", os.devnull)
    monkeypatch.setattr(webbrowser, "_tryorder", None)
    monkeypatch.setattr(webbrowser, "_browsers", {})
    ran = run("help")
    assert ran.status == 3
    assert str(built / "index.html") in ran.err


def test_a_program_that_a_bundle_starts_finds_the_libraries_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manual, "frozen", lambda: True)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/system")
    with manual.environment_of_the_system():
        assert os.environ["LD_LIBRARY_PATH"] == "/system"
    assert os.environ["LD_LIBRARY_PATH"] == "/bundle"
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG")
    with manual.environment_of_the_system():
        assert "LD_LIBRARY_PATH" not in os.environ
    assert os.environ["LD_LIBRARY_PATH"] == "/bundle"
