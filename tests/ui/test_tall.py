"""A page that has too little height scrolls as a whole."""

import pytest
from PySide6.QtWidgets import QScrollArea

from app.ui.window import Window


@pytest.fixture
def area(window: Window) -> QScrollArea:
    return next(each for each in window.findChildren(QScrollArea) if each.isAncestorOf(window.stack))


def test_a_page_is_as_tall_as_the_window_or_as_it_has_to_be(window: Window, visit, area: QScrollArea, qtbot) -> None:
    window.resize(1024, 700)
    window.show()
    codes = visit("codes")
    qtbot.waitUntil(lambda: codes.height() == area.viewport().height() > 600)
    assert area.verticalScrollBar().maximum() == 0
    window.resize(1024, 400)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 100)
    assert codes.height() == area.viewport().height() + area.verticalScrollBar().maximum()


def test_the_pages_behind_do_not_count(window: Window, visit, area: QScrollArea, qtbot) -> None:
    window.resize(1024, 400)
    window.show()
    visit("codes")
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 100)
    visit("history")
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
