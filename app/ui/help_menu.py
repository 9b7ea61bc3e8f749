"""The Help menu of the strip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from app import __version__
from app.domain.message import say
from app.ui.theme import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.station.events import Event
    from app.ui.window import Window

SUPPORT, SETUP, VERSION = "support", "setup", "version"
"""What the Settings page is asked for."""


class HelpMenu(QObject):
    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.strip.help.clicked.connect(self.open)
        window.bridge.events.connect(self._hear)
        window.notes.news.acted.connect(self._show_version)
        window.notes.news.closed.connect(self._told)

    def open(self) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        button = self._window.strip.help
        menu.popup(button.mapToGlobal(QPoint(button.width() - menu.sizeHint().width(), button.height())))

    def fill(self, menu: QMenu) -> None:
        page = menu.addAction(self.tr("Help on this page"), self._window.show_manual)
        page.setShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents))
        menu.addSeparator()
        menu.addAction(self.tr("Support bundle…"), lambda: show_support(self._window))
        newer = menu.addAction(self._version(), self._show_version)
        newer.setEnabled(self._window.station is not None)

    def _hear(self, events: Sequence[Event]) -> None:
        """A newer version is told of once, without stopping anything."""
        from app.station.events import UpdateFound

        for event in events:
            if isinstance(event, UpdateFound):
                self._window.notes.news.show_message(
                    Kind.RUNNING,
                    say("help", "Version {version} of Simwright is available.", version=event.release.version),
                    action=say("help", "What is new"),
                    icon="info",
                )

    def _show_version(self) -> None:
        self._window.notes.news.hide()
        self._window.go("settings", VERSION)

    def _told(self) -> None:
        station = self._window.station
        if station is not None and (found := station.updates.found) is not None:
            station.updates.told(found)

    def _version(self) -> str:
        station = self._window.station
        found = station.updates.found if station is not None else None
        if found is not None:
            return self.tr("Version {version} is available").format(version=found.version)
        return self.tr("Version {version}").format(version=__version__)


def show_support(window: Window) -> None:
    """The support bundle, also where the station could not be opened."""
    if window.station is not None:
        window.go("settings", SUPPORT)
        return
    from app.ui.pages.settings import SettingsPage

    window.go("settings")
    page = window.front()
    assert isinstance(page, SettingsPage)  # noqa: S101
    page.show_support(window.bridge)
