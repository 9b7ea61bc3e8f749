"""Favourites and macros beside a console: run them, keep them, give them to others."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QStackedWidget, QVBoxLayout, QWidget

from app.station.console import ConsoleMemory
from app.station.console_macro import Macro
from app.ui import icons
from app.ui.bridge import Bridge
from app.ui.pages.console_macro_editor import ConsoleMacroEditor
from app.ui.theme import px, tokens
from app.ui.widgets.buttons import Button
from app.ui.widgets.file_dialogs import ask_to_open, ask_to_save
from app.ui.widgets.labels import label

_VALUE = Qt.ItemDataRole.UserRole + 1


class ConsoleMacros(QWidget):
    line_chosen = Signal(str)
    macro_chosen = Signal(object)
    changed = Signal()
    failed = Signal(object)
    edits = Signal(bool)
    """A macro is being edited, which takes more room, or is no more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._memory: ConsoleMemory | None = None
        self._bridge: Bridge | None = None
        self._entries = QStandardItemModel(self)
        self.list = QListView()
        self.list.setProperty("role", "list")
        self.list.setModel(self._entries)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.activated.connect(self._activate)
        self.hint = label("small", wrap=True)
        self.run, self.add, self.edit, self.remove, self.bring, self.give = (
            Button(icon, link=True) for icon in ("play", "add", "edit", "remove", "folder", "export")
        )
        self.editor = ConsoleMacroEditor()
        self._build()
        self._connect()

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        for button in (self.run, self.add, self.edit, self.remove, self.bring, self.give):
            row.addWidget(button)
        row.addStretch(1)
        front = QWidget()
        front.setProperty("role", "clear")
        column = QVBoxLayout(front)
        column.setContentsMargins(0, 4, 6, 4)
        column.setSpacing(2)
        column.addWidget(self.list, 1)
        column.addWidget(self.hint, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self.sides = QStackedWidget()
        self.sides.addWidget(front)
        self.sides.addWidget(self.editor)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sides)
        self.setMinimumWidth(px(230))

    def _connect(self) -> None:
        self.run.clicked.connect(lambda: self._activate(self.list.currentIndex()))
        self.add.clicked.connect(lambda: self._edit(Macro("")))
        self.edit.clicked.connect(self._edit_chosen)
        self.remove.clicked.connect(self._remove)
        self.bring.clicked.connect(self._ask_import)
        self.give.clicked.connect(self._ask_export)
        self.editor.saved.connect(self._save)
        self.editor.closed.connect(lambda: self.sides.setCurrentIndex(0))
        self.sides.currentChanged.connect(lambda at: self.edits.emit(at == 1))
        self.list.selectionModel().currentChanged.connect(self._refresh)

    def attach(self, memory: ConsoleMemory, bridge: Bridge) -> None:
        self._memory, self._bridge = memory, bridge
        self.show_entries()

    def show_entries(self, chosen: str = "") -> None:
        """What is kept now; the choice stays, or goes to the one with this name."""
        at = self.list.currentIndex().row()
        self._entries.clear()
        if self._memory is not None:
            for line in self._memory.favourites:
                self._entries.appendRow(_entry("star", line, line))
            for macro in self._memory.macros:
                self._entries.appendRow(_entry("play", macro.name, macro))
        found = self._entries.findItems(chosen) if chosen else []
        at = found[0].row() if found else min(at, self._entries.rowCount() - 1)
        self.list.setCurrentIndex(self._entries.index(at, 0))
        self._refresh()

    def begin(self) -> None:
        """The person goes on here."""
        (self.list if self._entries.rowCount() else self.add).setFocus()

    def keep_line(self, line: str) -> None:
        """Make it a favourite."""
        self._change(lambda memory: memory.set_favourite(line, True))

    def import_file(self, path: Path) -> None:
        self._change(lambda memory: memory.import_macros(path))

    def export_file(self, path: Path) -> None:
        self._change(lambda memory: memory.export_macros(path, memory.macros))

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Favourites and macros"))
        self.hint.setText(self.tr("Nothing is kept yet. The star keeps a line, the plus makes a macro of several."))
        self.run.name("", self.tr("Send the chosen one (Enter)"))
        self.add.name("", self.tr("New macro"))
        self.edit.name("", self.tr("Edit the chosen macro"))
        self.remove.name("", self.tr("Remove the chosen one"))
        self.bring.name("", self.tr("Import macros from a file"))
        self.give.name("", self.tr("Export all macros to a file"))
        self.editor.retranslate()

    @property
    def chosen(self) -> str | Macro | None:
        value = self.list.currentIndex().data(_VALUE)
        return value if isinstance(value, str | Macro) else None

    def _activate(self, index: QModelIndex) -> None:
        value = index.data(_VALUE)
        if isinstance(value, Macro):
            self.macro_chosen.emit(value)
        elif isinstance(value, str):
            self.line_chosen.emit(value)

    def _refresh(self) -> None:
        chosen, some = self.chosen, self._entries.rowCount() > 0
        self.list.setVisible(some)
        self.hint.setVisible(not some)
        self.run.setEnabled(chosen is not None)
        self.remove.setEnabled(chosen is not None)
        self.edit.setEnabled(isinstance(chosen, Macro))
        self.give.setEnabled(self._memory is not None and bool(self._memory.macros))

    def _edit_chosen(self) -> None:
        if isinstance(self.chosen, Macro):
            self._edit(self.chosen)

    def _edit(self, macro: Macro) -> None:
        self.editor.show_macro(macro)
        self.sides.setCurrentWidget(self.editor)
        self.editor.name.setFocus()

    def _save(self, macro: Macro, before: str) -> None:
        def show() -> None:
            self.sides.setCurrentIndex(0)
            self.show_entries(macro.name)
            self.begin()

        self._change(lambda memory: memory.set_macro(macro, before), show)

    def _remove(self) -> None:
        chosen = self.chosen
        if isinstance(chosen, Macro):
            self._change(lambda memory: memory.remove_macro(chosen.name))
        elif chosen is not None:
            self._change(lambda memory: memory.set_favourite(chosen, False))

    def _change(self, deed: Callable[[ConsoleMemory], object], then: Callable[[], None] = lambda: None) -> None:
        memory = self._memory
        if memory is None or self._bridge is None:
            return

        def done(_answer: object) -> None:
            self.show_entries()
            then()
            self.changed.emit()

        self._bridge.run(lambda: deed(memory), done, self.failed.emit)

    def _ask_import(self) -> None:
        ask_to_open(self, self.tr("Import macros"), [self.tr("Macros (*.toml)")], self.import_file)

    def _ask_export(self) -> None:
        ask_to_save(self, self.tr("Export macros"), "macros.toml", [self.tr("Macros (*.toml)")], self.export_file)


def _entry(icon: str, text: str, value: object) -> QStandardItem:
    item = QStandardItem(icons.icon(icon, tokens().text, size=px(14)), text)
    item.setData(value, _VALUE)
    return item
