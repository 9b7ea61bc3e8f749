"""One device of a fleet: how it is, what can be done with it, what happened to it and what is the matter with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.errors import KnownError
from app.domain.work import Provider
from app.station.device_values import ACTION_WORDS, Action, Connection, DeviceDetail, FleetDevice, offered
from app.ui.i18n import translate
from app.ui.pages.devices_deeds import Deed, Deeds
from app.ui.pages.devices_panel_body import PanelBody
from app.ui.pages.devices_strip import asks
from app.ui.pages.devices_words import connection_word, kind_of_connection, name_of
from app.ui.widgets.containers import Card

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge, Task

REST_MS = 200
"""Whoever runs through the list with the arrow keys asks the provider for nothing on the way."""


class DevicePanel(Card):
    closed = Signal()
    changed = Signal(object, object)
    """The `FleetDevice` as it is now, and its `Connection`."""
    gone = Signal()
    """The device was deleted."""
    ended = Signal(object)
    """A `Deed`, of whatever device."""
    calls_changed = Signal()
    """There may be other calls to decide or waiting."""
    go = Signal(str)
    actions_changed = Signal()
    """`deed_actions` are others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station: Station | None = None
        self._bridge: Bridge | None = None
        self.account = ""
        self.device: FleetDevice | None = None
        self.detail: DeviceDetail | None = None
        self.deeds = Deeds(self)
        self.parts = PanelBody(self.body)
        self.menu = QMenu(self)
        self.parts.actions_button.setMenu(self.menu)
        self.deed_actions: tuple[QAction, ...] = ()
        self._task: Task | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._connect()
        self.retranslate()

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge
        self.deeds.attach(station, bridge)
        self.parts.attach(station, bridge)

    def show_device(self, account: str, device: FleetDevice) -> None:
        """What is known at once, the rest as soon as the provider has told."""
        if self.device is not None and (self.account, self.device.id) == (account, device.id):
            self.device = device
            self._fill()
            return
        self.account, self.device, self.detail = account, device, None
        strip = self.parts.strip
        strip.clear()
        strip.show_running(self.deeds.under_way(account, device))
        self.parts.problem.hide()
        self.parts.forget()
        self._fill()
        self._drop()
        self._rest.start()

    def leave(self) -> None:
        """There is no device to show."""
        self._rest.stop()
        self._drop()
        self.device = self.detail = None

    def reload(self) -> None:
        """Ask the provider how the device is."""
        device, account = self.device, self.account
        if device is None or self._station is None or self._bridge is None:
            return
        self._rest.stop()
        self._drop()
        devices = self._station.devices
        self.parts.busy(True)
        self._task = self._bridge.run(lambda: devices.detail(account, device.id), self._show_detail, self._not_read)

    def start(self, action: Action, given: str = "") -> None:
        """At once where it is harmless, else after a question."""
        device = self.device
        if device is None or self.deeds.under_way(self.account, device) is not None:
            return
        if asks(action, device, given):
            self.parts.strip.ask(action, device, given)
        else:
            self._do(action, given)

    def take_iccid(self, iccid: str) -> bool:
        """A scan, where a SIM is asked for."""
        strip = self.parts.strip
        if strip.action is not Action.ATTACH_SIM:
            return False
        strip.field.setText(iccid)
        return True

    def _do(self, action: Action, argument: str) -> None:
        if self.device is not None:
            self.deeds.do(self.account, self.device, action, argument)

    def _began(self, deed: Deed) -> None:
        if self._shows(deed):
            self.parts.problem.hide()
            self.parts.strip.show_running(deed)
            self._offer()

    def _ended(self, deed: Deed) -> None:
        if self._shows(deed):
            self.parts.strip.show_end(deed)
            self._offer()
            if deed.error is None:
                self.parts.diagnosis.finding.outdate()
            if deed.detail is not None:
                self._show_detail(deed.detail)
            elif deed.error is None and deed.action is Action.DELETE:
                self.gone.emit()
            elif deed.error is None:
                self.reload()
        self.ended.emit(deed)

    def _kept(self, deed: Deed) -> None:
        if self._shows(deed):
            self.parts.strip.show_kept(deed)
        self.calls_changed.emit()

    def _shows(self, deed: Deed) -> bool:
        return self.device is not None and (deed.account, deed.device.id) == (self.account, self.device.id)

    def _ask_choices(self, action: Action) -> None:
        device, account, strip = self.device, self.account, self.parts.strip
        if device is None or self._station is None or self._bridge is None:
            return
        devices = self._station.devices

        def still(then: Callable[[], None]) -> None:
            if strip.action is action and self.device is not None and self.device.id == device.id:
                then()

        self._bridge.run(
            lambda: devices.choices(account, device.id, action),
            lambda found: still(lambda: strip.show_choices(found)),
            lambda error: still(lambda: strip.show_failure(error)),
        )

    def _show_detail(self, detail: DeviceDetail) -> None:
        self._task = None
        self.device, self.detail = detail.device, detail
        self.parts.busy(False)
        self.parts.problem.hide()
        self._fill()
        self.parts.show_detail(self.account, detail)
        self.changed.emit(detail.device, detail.connection)

    def _show_seen(self, device: FleetDevice, connection: Connection) -> None:
        """What a diagnosis has just read is newer than what stands above it."""
        if self.detail is None or self.device is None or device.id != self.device.id:
            return
        self.device, self.detail = device, replace(self.detail, device=device, connection=connection)
        self._fill()
        self.changed.emit(device, connection)

    def _not_read(self, error: KnownError) -> None:
        self._task = None
        self.parts.busy(False)
        self.parts.problem.show_error(error, self.tr("Try again"))

    def _drop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.parts.busy(False)

    def _fill(self) -> None:
        device, detail = self.device, self.detail
        if device is None:
            return
        self.parts.show_device(self.account, device, detail.place if detail else "")
        chip = self.parts.chip
        chip.setVisible(detail is not None and device.provider is Provider.EMNIFY)
        if detail is not None:
            chip.show_state(kind_of_connection(detail.connection), connection_word(detail.connection))
        self._offer()

    def _offer(self) -> None:
        """The menu, and the same actions for the context menu of the row."""
        device = self.device
        usable = offered(device) if device is not None else ()
        idle = device is not None and self.deeds.under_way(self.account, device) is None
        for old in self.deed_actions:
            old.deleteLater()
        self.menu.clear()
        made = []
        for action in usable:
            entry = QAction(translate(ACTION_WORDS[action]), self)
            entry.setEnabled(idle)
            entry.triggered.connect(lambda _on=False, action=action: self.start(action))
            made.append(entry)
        self.deed_actions = tuple(made)
        self.menu.addActions(made)
        self.parts.actions_button.setEnabled(bool(made) and idle)
        self.actions_changed.emit()

    def _open(self, page: str) -> None:
        if page == "texts":
            self.parts.write()
        else:
            self.go.emit(page)

    def _connect(self) -> None:
        parts = self.parts
        parts.close_button.clicked.connect(self.closed)
        parts.reload_button.clicked.connect(self.reload)
        parts.problem.acted.connect(self.reload)
        parts.diagnose_button.clicked.connect(parts.diagnose)
        parts.diagnosis.act.connect(self.start)
        parts.diagnosis.go.connect(self._open)
        parts.diagnosis.seen.connect(self._show_seen)
        parts.texts.changed.connect(self.calls_changed)
        parts.strip.confirmed.connect(self._do)
        parts.strip.choices_wanted.connect(self._ask_choices)
        parts.strip.look_wanted.connect(self.reload)
        parts.strip.keep_wanted.connect(self.deeds.keep)
        self.deeds.kept.connect(self._kept)
        self.deeds.started.connect(self._began)
        self.deeds.ended.connect(self._ended)
        self._rest.timeout.connect(self.reload)

    def retranslate(self) -> None:
        self.parts.retranslate()
        if self.device is not None:
            self.parts.name.setText(name_of(self.device))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
