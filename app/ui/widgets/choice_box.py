"""A combo box that stands in a page that scrolls."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class ChoiceBox(QComboBox):
    """The wheel scrolls the page: what is chosen never changes under a pointer that only passes by."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
