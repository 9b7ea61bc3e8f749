"""What happened to a device, as painted rows under their days; chosen, read aloud and copied as text."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QEvent,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
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
from app.ui.theme import Kind, mono_font, px, text_font, tokens
from app.ui.widgets.chip import chip_size, paint_chip

Index = QModelIndex | QPersistentModelIndex

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The `Line` of a row; None for a day."""
_PAD, _HEAD, _DAY, _GAP = 10, 22, 26, 8


@dataclass(frozen=True, slots=True)
class Line:
    """`kind` and `word` make the chip, `key` is the value that the line stands for."""

    key: object
    at: datetime | None
    kind: Kind
    word: str
    title: str
    text: str
    icon: str = ""

    @property
    def clock(self) -> str:
        return f"{self.at.astimezone():%H:%M:%S}" if self.at else "—"

    def plain(self) -> str:
        """Tab-separated, with the date."""
        at = f"{self.at.astimezone():%Y-%m-%d %H:%M:%S}" if self.at else ""
        return "\t".join(" ".join(part.split()) for part in (at, self.word, self.title, self.text))


class LinesModel(QAbstractListModel):
    """Lines in the order given; a day stands above the first line of each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()
        self._rows: list[Line | date | str] = []

    def set_lines(self, lines: Sequence[Line], undated: str) -> None:
        """`undated` stands above lines without a time."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self._rows = list(_with_days(lines, undated))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        row = self._rows[index.row()]
        if role == LINE_ROLE:
            return row if isinstance(row, Line) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(row, str):
                return row
            if isinstance(row, date):
                return QLocale().toString(QDate(row.year, row.month, row.day), QLocale.FormatType.LongFormat)
            return ", ".join(part for part in (row.clock, row.word, row.title, row.text) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not isinstance(self._rows[index.row()], Line):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


def _with_days(lines: Sequence[Line], undated: str) -> Iterator[Line | date | str]:
    for day, of_day in groupby(lines, lambda line: line.at.astimezone().date() if line.at else None):
        yield day or undated
        yield from of_day


class LineDelegate(QStyledItemDelegate):
    """Time, title and chip on one line, the text wrapped below the title."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = option.widget.viewport().width() if isinstance(option.widget, QListView) else option.rect.width()
        line = index.data(LINE_ROLE)
        if line is None:
            return QSize(width, px(_DAY))
        return QSize(width, px(_HEAD + _PAD) + _text_height(line.text, width - _indent() - px(_PAD)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        line = index.data(LINE_ROLE)
        if line is None:
            _paint_day(painter, option.rect, str(index.data()))
        else:
            _paint_ground(painter, option)
            _paint_line(painter, option.rect, line)
        painter.restore()


class LineList(QListView):
    """Rows of different heights; Ctrl+C copies the chosen ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        """What is chosen and where the list stands is kept; one that stands at its end follows it."""
        if tuple(lines) == self.lines.lines:
            return
        bar = self.verticalScrollBar()
        at, at_end = bar.value(), bar.value() >= bar.maximum() > 0
        chosen = {line.key for line in self.chosen()}
        self.lines.set_lines(lines, undated)
        for index in map(self.lines.index, range(self.lines.rowCount())):
            line = index.data(LINE_ROLE)
            if line is not None and line.key in chosen:
                self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
        bar.setValue(at)
        if at_end:
            self.scrollToBottom()

    def copy(self) -> None:
        if chosen := self.chosen():
            QGuiApplication.clipboard().setText("\n".join(line.plain() for line in chosen))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)

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


def _text_height(text: str, width: int) -> int:
    return _laid_out(text, width)[1] + px(4) if text else 0


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
    chip = min(chip_size(line.word).width(), head.right() - left)
    paint_chip(painter, QRect(head.right() - chip + 1, head.y(), chip, head.height()), line.kind, line.word)
    title = QRect(left, head.y(), head.right() - chip - px(_GAP) - left, head.height())
    if line.icon:
        picture = icons.pixmap(line.icon, px(14), t.muted, painter.device().devicePixelRatioF())
        painter.drawPixmap(title.x(), title.y() + (title.height() - px(14)) // 2, picture)
        title.adjust(px(14 + 5), 0, 0, 0)
    painter.setFont(text_font(bold=True))
    painter.setPen(QColor(t.text))
    cut = painter.fontMetrics().elidedText(line.title, Qt.TextElideMode.ElideRight, title.width())
    painter.drawText(title, middle, cut)
    layout, _height = _laid_out(line.text, room.right() - px(_PAD) - left)
    layout.draw(painter, QPointF(left, head.bottom() + 1))
