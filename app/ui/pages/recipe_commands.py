"""Commands of one's own in a recipe."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from app.domain.recipe import Recipe
from app.domain.recipe_values import ExtraCommand
from app.ui.pages.recipe_reading import read_extra
from app.ui.pages.recipe_section import FieldGrid, RecipeSection
from app.ui.widgets.buttons import Button
from app.ui.widgets.containers import FormRow
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import label


class CommandRow(QWidget):
    """One command: its line, what the answer has to hold, and how long it may take."""

    changed = Signal()
    removed = Signal(object)
    raised = Signal(object)

    def __init__(self, extra: ExtraCommand, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self.expect = QLineEdit(extra.line), QLineEdit(extra.expect)
        self.timeout = QLineEdit(f"{extra.timeout_s:g}")
        self.optional = QCheckBox()
        self.optional.setChecked(extra.optional)
        for field in (self.line, self.expect):
            field.setProperty("role", "mono")
        self.up, self.remove = Button("back", link=True), Button("remove", link=True)
        self._rows = FormRow(self.line), FormRow(self.expect), FormRow(self.timeout)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(FieldGrid(self._rows, 3))
        column.addWidget(Flow((self.optional, self.up, self.remove)))
        for field in (self.line, self.expect, self.timeout):
            field.textChanged.connect(self.changed)
        self.optional.toggled.connect(self.changed)
        self.remove.clicked.connect(lambda: self.removed.emit(self))
        self.up.clicked.connect(lambda: self.raised.emit(self))
        self.retranslate()

    def written(self) -> ExtraCommand:
        """Raises `KnownError` that says what is wrong with it."""
        return read_extra(self.line.text(), self.expect.text(), self.timeout.text(), self.optional.isChecked())

    def retranslate(self) -> None:
        self._rows[0].show_text(self.tr("Command"))
        self._rows[1].show_text(self.tr("Expected answer"))
        self._rows[2].show_text(self.tr("Time-out, s"))
        self.expect.setPlaceholderText("OK")
        self.expect.setToolTip(
            self.tr("A regular expression that a line of the answer has to match; empty: OK is enough")
        )
        self.optional.setText(self.tr("Go on where the module refuses it"))
        self.up.name(self.tr("Earlier"), self.tr("Send this command before the one above it"))
        self.remove.name(self.tr("Remove"), self.tr("Take this command out of the recipe"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class CommandsSection(RecipeSection):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[CommandRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.hint = label("small", wrap=True)
        self.add = Button("add")
        self.add.clicked.connect(self._add_empty)
        self.parts.addWidget(self.hint)
        self.parts.addLayout(self._list)
        self.parts.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.switch.toggled.connect(self._open)
        self.retranslate()

    def show_recipe(self, recipe: Recipe) -> None:
        for row in list(self.rows):
            self._drop(row)
        for extra in recipe.extra:
            self._add(extra)
        self.switch.setChecked(bool(recipe.extra))

    def written(self, recipe: Recipe) -> Recipe:
        return replace(recipe, extra=tuple(row.written() for row in self.rows))

    def without(self, recipe: Recipe) -> Recipe:
        return replace(recipe, extra=())

    def retranslate(self) -> None:
        self.show_title(self.tr("Commands"))
        self.left_out.setText(self.tr("None are sent."))
        self.hint.setText(self.tr("Sent in this order after the settings, before the network is waited for."))
        self.add.name(self.tr("Add a command"))

    def _open(self, on: bool) -> None:
        if on and not self.rows:
            self._add_empty()

    def _add_empty(self) -> None:
        self._add(ExtraCommand(""))
        self.await_entry(self.rows[-1].line)
        self.changed.emit()

    def _add(self, extra: ExtraCommand) -> None:
        row = CommandRow(extra)
        row.changed.connect(self.changed)
        row.removed.connect(self._remove)
        row.raised.connect(self._raise)
        self.rows.append(row)
        self._list.addWidget(row)
        self._offer()

    def _remove(self, row: CommandRow) -> None:
        self._drop(row)
        if not self.rows:
            self.switch.setChecked(False)
        self.changed.emit()

    def _raise(self, row: CommandRow) -> None:
        at = self.rows.index(row)
        self.rows.insert(at - 1, self.rows.pop(at))
        self._list.insertWidget(at - 1, row)
        self._offer()
        self.changed.emit()

    def _drop(self, row: CommandRow) -> None:
        self.rows.remove(row)
        row.setParent(None)
        row.deleteLater()
        self._offer()

    def _offer(self) -> None:
        for at, row in enumerate(self.rows):
            row.up.setVisible(at > 0)
