"""Finds words that do not fit where they stand, and words that no language has, in a window as it is shown."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from app.ui.widgets.choice_box import ChoiceBox

SLACK = 1
"""Pixels that nobody sees."""
ENGLISH = re.compile(r"[A-Za-z]{2,} [a-z]{2,}")
"""Two words of a sentence."""
SANDBOX = re.compile(r"(?:EMnify|Celona|Super SIM) demo|APN em")
"""Names in the sandbox, which read like one."""


def clipped(window: QWidget) -> Iterator[str]:
    """What of the words in sight is cut, without a tool tip that says the whole."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.visibleRegion().isEmpty():
            continue
        problem = _too_small(widget) or _beyond(widget)
        if problem and not _told(widget):
            yield f"{_name(widget)}: {problem}"


def english(window: QWidget) -> Iterator[str]:
    """In the pseudo-locale: sentences in sight, or told to assistive technology, that are not bracketed."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window):
            continue
        for text in _texts(widget):
            outside = SANDBOX.sub("", re.sub(r"\[[^\[\]]*\]", "", re.sub(r"\[[^\[\]]*\]", "", text)))
            if ENGLISH.search(outside):
                yield f"{_name(widget)}: “{text}” is in English"


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    if isinstance(widget, QHeaderView):
        model = widget.model()
        columns = range(model.columnCount()) if widget.orientation() == Qt.Orientation.Horizontal else ()
        yield from (str(model.headerData(at, Qt.Orientation.Horizontal) or "") for at in columns)


def _too_small(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and widget.text():
        return _label(widget)
    if isinstance(widget, QAbstractButton) and widget.text():
        return _less(widget.width(), widget.sizeHint().width(), "wide")
    if isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
        return "; ".join(filter(None, (_section(widget, at) for at in range(widget.count()))))
    if isinstance(widget, QTabBar):
        return "; ".join(filter(None, (_tab(widget, at) for at in range(widget.count()))))
    if isinstance(widget, QScrollArea) and widget.widget() is not None:
        hidden = widget.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        return _less(widget.viewport().width(), widget.widget().width(), "wide inside") if hidden else ""
    if isinstance(widget, QComboBox) and widget.currentText():
        words = widget.fontMetrics().horizontalAdvance(widget.currentText())
        return _less(widget.width(), words + 2 * widget.fontMetrics().height(), "wide")
    return ""


def _label(label: QLabel) -> str:
    room = label.contentsRect()
    if label.wordWrap():
        return _less(label.height(), label.heightForWidth(label.width()), "high")
    words = max(label.fontMetrics().horizontalAdvance(line) for line in label.text().split("\n"))
    plain = label.textFormat() == Qt.TextFormat.PlainText or not Qt.mightBeRichText(label.text())
    return _less(room.width(), words, "wide") if plain else ""


def _tab(bar: QTabBar, at: int) -> str:
    """Tabs that are out of sight are reached by the arrows beside them."""
    words = bar.fontMetrics().horizontalAdvance(bar.tabText(at))
    return _less(bar.tabRect(at).width(), words + SLACK, f"wide for “{bar.tabText(at)}”")


def _section(header: QHeaderView, at: int) -> str:
    text = str(header.model().headerData(at, Qt.Orientation.Horizontal) or "")
    if header.isSectionHidden(at) or not text:
        return ""
    font = header.fontMetrics().horizontalAdvance(text)
    return _less(header.sectionSize(at), font + SLACK, f"wide for “{text}”")


def _beyond(widget: QWidget) -> str:
    """What a parent that does not scroll cuts off."""
    parent = widget.parentWidget()
    if parent is None or not isinstance(widget, QLabel | QAbstractButton | QComboBox | QLineEdit):
        return ""
    if isinstance(parent, QAbstractItemView | QAbstractScrollArea | QComboBox | QLineEdit | QTabBar):
        return ""
    over = widget.geometry().right() - parent.rect().right()
    edge = _edge(widget)
    beyond = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size()).right() - edge
    return _less(0, max(over, beyond), "wide beyond its parent")


def _edge(widget: QWidget) -> int:
    """Right edge, in the window, of the nearest area that scrolls up and down only, or of the window."""
    area: QWidget | None = widget.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea):
            if area.horizontalScrollBar().maximum():
                return 1 << 20
            return area.viewport().mapTo(widget.window(), area.viewport().rect().bottomRight()).x()
        area = area.parentWidget()
    return int(widget.window().rect().right())


def _less(room: int, needed: int, how: str) -> str:
    return f"{needed - room} px more should be {how}" if needed - room > SLACK else ""


def _told(widget: QWidget) -> bool:
    if isinstance(widget, ChoiceBox):
        return True
    text = getattr(widget, "text", lambda: "")()
    return bool(widget.toolTip()) and str(text) in widget.toolTip()


def _name(widget: QWidget) -> str:
    """The nearest class of ours, and the words."""
    owner: QWidget | None = widget
    while owner is not None and type(owner).__module__.startswith("PySide6"):
        owner = owner.parentWidget()
    text = str(getattr(widget, "text", lambda: "")())[:40]
    return f"{type(owner).__name__}/{type(widget).__name__} “{text}”"
