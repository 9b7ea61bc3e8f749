"""A recipe or label template that the system opens with this program goes to the page that keeps it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QFileOpenEvent

from app.domain.file_name import LABEL, RECIPE

if TYPE_CHECKING:
    from app.ui.window import Window

OPENED_BY = {RECIPE: "bench", LABEL: "codes"}
"""The page for each kind of file of ours."""


class OpenedFiles(QObject):
    def __init__(self, window: Window, file: Path | None = None) -> None:
        """`file` was named when the program was started; macOS names files by events, then and later."""
        super().__init__(window)
        self._window = window
        if file is not None:
            window.painted.connect(lambda: self.open(file))
        app = QCoreApplication.instance()
        if sys.platform == "darwin" and app is not None:
            app.installEventFilter(self)

    def open(self, file: Path) -> None:
        """Bring a copy into the library; what is no file of ours is left alone."""
        if page := OPENED_BY.get(file.suffix.lower()):
            self._window.go(page, file)
            self._window.activateWindow()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.open(Path(event.file()))
            return True
        return False
