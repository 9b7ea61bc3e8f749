"""What becomes of cards once they are registered: name, fleet and state, with what that costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from app.domain.card_list import SimCard
from app.domain.errors import KnownError
from app.station.name_template import NameTemplate
from app.station.register_values import CardsRequest, CardState
from app.ui.i18n import translate
from app.ui.pages.fleet_box import FleetBox
from app.ui.pages.names_field import NamesField
from app.ui.remembered import Remembered
from app.ui.theme import px
from app.ui.widgets.containers import Card
from app.ui.widgets.facts import Facts
from app.ui.widgets.labels import label
from app.ui.widgets.restyle import mark_wrong


@dataclass(frozen=True, slots=True)
class CardChoices(Remembered):
    """Chosen last, kept in the settings as JSON; but activation is never offered again by itself."""

    named: bool = False
    name: str = "{batch}-{n:04}"
    first: int = 1
    fleet: str = ""
    state: str = "new"


class CardChoicesCard(Card):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: Sequence[SimCard] = ()
        self._account = ""
        self.order, self.names, self.named = QLineEdit(), NamesField(), QCheckBox()
        self.name, self.first = self.names.name, self.names.first
        self.fleet = FleetBox()
        self.states = {state: QRadioButton() for state in CardState}
        self.example = label("mono", wrap=True)
        self.good = True
        self._facts = Facts()
        self._lay_out()
        self._fit()
        self.order.textChanged.connect(self._tell)
        self.names.changed.connect(self._tell)
        self.fleet.editTextChanged.connect(self._tell)
        for button in (self.named, *self.states.values()):
            button.toggled.connect(self._tell)
        self.show_choices(CardChoices())
        self.retranslate()

    def show_choices(self, choices: CardChoices) -> None:
        self.named.setChecked(choices.named)
        self.names.show_names(choices.name, choices.first)
        self.fleet.setEditText(choices.fleet)
        self.states[CardState(choices.state if choices.state in set(CardState) else "new")].setChecked(True)

    def show_cards(self, account: str, cards: Sequence[SimCard], order: str) -> None:
        """`order` is the name of the work order where the person gives none."""
        self._account, self._cards = account, cards
        if self.order.placeholderText() != order:
            self.order.setPlaceholderText(order)
        self._show_example()

    @property
    def state(self) -> CardState:
        return next(state for state, button in self.states.items() if button.isChecked())

    @property
    def request(self) -> CardsRequest:
        order = self.order.text().strip() or self.order.placeholderText()
        names = self.names.template if self.named.isChecked() else None
        return CardsRequest(self._account, tuple(self._cards), order, names, self.fleet.sid, self.state)

    def next_choices(self, request: CardsRequest) -> CardChoices:
        """Offer the same next time, but activation; go on counting where only the number tells the names apart."""
        names = self.names.template
        counting = request.names is not None and "{batch}" not in request.names.text
        first = names.first + (len(request.cards) if counting else 0)
        state = CardState.NEW if self.state is CardState.ACTIVE else self.state
        return CardChoices(self.named.isChecked(), names.text, first, self.fleet.sid, str(state))

    @property
    def needs_fleet(self) -> bool:
        return self.state is not CardState.NEW and not self.fleet.sid

    def _lay_out(self) -> None:
        states = QWidget()
        column = QVBoxLayout(states)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for button in self.states.values():
            column.addWidget(button)
        parts = (self.order, self.named, self.names, self.example, self.fleet, states)
        self._names = [self._facts.add(part) for part in parts]
        self.body.addWidget(self._facts)
        self.body.addStretch(1)

    def _tell(self) -> None:
        self._show_example()
        self.changed.emit()

    def _show_example(self) -> None:
        """The first and the last name, as these cards will have them; a name that would stand twice is told."""
        self.names.setEnabled(self.named.isChecked())
        text, self.good = "", True
        if self.named.isChecked():
            text, self.good = self._names_of(self.request)
        self.example.setText(text)
        self.example.setVisible(bool(text))
        mark_wrong(self.name, not self.good)

    def _names_of(self, request: CardsRequest) -> tuple[str, bool]:
        try:
            if not request.cards:
                return (request.names or NameTemplate("")).example(request.name, 1)[0], True
            if twice := request.repeated():
                return self.tr("More than one SIM would be named {name}.").format(name=twice), False
            first, last = request.name_of(0), request.name_of(len(request.cards) - 1)
        except KnownError as error:
            return "\n".join(part for part in map(translate, (error.what, error.remedy)) if part), False
        return first if first == last else f"{first} … {last}", True

    def _fit(self) -> None:
        for name in self._names:
            name.setMinimumHeight(0 if name.buddy() is self.example else px(30))

    def retranslate(self) -> None:
        self.set_heading(self.tr("Then, for each SIM"))
        texts = (self.tr("Work order"), "", self.tr("Name"), "", self.tr("Fleet"), self.tr("State"))
        for name, text in zip(self._names, texts, strict=True):
            name.setText(text)
        self.order.setAccessibleName(texts[0])
        self.named.setText(self.tr("Give each SIM a name"))
        self.name.setAccessibleName(self.tr("Name of the SIMs"))
        self.fleet.setAccessibleName(self.tr("Fleet"))
        if (line := self.fleet.lineEdit()) is not None:
            line.setPlaceholderText(self.tr("none"))
        self.states[CardState.NEW].setText(self.tr("left new (not billed, no connection)"))
        self.states[CardState.READY].setText(self.tr("ready (billed once it is used)"))
        self.states[CardState.ACTIVE].setText(self.tr("active (billed from today)"))
        self._show_example()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()
