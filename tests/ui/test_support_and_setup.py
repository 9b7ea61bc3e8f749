from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu

from app.domain.outcome import Outcome
from app.domain.recipe import Apn, Recipe
from app.domain.release import Release
from app.domain.work import Account, Provider
from app.places import Home
from app.station.events import BenchDone, UpdateFound
from app.station.settings import Settings
from app.station.setup_file import Setup, setup_toml
from app.station.station import Station
from app.station.vault import RunVault
from app.ui.app import Program
from app.ui.flash import Flash, Flashes
from app.ui.help_menu import HelpMenu
from app.ui.pages.settings import SettingsPage
from app.ui.theme import tokens
from app.ui.tokens import CONTRAST_LIGHT
from app.ui.widgets.file_dialogs import ask_to_open, ask_to_save


@pytest.fixture
def page(visit) -> SettingsPage:
    return visit("settings")


@pytest.fixture
def opened() -> Iterator[list[QUrl]]:
    """Addresses that the browser would have been given."""
    from PySide6.QtCore import QObject, Slot

    found: list[QUrl] = []

    class Browser(QObject):
        @Slot(QUrl)
        def open(self, url: QUrl) -> None:
            found.append(url)

    browser = Browser()
    QDesktopServices.setUrlHandler("https", browser, "open")
    yield found
    QDesktopServices.unsetUrlHandler("https")


def menu_entry(window, start: str):
    (menu,) = window.findChildren(HelpMenu)
    shown = QMenu(window)
    menu.fill(shown)
    return next(action for action in shown.actions() if action.text().startswith(start))


# --- the support bundle


def test_the_help_menu_shows_what_a_bundle_would_hold(window, qtbot) -> None:
    menu_entry(window, "Support bundle").trigger()
    view = window.front().support
    qtbot.waitUntil(lambda: view.list.count() > 0)
    assert [file.name for file in view.files][:2] == ["about.txt", "settings.json"]
    assert view.text.toPlainText().startswith("Simwright ")
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    assert '"station": "Bench 3"' in view.text.toPlainText()


def test_a_file_that_is_unticked_stays_here(page: SettingsPage, qtbot, tmp_path: Path) -> None:
    page.program_card.show_support.click()
    view = page.support
    qtbot.waitUntil(lambda: view.list.count() > 0)
    kept = [file.name for file in view.files if file.name != "settings.json"]
    view.list.setCurrentRow(1)
    qtbot.keyClick(view.list, Qt.Key.Key_Space)
    assert view.save.text() == f"Save {len(kept)} files…"
    view.save_to(tmp_path / "bundle.zip")
    qtbot.waitUntil(view.banner.isVisible)
    assert "Nothing has been sent" in view.banner.remedy.text()
    with ZipFile(tmp_path / "bundle.zip") as bundle:
        assert bundle.namelist() == kept
    view.back.click()
    assert page.stack.currentIndex() == 0


def test_a_station_that_cannot_be_opened_gives_a_bundle_too(plain_application, home: Home, qtbot) -> None:
    (home.data / "ledger.sqlite").write_bytes(b"not a ledger" * 100)
    program = Program(plain_application, home, lambda: Station.open(home, vault=RunVault()))
    program.show()
    window = program.window
    qtbot.waitUntil(lambda: window.stack.count() == 1 and window.front().banner.isVisible())
    assert not menu_entry(window, "Version").isEnabled()
    menu_entry(window, "Support bundle").trigger()
    view = window.front().support
    qtbot.waitUntil(lambda: view.list.count() > 0)
    assert "ledger.damaged" in view.files[0].text
    assert view.save.isEnabled()
    program.close()
    window.deleteLater()
    program.bridge.deleteLater()


def test_the_ledger_is_copied_and_not_onto_itself(page: SettingsPage, station, tmp_path: Path, qtbot) -> None:
    card = page.program_card
    card.back_up_to(tmp_path / "copy.sqlite")
    qtbot.waitUntil(card.backed_up.isVisible)
    assert card.backed_up.what.text() == f"The copy of the ledger is in {tmp_path / 'copy.sqlite'}."
    card.back_up_to(station.home.data / "ledger.sqlite")
    qtbot.waitUntil(lambda: "is the ledger itself" in card.backed_up.what.text())


