"""List, code and label side by side; where that is too narrow, the buttons of the label stand below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.pages.codes_host import HostView
from app.ui.pages.codes_label import LabelCard
from app.ui.pages.codes_list import CodesTable, Listed
from app.ui.pages.codes_view import CodeView
from app.ui.theme import px

LIST_PX, LIST_LEAST_PX, CODE_PX, LABEL_PX = 276, 212, 318, 240
"""Widths at text scale 100 %; that of the code is the least at which the label still stands beside it."""
LOW_PX = 160
"""Height of list and code, under which the page scrolls instead."""
GAP = 14


class CodesBody(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table, self.view, self.host, self.label = CodesTable(), CodeView(), HostView(), LabelCard()
        self.host.hide()
        inside = QWidget()
        inside.setProperty("role", "clear")
        middle = QVBoxLayout(inside)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self.view)
        middle.addWidget(self.host)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._grid.addWidget(self.table, 0, 0)
        self._grid.addWidget(area, 0, 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(0, 1)
        self._beside: bool | None = None
        self._fit()

    def show_items(self, items: Sequence[Listed], unit_id: int) -> None:
        self.table.show_items(items, unit_id)

    def show_item(self, item: Listed) -> None:
        """Its words; the pictures follow."""
        has_code = item.code is not None
        self.view.setVisible(has_code)
        self.label.setVisible(has_code)
        self.host.setVisible(not has_code)
        if has_code:
            self.view.show_item(item)
        else:
            self.host.show_item(item)

    def event(self, event: QEvent) -> bool:
        """The label is as wide as the words on its buttons need."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._grid.setRowMinimumHeight(0, px(LOW_PX))
        room, label = self.width() - 2 * GAP, max(px(LABEL_PX), self.label.least_width())
        least = max(px(LIST_LEAST_PX), self.table.least_width())
        beside = room >= least + px(CODE_PX) + label
        left = room - px(CODE_PX) - (label if beside else 0)
        self.table.setFixedWidth(min(px(LIST_PX), max(px(LIST_LEAST_PX), left)))
        self.label.setMinimumWidth(label)
        self.label.setMaximumWidth(label if beside else 16_777_215)
        if beside != self._beside:
            self._beside = beside
            self.label.set_low(not beside)
            if beside:
                self._grid.addWidget(self.label, 0, 2)
            else:
                self._grid.addWidget(self.label, 1, 0, 1, 2)
