"""Pictures of the pages as they are, for people to look at."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

from app.ui.pages import PAGES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.app import Program

SETTLE_MS = 250


def take(program: Program, folder: Path) -> None:
    """One picture of each page, `window-<page>.png`."""
    for entry in PAGES:
        program.window.go(entry.id)
        shoot(program.window, folder / f"window-{entry.id}.png")


def shoot(window: QWidget, path: Path) -> None:
    """Once what was asked for has had time to arrive; raises OSError where the picture cannot be written."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()
    if not window.grab().save(str(path)):
        raise OSError(f"{path} cannot be written")
