"""The parts of the template editor and where they stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.pages.template_canvas import TemplateCanvas
from app.ui.pages.template_form import TemplateForm
from app.ui.pages.template_library import TemplateChoice
from app.ui.pages.template_parts import TemplateParts
from app.ui.pages.template_text import TemplateText
from app.ui.theme import px
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner, Card, FormRow, PageHeader
from app.ui.widgets.flow import Flow
from app.ui.widgets.scrolled import scrolled

SIDE_PX = 316


class TemplateBody(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = Button("back")
        self.library = TemplateChoice()
        self.header = PageHeader(self.back, self.library)
        self.banner, self.trouble = Banner(), Banner(closable=False)
        self.name = QLineEdit()
        self._name = FormRow(self.name)
        self.parts, self.form = TemplateParts(), TemplateForm()
        self.canvas, self.text = TemplateCanvas(), TemplateText()
        self.undo, self.redo = Button("undo"), Button("retry")
        self.save_new, self.save = Button("copy"), Button("save", primary=True)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        side = Card()
        for part in (self._name, self.parts, self.form):
            side.body.addWidget(part)
        side.body.addStretch(1)
        self._side = scrolled(side)
        shown = QVBoxLayout()
        shown.setSpacing(12)
        shown.addWidget(self.canvas)
        shown.addWidget(self.trouble)
        shown.addWidget(self.text, 1)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self._side)
        middle.addLayout(shown, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(Flow((self.undo, self.redo)), 1)
        foot.addWidget(Flow((self.save_new, self.save), gap=12, share=1))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.header, self.banner):
            column.addWidget(widget)
        column.addLayout(middle, 1)
        column.addLayout(foot)
        self._fit()

    def retranslate(self) -> None:
        self.header.show_text(self.tr("Label templates"))
        self.back.name(self.tr("Back"))
        self._name.show_text(self.tr("Name"))
        self.canvas.setAccessibleName(self.tr("The label; arrow keys move the chosen part"))
        self.canvas.setToolTip(self.tr("Drag a part, or use the arrow keys; with Shift they change its size."))
        self.undo.name(self.tr("Undo"))
        self.redo.name(self.tr("Redo"))
        self.save_new.name(self.tr("Save as new"))
        self.save.name(self.tr("Save"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self._side.setFixedWidth(px(SIDE_PX))
        self.text.setMinimumHeight(px(72))
