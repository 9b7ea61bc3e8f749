"""The text of a console: fed once a beat whatever a module sends, and coloured only where it is seen."""

import re
from collections import deque
from collections.abc import Callable, Sequence
from itertools import islice

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from app.station.events import Traffic
from app.station.talk import LINES as KEPT
from app.ui.pages.console_rows import Gap, Look, Role, Row, Segments, lines_of, text_of
from app.ui.theme import Tokens, mono_font, tokens

LINES = 2000
"""On screen; `KEPT` are there to be saved."""
MOST_A_BEAT = 400
"""Lines that are written at once; more than anybody reads in 50 ms."""
_MOST_MARKS = 500
_MONO_PX = 12


class ConsoleView(QPlainTextEdit):
    found = Signal(int)
    """How often what is searched for is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = Look()
        self.explain: Callable[[Traffic], str] = lambda _row: ""
        """The words of the tool tip."""
        self.paused = False
        self._rows: deque[Row] = deque(maxlen=KEPT)
        self._lines: deque[tuple[Row, Segments]] = deque(maxlen=LINES)
        self._wanted = ""
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setMaximumBlockCount(LINES)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setProperty("role", "console")
        self.setStyleSheet("QPlainTextEdit { border: none; background: transparent; padding: 4px 8px; }")
        self.setFont(mono_font(_MONO_PX))

    def take(self, rows: Sequence[Traffic], lost: int = 0) -> None:
        """Lines that were said; `lost` of them never came here, as there were too many."""
        fresh: list[Row] = [Gap(lost, self._gap(lost)), *rows] if lost else list(rows)
        self._rows.extend(fresh)
        if self.paused or not fresh:
            return
        if len(fresh) > MOST_A_BEAT:
            left = len(fresh) - MOST_A_BEAT
            fresh = [Gap(left, self._gap(left)), *fresh[-MOST_A_BEAT:]]
        self._write(fresh)
        self._mark()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """These in place of what is there."""
        self._rows = deque(rows, KEPT)
        self.write_anew()

    def set_look(self, look: Look) -> None:
        if look != self.look:
            self.look = look
            self.write_anew()

    def pause(self, paused: bool) -> None:
        """The view stands still, with every line there is; what comes meanwhile is shown afterwards."""
        self.paused = False
        self.write_anew()
        self.paused = paused

    def write_anew(self) -> None:
        at_end, top = self._at_end, self.verticalScrollBar().value()
        self.clear()
        self._lines.clear()
        self._write(list(islice(self._rows, max(0, len(self._rows) - LINES), None)))
        self._mark()
        if not at_end:
            self.verticalScrollBar().setValue(top)

    def text(self) -> str:
        """Every line that is kept, as it looks."""
        return "\n".join(text for row in self._rows if (text := text_of(row, self.look)))

    def search(self, words: str) -> None:
        self._wanted = words
        self._mark()

    def seek(self, backward: bool = False) -> None:
        """To the next place, and from the last one to the first."""
        flags = QTextDocument.FindFlag.FindBackward if backward else QTextDocument.FindFlag(0)
        if self._wanted and not self.find(self._wanted, flags):
            self.moveCursor(QTextCursor.MoveOperation.End if backward else QTextCursor.MoveOperation.Start)
            self.find(self._wanted, flags)

    def row_at(self, block: QTextBlock) -> Row | None:
        number = block.blockNumber()
        return self._lines[number][0] if 0 <= number < len(self._lines) else None

    # --- Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        self._colour_visible()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        at_end = self._at_end
        super().resizeEvent(event)
        if at_end:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self.row_at(self.cursorForPosition(self.viewport().mapFrom(self, event.pos())).block())
            QToolTip.showText(event.globalPos(), self.explain(row) if isinstance(row, Traffic) else "", self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.write_anew()

    # --- inside

    @property
    def _at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - 2

    def _write(self, rows: Sequence[Row]) -> None:
        """In one piece; the view follows unless somebody has scrolled up to read."""
        fresh = [(row, line) for row in rows for line in lines_of(row, self.look)][-LINES:]
        if not fresh:
            return
        at_end, first = self._at_end, not self._lines
        self._lines.extend(fresh)
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        text = "\n".join("".join(text for text, _ in line) for _, line in fresh)
        cursor.insertText(text if first else f"\n{text}")
        if at_end:
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum())

    def _colour_visible(self) -> None:
        block, t = self.firstVisibleBlock(), tokens()
        bottom = self.viewport().height()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= bottom:
            number = block.blockNumber()
            if block.userState() < 0 and number < len(self._lines):
                block.setUserState(1)
                block.layout().setFormats(_ranges(self._lines[number][1], t))
            top += self.blockBoundingRect(block).height()
            block = block.next()

    def _mark(self) -> None:
        """Every place of what is searched for, within reason."""
        marks = []
        if self._wanted:
            t = tokens()
            places = [found.span() for found in re.finditer(re.escape(self._wanted), self.toPlainText(), re.IGNORECASE)]
            self.found.emit(len(places))
            marks = [self._marked(start, end, t) for start, end in places[-_MOST_MARKS:]]
        elif not self.extraSelections():
            return
        self.setExtraSelections(marks)

    def _marked(self, start: int, end: int, t: Tokens) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        form = QTextCharFormat()
        form.setBackground(QColor(t.warning_soft))
        form.setForeground(QColor(t.warning))
        mark.format = form
        return mark

    def _gap(self, count: int) -> str:
        return self.tr("… %n lines are not shown …", "", count)


def _ranges(line: Segments, t: Tokens) -> list[QTextLayout.FormatRange]:
    inks = {Role.FAINT: t.muted, Role.SENT: t.text, Role.HEARD: t.text, Role.MEANING: t.accent, Role.BAD: t.failed}
    made, start = [], 0
    for text, role in line:
        part = QTextLayout.FormatRange()
        form = QTextCharFormat()
        form.setForeground(QColor(inks[role]))
        part.start, part.length, part.format = start, len(text), form
        made.append(part)
        start += len(text)
    return made
