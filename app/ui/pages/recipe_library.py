"""The library of recipes: those that are kept on this computer, and the examples that come with the program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.file_name import RECIPE
from app.station.bench_recipes import RecipeFile
from app.ui.i18n import translate
from app.ui.theme import Kind
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Banner, FormRow, PageHeader
from app.ui.widgets.drop import DropTarget
from app.ui.widgets.file_dialogs import ask_to_open, ask_to_save, file_name
from app.ui.widgets.flow import Flow
from app.ui.widgets.table import Column, RowsModel, Table

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge, Task


class RecipeLibraryView(QWidget):
    opened = Signal(object, object)
    """A recipe, and the file that is replaced when it is saved (None for an example)."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doomed: RecipeFile | None = None
        self._read: Task | None = None
        self.back, self.bring_in = Button("back"), Button("open")
        self.header = PageHeader(self.back, self.bring_in)
        self.banner = Banner()
        self.table = Table()
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.model = RowsModel[RecipeFile](self._columns(), self)
        self.table.setModel(self.model)
        self.table.set_columns((240, 110, 420), chips=(1,))
        self.delete, self.export = Button("remove"), Button("export")
        self.name, self.rename = QLineEdit(), Button("edit")
        self.open = Button("edit", primary=True)
        self._name = FormRow(self.name)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        naming = QHBoxLayout()
        naming.addWidget(self._name, 1)
        naming.addWidget(self.rename, 0, Qt.AlignmentFlag.AlignBottom)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(Flow((self.delete, self.export)), 1)
        foot.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.header, self.banner):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addLayout(naming)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self.bring_in.clicked.connect(self._ask_to_bring)
        self.open.clicked.connect(self._open)
        self.table.activated.connect(lambda _index: self._open())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._offer())
        self.model.modelReset.connect(self._offer)
        self.delete.clicked.connect(self._ask_to_delete)
        self.export.clicked.connect(self._ask_to_export)
        self.rename.clicked.connect(self._rename)
        self.name.returnPressed.connect(self._rename)
        self.name.textChanged.connect(lambda _text: self._offer_name())
        self.banner.acted.connect(self._delete)
        DropTarget(self).file_dropped.connect(self.bring)

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._library, self._bridge = station.bench.library, bridge

    def refresh(self, chosen: Path | None = None) -> None:
        self._read = self._bridge.run(
            self._library.files, lambda files: self._show(files, chosen), instead_of=self._read
        )

    def bring(self, file: Path) -> None:
        """Copy a file into the library; where it is wrong, its line and the reason are shown."""
        self._do(lambda: self._library.bring(file).path)

    @property
    def chosen(self) -> RecipeFile | None:
        rows = self.table.chosen_rows()
        return self.model.rows[rows[0]] if rows else None

    def retranslate(self) -> None:
        self.header.show_text(
            self.tr("Library of recipes"), self.tr("Kept on this computer; passwords are never in a file.")
        )
        self.back.name(self.tr("Back to the recipe"))
        self.bring_in.name(
            self.tr("Import…"), self.tr("Copy a recipe file into the library; it can also be dropped here")
        )
        self.delete.name(self.tr("Delete…"))
        self.export.name(self.tr("Export…"), self.tr("Save it as a file, for other stations and the command line"))
        self.rename.name(self.tr("Rename"))
        self.open.name(self.tr("Open"))
        self._name.show_text(self.tr("Name"))
        self.table.setAccessibleName(self.tr("Recipes"))
        self.model.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # --- what is shown

    def _columns(self) -> Sequence[Column[RecipeFile]]:
        return (
            Column(lambda: self.tr("Recipe"), _name),
            Column(lambda: self.tr("State"), self._state, self._kind),
            Column(lambda: self.tr("What it does"), self._about, tip=self._about),
        )

    def _state(self, file: RecipeFile) -> str:
        if file.problem is not None:
            return self.tr("wrong")
        return self.tr("example") if file.shipped else self.tr("yours")

    def _kind(self, file: RecipeFile) -> Kind:
        if file.problem is not None:
            return Kind.FAIL
        return Kind.IDLE if file.shipped else Kind.PASS

    def _about(self, file: RecipeFile) -> str:
        if file.problem is not None:
            return translate(file.problem.what)
        recipe = file.item
        if recipe is None:
            return ""
        parts = [f"APN {apn.name}" for apn in recipe.contexts]
        if recipe.rat:
            parts.append(recipe.rat)
        switches = (("PSM", recipe.psm and recipe.psm.on), ("eDRX", recipe.edrx and recipe.edrx.cycle is not None))
        for name, on in switches:
            if on is not None:
                parts.append(name if on else self.tr("{what} off").format(what=name))
        return " · ".join((*parts, *(extra.line for extra in recipe.extra)))

    def _show(self, files: Sequence[RecipeFile], chosen: Path | None) -> None:
        self.model.set_rows(files)
        at = next((at for at, file in enumerate(files) if file.path == chosen), 0)
        if files:
            self.table.selectRow(at)
        self._offer()

    def _offer(self) -> None:
        file = self.chosen
        own = file is not None and not file.shipped
        self.open.setEnabled(file is not None and file.item is not None)
        self.export.setEnabled(file is not None and file.item is not None)
        self.delete.setEnabled(own)
        self.name.setText(_name(file) if file else "")
        self.name.setEnabled(own and file is not None and file.item is not None)
        self._offer_name()

    def _offer_name(self) -> None:
        file, name = self.chosen, self.name.text().strip()
        self.rename.setEnabled(self.name.isEnabled() and file is not None and bool(name) and name != file.name)

    # --- deeds

    def _do(self, call: Callable[[], Path | None]) -> None:
        self.banner.hide()
        self._bridge.run(call, self.refresh, self.banner.show_error)

    def _open(self) -> None:
        file = self.chosen
        if file is None:
            return
        if file.problem is not None:
            self.banner.show_error(file.problem)
        elif file.item is not None:
            self.opened.emit(replace(file.item, name=_name(file)), None if file.shipped else file.path)

    def _rename(self) -> None:
        if (file := self.chosen) is not None and self.rename.isEnabled():
            name = self.name.text().strip()
            self._do(lambda: self._library.rename(file.path, name).path)

    def _ask_to_delete(self) -> None:
        self._doomed = self.chosen
        if self._doomed is not None:
            what = self.tr("Delete the recipe {name}?").format(name=self._doomed.name)
            self.banner.show_message(
                Kind.WARNING, what, self.tr("Its file is removed from this computer."), action=self.tr("Delete it")
            )

    def _delete(self) -> None:
        file, self._doomed = self._doomed, None
        if file is not None:

            def delete() -> None:
                self._library.delete(file.path)

            self._do(delete)

    def _ask_to_bring(self) -> None:
        ask_to_open(self, self.tr("Import a recipe"), [self._file_kind()], self.bring)

    def _ask_to_export(self) -> None:
        if (file := self.chosen) is not None and file.item is not None:
            name = f"{file_name(file.name)}{RECIPE}"
            ask_to_save(self, self.tr("Export the recipe"), name, [self._file_kind()], self.export_to)

    def export_to(self, target: Path) -> None:
        """The chosen recipe as a file elsewhere."""
        file = self.chosen
        if file is None or (recipe := file.item) is None:
            return

        def exported(_nothing: object) -> None:
            self.banner.show_message(Kind.PASS, self.tr("Saved as {name}.").format(name=target.name))

        self._bridge.run(lambda: self._library.export(recipe, target), exported, self.banner.show_error)

    def _file_kind(self) -> str:
        return self.tr("Recipe (*.simrecipe *.toml)")


def _name(file: RecipeFile) -> str:
    return translate(file.words)
