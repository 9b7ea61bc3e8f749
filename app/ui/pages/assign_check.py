"""Step 2: every row checked; problems sit in the row they belong to."""

from itertools import chain
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.device_list import DeviceList, Severity
from app.domain.errors import KnownError
from app.station.files import replacing_text, writing
from app.ui.pages.assign_model import ICCID, KINDS, DeviceListModel
from app.ui.theme import px
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.file_dialogs import ask_to_save
from app.ui.widgets.flow import Flow
from app.ui.widgets.table import Table

LOOK_AT = 200
"""Rows that tell whether ICCIDs need room."""


class CheckStep(QWidget):
    changed = Signal()
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.devices: DeviceList | None = None
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self.chips = {severity: Chip(kind, filters=True) for severity, kind in KINDS.items()}
        self.only = Button("filter")
        self.only.setCheckable(True)
        self.export = Button("export")
        self.model = DeviceListModel(self)
        self.table = Table()
        self.table.setModel(self.model)
        self.table.set_columns((56, 330, 130, 218), chips=(4,), mono=(1, 3))
        self.use, self.leave = QAction(self), QAction(self)
        self.table.addActions([self.use, self.leave])
        self._lay_out()
        for chip in self.chips.values():
            chip.toggled.connect(self._press)
        self.only.toggled.connect(self._filter)
        self.export.clicked.connect(self._ask_where)
        self.model.changed.connect(self._decided)
        self.model.failed.connect(self.failed)
        self.use.triggered.connect(lambda: self.model.decide(self.table.chosen_rows(), use=True))
        self.leave.triggered.connect(lambda: self.model.decide(self.table.chosen_rows(), use=False))
        self.table.selectionModel().selectionChanged.connect(self._offer)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Flow(tuple(self.chips.values())), 1)
        head.addWidget(Flow((self.only, self.export), gap=8, share=1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def show_list(self, devices: DeviceList) -> None:
        self.devices = devices
        with_iccids = any(devices.row(index).iccid for index in range(min(len(devices), LOOK_AT)))
        self.table.setColumnHidden(ICCID, devices.columns.iccid is None)
        self.table.setColumnWidth(ICCID, px(218 if with_iccids else 110))
        self.only.setChecked(False)
        for chip in self.chips.values():
            chip.setChecked(False)
        self._filter()

    def choose_eid(self, eid: str) -> bool:
        """Choose the row with this EID; False where there is none."""
        if self.devices is None or (index := self.devices.find(eid)) is None:
            return False
        if (at := self.model.position(index)) is None:
            self.only.setChecked(False)
            self._filter()
            at = self.model.position(index)
        if at is not None:
            self.table.selectRow(at)
            self.table.scrollTo(self.model.index(at, 0))
        return at is not None

    def export_to(self, path: Path) -> None:
        if self.devices is None:
            return
        try:
            with writing(path), replacing_text(path, "utf-8-sig") as out:
                out.write(self.devices.problems_csv())
        except KnownError as error:
            self.failed.emit(error)

    def retranslate(self) -> None:
        self.only.name(self.tr("Only problems"))
        self.export.name(self.tr("Export problems…"))
        self.use.setText(self.tr("Use this row anyway"))
        self.leave.setText(self.tr("Undo this decision"))
        self.table.setAccessibleName(self.tr("Rows of the list and what was found"))
        self.model.retranslate()
        self._count()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _press(self, pressed: bool) -> None:
        """One chip at a time."""
        if pressed:
            for chip in self.chips.values():
                if chip is not self.sender():
                    chip.setChecked(False)
        self._filter()

    def _filter(self) -> None:
        if self.devices is None:
            return
        wanted = {severity for severity, chip in self.chips.items() if chip.isChecked()}
        if self.only.isChecked() and not wanted:
            wanted = {Severity.BLOCKED, Severity.DECIDE}
        rows = (self.devices.rows_with(severity) for severity in wanted)
        shown = sorted(chain.from_iterable(rows)) if wanted else range(len(self.devices))
        self.model.show_list(self.devices, shown)
        self._count()
        self._offer()

    def _decided(self) -> None:
        self._count()
        self._offer()
        self.changed.emit()

    def _count(self) -> None:
        if self.devices is None:
            return
        counts = self.devices.counts()
        words = {
            None: (counts.ready, self.tr("%n ready", "", counts.ready)),
            Severity.BLOCKED: (counts.blocked, self.tr("%n need you", "", counts.blocked)),
            Severity.DECIDE: (counts.decide, self.tr("%n to decide", "", counts.decide)),
        }
        for severity, chip in self.chips.items():
            chip.show_state(KINDS[severity], words[severity][1])
            chip.setVisible(words[severity][0] > 0 or chip.isChecked())
        problems = counts.blocked + counts.decide > 0
        self.only.setEnabled(problems or self.only.isChecked())
        self.export.setEnabled(problems)

    def _offer(self) -> None:
        rows = [self.model.device(at) for at in self.table.chosen_rows()[:200]]
        can = self.devices.can_override if self.devices is not None else (lambda _index: False)
        self.use.setEnabled(any(row.severity is not None and can(row.index) for row in rows))
        self.leave.setEnabled(any(row.overridden for row in rows))

    def _ask_where(self) -> None:
        title, kinds = self.tr("Export the rows with problems"), [self.tr("Spreadsheet (*.csv)")]
        ask_to_save(self, title, self.tr("problems.csv"), kinds, self.export_to)
