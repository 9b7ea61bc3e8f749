"""The cards of the bench in as many columns as fit."""

from collections.abc import Iterable, Sequence
from time import monotonic

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from app.ui.pages.bench_card import BenchCard
from app.ui.theme import px

CARD_PX, COMPACT_PX, GAP = 240, 176, 12
"""Least width of a card at text scale 100 %."""
MANY = 12
"""More cards than this are compact."""
SLICE_S, PAUSE_MS = 0.004, 4
"""So long cards show what they were told, before the window may do something else for as long."""


class CardGrid(QScrollArea):
    refreshed = Signal()
    """Every card shows what it was told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        inside.setProperty("role", "clear")
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._cards: list[BenchCard] = []
        self._columns = 0
        self._stale: dict[BenchCard, None] = {}
        self._rest = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._rest.timeout.connect(self._refresh)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)

    @property
    def compact(self) -> bool:
        return len(self._cards) > MANY

    def show_cards(self, cards: Sequence[BenchCard]) -> None:
        """In this order."""
        for gone in set(self._cards) - set(cards):
            self._stale.pop(gone, None)
            gone.setParent(None)
            gone.deleteLater()
        self._cards = list(cards)
        for card in self._cards:
            card.set_compact(self.compact)
        self._arrange(self._fitting())

    def refresh(self, cards: Iterable[BenchCard]) -> None:
        """A few at a time where all lanes report at once and leave the window little of the processor."""
        self._stale |= dict.fromkeys(cards)
        if self._stale and not self._rest.isActive():
            self._refresh()

    def _refresh(self) -> None:
        until = monotonic() + SLICE_S
        while self._stale and monotonic() < until:
            card = next(iter(self._stale))
            del self._stale[card]
            card.refresh()
        if self._stale:
            self._rest.start()
        else:
            self.refreshed.emit()

    def move_focus(self, card: BenchCard, key: Qt.Key) -> None:
        """To the card beside, above or below."""
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }[key]
        at = self._cards.index(card) + step
        if 0 <= at < len(self._cards):
            self._cards[at].setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(self._cards[at])

    def take_focus(self) -> None:
        """To the chosen card, for a button that is switched off by its work would hand the focus to a stranger."""
        if (card := next((card for card in self._cards if card.chosen), None)) is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self) -> None:
        """What the cards say may need more room, and so fewer columns."""
        if self._fitting() != self._columns:
            self._arrange(self._fitting())

    def _fitting(self) -> int:
        usual = px(COMPACT_PX if self.compact else CARD_PX)
        widest = max((card.minimumSizeHint().width() for card in self._cards), default=0)
        return max(1, (self.viewport().width() + GAP) // (max(usual, widest) + GAP))

    def _arrange(self, columns: int) -> None:
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(len(self._cards) // columns + 1, 1)
        self._columns = columns

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange(self._fitting())
