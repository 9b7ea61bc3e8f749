"""How a QR code is drawn: its error level, and whether a smaller symbol is wanted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from app.labels.qr import Level
from app.ui.values import percent
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.labels import label


class CodeStyle(QWidget):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels, self.capitals_box = ChoiceBox(), QCheckBox()
        self._levels.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)  # as the language writes a share
        for level in Level:
            self._levels.addItem("", level)
        self._levels.setCurrentIndex(self._levels.findData(Level.M))
        self._name = label("muted")
        self._name.setBuddy(self._levels)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._name)
        row.addWidget(self._levels)
        row.addWidget(self.capitals_box)
        row.addStretch(1)
        self._levels.currentIndexChanged.connect(self.changed)
        self.capitals_box.toggled.connect(self.changed)
        self._retranslate()

    @property
    def level(self) -> Level:
        return Level(self._levels.currentData())

    @property
    def capitals(self) -> bool:
        return self.capitals_box.isChecked()

    def choose(self, level: Level) -> None:
        self._levels.setCurrentIndex(self._levels.findData(level))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._name.setText(self.tr("Error level"))
        for at, (level, share) in enumerate(zip(Level, (0.07, 0.15, 0.25, 0.3), strict=True)):
            self._levels.setItemText(at, f"{level} · {percent(share)}")
        self._levels.setAccessibleName(self.tr("Error level of the QR code"))
        self._levels.setToolTip(self.tr("How much of the code may be damaged. More needs a larger symbol."))
        self.capitals_box.setText(self.tr("Smaller"))
        self.capitals_box.setToolTip(
            self.tr("Writes the host in capital letters, which needs less room. It is the same host for every phone.")
        )
