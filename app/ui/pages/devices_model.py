"""Thousands of rows as a table: some or all of them shown, in the order of a column or as they came."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt

from app.ui.widgets.table import Column, RowsModel


class Row(Protocol):
    @property
    def id(self) -> str: ...


R = TypeVar("R", bound=Row)


class FleetModel(RowsModel[R]):
    """`rows` are those that are shown, `every` are all; widgets hold no row."""

    def __init__(self, columns: Sequence[Column[R]], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self.every: list[R] = []
        self._passes: Callable[[R], bool] | None = None
        self._order = (-1, Qt.SortOrder.AscendingOrder)

    def hold(self, rows: Sequence[R]) -> None:
        """Instead of what was there; in the order in which they come, all shown."""
        self._passes, self._order = None, (-1, Qt.SortOrder.AscendingOrder)
        self.every = list(rows)
        self.set_rows(self.every)

    def hold_more(self, rows: Sequence[R]) -> None:
        """At the end."""
        self.every.extend(rows)
        self.add_rows(rows if self._passes is None else list(filter(self._passes, rows)))

    def show_only(self, passes: Callable[[R], bool] | None) -> None:
        """None shows every row."""
        self._passes = passes
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """-1: as they came."""
        self._order = (column, order)
        self._arrange()

    def put(self, row: R) -> None:
        """Instead of the row with the same id, where it is held."""
        for rows in (self.every, self.rows):
            if (at := _at(rows, row.id)) is not None:
                rows[at] = row
        self.touch(row.id)

    def touch(self, row_id: str) -> None:
        """What is drawn of this row has changed."""
        if (at := _at(self.rows, row_id)) is not None:
            self.dataChanged.emit(self.index(at, 0), self.index(at, self.columnCount() - 1))

    def held(self, row_id: str) -> R | None:
        """Whether it is shown or not."""
        at = _at(self.every, row_id)
        return None if at is None else self.every[at]

    def find(self, row_id: str) -> int | None:
        """Where it is shown."""
        return _at(self.rows, row_id)

    def _arrange(self) -> None:
        rows = self.every if self._passes is None else list(filter(self._passes, self.every))
        column, order = self._order
        if column >= 0:
            text = self._columns[column].text
            rows = sorted(rows, key=lambda row: text(row).casefold(), reverse=order == Qt.SortOrder.DescendingOrder)
        self.set_rows(rows)


def _at(rows: Sequence[R], row_id: str) -> int | None:
    found: Iterator[int] = (at for at, row in enumerate(rows) if row.id == row_id)
    return next(found, None)
