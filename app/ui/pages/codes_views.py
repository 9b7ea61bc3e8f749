"""The three views of the codes page: the codes, the labels, and the templates of labels."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.activation_code import ActivationCode
from app.domain.scan import Scan
from app.domain.work import Batch, Unit
from app.station.label_templates import TemplateFile
from app.ui.pages.codes_home import CodesHome
from app.ui.pages.label_desk import LabelDesk
from app.ui.pages.template_editor import TemplateEditor
from app.ui.widgets.views import Views

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge


class CodesViews(Views):
    def __init__(self, home: CodesHome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.home, self.desk, self.editor = home, LabelDesk(), TemplateEditor()
        self._from: QWidget = home
        for view in (self.home, self.desk, self.editor):
            self.addWidget(view)
        self.home.templates.clicked.connect(lambda: self._edit(None))
        self.desk.closed.connect(self.show_codes)
        self.desk.edit_wanted.connect(self._edit)
        self.editor.closed.connect(self._leave_editor)

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station = station
        self.desk.attach(station, bridge)
        self.editor.attach(station, bridge)

    def take_scan(self, scan: Scan) -> bool:
        return self.currentWidget() is self.desk and self.desk.take_scan(scan)

    def show_codes(self) -> None:
        self.setCurrentWidget(self.home)

    def print(self, units: Sequence[Unit], code: ActivationCode | None, name: str) -> None:
        """Labels of these units, or of a code that belongs to none."""
        labels = self._station.labels
        self.desk.source.give(name, lambda: labels.of_codes([code]) if code else labels.of_units(units, name))
        self._show_desk()

    def print_codes(self, codes: Sequence[ActivationCode], name: str) -> None:
        """Labels of codes that were typed or read here."""
        labels = self._station.labels
        self.desk.source.give(name, lambda: labels.of_codes(codes))
        self._show_desk()

    def open_desk(self, batch: Batch | None) -> None:
        """With the list that is there, or else the labels of this batch, or what can be chosen instead."""
        self._show_desk()
        source = self.desk.source
        if source.labels.items:
            return
        if batch is not None:
            source.choose_batch(batch)
        else:
            source.choose(source.kinds.currentData())

    def bring_template(self, file: Path) -> None:
        self._edit(None)
        self.editor.library.bring(file)

    def _show_desk(self) -> None:
        """The first button there leads back: Enter shall not press it."""
        self.setCurrentWidget(self.desk)
        self.desk.source.table.setFocus()

    def _edit(self, file: TemplateFile | None) -> None:
        """This one, or that which was used last."""
        self._from = self.currentWidget() or self.home
        self.setCurrentWidget(self.editor)
        file = file or self.desk.design.file
        self.editor.open(file.key if file else "")

    def _leave_editor(self, key: str) -> None:
        """Back to where one came from; what was edited is chosen there."""
        self.desk.load_templates(key)
        self.setCurrentWidget(self._from)
