"""A row of tabs in the looks of the program, and the contents below it."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from app.ui.theme import px, tokens

_SHEET = """
QTabBar::tab {{ background: transparent; color: {muted}; border: none; border-bottom: 2px solid {border};
    padding: {high}px {wide}px; }}
QTabBar::tab:selected {{ color: {accent}; border-bottom-color: {accent}; font-weight: 700; }}
QTabBar::tab:hover {{ background: {raised}; }}
QTabBar::tab:focus {{ background: {accent_soft}; }}
"""


LEAST = 150
"""Height of the contents at text scale 100 % under which the panel scrolls as a whole."""
WIDE, NARROW = 9, 4
"""Blanks on each side of a tab's words at text scale 100 %: as it should be, and where room is short."""


class Contents(QStackedWidget):
    """Makes do with the room that is left: before anything that is said, it is the contents that give way."""

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), px(LEAST))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class Tabs(QTabBar):
    """Words, and a line under the one in front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(True)
        self.setUsesScrollButtons(True)
        self._tint()

    def setTabVisible(self, index: int, visible: bool) -> None:
        """Only where it changes: else Qt forgets that words of a hidden row have changed, and keeps old widths."""
        if visible != self.isTabVisible(index):
            super().setTabVisible(index, visible)

    def tabSizeHint(self, index: int) -> QSize:
        return self._size(index, WIDE)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self._size(index, NARROW)

    def _size(self, index: int, blank: int) -> QSize:
        """Its words in the bold of the one in front, which Qt leaves out, and the blanks beside them."""
        bold = self.font()
        bold.setBold(True)
        width = QFontMetrics(bold).horizontalAdvance(self.tabText(index)) + 2 * px(blank)
        return QSize(width, super().tabSizeHint(index).height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._tint()

    def _tint(self) -> None:
        t = tokens()
        sheet = _SHEET.format(
            muted=t.muted,
            border=t.border,
            accent=t.accent,
            raised=t.raised,
            accent_soft=t.accent_soft,
            high=px(6),
            wide=px(NARROW),
        )
        if self.styleSheet() != sheet:
            self.setStyleSheet(sheet)
