"""One button that finds out what is the matter with a device; the finding, its evidence, and what helps."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.station.device_values import Finding, FleetDevice, Remedy
from app.ui import icons
from app.ui.i18n import translate
from app.ui.theme import Kind, px, tokens
from app.ui.values import clock
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner
from app.ui.widgets.labels import Bullet, label
from app.ui.widgets.restyle import restyle

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge, Task

_KINDS = {"healthy": Kind.PASS, "data.fresh": Kind.RUNNING, "sim.changing": Kind.RUNNING}


def kind_of_finding(finding: Finding) -> Kind:
    return _KINDS.get(finding.code, Kind.WARNING)


class RemedyRow(QWidget):
    """What helps, with a button where it can be done from here; `chosen` carries the `Remedy`."""

    chosen = Signal(object)

    def __init__(self, remedy: Remedy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = Bullet(translate(remedy.text))
        self.button = Button("" if remedy.action else "forward")
        self.button.name(self.tr("Apply…") if remedy.action else self.tr("Open"))
        self.button.setAccessibleName(f"{self.button.text()}: {translate(remedy.text)}")
        self.button.clicked.connect(lambda: self.chosen.emit(remedy))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(2), 0, px(2))
        row.setSpacing(px(8))
        row.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button)
        self.button.setVisible(remedy.action is not None or bool(remedy.page))


class FindingView(QFrame):
    """`chosen` carries a `Remedy` that has something to press."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding: Finding | None = None
        self.at = datetime.now().astimezone()
        self._outdated = False
        self.remedies: list[RemedyRow] = []
        self.what, self.when = label("finding", wrap=True), label("caption", wrap=True)
        self.evidence_heading = label("caption", wrap=True)
        self.evidence: list[Bullet] = []
        self.remedy_heading = label("caption")
        self.copy_button = Button("copy", link=True)
        self.copy_button.clicked.connect(self.copy)
        self._icon, self._said = QLabel(), QFrame()
        self._list, self._proof = QVBoxLayout(), QVBoxLayout()
        self._lay_out()

    def show_finding(self, finding: Finding) -> None:
        self.finding, self.at, self._outdated = finding, datetime.now().astimezone(), False
        self.retranslate()

    def outdate(self) -> None:
        """Something was done to the device since."""
        self._outdated = True
        self.retranslate()

    def retranslate(self) -> None:
        finding = self.finding
        self.copy_button.name(self.tr("Copy"), self.tr("Copy the finding with its evidence"))
        self.evidence_heading.setText(self.tr("What was found on the way"))
        self.remedy_heading.setText(self.tr("What helps"))
        if finding is None:
            return
        self.what.setText(translate(finding.what))
        at = self.tr("As of {time}; later changes are not included") if self._outdated else self.tr("As of {time}")
        self.when.setText(at.format(time=clock(self.at)))
        _clear(self._proof, self.evidence)
        self.evidence = [Bullet(translate(each)) for each in finding.evidence]
        for line in self.evidence:
            self._proof.addWidget(line)
        self.remedy_heading.setVisible(bool(finding.remedies))
        self._show_remedies(finding)
        self._tint()

    def copy(self) -> None:
        """All of it as plain text, for whoever is asked next."""
        if self.finding is not None:
            parts = (self.what.text(), self.when.text(), *(f"•  {each.text()}" for each in self.evidence))
            QGuiApplication.clipboard().setText("\n".join(part for part in parts if part))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _show_remedies(self, finding: Finding) -> None:
        """In their order; the text wraps, so the button beside it is short."""
        _clear(self._list, self.remedies)
        self.remedies = [RemedyRow(remedy) for remedy in finding.remedies]
        for row in self.remedies:
            row.chosen.connect(self.chosen)
            self._list.addWidget(row)

    def _tint(self) -> None:
        t = tokens()
        kind = kind_of_finding(self.finding) if self.finding else Kind.IDLE
        self._icon.setPixmap(icons.pixmap(kind.value, px(22), t.ink(kind), self.devicePixelRatioF()))
        restyle(self.what, "loud", kind.value)
        sheet = f'QFrame[role="banner"] {{ background: {t.soft(kind)}; }}'
        if self._said.styleSheet() != sheet:
            self._said.setStyleSheet(sheet)

    def _lay_out(self) -> None:
        self.what.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said.setProperty("role", "banner")
        self._said.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout(self._said)
        head.setContentsMargins(px(12), px(10), px(12), px(10))
        head.setSpacing(px(10))
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.what, 1)
        above = QHBoxLayout()
        above.addWidget(self.evidence_heading, 1)
        above.addWidget(self.when)
        above.addWidget(self.copy_button)
        for lines in (self._list, self._proof):
            lines.setSpacing(px(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self._said)
        column.addWidget(self.remedy_heading)
        column.addLayout(self._list)
        column.addLayout(above)
        column.addLayout(self._proof)


class DiagnosisPanel(QWidget):
    seen = Signal(object, object)
    """The `FleetDevice` and its `Connection` as the diagnosis has found them."""
    act = Signal(object, str)
    """An `Action` and its argument; whoever carries it out says its warning first."""
    go = Signal(str)
    """Id of a page, or `texts` for the texts of this device."""
    led = Signal(str, object)
    """Of an error: the page, and the place in it, where there is more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station: Station | None = None
        self._bridge: Bridge | None = None
        self._task: Task | None = None
        self._account = ""
        self.device: FleetDevice | None = None
        self.intro = label("muted", wrap=True)
        self.button = Button("search")
        self.button.clicked.connect(self.diagnose)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.walking = label("small", wrap=True)
        self.problem = Banner()
        self.problem.leads = True
        self.problem.led.connect(self.led)
        self.finding = FindingView()
        self.finding.chosen.connect(self._apply)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        for part in (self.intro, self.progress, self.walking, self.problem, self.finding):
            column.addWidget(part)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._show(asking=False)
        self.retranslate()

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge

    def show_device(self, account: str, device: FleetDevice) -> None:
        """The finding stays while the same device is shown."""
        same = self.device is not None and (self._account, self.device.id) == (account, device.id)
        self._account, self.device = account, device
        if not same:
            self._stop()
            self.finding.finding = None
            self.problem.hide()
            self._show(asking=False)

    def diagnose(self) -> None:
        device, account = self.device, self._account
        if device is None or self._task is not None or self._station is None or self._bridge is None:
            return
        devices = self._station.devices
        self.problem.hide()
        self._task = self._bridge.run(lambda: devices.diagnose(account, device.id), self._found, self._failed)
        self._show(asking=True)

    def retranslate(self) -> None:
        self.intro.setText(
            self.tr("Checks each step from the SIM to the data with what the provider knows now. Ends in one finding.")
        )
        self.walking.setText(self.tr("Asking the provider: SIM, device, network, events, data session, data …"))
        self.progress.setAccessibleName(self.tr("The diagnosis is under way"))
        self.button.name(self.tr("Diagnose again") if self.finding.finding else self.tr("Diagnose"))
        self.finding.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _found(self, finding: Finding) -> None:
        self._task = None
        self.finding.show_finding(finding)
        self._show(asking=False)
        self.retranslate()
        self.seen.emit(finding.device, finding.connection)

    def _failed(self, error: KnownError) -> None:
        """What was found before is not true any more, as far as anybody knows."""
        self._task = None
        self.finding.finding = None
        self.problem.show_error(error)
        self._show(asking=False)
        self.retranslate()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _show(self, *, asking: bool) -> None:
        found = self.finding.finding is not None
        self.progress.setVisible(asking)
        self.walking.setVisible(asking)
        self.intro.setVisible(not asking and not found)
        self.finding.setVisible(found and not asking)
        self.button.setEnabled(not asking)
        self.button.name(self.tr("Diagnose again") if found else self.tr("Diagnose"))

    def _apply(self, remedy: Remedy) -> None:
        if remedy.action is not None:
            self.act.emit(remedy.action, remedy.argument)
        else:
            self.go.emit(remedy.page)


def _clear(column: QVBoxLayout, lines: Sequence[QWidget]) -> None:
    for line in lines:
        column.removeWidget(line)
        line.hide()
        line.deleteLater()