def test_a_dialog_for_a_file_begins_where_the_last_one_was_chosen(page: SettingsPage, tmp_path: Path) -> None:
    chosen: list[Path] = []
    first = ask_to_save(page, "Save", "a.zip", ["ZIP (*.zip)"], chosen.append)
    first.selectFile(str(tmp_path / "b.zip"))
    first.fileSelected.emit(str(tmp_path / "b.zip"))
    first.reject()
    again = ask_to_open(page, "Open", ["ZIP (*.zip)"], chosen.append)
    assert (chosen, Path(again.directory().absolutePath())) == ([tmp_path / "b.zip"], tmp_path)
    again.reject()


# --- the set-up file


@pytest.fixture
def file(tmp_path: Path) -> Path:
    celona = Account("line", Provider.CELONA, "https://x.example", {"customer_id": "1", "ca_bundle": "/nowhere.pem"})
    wanted = Setup({"station": "Bench 9", "touch": True}, (celona,), (Recipe("Line 3", Apn("em")),))
    path = tmp_path / "bench9.toml"
    path.write_text(setup_toml(wanted), "utf-8")
    return path


def rows(page: SettingsPage) -> dict[str, bool]:
    return {row.change.key: row.tick.isChecked() for row in page.setup.rows}


def test_what_would_change_is_shown_then_made_then_undone(page: SettingsPage, station, window, file, qtbot) -> None:
    page.program_card.show_setup.click()
    view = page.setup
    assert view.open_button.isVisible()
    assert not view.undo.isVisible()
    view.load(file)
    qtbot.waitUntil(lambda: bool(view.rows))
    assert rows(page) == {
        "settings.station": False, "settings.touch": True, "accounts.line": False, "recipes.Line 3": True
    }  # fmt: skip
    (blocked,) = [row for row in view.rows if row.change.problem is not None]
    assert not blocked.tick.isEnabled()
    assert "There is no CA file" in blocked.tick.accessibleDescription()
    assert view.apply.text() == "Make 2 changes"
    view.rows[0].tick.click()
    view.apply.click()
    qtbot.waitUntil(view.undo.isVisible)
    assert (station.settings.station, station.settings.touch) == ("Bench 9", True)
    assert page.station_name.text() == "Bench 9"
    assert window.strip.facts["station"].value.text() == "Bench 9"
    assert page.touch.isChecked()
    view.undo.click()
    qtbot.waitUntil(lambda: station.settings.station == "Bench 3")
    qtbot.waitUntil(lambda: not page.touch.isChecked())
    assert "puts the set-up back" in view.banner.remedy.text()


def test_a_file_that_differs_by_the_name_alone_says_that_nothing_is_to_be_done(page, tmp_path: Path, qtbot) -> None:
    (tmp_path / "bench9.toml").write_text(setup_toml(Setup({"station": "Bench 9"})), "utf-8")
    page.arrive("setup")
    view = page.setup
    view.load(tmp_path / "bench9.toml")
    qtbot.waitUntil(view.banner.isVisible)
    assert view.banner.what.text() == "This station already matches bench9.toml."
    assert (view.apply.text(), view.apply.isEnabled()) == ("Make the changes", False)
    view.rows[0].tick.click()
    assert (view.apply.text(), view.apply.isEnabled()) == ("Make 1 change", True)


def test_a_wrong_file_is_refused_with_its_line(page: SettingsPage, tmp_path: Path, qtbot) -> None:
    (tmp_path / "wrong.toml").write_text("simwright = 1\nmore = 2\n")
    page.arrive("setup")
    page.setup.load(tmp_path / "wrong.toml")
    qtbot.waitUntil(page.setup.banner.isVisible)
    assert page.setup.banner.what.text() == "wrong.toml, line 2: more is not a known key."
    assert page.setup.open_button.isVisible()


def test_this_station_is_exported_and_then_is_as_its_file_says(page: SettingsPage, tmp_path: Path, qtbot) -> None:
    page.arrive("setup")
    page.setup.export_to(tmp_path / "mine.toml")
    qtbot.waitUntil(page.setup.banner.isVisible)
    page.setup.load(tmp_path / "mine.toml")
    qtbot.waitUntil(lambda: page.setup.banner.what.text() == "This station already matches mine.toml.")


