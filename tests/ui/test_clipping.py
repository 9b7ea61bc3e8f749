"""In words that are longer by half, every page as it is first seen shows them whole, and none is left in English."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from app.ui.pages import PAGES
from app.ui.window import Window


@pytest.fixture(scope="module")
def pseudo(tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config) -> Path:
    patch = pytest.MonkeyPatch()
    patch.syspath_prepend(str(pytestconfig.rootpath / "packaging"))
    from translations import build_pseudo

    words = tmp_path_factory.mktemp("pseudo") / "pseudo.qm"
    build_pseudo(pytestconfig.rootpath, words)
    patch.undo()
    return words


def _settled(qtbot, problems: Callable[[], list[str]]) -> list[str]:
    """What is still wrong once the layouts have come to rest."""
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not problems())
    return problems()


def test_no_word_is_cut_and_none_is_left_in_english(
    window: Window,
    visit: Callable[[str], object],
    pseudo: Path,
    pytestconfig: pytest.Config,
    monkeypatch: pytest.MonkeyPatch,
    qtbot,
) -> None:
    monkeypatch.syspath_prepend(str(pytestconfig.rootpath / "packaging"))
    from clipped import clipped, english

    window.resize(1280, 800)
    window.show()
    monkeypatch.setenv("SIMWRIGHT_LANGUAGE", str(pseudo))
    window.language.use("")
    found: list[str] = []
    for entry in PAGES:
        visit(entry.id)
        found += _settled(qtbot, lambda: [*clipped(window), *english(window)])
    monkeypatch.delenv("SIMWRIGHT_LANGUAGE")
    window.language.use("en")
    assert not found, "\n".join(found)
