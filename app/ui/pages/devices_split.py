"""The list of the fleet, and beside it, or below where that is too narrow, the device or SIM that is chosen."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from app.station.device_values import FleetDevice, FleetSim
from app.ui.pages.devices_list import FleetList
from app.ui.pages.devices_panel import DevicePanel
from app.ui.pages.devices_sim import SimPanel
from app.ui.theme import px

LIST_PX, PANEL_PX = 200, (340, 400)
"""Least width of the list; least and most of what the detail beside it asks for."""


class FleetSplit(QSplitter):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.list, self.panel, self.sim = FleetList(), DevicePanel(), SimPanel()
        self.beside = QStackedWidget()
        self.beside.addWidget(self.panel)
        self.beside.addWidget(self.sim)
        self.beside.hide()
        self.addWidget(self.list)
        self.addWidget(self.beside)
        self.setStretchFactor(0, 1)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(12)
        self.list.sim_picked.connect(self._show_sim)
        for detail in (self.panel, self.sim):
            detail.closed.connect(self._close)

    @property
    def shows_device(self) -> bool:
        return self.beside.currentWidget() is self.panel and self.beside.isVisible()

    def show_device(self, account: str, device: FleetDevice) -> None:
        self.panel.show_device(account, device)
        self._show(self.panel)

    def leave(self) -> None:
        """No row is chosen, or what was chosen is gone."""
        self.panel.leave()
        self.show_list()

    def show_list(self) -> None:
        """Alone."""
        self._show(None)

    def _show_sim(self, sim: FleetSim | None) -> None:
        if sim is not None:
            self.sim.show_sim(sim)
        self._show(None if sim is None else self.sim)

    def _close(self) -> None:
        self.list.table.clearSelection()
        self.list.table.setFocus()

    def _show(self, detail: QWidget | None) -> None:
        if detail is not None:
            self.beside.setCurrentWidget(detail)
        self.beside.setVisible(detail is not None)
        self._fit()

    def _fit(self) -> None:
        for table in (self.list.devices, self.list.sims):
            table.short = not self.beside.isHidden()
            table.fit()
        least, (narrow, wide) = px(LIST_PX), map(px, PANEL_PX)
        room = self.width() - self.handleWidth() - least
        below = room < narrow
        self.setOrientation(Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal)
        self.beside.setMinimumWidth(narrow if below else min(wide, room))
        self.list.setMinimumWidth(least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
