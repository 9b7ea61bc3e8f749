"""Which label and where to: a column that scrolls, or with large words below the list."""

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.pages.label_design import LabelDesign
from app.ui.pages.label_target import LabelTarget
from app.ui.theme import px
from app.ui.widgets.scrolled import scrolled

WIDTH_PX, GROWN_MS = 324, 80
QWIDGETSIZE_MAX = 16_777_215


class LabelSide(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.design, self.target = LabelDesign(), LabelTarget()
        self._inside = QWidget()
        self._inside.setProperty("role", "clear")
        cards = QVBoxLayout(self._inside)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(12)
        cards.addWidget(self.design)
        cards.addWidget(self.target)
        cards.addStretch(1)
        self._area = scrolled(self._inside)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._area)
        self._fit()

    def set_below(self, below: bool) -> None:
        """Below the list it is as high as it has to be, and the page scrolls."""
        if below == self._area.isHidden():
            return
        self._area.setVisible(not below)
        if below:
            self._column.addWidget(self._area.takeWidget())
            self._inside.show()
        else:
            self._area.setWidget(self._inside)
        self._fit()

    def show_status(self, words: str) -> None:
        """The card grows by these lines, after a moment, and may then reach below the edge."""
        self.target.show_status(words)
        QTimer.singleShot(GROWN_MS, self, self._bring_into_sight)

    def _bring_into_sight(self) -> None:
        if self._area.widget() is not None:
            self._area.ensureWidgetVisible(self.target.status)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        below = self._area.isHidden()
        self.setMinimumWidth(0 if below else px(WIDTH_PX))
        self.setMaximumWidth(QWIDGETSIZE_MAX if below else px(WIDTH_PX))
