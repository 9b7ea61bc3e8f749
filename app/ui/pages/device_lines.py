"""What happened to a device, as lines under their days."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.theme import Kind
from app.ui.values import clock, day, long_day

Index = QModelIndex | QPersistentModelIndex

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The `Line` of a row; None for a day."""


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
        return clock(self.at) if self.at else "—"

    def plain(self) -> str:
        """Tab-separated, with the date."""
        at = f"{day(self.at.astimezone())} {clock(self.at)}" if self.at else ""
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
                return long_day(row)
            return ", ".join(part for part in (row.clock, row.word, row.title, row.text) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not isinstance(self._rows[index.row()], Line):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


def _with_days(lines: Sequence[Line], undated: str) -> Iterator[Line | date | str]:
    for on, of_day in groupby(lines, lambda line: line.at.astimezone().date() if line.at else None):
        yield on or undated
        yield from of_day
