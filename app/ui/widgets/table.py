"""The table of the program: calm rows, copied as tab-separated text, and a model for lists of values."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QTableView,
    QWidget,
)

from app.ui.theme import Kind, control_px, px
from app.ui.widgets.chip import KIND_ROLE
from app.ui.widgets.delegates import ChipDelegate, MonoDelegate, TextDelegate
from app.ui.widgets.restyle import restyle

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
_WHOLE = 1000
"""A width at text scale 100 % by which it is told how much wider columns have to be."""
_LEAST_ROWS = 3
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class Table(QTableView):
    """Rows of one height, chosen whole; Ctrl+C copies them as tab-separated text with what the model holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setStretchLastSection(True)
        # Takes the titles on to the edge of the table, above the bar at the side, wherever there is one.
        self._cap = QFrame(self)
        self._cap.setProperty("role", "cap")
        self.addScrollBarWidget(self._cap, Qt.AlignmentFlag.AlignTop)
        self._wide: int | None = None
        self._scale = px(_WHOLE)
        self.setItemDelegate(TextDelegate(self))
        self._chips = ChipDelegate(self)
        self._mono = MonoDelegate(self)
        self._fit()

    def set_columns(
        self,
        widths: Sequence[int],
        *,
        chips: Sequence[int] = (),
        mono: Sequence[int] = (),
        wide: int | None = None,
    ) -> None:
        """After the model is set: widths at text scale 100 %, which columns hold chips or digits, and which one takes
        the room that is left, if it is not the last."""
        self._wide = wide
        self.horizontalHeader().setStretchLastSection(wide is None)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, px(width))
        self._widen()
        for column in chips:
            self.setItemDelegateForColumn(column, self._chips)
        for column in mono:
            self.setItemDelegateForColumn(column, self._mono)

    def chosen_rows(self) -> list[int]:
        chosen = self.selectionModel()
        return sorted(index.row() for index in chosen.selectedRows()) if chosen else []

    def copy(self) -> None:
        """Copy the chosen rows, with the columns in the order and choice in which they are shown."""
        head = self.horizontalHeader()
        order = [head.logicalIndex(at) for at in range(head.count())]
        shown = [column for column in order if not head.isSectionHidden(column)]
        model = self.model()
        lines = ("\t".join(_plain(model.index(row, column).data()) for column in shown) for row in self.chosen_rows())
        if text := "\n".join(lines):
            QGuiApplication.clipboard().setText(text)

    def selectRow(self, row: int) -> None:
        """Qt's own looks for the first column at the far edge, and finds none, where columns run from the right."""
        self.setCurrentIndex(self.model().index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        here = self.currentIndex()
        if event.key() in _ARROWS and here.isValid() and not self.selectionModel().hasSelection():
            self.selectRow(here.row())  # the first row would be passed over, and an only row could not be chosen
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
            self._rescale()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self._widen()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(px(control_px()))
        self.horizontalHeader().setFixedHeight(px(control_px() - 2))
        self._cap.setFixedHeight(px(control_px() - 2))

    def minimumSizeHint(self) -> QSize:
        """Where the window is too low for some rows, the page scrolls."""
        rows = _LEAST_ROWS * self.verticalHeader().defaultSectionSize() + self.horizontalHeader().height()
        return QSize(super().minimumSizeHint().width(), rows + 2 * self.frameWidth())

    def _rescale(self) -> None:
        """Columns have as much more room as the words in them."""
        head, old, self._scale = self.horizontalHeader(), self._scale, px(_WHOLE)
        if self._scale != old:
            for column in range(head.count()):
                hidden = head.isSectionHidden(column)
                head.setSectionHidden(column, False)  # else it has no width
                head.resizeSection(column, round(head.sectionSize(column) * self._scale / old))
                head.setSectionHidden(column, hidden)

    def _widen(self) -> None:
        """No title of a column is cut."""
        head = self.horizontalHeader()
        for column in range(head.count()):
            if not head.isSectionHidden(column) and head.sectionSize(column) < head.sectionSizeHint(column):
                head.resizeSection(column, head.sectionSizeHint(column))
        self._spread()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()
        self._square()

    def _spread(self) -> None:
        """The wide column takes what the others leave, and never less than its title."""
        if (wide := self._wide) is not None:
            head = self.horizontalHeader()
            others = sum(head.sectionSize(at) for at in range(head.count()) if at != wide)
            head.resizeSection(wide, max(head.sectionSizeHint(wide), self.viewport().width() - others))

    def _square(self) -> None:
        """The last title has a round corner only where it is in the corner of the table."""
        restyle(self.horizontalHeader(), "barred", self._cap.isVisibleTo(self))

    def _open_menu(self, where: QPoint) -> None:
        """The actions that the page has added to the table, then copying."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        menu.addSeparator()
        copy = menu.addAction(self.tr("Copy rows"), self.copy)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setEnabled(bool(self.chosen_rows()))
        menu.addAction(self.tr("Choose all"), self.selectAll)
        if self.horizontalHeader().isSortIndicatorShown():
            self._offer_sorting(menu.addMenu(self.tr("Sort by")))
        menu.popup(self.viewport().mapToGlobal(where))

    def _offer_sorting(self, menu: QMenu) -> None:
        """What a press on a title does; no key reaches the titles."""
        head, model = self.horizontalHeader(), self.model()
        for column in (at for at in range(head.count()) if not head.isSectionHidden(at)):
            again = column == head.sortIndicatorSection() and head.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            order = Qt.SortOrder.DescendingOrder if again else Qt.SortOrder.AscendingOrder
            title = str(model.headerData(column, Qt.Orientation.Horizontal))
            menu.addAction(title).triggered.connect(partial(head.setSortIndicator, column, order))


def _plain(value: object) -> str:
    """One cell of tab-separated text."""
    return "" if value is None else " ".join(str(value).split())


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """`header` is called anew after a change of language; with `kind` the cell is a chip."""

    header: Callable[[], str]
    text: Callable[[R], str]
    kind: Callable[[R], Kind | None] | None = None
    tip: Callable[[R], str] | None = None


class RowsModel(QAbstractTableModel, Generic[R]):
    """A list of values as a table."""

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self.rows: list[R] = []

    def set_rows(self, rows: Sequence[R]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def add_rows(self, rows: Sequence[R]) -> None:
        if not rows:
            return
        self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
        self.rows.extend(rows)
        self.endInsertRows()

    def replace_row(self, at: int, row: R) -> None:
        self.rows[at] = row
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(self._columns) - 1))

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self._columns) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        column, row = self._columns[index.column()], self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == KIND_ROLE:
            return column.kind(row) if column.kind else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip(row) if column.tip else None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._columns[section].header()
        return None
