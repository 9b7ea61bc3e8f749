"""A call whose answer was lost and that the provider cannot tell of: what is known, and the two answers to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.errors import KnownError
from app.domain.work import Unit
from app.station.evidence import Evidence
from app.ui.i18n import translate
from app.ui.values import moment
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Card
from app.ui.widgets.facts import Facts
from app.ui.widgets.labels import label

if TYPE_CHECKING:
    from app.station.batches import Batches
    from app.ui.bridge import Bridge, Task


class Decision(Card):
    """Asks the provider when a unit is shown; an answer that comes when another one is shown is dropped."""

    decided = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unit: Unit | None = None
        self._evidence: Evidence | None = None
        self._error: KnownError | None = None
        self._asked: Task | None = None
        self.made, self.not_made, self.again = Button("pass"), Button("retry"), Button(link=True)
        self._facts = Facts()
        self._what, self._sent, self.now = (label(wrap=True) for _ in range(3))
        self._names = [self._facts.add(value) for value in (self._what, self._sent, self.now)]
        self._help = label("small", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._help, 1)
        for button in (self.again, self.not_made, self.made):
            row.addWidget(button)
        self.body.addWidget(self._facts)
        self.body.addLayout(row)
        self.made.clicked.connect(lambda: self._decide(True))
        self.not_made.clicked.connect(lambda: self._decide(False))
        self.again.clicked.connect(self._ask)
        self.hide()

    def attach(self, bridge: Bridge) -> None:
        self._bridge = bridge

    def show_unit(self, unit: Unit | None, work: Batches) -> None:
        """None: there is nothing to decide."""
        same = unit == self.unit
        self.unit, self._work = unit, work
        self.setVisible(unit is not None)
        if unit is None or same:
            return
        self._ask()

    def _ask(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self._evidence = self._error = None
        unit, work = self.unit, self._work
        if unit is not None:
            self._asked = self._bridge.run(lambda: work.evidence(unit.id), self._show, self._fail)
        self.retranslate()

    def _show(self, evidence: Evidence | None) -> None:
        self._asked, self._evidence = None, evidence
        self.retranslate()

    def _fail(self, error: KnownError) -> None:
        self._asked, self._error = None, error
        self.retranslate()

    def _decide(self, made: bool) -> None:
        if self.unit is not None:
            self.decided.emit(self.unit.id, made)

    def retranslate(self) -> None:
        if (unit := self.unit) is None:
            return
        self.set_heading(self.tr("Row {row}, {name}: was it made?").format(row=unit.row, name=unit.name))
        for name, text in zip(self._names, (self.tr("Sent"), self.tr("With"), self.tr("Now")), strict=True):
            name.setText(text)
        seen = self._evidence
        self._what.setText(f"{moment(seen.at)} · {seen.kind}" if seen else translate(unit.reason))
        self._sent.setText(" · ".join(f"{name} {value}" for name, value in seen.sent) if seen else "–")
        self.now.setText(self._now())
        self._help.setText(translate(unit.remedy))
        self.made.name(self.tr("It was made"), self.tr("I found it at the provider; nothing is sent again"))
        self.not_made.name(self.tr("It was not made"), self.tr("The row waits again, and is sent when you go on"))
        self.again.name(self.tr("Ask again"), self.tr("Ask the provider once more what it shows"))

    def _now(self) -> str:
        if self._error is not None:
            return f"{translate(self._error.what)} {translate(self._error.remedy)}".strip()
        if self._evidence is None:
            return self.tr("asking the provider…") if self._asked is not None else "–"
        return " ".join(translate(each) for each in self._evidence.now) or "–"

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
