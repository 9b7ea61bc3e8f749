"""F1 opens the page of the manual about the place where the person is."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage

from app.station import manual
from app.ui.manual_view import ManualView
from app.ui.pages import PAGES
from app.ui.pages.bench import BenchPage
from app.ui.pages.settings import SettingsPage
from app.ui.window import Window


class Browser(QObject):
    """What the system would open."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @Slot(QUrl)
    def show(self, url: QUrl) -> None:
        self.shown.append(url.toLocalFile())


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A manual with a page for each topic."""
    monkeypatch.setattr(manual, "shipped", tmp_path.joinpath)
    folder = tmp_path / "resources" / "help"
    for page in manual.PAGES.values():
        (folder / page).parent.mkdir(parents=True, exist_ok=True)
        (folder / f"{page}.html").touch()
    return folder


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    QDesktopServices.setUrlHandler("file", made, "show")
    yield made
    QDesktopServices.unsetUrlHandler("file")


def press_f1(window: Window, qtbot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_F1)


def test_each_page_opens_its_own(window: Window, built: Path, browser: Browser, qtbot) -> None:
    for entry in PAGES:
        window.go(entry.id)
        window.strip.scan.setFocus()
        press_f1(window, qtbot)
        assert browser.shown[-1] == str(built / f"{manual.PAGES[entry.id]}.html")
    assert len(browser.shown) == len(PAGES)


def test_parts_of_a_page_have_pages_of_their_own(
    visit: Callable[[str], object], window: Window, built: Path, browser: Browser, qtbot
) -> None:
    settings = visit("settings")
    assert isinstance(settings, SettingsPage)
    settings.accounts.add.setFocus()
    press_f1(window, qtbot)
    bench = visit("bench")
    assert isinstance(bench, BenchPage)
    bench.console.text.setFocus()
    press_f1(window, qtbot)
    bench.views.setCurrentWidget(bench.editor)
    bench.editor.as_file.setFocus()
    press_f1(window, qtbot)
    pages = [str(Path(path).relative_to(built).with_suffix("")) for path in browser.shown]
    assert pages == ["supervisor/accounts", "tasks/console", "tasks/recipes"]


@pytest.fixture
def written(built: Path) -> Path:
    """Two pages as Sphinx makes them."""
    beside = '<div class="sidebar-tree"><ul><li><a href="tasks/codes.html">Codes</a></li></ul></div>'
    page = "<html><body>{beside}<p>around</p><article role='main'>{text}</article></body></html>"
    (built / "index.html").write_text(page.format(beside=beside, text="The first page"))
    codes = '<h1>Codes</h1><img src="../window.png"><table><tr><td>cell</td></tr></table>'
    (built / "tasks" / "codes.html").write_text(page.format(beside=beside, text=codes))
    (built / "tasks" / "assign.html").write_text(page.format(beside=beside, text='<a href="codes.html">next</a>'))
    picture = QImage(1280, 800, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkBlue)
    picture.save(str(built / "window.png"))
    return built


@pytest.mark.qt_log_ignore("This plugin does not support (QPlatformServices|raise)")
def test_without_a_browser_the_page_is_shown_in_a_window_of_our_own(window: Window, written: Path, qtbot) -> None:
    window.go("assign")
    press_f1(window, qtbot)
    view = window.findChild(ManualView)
    assert isinstance(view, ManualView)
    assert view.isVisible()
    assert view.article.toPlainText() == "next"
    assert view.contents.toPlainText() == "Codes"
    view.contents.anchorClicked.emit(QUrl("tasks/codes.html"))
    assert view.article.source().toLocalFile() == str(written / "tasks" / "codes.html")
    assert "around" not in view.article.toPlainText()
    assert view.article.document().size().width() < 1280
    qtbot.mouseClick(view.back, Qt.MouseButton.LeftButton)
    assert view.article.toPlainText() == "next"
    assert not view.back.isEnabled()
    assert view.forward.isEnabled()
    with qtbot.waitActive(view):
        view.activateWindow()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not view.isVisible()
    window.go("codes")
    press_f1(window, qtbot)
    assert window.findChildren(ManualView) == [view]
    assert "cell" in view.article.toPlainText()


@pytest.mark.qt_log_ignore("This plugin does not support (QPlatformServices|raise)")
def test_the_manual_follows_the_look_of_the_program(window: Window, written: Path, qtbot) -> None:
    window.go("assign")
    press_f1(window, qtbot)
    view = window.findChild(ManualView)
    assert isinstance(view, ManualView)
    light = view.article.document().defaultStyleSheet()
    window.apply_settings(replace(window.station.settings, look="dark", language="de"))
    qtbot.waitUntil(lambda: view.article.document().defaultStyleSheet() != light)


def test_a_copy_without_the_manual_says_so_in_the_window(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    monkeypatch.setattr(manual, "shipped", tmp_path.joinpath)
    press_f1(window, qtbot)
    assert window.notice.isVisible()
    assert "not part of this copy" in window.notice.what.text()
