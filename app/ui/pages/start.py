"""Start: what is waiting, what was interrupted, and the four things people come to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.ui.page import Page
from app.ui.pages.kept_card import KeptCard
from app.ui.pages.start_batch import BatchRow
from app.ui.pages.start_bench import InterruptedCard
from app.ui.theme import Kind
from app.ui.widgets.containers import Banner, Card, PageHeader
from app.ui.widgets.door import Door
from app.ui.widgets.labels import label
from app.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from app.domain.errors import KnownError
    from app.domain.work import Batch
    from app.station.events import Event
    from app.ui.bridge import Task

DOORS = ("register", "assign", "codes", "bench")
LOOKS = 5
"""How many looks at what other programs do it waits where nothing was written: ten seconds."""


class StartPage(Page):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader()
        self.doors = {page_id: Door(page_id) for page_id in DOORS}
        self.work = Card()
        self.rows: dict[int, BatchRow] = {}
        self._read: Task | None = None
        self._reading, self._looks = False, 0
        self.kept, self.modules = KeptCard(), InterruptedCard()
        self.nothing = label("muted", wrap=True)
        """True also before the ledger was read: no page changes under the hand without need."""
        self.unread = Banner(closable=False)
        self.work.body.addWidget(self.unread)
        self.work.body.addWidget(self.nothing)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(14)
        for at, door in enumerate(self.doors.values()):
            grid.addWidget(door, at // 2, at % 2)
        inside = QWidget()
        inside.setProperty("role", "clear")
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(14)
        cards.addLayout(grid)
        for card in (self.kept, self.modules, self.work):
            cards.addWidget(card)
        cards.addStretch(1)
        self.column.addWidget(self.header)
        self.column.addWidget(self.banner)
        self.column.addWidget(scrolled(inside), 1)

    def _connect(self) -> None:
        for page_id, door in self.doors.items():
            door.clicked.connect(lambda _checked=False, page_id=page_id: self.go.emit(page_id, None))
        self.banner.acted.connect(lambda: self.go.emit("settings", None))
        self.modules.started.connect(lambda: self.go.emit("bench", None))
        self.unread.acted.connect(self.refresh)
        for card in (self.kept, self.modules):
            card.failed.connect(self._could_not_read)

    def start(self) -> None:
        self.kept.attach(self.station, self.bridge)
        self.modules.attach(self.station, self.bridge)
        self.refresh()

    def refuse(self, error: KnownError) -> None:
        super().refuse(error)
        self.work.hide()

    def shown(self) -> None:
        if self.attached:
            self.refresh()

    def look_again(self, changed: bool) -> None:
        """A program that was ended has written nothing: now and then what is left is read in any case."""
        self._looks = 0 if changed else self._looks + 1
        if self._reading or self._looks % LOOKS:
            return
        self._read_batches()
        for card in (self.kept, self.modules):
            card.look_again()

    def refresh(self) -> None:
        self._read_batches()
        for card in (self.kept, self.modules):
            card.refresh()

    def _read_batches(self) -> None:
        """Which are unfinished or wait for a decision, and whether there is an account at all."""
        station = self.station

        def read() -> tuple[list[Batch], list[Batch], bool]:
            left = station.interrupted()
            elsewhere = [batch for batch in left if station.elsewhere(batch)]
            running = [batch for batch in station.history.batches() if station.running(batch)] + elsewhere
            left = [batch for batch in left if batch not in elsewhere]
            return running, left + station.undecided(), bool(station.accounts.all())

        self._reading = True
        self._read = self.bridge.run(
            read, lambda found: self._show(*found), self._could_not_read, instead_of=self._read
        )

    def on_events(self, events: Sequence[Event]) -> None:
        from app.domain.work import BatchState
        from app.station.events import BatchChanged, QueueChanged

        if any(isinstance(event, QueueChanged) and event.kept != len(self.kept.items) for event in events):
            self.kept.refresh()
        latest = {event.batch.id: event.batch for event in events if isinstance(event, BatchChanged)}
        stale = False
        for batch in latest.values():
            row = self.rows.get(batch.id)
            if row is not None and row.running and batch.state is BatchState.RUNNING:
                row.show_batch(batch)
            else:
                stale = True
        if stale and self.attached:
            self.refresh()

    def retranslate(self) -> None:
        self.header.show_text(self.tr("Start"), self.tr("Waiting work and the main tasks of this station"))
        self.work.set_heading(self.tr("Unfinished work"))
        self.nothing.setText(self.tr("Work that is interrupted can be resumed from here."))
        texts = {
            "register": (self.tr("Register SIMs"), self.tr("Claim a batch of SIMs by the code on its card")),
            "assign": (
                self.tr("Assign eSIMs"),
                self.tr("From a list of EIDs to activation codes, at Celona or Twilio"),
            ),
            "codes": (
                self.tr("Codes and labels"),
                self.tr("QR codes on screen, as pictures and labels, each read back"),
            ),
            "bench": (self.tr("Bench"), self.tr("Set the APN of modules and see them register")),
        }
        for page_id, (title, line) in texts.items():
            self.doors[page_id].show_text(title, line)
        for row in self.rows.values():
            row.show_batch(row.batch)

    def _show(self, running: list[Batch], interrupted: list[Batch], has_account: bool) -> None:
        self._reading = False
        self.unread.hide()
        before, self.rows = self.rows, {}
        for batch, is_running in [(b, True) for b in running] + [(b, False) for b in interrupted]:
            row = before.get(batch.id)
            if row is None or row.running is not is_running:
                row = self._make_row(batch, is_running)
            else:  # the keyboard may be in it
                row.show_batch(batch)
                row.resume.setEnabled(True)
            self.rows[batch.id] = row
            self.work.body.addWidget(row)
        for gone in set(before.values()) - set(self.rows.values()):
            gone.setParent(None)
            gone.deleteLater()
        self.nothing.setVisible(not self.rows)
        if has_account:
            self.banner.hide()
        else:
            self.banner.show_message(
                Kind.RUNNING,
                self.tr("There is no account yet."),
                self.tr("Add the account of your provider; codes and the bench work without one."),
                action=self.tr("Add an account"),
                icon="info",
            )

    def _could_not_read(self, error: KnownError) -> None:
        """Nobody knows whether something waits."""
        self._reading = False
        self.nothing.hide()
        self.unread.show_error(error, self.tr("Try again"))

    def _make_row(self, batch: Batch, running: bool) -> BatchRow:
        row = BatchRow(batch, running)
        row.resume.clicked.connect(lambda: self._resume(row))
        row.open.clicked.connect(lambda: self.go.emit(str(row.batch.kind), row.batch))
        return row

    def _resume(self, row: BatchRow) -> None:
        row.resume.setEnabled(False)
        self.bridge.begin(
            lambda: self.station.work(row.batch).resume(row.batch.id),
            lambda batch: self.go.emit(str(batch.kind), batch),
            self._refused,
        )

    def _refused(self, error: object) -> None:
        self.bridge.problem.emit(error)
        self.refresh()
