"""The cards of the bench in as many columns as fit."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from time import monotonic

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.ui.mirror import visual_rect
from app.ui.pages.bench_card import BenchCard
from app.ui.pages.bench_state import CardState
from app.ui.theme import px

CARD_PX, COMPACT_PX, GAP = 240, 176, 12
"""Least width of a card at text scale 100 %."""
MANY = 12
"""More cards than this are compact."""
SLICE_S, PAUSE_MS = 0.002, 5
"""So long cards show what they were told, before they are painted and the window may do something else."""


class _Rows(QWidget):
    """Cards in rows as high as their highest card. All is placed in one pass: a `QGridLayout` in a scroll area takes
    two where a card has grown, and all cards are moved, and painted, twice."""

    asked = Signal()
    """A card needs another size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._cards: Sequence[QWidget] = ()
        self._columns = 1

    def arrange(self, cards: Sequence[QWidget], columns: int) -> None:
        for gone in set(self._cards) - set(cards):
            gone.hide()
        self._cards, self._columns = cards, columns
        for card in cards:
            if card.parentWidget() is not self:
                card.setParent(self)
            card.show()
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange, QEvent.Type.Resize):
            self._place()
        if event.type() == QEvent.Type.LayoutRequest:
            self.asked.emit()
        return super().event(event)

    def _place(self) -> None:
        wide = (self.width() - GAP * (self._columns - 1)) / self._columns
        edges = [round(column * (wide + GAP)) for column in range(self._columns + 1)]
        y = 0
        for start in range(0, len(self._cards), self._columns):
            row = list(zip(self._cards[start : start + self._columns], pairwise(edges), strict=False))
            high = max(_height(card, right - GAP - left) for card, (left, right) in row)
            for card, (left, right) in row:
                place = QRect(left, y, right - GAP - left, high)
                card.setGeometry(visual_rect(self.layoutDirection(), self.rect(), place))
            y += high + GAP
        self.setMinimumHeight(max(0, y - GAP))


def _height(card: QWidget, width: int) -> int:
    return max(
        card.minimumHeight(), card.heightForWidth(width) if card.hasHeightForWidth() else card.sizeHint().height()
    )


class CardGrid(QScrollArea):
    refreshed = Signal()
    """Every card shows what it was told."""

    def __init__(
        self, wanted: Callable[[CardState], bool] = lambda _state: True, parent: QWidget | None = None
    ) -> None:
        """`wanted` tells which cards are to be seen."""
        super().__init__(parent)
        self._wanted = wanted
        self._rows = _Rows()
        self._rows.asked.connect(self.fit)
        self._cards: list[BenchCard] = []
        self._seen: list[BenchCard] = []
        self._columns = 0
        self._stale: dict[BenchCard, None] = {}
        self._rest = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._rest.timeout.connect(self._refresh)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._rows)

    def minimumSizeHint(self) -> QSize:
        """Where the window is too low for the head of a card, the page scrolls."""
        return QSize(super().minimumSizeHint().width(), px(150))

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
        at = self._seen.index(card) + step
        if 0 <= at < len(self._seen):
            self._seen[at].setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(self._seen[at])

    def take_focus(self) -> None:
        """To the chosen card, for a button that is switched off by its work would hand the focus to a stranger."""
        if (card := next((card for card in self._cards if card.chosen), None)) is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self) -> None:
        """What the cards say may need more room, and so fewer columns; other cards may be wanted."""
        if self._fitting() != self._columns or self._seen != self._find():
            self._arrange(self._fitting())

    def _fitting(self) -> int:
        usual = px(COMPACT_PX if self.compact else CARD_PX)
        widest = max((card.minimumSizeHint().width() for card in self._cards), default=0)
        return max(1, (self.viewport().width() + GAP) // (max(usual, widest) + GAP))

    def _arrange(self, columns: int) -> None:
        self._columns, self._seen = columns, self._find()
        self._rows.arrange(self._seen, columns)

    def _find(self) -> list[BenchCard]:
        return [card for card in self._cards if self._wanted(card.state)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange(self._fitting())
