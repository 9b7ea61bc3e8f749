"""A question with a button for each answer: two readings of a scan, or several codes in a picture."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.message import Message
from app.ui.i18n import translate
from app.ui.theme import Kind, tokens
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import label

Answer = tuple[Message, Callable[[], None]]


class ScanChoice(QFrame):
    """Above the page, until it is answered or another scan comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._question: Message | None = None
        self._answers: Sequence[Answer] = ()
        self.question = label("", wrap=True)
        self.buttons: list[Button] = []
        self._flow: Flow | None = None
        self.close_button = Button("fail", link=True)
        self.close_button.clicked.connect(self.hide)
        self._column = QVBoxLayout()
        self._column.addWidget(self.question)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.addLayout(self._column, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._tint()
        self.hide()

    def ask(self, question: Message, answers: Sequence[Answer]) -> None:
        """The first answer has the focus."""
        self._question, self._answers = question, answers
        if self._flow is not None:
            self._flow.setParent(None)
            self._flow.deleteLater()
        self.buttons = [self._button(act) for _words, act in answers]
        self._flow = Flow(self.buttons)
        self._column.addWidget(self._flow)
        self._retranslate()
        self.show()
        self.buttons[0].setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _button(self, act: Callable[[], None]) -> Button:
        button = Button()
        button.clicked.connect(self.hide)
        button.clicked.connect(lambda _on=False: act())
        return button

    def _retranslate(self) -> None:
        self.close_button.name("", self.tr("Close this question"))
        if self._question is not None:
            self.question.setText(translate(self._question))
        for button, (words, _act) in zip(self.buttons, self._answers, strict=True):
            button.name(translate(words))

    def _tint(self) -> None:
        sheet = f'QFrame[role="banner"] {{ background: {tokens().soft(Kind.WARNING)}; }}'
        if self.styleSheet() != sheet:
            self.setStyleSheet(sheet)
