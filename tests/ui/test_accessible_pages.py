"""What every page owes to each hand and eye: names, an order that is read, a focus that is seen, room to press."""

from collections.abc import Iterator
from threading import Barrier

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from app.ui.keyboard import tab_stops
from app.ui.pages import PAGES
from app.ui.window import Window

LOOKS = {
    "light": {"look": "light", "contrast": False},
    "dark": {"look": "dark", "contrast": False},
    "high contrast": {"look": "light", "contrast": True},
}
TOUCH_PX = 44
WORKERS = 4
"""Of the bridge."""
SEEN_PX = 40
"""So many pixels at least change where the focus comes to."""
SILENT = (QAccessible.Role.NoRole, QAccessible.Role.Window)


@pytest.fixture
def pages(window: Window, seed, qtbot) -> Iterator[QWidget]:
    """One after the other, in front and at rest."""
    seed.finished(2)
    window.resize(1280, 800)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    def each() -> Iterator[QWidget]:
        for entry in PAGES:
            window.go(entry.id)
            _rest(window, qtbot)
            yield window.stack.currentWidget()

    return each()


def test_no_page_shows_a_window_of_its_own_while_it_is_made(window: Window, pages, qtbot) -> None:
    class Watch(QObject):
        shown: list[str] = []  # noqa: RUF012

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                self.shown.append(type(watched).__name__)
            return False

    watch = Watch()
    QApplication.instance().installEventFilter(watch)
    for _page in pages:
        pass
    QApplication.instance().removeEventFilter(watch)
    assert watch.shown == []


def test_each_stop_has_a_name_and_a_role_and_each_choice_is_told_by_what_it_is_for(window: Window, pages) -> None:
    found = []
    for page in pages:
        labelled = {label.buddy() for label in window.findChildren(QLabel)}
        for stop in tab_stops(window):
            spoken = QAccessible.queryAccessibleInterface(stop)
            named = stop in labelled or stop.accessibleName() if isinstance(stop, QComboBox) else True
            if not named or not spoken.text(QAccessible.Text.Name) or spoken.role() in SILENT:
                found.append(f"{page.objectName()}: {type(stop).__name__} {stop.accessibleName()!r}")
    assert found == []


def test_tab_goes_once_around_each_page_and_back(window: Window, pages) -> None:
    for page in pages:
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            window.strip.scan.setFocus()
            usable, came = set(tab_stops(window)), list[QWidget]()
            while window.strip.scan not in came:
                QTest.keyClick(window.windowHandle(), key)
                came.append(QApplication.focusWidget())
                assert came.count(came[-1]) == 1, f"{page.objectName()}: {came[-1].accessibleName()} keeps the keyboard"
            assert usable & set(tab_stops(window)) <= set(came), page.objectName()


def test_the_focus_is_seen_in_every_look(window: Window, pages, station) -> None:
    examples: dict[tuple[object, ...], tuple[str, QWidget]] = {}
    for page in pages:
        for stop in tab_stops(window):
            if not stop.visibleRegion().isEmpty():
                examples.setdefault(_kind(stop), (page.objectName(), stop))
    unseen = []
    for look, settings in LOOKS.items():
        window.apply_settings(station.change_settings(**settings))
        for kind, (page_id, stop) in examples.items():
            window.go(page_id)
            if (changed := _change(window, stop)) < SEEN_PX:
                unseen.append(f"{look}, {page_id}: {changed} pixels of {kind}")
    assert len(examples) > 15
    assert unseen == []


def test_with_the_touch_setting_what_is_pressed_is_large_enough(window: Window, pages, station) -> None:
    window.apply_settings(station.change_settings(touch=True))
    pressed = QAbstractButton | QComboBox | QLineEdit
    small = [
        f"{page.objectName()}: {_kind(stop)} {stop.accessibleName()!r} is {stop.height()} px high"
        for page in pages
        for stop in tab_stops(window)
        if isinstance(stop, pressed) and stop.height() < TOUCH_PX
    ]
    assert small == []


def test_large_text_keeps_every_stop_in_reach(window: Window, pages, station) -> None:
    window.apply_settings(station.change_settings(text_scale=2.0))
    for page in pages:
        window.strip.scan.setFocus()
        for _ in range(len(list(tab_stops(window)))):
            QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
            focus = QApplication.focusWidget()
            assert not focus.visibleRegion().isEmpty(), f"{page.objectName()}: {focus.accessibleName()} is out of sight"


def _rest(window: Window, qtbot) -> None:
    """Whatever the page asked for has come, and what it asked for then."""
    for _ in range(2):
        gate, came = Barrier(WORKERS), []
        for _worker in range(WORKERS):
            window.bridge.run(gate.wait, came.append)
        qtbot.waitUntil(lambda came=came: len(came) == WORKERS)
    QApplication.processEvents()


def _kind(stop: QWidget) -> tuple[object, ...]:
    """What it looks like."""
    looks = ("role", "primary", "flat_link", "door")
    checked = stop.isChecked() if isinstance(stop, QAbstractButton) else None
    return type(stop).__name__, type(stop.parentWidget()).__name__, checked, *map(stop.property, looks)


def _change(window: QWidget, stop: QWidget) -> int:
    """How many pixels of it and around it the focus changes, counted up to what is enough."""
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    around = stop.rect().translated(stop.mapTo(window, stop.rect().topLeft())).adjusted(-4, -4, 4, 4)
    pictures = [window.grab(around).toImage()]
    stop.clearFocus()
    QApplication.processEvents()
    pictures.append(window.grab(around).toImage())
    one, other = (each.convertToFormat(QImage.Format.Format_RGB32) for each in pictures)
    rows = [bytes(picture.constBits()) for picture in (one, other)]
    wide, changed = one.bytesPerLine(), 0
    for at in range(0, len(rows[0]), wide):
        a, b = (row[at : at + wide] for row in rows)
        if a != b:
            changed += sum(a[pixel : pixel + 4] != b[pixel : pixel + 4] for pixel in range(0, wide, 4))
        if changed >= SEEN_PX:
            break
    return changed
