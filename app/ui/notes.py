"""Banners of the whole window, and where they stand."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.message import say
from app.ui.theme import Kind
from app.ui.widgets.containers import Banner


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


class CrashNote(Banner):
    def tell(self) -> None:
        """That the last run died, and that there is a report of it."""
        self.show_message(
            Kind.WARNING,
            say("window", "The program ended because of a fault last time."),
            say("window", "What was finished is safe; what was under way can be resumed."),
            action=say("window", "Show the report"),
        )


class ClosingNote(Banner):
    def ask(self) -> None:
        """Whether to close although work is under way."""
        self.show_message(
            Kind.WARNING,
            say("window", "Work is still running."),
            say("window", "If you close now, it stops safely and can be resumed on the next start."),
            action=say("window", "Close now"),
        )
        self.action.setFocus()
