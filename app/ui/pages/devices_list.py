"""The list of an account's devices or SIMs: searched, read page by page, filtered, sorted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.domain.work import Account, Provider
from app.station.device_values import FleetDevice
from app.ui import icons
from app.ui.pages.devices_chips import StateChips
from app.ui.pages.devices_pager import Pager
from app.ui.pages.devices_reader import AnyPage, PageReader
from app.ui.pages.devices_table import DeviceTable, FleetTable, SimTable
from app.ui.pages.devices_watch import ConnectionWatch
from app.ui.theme import tokens
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import EmptyState
from app.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from app.domain.errors import KnownError
    from app.station.station import Station
    from app.ui.bridge import Bridge

PAUSE_MS = 300
"""A search begins when the person has paused for this long."""


class FleetList(QWidget):
    device_picked = Signal(object)
    """A `FleetDevice`, or None."""
    sim_picked = Signal(object)
    """A `FleetSim`, or None."""
    failed = Signal(object)
    """A `KnownError`; `again()` tries once more."""
    arrived = Signal()
    """Rows are there, or it is known that there are none."""
    handed = Signal(str, object)
    """To another page: what it is to go on with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.account: Account | None = None
        self._station: Station | None = None
        self.reader = PageReader(self)
        self.devices, self.sims = DeviceTable(), SimTable()
        self.watch = ConnectionWatch(self.devices.in_view, self)
        self.devices.connections = self.watch.known
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self._lens = QAction(self)
        self.search.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self.devices_button, self.sims_button = Button(), Button()
        self.chips, self.pager = StateChips(), Pager(self.reader)
        self.empty_button = Button(primary=True)
        self.empty = EmptyState(self.empty_button)
        self._only_one = False
        self._asked = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._lay_out()
        self._connect()
        self.retranslate()

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station = station
        self.reader.attach(bridge)
        self.watch.attach(station, bridge)

    @property
    def table(self) -> FleetTable[Any]:
        return self.sims if self.shows_sims else self.devices

    @property
    def shows_sims(self) -> bool:
        return self.sims_button.isChecked()

    @property
    def text(self) -> str:
        return self.search.text().strip()

    def use(self, account: Account | None) -> None:
        """Show the fleet of another account."""
        self.account = account
        supersim = account is not None and account.provider is Provider.SUPERSIM
        self.pager.counted = not supersim
        for button in (self.devices_button, self.sims_button):
            button.setVisible(not supersim)
        if supersim:
            self.devices_button.setChecked(True)
        if account is not None:
            self.devices.suit(account.provider)
        self.search.clear()
        for table in (self.devices, self.sims):
            table.model_of_rows.hold(())
        self.retranslate()
        self.reload()

    def show_sims(self, sims: bool) -> None:
        """Else devices."""
        button = self.sims_button if sims else self.devices_button
        if not button.isHidden() and not button.isChecked():
            button.setChecked(True)
            self.reload()

    def look_for(self, text: str) -> None:
        """At once; a search that finds one row chooses it."""
        self.search.setText(text)
        self.search_now()

    def search_now(self) -> None:
        self._only_one = bool(self.text)
        self.reload()

    def reload(self) -> None:
        """Ask anew, from the first page."""
        self._asked.stop()
        account, station, text = self.account, self._station, self.text
        self.chips.clear()
        self.stack.setCurrentWidget(self.table)
        if account is None or station is None:
            self.reader.close()
            return
        watched = account.name if account.provider is Provider.EMNIFY and not self.shows_sims else ""
        self.watch.use_account(watched)
        ask = station.devices.sims if self.shows_sims else station.devices.page
        self.reader.open(lambda number: ask(account.name, number, text))

    def put(self, device: FleetDevice) -> None:
        """It has changed."""
        model = self.devices.model_of_rows
        model.put(device)
        if self.table is self.devices:
            self.chips.show_states(map(self.devices.state_of, model.every))

    def _take(self, page: AnyPage, more: bool) -> None:
        table = self.table
        kept = table.chosen
        rows = table.model_of_rows
        (rows.hold_more if more else rows.hold)(page.rows)
        table.allow_sorting(self.reader.complete)
        (self.chips.add_states if more else self.chips.show_states)(map(table.state_of, page.rows))
        self._show_some(bool(rows.every))
        if len(rows.rows) == 1 and self._only_one:
            table.selectRow(0)
        elif kept is not None and not more and not table.choose(kept.id):
            table.picked.emit(None)
        self._only_one = False
        self.arrived.emit()

    def _fail(self, error: KnownError) -> None:
        self.failed.emit(error)

    def _filter(self, word: str) -> None:
        table = self.table
        kept = table.chosen
        state = table.state_of
        table.model_of_rows.show_only((lambda row: state(row)[1] == word) if word else None)
        if kept is not None and not table.choose(kept.id):
            table.picked.emit(None)

    def _show_some(self, some: bool) -> None:
        self.stack.setCurrentWidget(self.table if some else self.empty)
        self._say_empty()

    def _help(self) -> None:
        if self.text:
            self.look_for("")
        else:
            emnify = self.account is not None and self.account.provider is Provider.EMNIFY
            self.handed.emit("register" if emnify else "assign", None)

    def _say_empty(self) -> None:
        if self.text:
            self.empty.show_text(
                self.tr("Nothing here matches “{text}”.").format(text=self.text),
                self.tr("A device is found by its name, tag, ICCID, IMEI, IMSI or IP address; a SIM by its numbers."),
            )
            self.empty_button.name(self.tr("Clear the search"))
        elif self.account is not None and self.account.provider is Provider.SUPERSIM:
            self.empty.show_text(
                self.tr("This account has no SIMs yet."),
                self.tr("They appear here as soon as they are registered or assigned."),
            )
            self.empty_button.name(self.tr("Assign eSIMs"))
        else:
            self.empty.show_text(
                self.tr("This account has no SIMs yet.") if self.shows_sims else self.tr("There are no devices yet."),
                self.tr("Register SIMs by the code on their card or box, and make devices of them."),
            )
            self.empty_button.name(self.tr("Register SIMs"))

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.search, 1)
        for button in (self.devices_button, self.sims_button):
            button.setCheckable(True)
            group.addButton(button)
        head.addWidget(Flow((self.devices_button, self.sims_button), gap=8))
        self.devices_button.setChecked(True)
        self.stack = QStackedWidget()
        for part in (self.devices, self.sims, self.empty):
            self.stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.chips)
        column.addWidget(self.stack, 1)
        column.addWidget(self.pager)

    def _connect(self) -> None:
        self.search.textEdited.connect(lambda _text: self._asked.start())
        self.search.textChanged.connect(lambda text: None if text else self._asked.start())
        self.search.returnPressed.connect(self.search_now)
        self._asked.timeout.connect(self.reload)
        for button in (self.devices_button, self.sims_button):
            button.clicked.connect(self.reload)
        self.reader.read.connect(self._take)
        self.reader.failed.connect(self._fail)
        self.chips.chosen.connect(self._filter)
        self.devices.picked.connect(self.device_picked)
        self.sims.picked.connect(self.sim_picked)
        self.devices.seen.connect(self.watch.look)
        self.devices.texts_wanted.connect(self._hand_over)
        self.watch.told.connect(self.devices.model_of_rows.touch)
        self.empty_button.clicked.connect(self._help)

    def _hand_over(self, devices: list[FleetDevice]) -> None:
        from app.station.trackers_values import Target, TrackerTargets

        if self.account is not None:
            targets = tuple(Target(device.name, device.id, device.iccid) for device in devices)
            self.handed.emit("trackers", TrackerTargets(self.account.name, targets))

    def retranslate(self) -> None:
        self._lens.setIcon(icons.icon("search", tokens().muted))
        supersim = self.account is not None and self.account.provider is Provider.SUPERSIM
        self.search.setPlaceholderText(
            self.tr("Name, ICCID or status") if supersim else self.tr("Name, tag, ICCID, IMEI or IP address")
        )
        self.search.setAccessibleName(self.tr("Search the fleet"))
        self.devices_button.name(self.tr("Devices"))
        self.sims_button.name(self.tr("SIMs"), self.tr("Also those that are in no device"))
        self.devices.retranslate()
        self.sims.retranslate()
        self._say_empty()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.retranslate()
