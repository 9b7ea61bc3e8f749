"""Devices: the fleet at the provider; found, looked at, changed, written to and diagnosed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.errors import KnownError
from app.domain.scan import Scan, ScanKind
from app.domain.work import Account, Unit
from app.station.device_values import ACTION_WORDS, Connection, FleetDevice
from app.station.events import Event, KeptSent, QueueChanged
from app.ui.i18n import translate
from app.ui.page import Page
from app.ui.pages.device_unsettled import what_of
from app.ui.pages.devices_accounts import AccountBox
from app.ui.pages.devices_deeds import Deed
from app.ui.pages.devices_open import OpenCalls
from app.ui.pages.devices_split import FleetSplit
from app.ui.pages.devices_state import DeviceTarget
from app.ui.pages.devices_words import error_of, name_of
from app.ui.theme import Kind
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import EmptyState, PageHeader

_SIGN_IN = frozenset({"account.secret", "provider.key_refused"})
"""Codes of errors that are mended in the settings; a refused sign-in is not to be tried again."""


class DevicesPage(Page):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.account, self.refresh_button = AccountBox(), Button("retry")
        self.header = PageHeader(self.account, self.refresh_button)
        self.calls = OpenCalls(self._name_of)
        self.split = FleetSplit()
        self.list, self.panel, self.sim = self.split.list, self.split.panel, self.split.sim
        self.settings_button = Button("settings", primary=True)
        self.empty = EmptyState(self.settings_button)
        self._kept = 0
        self._wanted = ""
        self._to_settings = self._list_failed = False
        self._lay_out()
        self._connect()
        self.retranslate()

    def start(self) -> None:
        self.account.remember(self.station.home.config / "devices.json")
        self.list.attach(self.station, self.bridge)
        self.panel.attach(self.station, self.bridge)
        self.calls.attach(self.station, self.bridge)
        self._load_accounts()

    def shown(self) -> None:
        if self.attached and self.account.accounts is not None:
            self._load_accounts()

    def arrive(self, payload: object) -> None:
        """A device of an account, a unit whose device is to be shown, or a text to search for."""
        if isinstance(payload, DeviceTarget):
            self._show_target(payload)
        elif isinstance(payload, Unit):
            history, text = self.station.history, payload.iccid or payload.name
            self.bridge.run(
                lambda: history.batch(payload.batch_id).account,
                lambda name: self._show_target(DeviceTarget(name, text)),
            )
        elif isinstance(payload, str):
            self._show_target(DeviceTarget(self.account.name, payload))

    def take_scan(self, scan: Scan) -> bool:
        """An ICCID goes where a SIM is asked for; else whatever can be found is looked for."""
        if scan.kind is ScanKind.ICCID and self.panel.take_iccid(scan.value):
            return True
        if not self.account.accounts or scan.kind not in (ScanKind.ICCID, ScanKind.IMEI, ScanKind.EID, ScanKind.TEXT):
            return False
        self.list.show_sims(scan.kind is ScanKind.EID)
        self.list.look_for(scan.value)
        return True

    # --- accounts

    def _load_accounts(self) -> None:
        self.bridge.run(self.station.accounts.all, self._show_accounts)

    def _show_accounts(self, accounts: Sequence[Account]) -> None:
        anew, self._to_settings = self._to_settings, False
        self.account.show_accounts(accounts, anew=anew)
        self._go_to_wanted()

    def _use(self, account: Account | None) -> None:
        self.banner.hide()
        self.split.show_list()
        self.list.use(account)
        self._read_calls()
        self._say()

    def _show_target(self, target: DeviceTarget) -> None:
        self._wanted = target.text
        self.account.choose(target.account)
        self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        if self._wanted and self.account.accounts:
            text, self._wanted = self._wanted, ""
            self.list.show_sims(False)
            self.list.look_for(text)

    # --- list and detail

    def reload(self) -> None:
        """All that is shown, asked anew."""
        self.list.reload()
        if self.split.shows_device:
            self.panel.reload()

    def _pick(self, device: FleetDevice | None) -> None:
        if device is None:
            self.split.leave()
        else:
            self.split.show_device(self.account.name, device)

    def _changed(self, device: FleetDevice, connection: Connection) -> None:
        self.list.put(device)
        self.list.watch.note(device.id, connection)

    def _ended(self, deed: Deed) -> None:
        """What became of a device that is not shown any more is told on the page."""
        self._read_calls()
        shown = self.panel.device
        if shown is not None and (deed.account, deed.device.id) == (self.panel.account, shown.id):
            return
        if deed.error is not None:
            self.banner.show_error(error_of(deed.device, deed.error))
            return
        words = self.tr("{name}: {action}, done.").format(
            name=name_of(deed.device), action=translate(ACTION_WORDS[deed.action])
        )
        self.banner.show_message(Kind.PASS, words)

    def _read_calls(self) -> None:
        self.calls.refresh(self.account.name)

    def _name_of(self, device_id: str) -> str:
        held = self.list.devices.model_of_rows.held(device_id)
        return name_of(held) if held else ""

    def on_events(self, events: Sequence[Event]) -> None:
        for event in events:
            if isinstance(event, KeptSent):
                self._tell_sent(event)
            elif isinstance(event, QueueChanged) and event.kept != self._kept:
                self._kept = event.kept
                self._read_calls()

    def _tell_sent(self, event: KeptSent) -> None:
        job = event.job
        words = self.tr("{name}: {action}").format(name=job.intent["name"], action=translate(what_of(job)))
        if event.problem.template:
            remedy = f"{translate(event.problem)} {translate(event.remedy)}".strip()
            self.banner.show_message(Kind.FAIL, self.tr("{call}: not done.").format(call=words), remedy)
        else:
            self.banner.show_message(Kind.PASS, self.tr("{call}: done.").format(call=words))
        shown = self.panel.device
        if shown is not None and (job.account, job.intent["device"]) == (self.panel.account, shown.id):
            self.panel.parts.strip.end_wait()
            self.panel.reload()

    def _gone(self) -> None:
        self.split.leave()
        self.list.reload()

    def _failed(self, error: KnownError) -> None:
        self._to_settings, self._list_failed = error.code in _SIGN_IN, True
        self.banner.show_error(error, self.tr("Settings") if self._to_settings else self.tr("Try again"))
        self._say()

    def _mend(self) -> None:
        if self._to_settings:
            self.go.emit("settings", None)
        else:
            self.banner.hide()
            self.list.reader.again()

    def _arrived(self) -> None:
        if self._list_failed:
            self.banner.hide()
            self._list_failed = False
        self._say()
        if self.list.reader.first == self.list.reader.last:
            self._read_calls()

    # --- looks

    def _lay_out(self) -> None:
        for part in (self.header, self.banner, self.calls):
            self.column.addWidget(part)
        self.column.addWidget(self.split, 1)
        self.column.addWidget(self.empty, 1)

    def _connect(self) -> None:
        self.account.chosen.connect(self._use)
        self.refresh_button.clicked.connect(self.reload)
        self.settings_button.clicked.connect(lambda: self.go.emit("settings", None))
        self.banner.acted.connect(self._mend)
        fleet, panel = self.list, self.panel
        fleet.device_picked.connect(self._pick)
        fleet.devices.activated.connect(lambda _index: panel.parts.tabs.setFocus())
        fleet.failed.connect(self._failed)
        fleet.arrived.connect(self._arrived)
        fleet.handed.connect(self.go)
        panel.changed.connect(self._changed)
        panel.actions_changed.connect(lambda: fleet.devices.offer(panel.deed_actions))
        panel.ended.connect(self._ended)
        panel.gone.connect(self._gone)
        panel.calls_changed.connect(self._read_calls)
        self.calls.settled.connect(panel.reload)
        for part in (*panel.parts.leading, self.calls.card):
            part.led.connect(self.go)
        panel.go.connect(lambda page: self.go.emit(page, None))
        self.sim.device_wanted.connect(lambda iccid: self._show_target(DeviceTarget(self.account.name, iccid)))
        QShortcut(QKeySequence(Qt.Key.Key_F5), self).activated.connect(self.reload)

    def _say(self) -> None:
        some, none = bool(self.account.accounts), self.account.accounts == []
        reader = self.list.reader
        total = ""
        if some and reader.known:
            sims = self.list.shows_sims
            total = self.tr("%n SIM(s)", "", reader.total) if sims else self.tr("%n device(s)", "", reader.total)
        self.header.show_text(self.tr("Devices"), total)
        self.empty.setVisible(none)
        self.split.setVisible(not none)
        for part in (self.account, self.refresh_button):
            part.setVisible(some)

    def retranslate(self) -> None:
        self.account.setAccessibleName(self.tr("Account"))
        self.refresh_button.name("", self.tr("Ask the provider again (F5)"))
        self.settings_button.name(self.tr("Add an account"))
        self.empty.show_text(
            self.tr("There is no account whose devices can be shown."),
            self.tr("Devices are kept by accounts at EMnify and Super SIM."),
        )
        self._say()
