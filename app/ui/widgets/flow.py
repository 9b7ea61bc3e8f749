"""Widgets side by side, on as many rows as they need."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import px

_GAP = 4


class Flow(QWidget):
    """No wider than its widest part has to be; hidden parts take no room."""

    def __init__(self, parts: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = tuple(parts)
        for part in self._parts:
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for _part, place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        wide = sum(part.sizeHint().width() + px(_GAP) for part in self._shown())
        return QSize(wide, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        widest = max((part.sizeHint().width() for part in self._shown()), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._lay_out()
        return super().event(event)

    def _lay_out(self) -> None:
        for part, place in self._places(self.width()):
            part.setGeometry(place)
        self.updateGeometry()

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _places(self, width: int) -> Iterator[tuple[QWidget, QRect]]:
        x = y = high = 0
        for part in self._shown():
            size = part.sizeHint()
            if x and x + size.width() > width:
                x, y, high = 0, y + high + px(_GAP), 0
            yield part, QRect(x, y, size.width(), size.height())
            x, high = x + size.width() + px(_GAP), max(high, size.height())
