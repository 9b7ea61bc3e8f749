"""The run of a registration: followed by its events, stopped, gone on with, and decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.work import Batch
from app.station.events import BatchChanged, Event, UnitChanged
from app.ui.pages.register_run import RegisterRun
from app.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge


class Runner(QObject):
    changed = Signal()
    followed = Signal(object)
    """Another batch is to be shown, or this one goes on."""
    failed = Signal(object)

    def __init__(self, run: RegisterRun, stop: Button, retry: Button, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        stop.clicked.connect(self._cancel)
        retry.clicked.connect(self._retry)
        run.settle_wanted.connect(self._settle)
        run.read.connect(self.changed)

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge
        self._run.attach(station, bridge)

    def on_events(self, events: Sequence[Event]) -> None:
        run = self._run
        if run.batch is None:
            return
        ours = run.batch.id
        run.show_units(
            [event.unit for event in events if isinstance(event, UnitChanged) and event.unit.batch_id == ours]
        )
        for event in events:
            if isinstance(event, BatchChanged) and event.batch.id == ours:
                run.show_batch(event)
        self.changed.emit()

    def _cancel(self) -> None:
        if (batch := self._run.batch) is not None:
            self._bridge.run(lambda: self._station.register.cancel(batch.id), lambda _nothing: None)

    def _retry(self) -> None:
        """Go on where it stopped, or once more for what failed."""
        if (batch := self._run.batch) is not None:
            register = self._station.register
            again = register.resume if left_of(batch) else register.retry_failed
            self._bridge.begin(lambda: again(batch.id), self.followed.emit, self.failed.emit)

    def _settle(self, unit_id: int, made: bool) -> None:
        self._bridge.run(
            lambda: self._station.register.settle(unit_id, made), lambda _unit: self.changed.emit(), self.failed.emit
        )


def left_of(batch: Batch) -> int:
    return batch.total - batch.passed - batch.failed
