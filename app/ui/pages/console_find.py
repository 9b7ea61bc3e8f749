"""The search of a console: how often, and from one place to the next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.ui.pages.console_view import ConsoleView
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import label


class ConsoleFind(QWidget):
    closed = Signal()

    def __init__(self, view: ConsoleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.words = QLineEdit()
        self.count = label("muted")
        self.before, self.after, self.close_button = (Button(name, link=True) for name in ("back", "forward", "fail"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 2, 8, 2)
        row.addWidget(self.words, 1)
        for part in (self.count, self.before, self.after, self.close_button):
            row.addWidget(part)
        self.words.textChanged.connect(self._search)
        self.words.returnPressed.connect(view.seek)
        self.before.clicked.connect(lambda: view.seek(backward=True))
        self.after.clicked.connect(lambda: view.seek(backward=False))
        self.close_button.clicked.connect(self.leave)
        view.found.connect(self._found)
        self.hide()

    def start(self) -> None:
        self.show()
        self._search(self.words.text())
        self.words.setFocus()
        self.words.selectAll()

    def leave(self) -> None:
        self.hide()
        self._view.search("")
        self.closed.emit()

    def retranslate(self) -> None:
        self.words.setPlaceholderText(self.tr("Search the traffic"))
        self.words.setAccessibleName(self.tr("Search the traffic"))
        self.before.name("", self.tr("Previous place"))
        self.after.name("", self.tr("Next place"))
        self.close_button.name("", self.tr("End the search"))
        self._search(self.words.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _search(self, words: str) -> None:
        self.count.setText("")
        self._view.search(words if not self.isHidden() else "")

    def _found(self, count: int) -> None:
        self.count.setText(self.tr("%n found", "", count))
