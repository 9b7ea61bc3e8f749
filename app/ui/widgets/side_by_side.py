"""Parts beside each other while there is room, else below each other."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

_GAP = 14


class SideBySide(QWidget):
    def __init__(self, *parts: QWidget, gap: int = _GAP, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts, self._gap = parts, gap
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        for part in parts:
            self._box.addWidget(part, 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._widths(), default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _widths(self) -> list[int]:
        return [part.minimumSizeHint().width() for part in self._parts if not part.isHidden()]

    def _fit(self) -> None:
        widths = self._widths()
        narrow = len(widths) * (max(widths, default=0) + self._gap) - self._gap > self.width()
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(below if narrow else beside)
