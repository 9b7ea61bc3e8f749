"""Step 1: open, drop or paste a device list."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedLayout, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.domain.message import say
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Card
from app.ui.widgets.file_dialogs import ask_to_open
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import label
from app.ui.widgets.scrolled import scrolled

ENDINGS = "*.csv *.txt *.tsv"


class ListStep(QWidget):
    opened = Signal(Path)
    pasted = Signal(str)
    failed = Signal(KnownError)
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reading = False
        self._name = ""
        self._rows = 0
        self._sentence, self._line = label("heading", wrap=True), label("muted", wrap=True)
        self._example = label("mono")
        self._paste, self._try = Button("copy"), Button("assign")
        self._sample: Path | None = None
        self._busy_words = label("heading")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._stop = Button("stop")
        self._which = QStackedLayout(self)
        self._which.addWidget(scrolled(self._invitation()))  # large words may need more room than there is
        self._which.addWidget(self._progress())
        self._paste.clicked.connect(self._take_clipboard)
        self._try.clicked.connect(lambda: self.opened.emit(self._sample))
        self._stop.clicked.connect(self.stopped)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._take_clipboard)
        self.offer_sample(None)
        self.retranslate()

    def _invitation(self) -> QWidget:
        card = Card()
        card.body.addStretch(2)
        for part in (self._sentence, self._line, self._example):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            card.body.addWidget(part)
        card.body.addSpacing(8)
        card.body.addWidget(Flow((self._try, self._paste), gap=12, share=0.5))
        card.body.addStretch(3)
        return card

    def _progress(self) -> QWidget:
        card = Card()
        card.body.addStretch(2)
        self._busy_words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        card.body.addWidget(self._busy_words)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._bar, 2)
        row.addStretch(1)
        card.body.addLayout(row)
        card.body.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignHCenter)
        card.body.addStretch(3)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        return whole

    def offer_sample(self, sample: Path | None) -> None:
        self._sample = sample
        self._try.setVisible(sample is not None)

    def show_reading(self, name: str) -> None:
        self.reading, self._name, self._rows = True, name, 0
        self._which.setCurrentIndex(1)
        self.retranslate()

    def show_rows_read(self, rows: int) -> None:
        self._rows = rows
        self.retranslate()

    def show_ready(self) -> None:
        self.reading = False
        self._which.setCurrentIndex(0)

    def ask_for_file(self) -> None:
        kinds = [self.tr("Device lists ({endings})").format(endings=ENDINGS), self.tr("All files (*)")]
        ask_to_open(self, self.tr("Open a device list"), kinds, self.opened.emit)

    def _take_clipboard(self) -> None:
        if text := QGuiApplication.clipboard().text().strip():
            self.pasted.emit(text)
            return
        nothing = say("assign", "There is no text on the clipboard.")
        self.failed.emit(KnownError("list.clipboard", nothing, say("assign", "Copy the cells and their titles first.")))

    def retranslate(self) -> None:
        self._sentence.setText(self.tr("Drop a device list here."))
        self._line.setText(
            self.tr("A CSV file with the columns EID and Name, and ICCID where each device gets a certain eSIM.")
        )
        self._example.setText("EID,Name\n89049032123451234512345678901235,tablet-001")
        self._try.name(self.tr("Use the sample list"))
        self._paste.name(self.tr("Paste from a spreadsheet"))
        self._stop.name(self.tr("Stop"))
        self._busy_words.setText(
            self.tr("Reading {name}: {rows} rows so far").format(name=self._name, rows=f"{self._rows:n}")
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
