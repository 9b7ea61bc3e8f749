"""Names with their values."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.ui.widgets.labels import label


class Facts(QWidget):
    """Names and values: side by side, or `stacked` with the name above the value where room is narrow."""

    def __init__(self, parent: QWidget | None = None, *, stacked: bool = False) -> None:
        super().__init__(parent)
        self._stacked = stacked
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def add(self, value: QWidget) -> QLabel:
        """Adds a line and returns the label of its name, which is a buddy of the value."""
        name = label("caption" if self._stacked else "muted")
        name.setBuddy(value)
        row = self._grid.rowCount()
        if self._stacked:
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(name)
            pair.addWidget(value)
            self._grid.addLayout(pair, row, 0, 1, 2)
        else:
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
        return name
