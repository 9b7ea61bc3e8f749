"""Sentences of the page that depend on what is sent, where, and to how many."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.work import Batch, BatchState
from app.station.trackers_values import TrackerRequest, Way
from app.ui.widgets.file_dialogs import ask_to_save, file_name


class TrackersWords(QObject):
    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page

    def action(self, request: TrackerRequest | None) -> str:
        """What the button does."""
        if request is None or not request.tracker.messages:
            return self.tr("Send")
        count = len(request.messages)
        if request.way is Way.SERIAL:
            return self.tr("Write %n line(s) to its port", "", count)
        targets = len(request.targets)
        if not targets:
            return self.tr("Send")
        if targets == 1:
            return self.tr("Send %n SMS to {name}", "", count).format(name=_short(request.targets[0].label))
        sms = self.tr("%n SMS", "", count * targets)
        return self.tr("Send {sms} to {trackers}").format(sms=sms, trackers=self._trackers(targets))

    def sure(self, request: TrackerRequest) -> tuple[str, str]:
        count = len(request.messages) * len(request.targets)
        return self.tr("%n SMS will be billed.", "", count), self.action(request)

    def cost(self, request: TrackerRequest | None) -> str:
        if request is None or request.way is Way.SERIAL:
            return ""
        count = self.tr("%n SMS", "", len(request.messages) * len(request.targets))
        if request.way is Way.MODULE:
            return self.tr("{count}: billed to the SIM in the module.").format(count=count)
        words = self.tr("{count}: billed by the provider. Texts can activate a SIM that is not billed yet.")
        return words.format(count=count)

    def more(self) -> str:
        return self.tr("Send more")

    def resume(self) -> str:
        return self.tr("Go on")

    def again(self, failed: int) -> str:
        return self.tr("Send again to %n that failed", "", failed)

    def last(self, batch: Batch) -> str:
        return self.tr("Back to {name}").format(name=_short(batch.name))

    def running(self, batch: Batch) -> str:
        states = {
            BatchState.CANCELLED: self.tr("stopped"),
            BatchState.STOPPED: self.tr("halted"),
            BatchState.FINISHED: self.tr("ended"),
        }
        state = states.get(batch.state, self.tr("under way"))
        return self.tr("{name} · {state}").format(name=batch.name, state=state)

    def ask_where(self, batch: Batch | None, use: Callable[[Path], None]) -> None:
        if batch is not None:
            name = f"{file_name(batch.name)}.csv"
            ask_to_save(self._page, self.tr("Export the messages"), name, [self.tr("CSV (*.csv)")], use)

    def _trackers(self, count: int) -> str:
        return self.tr("%n tracker(s)", "", count)


_LONGEST = 24


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
