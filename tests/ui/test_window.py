import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTableWidget, QTableWidgetItem

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.secret import Secret
from app.domain.work import Account, BatchState, Provider
from app.places import Home
from app.station.device_values import Action
from app.station.events import BatchChanged, BugFound, KeptSent, QueueChanged
from app.station.settings import Settings
from app.station.station import Station
from app.ui.app import Program
from app.ui.pages import PAGES
from app.ui.theme import DARK, px, tokens
from app.ui.widgets.buttons import Button
from app.ui.window import Window

EID = "89049032004008882600019726686182"
CTRL = Qt.KeyboardModifier.ControlModifier


def activate(window: Window, qtbot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()


def front(window: Window) -> str:
    return window.stack.currentWidget().objectName()


def test_every_page_can_be_reached_by_its_number(window: Window, qtbot) -> None:
    activate(window, qtbot)
    for number, entry in enumerate(PAGES, start=1):
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), CTRL)
        assert front(window) == entry.id


def test_every_page_can_be_reached_by_the_rail(window: Window, qtbot) -> None:
    for entry in PAGES:
        qtbot.mouseClick(window.rail.button(entry.id), Qt.MouseButton.LeftButton)
        assert front(window) == entry.id
        assert window.rail.button(entry.id).isChecked()


def test_there_is_a_number_for_each_page() -> None:
    assert len(PAGES) <= 9
    assert PAGES[-1].id == "settings"


def test_the_scan_line_is_a_key_away(window: Window, qtbot) -> None:
    activate(window, qtbot)
    window.go("settings")
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    assert window.focusWidget() is window.strip.scan


def test_f2_is_left_to_what_has_the_focus(window: Window, qtbot) -> None:
    activate(window, qtbot)
    table = QTableWidget(1, 1, window)
    cell = QTableWidgetItem("tablet-001")
    table.setItem(0, 0, cell)
    table.show()
    table.setFocus()
    table.setCurrentItem(cell)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    assert table.findChild(QLineEdit) is not None


def scan(window: Window, qtbot, text: str) -> None:
    window.strip.scan.setText(text)
    qtbot.keyClick(window.strip.scan, Qt.Key.Key_Return)


def test_a_scanned_eid_is_named_and_looked_up(window: Window, qtbot) -> None:
    scan(window, qtbot, EID)
    assert front(window) == "history"
    assert window.stack.currentWidget().search.text() == EID
    assert "EID" in window.notice.what.text()
    assert window.strip.scan.text() == ""


def test_a_scanned_bic_goes_to_register(window: Window, qtbot) -> None:
    scan(window, qtbot, "AB12-CD34-EF56-GH78")
    assert front(window) == "register"


def test_an_activation_code_does_not_stay_where_it_is_of_no_use(window: Window, qtbot) -> None:
    window.go("history")
    window.strip.scan.setText("LPA:1$smdp.example.com$SECRET-1")
    qtbot.keyClick(window.strip.scan, Qt.Key.Key_Return)
    assert "SECRET" not in window.notice.what.text()
    assert "SECRET" not in window._pages["history"].search.text()


def test_an_empty_scan_is_nothing(window: Window, qtbot) -> None:
    before = front(window)
    scan(window, qtbot, "   ")
    assert front(window) == before
    assert window.notice.isHidden()


def test_escape_clears_the_scan_line(window: Window, qtbot) -> None:
    window.strip.scan.setText("half a sc")
    qtbot.keyClick(window.strip.scan, Qt.Key.Key_Escape)
    assert window.strip.scan.text() == ""


def fact(window: Window, name: str) -> str:
    return window.strip.facts[name].value.text()


def test_the_strip_says_where_one_is(window: Window, qtbot, seed) -> None:
    assert fact(window, "station") == "Bench 3"
    assert fact(window, "operator") == "Operator 14"
    assert fact(window, "batch") == "–"
    window.station.bus.publish(BatchChanged(seed.batch(3)))

    def waits() -> bool:
        """The queue of kept calls, which starts with the window, may tell its own in between."""
        window.station.bus.publish(QueueChanged(7, False))
        return window.strip.queue.value.text() == "7 waiting"

    qtbot.waitUntil(waits)
    assert window.strip.queue.caption.text() == "Offline"
    assert fact(window, "batch") == "tablets.csv · 0 of 3"


