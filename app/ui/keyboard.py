"""What Qt leaves to be wished for by those who work without a mouse."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QScrollArea, QSplitter, QStackedLayout, QWidget


def follow_layouts(window: QWidget) -> None:
    """The tab key goes through a window as it is read.

    Qt itself goes by when a part was made, which puts a row that came with an answer behind all buttons.
    """
    wanted = list(_stops(window))
    if not wanted or _in_turn(wanted) == wanted:
        return
    for before, after in pairwise(wanted):
        QWidget.setTabOrder(before, after)


def open_menu() -> None:
    """The menu that a right click has, of what has the focus; on Linux and macOS no key of Qt's own opens it."""
    if (widget := QApplication.focusWidget()) is not None:
        place = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        at = place.center() if isinstance(place, QRect) else widget.rect().center()
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """What takes the keyboard, in reading order; of a stack only what is in front."""
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    for part in _parts(widget):
        if not part.isHidden() and not part.isWindow():
            yield from _stops(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if layout is not None:
        yield from _laid_out(layout)
    elif isinstance(widget, QScrollArea):
        yield from filter(None, [widget.widget()])
    elif isinstance(widget, QSplitter):
        yield from filter(None, (widget.widget(at) for at in range(widget.count())))
    elif not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:  # the parts of a field are its own affair
        yield from (part for part in widget.children() if isinstance(part, QWidget))


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    if isinstance(layout, QStackedLayout):
        yield from filter(None, (layout.currentWidget(),))
        return
    for at in _places(layout):
        if (item := layout.itemAt(at)) is None:
            continue
        if (part := item.widget()) is not None:
            yield part
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)


def _places(layout: QLayout) -> Sequence[int]:
    """Of a grid row by row, whenever its parts were put there."""
    count = range(layout.count())
    if not isinstance(layout, QGridLayout):
        return count
    cells: list[tuple[int, ...]] = [tuple(layout.getItemPosition(at)) for at in count]  # type: ignore[arg-type]
    return sorted(count, key=cells.__getitem__)


def _in_turn(stops: list[QWidget]) -> list[QWidget]:
    """The same parts, in the order in which the tab key comes to them now."""
    known, turn = set(stops), [stops[0]]
    part = stops[0].nextInFocusChain()
    while part is not None and part is not stops[0] and len(turn) < len(stops):
        if part in known:
            turn.append(part)
        part = part.nextInFocusChain()
    return turn
