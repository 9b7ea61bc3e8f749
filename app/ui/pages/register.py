"""Register SIMs: codes in, what they claim, devices from the SIMs, and a result for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.bic_list import find_bic
from app.domain.errors import KnownError
from app.domain.identifiers import Bic
from app.domain.scan import Scan, ScanKind
from app.domain.work import Account, Batch, BatchKind, Provider
from app.station.events import Event
from app.station.register_values import RegisterRequest, SimChoice, costs
from app.ui.page import Page
from app.ui.pages.register_bic import SCANNED, dashed
from app.ui.pages.register_body import RegisterBody
from app.ui.pages.register_cards import CardsFlow
from app.ui.pages.register_choices import Choices
from app.ui.pages.register_foot import EMPTY, PREPARE, RUN
from app.ui.pages.register_inquiry import Inquiry
from app.ui.pages.register_intake import Intake
from app.ui.pages.register_runner import Runner
from app.ui.pages.register_words import RegisterWords
from app.ui.theme import Kind
from app.ui.widgets.drop import DropTarget

REGISTERING = (Provider.EMNIFY, Provider.SUPERSIM)
"""Providers that register SIMs, the usual one first."""


class RegisterPage(Page):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts: dict[str, Provider] | None = None
        self._choices = Choices()
        self._asked_for: RegisterRequest | None = None
        self._starting = False
        self.inquiry = Inquiry(self)
        self._words = RegisterWords(self)
        self.cards = CardsFlow(self.banner)
        self.body = RegisterBody(self.banner, self.cards)
        self.runner = Runner(self.body.run, self.body.stop, self.body.retry, self)
        self.column.addWidget(self.body)
        self.intake = Intake(self.body.code, self.inquiry, self.banner, self)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        body, intake = self.body, self.intake
        intake.changed.connect(self._show_codes)
        body.file_chosen.connect(self._open_file)
        body.list_wanted.connect(self._ask_for_list)
        body.paste_wanted.connect(self._paste_clipboard)
        body.account.activated.connect(self._choose_account)
        body.empty_button.clicked.connect(self._help_empty)
        body.claims.changed.connect(self._reconsider)
        body.claims.again_wanted.connect(self.inquiry.ask_again)
        body.claims.dropped.connect(intake.drop)
        body.devices.changed.connect(self._reconsider)
        body.devices.again_wanted.connect(self.inquiry.load_policies)
        body.devices.problem.led.connect(self.go)
        body.sure.acted.connect(self._start)
        body.sure.closed.connect(self._reconsider)
        body.primary.clicked.connect(self._go_on)
        body.only.clicked.connect(lambda: self._ask(self._request(devices=False)))
        body.last.clicked.connect(lambda: self._show(RUN))
        self.runner.changed.connect(self._refresh)
        self.runner.followed.connect(self._follow)
        self.runner.failed.connect(self.banner.show_error)
        self.cards.changed.connect(self._refresh)
        self.inquiry.changed.connect(self._refresh)
        self.inquiry.policies.connect(body.devices.show_policies)
        self.inquiry.policies_failed.connect(body.devices.show_failure)

    # --- what comes in

    def start(self) -> None:
        self._choices = Choices.from_text(self.station.settings.register)
        self.body.claims.choose(self._choices.sims)
        self.body.devices.show_choices(self._choices)
        self.runner.attach(self.station, self.bridge)
        self.cards.attach(self.station, self.bridge)
        self.inquiry.attach(self.station, self.bridge)
        self.intake.attach(self.station, self.bridge)
        drop = DropTarget(self)
        drop.file_dropped.connect(self._open_file)
        drop.text_dropped.connect(self._paste)
        self._load_accounts()

    def shown(self) -> None:
        (self.cards.entry.iccid if self.by_card else self.body.code.field).setFocus()
        if self.attached:
            self._load_accounts()

    def arrive(self, payload: object) -> None:
        """A batch to look at or to go on with, or a file to read."""
        if isinstance(payload, Batch) and payload.kind is BatchKind.REGISTER:
            self._choices = replace(self._choices, account=payload.account)
            self.body.account.setCurrentText(payload.account)
            by_card = payload.settings.get("provider") == Provider.SUPERSIM
            self.body.show_cards(by_card)
            (self.cards.follow if by_card else self._follow)(payload)
        elif isinstance(payload, Path):
            self._open_file(payload)

    def take_scan(self, scan: Scan) -> bool:
        """A BIC joins those that are here; an ICCID finds its row, or begins a card."""
        if self.by_card:
            return self.cards.take_scan(scan.value, is_iccid=scan.kind is ScanKind.ICCID)
        if scan.kind is ScanKind.ICCID:
            return self.body.at == RUN and self.body.run.choose_iccid(scan.value)
        bic = find_bic(scan.value) if ScanKind.BIC in {scan.kind, *scan.also} else None
        if bic is not None:
            self.intake.take((bic,), SCANNED)
        return bic is not None

    def on_events(self, events: Sequence[Event]) -> None:
        self.runner.on_events(events)
        self.cards.runner.on_events(events)

    # --- accounts

    def _load_accounts(self) -> None:
        self.bridge.run(self.station.accounts.all, self._show_accounts)

    def _show_accounts(self, accounts: Sequence[Account]) -> None:
        usual = sorted((a for a in accounts if a.provider in REGISTERING), key=lambda a: REGISTERING.index(a.provider))
        self._accounts = {account.name: account.provider for account in usual}
        wanted = self.body.account.currentText() or self._choices.account
        names = list(self._accounts)
        self.body.show_accounts(names, wanted if wanted in names else next(iter(names), ""))
        self._choose_account()

    def _choose_account(self) -> None:
        """Which provider it is decides how SIMs are registered: by BIC, or card by card."""
        self.body.show_cards(self.by_card)
        (self.cards if self.by_card else self.inquiry).use_account(self.body.account.currentText())
        self._refresh()

    @property
    def by_card(self) -> bool:
        return (self._accounts or {}).get(self.body.account.currentText()) is Provider.SUPERSIM

    def _open_file(self, path: Path) -> None:
        (self.cards if self.by_card else self.intake).open_file(path)

    def _paste(self, text: str) -> None:
        (self.cards if self.by_card else self.intake).paste(text)

    def _paste_clipboard(self) -> None:
        (self.cards if self.by_card else self.intake).paste_clipboard()

    def _ask_for_list(self) -> None:
        (self.cards if self.by_card else self.body).ask_for_list()

    def _help_empty(self) -> None:
        if self._accounts:
            self.body.ask_for_list()
        else:
            self.go.emit("settings", None)

    # --- the run

    def _request(self, *, devices: bool) -> RegisterRequest:
        body = self.body
        template = body.devices.template if devices and body.devices.make.isChecked() else None
        bics = tuple(claim.bic for claim in self.inquiry.free)
        return RegisterRequest(self.inquiry.account, bics, body.claims.name, body.claims.choice, template)

    def _go_on(self) -> None:
        if self.body.at == RUN:
            self._show(EMPTY)
            self.body.code.field.setFocus()
        else:
            self._ask(self._request(devices=True))

    def _ask(self, request: RegisterRequest) -> None:
        """Activation is asked for once, in the page."""
        self._asked_for = request
        if request.sims is not SimChoice.ACTIVATED:
            self._start()
            return
        self._show_sure()
        self.body.sure.action.setFocus()
        self._refresh()

    def _start(self) -> None:
        request, self._asked_for = self._asked_for, None
        if request is None:
            return
        self.body.sure.hide()
        self._starting = True
        self._refresh()
        register, sent = self.station.register, self.inquiry.bics
        self.bridge.begin(
            lambda: register.start(request), lambda batch: self._started(request, sent, batch), self._could_not_start
        )

    def _started(self, request: RegisterRequest, sent: Sequence[Bic], batch: Batch) -> None:
        """Codes that came in meanwhile stay."""
        self._starting = False
        self._remember(request)
        self._follow(batch)
        self.intake.drop(sent)

    def _could_not_start(self, error: KnownError) -> None:
        self._starting = False
        self.banner.show_error(error)
        self._refresh()

    def _remember(self, request: RegisterRequest) -> None:
        self._choices = self.body.devices.next_choices(request, self.inquiry.quantity)
        self.body.devices.show_choices(self._choices)
        self.body.claims.choose(self._choices.sims)
        text = self._choices.to_text()
        self.bridge.run(lambda: self.station.change_settings(register=text), lambda _settings: None)

    def _follow(self, batch: Batch) -> None:
        self.banner.hide()
        self.body.run.follow(batch)
        self._show(RUN)

    # --- what is shown

    def _reconsider(self) -> None:
        """Another choice: what was asked for is asked anew."""
        self._asked_for = None
        self.body.sure.hide()
        self._refresh()

    def _show(self, part: int) -> None:
        self.body.show_part(part)
        self._refresh()

    def _show_codes(self) -> None:
        """Results stay in sight while nothing new has come in."""
        self.body.sure.hide()
        self._show(PREPARE if self.inquiry.bics else RUN if self.body.at == RUN else EMPTY)

    def _show_sure(self) -> None:
        what, remedy, action = self._words.activation(self.inquiry.quantity)
        self.body.sure.show_message(Kind.WARNING, what, remedy, action=action)

    def retranslate(self) -> None:
        if self.body.sure.isVisibleTo(self):
            self._show_sure()
        self._refresh()

    def _refresh(self) -> None:
        body, at, inquiry = self.body, self.body.at, self.inquiry
        if self.by_card:
            body.header.show_text(self.tr("Register SIMs"), self._subtitle())
            return
        body.show_empty(bool(self._accounts) or self._accounts is None)
        if at == PREPARE:
            body.claims.show_claims(inquiry.claims, self._order())
            body.give_room(body.claims.several)
            body.devices.show_batch(body.claims.name, self.inquiry.quantity)
        body.show_costs(costs(self._request(devices=True)) if at == PREPARE and inquiry.free else ())
        body.header.show_text(self.tr("Register SIMs"), self._subtitle())
        self._show_buttons()

    def _show_buttons(self) -> None:
        body, at = self.body, self.body.at
        making = body.devices.make.isChecked()
        free, sims = len(self.inquiry.free), self.inquiry.quantity
        ready = bool(free) and not self.inquiry.asking and not self._starting and not body.sure.isVisibleTo(self)
        body.only.setVisible(at == PREPARE and making)
        body.only.setEnabled(ready)
        body.only.name(self.tr("Only register"), self._words.action(sims, free, devices=False))
        if not body.footer.show_run(at, body.run):
            body.primary.name(self._words.action(sims, free, devices=making))
            body.primary.setEnabled(ready and body.devices.complete)

    def _order(self) -> str:
        bics = self.inquiry.bics
        return self.intake.list_name or (
            dashed(bics[0]) if len(bics) == 1 else f"SIMs {datetime.now().astimezone():%Y-%m-%d}"
        )

    def _subtitle(self) -> str:
        flow = self.cards if self.by_card else self.body
        account = self.cards.account if self.by_card else self.inquiry.account
        return self._words.subtitle(flow.run.batch if flow.at == RUN else None, account, by_card=self.by_card)