def test_demo_is_said_at_all_times(window: Window) -> None:
    assert window.strip.demo.isHidden()
    window.strip.show_demo(True)
    for entry in PAGES:
        window.go(entry.id)
        assert window.strip.demo.isVisible()


def test_the_rail_gives_way_in_a_narrow_window(window: Window, qtbot) -> None:
    window.resize(1024, 700)
    wide = window.rail.width()
    window.apply_settings(Settings(look="light", language="en", text_scale=1.5))
    assert window.rail.width() < wide
    assert window.rail.button("settings").text() == ""
    assert window.rail.button("settings").accessibleName() == "Settings"
    assert window.minimumWidth() <= 1024
    assert window.minimumHeight() <= 700


def test_the_look_is_applied_when_it_is_saved(window: Window) -> None:
    window.apply_settings(Settings(look="dark", language="en", text_scale=1.25))
    assert tokens() is DARK
    assert px(100) > 120


def test_size_and_page_are_remembered(
    plain_application: QApplication, home: Home, station: Station, program: Program, qtbot
) -> None:
    program.window.resize(1100, 720)
    program.window.go("history")
    program.window.close()
    again = Program(plain_application, home, lambda: station)
    again.show()
    qtbot.waitUntil(lambda: again.window.station is not None)
    assert (again.window.width(), again.window.height()) == (1100, 720)
    assert front(again.window) == "history"
    again.bridge.close()
    again.window.deleteLater()
    again.bridge.deleteLater()


def test_closing_while_work_runs_asks_once(window: Window, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(window.station), "busy", property(lambda _station: True))
    assert not window.close()
    assert window.isVisible()
    assert "resumed" in window.notes.closing.remedy.text()
    qtbot.mouseClick(window.notes.closing.action, Qt.MouseButton.LeftButton)
    assert not window.isVisible()


def test_work_that_has_ended_is_not_said_to_run(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(window.station), "busy", property(lambda _station: True))
    assert not window.close()
    window.on_events([])
    assert not window.notes.closing.isHidden()
    monkeypatch.setattr(type(window.station), "busy", property(lambda _station: False))
    window.on_events([])
    assert window.notes.closing.isHidden()


def test_work_that_is_about_to_begin_counts_when_the_window_is_closed(window: Window, seed, qtbot, monkeypatch) -> None:
    proceed, resume = threading.Event(), type(window.station.assign).resume

    def slowly(assign, batch_id: int) -> None:
        assert proceed.wait(10)
        return resume(assign, batch_id)  # refused: there is no such account

    monkeypatch.setattr(type(window.station.assign), "resume", slowly)
    page, batch = window.front(), seed.batch(2)
    page.refresh()
    qtbot.waitUntil(lambda: batch.id in page.rows)
    page.rows[batch.id].resume.click()
    assert not window.close()
    assert not window.notes.closing.isHidden()
    proceed.set()
    qtbot.waitUntil(window.notes.closing.isHidden)
    assert window.close()


def test_closing_without_work_asks_nothing(window: Window, qtbot) -> None:
    activate(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_Q, CTRL)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_a_problem_nobody_handles_is_shown(window: Window, qtbot) -> None:
    def refuse() -> None:
        raise KnownError("ledger.full", say("test", "The disk is full."), say("test", "Make room."))

    window.bridge.run(refuse, lambda _nothing: None)
    qtbot.waitUntil(window.notice.isVisible)
    assert window.notice.what.text() == "The disk is full."


def test_a_station_that_cannot_be_opened_says_why(plain_application: QApplication, home: Home, qtbot) -> None:
    def fail() -> Station:
        raise KnownError("ledger.newer", say("test", "The ledger is from a newer version."))

    program = Program(plain_application, home, fail)
    window = program.window
    program.show()
    qtbot.waitUntil(lambda: window.stack.count() == 1 and window.front().banner.isVisible())
    start = window.front()
    assert start.banner.what.text() == "The ledger is from a newer version."
    assert not start.nothing.isVisible(), "nobody knows whether something waits"
    for page_id in ("assign", "codes", "settings"):
        window.go(page_id)
        page = window.front()
        assert page.banner.what.text() == "The ledger is from a newer version."
        assert page.banner.what.isEnabled()
        others = [button for button in page.findChildren(Button) if not page.banner.isAncestorOf(button)]
        assert not any(button.isEnabled() for button in others if button.isVisible())
    program.close()
    program.window.deleteLater()
    program.bridge.deleteLater()


