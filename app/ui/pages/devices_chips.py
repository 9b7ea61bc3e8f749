"""The states of the rows that are held, each with its count; a press shows only these rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QWidget

from app.ui.theme import Kind
from app.ui.widgets.chip import Chip
from app.ui.widgets.flow import Flow

State = tuple[Kind, str]
MOST = 6
"""More states than this are no filter any more."""


class StateChips(Flow):
    chosen = Signal(str)
    """The provider's word, or empty for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((), parent, gap=8)
        self.word = ""
        self.chips: dict[str, Chip] = {}
        self._counts: Counter[State] = Counter()
        self.hide()

    def clear(self) -> None:
        self.word = ""
        self.show_states(())

    def show_states(self, states: Iterable[State]) -> None:
        """One of each row."""
        self._counts = Counter(states)
        self._fill()

    def add_states(self, states: Iterable[State]) -> None:
        """Of rows that have come to those there are."""
        self._counts.update(states)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()

    def _fill(self) -> None:
        """The commonest first."""
        counts = self._counts.most_common(MOST)
        words = [word for (_kind, word), _count in counts]
        for gone in self.chips.keys() - set(words):
            self.chips.pop(gone).deleteLater()
        for (kind, word), count in counts:
            chip = self._chip(word)
            chip.show_state(kind, f"{word} {QLocale().toString(count)}")
            chip.setChecked(word == self.word)
            chip.setToolTip(self.tr("Of the rows that are loaded"))
        self.set_parts([self.chips[word] for word in words])
        self.setVisible(len(counts) > 1 or bool(self.word))

    def _chip(self, word: str) -> Chip:
        if word not in self.chips:
            made = self.chips[word] = Chip(filters=True)
            made.clicked.connect(lambda on: self._choose(word if on else ""))
        return self.chips[word]

    def _choose(self, word: str) -> None:
        self.word = word
        for each, chip in self.chips.items():
            chip.setChecked(each == word)
        self.chosen.emit(word)
