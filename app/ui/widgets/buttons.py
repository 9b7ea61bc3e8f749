"""Buttons, and fields with something to press in them."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from app.ui import icons
from app.ui.theme import px, tokens
from app.ui.widgets.restyle import restyle

_ICON, _GAP = 16, 4
"""Pixels at text scale 100 %; the gap is on top of the one that Qt leaves."""


class Button(QPushButton):
    """A push button whose icon follows the palette; `primary` is the one action of a page."""

    def __init__(
        self, icon: str = "", *, primary: bool = False, link: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._primary = primary
        self.setProperty("primary", primary)
        self.setProperty("icon_name", icon)
        self.setProperty("flat_link", link)
        self.setProperty("bare", bool(icon))
        self._link = link
        self.setAutoDefault(False)
        self._tint()

    def set_icon(self, name: str) -> None:
        self._icon_name = name
        self.setProperty("icon_name", name)
        self._tint()

    def name(self, text: str, tip: str = "") -> None:
        """The text; for a button that shows only an icon give the empty text and a tip, which then names it."""
        self.setText(text)
        self.setToolTip(tip)
        self.setAccessibleName(text.replace("&", "") or tip)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self._tint()

    def _tint(self) -> None:
        """With words the icon keeps its distance from them; alone it makes the button a square."""
        restyle(self, "bare", bool(self._icon_name) and not self.text())
        if not self._icon_name:
            return
        t = tokens()
        colour = t.on_accent if self._primary else t.accent if self._link else t.text
        gap = px(_GAP) if self.text() else 0
        before, after = (gap, 0) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else (0, gap)
        self.setIcon(icons.icon(self._icon_name, colour, size=px(_ICON), before=before, after=after))
        self.setIconSize(QSize(px(_ICON) + gap, px(_ICON)))


class PasswordField(QLineEdit):
    """Hides what is typed; the eye shows it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = QAction(self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._refresh()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """No key reaches the eye, so the menu has it too."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        menu.addAction(self._eye)
        menu.popup(event.globalPos())

    def _show(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._refresh()

    def _refresh(self) -> None:
        shown = self._eye.isChecked()
        self._eye.setIcon(icons.icon("eye-off" if shown else "eye", tokens().muted))
        self._eye.setText(self.tr("Hide what is typed") if shown else self.tr("Show what is typed"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self._refresh()
