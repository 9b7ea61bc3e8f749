"""The text of a console: fed once a beat whatever a module sends, and coloured only where it is seen."""

import re
from collections import deque
from collections.abc import Callable, Sequence
from itertools import islice

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
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
from app.ui.theme import Tokens, tokens

LINES = 2000
"""On screen; `KEPT` are there to be saved."""
MOST_AT_ONCE = 100
"""Lines that are written in one go; of more only the last are shown."""
FLOOD_MS = 200
"""Between two writings while a module sends more than anybody can read, as each takes its turn from the lanes."""
_MOST_MARKS = 500


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
        self._lines: deque[Row] = deque(maxlen=LINES)
        self._parts: deque[int] = deque(maxlen=LINES)
        """By block: the row, and which of its lines. Flat, for the collector walks through all that is nested."""
        self._behind: deque[Row] = deque(maxlen=MOST_AT_ONCE)
        self._owed = 0
        """Lines that came and are not written yet; `_behind` has the last of them."""
        self._later = QTimer(self, singleShot=True, interval=FLOOD_MS)
        self._later.timeout.connect(self._catch_up)
        self._wanted = ""
        # Not while it is painted or written, for a format is a change of the document; and not while it is a flood.
        self._colours = QTimer(self, singleShot=True, interval=0)
        self._colours.timeout.connect(self._colour_visible)
        self.updateRequest.connect(self._colour_soon)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setMaximumBlockCount(LINES)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setProperty("role", "console")

    def take(self, rows: Sequence[Traffic], lost: int = 0) -> None:
        """Lines that were said; `lost` of them never came here, as there were too many."""
        fresh: list[Row] = [Gap(lost, self._gap(lost)), *rows] if lost else list(rows)
        self._rows.extend(fresh)
        if self.paused or not fresh:
            return
        self._behind.extend(fresh)
        self._owed += len(fresh)
        if self._owed > MOST_AT_ONCE:
            if not self._later.isActive():
                self._later.start()
        elif not self._later.isActive():
            self._catch_up()

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
        self._parts.clear()
        self._forget_behind()
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
        return self._lines[number] if 0 <= number < len(self._lines) else None

    # --- Qt

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

    def _catch_up(self) -> None:
        if self.paused or not self._behind:
            return
        left, fresh = self._owed - len(self._behind), list(self._behind)
        self._forget_behind()
        self._write([Gap(left, self._gap(left)), *fresh] if left else fresh)
        self._mark()

    def _forget_behind(self) -> None:
        self._behind.clear()
        self._owed = 0
        self._later.stop()

    def _write(self, rows: Sequence[Row]) -> None:
        """In one piece; the view follows unless somebody has scrolled up to read."""
        texts: list[str] = []
        at_end, first = self._at_end, not self._lines
        for row in rows:
            for part, line in enumerate(lines_of(row, self.look)):
                self._lines.append(row)
                self._parts.append(part)
                texts.append("".join(text for text, _ in line))
        if not texts:
            return
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        text = "\n".join(texts[-LINES:])
        cursor.insertText(text if first else f"\n{text}")
        if at_end:
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum())

    def _colour_soon(self) -> None:
        if not self._colours.isActive() and not self._later.isActive():
            self._colours.start()

    def _colour_visible(self) -> None:
        if self._later.isActive():
            return
        block, t, fresh = self.firstVisibleBlock(), tokens(), list[QTextBlock]()
        bottom = self.viewport().height()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= bottom:
            number = block.blockNumber()
            if block.userState() < 0 and number < len(self._lines):
                block.setUserState(1)
                line = lines_of(self._lines[number], self.look)[self._parts[number]]
                block.layout().setFormats(_ranges(line, t))
                fresh.append(block)
            top += self.blockBoundingRect(block).height()
            block = block.next()
        if fresh:  # formats alone do not make Qt paint the lines anew
            start = fresh[0].position()
            self.document().markContentsDirty(start, fresh[-1].position() + fresh[-1].length() - start)

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
