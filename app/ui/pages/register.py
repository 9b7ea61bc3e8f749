"""Register SIMs: the account that is chosen decides how, by the BIC of a batch or card by card."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QMenu, QWidget

from app.domain.scan import Scan
from app.domain.work import Account, Batch, BatchKind, Provider
from app.station.events import Event
from app.ui.page import Page
from app.ui.pages.register_bics import BicFlow
from app.ui.pages.register_cards import CardsFlow
from app.ui.pages.register_choices import Choices
from app.ui.pages.register_flow import RegisterFlow
from app.ui.pages.register_foot import RUN
from app.ui.pages.register_words import RegisterWords
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import PageHeader
from app.ui.widgets.drop import DropTarget
from app.ui.widgets.views import Views

REGISTERING = (Provider.EMNIFY, Provider.SUPERSIM)
"""Providers that register SIMs, the usual one first."""


class RegisterPage(Page):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts: dict[str, Provider] = {}
        self._wanted = ""
        """The account to begin with."""
        self._words = RegisterWords(self)
        self.account = ChoiceBox()
        self.account.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.account.hide()
        self.list, self.picture = Button("open"), Button("scan")
        self.header = PageHeader(self.account, self.list, self.picture)
        self.bics, self.cards = BicFlow(self.banner), CardsFlow(self.banner)
        self.flows = Views()
        for flow in (self.bics, self.cards):
            self.flows.addWidget(flow)
        self.column.addWidget(self.header)
        self.column.addWidget(self.banner)
        self.column.addWidget(self.flows, 1)
        menu = QMenu(self.list)
        self._from_file = menu.addAction("", self._ask_for_list)
        self._from_clipboard = menu.addAction("", self._paste_clipboard)
        self.list.setMenu(menu)
        self.picture.clicked.connect(self.bics.ask_for_picture)
        self.account.activated.connect(self._choose_account)
        for flow in (self.bics, self.cards):
            flow.changed.connect(self._show_head)
            flow.go.connect(self.go)
        self.retranslate()

    @property
    def flow(self) -> RegisterFlow:
        """The one in front."""
        return self.cards if self.flows.currentWidget() is self.cards else self.bics

    def start(self) -> None:
        self._wanted = Choices.from_text(self.station.settings.register).account
        for flow in (self.bics, self.cards):
            flow.attach(self.station, self.bridge)
        drop = DropTarget(self)
        drop.file_dropped.connect(self._open_file)
        drop.text_dropped.connect(self._paste)
        self._load_accounts()

    def shown(self) -> None:
        self.flow.focus_entry()
        if self.attached:
            self._load_accounts()

    def arrive(self, payload: object) -> None:
        """A batch to look at or to go on with, or a file to read."""
        if isinstance(payload, Batch) and payload.kind is BatchKind.REGISTER:
            self._wanted = payload.account
            self.account.setCurrentText(payload.account)
            self._show_flow(by_card=payload.settings.get("provider") == Provider.SUPERSIM)
            self.flow.follow(payload)
        elif isinstance(payload, Path):
            self._open_file(payload)

    def take_scan(self, scan: Scan) -> bool:
        return self.flow.take_scan(scan)

    def on_events(self, events: Sequence[Event]) -> None:
        self.bics.on_events(events)
        self.cards.on_events(events)

    def _open_file(self, path: Path) -> None:
        self.flow.open_file(path)

    def _paste(self, text: str) -> None:
        self.flow.paste(text)

    def _paste_clipboard(self) -> None:
        self.flow.paste_clipboard()

    def _ask_for_list(self) -> None:
        self.flow.ask_for_list()

    def _load_accounts(self) -> None:
        self.bridge.run(self.station.accounts.all, self._show_accounts)

    def _show_accounts(self, accounts: Sequence[Account]) -> None:
        """A choice is shown where there is one."""
        usual = sorted((a for a in accounts if a.provider in REGISTERING), key=lambda a: REGISTERING.index(a.provider))
        self._accounts = {account.name: account.provider for account in usual}
        wanted = self.account.currentText() or self._wanted
        self.account.clear()
        self.account.addItems(list(self._accounts))
        self.account.setCurrentText(wanted)
        self.account.setVisible(len(self._accounts) > 1)
        self._choose_account()

    def _choose_account(self) -> None:
        name = self.account.currentText()
        self._show_flow(by_card=self._accounts.get(name) is Provider.SUPERSIM)
        self.flow.use_account(name)
        self._show_head()

    def _show_flow(self, *, by_card: bool) -> None:
        self.flows.setCurrentWidget(self.cards if by_card else self.bics)
        self.picture.setVisible(not by_card)
        self.retranslate()

    def _show_head(self) -> None:
        flow = self.flow
        batch = flow.run.batch if flow.at == RUN else None
        line = self._words.subtitle(batch, flow.account, by_card=flow is self.cards)
        self.header.show_text(self.tr("Register SIMs"), line)

    def retranslate(self) -> None:
        self.account.setAccessibleName(self.tr("Account"))
        self.account.setToolTip(self.tr("The account that the SIMs are registered in"))
        if self.flow is self.cards:
            self.list.name(self.tr("List of cards…"), self.tr("A CSV of ICCIDs and codes; can also be dropped here"))
        else:
            self.list.name(self.tr("List of BICs…"), self.tr("One BIC a line, or a CSV; can also be dropped here"))
        self.picture.name(self.tr("From a picture…"), self.tr("Read the codes in a picture; can also be dropped here"))
        self._from_file.setText(self.tr("From a file…"))
        self._from_clipboard.setText(self.tr("Paste from the clipboard"))
        self._show_head()
