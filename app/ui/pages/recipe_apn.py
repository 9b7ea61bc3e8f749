"""The contexts of a recipe: the APN, and further ones."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.apn import PRESETS
from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.recipe import Apn, Auth, PdpType, Recipe
from app.ui.pages.recipe_reading import read_context
from app.ui.pages.recipe_section import FieldGrid, RecipeSection
from app.ui.widgets.buttons import Button, PasswordField
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import FormRow
from app.ui.widgets.labels import label


class ContextForm(QWidget):
    """The fields of one context."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.apn, self.type, self.auth = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.cid, self.user, self.password = QLineEdit(), QLineEdit(), PasswordField()
        self.apn.setEditable(True)
        self.apn.addItems([name for names in PRESETS.values() for name in names])
        self.type.addItems([str(kind) for kind in PdpType])
        self.auth.addItems([str(auth).upper() for auth in Auth])
        self.cid.setValidator(QIntValidator(1, 16, self))
        self._rows = [FormRow(each) for each in (self.apn, self.type, self.cid, self.auth, self.user, self.password)]
        self.remove = Button("remove", link=True)
        self.remove.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(FieldGrid(self._rows))
        self.column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.apn.editTextChanged.connect(self._edited)
        for field in (self.cid, self.user, self.password):
            field.textChanged.connect(self._edited)
        for choice in (self.type, self.auth):
            choice.currentIndexChanged.connect(self._edited)
        self.retranslate()

    def show_context(self, apn: Apn) -> None:
        self.apn.setCurrentText(apn.name)
        self.type.setCurrentText(str(apn.type))
        self.cid.setText(str(apn.cid))
        self.auth.setCurrentIndex(list(Auth).index(apn.auth))
        self.user.setText(apn.user)
        self.password.setText(apn.password.reveal())

    def written(self) -> Apn:
        """Raises `KnownError` that says which field is wrong."""
        return read_context(
            self.apn.currentText(), PdpType(self.type.currentText()), self.cid.text(), self._auth,
            self.user.text(), self.password.text(),
        )  # fmt: skip

    def retranslate(self) -> None:
        names = (
            self.tr("APN"),
            self.tr("PDP type"),
            self.tr("PDP context"),
            self.tr("Authentication"),
            self.tr("User"),
            self.tr("Password"),
        )
        for row, name in zip(self._rows, names, strict=True):
            row.show_text(name)
        self.auth.setItemText(0, self.tr("none"))
        self.cid.setToolTip(self.tr("Number of the context (CID), 1 to 16; most modules use 1"))
        self.remove.name(self.tr("Remove this context"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    @property
    def _auth(self) -> Auth:
        return list(Auth)[self.auth.currentIndex()]

    def _edited(self) -> None:
        for row in self._rows[4:]:
            row.setVisible(self._auth is not Auth.NONE)
        self.changed.emit()


class ApnSection(RecipeSection):
    """Every recipe has an APN."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, optional=False)
        self.name = QLineEdit()
        self._name = FormRow(self.name)
        self.form = ContextForm()
        for part in (self._name, self.form):
            self.parts.addWidget(part)
        self.name.textChanged.connect(self.changed)
        self.form.changed.connect(self.changed)
        self.retranslate()

    def show_recipe(self, recipe: Recipe) -> None:
        self.name.setText(recipe.name)
        self.form.show_context(recipe.apn)

    def written(self, recipe: Recipe) -> Recipe:
        apn = self.form.written()
        return replace(recipe, name=self.name.text().strip() or f"APN {apn.name}", apn=apn)

    def tell(self, recipe: Recipe) -> None:
        self.name.setPlaceholderText(f"APN {recipe.apn.name}")

    def retranslate(self) -> None:
        self.show_title(self.tr("Access point"))
        self._name.show_text(self.tr("Recipe name"))


class ContextsSection(RecipeSection):
    """PDP contexts besides the first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.forms: list[ContextForm] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(14)
        self.hint = label("small", wrap=True)
        self.add = Button("add")
        self.add.clicked.connect(self._add_next)
        self.parts.addWidget(self.hint)
        self.parts.addLayout(self._rows)
        self.parts.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.switch.toggled.connect(self._open)
        self.retranslate()

    def show_recipe(self, recipe: Recipe) -> None:
        for form in list(self.forms):
            self._drop(form)
        for apn in recipe.others:
            self._add(apn)
        self.switch.setChecked(bool(recipe.others))

    def written(self, recipe: Recipe) -> Recipe:
        others = tuple(form.written() for form in self.forms)
        cids = [recipe.apn.cid, *(apn.cid for apn in others)]
        if twice := [cid for cid in cids if cids.count(cid) > 1]:
            raise KnownError(
                "recipe.field",
                say("recipe", "PDP context {cid} is there twice.", cid=twice[0]),
                say("recipe", "Give each context a number of its own."),
            )
        return replace(recipe, others=others)

    def without(self, recipe: Recipe) -> Recipe:
        return replace(recipe, others=())

    def retranslate(self) -> None:
        self.show_title(self.tr("Further contexts"))
        self.hint.setText(self.tr("For devices that use a second APN, such as one for management."))
        self.add.name(self.tr("Add a context"))

    def _open(self, on: bool) -> None:
        if on and not self.forms:
            self._add_next()

    def _add_next(self) -> None:
        taken = {form.cid.text() for form in self.forms} | {"1"}
        free = next(number for number in range(1, 18) if str(number) not in taken)
        self._add(Apn("", cid=min(free, 16)))
        self.await_entry(self.forms[-1].apn)
        self.changed.emit()

    def _add(self, apn: Apn) -> None:
        form = ContextForm()
        form.remove.show()
        form.show_context(apn)
        form.changed.connect(self.changed)
        form.remove.clicked.connect(lambda: self._remove(form))
        self.forms.append(form)
        self._rows.addWidget(form)

    def _remove(self, form: ContextForm) -> None:
        self._drop(form)
        if not self.forms:
            self.switch.setChecked(False)
        self.changed.emit()

    def _drop(self, form: ContextForm) -> None:
        self.forms.remove(form)
        form.setParent(None)
        form.deleteLater()
