"""The recipe editor: what each module on the bench should have, field by field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.domain.recipe import Apn, Recipe
from app.station.bench_draft import Draft
from app.ui.pages.recipe_apn import ApnSection, ContextsSection
from app.ui.pages.recipe_checks import ChecksSection, PinSection
from app.ui.pages.recipe_commands import CommandsSection
from app.ui.pages.recipe_draft import DraftKeeper
from app.ui.pages.recipe_edrx import EdrxSection
from app.ui.pages.recipe_network import NetworkSection
from app.ui.pages.recipe_psm import PsmSection
from app.ui.pages.recipe_text import RecipeText
from app.ui.theme import Kind, px
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import Banner, PageHeader
from app.ui.widgets.drop import DropTarget
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import label
from app.ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge

BESIDE_PX = 760
"""From this width on fields and file stand side by side, at text scale 100 %."""


class RecipeEditor(QWidget):
    """Edits stay until they are saved or discarded, whatever page is in front."""

    used = Signal(object)
    """The recipe that the bench shall use from now on."""
    closed = Signal()
    library_wanted = Signal()
    plan_wanted = Signal(str)
    """The port on whose module the recipe shall be tried without sending anything."""
    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recipe: Recipe | None = None
        """What the fields say; None while one of them is wrong."""
        self._saved = Recipe("", Apn(""))
        self._path: Path | None = None
        self._filling = False
        self._next: tuple[Recipe, Path | None] | None = None
        self._build()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._fit()

    def _build(self) -> None:
        self.apn, self.contexts, self.network = ApnSection(), ContextsSection(), NetworkSection()
        self.pin, self.psm, self.edrx = PinSection(), PsmSection(), EdrxSection()
        self.commands, self.checks = CommandsSection(), ChecksSection()
        self.sections = (
            self.apn, self.contexts, self.network, self.pin, self.psm, self.edrx, self.commands, self.checks,
        )  # fmt: skip
        self.back, self.library = Button("back"), Button("folder")
        self.as_file = Button("file")
        self.as_file.setCheckable(True)
        self.header = PageHeader(self.back, self.library, self.as_file)
        self.banner = Banner()
        self.text = RecipeText()
        self.text.hide()
        self.socket = ChoiceBox()
        self._on = label("muted")
        self._on.setBuddy(self.socket)
        self.show_plan = Button("eye")
        self.discard, self.save_new = Button("undo"), Button("save")
        self.use = Button("pass", primary=True)

    def _lay_out(self) -> None:
        fields = QWidget()
        fields.setProperty("role", "clear")
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch(1)
        self.area = scrolled(fields)
        middle = QHBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(self.area, 3)
        middle.addWidget(self.text, 2)
        where = QWidget()
        foot = QHBoxLayout(where)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self._on)
        foot.addWidget(self.socket)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self.header)
        whole.addWidget(self.banner)
        whole.addLayout(middle, 1)
        whole.addWidget(Flow((where, self.show_plan)))
        whole.addWidget(Flow((self.discard, self.save_new, self.use), gap=12, share=1))

    def _connect(self) -> None:
        for section in self.sections:
            section.changed.connect(self._edited)
        self.back.clicked.connect(self.closed)
        self.library.clicked.connect(self.library_wanted)
        self.as_file.toggled.connect(self._share)
        self.discard.clicked.connect(lambda: self._fill(self._saved, self._path))
        self.save_new.clicked.connect(lambda: self._save(None))
        self.use.clicked.connect(self._use)
        self.show_plan.clicked.connect(lambda: self.plan_wanted.emit(str(self.socket.currentData())))
        self.banner.acted.connect(self._open_next)
        DropTarget(self).file_dropped.connect(self.bring)

    def attach(self, station: Station, bridge: Bridge, recipe: Recipe) -> None:
        """`recipe` is the one that the bench uses."""
        self._station, self._bridge = station, bridge
        self._keeper = DraftKeeper(station.bench.draft, bridge, self)
        self._fill(recipe, None)
        self.edited.connect(self._keep_draft)
        bridge.run(lambda: (self._files(), station.bench.draft.read()), lambda found: self._resume(recipe, *found))

    @property
    def dirty(self) -> bool:
        """Something was typed that is not saved."""
        return self.recipe != self._saved

    def open(self, recipe: Recipe, path: Path | None) -> None:
        """Of the library, or without a file. What was typed and not saved is given up only when a person says so."""
        if not self.dirty:
            self._fill(recipe, path)
            return
        self._next = recipe, path
        self.banner.show_message(
            Kind.WARNING,
            self.tr("What you typed is not saved."),
            self.tr("Save it first, or open {name} without it.").format(name=recipe.name),
            action=self.tr("Open without saving"),
        )

    def bring(self, file: Path) -> None:
        """A recipe from elsewhere: read, and kept only once it is saved."""
        self._bridge.run(lambda: Recipe.load(file), lambda recipe: self.open(recipe, None), self.banner.show_error)

    def show_sockets(self, sockets: Sequence[tuple[str, str]]) -> None:
        """Port and name of each socket with a module in it."""
        if [(self.socket.itemData(at), self.socket.itemText(at)) for at in range(self.socket.count())] == [*sockets]:
            return
        chosen = self.socket.currentData()
        self.socket.clear()
        for device, name in sockets:
            self.socket.addItem(name, device)
        self.socket.setCurrentIndex(max(0, self.socket.findData(chosen)))
        self._offer()

    def choose_socket(self, device: str) -> None:
        self.socket.setCurrentIndex(max(0, self.socket.findData(device)))

    def retranslate(self) -> None:
        self.back.name(self.tr("Back to the bench"))
        self.library.name(self.tr("Library"), self.tr("Recipes that are kept on this computer"))
        self.as_file.name(self.tr("As a file"), self.tr("Show the recipe as the text of its file"))
        self._on.setText(self.tr("On the module in"))
        self.socket.setAccessibleName(self.tr("Socket"))
        self.show_plan.name(
            self.tr("Show what would be sent"), self.tr("Reads the module, and sends nothing that changes it")
        )
        self.discard.name(self.tr("Discard changes"), self.tr("Back to what was saved last"))
        self.save_new.name(self.tr("Save as new"), self.tr("Save under the name above as a recipe of its own"))
        self._offer()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.socket.setMinimumWidth(px(160))
        self.area.setMinimumHeight(px(160))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Fields and file side by side, or one of them where there is no room for both."""
        self.text.setVisible(self.as_file.isChecked())
        self.area.setVisible(not self.as_file.isChecked() or self.width() >= px(BESIDE_PX))

    # --- fields

    def _show(self, recipe: Recipe) -> None:
        self._filling = True
        for section in self.sections:
            section.show_recipe(recipe)
        self._filling = False
        self._read()

    def _fill(self, recipe: Recipe, path: Path | None) -> None:
        self._path, self._next = path, None
        self.banner.hide()
        self._show(recipe)
        self._saved = self.recipe or recipe
        self._offer()
        self.edited.emit()

    def _edited(self) -> None:
        if not self._filling:
            self._read()
            self._offer()
            self.edited.emit()

    def _read(self) -> None:
        recipe, good = Recipe("", Apn("")), True
        for section in self.sections:
            try:
                recipe = section.put_into(recipe)
            except KnownError:
                good = False
        for section in self.sections:
            section.tell(recipe)
        self.recipe = recipe if good else None
        self.text.show_recipe(self.recipe)

    def _offer(self) -> None:
        name = self.recipe.name if self.recipe else self._saved.name
        state = self.tr("not saved") if self.dirty else ""
        self.header.show_text(self.tr("Recipe"), " · ".join(part for part in (name, state) if part))
        self.use.name(self.tr("Save and use") if self.dirty else self.tr("Use this recipe"))
        self.discard.setEnabled(self.dirty)
        for button in (self.use, self.save_new):
            button.setEnabled(self.recipe is not None)
        self.show_plan.setEnabled(self.recipe is not None and self.socket.count() > 0)

    # --- the library

    def _files(self) -> dict[Path, Recipe]:
        return {file.path: file.item for file in self._station.bench.library.files() if file.item and not file.shipped}

    def _resume(self, used: Recipe, files: Mapping[Path, Recipe], draft: Draft | None) -> None:
        """Which file the recipe of the bench came from; and what was typed before the program was closed."""
        if self._path is None:
            self._path = next((path for path, recipe in files.items() if recipe.name == used.name), None)
        if draft is not None and not self.dirty:
            path = next((path for path in files if path.name == draft.file), None)
            if path is not None:
                self._fill(files[path], path)
            self._show(draft.recipe)
            self._offer()
            self.edited.emit()

    def _keep_draft(self) -> None:
        """While a field is wrong, what stood there before."""
        if self.recipe is not None:
            file = self._path.name if self._path else ""
            self._keeper.soon(Draft(self.recipe, file) if self.dirty else None)

    def _use(self) -> None:
        if self.dirty:
            self._save(self._path)
        elif self.recipe is not None:
            self.used.emit(self.recipe)

    def _save(self, over: Path | None) -> None:
        recipe, library = self.recipe, self._station.bench.library
        if recipe is None:
            return

        def saved(path: Path) -> None:
            self._saved, self._path = recipe, path
            self.banner.hide()
            self._offer()
            self.edited.emit()
            self.used.emit(recipe)

        self._bridge.run(lambda: library.save(recipe, over).path, saved, self.banner.show_error)

    def _open_next(self) -> None:
        if self._next is not None:
            self._fill(*self._next)
