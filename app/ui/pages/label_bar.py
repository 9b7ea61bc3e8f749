"""The foot of the labels: how far the work has got, what the printer waits for, and the button that starts it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.domain.message import NOTHING
from app.station.label_values import LabelProgress
from app.ui.i18n import translate
from app.ui.theme import Kind
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner
from app.ui.widgets.labels import label


class LabelBar(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered = (0, True)
        self._progress: LabelProgress | None = None
        self.trouble = Banner(closable=False)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.done = label("small")
        self.stop, self.start = Button("stop"), Button("print", primary=True)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.done)
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop)
        row.addStretch(1)
        row.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.trouble)
        column.addLayout(row)
        self.show_progress(None)
        self.retranslate()

    def offer(self, count: int, to_file: bool, ready: bool) -> None:
        """What the button does."""
        self._offered = (count, to_file)
        self.start.set_icon("save" if to_file else "print")
        self.start.setEnabled(ready)
        self.retranslate()

    def show_progress(self, progress: LabelProgress | None) -> None:
        """None: nothing is being made."""
        self._progress = progress
        for part in (self.done, self.progress, self.stop):
            part.setVisible(progress is not None)
        self.start.setVisible(progress is None)
        waits = progress is not None and progress.trouble != NOTHING
        if progress is not None:
            self.progress.setRange(0, max(1, progress.of))
            self.progress.setValue(progress.done)
            self.done.setText(self.tr("{done} of {of}").format(done=progress.done, of=progress.of))
        if progress is not None and waits:
            self.trouble.show_message(
                Kind.WARNING, translate(progress.trouble), self.tr("Printing goes on by itself after that.")
            )
        else:
            self.trouble.hide()

    def retranslate(self) -> None:
        count, to_file = self._offered
        some = self.tr("Save %n label(s)…", "", count) if to_file else self.tr("Print %n label(s)", "", count)
        none = self.tr("Save labels…") if to_file else self.tr("Print labels")
        self.start.name(some if count else none)
        self.stop.name(self.tr("Cancel"))
        self.progress.setAccessibleName(self.tr("Progress of the labels"))
        if self._progress is not None:
            self.show_progress(self._progress)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
