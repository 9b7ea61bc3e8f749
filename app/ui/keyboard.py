"""What Qt leaves to be wished for by those who work without a mouse."""

from collections.abc import Iterator
from functools import cmp_to_key

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


def move_focus(window: QWidget, forward: bool) -> bool:
    """To the next part as the window is read; False where nobody has the focus yet, or Qt looks for an heir to it.

    Qt itself goes by when a part was made, which puts a row that came with an answer behind all buttons, and to change
    its order time and again leaves parts out.
    """
    here = window.focusWidget()
    if here is None or not here.isVisible():
        return False
    stops = list(tab_stops(window, here))
    if len(stops) < 2:
        return False
    there = stops[(stops.index(here) + (1 if forward else -1)) % len(stops)]
    there.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    around = there.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(there)
        around = around.parentWidget()
    return True


def open_menu() -> None:
    """The menu that a right click has, of what has the focus; on Linux and macOS no key of Qt's own opens it."""
    from PySide6.QtGui import QContextMenuEvent

    if (widget := QApplication.focusWidget()) is not None:
        place = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        at = place.center() if isinstance(place, QRect) else widget.rect().center()
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))


def tab_stops(widget: QWidget, here: QWidget | None = None) -> Iterator[QWidget]:
    """What the tab key comes to: row by row, and what stands in one frame together; also `here`, whatever it is."""
    from app.ui.fields import WHOLE

    if widget is here or (widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()):
        yield widget
    if isinstance(widget, WHOLE):
        return
    parts = (part for part in widget.children() if isinstance(part, QWidget))
    shown = [part for part in parts if not part.isHidden() and not part.isWindow()]
    for part in sorted(shown, key=cmp_to_key(_read_before)):
        yield from tab_stops(part, here)


def _read_before(one: QWidget, other: QWidget) -> int:
    """Negative where `one` is above, or beside on the side where a line begins."""
    a, b = one.geometry(), other.geometry()
    both = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
    if 2 * both < min(a.height(), b.height()):
        return a.top() - b.top()
    mirrored = one.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return b.right() - a.right() if mirrored else a.left() - b.left()
