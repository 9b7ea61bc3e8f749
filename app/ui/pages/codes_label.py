"""The right of the codes page: the label as it will be, and what leads to printing one or all."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.domain.errors import KnownError
from app.labels.template import Template
from app.ui.i18n import translate
from app.ui.pages.label_preview import LabelPreview
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Card
from app.ui.widgets.labels import label


class LabelCard(Card):
    one_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._ready = False
        self._low = False
        self.template = label("muted", wrap=True)
        self.preview = LabelPreview()
        self.proof = label("small", wrap=True)
        self.one, self.all = Button("print"), Button("print", primary=True)
        self._lay_out()
        self.one.clicked.connect(self.one_wanted)
        self.all.clicked.connect(self.all_wanted)
        self.retranslate()

    def _lay_out(self) -> None:
        self.body.addWidget(self.template)
        self.body.addWidget(self.preview)
        self.body.addWidget(self.proof)
        self.body.addStretch(1)
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._buttons.setSpacing(8)
        self.body.addLayout(self._buttons)
        self._buttons.addWidget(self.one)
        self._buttons.addWidget(self.all)

    def least_width(self) -> int:
        """That of the wider button, with its card around it."""
        margins = self.body.contentsMargins()
        return max(self.one.sizeHint().width(), self.all.sizeHint().width()) + margins.left() + margins.right() + 2

    def set_low(self, low: bool) -> None:
        """Below the code there is room for the buttons in a row, and for nothing else."""
        self._low = low
        self._fit()
        for part in (self.heading, self.template, self.preview):
            part.setVisible(not low)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        across = self.one.sizeHint().width() + self.all.sizeHint().width() + self._buttons.spacing()
        beside = self._low and across <= self.body.contentsRect().width()
        self._buttons.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def clear(self) -> None:
        """Another code is looked at; its label follows."""
        self._ready = False
        self.preview.show_picture(b"")
        self.proof.setText("")
        self._refresh()

    def show_picture(self, template: Template, png: bytes) -> None:
        self._ready = True
        self.template.setText(template.name)
        self.preview.show_size(template.width, template.height)
        self.preview.show_picture(png)
        self._refresh()

    def show_error(self, error: KnownError) -> None:
        self._ready = False
        self.proof.setText(f"{translate(error.what)} {translate(error.remedy)}")
        self._refresh()

    def show_count(self, count: int) -> None:
        """How many labels the large button is about."""
        self._count = count
        self._refresh()

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Label"))
        self.preview.setAccessibleName(self.tr("Picture of the label"))
        self.one.name(self.tr("Print this label…"))
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _refresh(self) -> None:
        if self._ready:
            self.proof.setText(self.tr("300 dpi · read back and equal"))
        self.proof.setVisible(bool(self.proof.text()) and not (self._ready and self._low))
        self.all.name(self.tr("Print %n label(s)…", "", self._count))
        self.all.setEnabled(self._count > 0)
