"""The crash dialog shows, copies and leaves, from whichever thread the bug came."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.crash import Report
from app.ui.crash_dialog import CrashDialog, CrashPresenter

REPORT = Report("Simwright 0.1.0\n\nRuntimeError: bug", Path("logs") / "simwright.log")


def _open_dialog() -> CrashDialog:
    return _open_dialogs()[0]


def _open_dialogs() -> list[CrashDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog) and w.isVisible()]


@pytest.fixture
def presenter(qtbot: QtBot) -> Iterator[CrashPresenter]:
    yield CrashPresenter()
    for dialog in _open_dialogs():
        dialog.close()


def test_dialog_shows_the_report_and_its_log_and_copies_it(qtbot: QtBot) -> None:
    dialog = CrashDialog(REPORT)
    qtbot.addWidget(dialog)
    assert dialog.findChild(QPlainTextEdit).toPlainText() == REPORT.text
    assert any(str(REPORT.log) in label.text() for label in dialog.findChildren(QLabel))
    dialog.copy()
    assert QGuiApplication.clipboard().text() == REPORT.text


def test_every_button_has_a_word_and_the_safe_one_is_the_default(qtbot: QtBot) -> None:
    dialog = CrashDialog(REPORT)
    qtbot.addWidget(dialog)
    buttons = dialog.findChild(QDialogButtonBox).buttons()
    assert {b.text() for b in buttons} == {"Copy", "Show the log", "Quit", "Go on"}
    assert [b.text() for b in buttons if b.isDefault()] == ["Go on"]


def test_bug_of_another_thread_is_shown_once_in_this_one(qtbot: QtBot, presenter: CrashPresenter) -> None:
    threads = [threading.Thread(target=presenter.show, args=(REPORT,)) for _ in range(3)]
    QTimer.singleShot(0, presenter, lambda: [t.start() for t in threads])
    seen: list[int] = []

    def look() -> None:
        seen.append(len(_open_dialogs()))
        if seen[-1]:
            _open_dialogs()[0].accept()

    timer = QTimer(presenter)
    timer.timeout.connect(look)
    timer.start(20)
    qtbot.waitUntil(lambda: 1 in seen)
    timer.stop()
    for thread in threads:
        thread.join()
    assert max(seen) == 1


def test_bug_before_the_event_loop_waits_for_the_person(presenter: CrashPresenter) -> None:
    QTimer.singleShot(0, presenter, lambda: _open_dialog().accept())
    presenter.show(REPORT)
    assert _open_dialogs() == []


def test_quit_ends_the_program_with_its_own_status(qapp: QApplication, presenter: CrashPresenter) -> None:
    QTimer.singleShot(0, presenter, lambda: presenter.show(REPORT))
    QTimer.singleShot(50, presenter, lambda: _open_dialog().quit())
    qapp.setQuitOnLastWindowClosed(False)  # its request would outlive this loop and end those of later tests
    try:
        assert qapp.exec() == 70
    finally:
        qapp.setQuitOnLastWindowClosed(True)
