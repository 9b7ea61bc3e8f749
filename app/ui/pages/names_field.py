"""How many SIMs or devices are named: a template, and the number that the first one gets."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.station.name_template import NameTemplate
from app.ui.theme import px
from app.ui.widgets.labels import label


class NamesField(QWidget):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.first = QLineEdit(), QLineEdit("1")
        self.first.setValidator(QIntValidator(0, 999_999_999, self))
        self._from = label("muted")
        self._from.setBuddy(self.first)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self._from)
        row.addWidget(self.first)
        for line in (self.name, self.first):
            line.textChanged.connect(self.changed)
        self._fit()
        self._retranslate()

    def show_names(self, template: str, first: int) -> None:
        self.name.setText(template)
        self.name.setCursorPosition(0)
        self.first.setText(str(first))

    @property
    def template(self) -> NameTemplate:
        return NameTemplate(self.name.text().strip(), int(self.first.text() or 0))

    def _fit(self) -> None:
        self.first.setFixedWidth(px(70))

    def _retranslate(self) -> None:
        self.name.setToolTip(self.tr("Fields: {fields}").format(fields="{batch}  {n}  {n:04}  {iccid}  {iccid:-6}"))
        self._from.setText(self.tr("from"))
        self.first.setAccessibleName(self.tr("First number"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()