def test_a_station_that_opens_after_the_window_is_gone_is_closed(
    plain_application: QApplication, home: Home, station: Station, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening, proceed, closed = threading.Event(), threading.Event(), threading.Event()
    monkeypatch.setattr(Station, "close", lambda _station: closed.set())

    def slowly() -> Station:
        opening.set()
        assert proceed.wait(10)
        return station

    program = Program(plain_application, home, slowly)
    program.show()
    qtbot.waitUntil(opening.is_set)
    program.window.close()
    threading.Timer(0.05, proceed.set).start()
    program.close()
    assert closed.is_set()
    program.window.deleteLater()
    program.bridge.deleteLater()
    monkeypatch.undo()


def test_what_a_page_hands_over_waits_for_the_station(
    plain_application: QApplication, home: Home, station: Station, qtbot
) -> None:
    program = Program(plain_application, home, lambda: station)
    program.window.go("history", "tablet-007")
    assert program.window.stack.currentWidget().search.text() == ""
    program.show()
    qtbot.waitUntil(lambda: program.window.station is not None)
    assert program.window.stack.currentWidget().search.text() == "tablet-007"
    program.bridge.close()
    program.window.deleteLater()
    program.bridge.deleteLater()


def test_bugs_of_lanes_reach_the_crash_watch(program: Program, home: Home, qtbot) -> None:
    from app.crash import CrashWatch

    found: list[str] = []

    class Watch(CrashWatch):
        def found(self, trace: str) -> None:
            found.append(trace)

    program.tell_crashes(Watch(home))
    program.window.station.bus.publish(BugFound("Traceback"))
    qtbot.waitUntil(lambda: found == ["Traceback"])
    assert program.window.notes.crashed.isHidden()


def test_what_the_file_dialog_remembers_is_kept_with_our_settings(program: Program, home: Home) -> None:
    kept = QSettings(QSettings.Scope.UserScope, "QtProject").fileName()
    assert kept.startswith(str(home.config)) == (sys.platform == "linux")


def test_a_fault_leads_to_the_support_bundle(program: Program, home: Home, qtbot) -> None:
    from app.crash import CrashWatch, Report
    from app.ui.crash_dialog import CrashDialog
    from app.ui.pages.settings import SettingsPage

    def dialogs() -> list[CrashDialog]:
        return [each for each in QApplication.topLevelWidgets() if isinstance(each, CrashDialog)]

    watch = CrashWatch(home)
    program.tell_crashes(watch)
    QTimer.singleShot(0, program.window, lambda: watch.show(Report("Traceback", home.logs / "simwright.log")))
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in dialogs()))
    next(button for button in dialogs()[0].findChildren(QAbstractButton) if "Support" in button.text()).click()
    qtbot.waitUntil(lambda: program.window.stack.currentWidget().objectName() == "settings")
    page = program.window.front()
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: page.support.isVisible() and page.support.list.count() > 0)
    qtbot.waitUntil(lambda: dialogs() == [])


def test_a_crash_of_the_last_run_is_told(program: Program, home: Home, qtbot) -> None:
    from app.crash import FILE, CrashWatch

    (home.logs / FILE).write_text("Fatal Python error", "utf-8")
    program.tell_crashes(CrashWatch(home))
    assert program.window.notes.crashed.isVisible()
    assert "resumed" in program.window.notes.crashed.remedy.text()


def test_a_batch_that_ends_stays_in_the_strip(window: Window, qtbot, seed) -> None:
    batch = seed.batch(2)
    seed.station.bus.publish(BatchChanged(seed.station.ledger.set_batch_state(batch.id, BatchState.FINISHED)))
    qtbot.waitUntil(lambda: fact(window, "batch") == "tablets.csv · 0 of 2")


def test_pages_are_built_when_they_are_first_visited(window: Window, visit: Callable[[str], object]) -> None:
    assert window.stack.count() == 1
    first = visit("history")
    assert window.stack.count() == 2
    visit("start")
    assert visit("history") is first


def test_without_a_notice_the_page_begins_under_the_strip(window: Window, qtbot) -> None:
    def under_the_strip() -> int:
        return window.stack.mapTo(window, QPoint()).y() - window.strip.geometry().bottom() - 1

    qtbot.waitUntil(lambda: under_the_strip() == 0)
    window.show_problem(KnownError("ledger.full", say("test", "The disk is full.")))
    qtbot.waitUntil(lambda: under_the_strip() > 20)
    window.notice.close_button.click()
    qtbot.waitUntil(lambda: under_the_strip() == 0)


