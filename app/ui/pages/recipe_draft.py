"""Keeps what is typed into a recipe over the end of the program."""

from PySide6.QtCore import QObject, QTimer

from app.station.bench_draft import Draft, DraftFile
from app.ui.bridge import Bridge

AFTER_MS = 300
"""Without another key; a crash costs no more."""


class DraftKeeper(QObject):
    def __init__(self, file: DraftFile, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._file, self._bridge = file, bridge
        self._draft: Draft | None = None
        self._later = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._later.timeout.connect(self._keep)

    def soon(self, draft: Draft | None) -> None:
        """None: nothing is there that is not saved."""
        self._draft = draft
        self._later.start()

    def _keep(self) -> None:
        draft = self._draft
        self._bridge.run(lambda: self._file.keep(draft), lambda _nothing: None)
