"""The narrow rail of pages at the left."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui import icons
from app.ui.i18n import translate
from app.ui.pages import PageEntry
from app.ui.theme import px, text_font, tokens

WIDE, MOST = 176, 230


class RailButton(QPushButton):
    """Icon and word; the word is cut where it does not fit, and the tool tip has it whole."""

    def __init__(self, entry: PageEntry, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._number = number
        self._words = True
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()
        self.tint()

    def retranslate(self) -> None:
        self._title = translate(self.entry.title)
        self.setAccessibleName(self._title)
        self.setToolTip(self.tr("{page} (Ctrl+{number})").format(page=self._title, number=self._number))
        self._fit()

    def words_width(self) -> int:
        """What the button needs to show its title whole."""
        return QFontMetrics(text_font(bold=True)).horizontalAdvance(f" {self._title}") + px(18 + 8 * 2 + 10)

    def show_words(self, shown: bool) -> None:
        self._words = shown
        self._fit()

    def tint(self) -> None:
        t = tokens()
        self.setIcon(icons.icon(self.entry.icon, t.muted, t.accent, px(18)))
        self.setIconSize(QSize(px(18), px(18)))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(18 + 2 * 8) + 4, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - px(18 + 8 * 2 + 10)
        metrics = QFontMetrics(text_font(bold=True))
        cut = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        text = f" {cut}" if self._words else ""
        if text != self.text():
            self.setText(text)


class Rail(QFrame):
    """The last entry (Settings) sits at the bottom."""

    chosen = Signal(str)
    widened = Signal()
    """It has another width, as after a change of language."""

    def __init__(self, entries: Sequence[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._group = QButtonGroup(self)
        self._buttons = {entry.id: RailButton(entry, number + 1, self) for number, entry in enumerate(entries)}
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 10)
        column.setSpacing(2)
        for page_id, button in self._buttons.items():
            if page_id == entries[-1].id:
                column.addStretch(1)
            self._group.addButton(button)
            button.clicked.connect(lambda _checked=False, page_id=page_id: self.chosen.emit(page_id))
            column.addWidget(button)
        self._wide = True
        self._retranslate()

    def button(self, page_id: str) -> RailButton:
        return self._buttons[page_id]

    def show_current(self, page_id: str) -> None:
        """The tab key comes to this one; the arrow keys go to the others."""
        self._buttons[page_id].setChecked(True)
        for each, button in self._buttons.items():
            current = each == page_id
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus)

    def set_wide(self, wide: bool) -> None:
        self._wide = wide
        widest = max(button.words_width() for button in self._buttons.values())
        self.setFixedWidth(max(px(WIDE), min(widest + 16, px(MOST))) if wide else px(18 + 2 * 8) + 22)
        for button in self._buttons.values():
            button.show_words(wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.widened.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            for button in self._buttons.values():
                button.tint()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Pages"))
        for button in self._buttons.values():
            button.retranslate()
        self.set_wide(self._wide)
