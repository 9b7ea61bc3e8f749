"""A device list as a table model; any number of rows, none of them copied."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.domain.device_list import Column, DeviceList, DeviceRow, Severity
from app.domain.errors import KnownError
from app.ui.i18n import translate
from app.ui.theme import Kind
from app.ui.widgets.chip import KIND_ROLE

Index = QModelIndex | QPersistentModelIndex
ROW, EID, NAME, ICCID, CHECK = range(5)
CELLS = {EID: Column.EID, NAME: Column.NAME, ICCID: Column.ICCID}
KINDS = {None: Kind.PASS, Severity.BLOCKED: Kind.FAIL, Severity.DECIDE: Kind.WARNING}


class DeviceListModel(QAbstractTableModel):
    changed = Signal()
    """A cell was edited or a decision taken."""
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.devices: DeviceList | None = None
        self._shown: Sequence[int] = ()

    def show_list(self, devices: DeviceList | None, shown: Sequence[int]) -> None:
        """`shown` are the indexes of the rows to show."""
        self.beginResetModel()
        self.devices, self._shown = devices, shown
        self.endResetModel()

    def device(self, at: int) -> DeviceRow:
        assert self.devices is not None  # noqa: S101
        return self.devices.row(self._shown[at])

    def position(self, index: int) -> int | None:
        """Where the row of the list with this index is shown."""
        if isinstance(self._shown, range):
            return index if index in self._shown else None
        return self._shown.index(index) if index in self._shown else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in CELLS else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        row = self.device(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(row, index.column())
        if role == KIND_ROLE and index.column() == CHECK:
            return KINDS[row.severity]
        if role == Qt.ItemDataRole.ToolTipRole and row.problems:
            return "\n".join(f"{translate(p.reason)} {translate(p.remedy)}" for p in row.problems)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or self.devices is None or index.column() not in CELLS:
            return False
        try:
            self.devices.edit(self._shown[index.row()], CELLS[index.column()], str(value))
        except KnownError as error:
            self.failed.emit(error)
            return False
        self._all_changed()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        names = (self.tr("Row"), self.tr("EID"), self.tr("Name"), "ICCID", self.tr("Check"))
        return names[section]

    def decide(self, positions: Sequence[int], use: bool) -> None:
        """Use these rows all the same, or take that decision back."""
        if self.devices is None:
            return
        for at in positions:
            row = self.device(at)
            if use and row.severity is not None:
                try:
                    self.devices.override(row.index)
                except KnownError as error:
                    self.failed.emit(error)
            elif not use and row.overridden:
                self.devices.undo_override(row.index)
        self._all_changed()

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 4)
        self._repaint()

    def _text(self, row: DeviceRow, column: int) -> str:
        if column == ROW:
            return str(row.number)
        if column in CELLS:
            return {EID: row.eid, NAME: row.name, ICCID: row.iccid}[column]
        if row.problems and row.severity is not None:
            return translate(row.problems[0].reason)
        return self.tr("ready, as you decided") if row.overridden else self.tr("ready")

    def _all_changed(self) -> None:
        """A change to one row can settle another, as with EIDs that occur twice."""
        self._repaint()
        self.changed.emit()

    def _repaint(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 4))
