"""Asking where a file is or shall be, without stopping the program meanwhile."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Use = Callable[[Path], None]


def ask_to_open(parent: QWidget, title: str, kinds: Sequence[str], use: Use) -> QFileDialog:
    """`kinds` are name filters such as `Pictures (*.png *.jpg)`; `use` is called with the file that was chosen."""
    dialog = _dialog(parent, title, kinds, use)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()
    return dialog


def ask_to_save(parent: QWidget, title: str, name: str, kinds: Sequence[str], use: Use) -> QFileDialog:
    """`name` is what is suggested; its ending is added where the person gives none."""
    dialog = _dialog(parent, title, kinds, use)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.open()
    return dialog


def file_name(text: str) -> str:
    """A name for a file, made of words that may hold anything."""
    kept = "".join(character if character.isalnum() or character in "-_. " else "-" for character in text)
    return kept.strip(" .") or "code"


def _dialog(parent: QWidget, title: str, kinds: Sequence[str], use: Use) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilters(list(kinds))

    def chosen(name: str) -> None:
        dialog.setDirectory(str(Path(name).parent))  # where Qt's own dialogs begin the next time, and after a restart
        use(Path(name))

    dialog.fileSelected.connect(chosen)
    return dialog
