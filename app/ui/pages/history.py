"""History: every unit ever done; search, detail, export."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.domain.errors import KnownError
from app.domain.scan import Scan, ScanKind
from app.domain.work import Unit
from app.station.events import Event, UnitChanged
from app.ui import icons
from app.ui.i18n import translate
from app.ui.page import Page
from app.ui.pages.unit_detail import UnitDetail
from app.ui.theme import Kind, tokens
from app.ui.values import moment
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import kind_of
from app.ui.widgets.containers import EmptyState, PageHeader
from app.ui.widgets.file_dialogs import ask_to_save
from app.ui.widgets.table import Column, RowsModel, Table
from app.ui.words import unit_word

if TYPE_CHECKING:
    from app.station.history import History

CHUNK = 200
PAUSE_MS = 150
"""A search begins when the person has paused for this long."""


class HistoryPage(Page):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.export_button = Button("export")
        self.export_button.clicked.connect(self._ask_where)
        self.header = PageHeader(self.export_button)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self._lens = QAction(self)
        self.search.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._batches: dict[int, str] = {}
        """Names by number, of the batches of the units that are shown."""
        self.model = RowsModel[Unit](self._columns(), self)
        self.table = Table()
        self.table.setModel(self.model)
        self.table.set_columns((150, 108, 150, 330, 212, 80), chips=(1,), mono=(3, 4), wide=5)
        self.detail = UnitDetail()
        self.detail.hide()
        self.empty = EmptyState()
        self._asked = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._total = 0
        self._loading = False
        self._generation = 0
        self._lay_out()
        self._connect()
        self.retranslate()

    def start(self) -> None:
        self.detail.attach(self.station, self.bridge)
        self.reload()

    def shown(self) -> None:
        self._lens.setIcon(icons.icon("search", tokens().muted))
        if self.attached:
            self._asked.start()

    def look_again(self, changed: bool) -> None:
        """Whoever reads further down is left where they are."""
        if changed and self.table.verticalScrollBar().value() == 0:
            self._asked.start()

    def take_scan(self, scan: Scan) -> bool:
        if scan.kind in {ScanKind.ACTIVATION_CODE, ScanKind.REGISTRATION}:
            return False
        self.search.setText(scan.value)
        self._asked.start()
        return True

    def arrive(self, payload: object) -> None:
        """A unit to show, or a text to search for."""
        if isinstance(payload, Unit):
            self.search.setText(payload.eid or payload.imei or payload.name)
        elif isinstance(payload, str):
            self.search.setText(payload)

    def on_events(self, events: Sequence[Event]) -> None:
        changed = {event.unit.id: event.unit for event in events if isinstance(event, UnitChanged)}
        if not changed:
            return
        for at, unit in enumerate(self.model.rows):
            if unit.id in changed:
                self.model.replace_row(at, changed.pop(unit.id))
        if changed and self.isVisible():
            self._asked.start()

    def reload(self) -> None:
        """Read the newest units that the search finds, and how many there are."""
        text, station = self.search.text().strip(), self.station
        self._generation += 1
        generation = self._generation
        self._loading = True
        self.bridge.run(
            lambda: (*_with_batches(station.history, text), station.history.count(text)),
            lambda found: self._show(generation, *found),
        )

    def export_to(self, path: Path) -> None:
        text, station = self.search.text().strip(), self.station
        self.export_button.setEnabled(False)
        self.bridge.run(
            lambda: station.history.export(path, text),
            lambda count: self._exported(path, count),
            self._not_exported,
        )

    def retranslate(self) -> None:
        self.export_button.name(self.tr("Export…"))
        self.search.setPlaceholderText(self.tr("Name, EID, ICCID, IMEI, BIC or batch"))
        self.search.setAccessibleName(self.tr("Search the history"))
        self.table.setAccessibleName(self.tr("Units, newest first"))
        self.model.retranslate()
        self._count_words()

    def _columns(self) -> tuple[Column[Unit], ...]:
        return (
            Column(lambda: self.tr("Name"), lambda unit: unit.name),
            Column(lambda: self.tr("Result"), unit_word, kind_of, lambda unit: translate(unit.reason)),
            Column(lambda: self.tr("When"), lambda unit: moment(unit.updated)),
            Column(lambda: self.tr("EID or IMEI"), lambda unit: unit.eid or unit.imei),
            Column(lambda: self.tr("ICCID"), lambda unit: unit.iccid),
            Column(lambda: self.tr("Batch"), lambda unit: self._batches.get(unit.batch_id, "")),
        )

    def _lay_out(self) -> None:
        lists = QHBoxLayout()
        lists.setSpacing(14)
        lists.addWidget(self.table, 5)
        lists.addWidget(self.detail, 3)
        lists.addWidget(self.empty, 5)
        self.column.addWidget(self.header)
        self.column.addWidget(self.banner)
        self.column.addWidget(self.search)
        self.column.addLayout(lists, 1)
        self.empty.hide()

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._asked.start())
        self._asked.timeout.connect(self.reload)
        self.table.selectionModel().selectionChanged.connect(self._choose)
        self.table.verticalScrollBar().valueChanged.connect(self._read_on)
        self.detail.closed.connect(self.table.clearSelection)
        self.detail.code_wanted.connect(lambda unit: self.go.emit("codes", unit))
        self.detail.device_wanted.connect(lambda unit: self.go.emit("devices", unit))

    def _show(self, generation: int, units: list[Unit], batches: dict[int, str], total: int) -> None:
        if generation != self._generation:
            return
        kept = self.detail.unit.id if self.detail.unit and self.detail.isVisible() else None
        self._loading = False
        self._total = total
        self._batches = batches
        self.model.set_rows(units)
        self._count_words()
        ids = [unit.id for unit in units]
        if kept in ids:
            self.table.selectRow(ids.index(kept))
        else:
            self.detail.hide()

    def _read_on(self, value: int) -> None:
        """Near the end of what was read, read more."""
        bar = self.table.verticalScrollBar()
        if self._loading or len(self.model.rows) >= self._total or value < bar.maximum() - 3 * bar.pageStep():
            return
        self._loading = True
        text, station, generation = self.search.text().strip(), self.station, self._generation
        offset = len(self.model.rows)
        self.bridge.run(
            lambda: _with_batches(station.history, text, offset), lambda found: self._append(generation, *found)
        )

    def _append(self, generation: int, units: list[Unit], batches: dict[int, str]) -> None:
        if generation == self._generation:
            self._loading = False
            self._batches |= batches
            self.model.add_rows(units)

    def _choose(self) -> None:
        rows = self.table.chosen_rows()
        if len(rows) == 1:
            self.detail.show_unit(self.model.rows[rows[0]])
        self.detail.setVisible(len(rows) == 1)

    def _count_words(self) -> None:
        searching = bool(self.search.text().strip())
        found = self.tr("%n unit(s) found", "", self._total) if searching else self.tr("%n unit(s)", "", self._total)
        self.header.show_text(self.tr("History"), found)
        if searching:
            self.empty.show_text(
                self.tr("Nothing here matches."), self.tr("Clear the search to see every unit, newest first.")
            )
        else:
            self.empty.show_text(
                self.tr("No unit has been worked on at this station yet."),
                self.tr("What is assigned or configured appears here, with every step and its result."),
            )
        self.empty.setVisible(self._total == 0)
        self.table.setVisible(self._total > 0)
        self.search.setVisible(self._total > 0 or searching)
        self.export_button.setEnabled(self._total > 0)

    def _ask_where(self) -> None:
        kinds = [self.tr("Spreadsheet (*.csv)"), self.tr("JSON (*.json)")]
        dialog = ask_to_save(self, self.tr("Export the history"), "", kinds, self.export_to)
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("json" if "json" in chosen else "csv"))

    def _not_exported(self, error: KnownError) -> None:
        self.export_button.setEnabled(True)
        self.banner.show_error(error)

    def _exported(self, path: Path, count: int) -> None:
        self.export_button.setEnabled(True)
        self.banner.show_message(
            Kind.PASS,
            self.tr("%n unit(s) written to {name}.", "", count).format(name=path.name),
            self.tr("Activation codes are secrets and were left out."),
        )


def _with_batches(history: History, text: str, offset: int = 0) -> tuple[list[Unit], dict[int, str]]:
    units = history.search(text, CHUNK, offset)
    return units, history.batch_names(units)
