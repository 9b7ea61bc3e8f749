"""Which template is edited, and what is done to its file: taken over from elsewhere, given away, deleted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.domain.file_name import LABEL
from app.labels.template import Template
from app.station.label_templates import TemplateFile, TemplateLibrary
from app.ui.i18n import translate
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.drop import DropTarget
from app.ui.widgets.file_dialogs import ask_to_open, ask_to_save

if TYPE_CHECKING:
    from app.ui.bridge import Bridge, Task


class TemplateChoice(QWidget):
    opened = Signal(object, str)
    """A file, and its text."""
    other_wanted = Signal(str)
    """The key of another file; the editor opens it once nothing typed is lost by that."""
    delete_wanted = Signal()
    told = Signal(str)
    """What was done."""
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file: TemplateFile | None = None
        self._files: tuple[TemplateFile, ...] = ()
        self._read: Task | None = None
        self.choice = ChoiceBox()
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(18)
        self.bring_in, self.export, self.delete = Button("open"), Button("export"), Button("remove")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.choice, self.bring_in, self.export, self.delete):
            row.addWidget(part)
        self.choice.activated.connect(lambda _at: self.other_wanted.emit(str(self.choice.currentData())))
        self.bring_in.clicked.connect(self._ask_to_bring)
        self.export.clicked.connect(self._ask_to_export)
        self.delete.clicked.connect(self.delete_wanted)
        DropTarget(self).file_dropped.connect(self.bring)
        self._retranslate()

    def attach(self, library: TemplateLibrary, bridge: Bridge) -> None:
        self._library, self._bridge = library, bridge

    @property
    def key(self) -> str:
        return self.file.key if self.file else ""

    @property
    def file_name(self) -> str:
        """For what is said of its lines."""
        return self.file.path.name if self.file else ""

    @property
    def own_path(self) -> Path | None:
        """What saving replaces: nothing of what comes with the program."""
        return self.file.path if self.file and not self.file.shipped else None

    def load(self, key: str, told: str = "") -> None:
        """Open the file of this key, the first where there is none; then say what was done."""

        def read() -> tuple[tuple[TemplateFile, ...], str]:
            files = self._library.files()
            found = next((file for file in files if file.key == key), files[0] if files else None)
            return files, self._library.text(found) if found else ""

        self._read = self._bridge.run(
            read, lambda answer: self._show(*answer, key, told), self.failed.emit, instead_of=self._read
        )

    def save(self, template: Template, over: Path | None, text: str) -> None:
        self._do(lambda: self._library.save(template, over, text=text), self.tr("{name} is saved."))

    def bring(self, path: Path) -> None:
        """A copy of a file from elsewhere."""
        self._do(lambda: self._library.bring(path), self.tr("{name} is one of your templates now."))

    def export_to(self, path: Path) -> None:
        """As the file is that is open, without what was not saved yet."""
        if (file := self.file) is None or (template := file.item) is None:
            return
        library, told = self._library, self.tr("Exported as {name}.").format(name=path.name)
        self._bridge.run(
            lambda: library.export(template, path, text=library.text(file)),
            lambda _nothing: self.told.emit(told),
            self.failed.emit,
        )

    def drop(self) -> None:
        """Delete the file that is open."""
        if self.file is not None and not self.file.shipped:
            library, path = self._library, self.file.path
            told = self.tr("{name} is deleted.").format(name=self.file.name)
            self._bridge.run(lambda: library.delete(path), lambda _nothing: self.load("", told), self.failed.emit)

    def show_choice(self) -> None:
        """That of the file that is open."""
        self.choice.setCurrentIndex(self.choice.findData(self.key))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _do(self, fn: Callable[[], TemplateFile], told: str) -> None:
        self._bridge.run(fn, lambda file: self.load(file.key, told.format(name=file.name)), self.failed.emit)

    def _show(self, files: Sequence[TemplateFile], text: str, key: str, told: str) -> None:
        self._files = tuple(files)
        self.file = next((file for file in files if file.key == key), files[0] if files else None)
        self._fill()
        if self.file is not None:
            self.opened.emit(self.file, text)
        if told:
            self.told.emit(told)

    def _fill(self) -> None:
        self.choice.clear()
        for file in self._files:
            name = translate(file.words)
            self.choice.addItem(name if file.shipped else self.tr("{name} (own)").format(name=name), file.key)
        self.show_choice()
        self.delete.setEnabled(self.file is not None and not self.file.shipped)
        self.export.setEnabled(self.file is not None and self.file.item is not None)

    def _ask_to_bring(self) -> None:
        kinds = [self.tr("Label templates (*.simlabel *.toml)"), self.tr("All files (*)")]
        ask_to_open(self, self.tr("Import a label template"), kinds, self.bring)

    def _ask_to_export(self) -> None:
        if self.file is not None:
            kinds = [self.tr("Label templates (*.simlabel *.toml)")]
            title, name = self.tr("Export the label template"), f"{self.file.path.stem}{LABEL}"
            ask_to_save(self, title, name, kinds, self.export_to)

    def _retranslate(self) -> None:
        self.choice.setAccessibleName(self.tr("Template"))
        self.bring_in.name("", self.tr("Import a template file; it can also be dropped here"))
        self.export.name("", self.tr("Export this template as a file"))
        self.delete.name("", self.tr("Delete this template"))
        self._fill()
