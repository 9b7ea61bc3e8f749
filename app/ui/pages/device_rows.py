"""A list of painted lines: chosen, read aloud and copied as text."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.ui import icons
from app.ui.pages.device_lines import LINE_ROLE, Index, Line, LinesModel
from app.ui.theme import mono_font, px, text_font, tokens
from app.ui.widgets.chip import chip_size, paint_chip

_PAD, _HEAD, _DAY, _GAP = 10, 22, 26, 8


class LineDelegate(QStyledItemDelegate):
    """Time, title and chip on one line, the text wrapped below; a chip too long for that has a line of its own."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def _width(self) -> int:
        """Of a row with the scroll bar there, so that its coming and going moves no word."""
        return self._view.width() - self._view.verticalScrollBar().sizeHint().width()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        width, line = self._width(), index.data(LINE_ROLE)
        if line is None:
            return QSize(width, px(_DAY))
        room = width - _indent() - px(_PAD)
        head = px(_HEAD) * (1 if _fits(line, room) else 2)
        return QSize(width, head + px(_PAD) + _text_height(line.text, room))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        line = index.data(LINE_ROLE)
        if line is None:
            _paint_day(painter, option.rect, str(index.data()))
        else:
            _paint_ground(painter, option)
            room = QRect(option.rect)
            room.setWidth(self._width())
            _paint_line(painter, room, line)
        painter.restore()


class LineList(QListView):
    """Ctrl+C copies the chosen lines. A list that `follows` stays at its end while it is there."""

    def __init__(self, parent: QWidget | None = None, *, follows: bool = False) -> None:
        super().__init__(parent)
        self._follows = follows
        self.lines = LinesModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(LineDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.setMinimumHeight(px(120))

    def chosen(self) -> list[Line]:
        """In the order of the list."""
        found = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [index.data(LINE_ROLE) for index in found]

    def show_lines(self, lines: Sequence[Line], undated: str) -> None:
        """What is chosen and where the list stands is kept."""
        if tuple(lines) == self.lines.lines:
            return
        bar = self.verticalScrollBar()
        at, at_end = bar.value(), self._at_end()
        chosen = {line.key for line in self.chosen()}
        self.lines.set_lines(lines, undated)
        for index in map(self.lines.index, range(self.lines.rowCount())):
            line = index.data(LINE_ROLE)
            if line is not None and line.key in chosen:
                self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
        bar.setValue(at)
        if at_end:
            self.scrollToBottom()

    def _at_end(self) -> bool:
        return self._follows and self.verticalScrollBar().value() >= self.verticalScrollBar().maximum()

    def copy(self) -> None:
        if chosen := self.chosen():
            QGuiApplication.clipboard().setText("\n".join(line.plain() for line in chosen))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        at_end = self._at_end()
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
        if at_end:
            self.scrollToBottom()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
        elif event.type() == QEvent.Type.LanguageChange:
            self.viewport().update()

    def menu(self) -> QMenu:
        """The actions that the owner has added, then copying; gone once it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        menu.addSeparator()
        copy = menu.addAction(self.tr("Copy rows"), self.copy)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setEnabled(bool(self.chosen()))
        menu.addAction(self.tr("Choose all"), self.selectAll)
        return menu

    def _open_menu(self, where: QPoint) -> None:
        self.menu().popup(self.viewport().mapToGlobal(where))


def _indent() -> int:
    """Where titles begin: right of the time."""
    return px(_PAD + _GAP) + QFontMetrics(mono_font(12)).horizontalAdvance("00:00:00")


def _laid_out(text: str, width: int) -> tuple[QTextLayout, int]:
    """The wrapped text, and its height; a word without a break in it is cut where the room ends."""
    layout = QTextLayout(text.replace("\n", "\u2028"), text_font(12))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height = 0.0
    while (row := layout.createLine()).isValid():
        row.setLineWidth(max(width, px(40)))
        row.setPosition(QPointF(0, height))
        height += row.height()
    layout.endLayout()
    return layout, round(height)


def _fits(line: Line, room: int) -> bool:
    """Whether title and chip stand side by side."""
    title = QFontMetrics(text_font(bold=True)).horizontalAdvance(line.title) + (px(14 + 5) if line.icon else 0)
    return title + px(_GAP) + chip_size(line.word).width() <= room


def _text_height(text: str, width: int) -> int:
    return _wrapped_height(text, width, text_font(12).pixelSize()) + px(4) if text else 0


@lru_cache(maxsize=4096)
def _wrapped_height(text: str, width: int, _size: int) -> int:
    """Kept, for a list asks for all of its rows each time one changes."""
    return _laid_out(text, width)[1]


def _paint_day(painter: QPainter, room: QRect, words: str) -> None:
    t = tokens()
    painter.fillRect(room, QColor(t.raised))
    painter.setFont(text_font(12, bold=True))
    painter.setPen(QColor(t.muted))
    inside = room.adjusted(px(_PAD), 0, -px(_PAD), 0)
    painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    t = tokens()
    state = option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, QColor(t.accent_soft))
    painter.setPen(QColor(t.border))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
    if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
        painter.setPen(QPen(QColor(t.accent), 1.5))
        painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1.5))


def _paint_line(painter: QPainter, room: QRect, line: Line) -> None:
    t = tokens()
    middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    head = QRect(room.x() + px(_PAD), room.y() + px(4), room.width() - 2 * px(_PAD), px(_HEAD))
    painter.setFont(mono_font(12))
    painter.setPen(QColor(t.muted))
    painter.drawText(head, middle, line.clock)
    left = room.x() + _indent()
    wide, fits = head.right() - left, _fits(line, head.right() + 1 - left)
    chip = chip_size(line.word).width()
    title = QRect(left, head.y(), wide - (chip + px(_GAP) if fits else 0), head.height())
    if not fits:
        head.translate(0, head.height())
    start = head.right() - chip + 1 if fits else left if chip <= wide else head.x()
    paint_chip(painter, head.adjusted(start - head.x(), 0, 0, 0), line.kind, line.word)
    if line.icon:
        picture = icons.pixmap(line.icon, px(14), t.muted, painter.device().devicePixelRatioF())
        painter.drawPixmap(title.x(), title.y() + (title.height() - px(14)) // 2, picture)
        title.adjust(px(14 + 5), 0, 0, 0)
    painter.setFont(text_font(bold=True))
    painter.setPen(QColor(t.text))
    cut = painter.fontMetrics().elidedText(line.title, Qt.TextElideMode.ElideRight, title.width())
    painter.drawText(title, middle, cut)
    layout, _height = _laid_out(line.text, room.width() - _indent() - px(_PAD))
    layout.draw(painter, QPointF(left, head.bottom() + 1))
