"""A batch that is not finished, on the page Start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.ui.theme import Kind
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.labels import ElideLabel, label

if TYPE_CHECKING:
    from app.domain.work import Batch


class BatchRow(QWidget):
    """Its name, how far it is, and buttons that resume and open it."""

    def __init__(self, batch: Batch, running: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.running = running
        self.name = ElideLabel("heading")
        self.count = label("muted")
        self.chip = Chip()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.resume = Button("play")
        self.open = Button()
        keep = self.resume.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.resume.setSizePolicy(keep)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.name)
        words.addWidget(self.count)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(14)
        row.addLayout(words, 3)
        state = QHBoxLayout()
        state.addWidget(self.chip)
        state.addStretch(1)
        row.addLayout(state, 1)
        row.addWidget(self.bar, 1)
        for part in (self.resume, self.open):
            row.addWidget(part)
        self.show_batch(batch)

    def show_batch(self, batch: Batch) -> None:
        done = batch.passed + batch.failed
        self.batch = batch
        self.name.setText(batch.name)
        self.count.setText(
            self.tr("{account} · {done} of {total}").format(account=batch.account, done=done, total=batch.total)
        )
        self.bar.setRange(0, max(1, batch.total))
        self.bar.setValue(done)
        self.bar.setAccessibleName(self.tr("Progress of {name}").format(name=batch.name))
        kind, word = self._state(batch)
        self.chip.show_state(kind, word)
        self.resume.setVisible(not self.running and done < batch.total)
        self.resume.name(self.tr("Resume"))
        self.resume.setAccessibleName(self.tr("Resume {name}").format(name=batch.name))
        self.open.name(self.tr("Open"))
        self.open.setAccessibleName(self.tr("Open {name}").format(name=batch.name))

    def _state(self, batch: Batch) -> tuple[Kind, str]:
        from app.domain.work import BatchState, Stage
        from app.ui.words import stage_word

        if self.running:
            return Kind.RUNNING, self.tr("running")
        words = {
            BatchState.CANCELLED: (Kind.IDLE, self.tr("cancelled")),
            BatchState.STOPPED: (Kind.WARNING, self.tr("halted")),
            BatchState.FINISHED: (Kind.WARNING, stage_word(Stage.UNSETTLED)),
        }
        return words.get(batch.state, (Kind.WARNING, self.tr("interrupted")))
