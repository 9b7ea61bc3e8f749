"""Which label it is: the template, the first label as it will be, and where a sheet starts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.domain.errors import KnownError
from app.domain.languages import OFFERED
from app.labels.fields import speaking
from app.labels.template import Template
from app.station.label_templates import TemplateFile
from app.ui.i18n import translate
from app.ui.pages.label_preview import LabelPreview
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import Card, FormRow
from app.ui.widgets.labels import label
from app.ui.widgets.number import Number

_NAMES = {code.partition("_")[0]: name for code, name in OFFERED.items()}
"""Templates name a language by its two letters."""


class LabelDesign(Card):
    changed = Signal()
    """Another template."""
    edit_wanted = Signal(object)
    """The file of a template."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[TemplateFile, ...] = ()
        self._proved = False
        self._error: KnownError | None = None
        self.choice = ChoiceBox()
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(10)
        self.edit, self.real = Button("edit"), Button("eye", link=True)
        self.real.setCheckable(True)
        self.preview = LabelPreview(tallest=210)
        self.proof = label("small", wrap=True)
        self.cell, self.languages = Number(whole=True), ChoiceBox()
        self._cell, self._languages = FormRow(self.cell), FormRow(self.languages)
        self.language = ""
        """That was chosen for the words, where a unit names none; empty is the template's own."""
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.choice, 1)
        row.addWidget(self.edit)
        self.body.addLayout(row)
        self.body.addWidget(self.preview)
        below = QHBoxLayout()
        below.addWidget(self.proof, 1)
        below.addWidget(self.real)
        self.body.addLayout(below)
        self.body.addWidget(self._languages)
        self.body.addWidget(self._cell)
        self.languages.activated.connect(self._choose_language)
        self.choice.currentIndexChanged.connect(self._show_template)
        self.edit.clicked.connect(lambda: self.edit_wanted.emit(self.file))
        self.real.toggled.connect(self._scale)
        self.retranslate()
        self._show_template()

    def show_files(self, files: Sequence[TemplateFile], key: str) -> None:
        """`key` is that of the one to choose; else the one that was, or the first that can be used."""
        self._files = tuple(files)
        wanted = key or (self.file.key if self.file else "")
        usable = [file.key for file in files if file.item is not None]
        self.choice.blockSignals(True)
        self.choice.clear()
        for file in files:
            self.choice.addItem(translate(file.words), file.key)
        first = usable[0] if usable else ""
        self.choice.setCurrentIndex(self.choice.findData(wanted if self.choice.findData(wanted) >= 0 else first))
        self.choice.blockSignals(False)
        self._show_template()

    @property
    def file(self) -> TemplateFile | None:
        key = self.choice.currentData()
        return next((file for file in self._files if file.key == key), None)

    @property
    def template(self) -> Template | None:
        """Speaks the language that was chosen, if it can."""
        item = self.file.item if self.file else None
        return speaking(item, self.language) if item is not None and self.language in item.words else item

    @property
    def start_cell(self) -> int:
        return int(self.cell.value()) if self.template and self.template.sheet else 1

    def show_picture(self, png: bytes) -> None:
        self._show(png)

    def show_error(self, error: KnownError) -> None:
        self._show(error=error)

    def show_nothing(self) -> None:
        self._show()

    def _show(self, png: bytes = b"", error: KnownError | None = None) -> None:
        self.preview.show_picture(png)
        self._proved, self._error = bool(png), error
        self._say()

    def _say(self) -> None:
        if self._error is not None:
            self.proof.setText(f"{translate(self._error.what)} {translate(self._error.remedy)}")
        else:
            self.proof.setText(self.tr("read back and equal") if self._proved else "")

    def retranslate(self) -> None:
        self.set_heading(self.tr("Label"))
        self.choice.setAccessibleName(self.tr("Template"))
        self.edit.name("", self.tr("Change this template, or make another one of it"))
        self.preview.setAccessibleName(self.tr("Picture of the label"))
        self._cell.show_text(
            self.tr("First label of the sheet"), self.tr("Counted along the rows; those before are used")
        )
        self._languages.show_text(self.tr("Language"), self.tr("Where a unit of the list names none"))
        for place, file in enumerate(self._files):
            self.choice.setItemText(place, translate(file.words))
        self._name_scale()
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_template(self) -> None:
        file = self.file
        self._cell.setVisible(False)
        self._show_languages()
        self.edit.setEnabled(file is not None)
        self.show_nothing()
        if file is not None and file.problem is not None:
            self.show_error(file.problem)
        if file is not None and file.item is not None:
            self.preview.show_size(file.item.width, file.item.height)
            if sheet := file.item.sheet:
                self.cell.setRange(1, sheet.cells)
                self._cell.setVisible(True)
        self.changed.emit()

    def _show_languages(self) -> None:
        template = self.template
        words = template.words if template else {}
        self._languages.setVisible(len(words) > 1)
        self.languages.clear()
        for code in words:
            self.languages.addItem(_NAMES.get(code, code), code)
        self.languages.setCurrentIndex(self.languages.findData(template.language) if template else -1)

    def _choose_language(self) -> None:
        self.language = self.languages.currentData()
        self.changed.emit()

    def _scale(self, real: bool) -> None:
        self.preview.set_real_size(real)
        self._name_scale()

    def _name_scale(self) -> None:
        self.real.name(self.tr("Enlarge") if self.real.isChecked() else self.tr("Real size"))
