"""The tabs of a device have room for their words in every language."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from app.ui.pages.devices_tabs import Tabs

LONGER = ("Facts about it", "All the events", "Data", "SMS", "Diagnosis of it")


@pytest.fixture
def stack(qtbot: QtBot) -> QStackedWidget:
    """Two pages of which the second, hidden one is a row of tabs in English."""
    stack, tabs = QStackedWidget(), Tabs()
    qtbot.addWidget(stack)
    for words in ("Facts", "Events", "Data", "SMS", "Diagnosis"):
        tabs.addTab(words)
    stack.addWidget(QWidget())
    stack.addWidget(tabs)
    stack.resize(320, 40)
    stack.show()
    return stack


def test_each_tab_is_wide_enough_for_its_words_in_bold(stack: QStackedWidget) -> None:
    stack.setCurrentIndex(1)
    assert_all_fit(stack)


def test_words_that_change_while_the_tabs_are_hidden_get_their_room(stack: QStackedWidget) -> None:
    tabs = stack.widget(1)
    assert isinstance(tabs, Tabs)
    stack.setCurrentIndex(1)
    stack.setCurrentIndex(0)
    for at, words in enumerate(LONGER):
        tabs.setTabText(at, words)
    tabs.setTabVisible(1, True)
    stack.setCurrentIndex(1)
    assert_all_fit(stack)


def test_a_tab_can_be_hidden_and_shown_again(stack: QStackedWidget) -> None:
    tabs = stack.widget(1)
    assert isinstance(tabs, Tabs)
    stack.setCurrentIndex(1)
    tabs.setTabVisible(1, False)
    assert not tabs.isTabVisible(1)
    tabs.setTabVisible(1, True)
    assert_all_fit(stack)


def assert_all_fit(stack: QStackedWidget) -> None:
    tabs = stack.widget(1)
    assert isinstance(tabs, Tabs)
    bold = tabs.font()
    bold.setBold(True)
    measure = QFontMetrics(bold)
    tight = [at for at in range(5) if tabs.tabRect(at).width() < measure.horizontalAdvance(tabs.tabText(at))]
    assert tight == []
