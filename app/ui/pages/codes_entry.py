"""Where a code comes in by hand: typed, pasted, or out of a picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.domain.message import NOTHING, say
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner
from app.ui.widgets.restyle import mark_wrong

if TYPE_CHECKING:
    from app.labels.read_file import Reading


class CodeEntry(QWidget):
    """What is typed stays until it was understood; what is wrong with it stands below."""

    entered = Signal(str)
    picture_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setProperty("role", "mono")
        self.field.setClearButtonEnabled(True)
        self.explain = Button()
        self.open, self.build = Button("open"), Button("edit")
        self.build.setCheckable(True)
        self.reason = Banner()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.field, 1)
        row.addWidget(self.explain)
        row.addWidget(self.open)
        row.addWidget(self.build)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.reason)
        self.field.returnPressed.connect(self._hand_over)
        self.field.textChanged.connect(self._changed)
        self.explain.clicked.connect(self._hand_over)
        self.open.clicked.connect(self.picture_wanted)
        self._retranslate()

    def show_error(self, error: KnownError) -> None:
        mark_wrong(self.field, True)
        self.reason.show_error(error)

    def show_none(self, path: Path, reading: Reading) -> None:
        """A picture in which other codes were found, or none at all, for the reason that its reading gives."""
        if reading.codes:
            what, remedy = say("codes", "{name} holds a code, but no activation code.", name=path.name), NOTHING
        else:
            what, remedy = reading.why, reading.remedy
        self.show_error(KnownError("code.none", what, remedy))

    def accept(self) -> None:
        """It was understood."""
        self.field.clear()
        self.reason.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _hand_over(self) -> None:
        if text := self.field.text().strip():
            self.entered.emit(text)

    def _changed(self, text: str) -> None:
        self.explain.setEnabled(bool(text.strip()))
        mark_wrong(self.field, False)
        self.reason.hide()

    def _retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Type, paste or scan an activation code: LPA:1$…"))
        self.field.setAccessibleName(self.tr("Activation code"))
        self.explain.name(self.tr("Show"), self.tr("Explain the code and draw it"))
        self.explain.setEnabled(bool(self.field.text().strip()))
        self.build.name("", self.tr("Make a code of its fields"))
        self.open.name(
            self.tr("Open a picture…"), self.tr("Read the code out of a picture; one can also be dropped here")
        )
