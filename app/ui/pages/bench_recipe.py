"""The recipe as a form: what each module on the bench should have."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QIntValidator, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QWidget,
)

from app.domain.at_text import first_unsafe
from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message, say
from app.domain.recipe import Apn, Auth, PdpType, Recipe
from app.domain.secret import Secret
from app.ui.i18n import translate
from app.ui.theme import Kind, px
from app.ui.widgets.buttons import Button, PasswordField
from app.ui.widgets.containers import Banner, Card, FormRow
from app.ui.widgets.file_dialogs import ask_to_open, ask_to_save, file_name

APNS = ("em", "emnify", "super")
"""APNs of the providers this program knows."""
FIELD_PX = 150
"""Least width of a field at text scale 100 %."""


class RecipeEditor(Card):
    saved = Signal(object, bool)
    """The recipe, and whether work starts when a module is plugged in."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recipe = Recipe("", Apn(""))
        self.name, self.user, self.password = QLineEdit(), QLineEdit(), PasswordField()
        self.apn, self.type, self.auth = QComboBox(), QComboBox(), QComboBox()
        self.cid, self.wait = QLineEdit(), QLineEdit()
        self.on_plug = QCheckBox()
        self.problem = Banner(closable=False)
        self.open, self.save = Button("open"), Button("save")
        self.cancel, self.use = Button(), Button("pass")
        self._rows = [
            FormRow(field)
            for field in (self.name, self.apn, self.type, self.cid, self.auth, self.user, self.password, self.wait)
        ]
        self._fill_choices()
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_recipe(self, recipe: Recipe, on_plug: bool) -> None:
        self.recipe = recipe
        self._on_plug = on_plug
        self.name.setText(recipe.name)
        self.apn.setCurrentText(recipe.apn.name)
        self.type.setCurrentText(str(recipe.apn.type))
        self.cid.setText(str(recipe.apn.cid))
        self.auth.setCurrentIndex(list(Auth).index(recipe.apn.auth))
        self.user.setText(recipe.apn.user)
        self.password.setText(recipe.apn.password.reveal())
        self.wait.setText(f"{recipe.registration_timeout_s:.0f}")
        self.on_plug.setChecked(on_plug)
        self._check()

    def written(self) -> Recipe:
        """What the form says."""
        auth = list(Auth)[self.auth.currentIndex()]
        apn = Apn(
            self.apn.currentText().strip(),
            PdpType(self.type.currentText()),
            int(self.cid.text()) if self.cid.hasAcceptableInput() else 0,
            auth,
            self.user.text() if auth is not Auth.NONE else "",
            Secret(self.password.text() if auth is not Auth.NONE else ""),
        )
        name = self.name.text().strip() or f"APN {apn.name}"
        return replace(self.recipe, name=name, apn=apn, registration_timeout_s=float(self.wait.text() or 0))

    def open_file(self, path: Path) -> None:
        """Fill the form from a recipe file, as the command line takes it."""
        try:
            self.show_recipe(Recipe.load(path), self.on_plug.isChecked())
        except KnownError as error:
            self.problem.show_error(error)

    def save_file(self, path: Path) -> None:
        recipe = self.written()
        try:
            path.write_text(recipe.text(), "utf-8")
        except OSError as error:
            self.problem.show_message(
                Kind.FAIL, self.tr("{name} cannot be written.").format(name=path.name), detail=str(error)
            )
            return
        left_out = self.tr("The password was left out.") if recipe.apn.password else ""
        self.problem.show_message(Kind.PASS, self.tr("Saved as {name}.").format(name=path.name), left_out)

    def retranslate(self) -> None:
        names = (
            self.tr("Recipe name"),
            self.tr("APN"),
            self.tr("PDP type"),
            self.tr("PDP context"),
            self.tr("Authentication"),
            self.tr("User"),
            self.tr("Password"),
            self.tr("Wait for the network, s"),
        )
        for row, name in zip(self._rows, names, strict=True):
            row.show_text(name)
        self.auth.setItemText(0, self.tr("none"))
        self.wait.setToolTip(self.tr("Seconds; 0 leaves the check of the network out"))
        self.cid.setToolTip(self.tr("Number of the context (CID), 1 to 16; most modules use 1"))
        self.on_plug.setText(self.tr("Start as soon as a module is plugged in"))
        self.open.name(self.tr("Open…"), self.tr("Read a recipe file"))
        self.save.name(
            self.tr("Save as…"), self.tr("Save the recipe as a file, for other stations and the command line")
        )
        self.use.name(self.tr("Use this recipe"))
        self.cancel.name(self.tr("Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._check()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width())

    def height_at(self, width: int) -> int:
        """How high the form is when it is so wide."""
        self._arrange(width)
        return self.body.totalHeightForWidth(width) if self.body.hasHeightForWidth() else self.body.sizeHint().height()

    def _fill_choices(self) -> None:
        self.apn.setEditable(True)
        self.apn.addItems(APNS)
        self.type.addItems([str(kind) for kind in PdpType])
        self.auth.addItems([str(auth).upper() for auth in Auth])
        self.cid.setValidator(QIntValidator(1, 16, self))
        self.wait.setValidator(QIntValidator(0, 3600, self))

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        for at, row in enumerate(self._rows):
            self._grid.addWidget(row, at // 4, at % 4)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.open, self.save):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.cancel, self.use):
            buttons.addWidget(button)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.on_plug)
        self.body.addWidget(self.problem)
        self.body.addStretch(1)
        self.body.addLayout(buttons)

    def _arrange(self, width: int) -> None:
        columns = 4 if width >= px(4 * FIELD_PX + 80) else 2
        for at, row in enumerate(self._rows):
            self._grid.addWidget(row, at // columns, at % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _connect(self) -> None:
        self.use.clicked.connect(self._hand_over)
        self.cancel.clicked.connect(self._give_up)
        self.open.clicked.connect(self._ask_to_open)
        self.save.clicked.connect(self._ask_to_save)
        self.auth.currentIndexChanged.connect(self._check)
        self.apn.editTextChanged.connect(self._check)
        for field in (self.user, self.password, self.cid, self.wait):
            field.textChanged.connect(self._check)

    def _check(self) -> None:
        with_auth = list(Auth)[self.auth.currentIndex()] is not Auth.NONE
        self.user.setEnabled(with_auth)
        self.password.setEnabled(with_auth)
        problem = _problem(self.written())
        for button in (self.use, self.save):
            button.setEnabled(problem is NOTHING)
        self.problem.hide()
        if problem.template and self.apn.currentText().strip():
            self.problem.show_message(Kind.WARNING, translate(problem))

    def _hand_over(self) -> None:
        self.recipe = self.written()
        self.saved.emit(self.recipe, self.on_plug.isChecked())

    def _give_up(self) -> None:
        self.show_recipe(self.recipe, self._on_plug)
        self.closed.emit()

    def _ask_to_open(self) -> None:
        ask_to_open(self, self.tr("Open a recipe"), [self._kind()], self.open_file)

    def _ask_to_save(self) -> None:
        name = f"{file_name(self.written().name)}.toml"
        ask_to_save(self, self.tr("Save the recipe"), name, [self._kind()], self.save_file)

    def _kind(self) -> str:
        return self.tr("Recipe (*.toml)")


def _problem(recipe: Recipe) -> Message:
    apn = recipe.apn
    if not apn.name:
        return say("recipe", "The recipe needs an APN.")
    if not apn.cid:
        return say("recipe", "The PDP context is a number from 1 to 16.")
    if apn.auth is not Auth.NONE and not apn.user:
        return say("recipe", "Authentication needs a user name.")
    for text in (apn.name, apn.user, apn.password.reveal()):
        if found := first_unsafe(text):
            return say("recipe", "A module cannot take the character {character}.", character=found[1])
    return NOTHING
