"""Pages whose work is not part of this version: what they are for, and what can be done instead."""

from PySide6.QtWidgets import QWidget

from app.ui.page import Page
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import EmptyState, PageHeader


class LaterPage(Page):
    instead = ""
    """Id of the page that helps until then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PageHeader()
        self.button = Button(self.instead, primary=True)
        self.button.clicked.connect(lambda: self.go.emit(self.instead, None))
        self.empty = EmptyState(self.button)
        self.column.addWidget(self.header)
        self.column.addWidget(self.empty, 1)
        self.retranslate()

    def show_words(self, title: str, sentence: str, line: str, button: str) -> None:
        self.header.show_text(title)
        self.empty.show_text(sentence, line)
        self.button.name(button)


class TrackersPage(LaterPage):
    instead = "bench"

    def retranslate(self) -> None:
        self.show_words(
            self.tr("Trackers and phones"),
            self.tr("This page is for the SMS or the steps that set the APN on a tracker, router or phone."),
            self.tr("This version cannot do that yet. A module with a serial port can be configured on the bench."),
            self.tr("Bench"),
        )
