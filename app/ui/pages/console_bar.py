"""The head of a console: whose it is, and what can be done with what was said."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.pages.console_menu import ConsoleMenu
from app.ui.theme import px
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import ElideLabel

_ROOMY = 700


class ConsoleBar(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.about = ElideLabel("heading"), ElideLabel("muted")
        icons = ("search", "pause", "play", "copy", "save", "remove", "settings", "fullscreen")
        self.search, self.pause, self.macros, self.copy, self.save, self.clear, self.options, self.grow = (
            Button(icon, link=True) for icon in icons
        )
        self.menu = ConsoleMenu(self)
        for button in (self.pause, self.macros, self.grow):
            button.setCheckable(True)
        self.pause.toggled.connect(self._show_paused)
        self.options.clicked.connect(self._open_menu)
        row = QHBoxLayout()
        row.setContentsMargins(13, 3, 6, 3)
        row.setSpacing(2)
        row.addWidget(self.title)
        row.addSpacing(10)
        row.addWidget(self.about, 1)
        row.addStretch()
        for button in (
            self.search, self.pause, self.macros, self.copy, self.save, self.clear, self.options, self.grow,
        ):  # fmt: skip
            row.addWidget(button)
        rule = QFrame()
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(rule)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def retranslate(self) -> None:
        self.search.name("", self.tr("Search the traffic (Ctrl+F)"))
        self.macros.name("", self.tr("Favourites and macros"))
        self.copy.name("", self.tr("Copy all traffic of this socket"))
        self.save.name("", self.tr("Save the traffic"))
        self.clear.name("", self.tr("Clear the console (Ctrl+L)"))
        self.options.name("", self.tr("Speed, line ending, view, files"))
        self.grow.name("", self.tr("More room for the console"))
        self._show_paused(self.pause.isChecked())

    def _show_paused(self, paused: bool) -> None:
        self.pause.name(
            "", self.tr("Go on (Ctrl+P)") if paused else self.tr("Pause the view and go on receiving (Ctrl+P)")
        )
        self.about.setText(
            self.tr("paused; what arrives meanwhile is kept")
            if paused
            else self.tr("what the program and the module send each other")
        )
        self._fit()

    def _fit(self) -> None:
        """Where there is little room, whose console it is counts more."""
        self.about.setVisible(self.pause.isChecked() or self.width() >= px(_ROOMY))

    def _open_menu(self) -> None:
        self.menu.popup(self.options.mapToGlobal(self.options.rect().bottomLeft()))
