"""Hands without a mouse: keys go to the window as they come from the system, and what has the focus gets them."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QMenu, QWidget

from app.ui.app import Program

MOST_STOPS = 150
"""More than this many presses of Tab are no way to anything."""


def name_of(widget: QWidget) -> str:
    """As assistive technology has it; Qt gives a choice the name of what is chosen."""
    if widget.accessibleName():
        return widget.accessibleName()
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def _is(name: str, wanted: str) -> bool:
    return name.startswith(wanted[:-1]) if wanted.endswith("*") else name == wanted


@dataclass
class Hands:
    qtbot: Any
    program: Program

    @property
    def focus(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the focus"
        return found

    def wake(self) -> "Hands":
        """The window comes to the front, as every window manager has it after a start and after a dialog."""
        self.program.window.activateWindow()
        return self.wait(self.program.window.isActiveWindow)

    def press(self, *keys: str) -> "Hands":
        """Such as `Ctrl+3`, `Tab`, `Shift+F10`."""
        for each in keys:
            combination: QKeyCombination = QKeySequence(each)[0]
            window = QGuiApplication.focusWindow()
            assert window is not None, f"no window is there for {each}"
            QTest.keyClick(window, combination.key(), combination.keyboardModifiers())
            self._pause()
        return self

    def type(self, text: str) -> "Hands":
        """In place of what the field has."""
        self.press("Ctrl+A")
        window = QGuiApplication.focusWindow()
        for sign in text:
            key = Qt.Key(ord(sign.upper())) if sign.isascii() else Qt.Key.Key_unknown
            QTest.sendKeyEvent(QTest.KeyAction.Click, window, key, sign, Qt.KeyboardModifier.NoModifier)
        self._pause()
        return self

    def _pause(self) -> None:
        """By which typing is told from a scanner."""
        if self.program.wedge is not None:
            self.program.wedge.flush()
        QApplication.processEvents()

    def reach(self, name: str, back: bool = False) -> "Hands":
        """Tab until what has the focus is called so, or begins so where `name` ends with `*`."""
        walked: dict[str, None] = {}
        for _ in range(MOST_STOPS):
            here = name_of(self.focus)
            if _is(here, name):
                return self
            walked[here] = None
            self.press("Shift+Tab" if back else "Tab")
        raise AssertionError(f"Tab never came to “{name}”, but to {list(walked)}")

    def await_(self, name: str) -> "Hands":
        """Reach it once it is there and can be used."""
        with suppress(self.qtbot.TimeoutError):
            self.wait(lambda: any(_is(name_of(part), name) for part in self._usable()))
        return self.reach(name)

    def push(self, name: str) -> "Hands":
        """Go to the button and press it."""
        return self.await_(name).press("Space")

    def _usable(self) -> list[QWidget]:
        parts = self.program.window.findChildren(QWidget)
        return [part for part in parts if part.isVisible() and part.isEnabled() and part.focusPolicy()]

    def fill(self, **values: str) -> "Hands":
        """Fields by their names, with `_` for a blank."""
        for name, value in values.items():
            self.await_(name.replace("_", " ")).type(value)
        return self

    def choose(self, name: str, item: str) -> "Hands":
        """An item of a choice, or a radio button or row that arrow keys lead to."""
        box = self.await_(name).focus
        assert isinstance(box, QComboBox)
        self.wait(lambda: box.findText(item) >= 0)
        self.press("Home")
        while box.currentText() != item:
            before = box.currentText()
            self.press("Down")
            assert box.currentText() != before, f"{name} has no {item}"
        return self

    def pick(self, item: str) -> "Hands":
        """From the menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "no menu is open"
        for _ in menu.actions():
            self.press("Down")
            chosen = menu.activeAction()
            if chosen is not None and chosen.text().replace("&", "").startswith(item):
                return self.press("Return")
        raise AssertionError(f"the menu has {[action.text() for action in menu.actions()]}")

    def name_file(self, path: Path) -> "Hands":
        """In the dialog that is open."""
        self.wait(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
        self.type(str(path)).press("Return")
        self.wait(lambda: QApplication.activeModalWidget() is None)
        return self.wake()

    def wait(self, condition: Callable[[], bool]) -> "Hands":
        self.qtbot.waitUntil(condition)
        return self
