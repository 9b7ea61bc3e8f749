"""Bugs are logged and shown once; hard crashes are found at the next start."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator

import pytest

from app.crash import CrashWatch, Report
from app.places import Home


@pytest.fixture
def shown() -> list[Report]:
    return []


@pytest.fixture
def watch(home: Home, shown: list[Report]) -> Iterator[CrashWatch]:
    made = CrashWatch(home, shown.append)
    made.start()
    yield made
    made.stop()


def _uncaught(error: Exception) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


def test_uncaught_exception_is_logged_and_shown_masked(
    watch: CrashWatch, shown: list[Report], expect_log: Callable[[str], None]
) -> None:
    expect_log("CRITICAL app.crash: Unforeseen error")
    _uncaught(RuntimeError("auth_token=0a1b2c3d"))
    assert len(shown) == 1
    assert "RuntimeError" in shown[0].text
    assert "0a1b2c3d" not in shown[0].text
    assert shown[0].text.startswith("Simwright ")


def test_exception_in_a_thread_names_the_thread(
    watch: CrashWatch, shown: list[Report], expect_log: Callable[[str], None]
) -> None:
    expect_log("CRITICAL app.crash: Unforeseen error")
    thread = threading.Thread(target="".index, args=("x",), name="lane ttyUSB2")
    thread.start()
    thread.join()
    assert "In thread lane ttyUSB2" in shown[0].text
    assert "ValueError" in shown[0].text


def test_same_bug_is_shown_once_and_logged_each_time(
    watch: CrashWatch, shown: list[Report], expect_log: Callable[[str], None], caplog: pytest.LogCaptureFixture
) -> None:
    expect_log("CRITICAL app.crash: Unforeseen error")
    for trace in ("bug one", "bug one", "bug two"):
        watch.found(trace)
    assert len(shown) == 2
    assert len(caplog.records) == 3


def test_interrupt_is_no_bug(home: Home, shown: list[Report], monkeypatch: pytest.MonkeyPatch) -> None:
    passed_on: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: passed_on.append(kind))
    watch = CrashWatch(home, shown.append)
    watch.start()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    watch.stop()
    assert passed_on == [KeyboardInterrupt]
    assert shown == []


def test_report_that_cannot_be_shown_is_found_at_the_next_start(
    home: Home, expect_log: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    expect_log("CRITICAL app.crash: Unforeseen error")
    expect_log("ERROR app.crash: The report could not be shown")

    def broken(report: Report) -> None:
        raise OSError("no screen")

    first = CrashWatch(home, broken)
    first.start()
    first.found("the bug's trace")
    first.stop()
    assert "the bug's trace" in capsys.readouterr().err
    second = CrashWatch(home)
    report = second.last()
    assert report is not None
    assert "the bug's trace" in report.text
    assert second.last() is None


@pytest.mark.posix
def test_hard_crash_is_found_at_the_next_start(home: Home) -> None:
    program = "from app.crash import *; w = CrashWatch(Home.user()); w.start(); import os; os.abort()"
    run = subprocess.run([sys.executable, "-c", program], env=os.environ, check=False)
    assert run.returncode == -signal.SIGABRT
    report = CrashWatch(home).last()
    assert report is not None
    assert "Fatal Python error: Aborted" in report.text


def test_run_after_a_crash_keeps_its_own_crash_for_the_next(home: Home) -> None:
    """What is told of the earlier run must not take the file of this one with it."""
    program = "from app.crash import *; w = CrashWatch(Home.user()); w.start(); w.last(); import os; os.abort()"
    for _ in range(2):
        subprocess.run([sys.executable, "-c", program], env=os.environ, check=False)
        assert (home.logs / "crash.log").stat().st_size > 0
    watch = CrashWatch(home)
    watch.start()
    assert watch.last() is not None
    assert watch.last() is None
    watch.stop()
    assert [path.name for path in home.logs.iterdir()] == ["last-crash.log"]


def test_clean_run_leaves_nothing(home: Home) -> None:
    hooks = (sys.excepthook, threading.excepthook)
    watch = CrashWatch(home)
    watch.start()
    watch.stop()
    assert (sys.excepthook, threading.excepthook) == hooks
    assert watch.last() is None
    assert list(home.logs.iterdir()) == []
