"""Frames of a page: card, head, foot, empty state, message line."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.domain.message import Message
from app.ui import icons
from app.ui.i18n import translate
from app.ui.theme import Kind, px, tokens
from app.ui.widgets.buttons import Button
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import ElideLabel, label
from app.ui.widgets.scrolled import scrolled

_HINT_PX = 180
"""What a hint beside buttons needs, at text scale 100 %."""


class Card(QFrame):
    """A surface with a hairline; `body` is where its contents go, `heading` may be empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 14, 16, 16)
        self.body.setSpacing(8)
        self.heading = label("heading")
        self.heading.hide()
        self.body.addWidget(self.heading)

    def set_heading(self, text: str) -> None:
        self.heading.setText(text)
        self.heading.setVisible(bool(text))


class PageHeader(QWidget):
    """Title and one muted line at the left, buttons at the right, or below where there is no room beside it."""

    def __init__(self, *buttons: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElideLabel("title")
        self.subtitle = ElideLabel("subtitle")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        self._buttons = buttons
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(12)
        self._both.addLayout(words, 1)
        self._both.addWidget(Flow(buttons, gap=12, share=1), 0, Qt.AlignmentFlag.AlignVCenter)

    def show_text(self, title: str, subtitle: str = "") -> None:
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """A button may have got other words, or have come in sight."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """The title is never cut while the buttons could stand below it."""
        shown = [max(part.sizeHint().width(), part.minimumWidth()) for part in self._buttons if not part.isHidden()]
        narrow = self.title.sizeHint().width() + sum(shown) + 12 * (len(shown) + 1) > self.width()
        self._both.setDirection(_direction(narrow))


class Footer(QWidget):
    """A hint at the left; at the right secondary buttons and, last, the one primary button of the page."""

    def __init__(self, primary: Button | None, *secondary: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = label("small", wrap=True)
        self.hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons = Flow([each for each in (*secondary, primary) if each is not None], gap=12, share=1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(12)
        self._both.addWidget(self.hint, 1)
        self._both.addWidget(self._buttons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """The hint stands above the buttons where they leave it too little room beside them."""
        narrow = bool(self.hint.text()) and self._buttons.sizeHint().width() + px(_HINT_PX) > self.width()
        self._both.setDirection(_direction(narrow))


class EmptyState(QWidget):
    """What an empty page says: one sentence, one button, one line on what else can be done."""

    def __init__(self, button: Button | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = label("heading", wrap=True)
        self.button = button
        self.line = label("muted", wrap=True)
        inside = QWidget()
        inside.setProperty("role", "clear")
        column = QVBoxLayout(inside)
        column.setSpacing(14)
        column.addStretch(2)
        for part in (self.sentence, button, self.line):
            if part is None:
                continue
            if isinstance(part, QLabel):
                part.setAlignment(Qt.AlignmentFlag.AlignCenter)
                column.addWidget(part)
            else:
                column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))

    def show_text(self, sentence: str, line: str = "") -> None:
        self.sentence.setText(sentence)
        self.line.setText(line)
        self.line.setVisible(bool(line))


class Banner(QFrame):
    """A message in the page: what happened, what to do, and at most one thing to press.

    Words given as `Message` follow a change of language. With `leads` set, an error of a provider offers what helps
    to mend it, and `led` asks for the page and place that have it.
    """

    acted = Signal()
    closed = Signal()
    led = Signal(str, object)

    def __init__(self, parent: QWidget | None = None, *, closable: bool = True) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._kind, self._icon_name = Kind.WARNING, Kind.WARNING.value
        self.leads = False
        self._said: tuple[str | Message, ...] = ()
        self._place = ""
        self._icon = QLabel()
        self.what = label("", wrap=True)
        self.remedy = label("", wrap=True)
        self.detail = label("mono", wrap=True)
        self.action = Button()
        self.action.clicked.connect(self.acted)
        self.link = Button(link=True)
        self.link.clicked.connect(lambda: self.led.emit("settings", self._place))
        self.close_button = Button("fail", link=True)
        self.close_button.clicked.connect(self._dismiss)
        if not closable:
            self.close_button.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self.what, self.remedy, self.detail):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.addLayout(words, 1)
        for button in (self.link, self.action):
            self._both.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(self._both, 1)
        row.addWidget(self.close_button)
        self._retranslate()
        self.hide()

    def show_message(
        self,
        kind: Kind,
        what: str | Message,
        remedy: str | Message = "",
        detail: str = "",
        action: str | Message = "",
        icon: str = "",
    ) -> None:
        """`detail` holds the raw words of a provider or module; without `action` there is nothing to press."""
        self._kind, self._icon_name, self._place = kind, icon or kind.value, ""
        self._said = (what, remedy, action)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self._retranslate()
        self._tint()
        self.show()

    def show_error(self, error: KnownError, action: str | Message = "") -> None:
        self.show_message(Kind.FAIL, error.what, error.remedy, error.detail, action)
        if self.leads:
            self._place = _place(error)
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _fit(self) -> None:
        """What can be pressed stands below the words where it would take most of their room."""
        pressed = sum(part.sizeHint().width() for part in (self.link, self.action) if not part.isHidden())
        self._both.setDirection(_direction(3 * pressed > self.width()))

    def _retranslate(self) -> None:
        what, remedy, action = (_text(each) for each in self._said or ("", "", ""))
        self.what.setText(what)
        self.remedy.setText(remedy)
        self.remedy.setVisible(bool(remedy))
        self.action.name(action)
        self.action.setVisible(bool(action))
        names = {"accounts": self.tr("Enter the code"), "account": self.tr("Open the accounts")}
        self.link.name(names.get(self._place, self.tr("Show what was sent")))
        self.link.setVisible(bool(self._place))
        self.close_button.name("", self.tr("Close this message"))
        self.setAccessibleName(" ".join(part for part in (what, remedy) if part))
        self._fit()

    def _dismiss(self) -> None:
        self.hide()
        self.closed.emit()

    def _tint(self) -> None:
        t = tokens()
        self._icon.setPixmap(icons.pixmap(self._icon_name, px(16), t.ink(self._kind), self.devicePixelRatioF()))
        sheet = f'QFrame[role="banner"] {{ background: {t.soft(self._kind)}; }}'
        if self.styleSheet() != sheet:
            self.setStyleSheet(sheet)


def _direction(narrow: bool) -> QBoxLayout.Direction:
    return QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight


def _text(words: str | Message) -> str:
    return translate(words) if isinstance(words, Message) else words


def _place(error: KnownError) -> str:
    """Where in Settings there is more to an error; empty for one that no provider has to do with."""
    if error.code == "emnify.mfa":
        return "accounts"
    if error.code == "account.secret":
        return "account"
    return "requests" if error.code.partition(".")[0] in {"provider", "emnify"} else ""


class FormRow(QWidget):
    """A field under its name, with an optional line of help; the name is the field's buddy."""

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.name = label()
        self.name.setBuddy(field)
        self.help = label("small", wrap=True)
        self.help.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.name, field, self.help):
            column.addWidget(part)
        column.addStretch(1)

    def show_text(self, name: str, help_line: str = "") -> None:
        self.name.setText(name)
        self.field.setAccessibleName(name.replace("&", ""))
        self.help.setText(help_line)
        self.help.setVisible(bool(help_line))
