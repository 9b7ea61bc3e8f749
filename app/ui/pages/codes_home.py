"""The front of the codes page: where codes come in, and the code that is looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.pages.codes_body import CodesBody
from app.ui.pages.codes_build import CodeBuild
from app.ui.pages.codes_entry import CodeEntry
from app.ui.pages.codes_source import SourceBox
from app.ui.theme import px
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner, PageHeader
from app.ui.widgets.labels import label


class CodesHome(QWidget):
    def __init__(self, banner: Banner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source, self.labels, self.templates = SourceBox(), Button("print"), Button("label")
        self.header = PageHeader(self.source, self.templates, self.labels)
        self.entry, self.build = CodeEntry(), CodeBuild()
        self.entry.build.toggled.connect(self.build.show_fields)
        self.build.built.connect(self.entry.entered)
        self.sentence, self.line = label("heading", wrap=True), label("muted", wrap=True)
        self.body = CodesBody()
        self._middle, self._room = QWidget(), [QWidget() for _ in range(4)]
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(14)
        for part in (self.sentence, self.entry, self.build, self.line):
            middle.addWidget(part)
        for words in (self.sentence, self.line):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        left, right, above, below = self._room
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(left, 1)
        row.addWidget(self._middle, 1000)
        row.addWidget(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addWidget(banner)
        column.addWidget(above, 2)
        column.addLayout(row)
        column.addWidget(self.body, 1)
        column.addWidget(below, 3)

    def show_empty(self, empty: bool) -> None:
        """Without any code the field to enter one stands in the middle of the page."""
        self.body.setVisible(not empty)
        for part in (self.sentence, self.line, *self._room):
            part.setVisible(empty)
        self._middle.setMaximumWidth(px(720) if empty else 16_777_215)
