"""The buttons below a registration, whichever its kind: what they do with the run is the same."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from app.domain.work import Batch
from app.ui.pages.register_run import RegisterRun
from app.ui.pages.runner import left_of
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Footer

EMPTY, PREPARE, RUN = range(3)
"""The parts of a registration: nothing yet, what is to be done, and what was done."""


class RegisterFoot(Footer):
    def __init__(self, other: Button, parent: QWidget | None = None) -> None:
        """`other` is a button of that kind alone."""
        self.other = other
        self.primary, self.last = Button(primary=True), Button(link=True)
        self.stop, self.retry = Button("stop"), Button("retry")
        super().__init__(self.primary, self.last, self.stop, self.retry, other, parent=parent)
        self.retranslate()

    def show_run(self, at: int, run: RegisterRun) -> bool:
        """Whether the run is what the buttons are for; else what the primary one does is for the page to say."""
        batch = run.batch
        self.primary.setVisible(at != EMPTY)
        self.last.setVisible(at != RUN and batch is not None)
        self.stop.setVisible(at == RUN and batch is not None and run.running)
        self.retry.setVisible(at == RUN and batch is not None and not run.running and batch.passed < batch.total)
        self.hint.setText(self._about(batch, run.running) if at == RUN and batch is not None else "")
        if batch is None:
            return False
        self.last.name(self.tr("Last batch: {passed} of {total}").format(passed=batch.passed, total=batch.total))
        left = left_of(batch)
        self.retry.name(self.tr("Go on with %n SIM(s)", "", left) if left else self.tr("Retry failed"))
        if at == RUN:
            self.primary.name(self.tr("Register more"))
            self.primary.setEnabled(True)
        return at == RUN

    def _about(self, batch: Batch, running: bool) -> str:
        if not left_of(batch):
            return ""
        if running:
            return self.tr("You can leave this page or close the program: the work goes on, or is resumed.")
        return self.tr("Stopped. Nothing more is sent until you go on.")

    def retranslate(self) -> None:
        self.stop.name(self.tr("Stop"), self.tr("Send nothing more; what is under way is finished"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
