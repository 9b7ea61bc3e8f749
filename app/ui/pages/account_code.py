"""The code that EMnify sends by e-mail, asked for where the account is tested."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.ui.theme import px
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import label


class CodeEntry(QWidget):
    """Each code is handed over once; the field is then empty for the next."""

    given = Signal(str)
    another_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = label()
        self.field = QLineEdit()
        self.field.setMaxLength(32)
        self.field.setMaximumWidth(px(140))
        self.name.setBuddy(self.field)
        self.sign_in, self.another = Button("pass"), Button("retry")
        self.field.returnPressed.connect(self._give)
        self.field.textChanged.connect(lambda text: self.sign_in.setEnabled(bool(text.strip())))
        self.sign_in.clicked.connect(self._give)
        self.another.clicked.connect(self.another_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.name, self.field, self.sign_in, self.another):
            row.addWidget(part)
        row.addStretch(1)
        self.sign_in.setEnabled(False)
        self._retranslate()

    def ask(self) -> None:
        self.setEnabled(True)
        self.show()
        self.field.clear()
        self.field.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _give(self) -> None:
        text = self.field.text().strip()
        if text and self.isEnabled():
            self.setEnabled(False)
            self.given.emit(text)

    def _retranslate(self) -> None:
        self.name.setText(self.tr("Code from the e-mail"))
        self.field.setAccessibleName(self.tr("Code from the e-mail"))
        self.field.setPlaceholderText(self.tr("6 digits"))
        self.sign_in.name(self.tr("Sign in"))
        self.another.name(self.tr("Send another code"))
