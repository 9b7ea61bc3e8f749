"""Starts the window: first the window, then the station behind it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app.places import Home, shipped
from app.station.settings import Settings
from app.ui.bridge import Bridge
from app.ui.i18n import Language
from app.ui.theme import Theme
from app.ui.window import Window

if TYPE_CHECKING:
    from app.station.station import Station

_qt_log = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Program:
    """The window and all it stands on. `open_station` is called in a thread, after the first paint."""

    def __init__(self, app: QApplication, home: Home, open_station: Callable[[], Station]) -> None:
        self.station: Station | None = None
        self._open_station = open_station
        self.bridge = Bridge()
        settings = Settings.load(home.config / "settings.json")
        self.window = Window(self.bridge, Theme(app), Language(app), settings, home.config / "window.json")
        self.window.painted.connect(self._open)

    def show(self) -> None:
        self.window.show_window()

    def close(self) -> None:
        """Wait for what runs and close the station; work that is left can be resumed."""
        self.bridge.close()
        if self.station is not None:
            self.station.close()

    def finish_after(self, job: Callable[[], bool]) -> None:
        """Run `job` behind the window, then end the program: status 0 if it went well."""
        self.bridge.run(job, lambda good: QApplication.exit(0 if good else 1), lambda _error: QApplication.exit(1))

    def _open(self) -> None:
        self.bridge.run(self._open_station, self._attach, self.window.show_failure)

    def _attach(self, station: Station) -> None:
        self.station = station
        self.window.attach(station)


def make_application() -> QApplication:
    """The one QApplication, with name and icon; Qt's own messages go to the log."""
    qInstallMessageHandler(_to_log)
    app = QApplication(["simwright"])
    app.setApplicationName("simwright")
    app.setApplicationDisplayName("Simwright")
    app.setDesktopFileName("simwright")
    app.setWindowIcon(QIcon(str(shipped("resources", "icons", "simwright.svg"))))
    return app


def run(home: Home, open_station: Callable[[], Station], ready: Callable[[Program], None] | None = None) -> int:
    """Show the window until it is closed; the exit status. `ready` is called once it is shown."""
    app = make_application()
    program = Program(app, home, open_station)
    program.show()
    if ready is not None:
        ready(program)
    try:
        return app.exec()
    finally:
        program.close()


def _to_log(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s", text, extra={"category": context.category})
