"""Which column of the file is what, chosen by hand."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.device_list import ColumnMap
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import ChoiceBox
from app.ui.widgets.containers import Card, FormRow


class ColumnsCard(Card):
    chosen = Signal(object)
    """A `ColumnMap`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: tuple[str, ...] = ()
        self._boxes = [ChoiceBox() for _ in range(3)]
        self._rows = [FormRow(box) for box in self._boxes]
        self._use = Button("pass")
        self._use.clicked.connect(self._hand_over)
        line = QHBoxLayout()
        line.setSpacing(12)
        for row in self._rows:
            line.addWidget(row, 1)
        self.body.addLayout(line)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(self._use)
        self.body.addLayout(last)
        self.retranslate()

    def show_columns(self, titles: Sequence[str], columns: ColumnMap | None) -> None:
        self._titles = tuple(titles)
        self._fill()
        places = (columns.eid, columns.name, columns.iccid) if columns is not None else (0, None, None)
        for box, place, optional in zip(self._boxes, places, (False, True, True), strict=True):
            box.setCurrentIndex(0 if place is None else place + optional)

    def choose(self, eid: int, name: int | None, iccid: int | None) -> None:
        """Read the list with these columns, counted from 0."""
        self.chosen.emit(ColumnMap(eid, name, iccid))

    def retranslate(self) -> None:
        self.set_heading(self.tr("What each column holds"))
        for row, name in zip(self._rows, ("EID", self.tr("Name"), self.tr("ICCID (optional)")), strict=True):
            row.show_text(name)
        self._use.name(self.tr("Read the list with these columns"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _fill(self) -> None:
        titles = [
            title or self.tr("Column {number}").format(number=at) for at, title in enumerate(self._titles, start=1)
        ]
        for box, optional in zip(self._boxes, (False, True, True), strict=True):
            box.clear()
            box.addItems([self.tr("none"), *titles] if optional else titles)

    def _hand_over(self) -> None:
        eid, name, iccid = (box.currentIndex() for box in self._boxes)
        self.choose(eid, name - 1 if name > 0 else None, iccid - 1 if iccid > 0 else None)
