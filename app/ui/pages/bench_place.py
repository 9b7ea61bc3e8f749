"""Number and name of a socket, changed in place."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.ui.theme import px
from app.ui.widgets.buttons import Button

HIGHEST = 999


class PlaceEdit(QWidget):
    """Enter keeps it, Escape leaves it as it was."""

    kept = Signal(int, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self.name = QLineEdit(), QLineEdit()
        self.number.setValidator(QIntValidator(1, HIGHEST, self))
        self.name.setMaxLength(60)
        self.keep = Button("pass", link=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        grid.addWidget(self.number, 0, 0)
        grid.addWidget(self.keep, 0, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.name, 1, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self.keep.clicked.connect(self._keep)
        self.retranslate()
        self.hide()

    def edit(self, number: int, name: str) -> None:
        self.number.setText(str(number))
        self.name.setText(name)
        self.number.setFixedWidth(px(52))
        self.show()
        self.name.setFocus()
        self.name.selectAll()

    def retranslate(self) -> None:
        self.number.setAccessibleName(self.tr("Number of the socket"))
        self.number.setToolTip(self.tr("The socket that has this number now gets the number of this one"))
        self.name.setAccessibleName(self.tr("Name of the socket"))
        self.name.setPlaceholderText(self.tr("Name"))
        self.keep.name("", self.tr("Keep number and name (Enter)"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is for the fields and goes no further: on its card it would start the module."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _keep(self) -> None:
        if self.number.hasAcceptableInput():
            self.hide()
            self.kept.emit(int(self.number.text()), self.name.text().strip())
