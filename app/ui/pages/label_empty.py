"""What stands where the list of labels is empty: why, and what to do next."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from app.ui.pages.label_rows import FILE, SEARCH
from app.ui.widgets.containers import EmptyState


class LabelEmpty(EmptyState):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._kind: object = None
        self._searched = False
        self._retranslate()

    def show_source(self, kind: object, searched: bool) -> None:
        """Of which source nothing is listed; `searched` where something was looked for."""
        self._kind, self._searched = kind, searched
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        if self._kind == FILE:
            self.show_text(
                self.tr("Open a list, or drop it here."),
                self.tr("A CSV with titles such as code, EID and name, or a text with a code on each line."),
            )
        elif self._kind == SEARCH and not self._searched:
            self.show_text(
                self.tr("Search for units in the history."),
                self.tr("Type a name, an EID, an ICCID or a batch above, then press Enter."),
            )
        elif self._kind == SEARCH:
            self.show_text(self.tr("Nothing in the history matches."), self.tr("Try fewer letters or digits."))
        else:
            self.show_text(
                self.tr("Nothing here has a label yet."), self.tr("Choose another batch above, or open a list.")
            )
