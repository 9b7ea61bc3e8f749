"""What makes and prints the labels: one piece of work at a time, with progress, and said how it ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.errors import KnownError
from app.domain.message import say
from app.labels.template import Template
from app.station.label_values import LabelList, LabelProgress, LabelsMade
from app.ui.bridge import Bridge, Task
from app.ui.pages.label_memory import Output, Target

if TYPE_CHECKING:
    from app.labels.printer_state import PrinterState
    from app.station.station import Station
    from app.ui.printing import SeenPaper

SEEN_LABELS, SEEN_PAGES = 12, 3
"""So many are drawn to show the pages; of a sheet so many pages."""
Work = Callable[[Callable[[LabelProgress], None]], LabelsMade]


@dataclass(frozen=True, slots=True)
class LabelJob:
    """`path` is for files."""

    labels: LabelList
    template: Template
    target: Target
    start_cell: int = 1
    path: Path | None = None


class LabelOut(QObject):
    progressed = Signal(object)
    finished = Signal(object, object)
    """The job, and what was made."""
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: Task | None = None

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._labels, self._bridge = station.labels, bridge

    @property
    def busy(self) -> bool:
        return self._task is not None

    def start(self, job: LabelJob) -> None:
        """Raises `KnownError` where the printer is not there."""
        work = self._work(job)
        self.progressed.emit(LabelProgress(0, len(job.labels.items)))
        self._task = self._bridge.run_reporting(
            work, lambda made: self._end(job, made), self._fail, self.progressed.emit
        )

    def stop(self) -> None:
        """What was printed until then is recorded; a file is left as it was."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def ask_state(
        self, address: str, tell: Callable[[PrinterState | None], None], failed: Callable[[KnownError], None]
    ) -> None:
        """None where the printer does not tell."""

        def read() -> PrinterState | None:
            from app.labels.network_printer import NetworkPrinter

            with NetworkPrinter.parse(address).open() as link:
                return link.state()

        self._bridge.run(read, tell, failed)

    def draw_pages(self, job: LabelJob, show: Callable[[SeenPaper], None]) -> None:
        """The first pages, for a look; nothing is recorded, as nothing leaves the program."""

        def draw() -> SeenPaper:
            from app.station.label_paper import paint
            from app.ui.printing import SeenPaper

            sheet = job.template.sheet
            most = SEEN_PAGES * sheet.cells if sheet else SEEN_LABELS
            paper = SeenPaper(job.start_cell)
            paint((item.fields for item in job.labels.items[:most]), job.template, paper)
            return paper

        self._bridge.run(draw, show, self.failed.emit)

    def _work(self, job: LabelJob) -> Work:
        if job.target.output.is_file:
            return self._saving(job)
        if job.target.output is Output.PRINTER:
            return self._painting(job)
        return self._sending(job)

    def _saving(self, job: LabelJob) -> Work:
        labels, path = self._labels, job.path
        if path is None:
            raise ValueError("a file is wanted, and none was named")
        dpi = job.target.dpi if job.target.output.is_zpl else 0
        return lambda report: labels.save(job.labels, job.template, path, report, dpi=dpi, start_cell=job.start_cell)

    def _sending(self, job: LabelJob) -> Work:
        from app.labels.network_printer import NetworkPrinter
        from app.labels.raw_queue import RawQueue

        labels, target = self._labels, job.target
        to = NetworkPrinter.parse(target.name) if target.output is Output.NETWORK else RawQueue(target.name)
        return lambda report: labels.send(job.labels, job.template, to, report, dpi=target.dpi)

    def _painting(self, job: LabelJob) -> Work:
        from app.ui.printing import SystemPaper, open_printer

        labels, device = self._labels, open_printer(job.target.name)
        device.setDocName(job.labels.name or job.template.name)

        def work(report: Callable[[LabelProgress], None]) -> LabelsMade:
            with SystemPaper(device, job.template, job.start_cell) as paper:
                return labels.paint(job.labels, job.template, paper, report)

        return work

    def _end(self, job: LabelJob, made: LabelsMade) -> None:
        self._task = None
        self.finished.emit(job, made)

    def _fail(self, error: KnownError) -> None:
        self._task = None
        self.failed.emit(error)


NOT_TOLD = say("labels", "The printer does not report its state, so printing cannot be followed.")
WELL = say("labels", "The printer is ready.")
