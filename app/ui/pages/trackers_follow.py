"""Follows a batch of texts: keeps its rows fresh, asks for passwords, and goes on, stops, settles and exports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.errors import KnownError
from app.domain.message import Message
from app.domain.secret import Secret
from app.domain.work import Batch, BatchState, Unit
from app.station.events import BatchChanged
from app.station.trackers_values import MessageProgress
from app.ui.pages.trackers_ask import PasswordCard
from app.ui.pages.trackers_run import TrackersRun

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge


class Follow(QObject):
    changed = Signal()
    failed = Signal(object)
    """A `KnownError`."""

    def __init__(self, run: TrackersRun, ask: PasswordCard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run, self._ask = run, ask
        self._reading = False
        self._stale = False
        self._asked = False
        self._missed = False
        """Something changed while the batch was read."""
        run.chosen.connect(self._read_messages)
        run.settled.connect(self._settle)
        ask.given.connect(self._give)

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge

    @property
    def running(self) -> bool:
        batch = self._run.batch
        return batch is not None and self._station.trackers.running(batch.id)

    def follow(self, batch: Batch) -> None:
        trackers = self._station.trackers
        self._asked, self._missed = True, False

        def read() -> tuple[BatchChanged, list[Unit], list[tuple[str, Message]]]:
            return trackers.latest(batch.id), trackers.units(batch.id), self._wanted(batch)

        self._bridge.run(read, lambda found: self._show(*found), self._fail)

    def take(self, units: Sequence[Unit], batches: Sequence[BatchChanged]) -> None:
        self._missed = self._asked
        shown = self._run.batch
        if shown is None:
            return
        self._run.take(unit for unit in units if unit.batch_id == shown.id)
        mine = [event for event in batches if event.batch.id == shown.id]
        if mine:
            self._run.show_batch(mine[-1].batch)
            for event in mine:
                self._tell_problem(event)
            self.changed.emit()

    def _tell_problem(self, event: BatchChanged) -> None:
        if event.problem.template:
            self.failed.emit(KnownError("tracker.problem", event.problem, event.remedy))

    def stop(self) -> None:
        if (batch := self._run.batch) is not None:
            self._bridge.run(lambda: self._station.trackers.cancel(batch.id), lambda _none: self.changed.emit())

    def again(self) -> None:
        """Go on where work is left, else once more for what failed."""
        batch = self._run.batch
        if batch is None:
            return
        trackers = self._station.trackers
        begin = trackers.resume if self._run.unfinished else trackers.retry_failed
        self._bridge.begin(lambda: begin(batch.id), self.follow, self._fail)

    def export(self, path: Path) -> None:
        if (batch := self._run.batch) is not None:
            self._bridge.run(lambda: self._station.trackers.export(batch.id, path), lambda _count: None, self._fail)

    def _wanted(self, batch: Batch) -> list[tuple[str, Message]]:
        """Passwords that this batch cannot go on without."""
        trackers = self._station.trackers
        if batch.state is BatchState.FINISHED and batch.passed == batch.total:
            return []
        names = trackers.wanted(batch)
        if not names:
            return []
        parameters = trackers.request(batch).tracker.parameters
        return [(name, parameters[name].label) for name in names if name in parameters]

    def _show(self, latest: BatchChanged, units: Sequence[Unit], wanted: Sequence[tuple[str, Message]]) -> None:
        self._asked, batch = False, latest.batch
        chosen = self._run.unit.id if self._run.unit is not None else None
        self._run.follow(batch, units)
        self._ask.ask(wanted)
        self._tell_problem(latest)
        for at, unit in enumerate(units):
            if unit.id == chosen:
                self._run.table.selectRow(at)
        self.changed.emit()
        if self._missed:
            self.follow(batch)

    def _give(self, secrets: Mapping[str, Secret]) -> None:
        batch = self._run.batch
        if batch is not None:
            self._bridge.begin(
                lambda: self._station.trackers.give(batch, secrets), lambda _none: self._given(), self._fail
            )

    def _given(self) -> None:
        self._ask.ask(())
        self.again()

    def _settle(self, unit: Unit, made: bool) -> None:
        def done(_unit: Unit) -> None:
            if self._run.batch is not None:
                self.follow(self._run.batch)

        self._bridge.run(lambda: self._station.trackers.settle(unit.id, made), done, self._fail)

    def _read_messages(self, unit: Unit) -> None:
        """One question at a time; what changed meanwhile is asked for once it is answered."""
        if self._reading:
            self._stale = True
            return
        self._reading = True
        self._bridge.run(
            lambda: self._station.trackers.progress(unit),
            lambda messages: self._done_reading(unit, messages),
            self._fail,
        )

    def _done_reading(self, unit: Unit, messages: Sequence[MessageProgress]) -> None:
        self._reading = False
        self._run.show_messages(unit.id, messages)
        if self._stale and self._run.unit is not None:
            self._stale = False
            self._read_messages(self._run.unit)

    def _fail(self, error: KnownError) -> None:
        self._reading = self._asked = False
        self.failed.emit(error)
