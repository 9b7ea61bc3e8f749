"""The editor of label templates: the label as it will be, its parts, their fields, and the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.errors import KnownError
from app.labels.template import Element, Template
from app.labels.template_file import read_template
from app.labels.template_patch import patched
from app.station.label_templates import TemplateFile
from app.ui.pages.template_body import TemplateBody
from app.ui.pages.template_values import changed, duplicate, fresh, with_part, without
from app.ui.theme import Kind

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge

PAUSE_MS = 150
"""The label is drawn when nobody has typed for so long."""


class TemplateEditor(TemplateBody):
    """The text is what is edited; fields and picture change it, and undo is that of the text."""

    closed = Signal(str)
    """With the key of the template that was edited last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.template: Template | None = None
        """What the text says; None while it is wrong."""
        self.draft: Template | None = None
        """The same, and also what the fields say while that is wrong."""
        self._meant: Template | None = None
        self.part = -1
        self._drawing = 0
        self._agreed: Callable[[], None] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._connect()

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.closed.emit(self.library.key))
        self.library.opened.connect(self._open)
        self.library.other_wanted.connect(self._other)
        self.library.delete_wanted.connect(self._ask_to_delete)
        self.library.told.connect(lambda words: self.banner.show_message(Kind.PASS, words))
        self.banner.acted.connect(self._agree)
        self.library.failed.connect(self.banner.show_error)
        self.text.edited.connect(self._read)
        self.text.undoAvailable.connect(self.undo.setEnabled)
        self.text.redoAvailable.connect(self.redo.setEnabled)
        self.undo.clicked.connect(self.text.undo)
        self.redo.clicked.connect(self.text.redo)
        self.name.textEdited.connect(self._rename)
        self.parts.chosen.connect(self._choose)
        self.parts.added.connect(self.add)
        self.parts.doubled.connect(self._double)
        self.parts.removed.connect(self._remove)
        self.form.edited.connect(self._change_part)
        self.form.refused.connect(self._refuse_picture)
        self.canvas.chosen.connect(self._choose)
        self.canvas.edited.connect(self._change)
        self.canvas.removed.connect(self._remove)
        self._pause.timeout.connect(self._draw)
        self.save.clicked.connect(lambda: self._save(self.library.own_path))
        self.save_new.clicked.connect(lambda: self._save(None))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self, self.save.click)

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._labels, self._bridge = station.labels, bridge
        self.library.attach(station.labels.templates, bridge)

    def open(self, key: str) -> None:
        """The template of this key, or the one that was open; what is typed and not saved stays."""
        self.library.load("" if self.dirty else key)

    @property
    def dirty(self) -> bool:
        return self.library.file is not None and self.text.document().isModified()

    def add(self, kind: type[Element]) -> None:
        if self.draft is not None:
            template, self.part = with_part(self.draft, fresh(kind, self.draft))
            self._change(template)

    # --- what is edited

    def _open(self, file: TemplateFile, text: str) -> None:
        self.part = 0
        self.banner.hide()
        self.text.open(text)
        self.text.document().setModified(False)
        self.undo.setEnabled(False)
        self.redo.setEnabled(False)
        if file.shipped:
            self.banner.show_message(
                Kind.IDLE,
                self.tr("This template comes with the program."),
                self.tr("What you change is saved as a copy of your own."),
                icon="info",
            )

    def _read(self) -> None:
        """At every letter: what is wrong is marked where it is."""
        try:
            self.template = self.draft = read_template(self.text.toPlainText().encode(), self.library.file_name)
        except KnownError as error:
            self.template, self.draft = None, self._meant
            line = error.what.values.get("line", 1)
            self._show_wrong(error, line if isinstance(line, int) else 1)
        else:
            self.text.mark(0)
            self.trouble.hide()
            if self.name.text().strip() != self.template.name:
                self.name.setText(self.template.name)
        self._show_part()
        self._pause.start()

    def _show_wrong(self, error: KnownError, line: int = 0) -> None:
        self.text.mark(line)
        self.trouble.show_error(error)

    def _show_part(self) -> None:
        draft = self.draft
        if draft is not None:
            self.part = min(self.part, len(draft.elements) - 1)
            self.canvas.show_template(draft, self.part)
            self.form.show_part(draft, draft.elements[self.part] if self.part >= 0 else None)
        self.parts.show_template(draft, self.part)
        for field in (self.name, self.form, self.canvas):
            field.setEnabled(draft is not None)
        for button in (self.save, self.save_new):
            button.setEnabled(self.template is not None)

    def _choose(self, part: int) -> None:
        self.part = part
        if self.draft is not None:
            self.canvas.show_template(self.draft, part)
            self.parts.choose(part)
            self.form.show_part(self.draft, self.draft.elements[part] if part >= 0 else None)

    def _change(self, template: Template) -> None:
        """By a field or in the picture; where that is wrong, it can be mended there, too."""
        self._meant = template
        self.text.change(patched(self.text.toPlainText(), template))
        self._meant = None

    def _change_part(self, part: Element) -> None:
        if self.draft is not None and self.part >= 0:
            self._change(changed(self.draft, self.part, part))

    def _rename(self, name: str) -> None:
        if self.draft is not None and name.strip():
            self._change(replace(self.draft, name=name.strip()))

    def _double(self) -> None:
        if self.draft is not None and self.part >= 0:
            template, self.part = duplicate(self.draft, self.part)
            self._change(template)

    def _remove(self) -> None:
        if self.draft is not None and self.part >= 0 and len(self.draft.elements) > 1:
            self._change(without(self.draft, self.part))

    def _refuse_picture(self, name: str) -> None:
        self.banner.show_message(
            Kind.FAIL,
            self.tr("{name} is not a picture that can be read.").format(name=name),
            self.tr("Choose a PNG or JPEG file of at most 2 MB."),
        )

    # --- how it looks

    def _draw(self) -> None:
        """For the coarsest printer, whose dots decide whether a code is large enough."""
        template = self.template
        if template is None:
            return
        self._drawing += 1
        number, labels = self._drawing, self._labels

        def current(show: Callable[..., None]) -> Callable[..., None]:
            return lambda answer: show(answer) if number == self._drawing and self.template is not None else None

        def draw() -> bytes:
            fields = labels.sample(template)
            labels.preview(template, fields, 203)
            return labels.preview(template, fields, 300)

        self._bridge.run(draw, current(self._show_picture), current(self._show_too_small))

    def _show_picture(self, png: bytes) -> None:
        self.trouble.hide()
        self.canvas.show_picture(png)

    def _show_too_small(self, error: KnownError) -> None:
        self.canvas.show_picture(b"")
        self._show_wrong(error)

    # --- what is kept

    def _save(self, over: Path | None) -> None:
        if self.template is None:
            return
        template, shipped = self.template, self.library.file
        if over is None and shipped is not None and template.name == shipped.name:
            template = replace(template, name=self.tr("{name}, copy").format(name=template.name))
            self._change(template)
        self.library.save(template, over, self.text.toPlainText())

    def _other(self, key: str) -> None:
        """Nothing typed is lost without a word."""
        if not self.dirty:
            self.library.load(key)
            return
        self.library.show_choice()
        self._agreed = lambda: self.library.load(key)
        name = self.library.file.name if self.library.file else ""
        self.banner.show_message(
            Kind.WARNING,
            self.tr("The changes to “{name}” are not saved.").format(name=name),
            self.tr("Save them, or open the other template without them."),
            action=self.tr("Discard the changes"),
        )

    def _ask_to_delete(self) -> None:
        self._agreed = self.library.drop
        name = self.library.file.name if self.library.file else ""
        self.banner.show_message(
            Kind.WARNING,
            self.tr("Delete “{name}” from this computer?").format(name=name),
            action=self.tr("Delete"),
        )

    def _agree(self) -> None:
        self.banner.hide()
        agreed, self._agreed = self._agreed, None
        if agreed is not None:
            self.text.document().setModified(False)
            agreed()