def test_settings_that_another_program_changes_are_shown_but_take_nothing_that_is_typed(
    page: SettingsPage, station, home: Home, window, qtbot
) -> None:
    file = home.config / "settings.json"
    replace(station.settings, touch=True).save(file)
    page.look_again(changed=True)
    qtbot.waitUntil(page.touch.isChecked)
    with qtbot.waitActive(window):
        window.activateWindow()
    page.operator.setFocus()
    page.operator.insert(" 15")
    replace(station.settings, touch=False).save(file)
    page.look_again(changed=True)
    assert page.operator.text() == "Operator 14 15"
    window.strip.scan.setFocus()
    qtbot.waitUntil(lambda: station.settings.operator == "Operator 14 15")
    qtbot.waitUntil(lambda: window.bridge.idle)
    page.look_again(changed=False)
    assert not page.touch.isChecked()


def test_what_is_laid_down_for_the_station_is_grey(home: Home, plain_application, qtbot) -> None:
    home.managed.write_text('simwright = 1\n[settings]\nlook = "light"\ncontrast = true\n')
    Settings(language="en", sound=False).save(home.config / "settings.json")
    station = Station.open(home, vault=RunVault(), ports=tuple)
    program = Program(plain_application, home, lambda: station)
    program.show()
    qtbot.waitUntil(lambda: program.window.station is not None)
    assert tokens() is CONTRAST_LIGHT
    program.window.go("settings")
    page = program.window.front()
    assert not page.look.isEnabled()
    assert not page.ticks["contrast"].isEnabled()
    assert page.touch.isEnabled()
    assert str(home.managed) in page.header.subtitle.text()
    assert not page.program_card.updates.isVisible()
    program.close()
    program.window.deleteLater()
    program.bridge.deleteLater()


# --- newer versions


@pytest.fixture
def newer(window, station) -> Release:
    release = Release("9.2.0", "- Labels for Brother", "https://example.com/9.2.0", "2026-11-21")
    station.updates._keep(release=release)
    station.bus.publish(UpdateFound(release))
    return release


def test_a_newer_version_is_told_of_and_its_page_is_opened_by_the_person(
    window, station, newer: Release, opened: list[QUrl], qtbot
) -> None:
    qtbot.waitUntil(window.notes.news.isVisible)
    assert window.notes.news.what.text() == "Version 9.2.0 of Simwright is available."
    window.notes.news.action.click()
    card = window.front().program_card
    assert not window.notes.news.isVisible()
    assert card.notes.toPlainText() == "Labels for Brother"
    assert opened == []
    card.banner.action.click()
    assert opened == [QUrl(newer.page)]
    assert station.updates.untold is None


def test_a_person_who_closes_the_news_is_not_told_again(window, station, newer: Release, qtbot) -> None:
    qtbot.waitUntil(window.notes.news.isVisible)
    window.notes.news.close_button.click()
    assert station.updates.untold is None
    assert menu_entry(window, "Version 9.2.0 is available").isEnabled()


# --- results for eyes


@pytest.fixture
def done(window, station) -> Callable[..., None]:
    def publish(*outcomes: Outcome) -> None:
        from app.domain.message import NOTHING

        for outcome in outcomes:
            station.bus.publish(BenchDone("/dev/x", outcome, NOTHING, NOTHING, 1.0))

    return publish


def flash_of(window) -> Flash | None:
    (flashes,) = window.findChildren(Flashes)
    return flashes.flash


def test_results_of_the_bench_are_shown_large_on_every_page_where_that_is_wanted(
    window, page: SettingsPage, station, done, qtbot
) -> None:
    page.ticks["flash"].click()
    qtbot.waitUntil(lambda: station.settings.flash)
    done(Outcome.PASS)
    qtbot.waitUntil(lambda: flash_of(window) is not None and flash_of(window).isVisible())
    assert flash_of(window).words.text() == "PASS"
    done(Outcome.PASS, Outcome.FAIL, Outcome.ABORTED)
    qtbot.waitUntil(lambda: flash_of(window).words.text() == "FAIL 1 · PASS 1")
    flash_of(window)._gone.start(1)
    qtbot.waitUntil(lambda: not flash_of(window).isVisible())


def test_results_are_not_shown_large_unasked(window, station, done, qtbot) -> None:
    heard = []
    window.bridge.events.connect(heard.extend)
    done(Outcome.PASS)
    qtbot.waitUntil(lambda: bool(heard))
    assert flash_of(window) is None
