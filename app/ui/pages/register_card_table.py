"""The cards that are to be registered, each with what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.card_list import CardRow
from app.domain.identifiers import grouped
from app.domain.secret import MASK
from app.ui.i18n import translate
from app.ui.theme import Kind, px
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Card
from app.ui.widgets.labels import label
from app.ui.widgets.table import Column, RowsModel, Table


class CardsTable(Card):
    dropped = Signal(tuple)
    """Rows that shall not be registered."""
    change_wanted = Signal(object)
    """A row that is to be typed anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RowsModel[CardRow](self._columns(), self)
        self.table = Table()
        self.table.setModel(self.model)
        self.table.set_columns((58, 204, 150, 96), chips=(2,), mono=(1,))
        self._left_out = ""
        self.drop, self.change = Button("remove", link=True), Button("edit", link=True)
        self._hint = label("small", wrap=True)
        self._delete = QAction(self)
        self._delete.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        self._delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.addAction(self._delete)
        row = QHBoxLayout()
        row.addWidget(self.drop)
        row.addWidget(self.change)
        row.addStretch(1)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._hint)
        self.body.addLayout(row)
        self._delete.triggered.connect(self._take_out)
        self.drop.clicked.connect(self._take_out)
        self.change.clicked.connect(self._change)
        self.table.doubleClicked.connect(lambda _index: self._change())
        self.table.selectionModel().selectionChanged.connect(self._offer)
        self.retranslate()

    def show_rows(self, rows: Sequence[CardRow]) -> None:
        """Those with a problem first: they are what is left to do."""
        self.model.set_rows(sorted(rows, key=lambda row: row.card is not None))
        bad = sum(row.card is None for row in rows)
        self.set_heading(self.tr("%n card(s)", "", len(rows)))
        self._left_out = self.tr("%n line(s) cannot be registered and are left out.", "", bad) if bad else ""
        self._offer()

    def _columns(self) -> tuple[Column[CardRow], ...]:
        return (
            Column(lambda: self.tr("Line"), lambda row: str(row.number)),
            Column(lambda: "ICCID", lambda row: grouped(row.iccid) if row.card else row.iccid),
            Column(lambda: self.tr("Check"), self._check, _kind, _story),
            Column(lambda: self.tr("Code"), _code),
        )

    def _check(self, row: CardRow) -> str:
        return self.tr("ready") if row.card else translate(row.problem)

    def _chosen(self) -> list[CardRow]:
        return [self.model.rows[at] for at in self.table.chosen_rows()]

    def _take_out(self) -> None:
        self.dropped.emit(tuple(self._chosen()))

    def _change(self) -> None:
        if len(chosen := self._chosen()) == 1:
            self.change_wanted.emit(chosen[0])

    def _offer(self) -> None:
        chosen = len(self.table.chosen_rows())
        self._delete.setEnabled(chosen > 0)
        self.drop.setEnabled(chosen > 0)
        self.change.setEnabled(chosen == 1)
        rows = self._chosen()
        self._hint.setText((_story(rows[0]).replace("\n", ". ") if chosen == 1 else "") or self._left_out)
        self._hint.setVisible(bool(self._hint.text()))

    def retranslate(self) -> None:
        self._delete.setText(self.tr("Take this card out"))
        self.drop.name(self.tr("Take out"), self.tr("Leave the chosen cards as they are at the provider"))
        self.change.name(self.tr("Change…"), self.tr("Put the chosen card back into the line above, to be corrected"))
        self.table.setAccessibleName(self.tr("Cards to register"))
        self.table.setMinimumSize(px(380), px(138))
        self.model.retranslate()
        self.show_rows(self.model.rows)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _code(row: CardRow) -> str:
    """Of a good one the end is enough; a wrong one is shown, to be compared with the card."""
    code = row.code.reveal()
    return f"{MASK}{code[-4:]}" if row.card else code


def _kind(row: CardRow) -> Kind:
    return Kind.PASS if row.card else Kind.FAIL


def _story(row: CardRow) -> str:
    return "\n".join(part for part in (translate(row.problem), translate(row.remedy)) if part)
