"""The time line of a device's events."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QItemSelectionModel, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.station.device_values import DeviceEvent
from app.ui.pages.device_lines import LINE_ROLE
from app.ui.pages.device_timeline import DeviceTimeline
from app.ui.theme import DARK, LIGHT, Kind, Theme

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


def event(hours: float = 0, kind: str = "Update location", severity: str = "info", text: str = "") -> DeviceEvent:
    return DeviceEvent(NOON - timedelta(hours=hours), kind, text, severity)


EVENTS = (
    event(0),
    event(1, "Create PDP Context", "critical", "Unknown APN internet"),
    event(30, "Update location", "warn", "Roaming not allowed"),
    event(31, "Purge location", "fatal"),
    DeviceEvent(None, "SIM assigned", "", "info"),
)


@pytest.fixture
def line(theme: Theme, qtbot) -> DeviceTimeline:
    made = DeviceTimeline()
    qtbot.addWidget(made)
    made.resize(420, 500)
    made.show()
    made.show_events(EVENTS)
    return made


def rows(line: DeviceTimeline) -> list[str]:
    model = line.list.lines
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def kinds(line: DeviceTimeline) -> list[str]:
    return [each.title for each in line.list.lines.lines]


def test_events_stand_under_their_days_and_those_without_a_time_last(line: DeviceTimeline) -> None:
    assert rows(line) == [
        "Monday, 4 May 2026",
        "12:00:00, Information, Update location",
        "11:00:00, Critical, Create PDP Context, Unknown APN internet",
        "Sunday, 3 May 2026",
        "06:00:00, Warning, Update location, Roaming not allowed",
        "05:00:00, fatal, Purge location",
        "Without a time",
        "—, Information, SIM assigned",
    ]


def test_a_severity_is_an_icon_and_a_word_and_an_unknown_one_keeps_its_own(line: DeviceTimeline) -> None:
    shown = {each.word: each.kind for each in line.list.lines.lines}
    assert shown == {"Critical": Kind.FAIL, "Warning": Kind.WARNING, "Information": Kind.IDLE, "fatal": Kind.RUNNING}
    assert [chip.text() for chip in line.chips.values()] == ["Critical 1", "Warning 1", "Information 2", "Other 1"]


def test_chips_and_text_filter_together(line: DeviceTimeline) -> None:
    line.search.setText("LOCATION")
    assert kinds(line) == ["Update location", "Update location", "Purge location"]
    line.chips["warn"].click()
    assert kinds(line) == ["Update location"]
    line.chips["critical"].click()
    line.search.setText("internet")
    assert kinds(line) == ["Create PDP Context"]
    line.search.setText("nothing")
    assert line.none.isVisible()
    assert "Clear the filter" in line.none.text()


def test_a_filter_outlives_fresh_events_but_not_the_last_of_its_kind(line: DeviceTimeline) -> None:
    line.chips["warn"].click()
    line.show_events((event(-1, "Late", "warn"), *EVENTS))
    assert kinds(line) == ["Late", "Update location"]
    line.show_events((event(),))
    assert kinds(line) == ["Update location"]
    assert not line.chips["warn"].isVisible()


def test_without_events_it_says_so(line: DeviceTimeline) -> None:
    line.show_events(())
    assert "no events" in line.none.text()
    assert not line.search.isVisible()
    assert not line.list.isVisible()


def test_chosen_rows_are_copied_with_their_date(line: DeviceTimeline) -> None:
    line.list.setFocus()
    line.list.selectAll()
    # What a key left held by a test before has no say in it.
    first, alone = line.list.lines.index(1, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    line.list.selectionModel().setCurrentIndex(first, alone)
    down = line.list.lines.index(2, 0)
    line.list.selectionModel().select(down, QItemSelectionModel.SelectionFlag.Select)
    QTest.keyClick(line.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "2026-05-04 12:00:00\tInformation\tUpdate location\t",
        "2026-05-04 11:00:00\tCritical\tCreate PDP Context\tUnknown APN internet",
    ]


@pytest.mark.parametrize("chosen", [False, True])
def test_the_menu_copies_what_is_chosen(line: DeviceTimeline, chosen: bool) -> None:
    if chosen:
        line.list.selectAll()
    copy, choose_all = (action for action in line.list.menu().actions() if action.text())
    assert copy.isEnabled() is chosen
    copy.trigger() if chosen else choose_all.trigger()
    assert len(line.list.chosen()) == len(EVENTS)
    assert not chosen or len(QGuiApplication.clipboard().text().splitlines()) == len(EVENTS)


def test_days_cannot_be_chosen(line: DeviceTimeline) -> None:
    line.list.selectAll()
    assert [each.key for each in line.list.chosen()] == list(EVENTS)


def test_a_long_text_is_wrapped_to_the_room_there_is(line: DeviceTimeline, qtbot) -> None:
    line.show_events((event(text="word " * 60), event(text="unbroken" * 40), event()))
    heights = [line.list.sizeHintForIndex(line.list.lines.index(at, 0)).height() for at in (1, 2, 3)]
    assert min(heights[:2]) > 3 * heights[2]
    line.resize(800, 500)
    qtbot.waitUntil(lambda: line.list.sizeHintForIndex(line.list.lines.index(1, 0)).height() < heights[0])


def test_many_events_need_no_widget_each_and_little_time(line: DeviceTimeline, qtbot) -> None:
    before = len(line.findChildren(QWidget))
    line.show_events(tuple(event(n / 10, text=f"number {n}") for n in range(2000)))
    assert len(line.list.lines.lines) == 2000
    assert len(line.findChildren(QWidget)) == before
    line.list.scrollToBottom()
    qtbot.waitUntil(lambda: line.list.indexAt(line.list.viewport().rect().center()).isValid())


def test_it_is_drawn_in_the_colours_of_the_look(line: DeviceTimeline, theme: Theme) -> None:
    def ground() -> str:
        return line.list.viewport().grab().toImage().pixelColor(2, 4).name().upper()

    assert ground() == LIGHT.raised.upper()
    theme.apply("dark")
    assert ground() == DARK.raised.upper()


def test_another_language_has_its_own_dates(line: DeviceTimeline, plain_application: QApplication) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    line.retranslate()
    assert rows(line)[0] == "Montag, 4. Mai 2026"


def test_every_row_can_be_read_aloud(line: DeviceTimeline) -> None:
    index = line.list.lines.index(2, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == rows(line)[2]
    assert index.data(LINE_ROLE).key is EVENTS[1]
    assert line.list.accessibleName()
    assert line.search.accessibleName()


def test_chips_that_do_not_fit_side_by_side_stand_below_each_other(line: DeviceTimeline, qtbot) -> None:
    chips = list(line.chips.values())
    line.resize(800, 500)
    qtbot.waitUntil(lambda: len({chip.y() for chip in chips}) == 1)
    line.resize(200, 500)
    qtbot.waitUntil(lambda: len({chip.y() for chip in chips}) > 1)
    assert line.width() == 200
    assert all(chip.geometry().right() < 200 for chip in chips)
    assert line.list.y() > max(chip.geometry().bottom() for chip in chips)


def test_rows_are_as_high_as_their_words_at_every_width(line: DeviceTimeline, qtbot) -> None:
    line.show_events(tuple(event(n / 10, text="a word " * (n % 30)) for n in range(60)))
    for width in (420, 300, 520):
        line.resize(width, 400)
        boxes = line.list

        def touching(boxes=boxes) -> bool:
            places = [boxes.visualRect(boxes.lines.index(at, 0)) for at in range(10)]
            return all(one.bottom() + 1 == two.top() for one, two in pairwise(places))

        qtbot.waitUntil(touching)
