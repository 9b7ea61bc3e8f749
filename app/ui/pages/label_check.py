"""Printed labels checked by scanning them: each must be one of the list, and the audit then knows that it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.activation_code import ActivationCode
from app.domain.outcome import Outcome
from app.domain.scan import Scan, ScanKind
from app.ui import sound
from app.ui.i18n import translate
from app.ui.pages.label_source import LabelSource
from app.ui.theme import Kind
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge


class LabelCheck(QWidget):
    """`button` stands in the head of the page; while it is pressed, scans are labels to be checked."""

    wrong = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = self._of = 0
        self.button = Button("scan")
        self.button.setCheckable(True)
        self.result = Banner(closable=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.result)
        self.button.toggled.connect(self._toggle)
        self.hide()
        self.retranslate()

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge

    def clear(self, of: int) -> None:
        """Another list, with so many labels."""
        self._done, self._of = 0, of
        if self.button.isChecked():
            self._wait()

    def take(self, scan: Scan, source: LabelSource) -> bool:
        if not self.button.isChecked() or scan.kind is ScanKind.COMMAND:
            return False
        at = source.at(scan.value)
        if at is None:
            self._refuse(scan)
        else:
            self._done = source.mark_checked(at)
            item = source.labels.items[at]
            self._confirm(item.fields.get("code", ""))
            name = item.fields.get("name") or item.fields.get("smdp", "")
            self._say(Outcome.PASS, Kind.PASS, self.tr("PASS: the label of {name}, row {row}").format(
                name=name, row=item.row), self._count())  # fmt: skip
        return True

    def retranslate(self) -> None:
        self.button.name(self.tr("Check by scanning"), self.tr("Scan printed labels: each must be one of this list"))
        if self.button.isChecked():
            self._wait()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _confirm(self, text: str) -> None:
        """The unit that has the code is told to the audit; another label proves nothing about a code."""
        if text.startswith("LPA:"):
            labels = self._station.labels
            self._bridge.run(lambda: labels.confirm(ActivationCode.parse(text)), lambda _unit: None)

    def _refuse(self, scan: Scan) -> None:
        self.wrong.emit()
        what = self.tr("FAIL: this label is not one of the list")
        remedy = self.tr("Put it aside: it belongs to something else, or was made from another list.")
        self._say(Outcome.FAIL, Kind.FAIL, what, f"{translate(scan.text)}. {remedy}")

    def _say(self, outcome: Outcome, kind: Kind, what: str, remedy: str) -> None:
        self.result.show_message(kind, what, remedy)
        if self._station.settings.sound:
            sound.play(outcome)

    def _toggle(self, on: bool) -> None:
        self.setVisible(on)
        if on:
            self._wait()

    def _wait(self) -> None:
        self.result.show_message(Kind.RUNNING, self.tr("Scan the code of a printed label."), self._count(), icon="scan")

    def _count(self) -> str:
        return self.tr("{done} of {of} checked").format(done=self._done, of=self._of)
