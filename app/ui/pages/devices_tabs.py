"""A row of tabs in the looks of the program: words, and a line under the one in front."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QTabBar, QWidget

from app.ui.theme import px, tokens

_SHEET = """
QTabBar::tab {{ background: transparent; color: {muted}; border: none; border-bottom: 2px solid {border};
    padding: {high}px {wide}px; }}
QTabBar::tab:selected {{ color: {accent}; border-bottom-color: {accent}; font-weight: 700; }}
QTabBar::tab:hover {{ background: {raised}; }}
QTabBar::tab:focus {{ background: {accent_soft}; }}
"""


class Tabs(QTabBar):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(True)
        self.setUsesScrollButtons(True)
        self._tint()

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
            wide=px(9),
        )
        if self.styleSheet() != sheet:
            self.setStyleSheet(sheet)
