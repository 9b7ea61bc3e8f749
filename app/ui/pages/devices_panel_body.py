"""The parts of a device's detail and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.domain.work import Provider
from app.station.device_values import DeviceDetail, FleetDevice
from app.ui.pages.device_diagnosis import DiagnosisPanel
from app.ui.pages.device_texts import TextConsole
from app.ui.pages.device_timeline import DeviceTimeline
from app.ui.pages.device_usage import UsagePlot
from app.ui.pages.devices_facts import CopyFacts
from app.ui.pages.devices_strip import ActionStrip
from app.ui.pages.devices_tabs import Contents, Tabs
from app.ui.pages.devices_words import name_of
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.containers import Banner
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import ElideLabel
from app.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge

FACTS, EVENTS, USAGE, TEXTS, DIAGNOSIS = range(5)
ICCID, IMEI, NUMBER, LINES = 0, 1, 9, 10
"""Lines of the facts."""


class PanelBody(QObject):
    """Builds its widgets into a layout that it is given."""

    def __init__(self, column: QVBoxLayout) -> None:
        super().__init__(column)
        self.name, self.chip = ElideLabel("heading"), Chip()
        self.reload_button, self.close_button = Button("retry", link=True), Button("fail", link=True)
        self.diagnose_button, self.actions_button = Button("signal"), Button("edit")
        self.bar = QProgressBar()
        self.problem = Banner(closable=False)
        self.strip = ActionStrip()
        self.tabs, self.stack = Tabs(), Contents()
        self.facts = CopyFacts(LINES, mono=(ICCID, IMEI, NUMBER))
        self.events, self.usage = DeviceTimeline(), UsagePlot()
        self.texts, self.diagnosis = TextConsole(), DiagnosisPanel()
        self.leading = (self.problem, self.strip.result, self.texts, self.diagnosis)
        """Parts whose `led` asks for another page."""
        self.problem.leads = True
        self._lay_out(column)
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)

    def attach(self, station: Station, bridge: Bridge) -> None:
        """For the parts that ask the provider themselves."""
        self.texts.attach(station, bridge)
        self.diagnosis.attach(station, bridge)

    def write(self) -> None:
        """Put the keyboard where the next text to the device is typed."""
        self.tabs.setCurrentIndex(TEXTS)
        self.texts.write()

    def diagnose(self) -> None:
        self.tabs.setCurrentIndex(DIAGNOSIS)
        self.diagnosis.diagnose()

    def busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.reload_button.setEnabled(not busy)

    def forget(self) -> None:
        """What another device told."""
        self.events.show_events(())
        self.usage.show_usage(())

    def show_device(self, account: str, device: FleetDevice, place: str) -> None:
        self.diagnosis.show_device(account, device)
        self.name.setText(name_of(device))
        supersim = device.provider is Provider.SUPERSIM
        self.tabs.setTabVisible(EVENTS, not supersim)
        self.facts.show_values(
            (
                ("ICCID", device.iccid),
                ("IMEI", device.imei),
                (self.tr("Status"), device.status),
                (self.tr("SIM"), "" if supersim else device.sim_state or self.tr("none")),
                (self.tr("Seen at"), place),
                (self.tr("Fleet") if supersim else self.tr("Service policy"), device.service),
                (self.tr("Coverage policy"), device.coverage),
                (self.tr("Tags"), device.tags),
                (self.tr("IP address"), device.ip),
                (self.tr("ID at the provider"), device.id),
            )
        )

    def show_detail(self, account: str, detail: DeviceDetail) -> None:
        self.texts.show_device(account, detail)
        self.events.show_events(detail.events)
        self.usage.show_usage(detail.usage)

    def retranslate(self) -> None:
        self.close_button.name("", self.tr("Close the details"))
        self.reload_button.name("", self.tr("Ask the provider again (F5)"))
        self.diagnose_button.name(self.tr("Diagnose"))
        self.actions_button.name(self.tr("Actions"))
        self.bar.setAccessibleName(self.tr("Asking the provider"))
        self.facts_area.setAccessibleName(self.tr("Facts"))
        self.tabs.setAccessibleName(self.tr("Parts of the device"))
        words = (self.tr("Facts"), self.tr("Events"), self.tr("Data"), self.tr("SMS"), self.tr("Diagnosis"))
        self.diagnosis_area.setAccessibleName(words[DIAGNOSIS])
        for at in range(self.tabs.count()):
            self.tabs.setTabText(at, words[at])

    def _lay_out(self, column: QVBoxLayout) -> None:
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        for part in (self.chip, self.reload_button, self.close_button):
            head.addWidget(part)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.facts_area = _scrolled(self.facts)
        self.diagnosis_area = _scrolled(self.diagnosis)
        for content in (self.facts_area, self.events, self.usage, self.texts, self.diagnosis_area):
            self.stack.addWidget(content)
            self.tabs.addTab("")
        inside = QWidget()
        inside.setProperty("role", "clear")
        rest = QVBoxLayout(inside)
        rest.setContentsMargins(0, 0, 0, 0)
        for row in (self.bar, self.problem, self.strip, self.tabs):
            rest.addWidget(row)
        rest.addWidget(self.stack, 1)
        column.addLayout(head)
        column.addWidget(Flow((self.diagnose_button, self.actions_button), gap=8))
        column.addWidget(scrolled(inside), 1)


def _scrolled(inside: QWidget) -> QScrollArea:
    holder = QWidget()
    holder.setProperty("role", "clear")
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 4, 8, 4)
    column.addWidget(inside)
    column.addStretch(1)
    area = QScrollArea()
    area.setProperty("role", "reading")
    area.setWidgetResizable(True)
    area.setWidget(holder)
    return area
