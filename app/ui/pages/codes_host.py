"""The middle of the codes page where a provider gives no code per device: what has to be done instead."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui.pages.codes_list import Listed
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import Card
from app.ui.widgets.facts import Facts
from app.ui.widgets.labels import MonoLabel, label


class HostView(Card):
    copied = Signal(str)
    list_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = label("", wrap=True)
        self.host = label("scanned", wrap=True)
        self.host.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = Button("copy")
        self.copy.clicked.connect(lambda: self.copied.emit(self.host.text()))
        self.save = Button("save")
        self.save.clicked.connect(self.list_wanted)
        self.system = ChoiceBox()
        self.system.addItems(["", "", ""])
        self.system.currentIndexChanged.connect(self._show_steps)
        self.steps = label("muted", wrap=True)
        self.eid, self.iccid = MonoLabel(wrap=True), MonoLabel(wrap=True)
        facts = Facts()
        self._names: list[QLabel] = [facts.add(self.eid), facts.add(self.iccid)]
        self.body.setContentsMargins(22, 16, 22, 18)
        self.body.setSpacing(14)
        for part in (self.what, self.host):
            self.body.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.copy, self.save):
            buttons.addWidget(button)
        buttons.addWidget(self.system)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.body.addWidget(self.steps)
        self.body.addWidget(facts)
        self.body.addStretch(1)
        self.retranslate()

    def show_item(self, item: Listed) -> None:
        unit = item.unit
        self.host.setText(unit.smdp if unit else "")
        self.eid.set_digits(unit.eid if unit else "")
        self.iccid.set_digits(unit.iccid if unit else "")

    def retranslate(self) -> None:
        self.set_heading(self.tr("Celona gives no code per device"))
        self.what.setText(
            self.tr(
                "The profile waits for the EID. Enter this SM-DP+ address in the device management system; "
                "each device then fetches its own profile. There is nothing to scan and no label to print."
            )
        )
        self.copy.name(self.tr("Copy the address"))
        self.save.name(self.tr("Save the list for it…"), self.tr("EID, name, ICCID and SM-DP+ address of every device"))
        self.system.setAccessibleName(self.tr("Device management system"))
        for at, system in enumerate(("Jamf Pro", "Microsoft Intune", self.tr("another system"))):
            self.system.setItemText(at, system)
        self._show_steps()
        for name, word in zip(self._names, ("EID", "ICCID"), strict=True):
            name.setText(word)

    def _show_steps(self) -> None:
        """What to do in the system, in its own words (Apple: Refresh Cellular Plans; Intune: eSIM download server)."""
        jamf = self.tr(
            "In Jamf Pro: make a group of the devices in the saved list, found by EID. Send it the command Refresh "
            "Cellular Plans with this address as eSIM server URL, https:// before it. Each device takes up to three "
            "minutes."
        )
        intune = self.tr(
            "In Intune, for Windows 11: make a settings catalog profile with the category eSIM, enter this address as "
            "download server, and assign it to a group of the devices in the saved list. For iPhone and iPad: choose "
            "the devices and their action Update cellular data plan, with this address and https:// before it."
        )
        other = self.tr(
            "There: import the list or choose the devices by EID, enter the address as the server for eSIM "
            "profiles, and let the devices refresh their cellular plans. That takes up to three minutes each."
        )
        self.steps.setText((jamf, intune, other)[max(0, self.system.currentIndex())])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
