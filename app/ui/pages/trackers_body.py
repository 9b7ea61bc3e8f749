"""How the parts of the page lie: what is to be sent with its texts beside it, or what was sent."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ui.theme import px
from app.ui.widgets.scrolled import scrolled

PREPARE, RUN = range(2)
_GAP, _NARROW = 14, 720


class TrackersBody(QStackedWidget):
    def __init__(self, left: QWidget, right: Sequence[QWidget], run: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        inside.setProperty("role", "clear")
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._pair.setContentsMargins(0, 0, 0, 0)
        self._pair.setSpacing(_GAP)
        column = QVBoxLayout()
        column.setSpacing(_GAP)
        for card in right:
            column.addWidget(card)
        column.addStretch(1)
        self._columns = (left, *right)
        self._pair.addWidget(left, 9, Qt.AlignmentFlag.AlignTop)
        self._pair.addLayout(column, 12)
        self.addWidget(scrolled(inside))
        self.addWidget(run)

    def event(self, event: QEvent) -> bool:
        """The cards stand side by side where there is room."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return done

    def _fit(self) -> None:
        left, *right = (part.minimumSizeHint().width() for part in self._columns)
        least = left + max(right) + _GAP
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._pair.setDirection(beside if self.width() >= max(px(_NARROW), least) else below)
