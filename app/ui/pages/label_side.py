"""Which label and where to, in a column that scrolls."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.pages.label_design import LabelDesign
from app.ui.pages.label_target import LabelTarget
from app.ui.theme import px
from app.ui.widgets.scrolled import scrolled

WIDTH_PX, GROWN_MS = 324, 80


class LabelSide(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.design, self.target = LabelDesign(), LabelTarget()
        inside = QWidget()
        inside.setProperty("role", "clear")
        cards = QVBoxLayout(inside)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(12)
        cards.addWidget(self.design)
        cards.addWidget(self.target)
        cards.addStretch(1)
        self._area = scrolled(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        self._fit()

    def show_status(self, words: str) -> None:
        """The card grows by these lines, after a moment, and may then reach below the edge."""
        self.target.show_status(words)
        QTimer.singleShot(GROWN_MS, self, lambda: self._area.ensureWidgetVisible(self.target.status))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(px(WIDTH_PX))
