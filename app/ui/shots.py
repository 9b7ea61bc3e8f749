"""Pictures of the pages as they are, for people to look at."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.ui.pages import PAGES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.app import Program

SETTLE_MS, PATIENCE, PASSES = 250, 40, 8
"""A page is given this time to arrive, so many times where what it asked for is still on its way; then layouts hand on
in so many steps what they need, however slow the machine."""


def take(program: Program, folder: Path) -> None:
    """One picture of each page, `window-<page>.png`."""
    for entry in PAGES:
        program.window.go(entry.id)
        for _ in range(PATIENCE):
            _settle()
            if program.bridge.idle:
                break
        _save(program.window, folder / f"window-{entry.id}.png")


def shoot(window: QWidget, path: Path) -> None:
    """Once what was asked for has had time to be shown; raises OSError where the picture cannot be written."""
    _settle()
    _save(window, path)


def _save(window: QWidget, path: Path) -> None:
    if not window.grab().save(str(path)):
        raise OSError(f"{path} cannot be written")


def _settle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()
    for _ in range(PASSES):
        QApplication.processEvents()
