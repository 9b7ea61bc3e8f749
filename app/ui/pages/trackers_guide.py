"""Steps by hand for phones and routers: numbered, each with its drawing; copied as text or saved for paper."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMarginsF, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.catalog.tracker import DeviceKind, Step, Tracker
from app.domain.errors import KnownError
from app.station.files import replacing, writing
from app.ui.i18n import translate
from app.ui.pages.trackers_drawings import Drawing, drawing
from app.ui.theme import px
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Card
from app.ui.widgets.file_dialogs import ask_to_save, file_name
from app.ui.widgets.labels import label

_PAPER_LINE, _PAPER_ACCENT, _PAPER_PX = "#566373", "#1F5FBF", 128


class GuideCard(Card):
    saved = Signal(str)
    """The name of the file."""
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps: tuple[Step, ...] = ()
        self._title = ""
        self._tracker: Tracker | None = None
        self._window = False
        self.note, self.source = label("muted", wrap=True), label("small", wrap=True)
        self.copy_button, self.save = Button("copy", link=True), Button("print", link=True)
        self._rows: list[QWidget] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(px(10))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.save)
        self.body.addLayout(self._list)
        self.body.addWidget(self.note)
        self.body.addWidget(self.source)
        self.body.addLayout(buttons)
        self.copy_button.clicked.connect(self.copy)
        self.save.clicked.connect(self._ask_where)
        self.retranslate()

    def show_steps(self, tracker: Tracker | None, title: str, steps: Sequence[Step]) -> None:
        if (tracker, title, tuple(steps)) == (self._tracker, self._title, self.steps) and self._rows:
            return
        self._tracker, self._title, self.steps = tracker, title, tuple(steps)
        self._window = tracker is not None and tracker.kind is DeviceKind.ROUTER
        self.setVisible(bool(steps))
        self._fill()

    def text(self) -> str:
        """Numbered lines, in the person's language."""
        return "\n".join(f"{number}. {translate(step.words)}" for number, step in enumerate(self.steps, 1))

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._title}\n{self.text()}")

    def save_pdf(self, path: Path) -> None:
        """Where it cannot be written, that is said."""
        paper = QBuffer()
        paper.open(QIODevice.OpenModeFlag.WriteOnly)
        self._print(paper)
        try:
            with writing(path), replacing(path) as out:
                out.write(paper.data().data())
        except KnownError as error:
            self.failed.emit(error)
        else:
            self.saved.emit(path.name)

    def _print(self, paper: QIODevice) -> None:
        """A page of A4 with the drawings, as PDF."""
        document = QTextDocument()
        rows = []
        for number, step in enumerate(self.steps, 1):
            name = QUrl(f"step-{number}")
            picture = drawing(step.picture, _PAPER_PX, _PAPER_LINE, _PAPER_ACCENT, window=self._window)
            document.addResource(QTextDocument.ResourceType.ImageResource.value, name, picture)
            image = f'<img src="{name.toString()}" width="56" height="56">'
            words = escape(translate(step.words))
            rows.append(f"<tr><td>{image}</td><td valign='middle'><b>{number}.</b> {words}</td></tr>")
        document.setHtml(f"<h2>{escape(self._title)}</h2><table cellpadding='6'>{''.join(rows)}</table>")
        writer = QPdfWriter(paper)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(18, 18, 18, 18))
        writer.setTitle(self._title)
        document.print_(writer)

    def _ask_where(self) -> None:
        kinds = [self.tr("PDF (*.pdf)")]
        ask_to_save(self, self.tr("Save the steps"), f"{file_name(self._title)}.pdf", kinds, self.save_pdf)

    def _fill(self) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_row(number, step, self._window) for number, step in enumerate(self.steps, 1)]
        for row in self._rows:
            self._list.addWidget(row)
        alone = self._tracker is not None and not self._tracker.messages
        for part in (self.note, self.source):
            part.setVisible(alone)
        if self._tracker is not None:
            self.note.setText(translate(self._tracker.note))
            self.source.setText(self.tr("Source: {source}").format(source=self._tracker.source))

    def retranslate(self) -> None:
        self.set_heading(self.tr("Steps by hand"))
        self.copy_button.name(self.tr("Copy the steps"))
        self.save.name(self.tr("Save for printing…"))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _row(number: int, step: Step, window: bool) -> QWidget:
    made = QWidget()
    made.setProperty("role", "clear")
    words = label(text=translate(step.words), wrap=True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(12))
    row.addWidget(label("heading", f"{number}"))
    row.addWidget(Drawing(step.picture, window=window))
    row.addWidget(words, 1)
    return made
