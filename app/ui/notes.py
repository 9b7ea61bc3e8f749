"""Where banners of the whole window stand."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget


class Notes(QWidget):
    """Banners above the page; without one that is shown it takes no room."""

    def __init__(self, *notes: QWidget) -> None:
        super().__init__()
        self._notes = notes
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 8, 24, 0)
        for note in notes:
            column.addWidget(note)
            note.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(any(not note.isHidden() for note in self._notes))
        return super().eventFilter(watched, event)
