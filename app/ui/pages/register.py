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
from app.station.events import BatchChanged, Event, UnitChanged
from app.station.register_values import RegisterRequest, SimChoice, costs
from app.ui.page import Page
from app.ui.pages.register_bic import SCANNED, dashed
from app.ui.pages.register_body import EMPTY, PREPARE, RUN, RegisterBody
from app.ui.pages.register_choices import Choices
from app.ui.pages.register_inquiry import Inquiry
from app.ui.pages.register_intake import Intake
from app.ui.pages.register_words import RegisterWords
from app.ui.theme import Kind
from app.ui.widgets.drop import DropTarget


class RegisterPage(Page):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts: list[str] | None = None
        self._choices = Choices()
        self._asked_for: RegisterRequest | None = None
        self._starting = False
        self.inquiry = Inquiry(self)
        self._words = RegisterWords(self)
        self.body = RegisterBody(self.banner)
        self.column.addWidget(self.body)
        self.intake = Intake(self.body.code, self.inquiry, self.banner, self)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        body, intake = self.body, self.intake
        intake.changed.connect(self._show_codes)
        body.file_chosen.connect(intake.open_file)
        body.paste_wanted.connect(intake.paste_clipboard)
        body.account.activated.connect(self._choose_account)
        body.empty_button.clicked.connect(self._help_empty)
        body.claims.changed.connect(self._reconsider)
        body.claims.again_wanted.connect(self.inquiry.ask_again)
        body.claims.dropped.connect(intake.drop)
        body.devices.changed.connect(self._reconsider)
        body.devices.again_wanted.connect(self.inquiry.load_policies)
        body.sure.acted.connect(self._start)
        body.sure.closed.connect(self._reconsider)
        body.primary.clicked.connect(self._go_on)
        body.only.clicked.connect(lambda: self._ask(self._request(devices=False)))
        body.last.clicked.connect(lambda: self._show(RUN))
        body.stop.clicked.connect(self._cancel)
        body.retry.clicked.connect(self._retry)
        body.run.settle_wanted.connect(self._settle)
        self.inquiry.changed.connect(self._refresh)
        self.inquiry.policies.connect(body.devices.show_policies)
        self.inquiry.policies_failed.connect(body.devices.show_failure)

    # --- what comes in

    def start(self) -> None:
        self._choices = Choices.from_text(self.station.settings.register)
        self.body.claims.choose(self._choices.sims)
        self.body.devices.show_choices(self._choices)
        self.body.run.attach(self.station, self.bridge)
        self.inquiry.attach(self.station, self.bridge)
        self.intake.attach(self.station, self.bridge)
        drop = DropTarget(self)
        drop.file_dropped.connect(self.intake.open_file)
        drop.text_dropped.connect(self.intake.paste)
        self._load_accounts()

    def shown(self) -> None:
        self.body.code.field.setFocus()
        if self.attached:
            self._load_accounts()

    def arrive(self, payload: object) -> None:
        """A batch to look at or to go on with, or a file to read."""
        if isinstance(payload, Batch) and payload.kind is BatchKind.REGISTER:
            self._follow(payload)
        elif isinstance(payload, Path):
            self.intake.open_file(payload)

    def take_scan(self, scan: Scan) -> bool:
        """A BIC joins those that are here; an ICCID finds its row."""
        if scan.kind is ScanKind.ICCID:
            return self.body.at == RUN and self.body.run.choose_iccid(scan.value)
        bic = find_bic(scan.value) if ScanKind.BIC in {scan.kind, *scan.also} else None
        if bic is not None:
            self.intake.take((bic,), SCANNED)
        return bic is not None

    def on_events(self, events: Sequence[Event]) -> None:
        run = self.body.run
        if run.batch is None:
            return
        ours = run.batch.id
        run.show_units(
            [event.unit for event in events if isinstance(event, UnitChanged) and event.unit.batch_id == ours]
        )
        for event in events:
            if isinstance(event, BatchChanged) and event.batch.id == ours:
                run.show_batch(event)
        self._refresh()

    # --- accounts

    def _load_accounts(self) -> None:
        self.bridge.run(self.station.accounts.all, self._show_accounts)

    def _show_accounts(self, accounts: Sequence[Account]) -> None:
        self._accounts = names = [a.name for a in accounts if a.provider is Provider.EMNIFY]
        wanted = self.inquiry.account or self._choices.account
        self.body.show_accounts(names, wanted if wanted in names else next(iter(names), ""))
        self._choose_account()

    def _choose_account(self) -> None:
        self.inquiry.use_account(self.body.account.currentText())
        self._refresh()

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
        self.bridge.run(
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
        """Offer the same next time, but activation; go on counting where only the number tells the names apart."""
        devices = self.body.devices
        counting = request.devices is not None and "{batch}" not in request.devices.name
        first = devices.template.first + (self.inquiry.quantity if counting else 0)
        sims = SimChoice.ISSUED if request.sims is SimChoice.ACTIVATED else request.sims
        self._choices = replace(devices.choices, account=request.account, sims=sims.value, first=first)
        devices.show_choices(self._choices)
        self.body.claims.choose(sims)
        text = self._choices.to_text()
        self.bridge.run(lambda: self.station.change_settings(register=text), lambda _settings: None)

    def _follow(self, batch: Batch) -> None:
        self.banner.hide()
        self.body.run.follow(batch)
        self._show(RUN)

    def _cancel(self) -> None:
        if (batch := self.body.run.batch) is not None:
            self.bridge.run(lambda: self.station.register.cancel(batch.id), lambda _nothing: None)

    def _retry(self) -> None:
        """Go on where it stopped, or once more for what failed."""
        if (batch := self.body.run.batch) is not None:
            register, left = self.station.register, _left(batch)
            again = register.resume if left else register.retry_failed
            self.bridge.run(lambda: again(batch.id), self._follow, self.banner.show_error)

    def _settle(self, unit_id: int, made: bool) -> None:
        self.bridge.run(
            lambda: self.station.register.settle(unit_id, made), lambda _unit: self._refresh(), self.banner.show_error
        )

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
        body.show_empty(bool(self._accounts) or self._accounts is None)
        if at == PREPARE:
            body.claims.show_claims(inquiry.claims, self._order())
            body.give_room(body.claims.several)
            body.devices.show_batch(body.claims.name, self.inquiry.quantity)
        body.show_costs(costs(self._request(devices=True)) if at == PREPARE and inquiry.free else ())
        body.header.show_text(self.tr("Register SIMs"), self._subtitle())
        self._show_buttons()

    def _show_buttons(self) -> None:
        body, at, batch = self.body, self.body.at, self.body.run.batch
        running = batch is not None and body.run.running
        making = body.devices.make.isChecked()
        free, sims = len(self.inquiry.free), self.inquiry.quantity
        ready = bool(free) and not self.inquiry.asking and not self._starting and not body.sure.isVisibleTo(self)
        body.only.setVisible(at == PREPARE and making)
        body.only.setEnabled(ready)
        body.only.name(self.tr("Only register"), self._words.action(sims, free, devices=False))
        body.last.setVisible(at != RUN and batch is not None)
        body.stop.setVisible(at == RUN and running)
        body.retry.setVisible(at == RUN and batch is not None and not running and batch.passed < batch.total)
        body.primary.setVisible(at != EMPTY)
        if at == RUN and batch is not None:
            body.primary.name(self.tr("Register more"))
            body.primary.setEnabled(True)
            body.retry.name(self._words.again(_left(batch)))
            body.footer.hint.setText(self._words.running(batch))
        else:
            body.primary.name(self._words.action(sims, free, devices=making))
            body.primary.setEnabled(ready and body.devices.complete)
            body.last.name(self._words.over(batch) if batch is not None else "")
            body.footer.hint.setText("")

    def _order(self) -> str:
        bics = self.inquiry.bics
        return self.intake.list_name or (
            dashed(bics[0]) if len(bics) == 1 else f"SIMs {datetime.now().astimezone():%Y-%m-%d}"
        )

    def _subtitle(self) -> str:
        batch = self.body.run.batch
        if self.body.at == RUN and batch is not None:
            return self.tr("{name} · account “{account}”").format(name=batch.name, account=batch.account)
        if self.inquiry.account:
            return self.tr("EMnify · account “{account}”").format(account=self.inquiry.account)
        return self.tr("Claim SIMs by the code of their card or box")


def _left(batch: Batch) -> int:
    return batch.total - batch.passed - batch.failed
