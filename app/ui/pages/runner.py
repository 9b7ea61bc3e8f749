"""The run that a page shows: followed by its events, stopped, gone on with, and decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.work import Batch
from app.station.events import BatchChanged, Event, UnitChanged
from app.ui.pages.assign_run import RunStep
from app.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge


class Runner(QObject):
    changed = Signal()
    followed = Signal(object)
    """Another batch is to be shown, or this one goes on."""
    failed = Signal(object)

    def __init__(self, run: RunStep, stop: Button, retry: Button, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        stop.clicked.connect(self._cancel)
        retry.clicked.connect(self._retry)
        run.settle_wanted.connect(self._settle)
        run.read.connect(self.changed)

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._bridge = bridge
        self._run.attach(station, bridge)

    def on_events(self, events: Sequence[Event]) -> None:
        run = self._run
        if run.batch is None:
            return
        ours = run.batch.id
        units = [event.unit for event in events if isinstance(event, UnitChanged) and event.unit.batch_id == ours]
        batches = [event for event in events if isinstance(event, BatchChanged) and event.batch.id == ours]
        if units:
            run.show_units(units)
        for event in batches:
            run.show_batch(event)
        if units or batches:
            self.changed.emit()

    def _cancel(self) -> None:
        if (batch := self._run.batch) is not None:
            work = self._run.work
            self._bridge.run(lambda: work.cancel(batch.id), lambda _nothing: None)

    def _retry(self) -> None:
        """Go on where it stopped, or once more for what failed."""
        if (batch := self._run.batch) is not None:
            work = self._run.work
            again = work.resume if left_of(batch) else work.retry_failed
            self._bridge.begin(lambda: again(batch.id), self.followed.emit, self.failed.emit)

    def _settle(self, unit_id: int, made: bool) -> None:
        work = self._run.work
        self._bridge.run(lambda: work.settle(unit_id, made), lambda _unit: self.changed.emit(), self.failed.emit)


def left_of(batch: Batch) -> int:
    """Units without a result."""
    return batch.total - batch.passed - batch.failed
