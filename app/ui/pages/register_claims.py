"""What the codes claim, asked before anything is claimed, and in which state the SIMs come out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence
from PySide6.QtWidgets import QLineEdit, QRadioButton, QVBoxLayout, QWidget

from app.domain.message import say
from app.station.register_values import BicStanding, SimChoice
from app.ui.i18n import translate
from app.ui.pages.register_bic import dashed
from app.ui.pages.register_claim import Claim
from app.ui.theme import Kind, px, text_font
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner, Card
from app.ui.widgets.facts import Facts
from app.ui.widgets.labels import label
from app.ui.widgets.table import Column, RowsModel, Table


class ClaimsCard(Card):
    changed = Signal()
    again_wanted = Signal()
    dropped = Signal(tuple)
    """Codes that shall not be claimed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.claims: tuple[Claim, ...] = ()
        self.order = QLineEdit()
        self.sims = {choice: QRadioButton() for choice in SimChoice}
        self.sims[SimChoice.ISSUED].setChecked(True)
        self.problem = Banner(closable=False)
        self._facts = Facts()
        self._values = [label(wrap=True) for _ in range(3)]
        self._names = [self._facts.add(value) for value in self._values]
        self._choices = Facts()
        self._several = self._make_table()
        self._lay_out()
        self.order.textChanged.connect(self.changed)
        for choice in self.sims.values():
            choice.toggled.connect(self._tell)
        self.problem.acted.connect(self.again_wanted)
        self.retranslate()

    def show_claims(self, claims: Sequence[Claim], order: str) -> None:
        """`order` is the name of the batch where the person gives none."""
        same = [claim.bic for claim in claims] == [claim.bic for claim in self.claims]
        self.order.setPlaceholderText(order)
        if same:
            for at, (old, new) in enumerate(zip(self.claims, claims, strict=True)):
                if old is not new:
                    self.model.replace_row(at, new)
        else:
            self.model.set_rows(claims)
        self.claims = tuple(claims)
        self._refresh()

    def choose(self, sims: str) -> None:
        """Say which state the SIMs come out in; what is not known is `issued`."""
        known = sims if sims in set(SimChoice) else SimChoice.ISSUED
        self.sims[SimChoice(known)].setChecked(True)

    @property
    def choice(self) -> SimChoice:
        return next(choice for choice, button in self.sims.items() if button.isChecked())

    @property
    def name(self) -> str:
        return self.order.text().strip() or self.order.placeholderText()

    def _make_table(self) -> QWidget:
        self.model = RowsModel[Claim](self._columns(), self)
        self.table = Table()
        self.table.setModel(self.model)
        self.table.set_columns((176, 50, 60), chips=(2,), mono=(0,))
        self.drop = Button("remove", link=True)
        self._delete = QAction(self)
        self._delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self._delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.addAction(self._delete)
        self._delete.triggered.connect(self._take_out)
        self.drop.clicked.connect(self._take_out)
        self.table.selectionModel().selectionChanged.connect(self._offer)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.table, 1)
        column.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignLeft)
        return whole

    def _lay_out(self) -> None:
        self._order_name = self._choices.add(self.order)
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for button in self.sims.values():
            column.addWidget(button)
        self._sims_name = self._choices.add(choices)
        self.body.addWidget(self._facts)
        self.body.addWidget(self._several, 1)
        self.body.addWidget(self.problem)
        self.body.addWidget(self._choices)
        self.body.addStretch(1)

    def _columns(self) -> tuple[Column[Claim], ...]:
        return (
            Column(lambda: self.tr("Code"), lambda claim: dashed(claim.bic)),
            Column(lambda: self.tr("SIMs"), lambda claim: str(claim.quantity) if claim.quantity else "–"),
            Column(lambda: self.tr("State now"), self._state, lambda claim: claim.kind, Claim.story),
        )

    def _state(self, claim: Claim) -> str:
        if claim.error is not None:
            return self.tr("no answer")
        return translate(_STANDINGS[claim.preview.standing]) if claim.preview else self.tr("asking…")

    def _take_out(self) -> None:
        self.dropped.emit(tuple(self.model.rows[at].bic for at in self.table.chosen_rows()))

    def _offer(self) -> None:
        some = bool(self.table.chosen_rows())
        self._delete.setEnabled(some)
        self.drop.setEnabled(some)

    def _tell(self, on: bool) -> None:
        if on:
            self.changed.emit()

    @property
    def several(self) -> bool:
        return len(self.claims) > 1

    def _refresh(self) -> None:
        several = self.several
        self._facts.setVisible(not several)
        self._several.setVisible(several)
        self.set_heading(self.tr("What these codes claim") if several else self.tr("What this code claims"))
        self._show_one()
        self._show_problem()
        self._offer()

    def _show_one(self) -> None:
        claim = self.claims[0] if len(self.claims) == 1 else None
        preview = claim.preview if claim else None
        if preview is None:
            texts = ("–", "–", self._state(claim) if claim else "")
        else:
            unsaid = self.tr("not reported by the provider") if preview.standing is BicStanding.FREE else "–"
            number = unsaid if preview.quantity is None else str(preview.quantity)
            texts = (number, preview.kind or "–", translate(preview.text))
        for value, text in zip(self._values, texts, strict=True):
            value.setText(text)

    def _show_problem(self) -> None:
        """Of the only code; of several, how many are left out and that a failed question can be asked again."""
        bad = [claim for claim in self.claims if claim.kind is Kind.FAIL]
        lost = any(claim.error is not None for claim in bad)
        if not bad:
            self.problem.hide()
            return
        raw = bad[0].preview.raw if bad[0].preview else bad[0].error.detail if bad[0].error else ""
        what, remedy = bad[0].text(), bad[0].remedy()
        if len(self.claims) > 1:
            what, raw = self.tr("%n code(s) cannot be claimed and are left out.", "", len(bad)), ""
            remedy = self.tr("Point at a line to see what to do.")
        self.problem.show_message(Kind.FAIL, what, remedy, action=self.tr("Ask again") if lost else "")
        self.problem.setToolTip(raw)

    def retranslate(self) -> None:
        for name, text in zip(self._names, (self.tr("SIMs"), self.tr("Kind"), self.tr("State now")), strict=True):
            name.setText(text)
        self._order_name.setText(self.tr("Work order"))
        self.order.setAccessibleName(self.tr("Work order"))
        self._sims_name.setText(self.tr("SIM state"))
        self.sims[SimChoice.ISSUED].setText(self.tr("issued (not billed)"))
        self.sims[SimChoice.FACTORY_TEST].setText(self.tr("factory test (free at first)"))
        self.sims[SimChoice.ACTIVATED].setText(self.tr("activated (billed from today)"))
        self._delete.setText(self.tr("Take this code out"))
        self.drop.name(self.tr("Take out"), self.tr("Leave the chosen codes as they are at the provider"))
        self.table.setAccessibleName(self.tr("Codes to claim"))
        self.model.retranslate()
        self._align()
        self._refresh()

    def _align(self) -> None:
        """What is known and what is chosen stand in two forms, as one; names in the middle of their fields."""
        self._order_name.setMinimumHeight(px(34))
        self._sims_name.setMinimumHeight(px(28))
        self.table.setMinimumSize(px(352), px(138))
        names = (*self._names, self._order_name, self._sims_name)
        metrics = QFontMetrics(text_font())
        width = max(metrics.horizontalAdvance(name.text()) for name in names)
        for name in names:
            name.setMinimumWidth(width)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._align()


_STANDINGS = {
    BicStanding.FREE: say("register", "free"),
    BicStanding.REGISTERED: say("register", "registered already"),
    BicStanding.UNKNOWN: say("register", "not known"),
    BicStanding.FOREIGN: say("register", "of others"),
}
