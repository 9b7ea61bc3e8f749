"""Batches at EMnify: codes in, what they claim, devices from the SIMs, and a result for each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.bic_list import find_bic
from app.domain.identifiers import Bic
from app.domain.scan import Scan, ScanKind
from app.domain.work import Batch
from app.station.register_values import RegisterRequest, SimChoice, costs
from app.ui.i18n import translate
from app.ui.pages.register_bic import SCANNED, BicCard, dashed
from app.ui.pages.register_choices import Choices
from app.ui.pages.register_claims import ClaimsCard
from app.ui.pages.register_devices import DevicesCard
from app.ui.pages.register_flow import RegisterFlow
from app.ui.pages.register_foot import EMPTY, PREPARE, RUN
from app.ui.pages.register_inquiry import Inquiry
from app.ui.pages.register_intake import PICTURES, Intake
from app.ui.pages.register_words import RegisterWords
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner
from app.ui.widgets.file_dialogs import ask_to_open

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge


class BicFlow(RegisterFlow):
    def __init__(self, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(banner, Button(), parent)
        self.only = self.footer.other
        self._words = RegisterWords(self)
        self._has_account = True
        self.code, self.claims, self.devices = BicCard(), ClaimsCard(), DevicesCard()
        self.inquiry = Inquiry(self)
        self.intake = Intake(self.code, self.inquiry, banner, self)
        self.lay_out(self.code, self.claims, self.devices, (9, 10))
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.intake.changed.connect(self._show_codes)
        self.inquiry.changed.connect(self.refresh)
        self.inquiry.policies.connect(self.devices.show_policies)
        self.inquiry.policies_failed.connect(self.devices.show_failure)
        self.empty_button.clicked.connect(self._help_empty)
        self.claims.changed.connect(self.reconsider)
        self.claims.again_wanted.connect(self.inquiry.ask_again)
        self.claims.dropped.connect(self.intake.drop)
        self.devices.changed.connect(self.reconsider)
        self.devices.again_wanted.connect(self.inquiry.load_policies)
        self.devices.problem.led.connect(self.go)
        self.only.clicked.connect(lambda: self._propose(devices=False))

    def attach(self, station: Station, bridge: Bridge) -> None:
        super().attach(station, bridge)
        self.inquiry.attach(station, bridge)
        self.intake.attach(station, bridge)
        self._show_choices(Choices.from_text(station.settings.register))

    # --- what comes in

    def use_account(self, name: str) -> None:
        self.account, self._has_account = name, bool(name)
        self.inquiry.use_account(name)
        self._show_empty()
        self.refresh()

    def take_scan(self, scan: Scan) -> bool:
        """A BIC joins those that are here; an ICCID finds its row."""
        if scan.kind is ScanKind.ICCID:
            return self.at == RUN and self.run.choose_iccid(scan.value)
        bic = find_bic(scan.value) if ScanKind.BIC in {scan.kind, *scan.also} else None
        if bic is not None:
            self.intake.take((bic,), SCANNED)
        return bic is not None

    def open_file(self, path: Path) -> None:
        self.intake.open_file(path)

    def paste(self, text: str) -> None:
        self.intake.paste(text)

    def ask_for_list(self) -> None:
        kinds = [self.tr("Lists of BICs (*.csv *.txt *.tsv)"), self.tr("All files (*)")]
        ask_to_open(self, self.tr("Open a list of BICs"), kinds, self.open_file)

    def ask_for_picture(self) -> None:
        endings = " ".join(f"*.{ending}" for ending in PICTURES)
        kinds = [self.tr("Pictures ({endings})").format(endings=endings), self.tr("All files (*)")]
        ask_to_open(self, self.tr("Open a picture of a card or a box"), kinds, self.open_file)

    def focus_entry(self) -> None:
        self.code.field.setFocus()

    def _help_empty(self) -> None:
        if self._has_account:
            self.ask_for_list()
        else:
            self.go.emit("settings", None)

    # --- the run

    def prepare_more(self) -> None:
        self.show_part(EMPTY)

    def register(self) -> None:
        self._propose(devices=True)

    def _propose(self, *, devices: bool) -> None:
        request, register = self._request(devices=devices), self._station.register
        sent, sims = self.inquiry.bics, self.inquiry.quantity
        self.propose(
            lambda: register.start(request),
            lambda batch: self._started(batch, request, sent, sims),
            activates=request.sims is SimChoice.ACTIVATED,
        )

    def _request(self, *, devices: bool) -> RegisterRequest:
        template = self.devices.template if devices and self.devices.make.isChecked() else None
        bics = tuple(claim.bic for claim in self.inquiry.free)
        return RegisterRequest(self.account, bics, self.claims.name, self.claims.choice, template)

    def _started(self, batch: Batch, request: RegisterRequest, sent: Sequence[Bic], sims: int) -> None:
        """Codes that came in meanwhile stay."""
        choices = self.devices.next_choices(request, sims)
        text = choices.to_text()
        self._bridge.run(lambda: self._station.change_settings(register=text), lambda _settings: None)
        self._show_choices(choices)
        self.follow(batch)
        self.intake.drop(sent)

    # --- what is shown

    def _show_choices(self, choices: Choices) -> None:
        self.claims.choose(choices.sims)
        self.devices.show_choices(choices)

    def _show_codes(self) -> None:
        """Results stay in sight while nothing new has come in."""
        self.sure.hide()
        self.show_part(PREPARE if self.inquiry.bics else RUN if self.at == RUN else EMPTY)

    def activation(self) -> tuple[str, str, str]:
        return self._words.activation(self.inquiry.quantity)

    def refresh(self) -> None:
        inquiry = self.inquiry
        if self.at == PREPARE:
            self.claims.show_claims(inquiry.claims, self._order())
            self.give_room(self.claims.several)
            self.devices.show_batch(self.claims.name, inquiry.quantity)
        claimed = self.at == PREPARE and inquiry.free
        self.show_costs([translate(line) for line in costs(self._request(devices=True))] if claimed else ())
        self._show_buttons()

    def _show_buttons(self) -> None:
        making = self.devices.make.isChecked()
        free, sims = len(self.inquiry.free), self.inquiry.quantity
        ready = bool(free) and not self.inquiry.asking and not self.busy
        self.only.setVisible(self.at == PREPARE and making)
        self.only.setEnabled(ready)
        self.only.name(self.tr("Only register"), self._words.action(sims, free, devices=False))
        if not self.footer.show_run(self.at, self.run):
            self.primary.name(self._words.action(sims, free, devices=making))
            self.primary.setEnabled(ready and self.devices.complete)

    def _order(self) -> str:
        bics = self.inquiry.bics
        return self.intake.list_name or (
            dashed(bics[0]) if len(bics) == 1 else f"SIMs {datetime.now().astimezone():%Y-%m-%d}"
        )

    def _show_empty(self) -> None:
        self.empty_button.set_icon("open" if self._has_account else "settings")
        if self._has_account:
            self.empty.show_text(
                self.tr("Scan the code of a card or a box, or open a list of codes."),
                self.tr("What a code claims is shown before anything is registered."),
            )
            self.empty_button.name(self.tr("Open a list of BICs…"))
        else:
            self.empty.show_text(
                self.tr("There is no account at EMnify or Super SIM yet."),
                self.tr("SIMs are registered in an account; it holds the address and the key of the provider."),
            )
            self.empty_button.name(self.tr("Add an account"))

    def retranslate(self) -> None:
        self._show_empty()
        super().retranslate()
