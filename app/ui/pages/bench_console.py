"""What was said on one port: times, direction, and the meaning where it is known."""

from collections import defaultdict, deque

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from app.station.events import Traffic
from app.ui.i18n import translate
from app.ui.theme import mono_font, tokens
from app.ui.widgets.containers import Card
from app.ui.widgets.labels import ElideLabel, label

LINES = 2000
"""Kept for each port."""


class Console(Card):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[str, deque[Traffic]] = defaultdict(lambda: deque(maxlen=LINES))
        self.device = ""
        self._title = label("heading")
        self._about = ElideLabel("muted")
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setMaximumBlockCount(LINES)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setFrameStyle(0)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._about, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._text, 1)
        self._name = ""
        self.retranslate()

    def show_port(self, device: str, name: str) -> None:
        if device == self.device:
            return
        self.device, self._name = device, name
        self._text.clear()
        self._write(list(self._lines[device]))
        self.retranslate()

    def take(self, lines: list[Traffic]) -> None:
        for line in lines:
            self._lines[line.port].append(line)
        self._write([line for line in lines if line.port == self.device])

    def retranslate(self) -> None:
        self._title.setText(self.tr("Console · {port}").format(port=self._name) if self._name else self.tr("Console"))
        self._about.setText(self.tr("What the program and the module say to each other"))
        self._text.setAccessibleName(self.tr("Traffic of the chosen port"))
        self._text.setPlaceholderText(self.tr("Nothing has been said on this port yet."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange and self.device:
            self._text.clear()
            self._write(list(self._lines[self.device]))

    def _write(self, lines: list[Traffic]) -> None:
        if not lines:
            return
        bar = self._text.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 2
        cursor = QTextCursor(self._text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        for line in lines:
            if not self._text.document().isEmpty():
                cursor.insertBlock()
            self._write_line(cursor, line)
        cursor.endEditBlock()
        if at_end:
            bar.setValue(bar.maximum())

    def _write_line(self, cursor: QTextCursor, line: Traffic) -> None:
        t = tokens()
        clock = f"{line.at.astimezone():%H:%M:%S}.{line.at.microsecond // 1000:03}"
        arrow = "→" if line.sent else "←"
        cursor.insertText(f"{clock} {arrow} ", _ink(t.muted))
        cursor.insertText(line.line, _ink(t.text))
        if line.meaning.template:
            cursor.insertText(f"   {translate(line.meaning)}", _ink(t.accent))


def _ink(colour: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(mono_font(12))
    form.setForeground(QColor(colour))
    return form
