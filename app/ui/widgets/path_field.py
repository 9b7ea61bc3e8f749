"""A field for a file: typed, or chosen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.ui.widgets.buttons import Button
from app.ui.widgets.file_dialogs import ask_to_open


class PathField(QWidget):
    """`kinds` gives the title of the dialog and its name filters, in the language of the moment."""

    def __init__(self, kinds: Callable[[], tuple[str, list[str]]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = kinds
        self.line = QLineEdit()
        self.choose = Button("folder")
        self.choose.clicked.connect(self._ask)
        self.setFocusProxy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.choose)
        self._retranslate()

    def text(self) -> str:
        return self.line.text()

    def setText(self, text: str) -> None:
        self.line.setText(text)

    def clear(self) -> None:
        self.line.clear()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.choose.name(self.tr("Choose…"))

    def _ask(self) -> None:
        title, kinds = self._kinds()
        ask_to_open(self, title, kinds, lambda path: self.setText(str(path)))
