"""One part of the recipe: a card that can be left out, and says what that means."""

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.domain.message import Message
from app.domain.recipe import Recipe
from app.ui.i18n import translate
from app.ui.pages.recipe_reading import MISSING
from app.ui.theme import Kind, px
from app.ui.widgets.containers import Banner, Card, FormRow
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import label

FIELD_PX = 150
"""Least width of a field at text scale 100 %."""


class RecipeSection(Card):
    """With `optional`, a switch in its heading leaves it out; what was typed is still there when it is on again."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, optional: bool = True) -> None:
        super().__init__(parent)
        self.optional = optional
        self.switch = QCheckBox()
        self.switch.setProperty("role", "heading")
        if not optional:
            self.switch.hide()
        self.left_out = label("muted")
        self.inside = QWidget()
        self.parts = QVBoxLayout(self.inside)
        self.parts.setContentsMargins(0, 0, 0, 0)
        self.parts.setSpacing(10)
        self.problem, self.warning = Banner(closable=False), Banner(closable=False)
        self.left_out.setMinimumHeight(self.switch.sizeHint().height())
        for part in (Flow((self.switch, self.left_out)), self.inside, self.problem, self.warning):
            self.body.addWidget(part)
        self._awaited: QWidget | None = None
        self.switch.toggled.connect(self._switched)
        self._fold()

    @property
    def on(self) -> bool:
        return not self.optional or self.switch.isChecked()

    @abstractmethod
    def show_recipe(self, recipe: Recipe) -> None:
        """Fill the fields; whether the part is on follows from the recipe."""

    @abstractmethod
    def written(self, recipe: Recipe) -> Recipe:
        """`recipe` with what the fields say. Raises `KnownError` where they say nothing that can be."""

    def without(self, recipe: Recipe) -> Recipe:
        """`recipe` where this part is off."""
        return recipe

    def tell(self, recipe: Recipe) -> None:
        """The whole recipe, for those parts that mind their neighbours."""

    def put_into(self, recipe: Recipe) -> Recipe:
        """`recipe` with this part, on or off; a `KnownError` is shown here before it is raised."""
        self.problem.hide()
        if not self.on:
            return self.without(recipe)
        try:
            return self.written(recipe)
        except KnownError as error:
            calm = error.code == MISSING and self._awaited is not None
            self.problem.show_message(Kind.IDLE if calm else Kind.FAIL, error.what, error.remedy)
            raise

    def await_entry(self, field: QWidget) -> None:
        """The person goes on in a field that was just added; that it is empty is no mistake until it is left so."""
        self._awaited = field
        field.installEventFilter(self)
        field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._awaited and isinstance(event, QFocusEvent) and _left(event):
            self._awaited = None
            QTimer.singleShot(0, self, self.changed.emit)
        return super().eventFilter(watched, event)

    def warn(self, warnings: Sequence[Message]) -> None:
        """What cannot work, or not as it looks; hidden where there is nothing."""
        self.warning.hide()
        if warnings:
            self.warning.show_message(Kind.WARNING, "\n".join(map(translate, warnings)))

    def show_title(self, title: str) -> None:
        self.switch.setText(title)
        self.set_heading("" if self.optional else title)
        self.left_out.setText(self.tr("Left as the module has it."))

    def retranslate(self) -> None:
        """Set every word of the part."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _switched(self) -> None:
        self._fold()
        self.changed.emit()

    def _fold(self) -> None:
        self.inside.setVisible(self.on)
        self.left_out.setVisible(not self.on)
        if not self.on:
            self.warning.hide()


def _left(event: QFocusEvent) -> bool:
    """By the person, and not because a menu or another program came in front."""
    for_a_while = Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason
    return event.lostFocus() and event.reason() not in for_a_while


class FieldGrid(QWidget):
    """Fields side by side in as many columns as there is room for, at most `columns`."""

    def __init__(self, fields: Sequence[QWidget], columns: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields, self._most, self._columns = tuple(fields), columns, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        for row in self._fields:
            if isinstance(row, FormRow) and isinstance(row.field, QComboBox):
                row.field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                row.field.setMinimumContentsLength(8)
        self._arrange(min(2, columns))

    def minimumSizeHint(self) -> QSize:
        """It can always become one column."""
        widest = max(field.minimumSizeHint().width() for field in self._fields)
        return QSize(widest, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._arrange(max(1, min(self._most, (self.width() + 12) // (px(FIELD_PX) + 12))))
        return super().event(event)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for at, field in enumerate(self._fields):
            self._grid.addWidget(field, at // columns, at % columns)
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
