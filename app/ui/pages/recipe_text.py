"""The recipe as the file it is."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from app.domain.recipe import Recipe
from app.ui.theme import px
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import Card
from app.ui.widgets.labels import label


class RecipeText(Card):
    """Read only; passwords are left out, as in every file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.copy = Button("copy", link=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setProperty("role", "mono")
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.note = label("small", wrap=True)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.copy)
        self.body.insertLayout(0, head)
        self.body.addWidget(self.text, 1)
        self.body.addWidget(self.note)
        self.copy.clicked.connect(self._copy)
        self._fit()
        self.retranslate()

    def show_recipe(self, recipe: Recipe | None) -> None:
        """None while a field is wrong: the text stays as it was, and says so."""
        if recipe is not None and recipe.text() != self.text.toPlainText():
            self.text.setPlainText(recipe.text())
        self.text.setEnabled(recipe is not None)
        self._left_out = recipe is not None and any(apn.password for apn in recipe.contexts)
        self._wrong = recipe is None
        self._tell()

    def retranslate(self) -> None:
        self.set_heading(self.tr("As a file"))
        self.copy.name("", self.tr("Copy the recipe as text"))
        self.text.setAccessibleName(self.tr("The recipe as a file"))
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()

    _left_out = False
    _wrong = False

    def _tell(self) -> None:
        words = ""
        if self._wrong:
            words = self.tr("A field is wrong. The text follows once it is fixed.")
        elif self._left_out:
            words = self.tr("Passwords are never written to a file.")
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _fit(self) -> None:
        self.setMinimumWidth(px(220))
