"""Starts the window: first the window, then the station behind it."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app.places import Home, shipped
from app.station.managed import settings_of
from app.ui.bridge import Bridge
from app.ui.i18n import Language
from app.ui.theme import Theme
from app.ui.window import Window

if TYPE_CHECKING:
    from app.crash import CrashWatch
    from app.station.events import Event
    from app.station.station import Station
    from app.ui.wedge import Wedge

STYLE = "Fusion"
"""On every system. Set by `QApplication.setStyle`, PySide would make the 600 constants of `QStyle`: 4 ms of a start."""

SWITCH_S = 0.0003
"""Lanes give the window its turn after this long; Python's usual 5 ms let busy lanes stall it for 50 ms."""

_qt_log = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Program:
    """The window and all it stands on. `open_station` is called in a thread, once the page is painted."""

    def __init__(self, app: QApplication, home: Home, open_station: Callable[[], Station]) -> None:
        self.station: Station | None = None
        self._open_station = open_station
        self.bridge = Bridge()
        settings, _managed = settings_of(home)
        self.window = Window(self.bridge, Theme(app), Language(app), settings, home.config / "window.json")
        self.window.settled.connect(self._open)
        self._config = str(home.config)
        self._app = app
        self.wedge: Wedge | None = None
        """From the first paint on: a filter in Python of every event would delay that."""

    def show(self) -> None:
        self.window.show_window()

    def tell_crashes(self, watch: CrashWatch) -> None:
        """Show bugs in a dialog, those of lanes too, and say so if the last run ended by one."""
        from app.ui.crash_dialog import CrashPresenter
        from app.ui.help_menu import show_support

        presenter = CrashPresenter(lambda: show_support(self.window))
        watch.show = presenter.show
        self.bridge.events.connect(lambda events: _pass_on(events, watch))
        if (report := watch.last()) is not None:
            self.window.show_last_crash(lambda: presenter.show(report))

    def close(self) -> None:
        """Wait for what runs and close the station; work that is left can be resumed."""
        if self.wedge is not None:
            self.wedge.stop()
        if self.station is not None:
            self.station.accounts.stop()
        self.bridge.close()
        if self.station is not None:
            self.station.close()

    def finish_after(self, job: Callable[[], bool], then: Callable[[], None] = lambda: None) -> None:
        """Run `job` behind the window and `then` in it, and end the program: status 0 if all went well, else 1."""

        def guarded() -> bool:
            try:
                return job()
            except Exception:
                self.bridge.run(lambda: None, lambda _nothing: QApplication.exit(1))
                raise

        def end(good: bool) -> None:
            try:
                then()
            except Exception:
                QApplication.exit(1)
                raise
            QApplication.exit(0 if good else 1)

        self.bridge.run(guarded, end, lambda _error: QApplication.exit(1))

    def _open(self) -> None:
        from PySide6.QtCore import QSettings

        from app.ui.wedge import Wedge

        gc.enable()
        # What Qt's file dialog remembers on Linux; else it leaves a file of its own beside everybody's settings.
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, self._config)
        self.wedge = Wedge(self._app, self.window.desk.take_burst, self.window)
        self.bridge.run(self._open_here, self._attach, self.window.refuse)

    def _open_here(self) -> Station:
        """Noted in the thread that opens it: the window may be closed before it can be attached."""
        self.station = self._open_station()
        return self.station

    def _attach(self, station: Station) -> None:
        self.window.attach(station)
        # What start-up made stays for good; left out, no full collection walks through it and stalls the window.
        gc.freeze()


def make_application() -> QApplication:
    """The one QApplication, with name and icon; Qt's own messages go to the log."""
    qInstallMessageHandler(_to_log)
    sys.setswitchinterval(SWITCH_S)
    app = QApplication(["simwright", "-style", STYLE])
    app.setApplicationName("simwright")
    app.setApplicationDisplayName("Simwright")
    app.setDesktopFileName("simwright")
    # All icons are our own; for one of Qt's that no theme has, it would ask for 30,000 files before the first paint.
    QIcon.setThemeSearchPaths([":/icons"])
    QIcon.setFallbackSearchPaths([":/icons"])
    app.setWindowIcon(QIcon(str(shipped("resources", "icons", "simwright.svg"))))
    return app


def run(
    home: Home,
    open_station: Callable[[], Station],
    ready: Callable[[Program], None] | None = None,
    watch: CrashWatch | None = None,
) -> int:
    """Show the window until it is closed; the exit status. `ready` is called once it is shown."""
    app = make_application()
    program = Program(app, home, open_station)
    program.show()
    if watch is not None:
        program.window.settled.connect(lambda: program.tell_crashes(watch))
    if ready is not None:
        ready(program)
    try:
        return app.exec()
    finally:
        program.close()


def _pass_on(events: Sequence[Event], watch: CrashWatch) -> None:
    from app.station.events import BugFound

    for event in events:
        if isinstance(event, BugFound):
            watch.found(event.trace)


def _to_log(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """What QtMultimedia misses (PipeWire, VA-API) is no problem of the person: the tones do without."""
    if (context.category or "").startswith("qt.multimedia"):
        kind = QtMsgType.QtDebugMsg
    if "propagateSizeHints" in text:  # off screen Qt says so of every window with a smallest size
        return
    _qt_log.log(_LEVELS.get(kind, logging.WARNING), "%s", text, extra={"category": context.category})
