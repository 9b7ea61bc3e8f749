"""Widgets side by side, on as many rows as they need."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.mirror import visual_rect
from app.ui.theme import px

_GAP, _ROWS_GAP = 8, 8
_SAID = Qt.WidgetAttribute.WA_WState_ExplicitShowHide


class Flow(QWidget):
    """No wider than its widest part has to be; hidden parts take no room. `share` of what a row leaves stands before
    it: 1 puts it at the far side."""

    def __init__(
        self, parts: Sequence[QWidget], parent: QWidget | None = None, *, gap: int = _GAP, share: float = 0
    ) -> None:
        super().__init__(parent)
        self._parts: tuple[QWidget, ...] = ()
        self._gap, self._share = gap, share
        self._heights: dict[int, int] = {}
        """By width, since the parts were laid out last; layouts ask for the same ones again and again."""
        self.set_parts(parts)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_parts(self, parts: Sequence[QWidget]) -> None:
        """Parts that are new here are shown as soon as this is."""
        for part in parts:
            if part.parentWidget() is not self:
                part.setParent(self)
                part.setVisible(not (part.isHidden() and part.testAttribute(_SAID)))
        self._parts = tuple(parts)
        self._lay_out()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights or not self.isVisible():  # out of sight nobody says that a part has changed
            self._heights[width] = max((place.bottom() + 1 for _part, place in self._places(width)), default=0)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        wide = sum(_size(part).width() + px(self._gap) for part in self._shown()) - px(self._gap)
        return QSize(max(0, wide), self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        widest = max((_size(part).width() for part in self._shown()), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange):
            self._lay_out()
        return super().event(event)

    def _lay_out(self) -> None:
        self._heights.clear()
        for part, place in self._places(self.width()):
            part.setGeometry(visual_rect(self.layoutDirection(), self.rect(), place))
        self.updateGeometry()

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _places(self, width: int) -> Iterator[tuple[QWidget, QRect]]:
        y, gap, between = 0, px(self._gap), px(min(self._gap, _ROWS_GAP))
        for row in self._rows(width, gap):
            high = max(size.height() for _part, size in row)
            long = sum(size.width() for _part, size in row) + gap * (len(row) - 1)
            x = round(max(0, width - long) * self._share)
            for part, size in row:
                yield part, QRect(QPoint(x, y + (high - size.height()) // 2), size)
                x += size.width() + gap
            y += high + between

    def _rows(self, width: int, gap: int) -> Iterator[list[tuple[QWidget, QSize]]]:
        row: list[tuple[QWidget, QSize]] = []
        used = 0
        for part in self._shown():
            size = _size(part)
            if row and used + size.width() > width:
                yield row
                row, used = [], 0
            row.append((part, size))
            used += size.width() + gap
        if row:
            yield row


def _size(part: QWidget) -> QSize:
    return part.sizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize())
