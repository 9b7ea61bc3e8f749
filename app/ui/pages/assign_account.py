"""Step 3: which account, how profiles are asked for, and what happens to the SIMs; costs are said first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QRadioButton, QVBoxLayout, QWidget

from app.domain.device_list import DeviceRow
from app.domain.work import Account, By, Provider
from app.ui.pages.assign_callback import CallbackField
from app.ui.pages.assign_fleets import FleetDesk
from app.ui.pages.fleet_box import FleetBox
from app.ui.theme import Kind
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import Banner, Card, FormRow
from app.ui.widgets.labels import label
from app.ui.widgets.scrolled import scrolled
from app.ui.words import provider_name

if TYPE_CHECKING:
    from app.station.assign import AssignRequest
    from app.station.station import Station
    from app.ui.bridge import Bridge, Task

GIVE_ESIMS = (Provider.CELONA, Provider.SUPERSIM)


class AccountStep(QWidget):
    changed = Signal()
    settings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts: list[Account] = []
        self._fleets_of = ""
        self._asked: Task | None = None
        self._with_iccid = False
        self._build()
        self.retranslate()

    def _build(self) -> None:
        self.account, self.fleet = ChoiceBox(), FleetBox()
        self._account_row, self._fleet_row = FormRow(self.account), FormRow(self.fleet)
        self._none = Banner(closable=False)
        self.by_eid, self.by_matching_id = QRadioButton(), QRadioButton()
        self.by_eid.setChecked(True)
        self._by_help = label("small", wrap=True)
        self.activate = QCheckBox()
        self.callback = CallbackField()
        self.desk, self.fleets_button = FleetDesk(), Button("edit", link=True)
        self._cost, self.problem = Banner(closable=False), Banner()
        self.problem.leads = True
        who, how = Card(), Card()
        self._who, self._how = who, how
        who.body.addWidget(self._none)
        who.body.addWidget(self._account_row)
        self._provider = label("small", wrap=True)
        who.body.addWidget(self._provider)
        for part in (self.by_eid, self.by_matching_id, self._by_help, self._fleet_row, self.problem):
            how.body.addWidget(part)
        how.body.addWidget(self.fleets_button, 0, Qt.AlignmentFlag.AlignLeft)
        for below in (self.desk, self.activate, self.callback):
            how.body.addWidget(below)
        inside = QWidget()
        inside.setProperty("role", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for card in (who, how, self._cost):
            column.addWidget(card)
        column.addStretch(1)
        self._area = scrolled(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        self._connect()

    def _connect(self) -> None:
        self.account.currentIndexChanged.connect(self._choose)
        self.fleet.editTextChanged.connect(self._tell)
        self.activate.toggled.connect(self._tell)
        self.by_eid.toggled.connect(self._tell)
        self.callback.changed.connect(self._tell)
        self.fleets_button.clicked.connect(self._open_desk)
        self.desk.created.connect(self._use_new_fleet)
        self._none.acted.connect(self.settings_wanted)

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge
        self.desk.attach(lambda: station.fleets, bridge)
        self.callback.show_address(station.settings.callback, station.settings.callback_method)
        self.load()

    def load(self) -> None:
        self._bridge.run(self._station.accounts.all, self._show_accounts)

    @property
    def chosen(self) -> Account | None:
        at = self.account.currentIndex()
        return self._accounts[at] if 0 <= at < len(self._accounts) else None

    def consider(self, rows: Sequence[DeviceRow]) -> None:
        """What is to be assigned: an ICCID of a row may be that of an eSIM in use."""
        self._with_iccid = any(row.iccid for row in rows)
        self._show_cost()

    @property
    def complete(self) -> bool:
        """An activation needs a fleet."""
        if self.chosen is None:
            return False
        if not self._is_supersim:
            return True
        return self.callback.good and not (self.activate.isChecked() and not self.fleet.sid)

    def request(self, rows: Sequence[DeviceRow], name: str) -> AssignRequest:
        from app.station.assign import AssignRequest

        assert self.chosen is not None  # noqa: S101
        if not self._is_supersim:
            return AssignRequest(self.chosen.name, rows, name)
        by = By.EID if self.by_eid.isChecked() else By.MATCHING_ID
        return AssignRequest(
            self.chosen.name,
            rows,
            name,
            by,
            self.fleet.sid,
            self.activate.isChecked(),
            self.callback.url,
            self.callback.method,
        )

    def remember(self) -> None:
        """Offer the same next time."""
        if self.chosen is not None:
            kept = {"account": self.chosen.name, "fleet": self.fleet.sid}
            if self._is_supersim:
                kept |= {"callback": self.callback.url, "callback_method": self.callback.method}
            self._bridge.run(lambda: self._station.change_settings(**kept), lambda _settings: None)

    def cost_hint(self) -> str:
        """What the next button costs, in words."""
        if self.chosen is None:
            return ""
        if not self._is_supersim:
            return self.tr("Each row takes one eSIM of the account's stock. It cannot be taken back here.")
        if self.activate.isChecked():
            cost = self.tr("Each row takes one eSIM and activates it: billing starts.")
        else:
            cost = self.tr("Each row takes one eSIM. New and ready SIMs are not charged until they are active.")
        return " ".join(part for part in (cost, self.callback.review()) if part)

    @property
    def _is_supersim(self) -> bool:
        return self.chosen is not None and self.chosen.provider is Provider.SUPERSIM

    def _show_accounts(self, accounts: list[Account]) -> None:
        before = self.chosen.name if self.chosen else self._station.settings.account
        accounts = [account for account in accounts if account.provider in GIVE_ESIMS]
        self._accounts = accounts
        self.account.blockSignals(True)
        self.account.clear()
        self.account.addItems([account.name for account in accounts])
        self.account.setCurrentIndex(max(0, self.account.findText(before)) if accounts else -1)
        self.account.blockSignals(False)
        self._choose()

    def _choose(self) -> None:
        self.retranslate()
        account = self.chosen
        if account is not None and self._is_supersim and self._fleets_of != account.name:
            self._fleets_of = account.name
            self.desk.hide()
            self.fleet.clear()
            self.fleet.setEditText(self._station.settings.fleet)
            self._load_fleets(account.name)

    def _load_fleets(self, account: str, wanted: str = "") -> None:
        fleets = self._station.accounts.fleets
        self.problem.hide()
        self._asked = self._bridge.run(
            lambda: [(fleet.sid, fleet.unique_name) for fleet in fleets(account)],
            lambda found: self.fleet.show_fleets(found, wanted),
            self.problem.show_error,
            instead_of=self._asked,
        )

    def _open_desk(self) -> None:
        if self.chosen is not None:
            self.desk.open(self.chosen.name)
            QTimer.singleShot(0, self, self._scroll_to_desk)

    def _scroll_to_desk(self) -> None:
        """As far as its end is in sight, with the link that opened it still on top."""
        top = self.fleets_button.mapTo(self, QPoint(0, 0)).y()
        below = self.desk.mapTo(self, QPoint(0, self.desk.height())).y() - self.height()
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + max(0, min(top, below)))

    def _use_new_fleet(self, sid: str) -> None:
        """Chosen at once; its name is read with the others."""
        if (account := self.chosen) is not None:
            self._load_fleets(account.name, sid)

    def _tell(self) -> None:
        self._show_cost()
        self.changed.emit()

    def _show_cost(self) -> None:
        if self._is_supersim and self.activate.isChecked() and not self.fleet.sid:
            self._cost.show_message(
                Kind.WARNING, self.tr("A SIM can be activated only in a fleet."), self.tr("Choose the fleet.")
            )
        elif self._is_supersim and self.activate.isChecked():
            self._cost.show_message(
                Kind.WARNING,
                self.tr("Activating starts billing for each SIM, whether the device is used or not."),
                self.tr("Leave it off to activate later, when the device goes into service."),
            )
        elif self.chosen is not None and not self._is_supersim and self._with_iccid:
            self._cost.show_message(
                Kind.WARNING,
                self.tr("Rows with an ICCID take that very eSIM, also where another device has it."),
                self.tr("First deactivate it in the Orchestrator, and delete it from the old device."),
            )
        else:
            self._cost.hide()

    def retranslate(self) -> None:
        self._who.set_heading(self.tr("Where the eSIMs come from"))
        self._account_row.show_text(self.tr("Account"))
        self._how.set_heading(self.tr("Profiles and SIMs"))
        self.by_eid.setText(self.tr("For the EID of each row"))
        self.by_matching_id.setText(self.tr("With an activation code for each row"))
        self._by_help.setText(
            self.tr(
                "By EID only that device can download the profile. With an activation code any device can, once: "
                "choose it for codes that are printed and scanned."
            )
        )
        self._fleet_row.show_text(self.tr("Fleet"), self.tr("The fleet that the new SIMs join; may be left empty."))
        self.fleets_button.name(self.tr("Fleets and networks…"), self.tr("A new fleet, and the networks of its SIMs"))
        self.activate.setText(self.tr("Activate the SIMs"))
        account = self.chosen
        self._account_row.setVisible(bool(self._accounts))
        self._provider.setText(f"{provider_name(account.provider)} · {account.base_url}" if account else "")
        self._how.setVisible(self._is_supersim)
        self._none.setVisible(False)
        if not self._accounts:
            self._none.show_message(
                Kind.WARNING,
                self.tr("There is no account yet."),
                self.tr("An account holds the address and the key of a provider."),
                action=self.tr("Add an account"),
            )
        self._show_cost()
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
