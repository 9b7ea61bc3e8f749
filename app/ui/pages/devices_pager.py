"""Where in a long list one is, and how to get on: page by page, or all of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from app.ui.pages.devices_reader import PageReader
from app.ui.theme import px
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import ElideLabel


class Pager(QWidget):
    def __init__(self, reader: PageReader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self.counted = True
        """The provider says how many pages and rows there are."""
        self.previous_button, self.next_button = Button("back"), Button("forward")
        self.all_button, self.stop_button = Button(), Button("stop")
        self.place = ElideLabel("muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.previous_button, self.next_button):
            row.addWidget(button)
        row.addWidget(self.place, 1)
        for part in (self.bar, self.all_button, self.stop_button):
            row.addWidget(part)
        self.previous_button.clicked.connect(lambda: reader.turn_to(reader.first - 1))
        self.next_button.clicked.connect(lambda: reader.turn_to(reader.last + 1))
        self.all_button.clicked.connect(reader.read_all)
        self.stop_button.clicked.connect(reader.stop)
        reader.changed.connect(self.refresh)
        self.retranslate()

    def refresh(self) -> None:
        reader = self._reader
        several = reader.known and reader.pages > 1
        self.setVisible(several)
        self.previous_button.setEnabled(reader.first > 1 and not reader.busy)
        self.next_button.setEnabled(reader.last < reader.pages and not reader.busy)
        self.all_button.setVisible(not reader.reading_all and not reader.complete)
        self.all_button.setEnabled(not reader.busy)
        self.stop_button.setVisible(reader.reading_all)
        self.bar.setVisible(reader.reading_all)
        self.bar.setRange(0, reader.pages if self.counted else 0)
        self.bar.setValue(reader.last)
        self.place.setText(self._place())

    def _place(self) -> str:
        reader = self._reader
        if reader.first == reader.last:
            shown = self.tr("Page {n}").format(n=reader.first)
        else:
            shown = self.tr("Pages {n} to {last}").format(n=reader.first, last=reader.last)
        if self.counted:
            return self.tr("{shown} of {all}").format(shown=shown, all=reader.pages)
        return shown if reader.last >= reader.pages else self.tr("{shown}, more follow").format(shown=shown)

    def retranslate(self) -> None:
        self.previous_button.name("", self.tr("Previous page"))
        self.next_button.name("", self.tr("Next page"))
        self.all_button.name(self.tr("Load all"), self.tr("Read every page, to sort and count all rows"))
        self.stop_button.name(self.tr("Stop"))
        self.bar.setFixedWidth(px(120))
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self.retranslate()
