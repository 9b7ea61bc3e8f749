"""The template as the file it is: typed, and marked at the line that is wrong."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QColor, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from app.ui.theme import Kind, tokens


class TemplateText(QPlainTextEdit):
    """What the fields change is one step of undo here, as what is typed is."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wrong = 0
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self.edited)
        self.setProperty("role", "mono")
        self.retranslate()

    def open(self, text: str) -> None:
        """Another template: nothing before it can be brought back."""
        blocker = QSignalBlocker(self)
        self.setPlainText(text)
        del blocker
        self.mark(0)
        self.edited.emit()

    def change(self, text: str) -> None:
        """What differs, as one step of undo."""
        old = self.toPlainText()
        first = _same(old, text)
        same_end = _same(old[first:][::-1], text[first:][::-1])
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(old[:first]))
        cursor.setPosition(_units(old[: len(old) - same_end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[first : len(text) - same_end])

    def mark(self, line: int) -> None:
        """Counted from 1; 0 for none."""
        self._wrong = line
        selection = QTextEdit.ExtraSelection()
        if line:
            selection.cursor = QTextCursor(self.document().findBlockByNumber(line - 1))
            selection.format.setBackground(QColor(tokens().soft(Kind.FAIL)))
            selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self.setExtraSelections([selection] if line else [])
        bar = self.verticalScrollBar()
        if line and not bar.value() < line <= bar.value() + bar.pageStep():
            bar.setValue(line - 3)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The template as a file"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.mark(self._wrong)


def _units(text: str) -> int:
    """Its length as Qt counts."""
    return len(text.encode("utf-16-le")) // 2


def _same(one: str, other: str) -> int:
    """Letters that both begin with."""
    shorter = min(len(one), len(other))
    return next((at for at in range(shorter) if one[at] != other[at]), shorter)
