"""What was said at one socket: times, direction, and the meaning where it is known."""

from collections import defaultdict, deque
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.cellular import Registration
from app.station.events import Traffic
from app.ui.i18n import translate
from app.ui.theme import mono_font, px, tokens
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import ElideLabel, label

LINES = 2000
"""Kept for each socket."""
_ERRORS = ("ERROR", "+CME ERROR", "+CMS ERROR", "NO CARRIER")


class Console(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, deque[Traffic]] = defaultdict(lambda: deque(maxlen=LINES))
        self.socket = ""
        self._name = ""
        self.setProperty("role", "card")
        self.title = label("heading")
        self.about = ElideLabel("muted")
        self.copy, self.clear = Button("copy", link=True), Button("remove", link=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setMaximumBlockCount(LINES)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setProperty("role", "console")
        self.text.setStyleSheet("QPlainTextEdit { border: none; background: transparent; padding: 4px 8px; }")
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        self.clear.clicked.connect(self._clear)
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(13, 3, 6, 3)
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.about, 1)
        head.addWidget(self.copy)
        head.addWidget(self.clear)
        rule = QFrame()
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 4)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule)
        column.addWidget(self.text, 1)
        self.text.setMinimumHeight(px(44))

    def show_socket(self, socket: str, name: str) -> None:
        self._name = name
        if socket != self.socket:
            self.socket = socket
            self._write_anew()
        self.retranslate()

    def take(self, lines: Sequence[tuple[str, Traffic]]) -> None:
        """Each line with the socket it was said at."""
        for socket, line in lines:
            self._lines[socket].append(line)
        self._write([line for socket, line in lines if socket == self.socket])

    def forget(self, socket: str) -> None:
        self._lines.pop(socket, None)
        if socket == self.socket:
            self.show_socket("", "")

    def retranslate(self) -> None:
        self.title.setText(
            self.tr("Console · {socket}").format(socket=self._name) if self._name else self.tr("Console")
        )
        self.about.setText(self.tr("what the program and the module say to each other"))
        self.copy.name("", self.tr("Copy everything that was said at this socket"))
        self.clear.name("", self.tr("Clear the console"))
        self.text.setAccessibleName(self.tr("Traffic of the chosen socket"))
        self.text.setPlaceholderText(self.tr("Nothing has been said here yet."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._write_anew()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _clear(self) -> None:
        self._lines.pop(self.socket, None)
        self._write_anew()

    def _write_anew(self) -> None:
        self.text.clear()
        self._write(list(self._lines.get(self.socket, ())))

    def _write(self, lines: Sequence[Traffic]) -> None:
        """The view follows unless somebody has scrolled up to read."""
        if not lines:
            return
        bar = self.text.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 2
        cursor = QTextCursor(self.text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        for line in lines:
            if not self.text.document().isEmpty():
                cursor.insertBlock()
            _write_line(cursor, line)
        cursor.endEditBlock()
        if at_end:
            bar.setValue(bar.maximum())


def _write_line(cursor: QTextCursor, line: Traffic) -> None:
    t = tokens()
    clock = f"{line.at.astimezone():%H:%M:%S}.{line.at.microsecond // 1000:03}"
    arrow = "→" if line.sent else "←"
    bad = not line.sent and is_bad(line.line)
    cursor.insertText(f"{clock} {arrow} ", _ink(t.muted))
    cursor.insertText(line.line, _ink(t.failed if bad and not line.meaning.template else t.text))
    if line.meaning.template:
        cursor.insertText(f"  {translate(line.meaning)}", _ink(t.failed if bad else t.accent))


def is_bad(line: str) -> bool:
    """An error of the module, or a refusal of the network."""
    registration = Registration.answer(line)
    return line.startswith(_ERRORS) or (registration is not None and registration.denied)


def _ink(colour: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(mono_font(12))
    form.setForeground(QColor(colour))
    return form
