"""Walks every page: what can be reached by keyboard has a name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from app.ui.pages import PAGES
from app.ui.window import Window


def nameless(root: QWidget) -> list[str]:
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if not (widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(root)) or _inner(widget):
            continue
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()!r} in {type(widget.parent()).__name__}")
    return found


def _inner(widget: QWidget) -> bool:
    """Parts that Qt builds into its own controls, such as the field of a spin box."""
    return widget.objectName().startswith("qt_")


@pytest.mark.parametrize("page_id", [entry.id for entry in PAGES])
def test_everything_the_keyboard_reaches_has_a_name(window: Window, page_id: str, seed, qtbot) -> None:
    seed.finished(2)
    window.go(page_id)
    assert nameless(window) == []


def test_the_account_form_is_named_throughout(window: Window, visit, qtbot) -> None:
    page = visit("settings")
    page.accounts.add.click()
    assert nameless(window) == []


@pytest.mark.parametrize("place", ["support", "setup", "version"])
def test_what_the_help_menu_leads_to_is_named_throughout(window: Window, place: str, qtbot) -> None:
    window.go("settings", place)
    assert nameless(window) == []


def test_tab_goes_from_the_scan_line_into_the_page_and_back(window: Window, visit, qtbot) -> None:
    visit("settings")
    window.activateWindow()
    window.strip.scan.setFocus()
    seen = set()
    for _ in range(60):
        seen.add(window.focusWidget())
        window.focusNextChild()
    assert window.strip.scan in seen
    assert window.rail.button("settings") in seen
    assert window.stack.currentWidget().operator in seen
