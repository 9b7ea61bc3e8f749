"""What waits for a person on the page Start: a row for each of the first, and one button for all of them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Card
from app.ui.widgets.labels import label

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge, Task

T = TypeVar("T")
R = TypeVar("R", bound=QWidget)

SHOWN = 4
"""Rows; the others are counted."""


class RowsCard(Card, Generic[T, R]):
    """Hidden while there is none."""

    failed = Signal(object)
    """A `KnownError`: what waits could not be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: Sequence[T] = ()
        self._read: Task | None = None
        self._owed = False
        """A reading that is shown whether it says something new or not."""
        self.rows: list[R] = []
        self.line = label("muted", wrap=True)
        self.more = label("muted")
        self.all = Button("cancel")
        self._list = QVBoxLayout()
        foot = QHBoxLayout()
        foot.addWidget(self.more, 1)
        foot.addWidget(self.all)
        self.body.addWidget(self.line)
        self.body.addLayout(self._list)
        self.body.addLayout(foot)
        self.hide()

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge

    def refresh(self) -> None:
        self._owed = True
        self.look_again()

    def look_again(self) -> None:
        """Rows that say nothing new stay: the keyboard may be in one."""
        self._read = self._bridge.run(self.read, self._show_new, self.failed.emit, instead_of=self._read)

    @abstractmethod
    def read(self) -> Sequence[T]:
        """What waits; called outside the GUI thread."""

    def _show_new(self, items: Sequence[T]) -> None:
        if self._owed or list(items) != list(self.items):
            self.show_items(items)

    def show_items(self, items: Sequence[T]) -> None:
        self.items, self._owed = items, False
        for row in self.rows:
            row.setParent(None)
            row.deleteLater()
        self.rows = [self.make_row(item) for item in items[:SHOWN]]
        for row in self.rows:
            self._list.addWidget(row)
        self.say(max(0, len(items) - SHOWN))
        self.all.setVisible(len(items) > 1)
        self.setVisible(bool(items))

    @abstractmethod
    def make_row(self, item: T) -> R: ...

    @abstractmethod
    def say(self, unseen: int) -> None:
        """Every word of the card; `unseen` are those without a row."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_items(self.items)
