"""The recipe as a form: what each module on the bench should have."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from app.domain.recipe import Apn, Auth, PdpType, Recipe
from app.domain.secret import Secret
from app.ui.widgets.buttons import Button, PasswordField
from app.ui.widgets.containers import Card, FormRow

APNS = ("em", "emnify", "super")
"""APNs of the providers this program knows."""


class RecipeEditor(Card):
    saved = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recipe = Recipe("", Apn(""))
        self._name = QLineEdit()
        self._apn = QComboBox()
        self._apn.setEditable(True)
        self._apn.addItems(APNS)
        self._type = QComboBox()
        self._type.addItems([str(kind) for kind in PdpType])
        self._auth = QComboBox()
        self._auth.addItems([str(auth).upper() if auth is not Auth.NONE else "–" for auth in Auth])
        self._user = QLineEdit()
        self._password = PasswordField()
        self._wait = QSpinBox()
        self._wait.setRange(0, 3600)
        self._save = Button("pass")
        self._cancel = Button()
        self._rows = [
            FormRow(field)
            for field in (self._name, self._apn, self._type, self._auth, self._user, self._password, self._wait)
        ]
        self._lay_out()
        self._save.clicked.connect(self._hand_over)
        self._cancel.clicked.connect(self._give_up)
        self._apn.editTextChanged.connect(self._check)
        self._auth.currentIndexChanged.connect(self._check)
        self.retranslate()

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(12)
        for part, stretch in zip(self._rows[:3], (2, 2, 1), strict=True):
            first.addWidget(part, stretch)
        for part, stretch in zip(self._rows[3:], (1, 2, 2, 1), strict=True):
            second.addWidget(part, stretch)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        for layout in (first, second, buttons):
            self.body.addLayout(layout)

    def show_recipe(self, recipe: Recipe) -> None:
        self._recipe = recipe
        self._name.setText(recipe.name)
        self._apn.setCurrentText(recipe.apn.name)
        self._type.setCurrentText(str(recipe.apn.type))
        self._auth.setCurrentIndex(list(Auth).index(recipe.apn.auth))
        self._user.setText(recipe.apn.user)
        self._password.setText(recipe.apn.password.reveal())
        self._wait.setValue(int(recipe.registration_timeout_s))
        self._check()

    def retranslate(self) -> None:
        names = (
            self.tr("Recipe name"),
            self.tr("APN"),
            self.tr("PDP type"),
            self.tr("Authentication"),
            self.tr("User"),
            self.tr("Password"),
            self.tr("Wait for the network"),
        )
        for row, name in zip(self._rows, names, strict=True):
            row.show_text(name)
        self._wait.setSuffix(self.tr(" s"))
        self._wait.setSpecialValueText(self.tr("do not wait"))
        self._save.name(self.tr("Use this recipe"))
        self._cancel.name(self.tr("Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _check(self) -> None:
        with_auth = list(Auth)[self._auth.currentIndex()] is not Auth.NONE
        self._user.setEnabled(with_auth)
        self._password.setEnabled(with_auth)
        self._save.setEnabled(bool(self._apn.currentText().strip()))

    def _hand_over(self) -> None:
        auth = list(Auth)[self._auth.currentIndex()]
        apn = Apn(
            self._apn.currentText().strip(),
            PdpType(self._type.currentText()),
            self._recipe.apn.cid,
            auth,
            self._user.text() if auth is not Auth.NONE else "",
            Secret(self._password.text() if auth is not Auth.NONE else ""),
        )
        name = self._name.text().strip() or f"APN {apn.name}"
        self._recipe = replace(self._recipe, name=name, apn=apn, registration_timeout_s=float(self._wait.value()))
        self.saved.emit(self._recipe)

    def _give_up(self) -> None:
        self.show_recipe(self._recipe)
        self.closed.emit()
