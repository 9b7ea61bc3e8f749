"""A macro in a table: what is sent, what has to be in the answer, and how long it may take."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from app.station.console_macro import DEFAULT_TIMEOUT_S, LONGEST_TIMEOUT_S, Macro, MacroStep, pattern_problem
from app.ui.theme import px
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import label

_SEND, _EXPECT, _TIMEOUT, _TEXT = range(4)


class ConsoleMacroEditor(QWidget):
    saved = Signal(object, str)
    """The `Macro`, and what it was called before."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._before = ""
        self.name = QLineEdit()
        self.steps = QTableWidget(0, 4)
        self.steps.verticalHeader().setDefaultSectionSize(px(34))
        self.steps.verticalHeader().setVisible(False)
        self.steps.setProperty("role", "mono")
        self.steps.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.steps.horizontalHeader().setSectionResizeMode(_TIMEOUT, QHeaderView.ResizeMode.ResizeToContents)
        self.steps.setTabKeyNavigation(False)
        self.problem = label("small", wrap=True)
        self.add, self.remove = Button("add", link=True), Button("remove", link=True)
        self.cancel, self.keep = Button(), Button("save")
        row = QHBoxLayout()
        row.setSpacing(4)
        for part in (self.add, self.remove):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 6, 4)
        column.setSpacing(4)
        for each in (self.name, self.steps, self.problem):
            column.addWidget(each, int(each is self.steps))
        column.addLayout(row)
        self.add.clicked.connect(lambda: self._add(MacroStep("")))
        self.remove.clicked.connect(lambda: self.steps.removeRow(self.steps.currentRow()))
        self.cancel.clicked.connect(self.closed)
        self.keep.clicked.connect(self._save)
        self.name.textChanged.connect(self._check)
        self.steps.itemChanged.connect(self._check)
        self.steps.model().rowsRemoved.connect(self._check)

    def show_macro(self, macro: Macro) -> None:
        self._before = macro.name
        self.name.setText(macro.name)
        self.steps.setRowCount(0)
        for step in macro.steps or (MacroStep(""),):
            self._add(step)
        self._check()

    def macro(self) -> Macro:
        """As it is typed; rows without a line to send are left out."""
        return Macro(self.name.text().strip(), tuple(self._rows()))

    def retranslate(self) -> None:
        self.name.setPlaceholderText(self.tr("Name of the macro"))
        self.name.setAccessibleName(self.tr("Name of the macro"))
        self.steps.setAccessibleName(self.tr("Lines of the macro"))
        self.steps.setHorizontalHeaderLabels(
            [self.tr("Send"), self.tr("Expected"), self.tr("Seconds"), self.tr("Text for >")]
        )
        expected = self.steps.horizontalHeaderItem(_EXPECT)
        if expected is not None:
            expected.setToolTip(self.tr("Regular expression that the answer has; without one it must not be an error."))
        self.add.name("", self.tr("Add a line"))
        self.remove.name("", self.tr("Remove the chosen line"))
        self.cancel.name(self.tr("Cancel"))
        self.keep.name(self.tr("Save"))
        self._check()

    def _rows(self) -> Iterator[MacroStep]:
        for row in range(self.steps.rowCount()):
            if send := self._cell(row, _SEND).strip():
                yield MacroStep(send, self._cell(row, _EXPECT), self._seconds(row) or 0.0, self._cell(row, _TEXT))

    def _seconds(self, row: int) -> float | None:
        """None for what is no time that can be waited."""
        try:
            seconds = float(self._cell(row, _TIMEOUT).replace(",", ".") or DEFAULT_TIMEOUT_S)
        except ValueError:
            return None
        return seconds if 0.1 <= seconds <= LONGEST_TIMEOUT_S else None

    def _cell(self, row: int, column: int) -> str:
        item = self.steps.item(row, column)
        return item.text() if item is not None else ""

    def _add(self, step: MacroStep) -> None:
        row = self.steps.rowCount()
        self.steps.insertRow(row)
        for column, text in enumerate((step.send, step.expect, f"{step.timeout_s:g}", step.payload)):
            item = QTableWidgetItem(text)
            if column == _TIMEOUT:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.steps.setItem(row, column, item)
        self.steps.setCurrentCell(row, _SEND)

    def _wrong(self) -> str:
        """What has to be mended before it can be kept; empty if nothing."""
        if not self.name.text().strip() or not any(self._rows()):
            return self.tr("A macro needs a name and a line to send.")
        for row in range(self.steps.rowCount()):
            if reason := pattern_problem(self._cell(row, _EXPECT)):
                return self.tr("Line {number}: not a regular expression ({reason}).").format(
                    number=row + 1, reason=reason
                )
            if self._seconds(row) is None:
                return self.tr("Line {number}: the seconds are a number from 0.1 to 600.").format(number=row + 1)
        return ""

    def _check(self) -> None:
        wrong = self._wrong()
        self.problem.setText(wrong)
        self.problem.setVisible(bool(wrong))
        self.keep.setEnabled(not wrong)

    def _save(self) -> None:
        self.saved.emit(self.macro(), self._before)
