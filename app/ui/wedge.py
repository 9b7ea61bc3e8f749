"""Hand scanners that act as keyboards: a burst of keys is told from typing by its pace and its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

PACE_MS = 35
"""Longest time between two keys of a scanner. People come so close with two keys rolled together, not with five."""
FEWEST = 4
"""A burst of fewer characters is typing."""

Take = Callable[[str, QWidget], bool]
"""Given what was scanned and where the focus was; False leaves it to that widget, as if it had been typed."""

_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
_LINE_ENDS = {"\r", "\n"}
"""Some scanners send these signs by Ctrl and a letter, or as the key Linefeed."""
_SILENT = {Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Control, Qt.Key.Key_CapsLock}
_OUTSIDE = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.InputMethod,
    QEvent.Type.FocusAboutToChange,
    QEvent.Type.FocusOut,
    QEvent.Type.WindowDeactivate,
    QEvent.Type.Close,
}
"""What is typed is handed on before any of these happens."""


@dataclass(slots=True)
class _Burst:
    """Keys held back until it is known what they are, and the widget they were meant for."""

    target: QWidget
    keys: list[QKeyEvent] = field(default_factory=list)
    text: str = ""
    last: int = 0
    """Time stamp of the last character, in milliseconds."""


class Wedge(QObject):
    """Watches the keys of all windows. What turns out to be typing reaches its widget unchanged and in order.

    A key is held back for 40 ms at most, which nobody sees. Keys without a time stamp come from no keyboard and pass.

    A filter of every event of the program, in Python, would make each wait for the lanes. So only the windows are
    watched for good, which keys reach first, and the whole program while keys are held back.
    """

    def __init__(self, app: QApplication, take: Take, parent: QObject) -> None:
        super().__init__(parent)
        self._app, self._take = app, take
        self._burst: _Burst | None = None
        self._handing_on = False
        self._eaten: set[int] = set()
        """Keys of a scan that have not been let go of yet."""
        self._wait = QTimer(self, singleShot=True, interval=PACE_MS + 5)
        self._wait.setTimerType(Qt.TimerType.PreciseTimer)
        self._wait.timeout.connect(self._wait_is_over)
        self._watching = False
        app.focusWindowChanged.connect(self._watch_window)
        self._watch_window(app.focusWindow())

    def _watch_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _watch_all(self, on: bool) -> None:
        if on != self._watching:
            self._watching = on
            (self._app.installEventFilter if on else self._app.removeEventFilter)(self)

    def stop(self) -> None:
        """Hand on what is held, and watch no longer."""
        self.flush()
        self._watch_all(False)
        self._app.focusWindowChanged.disconnect(self._watch_window)
        for window in self._app.topLevelWindows():
            window.removeEventFilter(self)

    def flush(self) -> None:
        """What is held was typed."""
        burst, self._burst = self._burst, None
        self._wait.stop()
        if burst is None:
            return
        self._handing_on = True
        try:
            for key in burst.keys:
                if not isValid(burst.target):
                    break
                QApplication.sendEvent(burst.target, key)
        finally:
            self._handing_on = False
            self._watch_all(self._burst is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._handing_on:
            return False
        kind = event.type()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            if isinstance(watched, QWindow):
                self._watch_all(True)
                return False
            held = isinstance(event, QKeyEvent) and isinstance(watched, QWidget) and self._key(watched, event)
            self._watch_all(self._burst is not None)
            return held
        if kind in _OUTSIDE and self._burst is not None:
            self.flush()
        return False

    def _key(self, target: QWidget, event: QKeyEvent) -> bool:
        """True where the key is held back, or was a scanner's."""
        if not event.timestamp():
            self.flush()
            return False
        held = self._released(event) if event.type() == QEvent.Type.KeyRelease else self._pressed(target, event)
        if held:
            event.accept()
        return held

    def _released(self, event: QKeyEvent) -> bool:
        if event.key() in self._eaten:
            self._eaten.discard(event.key())
            return True
        if self._burst is None:
            return False
        self._burst.keys.append(_copy(event))
        return True

    def _pressed(self, target: QWidget, event: QKeyEvent) -> bool:
        self._eaten.discard(event.key())
        if self._burst is not None and not self._goes_on(self._burst, target, event):
            self.flush()
        if (event.key() in _ENDS or event.text() in _LINE_ENDS) and not event.isAutoRepeat():
            return self._ended(event)
        if not self._like_scanner(event):
            self.flush()
            return False
        return self._hold(target, event)

    def _goes_on(self, burst: _Burst, target: QWidget, event: QKeyEvent) -> bool:
        return target is burst.target and 0 <= event.timestamp() - burst.last <= PACE_MS

    def _like_scanner(self, event: QKeyEvent) -> bool:
        """A character; within a burst also Shift and the like, and a separator sent as Ctrl and a sign."""
        if event.isAutoRepeat():
            return False
        text = event.text()
        if text.isprintable() and text:
            return not event.modifiers() & Qt.KeyboardModifier.MetaModifier
        return self._burst is not None and (event.key() in _SILENT or "\x1c" <= text <= "\x1f")

    def _hold(self, target: QWidget, event: QKeyEvent) -> bool:
        if self._burst is None:
            self._burst = _Burst(target)
        self._burst.keys.append(_copy(event))
        self._burst.last = event.timestamp()
        self._burst.text += event.text() if event.text().isprintable() else ""
        self._wait.start()
        return True

    def _ended(self, event: QKeyEvent) -> bool:
        """Enter or Tab: of a scan, or after what was typed."""
        burst = self._burst
        if burst is None or len(burst.text) < FEWEST or not self._scanned(burst):
            self.flush()
            return False
        self._eaten |= {key.key() for key in burst.keys if key.type() == QEvent.Type.KeyPress} | {event.key()}
        self._eaten -= {key.key() for key in burst.keys if key.type() == QEvent.Type.KeyRelease}
        return True

    def _scanned(self, burst: _Burst) -> bool:
        """The burst is over before anything is done with it: that may open a dialog, or move the focus."""
        self._burst = None
        self._wait.stop()
        if self._take(burst.text, burst.target):
            return True
        self._burst = burst
        return False

    def _wait_is_over(self) -> None:
        """Keys that came while the window was busy are looked at first."""
        burst, count = self._burst, len(self._burst.keys) if self._burst else 0
        QTimer.singleShot(0, self, lambda: self.flush() if _same(self._burst, burst, count) else None)


def _same(now: _Burst | None, before: _Burst | None, count: int) -> bool:
    return now is before and now is not None and len(now.keys) == count


def _copy(event: QKeyEvent) -> QKeyEvent:
    """The event itself lives no longer than its delivery."""
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy
