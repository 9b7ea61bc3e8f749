"""The picture of a label with its cut edge: as wide as there is room, or at its real size."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import px, tokens

EDGE = 4
MM_PER_INCH = 25.4
TALLEST_PX = 300


class LabelPreview(QWidget):
    def __init__(self, parent: QWidget | None = None, *, tallest: int = TALLEST_PX) -> None:
        super().__init__(parent)
        self.image = QImage()
        self.mm = (50.0, 30.0)
        self.real_size = False
        self._tallest = tallest
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_size(self, width: float, height: float) -> None:
        """Of the label, in mm."""
        self.mm = (width, height)
        self.updateGeometry()
        self.update()

    def show_picture(self, png: bytes) -> None:
        self.image = QImage.fromData(png)
        self.update()

    def set_real_size(self, real: bool) -> None:
        self.real_size = real
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        return round(self._room(width - 2 * EDGE)[1]) + 2 * EDGE

    def sizeHint(self) -> QSize:
        return QSize(px(206), self.heightForWidth(px(206)))

    def area(self) -> QRectF:
        """Where the label stands in the widget."""
        width, height = self._room(self.width() - 2 * EDGE)
        scale = min(1.0, (self.height() - 2 * EDGE) / height) if height else 1.0
        width, height = width * scale, height * scale
        return QRectF((self.width() - width) / 2, EDGE, width, height)

    def _room(self, wide: float) -> tuple[float, float]:
        """Width and height in pixels."""
        across, down = self.mm
        scale = min(wide / across, px(self._tallest) / down)
        if self.real_size:
            scale = min(scale, self.screen().physicalDotsPerInch() / MM_PER_INCH)
        return across * scale, down * scale

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            area = self.area()
            painter.fillRect(area, Qt.GlobalColor.white)
            if not self.image.isNull():
                ratio = self.devicePixelRatioF()
                size = QSize(round(area.width() * ratio), round(area.height() * ratio))
                mode = Qt.TransformationMode.SmoothTransformation
                painter.drawImage(area, self.image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, mode))
            painter.setPen(QPen(QColor(tokens().idle), 1, Qt.PenStyle.DashLine))
            painter.drawRect(area.adjusted(-1.5, -1.5, 0.5, 0.5))
