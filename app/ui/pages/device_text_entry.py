"""Where a text to a device is typed, counted and sent."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.gsm7 import Encoding, outside_gsm7, sms_count
from app.domain.message import Message, say
from app.ui.theme import Kind, px
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner
from app.ui.widgets.labels import label


class TextEntry(QWidget):
    """`wanted` is one press to send; `confirmed` is the second press, after a warning."""

    typed = Signal(str)
    wanted = Signal()
    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.count = label("small", wrap=True)
        self.button = Button("forward")
        self.sure = Banner()
        self._sending = False
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(self.sure)
        column.addLayout(row)
        column.addWidget(self.count)
        self.field.textChanged.connect(self._changed)
        self.field.returnPressed.connect(self._want)
        self.button.clicked.connect(self._want)
        self.sure.acted.connect(self._confirm)
        self.retranslate()

    def show_draft(self, draft: str, *, sending: bool) -> None:
        if self.field.text() != draft:
            self.field.setText(draft)
        self._sending = sending
        self._fit()

    def warn(self, warning: Message) -> None:
        """Ask for the second press; gone as soon as something else is typed."""
        self.sure.show_message(Kind.WARNING, warning, action=say("sms", "Send anyway"))
        self.sure.action.setFocus()

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Text to the device"))
        self.field.setAccessibleName(self.tr("Text to the device"))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _want(self) -> None:
        if self.button.isEnabled():
            self.wanted.emit()

    def _confirm(self) -> None:
        self.sure.hide()
        self.confirmed.emit()

    def _changed(self, text: str) -> None:
        self.sure.hide()
        self._fit()
        self.typed.emit(text)

    def _fit(self) -> None:
        text = self.field.text()
        one = bool(text.strip()) and sms_count(text).parts == 1
        self.field.setReadOnly(self._sending)  # the keyboard stays, for the next text
        self.button.name(self.tr("Sending…") if self._sending else self.tr("Send"))
        self.button.setEnabled(one and not self._sending)
        self.count.setText(self._count_words(text))

    def _count_words(self, text: str) -> str:
        count = sms_count(text)
        values = {"used": count.used, "of": count.encoding.single}
        if count.parts > 1:
            return self.tr("{used} of {of} characters: too long for one SMS.").format(**values)
        if count.encoding is Encoding.UCS2:
            words = self.tr("{used} of {of} characters; no more fit because of {character}.")
            return words.format(**values, character=outside_gsm7(text)[0][1])
        return self.tr("{used} of {of} characters").format(**values)
