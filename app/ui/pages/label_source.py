"""What is printed: a batch, a search of the history, a file, the code that was looked at, or the card of commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from app.domain.errors import KnownError
from app.domain.identifiers import grouped
from app.domain.work import Batch
from app.station.code_values import CodeState
from app.station.label_values import LabelItem, LabelList
from app.ui.i18n import translate
from app.ui.pages.label_empty import LabelEmpty
from app.ui.pages.label_rows import COMMANDS, FILE, GIVEN, SEARCH, commands, name_of, number_of, row_of, tail_of
from app.ui.theme import Kind, px
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import Banner, Card
from app.ui.widgets.drop import DropTarget
from app.ui.widgets.file_dialogs import ask_to_open
from app.ui.widgets.labels import label
from app.ui.widgets.table import Column, RowsModel, Table

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge

Reader = Callable[[], LabelList]
NOTHING_YET = LabelList("", ())
LEAST_PX = 138
"""Height of the list at text scale 100 %, under which the page scrolls instead."""


class LabelSource(Card):
    changed = Signal()
    """Another list."""
    chosen = Signal()
    """Other rows of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.labels = NOTHING_YET
        self._given: tuple[str, Reader] | None = None
        self._again: Reader | None = None
        self._batches: dict[int, Batch] = {}
        self._checked: set[int] = set()
        self._reading = 0
        self.kinds = ChoiceBox()
        self.kinds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kinds.setMinimumContentsLength(18)
        self.search, self.open = QLineEdit(), Button("open")
        self.search.setClearButtonEnabled(True)
        self.problem = Banner(closable=False)
        self.left_out = label("small", wrap=True)
        self.table, self.empty = Table(), LabelEmpty()
        self.views = QStackedWidget()
        for view in (self.table, self.empty):
            self.views.addWidget(view)
        self.model = RowsModel[LabelItem](self._columns(), self)
        self.table.setModel(self.model)
        self.table.set_columns((40, 120, 114, 112), chips=(3,), mono=(2,), wide=1)
        row = QHBoxLayout()
        row.setSpacing(8)
        for part, stretch in ((self.kinds, 1), (self.search, 1), (self.open, 0)):
            row.addWidget(part, stretch)
        self.body.addLayout(row)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.views, 1)
        self.body.addWidget(self.left_out)
        self._connect()
        self._fit()
        self.retranslate()

    def _connect(self) -> None:
        self.kinds.activated.connect(lambda _at: self._choose())
        self.search.returnPressed.connect(self._find)
        self.open.clicked.connect(self._ask)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        DropTarget(self).file_dropped.connect(self.read_file)

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge

    def show_batches(self, batches: Sequence[Batch]) -> None:
        """Newest first."""
        self._batches = {batch.id: batch for batch in batches}
        self._fill()

    def give(self, name: str, read: Reader) -> None:
        """A list that was chosen elsewhere."""
        self._given = (name, read)
        self._fill(GIVEN)
        self._read(read)

    def read_again(self) -> None:
        """What has become of the codes since; what was checked stays so."""
        if self._again is not None:
            self._bridge.run(self._again, self._refresh)

    def choose_batch(self, batch: Batch) -> None:
        """Also one that was made since they were listed."""
        self._batches = {batch.id: batch, **self._batches}
        self.choose(batch.id)

    def choose(self, kind: object) -> None:
        """A batch by its number, or one of the other sources."""
        self._fill(kind)
        self._choose()

    def read_file(self, path: Path) -> None:
        self._fill(FILE)
        self._read(lambda: self._station.labels.of_file(path))

    @property
    def wanted(self) -> LabelList:
        """The chosen rows if they are several, or else all."""
        rows = self.table.chosen_rows()
        if len(rows) < 2:
            return self.labels
        return replace(self.labels, items=tuple(self.labels.items[at] for at in rows))

    @property
    def looked_at(self) -> LabelItem | None:
        rows = self.table.chosen_rows()
        items = self.labels.items
        return items[rows[0]] if rows else next(iter(items), None)

    def at(self, value: str) -> int | None:
        """The row that has this code or number on its label."""
        return row_of(self.labels.items, value)

    def choose_value(self, value: str) -> bool:
        """Choose the row of this code or number; False where none has it."""
        at = self.at(value)
        if at is not None:
            self.table.selectRow(at)
        return at is not None

    def mark_checked(self, at: int) -> int:
        """How many are, now."""
        item = self.labels.items[at]
        self._checked.add(item.row)
        self.model.replace_row(at, item)
        self.table.selectRow(at)
        return len(self._checked)

    def retranslate(self) -> None:
        self.set_heading(self.tr("What is printed"))
        self.kinds.setAccessibleName(self.tr("Where the labels come from"))
        self.search.setPlaceholderText(self.tr("Name, EID, ICCID, batch … then Enter"))
        self.search.setAccessibleName(self.tr("Search in the history"))
        self.open.name(self.tr("Open…"), self.tr("CSV with titles, or a code on each line; drop it here, too"))
        self.table.setAccessibleName(self.tr("Labels"))
        self.model.retranslate()
        self._fill()
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.views.setMinimumHeight(px(LEAST_PX))

    # --- reading

    def _fill(self, kind: object = None) -> None:
        kind = self.kinds.currentData() if kind is None else kind
        self.kinds.clear()
        if self._given is not None:
            self.kinds.addItem(self._given[0] or self.tr("The code shown last"), GIVEN)
        for batch in self._batches.values():
            self.kinds.addItem(f"{batch.name} · {batch.account}", batch.id)
        self.kinds.addItem(self.tr("Search in the history"), SEARCH)
        self.kinds.addItem(self.tr("A file (CSV, or a code on each line)"), FILE)
        self.kinds.addItem(self.tr("Card of commands for the scanner"), COMMANDS)
        self.kinds.setCurrentIndex(max(0, self.kinds.findData(kind)))
        self._show_fields()

    def _show_fields(self) -> None:
        kind = self.kinds.currentData()
        self.search.setVisible(kind == SEARCH)
        self.open.setVisible(kind == FILE)

    def _choose(self) -> None:
        self._show_fields()
        kind = self.kinds.currentData()
        if kind == GIVEN and self._given is not None:
            self._read(self._given[1])
        elif kind == SEARCH:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            self._find()
        elif kind == FILE:
            self._show(NOTHING_YET)
        elif kind == COMMANDS:
            name = self.tr("Card of commands")
            self._read(lambda: commands(name))
        else:
            self._read(lambda: self._station.labels.of_batch(int(kind)))

    def _find(self) -> None:
        if text := self.search.text().strip():
            self._read(lambda: self._station.labels.of_search(text))
        else:
            self._show(NOTHING_YET)

    def _ask(self) -> None:
        kinds = [self.tr("Lists (*.csv *.txt *.tsv)"), self.tr("All files (*)")]
        ask_to_open(self, self.tr("Open a list for labels"), kinds, self.read_file)

    def _read(self, read: Reader) -> None:
        """Only the last question is answered, and until then nothing of another list can be printed."""
        self._show(NOTHING_YET)
        self.views.setCurrentWidget(self.table)
        self._again = read
        self._reading += 1
        number = self._reading
        self._bridge.run(
            read,
            lambda labels: self._show(labels) if number == self._reading else None,
            lambda error: self._refuse(error) if number == self._reading else None,
        )

    def _refuse(self, error: KnownError) -> None:
        self._show(NOTHING_YET)
        self.views.setCurrentWidget(self.table)
        self.problem.show_error(error)

    def _show(self, labels: LabelList) -> None:
        self._reading += 1
        self.labels = labels
        self._checked = set()
        self.problem.hide()
        self.model.set_rows(labels.items)
        self.empty.show_source(self.kinds.currentData(), bool(self.search.text().strip()))
        self.views.setCurrentWidget(self.table if labels.items else self.empty)
        self._tell()
        self.changed.emit()

    def _refresh(self, labels: LabelList) -> None:
        """The same rows, unless something was added or taken away meanwhile."""
        if [item.row for item in labels.items] != [item.row for item in self.labels.items]:
            self._show(labels)
            return
        for at, (old, new) in enumerate(zip(self.labels.items, labels.items, strict=True)):
            if new.state is not old.state:
                self.model.replace_row(at, new)
        self.labels = labels

    def _tell(self) -> None:
        """Rows of a file that make no label, each with its reason."""
        problems = self.labels.problems
        said = [self.tr("Row {row}: {reason}").format(row=row, reason=translate(what)) for row, what in problems[:3]]
        if len(problems) > len(said):
            said.append(self.tr("and %n more", "", len(problems) - len(said)))
        lines = [self.tr("%n row(s) left out.", "", len(problems)), *said] if problems else []
        self.left_out.setText("\n".join(lines))
        self.left_out.setVisible(bool(lines))

    # --- the table

    def _columns(self) -> tuple[Column[LabelItem], ...]:
        return (
            Column(lambda: "#", lambda item: str(item.row)),
            Column(lambda: self.tr("Label"), name_of),
            Column(lambda: self.tr("EID or ICCID"), tail_of, tip=lambda item: grouped(number_of(item))),
            Column(lambda: self.tr("State"), self._state, self._kind),
        )

    def _state(self, item: LabelItem) -> str:
        if item.row in self._checked:
            return self.tr("checked")
        if not item.has_code:
            return self.tr("no code")
        return {
            CodeState.FRESH: self.tr("new"),
            CodeState.SHOWN: self.tr("shown"),
            CodeState.SAVED: self.tr("picture"),
            CodeState.PRINTED: self.tr("printed"),
            CodeState.USED: self.tr("used"),
        }[item.state]

    def _kind(self, item: LabelItem) -> Kind:
        if item.row in self._checked:
            return Kind.PASS
        return Kind.WARNING if item.state is CodeState.USED else Kind.IDLE
