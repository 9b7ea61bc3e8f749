"""Widgets that take something in. Apart from their users: PySide makes 100 constants when these classes are first
named, which a start can do without."""

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

WHOLE = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
"""Their parts are their own affair."""


def is_edited(field: QWidget) -> bool:
    """Something is typed there."""
    if isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit):
        return not field.isReadOnly() and field.isEnabled()
    return isinstance(field, QAbstractSpinBox) or (isinstance(field, QComboBox) and field.isEditable())


def takes_everything(field: QWidget) -> bool:
    """A text of several lines, a cell of a table, a password: it was opened for what is typed now."""
    if isinstance(field, QPlainTextEdit | QTextEdit) or _in_table(field):
        return True
    return isinstance(field, QLineEdit) and field.echoMode() is not QLineEdit.EchoMode.Normal


def _in_table(field: QWidget) -> bool:
    """The editor of a cell; views are parents of those by two steps."""
    viewport = field.parentWidget()
    return viewport is not None and isinstance(viewport.parentWidget(), QAbstractItemView)
