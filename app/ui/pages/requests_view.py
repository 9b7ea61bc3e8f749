"""What was sent to the providers and what they answered: a list that can be searched, and each whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.station.requests import Request, write
from app.ui import icons
from app.ui.pages.requests_detail import RequestDetail
from app.ui.theme import Kind, tokens
from app.ui.values import clock
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import Banner, EmptyState, PageHeader
from app.ui.widgets.file_dialogs import ask_to_save
from app.ui.widgets.table import Column, RowsModel, Table

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge, Task

LOOK_MS = 500
"""How often it is looked whether something was added, while the list is shown."""
PAUSE_MS = 150


class RequestsView(QWidget):
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back, self.save, self.clear = Button("back"), Button("export"), Button("remove")
        self.header = PageHeader(self.save, self.clear, self.back)
        self.banner = Banner()
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self._lens = QAction(self)
        self.search.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.account = ChoiceBox()
        self.account.addItem("", "")
        self.failed = QCheckBox()
        self.model = RowsModel[Request](self._columns(), self)
        self.table = Table()
        self.table.setModel(self.model)
        self.table.set_columns((94, 84, 84, 220, 96, 120), chips=(2,), wide=3)
        self.detail = RequestDetail()
        self.detail.hide()
        self.empty = EmptyState()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._look = QTimer(self, interval=LOOK_MS)
        self._seen = -1
        self._read: Task | None = None
        self._lay_out()
        self._connect()
        self.retranslate()

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge

    def reload(self) -> None:
        """Read what the search finds, newest first, without holding up the window."""
        if not hasattr(self, "_station"):
            return
        requests, text, account = self._station.requests, self.search.text(), str(self.account.currentData() or "")
        failed, seen = self.failed.isChecked(), self._station.requests.changes
        self._read = self._bridge.run(
            lambda: (requests.find(text, account, failed=failed), requests.accounts()),
            lambda found: self._show(seen, *found),
            instead_of=self._read,
        )

    def save_to(self, path: Path) -> None:
        """What the list shows now, oldest first."""
        shown = list(reversed(self.model.rows))
        self._bridge.run(
            lambda: write(path, shown),
            lambda _nothing: self.banner.show_message(
                Kind.PASS,
                self.tr("%n request(s) written to {name}.", "", len(shown)).format(name=path.name),
                self.tr("Keys, tokens and codes are masked."),
            ),
            self.banner.show_error,
        )

    def retranslate(self) -> None:
        self.back.name(self.tr("Back to the settings"))
        self.save.name(self.tr("Save as text…"))
        self.clear.name(self.tr("Clear"))
        self.search.setPlaceholderText(self.tr("Address, status or words in what was sent or received"))
        self.search.setAccessibleName(self.tr("Search the requests"))
        self.account.setItemText(0, self.tr("All accounts"))
        self.account.setAccessibleName(self.tr("Account"))
        self.failed.setText(self.tr("Failed only"))
        self.table.setAccessibleName(self.tr("Requests, newest first"))
        self.model.retranslate()
        self._count()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lens.setIcon(icons.icon("search", tokens().muted))
        self._look.start()
        self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._look.stop()

    def _columns(self) -> tuple[Column[Request], ...]:
        return (
            Column(lambda: self.tr("Time"), lambda each: clock(each.exchange.at)),
            Column(lambda: self.tr("Method"), lambda each: each.exchange.method),
            Column(lambda: self.tr("Status"), self._status, _kind, lambda each: each.exchange.problem),
            Column(lambda: self.tr("Address"), lambda each: each.path, tip=lambda each: each.exchange.url),
            Column(lambda: self.tr("Duration"), self._duration),
            Column(lambda: self.tr("Account"), lambda each: each.exchange.account),
        )

    def _status(self, request: Request) -> str:
        return str(request.exchange.status) if request.exchange.status else self.tr("none")

    def _duration(self, request: Request) -> str:
        spent = self.tr("{ms} ms").format(ms=round(request.exchange.seconds * 1000))
        tries = request.exchange.attempt
        return spent if tries == 1 else self.tr("{time}, try {n}").format(time=spent, n=tries)

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(12)
        filters.addWidget(self.search, 1)
        filters.addWidget(self.account)
        filters.addWidget(self.failed)
        lists = QHBoxLayout()
        lists.setSpacing(14)
        lists.addWidget(self.table, 5)
        lists.addWidget(self.detail, 4)
        lists.addWidget(self.empty, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part in (self.header, self.banner):
            column.addWidget(part)
        column.addLayout(filters)
        column.addLayout(lists, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.save.clicked.connect(self._ask_where)
        self.clear.clicked.connect(self._clear)
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.account.activated.connect(lambda _at: self.reload())
        self.failed.clicked.connect(lambda _on: self.reload())
        self._pause.timeout.connect(self.reload)
        self._look.timeout.connect(self._look_again)
        self.table.selectionModel().selectionChanged.connect(lambda _on, _off: self._choose())
        self.detail.left.connect(self.table.clearSelection)

    def _look_again(self) -> None:
        if hasattr(self, "_station") and self._station.requests.changes != self._seen:
            self.reload()

    def _show(self, seen: int, found: Sequence[Request], accounts: Sequence[str]) -> None:
        self._seen = seen
        kept = self.detail.request.number if self.detail.request and not self.detail.isHidden() else None
        self._offer(accounts)
        self.model.set_rows(found)
        numbers = {request.number: at for at, request in enumerate(found)}
        if kept in numbers:
            self.table.selectRow(numbers[kept])
        else:
            self.detail.hide()
        self._count()

    def _offer(self, accounts: Sequence[str]) -> None:
        """The accounts that occur; the one chosen stays."""
        if [self.account.itemData(at) for at in range(1, self.account.count())] == list(accounts):
            return
        chosen = self.account.currentData()
        while self.account.count() > 1:
            self.account.removeItem(1)
        for name in accounts:
            self.account.addItem(name, name)
        self.account.setCurrentIndex(max(0, self.account.findData(chosen)))

    def _choose(self) -> None:
        rows = self.table.chosen_rows()
        if len(rows) == 1:
            self.detail.show_request(self.model.rows[rows[0]])
        self.detail.setVisible(len(rows) == 1)

    def _count(self) -> None:
        total = len(self.model.rows)
        self.header.show_text(
            self.tr("Requests"),
            self.tr("%n request(s); keys, tokens and codes are masked", "", total),
        )
        filtered = bool(self.search.text().strip() or self.account.currentData() or self.failed.isChecked())
        if filtered:
            self.empty.show_text(self.tr("Nothing here matches."), self.tr("Clear the search to see every request."))
        else:
            self.empty.show_text(
                self.tr("Nothing was sent since the program began."),
                self.tr("Each request to a provider appears here with its answer, until the program ends."),
            )
        self.empty.setVisible(total == 0)
        self.table.setVisible(total > 0)
        self.save.setEnabled(total > 0)
        self.clear.setEnabled(total > 0)

    def _clear(self) -> None:
        self._station.requests.clear()
        self.reload()

    def _ask_where(self) -> None:
        ask_to_save(self, self.tr("Save the requests"), "requests.txt", [self.tr("Text (*.txt)")], self.save_to)


def _kind(request: Request) -> Kind:
    if request.exchange.status == 0 or request.exchange.status >= 500:
        return Kind.WARNING
    return Kind.FAIL if request.failed else Kind.PASS
