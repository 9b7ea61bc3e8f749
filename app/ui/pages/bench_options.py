"""How the bench works: whether plugging in starts, and how many modules at once."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.flow import Flow
from app.ui.widgets.labels import label

AT_ONCE = (0, 1, 2, 4, 8, 16, 32)
"""0: all."""


class BenchOptions(QWidget):
    changed = Signal()

    def __init__(self, beside: Iterable[QWidget] = (), parent: QWidget | None = None) -> None:
        """`beside` has its place in the same row."""
        super().__init__(parent)
        self.on_plug, self.at_once = QCheckBox(), ChoiceBox()
        self.at_once.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for count in AT_ONCE:
            self.at_once.addItem(str(count), count)
        self._name = label("muted")
        self._name.setBuddy(self.at_once)
        together = QWidget()
        row = QHBoxLayout(together)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._name)
        row.addWidget(self.at_once)
        row.addSpacing(12)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Flow((together, self.on_plug, *beside), gap=12))
        self.on_plug.toggled.connect(lambda _on: self.changed.emit())
        self.at_once.activated.connect(lambda _at: self.changed.emit())
        self.retranslate()

    def show_options(self, on_plug: bool, at_once: int) -> None:
        """A number that is not among the choices becomes one."""
        self.on_plug.blockSignals(True)
        self.on_plug.setChecked(on_plug)
        self.on_plug.blockSignals(False)
        if self.at_once.findData(at_once) < 0:
            self.at_once.addItem(str(at_once), at_once)
        self.at_once.setCurrentIndex(self.at_once.findData(at_once))

    @property
    def limit(self) -> int:
        """Modules at once; 0: all."""
        return int(self.at_once.currentData())

    def retranslate(self) -> None:
        self.on_plug.setText(self.tr("Start when a module is plugged in"))
        self._name.setText(self.tr("At once"))
        self.on_plug.setMinimumHeight(self.at_once.sizeHint().height())
        self.at_once.setItemText(0, self.tr("all"))
        self.at_once.setAccessibleName(self.tr("Modules that are configured at once"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
