"""A field for a number that stands in a page that scrolls."""

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from app.ui.theme import px


class Number(QDoubleSpinBox):
    """Typed, or changed with the arrow keys; as over a choice, the wheel scrolls the page."""

    def __init__(self, parent: QWidget | None = None, *, whole: bool = False) -> None:
        super().__init__(parent)
        self.setKeyboardTracking(False)
        self.setDecimals(0 if whole else 2)
        self.lineEdit().setTextMargins(px(8), 0, px(4), 0)
        self.setMinimumWidth(px(84))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setLocale(QLocale())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
