"""What the list of codes shows: a batch, or the codes that came in by hand; chosen in the head of the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.work import Batch
from app.ui.theme import px
from app.ui.widgets.choice_box import ChoiceBox

BY_HAND = 0
"""Stands where a batch has its number."""


class SourceBox(ChoiceBox):
    batch_wanted = Signal(object)
    by_hand_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._batches: dict[int, Batch] = {}
        self._by_hand = 0
        self.current = BY_HAND
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        self.activated.connect(self._choose)
        self._fill()

    def show_choices(self, batches: Sequence[Batch], by_hand: int) -> None:
        """Newest first; `by_hand` is the number of codes that were typed or read."""
        self._batches = {batch.id: batch for batch in batches}
        self._by_hand = by_hand
        self._fill()

    def show_current(self, batch: Batch | None, by_hand: int) -> None:
        self._by_hand = by_hand
        if batch is not None:
            self._batches = {batch.id: batch, **self._batches, batch.id: batch}
        self.current = batch.id if batch else BY_HAND
        self._fill()

    @property
    def batches(self) -> list[Batch]:
        return list(self._batches.values())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()

    def _fill(self) -> None:
        self.clear()
        for batch in sorted(self._batches.values(), key=lambda batch: -batch.id):
            self.addItem(f"{batch.name} · {batch.account}", batch.id)
        if self._by_hand:
            self.addItem(self.tr("Typed or read here ({count})").format(count=self._by_hand), BY_HAND)
        self.setCurrentIndex(self.findData(self.current))
        self.setVisible(self.count() > 1)
        self.view().setMinimumWidth(px(280))
        self.setAccessibleName(self.tr("Batch whose codes are shown"))
        self.setToolTip(self.accessibleName())

    def _choose(self, at: int) -> None:
        batch_id = self.itemData(at)
        if batch_id == BY_HAND:
            self.by_hand_wanted.emit()
        else:
            self.batch_wanted.emit(self._batches[batch_id])
