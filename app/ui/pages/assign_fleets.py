"""Fleets and their networks, beside the choice of a fleet: a new one, and which networks its SIMs may use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QWidget

from app.domain.errors import KnownError
from app.ui.theme import px
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import Banner, Card
from app.ui.widgets.labels import label
from app.ui.widgets.table import Column, RowsModel, Table

if TYPE_CHECKING:
    from app.station.fleets import Fleets, Network, NetworkAccessProfile
    from app.ui.bridge import Bridge


@dataclass(frozen=True, slots=True)
class NetworkRow:
    sid: str
    country: str
    name: str
    codes: str

    @property
    def words(self) -> str:
        return f"{self.country} · {self.name} · {self.codes}"


class FleetDesk(Card):
    """Answers for an account or a profile that is no longer shown are dropped."""

    created = Signal(str)
    """Sid of a new fleet."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.account = ""
        self.name, self.profile, self.network = QLineEdit(), ChoiceBox(), ChoiceBox()
        self.network.setEditable(True)
        self.network.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = self.network.completer() or QCompleter(self.network)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.make, self.add, self.remove, self.close_button = Button("add"), Button("add"), Button("remove"), Button()
        self.new_profile = Button()
        self.problem = Banner()
        self.problem.leads = True
        self._name_label, self._profile_label = label("small"), label("small")
        self.model = RowsModel[NetworkRow](self._columns(), self)
        self.table = Table()
        self.table.setModel(self.model)
        self.table.set_columns((90, 260, 120), mono=(2,))
        self._lay_out()
        self._connect()
        self.hide()
        self.retranslate()

    def attach(self, fleets: Callable[[], Fleets], bridge: Bridge) -> None:
        self._fleets, self._bridge = fleets, bridge

    def open(self, account: str) -> None:
        self.account = account
        self.problem.hide()
        self.show()
        self._load_profiles()
        self._run(lambda: [_row(each) for each in self._fleets().networks(account)], self._show_choice)
        self.name.setFocus()

    def _lay_out(self) -> None:
        self._name_label.setBuddy(self.name)
        self._profile_label.setBuddy(self.profile)
        for parts in (
            (self._name_label, self.name, self._profile_label, self.profile, self.make),
            (self.network, self.add, self.new_profile),
        ):
            row = QHBoxLayout()
            row.setSpacing(12)
            for part in parts:
                row.addWidget(part, int(isinstance(part, QLineEdit | QComboBox)))
            self.body.addLayout(row)
        self.body.addWidget(self.table)
        self.body.addWidget(self.problem)
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        self.profile.currentIndexChanged.connect(self._load_networks)
        self.name.textChanged.connect(self._offer)
        self.name.returnPressed.connect(self.make.click)
        self.network.editTextChanged.connect(self._offer)
        self.table.selectionModel().selectionChanged.connect(self._offer)
        self.make.clicked.connect(self._create)
        self.new_profile.clicked.connect(self._create_profile)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.close_button.clicked.connect(self.hide)
        self.close_button.clicked.connect(self.closed)

    # --- what is asked and done

    def _run(self, ask: Callable[[], object], done: Callable[..., object]) -> None:
        account = self.account

        def ended(found: object) -> None:
            if account == self.account:
                done(found)

        self._bridge.run(ask, ended, self.problem.show_error)

    def _change(self, call: Callable[[], object], done: Callable[..., object]) -> None:
        """One call with an effect at a time."""
        self.problem.hide()
        self.setEnabled(False)

        def failed(error: KnownError) -> None:
            self.setEnabled(True)
            self.problem.show_error(error)

        def ended(made: object) -> None:
            self.setEnabled(True)
            done(made)

        self._bridge.run(call, ended, failed)

    def _create(self) -> None:
        account, name, profile = self.account, self.name.text(), self.chosen_profile
        self._change(lambda: self._fleets().create(account, name, profile).sid, self._created)

    def _created(self, sid: str) -> None:
        self.name.clear()
        self.created.emit(sid)

    def _create_profile(self) -> None:
        """Named like the fleet to be, with the chosen network."""
        account, name, network = self.account, self.name.text(), self.chosen_network
        self._change(lambda: self._fleets().create_profile(account, name, [network]).sid, self._load_profiles)

    def _add(self) -> None:
        account, profile, network = self.account, self.chosen_profile, self.chosen_network
        self._change(lambda: self._fleets().add_network(account, profile, network), self._load_networks)

    def _remove(self) -> None:
        account, profile = self.account, self.chosen_profile
        sids = [self.model.rows[at].sid for at in self.table.chosen_rows()]

        def take_out() -> None:
            for sid in sids:
                self._fleets().remove_network(account, profile, sid)

        self._change(take_out, self._load_networks)

    def _load_profiles(self, chosen: str = "") -> None:
        account, kept = self.account, chosen or self.chosen_profile
        self._run(lambda: self._fleets().profiles(account), lambda found: self._show_profiles(found, kept))

    def _load_networks(self, *_changed: object) -> None:
        account, profile = self.account, self.chosen_profile
        self._offer()
        if profile:
            self._run(
                lambda: [_row(each) for each in self._fleets().networks(account, profile)],
                lambda rows: self._show_networks(profile, rows),
            )

    # --- what is shown

    @property
    def chosen_profile(self) -> str:
        return str(self.profile.currentData() or "")

    @property
    def chosen_network(self) -> str:
        at = self.network.findText(self.network.currentText())
        return str(self.network.itemData(at)) if at >= 0 else ""

    def _show_profiles(self, profiles: Sequence[NetworkAccessProfile], chosen: str) -> None:
        self.profile.blockSignals(True)
        self.profile.clear()
        for each in profiles:
            self.profile.addItem(each.unique_name or each.sid, each.sid)
        self.profile.setCurrentIndex(max(0, self.profile.findData(chosen)))
        self.profile.blockSignals(False)
        self._load_networks()

    def _show_choice(self, rows: Sequence[NetworkRow]) -> None:
        self.network.clear()
        for row in sorted(rows, key=lambda row: row.words):
            self.network.addItem(row.words, row.sid)
        self.network.setCurrentIndex(-1)
        self._offer()

    def _show_networks(self, profile: str, rows: Sequence[NetworkRow]) -> None:
        if profile == self.chosen_profile:
            self.model.set_rows(sorted(rows, key=lambda row: row.words))
            self._offer()

    def _columns(self) -> tuple[Column[NetworkRow], ...]:
        return (
            Column(lambda: self.tr("Country"), lambda row: row.country),
            Column(lambda: self.tr("Network"), lambda row: row.name),
            Column(lambda: "MCC-MNC", lambda row: row.codes),
        )

    def _offer(self, *_changed: object) -> None:
        named = bool(self.name.text().strip())
        self.make.setEnabled(named and bool(self.chosen_profile))
        self.new_profile.setEnabled(named and bool(self.chosen_network))
        here = {row.sid for row in self.model.rows}
        self.add.setEnabled(bool(self.chosen_profile and self.chosen_network) and self.chosen_network not in here)
        self.remove.setEnabled(bool(self.table.chosen_rows()))

    def retranslate(self) -> None:
        self.set_heading(self.tr("Fleets and networks"))
        self._name_label.setText(self.tr("New fleet"))
        self._profile_label.setText(self.tr("with the networks of"))
        self.name.setAccessibleName(self.tr("Name of the new fleet"))
        self.profile.setAccessibleName(self.tr("Network access profile"))
        self.network.setAccessibleName(self.tr("A network to add"))
        if (line := self.network.lineEdit()) is not None:
            line.setPlaceholderText(self.tr("Country or network"))
        self.table.setAccessibleName(self.tr("Networks that the SIMs may use"))
        self.table.setMinimumHeight(px(138))
        self.make.name(self.tr("Create"), self.tr("Create a fleet of this name; data and SMS are on"))
        self.add.name(self.tr("Add network"), self.tr("Every fleet with this profile may use it"))
        self.new_profile.name(self.tr("New profile"), self.tr("A profile of the name above, with this network alone"))
        self.remove.name(self.tr("Take out"), self.tr("SIMs of every fleet with this profile lose these networks"))
        self.close_button.name(self.tr("Close"))
        self.model.retranslate()
        self._offer()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _row(network: Network) -> NetworkRow:
    codes = " ".join(f"{mcc}-{mnc}" for mcc, mnc in network.identifiers)
    return NetworkRow(network.sid, network.iso_country, network.friendly_name, codes)
