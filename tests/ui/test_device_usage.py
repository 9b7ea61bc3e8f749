"""The plot of a device's data, day by day."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from app.station.device_values import DayUse
from app.ui.pages.device_usage import UsagePlot, ticks_to, with_every_day
from app.ui.theme import DARK, LIGHT, Theme
from app.ui.values import data_size

DAY = date(2026, 5, 4)
MB = 1_000_000
DAYS = (
    DayUse(DAY, 1 * MB, 4 * MB),
    DayUse(DAY + timedelta(days=2), 200_000, 300_000),
    DayUse(DAY + timedelta(days=3), 0, 0),
)


@pytest.fixture
def plot(theme: Theme, qtbot) -> UsagePlot:
    made = UsagePlot()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show_usage(DAYS)
    made.show()
    return made


def colours(picture: QImage) -> set[str]:
    across, down = range(picture.width()), range(picture.height())
    return {QColor(picture.pixel(x, y)).name().upper() for x in across for y in down}


def test_the_legend_has_the_totals(plot: UsagePlot) -> None:
    assert plot.received.text() == "Received 4.3 MB"
    assert plot.sent.text() == "Sent 1.2 MB"
    description = plot.bars.accessibleDescription()
    assert description.startswith("4 May to 7 May. Received 4.3 MB. Sent 1.2 MB.")


def test_a_day_without_a_record_is_a_day_without_data(plot: UsagePlot) -> None:
    assert [use.day.day for use in plot.bars.days] == [4, 5, 6, 7]
    assert plot.bars.days[1] == DayUse(DAY + timedelta(days=1), 0, 0)


def test_the_mouse_tells_a_day(plot: UsagePlot, qtbot) -> None:
    QTest.mouseMove(plot.bars, plot.bars.place_of(0).center().toPoint())
    qtbot.waitUntil(lambda: plot.bars.at == 0)
    assert plot.told.text() == "Monday, 4 May 2026: received 4 MB, sent 1 MB"
    assert plot.told.text() in plot.bars.accessibleDescription()
    plot.bars.leaveEvent(QEvent(QEvent.Type.Leave))
    assert plot.told.text().startswith("Point at a day")


def test_the_keyboard_tells_a_day(plot: UsagePlot) -> None:
    def after(key: Qt.Key) -> int:
        QTest.keyClick(plot.bars, key)
        return plot.bars.at

    keys = Qt.Key
    assert [after(key) for key in (keys.Key_Left, keys.Key_Left, keys.Key_Right, keys.Key_Right)] == [3, 2, 3, 3]
    assert [after(key) for key in (keys.Key_Home, keys.Key_Left, keys.Key_End, keys.Key_Escape)] == [0, 0, 3, -1]


def test_a_bar_is_as_high_as_its_data(plot: UsagePlot) -> None:
    picture, room = plot.bars.grab().toImage(), plot.bars.plot()
    middle = plot.bars.place_of(0).center().toPoint().x()
    inside = range(int(room.top()), int(room.bottom()))
    filled = [y for y in inside if picture.pixelColor(middle, y).name().upper() == LIGHT.accent]
    assert len(filled) == pytest.approx(room.height() * 4 / 5, abs=2)


def test_sent_and_received_differ_in_pattern_too(plot: UsagePlot, theme: Theme) -> None:
    assert {LIGHT.accent, LIGHT.warning} <= colours(plot.bars.grab().toImage())
    place = plot.bars.place_of(0)
    row = round(place.bottom() - place.height() * 4.5 / 5)
    picture = plot.bars.grab().toImage()
    left, right = (round(x) for x in (place.x() + 8, place.right() - 8))
    hatched = {picture.pixelColor(x, row).name().upper() for x in range(left, right)}
    assert {LIGHT.surface, LIGHT.warning} <= hatched
    theme.apply("dark")
    assert {DARK.accent, DARK.warning} <= colours(plot.bars.grab().toImage())


def test_without_data_it_says_so(plot: UsagePlot) -> None:
    plot.bars.choose(1)
    plot.show_usage(())
    assert plot.none.isVisible()
    assert not plot.bars.isVisible()
    plot.bars.grab()
    QTest.keyClick(plot.bars, Qt.Key.Key_Left)
    assert plot.bars.at == -1


def test_fresh_values_keep_the_chosen_day_when_they_are_the_same(plot: UsagePlot) -> None:
    plot.bars.choose(2)
    plot.show_usage(tuple(DAYS))
    assert plot.bars.at == 2
    plot.show_usage(DAYS[:1])
    assert plot.bars.at == -1


def test_numbers_follow_the_language(plot: UsagePlot) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    plot.retranslate()
    assert plot.received.text().endswith("4,3\u00a0MB") or plot.received.text().endswith("4,3 MB")


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "0 bytes"), (999, "999 bytes"), (1500, "1.5 kB"), (2 * MB, "2 MB"), (3_100_000_000, "3.1 GB")],
)
def test_sizes_are_decimal(size: int, words: str) -> None:
    assert data_size(size) == words


@given(st.integers(0, 10**15))
@settings(max_examples=200, deadline=None)
def test_an_axis_has_few_round_steps_and_room_for_the_most(most: int) -> None:
    ticks = ticks_to(most)
    assert ticks[0] == 0
    assert ticks[-1] >= most
    assert 2 <= len(ticks) <= 6
    assert str(ticks[1]).rstrip("0") in {"1", "2", "5"}


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 10**9), st.integers(0, 10**9)), max_size=40))
@settings(max_examples=50, deadline=None)
def test_no_data_is_lost_or_made_up(records: list[tuple[int, int, int]]) -> None:
    days = with_every_day([DayUse(DAY + timedelta(days=n), up, down) for n, up, down in records])
    assert sum(use.up_bytes for use in days) == sum(up for _, up, _ in records)
    assert sum(use.down_bytes for use in days) == sum(down for *_, down in records)
    assert all(later.day - use.day == timedelta(days=1) for use, later in pairwise(days))
