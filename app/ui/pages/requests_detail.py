"""One request to a provider with its answer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.station.requests import Request
from app.ui.widgets.buttons import Button


class RequestDetail(QWidget):
    """One request whole, to read and to copy."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.request: Request | None = None
        self.text = QPlainTextEdit()
        self.text.setProperty("role", "mono")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.copy, self.close_button = Button("copy"), Button("fail", link=True)
        self.copy.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(buttons)
        column.addWidget(self.text, 1)
        self._retranslate()

    def show_request(self, request: Request) -> None:
        if self.request is not None and self.request.number == request.number and self.text.toPlainText():
            return
        self.request = request
        self.text.setPlainText(request.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _retranslate(self) -> None:
        self.copy.name(self.tr("Copy"))
        self.close_button.name("", self.tr("Close the details"))
        self.text.setAccessibleName(self.tr("Request and answer"))
