"""Cards at Super SIM: a list grows out of what is typed, scanned, pasted or opened; then it is registered."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.domain.card_list import CardRow, load_cards, make_row, mark_repeated, read_cards
from app.domain.errors import KnownError
from app.domain.work import Batch
from app.station.register_values import CARDS_SAMPLE, CardsRequest, CardState, card_costs
from app.ui.i18n import translate
from app.ui.pages.register_card_choices import CardChoices, CardChoicesCard
from app.ui.pages.register_card_entry import CardEntry
from app.ui.pages.register_card_table import CardsTable
from app.ui.pages.register_cards_words import CardsWords
from app.ui.pages.register_foot import EMPTY, PREPARE, RUN, RegisterFoot
from app.ui.pages.register_run import RegisterRun
from app.ui.pages.register_runner import Runner
from app.ui.theme import Kind, px
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner, EmptyState
from app.ui.widgets.file_dialogs import ask_to_open

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge

GAP, NARROW = 14, 760


class CardsFlow(QWidget):
    changed = Signal()
    """What the head of the page says may be another now."""

    def __init__(self, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.account = ""
        self.rows: tuple[CardRow, ...] = ()
        self._list_name = ""
        self._starting = False
        self._banner = banner
        self._words = CardsWords(self)
        self.entry, self.table, self.choices = CardEntry(), CardsTable(), CardChoicesCard()
        self.run = RegisterRun()
        self.sample = Button("open")
        self.empty = EmptyState(self.sample)
        self.sample.hide()
        self.costs, self.sure = Banner(closable=False), Banner()
        self.clear = Button("undo")
        self.footer = foot = RegisterFoot(self.clear)
        self.primary, self.last, self.stop, self.retry = foot.primary, foot.last, foot.stop, foot.retry
        self.runner = Runner(self.run, self.stop, self.retry, self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        prepare = QWidget()
        prepare.setProperty("role", "clear")
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight, prepare)
        self._pair.setContentsMargins(0, 0, 0, 0)
        self._pair.setSpacing(GAP)
        self._pair.addWidget(self.table, 3)
        self._pair.addWidget(self.choices, 2)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(prepare)
        self._stack = QStackedWidget()
        for part in (self.empty, area, self.run):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.entry)
        column.addWidget(self._stack, 1)
        for below in (self.costs, self.sure, self.footer):
            column.addWidget(below)

    def _connect(self) -> None:
        self.entry.added.connect(self._add)
        self.entry.pasted.connect(self.paste)
        self.table.dropped.connect(self._drop)
        self.table.change_wanted.connect(self._change)
        self.choices.changed.connect(self._reconsider)
        self.sure.acted.connect(self._start)
        self.sure.closed.connect(self._refresh)
        self.primary.clicked.connect(self._go_on)
        self.sample.clicked.connect(self._open_sample)
        self.clear.clicked.connect(lambda: self._take((), ""))
        self.last.clicked.connect(lambda: self._show(RUN))
        self.runner.changed.connect(self._refresh)
        self.runner.followed.connect(self.follow)
        self.runner.failed.connect(self._banner.show_error)

    # --- what comes in

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge
        self.choices.show_choices(CardChoices.from_text(station.settings.cards))
        self.sample.setVisible(station.sample is not None)
        self.runner.attach(station, bridge)

    def use_account(self, name: str) -> None:
        if name != self.account:
            self.account = name
            self._bridge.run(
                lambda: [(fleet.sid, fleet.unique_name) for fleet in self._station.accounts.fleets(name)],
                self.choices.show_fleets,
                self._banner.show_error,
            )
        self._refresh()

    def take_scan(self, text: str, *, is_iccid: bool) -> bool:
        """An ICCID finds its row in a run, else it stands in the line; a code joins the ICCID that stands there."""
        if is_iccid and self.at == RUN and self.run.choose_iccid(text):
            return True
        return self.entry.take_scan(text, is_iccid=is_iccid)

    def open_file(self, path: Path) -> None:
        self._bridge.run(lambda: load_cards(path), lambda rows: self._join(rows, path.stem), self._banner.show_error)

    def _open_sample(self) -> None:
        if (sample := self._station.sample) is not None:
            self.open_file(sample.with_name(CARDS_SAMPLE))

    def paste(self, text: str) -> None:
        try:
            rows = read_cards(text, self._words.pasted())
        except KnownError as error:
            self._banner.show_error(error)
        else:
            self._join(rows, "")

    def paste_clipboard(self) -> None:
        self.paste(QGuiApplication.clipboard().text())

    def ask_for_list(self) -> None:
        kinds = [self.tr("Lists of cards (*.csv *.txt *.tsv)"), self.tr("All files (*)")]
        ask_to_open(self, self.tr("Open a list of cards"), kinds, self.open_file)

    def _add(self, iccid: str, code: str) -> None:
        self._banner.hide()
        self._join((make_row(1, iccid, code),), "")

    def _join(self, rows: Sequence[CardRow], name: str) -> None:
        """To those that are here; lines of a second list are counted on."""
        self._banner.hide()
        above = max((row.number for row in self.rows), default=0)
        moved = (row if not above else make_row(row.number + above, row.iccid, row.code.reveal()) for row in rows)
        self._take(mark_repeated([*self.rows, *moved]), name or self._list_name)

    def _drop(self, rows: Sequence[CardRow]) -> None:
        """What stood twice may be good now."""
        kept = [make_row(row.number, row.iccid, row.code.reveal()) for row in self.rows if row not in rows]
        self._take(mark_repeated(kept), self._list_name)

    def _change(self, row: CardRow) -> None:
        self._drop((row,))
        self.entry.show_card(row.iccid, row.code.reveal())

    def _take(self, rows: Sequence[CardRow], name: str) -> None:
        self.rows, self._list_name = tuple(rows), name if rows else ""
        self.table.show_rows(self.rows)
        self.sure.hide()
        self._show(PREPARE if self.rows else EMPTY)
        if not self.rows:
            self.entry.iccid.setFocus()

    # --- the run

    def follow(self, batch: Batch) -> None:
        self._banner.hide()
        self.run.follow(batch)
        self._show(RUN)

    def _go_on(self) -> None:
        if self.at == RUN:
            self._show(PREPARE if self.rows else EMPTY)
            self.entry.iccid.setFocus()
        elif self.choices.state is CardState.ACTIVE and not self.sure.isVisibleTo(self):
            self._show_sure()
            self.sure.action.setFocus()
            self._refresh()
        else:
            self._start()

    def _start(self) -> None:
        request = self.choices.request
        self.sure.hide()
        self._starting = True
        self._refresh()
        register = self._station.register
        self._bridge.begin(
            lambda: register.start_cards(request), lambda batch: self._started(request, batch), self._could_not_start
        )

    def _started(self, request: CardsRequest, batch: Batch) -> None:
        """Cards that came in meanwhile stay, and so do those with a problem."""
        self._starting = False
        text = json.dumps(asdict(self.choices.choices), ensure_ascii=False)
        self._bridge.run(lambda: self._station.change_settings(cards=text), lambda _settings: None)
        sent = {card.iccid for card in request.cards}
        self._take([row for row in self.rows if row.card is None or row.card.iccid not in sent], self._list_name)
        self.choices.show_choices(CardChoices.from_text(text))
        self.follow(batch)

    def _could_not_start(self, error: KnownError) -> None:
        self._starting = False
        self._banner.show_error(error)
        self._refresh()

    # --- what is shown

    @property
    def at(self) -> int:
        return self._stack.currentIndex()

    def _reconsider(self) -> None:
        self.sure.hide()
        self._refresh()

    def _show(self, part: int) -> None:
        self._stack.setCurrentIndex(part)
        self._refresh()
        self.changed.emit()

    def _show_sure(self) -> None:
        what, remedy, action = self._words.activation(len(self.choices.request.cards))
        self.sure.show_message(Kind.WARNING, what, remedy, action=action)

    def _refresh(self) -> None:
        cards = [row.card for row in self.rows if row.card is not None]
        self.choices.show_cards(self.account, cards, self._list_name or f"Cards {datetime.now().astimezone():%Y-%m-%d}")
        asking = self.sure.isVisibleTo(self)
        if self.at == PREPARE and not asking:
            first, *others = map(translate, card_costs(self.choices.state))
            fleet = self._words.fleet_first() if self.choices.needs_fleet else ""
            self.costs.show_message(Kind.WARNING, fleet or first, " ".join((first, *others) if fleet else others))
        else:
            self.costs.hide()
        ready = bool(cards) and self.choices.good and not self.choices.needs_fleet
        self._show_buttons(len(cards), ready and not asking and not self._starting)

    def _show_buttons(self, cards: int, ready: bool) -> None:
        self.clear.setVisible(self.at == PREPARE)
        if not self.footer.show_run(self.at, self.run):
            self.primary.name(self._words.action(cards))
            self.primary.setEnabled(ready)

    def retranslate(self) -> None:
        self.empty.show_text(
            self.tr("Type or scan a card, or open a list of cards."),
            self.tr("A CSV has the columns ICCID and registration code. It can also be dropped here, or pasted."),
        )
        self.sample.name(self.tr("Try the sample cards"))
        self.clear.name(self.tr("Start over"), self.tr("Forget the cards on this page; nothing was sent"))
        if self.sure.isVisibleTo(self):
            self._show_sure()
        self._refresh()

    def event(self, event: QEvent) -> bool:
        """The cards stand side by side where there is room."""
        done = super().event(event)
        if event.type() == QEvent.Type.Resize:
            beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            self._pair.setDirection(beside if self.width() >= px(NARROW) else below)
        return done

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
