"""A page that has too little height scrolls as a whole."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.views import Views
from app.ui.window import Window


@pytest.fixture
def area(window: Window) -> QScrollArea:
    return next(each for each in window.findChildren(QScrollArea) if each.isAncestorOf(window.stack))


def enlarge(window: Window) -> None:
    assert window.station is not None
    window.apply_settings(replace(window.station.settings, text_scale=2.0))


def test_a_page_is_as_tall_as_the_window_or_as_it_has_to_be(window: Window, visit, area: QScrollArea, qtbot) -> None:
    window.resize(1024, 700)
    window.show()
    trackers = visit("trackers")
    qtbot.waitUntil(lambda: trackers.height() == area.viewport().height() > 600)
    assert area.verticalScrollBar().maximum() == 0
    enlarge(window)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 40)
    assert trackers.height() == area.viewport().height() + area.verticalScrollBar().maximum()


def test_the_pages_behind_do_not_count(window: Window, visit, area: QScrollArea, qtbot) -> None:
    window.resize(1024, 700)
    window.show()
    enlarge(window)
    visit("trackers")
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 40)
    visit("history")
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)


def test_the_views_of_a_page_that_are_behind_do_not_count(theme: Theme, qtbot) -> None:
    views, low, high = Views(), QWidget(), QWidget()
    qtbot.addWidget(views)
    for view, height in ((low, 50), (high, 500)):
        QVBoxLayout(view).addSpacing(height)
        views.addWidget(view)
    assert views.minimumSizeHint().height() < 100
    views.setCurrentWidget(high)
    assert views.minimumSizeHint().height() >= 500
    views.setCurrentIndex(views.addWidget(QScrollArea()))
    assert views.minimumSizeHint().height() < 100
