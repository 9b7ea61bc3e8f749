"""Bugs: each is logged, shown once, and where it could not be shown, found again at the next start."""

import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO

from app import __version__
from app.log import log_file, masked
from app.places import Home

FILE = "crash.log"
LAST = "last-crash.log"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Report:
    """Text for support, secrets masked, and the log file that tells what led to it."""

    text: str
    log: Path


Show = Callable[[Report], None]


def to_stderr(report: Report) -> None:
    """Show a report where there is no window."""
    if sys.stderr is not None:
        sys.stderr.write(f"{report.text}\nThe log is in {report.log}\n")


def about() -> str:
    """One line on the program and the system, for reports."""
    import platform  # costs a start 3 ms

    qt = sys.modules.get("PySide6.QtCore")
    versions = [
        f"Simwright {__version__}",
        f"Python {platform.python_version()}",
        *([f"Qt {qt.qVersion()}"] if qt else []),
    ]
    return ", ".join([*versions, platform.platform(), datetime.now(UTC).isoformat(timespec="seconds")])


class CrashWatch:
    """Takes uncaught exceptions of every thread and hard crashes, from `start` to `stop`.

    A bug is logged each time and shown once. Where showing fails the report is kept for the next start, as is what
    faulthandler writes when the process dies.
    """

    def __init__(self, home: Home, show: Show = to_stderr) -> None:
        self._home = home
        self.show = show
        self._seen: set[str] = set()
        self._file: IO[str] | None = None
        self._left = False
        """An earlier run left a report that nobody has been told of."""
        self._hooks = (sys.excepthook, threading.excepthook)

    def start(self) -> None:
        self._home.logs.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._set_aside()
        self._file = (self._home.logs / FILE).open("a", encoding="utf-8")
        faulthandler.enable(self._file)
        self._hooks = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread

    def stop(self) -> None:
        """Give the hooks back; an empty crash file goes."""
        if self._file is None:
            return
        sys.excepthook, threading.excepthook = self._hooks
        faulthandler.disable()
        self._file.close()
        self._file = None
        path = self._home.logs / FILE
        with suppress(OSError):  # Windows keeps a file that another window has open
            if path.stat().st_size == 0:
                path.unlink()

    def last(self) -> Report | None:
        """What an earlier run left when it died. It is told once."""
        self._set_aside()
        if not self._left:
            return None
        self._left = False
        return Report(masked((self._home.logs / LAST).read_text("utf-8", "replace")), log_file(self._home))

    def _set_aside(self) -> None:
        """Before this run writes its own: a file that is renamed while it is open takes the next crash with it."""
        path = self._home.logs / FILE
        with suppress(OSError):
            if self._file is None and path.stat().st_size > 0:
                path.replace(self._home.logs / LAST)
                self._left = True

    def found(self, trace: str) -> None:
        """A bug whose trace somebody else has kept (a lane's, say)."""
        report = Report(masked(f"{about()}\n\n{trace}"), log_file(self._home))
        _log.critical("Unforeseen error:\n%s", trace)
        if trace in self._seen:
            return
        self._seen.add(trace)
        try:
            self.show(report)
        except Exception:  # noqa: BLE001  # whatever is broken, the report has to survive
            _log.exception("The report could not be shown")
            self._keep(report)

    def _keep(self, report: Report) -> None:
        if self._file is not None:
            self._file.write(f"{report.text}\n")
            self._file.flush()
        to_stderr(report)

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._hooks[0](kind, error, trace)
        else:
            self.found("".join(traceback.format_exception(kind, error, trace)))

    def _uncaught_in_thread(self, hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None and not issubclass(hook.exc_type, SystemExit):
            name = hook.thread.name if hook.thread else "?"
            trace = traceback.format_exception(hook.exc_type, hook.exc_value, hook.exc_traceback)
            self.found(f"In thread {name}\n{''.join(trace)}")