def test_what_a_scan_was_understood_as_goes_by_itself_and_a_problem_stays(window: Window, qtbot) -> None:
    window.desk._said.setInterval(50)
    scan(window, qtbot, EID)
    assert window.notice.isVisible()
    qtbot.waitUntil(window.notice.isHidden)
    scan(window, qtbot, EID)
    window.show_problem(KnownError("ledger.full", say("test", "The disk is full.")))
    assert not window.desk._said.isActive()
    assert window.notice.isVisible()


class Loud(QTranslator):
    """A language of its own."""

    def translate(self, _context: str, source: str, *_more: object) -> str:
        return source.upper() if "{" not in source else source

    def isEmpty(self) -> bool:
        return False


def test_a_notice_follows_the_language(window: Window, plain_application: QApplication, qtbot) -> None:
    window.show_problem(KnownError("provider.refused", say("test", "Full."), say("test", "Make room.")))
    loud = Loud()
    plain_application.installTranslator(loud)
    qtbot.waitUntil(lambda: window.notice.what.text() == "FULL.")
    assert (window.notice.remedy.text(), window.notice.link.text()) == ("MAKE ROOM.", "SHOW WHAT WAS SENT")
    plain_application.removeTranslator(loud)
    qtbot.waitUntil(lambda: window.notice.what.text() == "Full.")


def test_the_age_of_the_queue_is_told_in_minutes_by_one_timer(window: Window, qtbot) -> None:
    queue, now = window.strip.queue, datetime.now(UTC)
    for minutes, words in ((0, "12 waiting"), (3, "12 waiting, oldest 3 min"), (125, "12 waiting, oldest 2 h")):
        window.strip.show_queue(QueueChanged(12, True, now - timedelta(minutes=minutes, seconds=5)))
        assert (queue.caption.text(), queue.value.text()) == ("Online", words)
    assert queue.accessibleName() == "Online: 12 waiting, oldest 2 h"
    assert len(queue.findChildren(QTimer)) == 1
    assert queue._tick.isActive()
    window.strip.show_queue(QueueChanged(0, True))
    assert (queue.value.text(), queue._tick.isActive()) == ("nothing waits", False)


def test_the_queue_leads_to_what_waits(window: Window, qtbot) -> None:
    window.go("settings")
    qtbot.mouseClick(window.strip.queue, Qt.MouseButton.LeftButton)
    assert front(window) == "start"
    window.go("settings")
    window.strip.queue.setFocus()
    qtbot.keyClick(window.strip.queue, Qt.Key.Key_Space)
    assert front(window) == "start"


def test_what_waits_for_the_network_is_listed_on_start_and_can_be_cancelled(window: Window, station, qtbot) -> None:
    kept = window.stack.currentWidget().kept
    assert kept.isHidden()
    account = Account("fleet", Provider.EMNIFY, "http://127.0.0.1:9", {"auth": "application_token"})
    station.accounts.add(account, {"application_token": Secret("token")})
    for number in range(6):
        station.devices.queue.keep("fleet", str(number), f"pump-{number}", Action.ENABLE)
    qtbot.waitUntil(lambda: len(kept.items) == 6)
    assert kept.isVisible()
    assert kept.more.text() == "2 more"
    assert window.strip.queue.value.text() == "6 waiting"
    kept.rows[0].cancel.click()
    qtbot.waitUntil(lambda: len(kept.items) == 5)
    kept.all.click()
    qtbot.waitUntil(kept.isHidden)
    assert station.devices.queue.all() == []


def test_what_became_of_a_call_that_waited_is_told(window: Window, station, qtbot) -> None:
    account = Account("fleet", Provider.EMNIFY, "http://127.0.0.1:9", {"auth": "application_token"})
    station.accounts.add(account, {"application_token": Secret("token")})
    job = station.devices.queue.keep("fleet", "1", "pump-1", Action.ENABLE)
    station.bus.publish(KeptSent(job))
    qtbot.waitUntil(window.notice.isVisible)
    assert window.notice.what.text() == "What waited for the network is done: pump-1"
    station.bus.publish(KeptSent(job, say("test", "There is no device 1.")))
    qtbot.waitUntil(lambda: "was not done with pump-1" in window.notice.what.text())
    assert window.notice.remedy.text() == "There is no device 1."
    assert station.devices.queue.cancel(job.id)
