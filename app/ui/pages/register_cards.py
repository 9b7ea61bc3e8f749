"""Cards at Super SIM: a list grows out of what is typed, scanned, pasted or opened; then it is registered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.card_list import CardRow, load_cards, make_row, mark_repeated, read_cards
from app.domain.errors import KnownError
from app.domain.scan import Scan, ScanKind
from app.domain.work import Batch
from app.station.register_values import CARDS_SAMPLE, CardsRequest, CardState, card_costs
from app.ui.i18n import translate
from app.ui.pages.register_card_choices import CardChoices, CardChoicesCard
from app.ui.pages.register_card_entry import CardEntry
from app.ui.pages.register_card_table import CardsTable
from app.ui.pages.register_cards_words import CardsWords
from app.ui.pages.register_flow import RegisterFlow
from app.ui.pages.register_foot import EMPTY, PREPARE, RUN
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner
from app.ui.widgets.file_dialogs import ask_to_open

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge, Task


class CardsFlow(RegisterFlow):
    def __init__(self, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(banner, Button("undo"), parent)
        self.clear, self.sample = self.footer.other, self.empty_button
        self.rows: tuple[CardRow, ...] = ()
        self._list_name = ""
        self._asked: Task | None = None
        self._words = CardsWords(self)
        self.entry, self.table, self.choices = CardEntry(), CardsTable(), CardChoicesCard()
        self.sample.hide()
        self.lay_out(self.entry, self.table, self.choices, (3, 2))
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.entry.added.connect(self._add)
        self.entry.pasted.connect(self.paste)
        self.table.dropped.connect(self._drop)
        self.table.change_wanted.connect(self._change)
        self.choices.changed.connect(self.reconsider)
        self.sample.clicked.connect(self._open_sample)
        self.clear.clicked.connect(lambda: self._take((), ""))

    def attach(self, station: Station, bridge: Bridge) -> None:
        super().attach(station, bridge)
        self.choices.show_choices(CardChoices.from_text(station.settings.cards))
        self.sample.setVisible(station.sample is not None)

    # --- what comes in

    def use_account(self, name: str) -> None:
        if name != self.account:
            self.account = name
            accounts = self._station.accounts
            self._asked = self._bridge.run(
                lambda: [(fleet.sid, fleet.unique_name) for fleet in accounts.fleets(name)],
                self.choices.fleet.show_fleets,
                self._banner.show_error,
                instead_of=self._asked,
            )
        self.refresh()

    def take_scan(self, scan: Scan) -> bool:
        """An ICCID finds its row in a run, else it stands in the line; a code joins the ICCID that stands there."""
        is_iccid = scan.kind is ScanKind.ICCID
        if is_iccid and self.at == RUN and self.run.choose_iccid(scan.value):
            return True
        return self.entry.take_scan(scan.value, is_iccid=is_iccid)

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

    def ask_for_list(self) -> None:
        kinds = [self.tr("Lists of cards (*.csv *.txt *.tsv)"), self.tr("All files (*)")]
        ask_to_open(self, self.tr("Open a list of cards"), kinds, self.open_file)

    def focus_entry(self) -> None:
        self.entry.iccid.setFocus()

    def _add(self, iccid: str, code: str) -> None:
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
        self.prepare_more()
        if not self.rows:
            self.focus_entry()

    # --- the run

    def prepare_more(self) -> None:
        self.show_part(PREPARE if self.rows else EMPTY)

    def register(self) -> None:
        request, register = self.choices.request, self._station.register
        self.propose(
            lambda: register.start_cards(request),
            lambda batch: self._started(batch, request),
            activates=request.state is CardState.ACTIVE,
        )

    def _started(self, batch: Batch, request: CardsRequest) -> None:
        """Cards that came in meanwhile stay, and so do those with a problem."""
        choices = self.choices.next_choices(request)
        text = choices.to_text()
        self._bridge.run(lambda: self._station.change_settings(cards=text), lambda _settings: None)
        sent = {card.iccid for card in request.cards}
        self._take([row for row in self.rows if row.card is None or row.card.iccid not in sent], self._list_name)
        self.choices.show_choices(choices)
        self.follow(batch)

    # --- what is shown

    def activation(self) -> tuple[str, str, str]:
        return self._words.activation(len(self.choices.request.cards))

    def refresh(self) -> None:
        cards = [row.card for row in self.rows if row.card is not None]
        self.choices.show_cards(self.account, cards, self._list_name or f"Cards {datetime.now().astimezone():%Y-%m-%d}")
        self.show_costs(self._costs() if self.at == PREPARE else ())
        self.clear.setVisible(self.at == PREPARE)
        if not self.footer.show_run(self.at, self.run):
            self.primary.name(self._words.action(len(cards)))
            ready = bool(cards) and self.choices.good and not self.choices.needs_fleet
            self.primary.setEnabled(ready and not self.busy)

    def _costs(self) -> list[str]:
        lines = [translate(line) for line in card_costs(self.choices.state)]
        return [self._words.fleet_first(), *lines] if self.choices.needs_fleet else lines

    def retranslate(self) -> None:
        self.empty.show_text(
            self.tr("Type or scan a card, or open a list of cards."),
            self.tr("A CSV has the columns ICCID and registration code. It can also be dropped here, or pasted."),
        )
        self.sample.name(self.tr("Try the sample cards"))
        self.clear.name(self.tr("Start over"), self.tr("Forget the cards on this page; nothing was sent"))
        super().retranslate()
