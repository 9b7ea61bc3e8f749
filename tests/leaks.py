"""A test that leaves a thread, timer, pool task, window or open PTY behind fails, and says where it was started."""

import gc
import os
import sys
import threading
import time
import traceback
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

PATIENCE_S = float(os.environ.get("SIMWRIGHT_PATIENCE_S", "30"))
"""How long anything that is waited for may take, also on a slow and loaded machine; it costs only a test that fails."""

_HERE = Path(__file__).resolve()
_started_at: "weakref.WeakKeyDictionary[Any, str]" = weakref.WeakKeyDictionary()


def _caller() -> str:
    """The innermost line of the project that led here."""
    project = _HERE.parent.parent
    for frame in reversed(traceback.extract_stack()):
        path = Path(frame.filename)
        if path != _HERE and project in path.parents and ".venv" not in path.parts:
            return f"{path.relative_to(project)}:{frame.lineno} in {frame.name}"
    return "outside the project"


def settled(condition: Callable[[], bool], patience_s: float = PATIENCE_S) -> bool:
    """Poll until `condition` holds or patience ends."""
    end = time.monotonic() + patience_s
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.005)
    return True


# --- threads


@pytest.fixture(scope="session", autouse=True)
def _note_thread_starts() -> Iterator[None]:
    start = threading.Thread.start

    def noted(thread: threading.Thread) -> None:
        _started_at[thread] = _caller()
        start(thread)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(threading.Thread, "start", noted)
        yield


def _threads() -> set[threading.Thread]:
    # A thread of Qt that ran Python once stays listed as a dummy; it cannot be told apart from a dead one.
    return {t for t in threading.enumerate() if not isinstance(t, threading._DummyThread)}


@pytest.fixture(autouse=True)
def no_leaked_threads(_note_thread_starts: None) -> Iterator[None]:
    before = _threads()
    yield
    if not settled(lambda: _threads() <= before):
        left = [f"{t.name}, started at {_started_at.get(t, 'an unknown place')}" for t in _threads() - before]
        pytest.fail("threads left running:\n  " + "\n  ".join(sorted(left)))


# --- pseudo terminals


def _open_ptys() -> set[str]:
    if not sys.platform.startswith("linux"):
        return set()
    found = set()
    for fd in os.listdir("/proc/self/fd"):  # noqa: PTH208
        try:
            target = os.readlink(f"/proc/self/fd/{fd}")  # noqa: PTH115
        except OSError:
            continue
        if target.startswith(("/dev/pts/", "/dev/ptmx")):
            found.add(f"{fd} -> {target}")
    return found


@pytest.fixture(autouse=True)
def no_leaked_ptys() -> Iterator[None]:
    before = _open_ptys()
    yield
    if len(_open_ptys()) > len(before):
        gc.collect()
    after = _open_ptys()
    if len(after) > len(before):  # one that is plugged in again has another name
        left = after - before
        pytest.fail(f"pseudo terminals left open: {', '.join(sorted(left))}")


# --- Qt


def _application() -> Any:
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets.QApplication.instance() if widgets else None


def _let_go() -> None:
    """Run what waits in the event loop, deferred deletions too."""
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()


@pytest.fixture(scope="session")
def _note_timer_starts(qapp: Any) -> Iterator[None]:
    from PySide6.QtCore import QTimer

    start = QTimer.start

    def noted(timer: QTimer, *args: Any) -> None:
        _started_at[timer] = _caller()
        start(timer, *args)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QTimer, "start", noted)
        yield


def _active_timers() -> dict[int, str]:
    from PySide6.QtCore import QTimer
    from shiboken6 import isValid

    timers = [t for t in list(_started_at) if isinstance(t, QTimer) and isValid(t) and t.isActive()]
    return {id(t): f"every {t.interval()} ms, started at {_started_at[t]}" for t in timers}


def _windows() -> dict[int, str]:
    from shiboken6 import getCppPointer

    return {
        getCppPointer(w)[0]: f"{type(w).__name__} {w.objectName() or w.windowTitle()!r}"
        for w in _application().topLevelWidgets()
    }


@pytest.fixture(autouse=True)
def no_leaked_qt(request: pytest.FixtureRequest) -> Iterator[None]:
    """Timers, windows and pool tasks; costs nothing in tests without an application."""
    if {"qapp", "qtbot"} & set(request.fixturenames):
        request.getfixturevalue("_note_timer_starts")
    if _application() is None:
        yield
        return
    windows, timers = _windows(), _active_timers()
    yield
    _fail_on_qt_leaks(windows, timers)


def _fail_on_qt_leaks(windows: dict[int, str], timers: dict[int, str]) -> None:
    from PySide6.QtCore import QThreadPool

    _let_go()
    if _windows().keys() - windows.keys() or _active_timers().keys() - timers.keys():
        gc.collect()
        _let_go()
    left = [f"window {name}" for key, name in _windows().items() if key not in windows]
    left += [f"timer {name}" for key, name in _active_timers().items() if key not in timers]
    if not QThreadPool.globalInstance().waitForDone(int(PATIENCE_S * 1000)):
        left.append("a task in the global thread pool")
    if left:
        pytest.fail("left behind:\n  " + "\n  ".join(left))
