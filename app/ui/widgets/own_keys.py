"""Keys that a part of the window keeps for itself."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget


class OwnKeys(QObject):
    """While the focus is in `owner`, and also where the window has a use of its own for the same key.

    Two shortcuts of one key would do nothing at all: Qt calls them ambiguous.
    """

    def __init__(self, owner: QWidget, calls: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(owner)
        self._calls = {QKeySequence(keys).toString(): call for keys, call in calls.items()}
        owner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not isinstance(event, QKeyEvent):
            return False
        call = self._calls.get(QKeySequence(event.keyCombination()).toString())
        if call is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            call()
        return True
