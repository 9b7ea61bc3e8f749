"""The choice of a fleet at Super SIM."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from app.ui.widgets.choice_box import ChoiceBox


class FleetBox(ChoiceBox):
    """A fleet of the account, or one that is typed: by its sid, or by its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)

    @property
    def sid(self) -> str:
        """As it is typed where the account has no fleet of that name; empty for none."""
        text = self.currentText().strip()
        at = self.findText(text)
        return str(self.itemData(at)) if at >= 0 and self.itemData(at) else text

    def show_fleets(self, fleets: Sequence[tuple[str, str]], wanted: str = "") -> None:
        """Sids and names. `wanted` is chosen, else what was chosen or typed stays."""
        kept = wanted or self.sid
        with QSignalBlocker(self):
            self.clear()
            self.addItem("", "")
            for sid, name in fleets:
                self.addItem(name or sid, sid)
            at = max(self.findData(kept), self.findText(kept))
            if at >= 0:
                self.setCurrentIndex(at)
            else:
                self.setEditText(kept)
        self.editTextChanged.emit(self.currentText())
