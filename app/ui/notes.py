"""Banners of the whole window, and where they stand."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.message import say
from app.ui.theme import Kind
from app.ui.widgets.containers import Banner

N = TypeVar("N", bound=QWidget)


class Notes(QWidget):
    """Banners above the page; without one that is shown it takes no room. Most are made when they are first wanted."""

    close_wanted = Signal()
    """The person closes the window although work is under way."""

    def __init__(self, *notes: QWidget) -> None:
        super().__init__()
        self._notes: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 8, 24, 0)
        for note in reversed(notes):
            self._on_top(note)
        self.hide()

    @cached_property
    def crashed(self) -> CrashNote:
        return self._on_top(CrashNote())

    @cached_property
    def closing(self) -> ClosingNote:
        note = self._on_top(ClosingNote())
        note.acted.connect(self.close_wanted)
        return note

    @cached_property
    def news(self) -> Banner:
        """Of a newer version."""
        return self._on_top(Banner())

    def _on_top(self, note: N) -> N:
        self._column.insertWidget(0, note)
        self._notes.append(note)
        note.installEventFilter(self)
        return note

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
