"""How a device list comes in: from a file or as text, in the background, one at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.device_list import ColumnMap, DeviceList, NoEidColumn
from app.domain.errors import KnownError
from app.ui.pages.assign_list import ListStep

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge, Task


class Reading(QObject):
    """The list that was read before stays until another one could be read."""

    began = Signal()
    read = Signal(object)
    """A `DeviceList`."""
    failed = Signal(object)

    def __init__(self, step: ListStep, parent: QObject | None = None) -> None:
        """`step` shows how far it is."""
        super().__init__(parent)
        self._step = step
        self._task: Task | None = None
        self._read: Callable[[ColumnMap | None], None] = lambda _columns: None
        self.wants_columns = False
        """The list that was tried last needs to be told its columns."""
        step.stopped.connect(self._stop)

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge

    def open_file(self, path: Path) -> None:
        lists = self._station.lists

        def read(columns: ColumnMap | None) -> None:
            self._begin(path.name)
            self._task = self._bridge.run_reporting(
                lambda report: lists.read(path, columns, report), self._done, self._refused, self._step.show_rows_read
            )

        self._read = read
        read(None)

    def paste(self, text: str, name: str) -> None:
        lists = self._station.lists

        def read(columns: ColumnMap | None) -> None:
            self._begin(name)
            self._task = self._bridge.run(lambda: lists.paste(text, name, columns), self._done, self._refused)

        self._read = read
        read(None)

    def again(self, columns: ColumnMap) -> None:
        """What was tried last, with these columns."""
        self._read(columns)

    def _begin(self, name: str) -> None:
        self._stop()
        self._step.show_reading(name)
        self.began.emit()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._step.show_ready()

    def _done(self, devices: DeviceList) -> None:
        self.wants_columns = False
        self._step.show_ready()
        self.read.emit(devices)

    def _refused(self, error: KnownError) -> None:
        self.wants_columns = isinstance(error, NoEidColumn)
        self._step.show_ready()
        self.failed.emit(error)
