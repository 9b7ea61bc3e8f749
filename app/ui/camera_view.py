"""The picture of the camera, with a frame round each code in it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app.ui.theme import Kind, px, tokens

FLASH_MS = 400

Outline = Sequence[tuple[float, float]]
"""Corners as shares of width and height of the picture."""


class CameraView(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.codes: Sequence[Outline] = ()
        self._flash = QTimer(self, singleShot=True, interval=FLASH_MS)
        self._flash.timeout.connect(self.update)

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def show_codes(self, codes: Sequence[Outline]) -> None:
        self.codes = codes
        self.update()

    def flash(self) -> None:
        """A code counted: its frame turns to the colour of success for a moment."""
        self._flash.start()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(640), px(360))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), QColor("black"))
            if self._image.isNull():
                return
            place = self._place()
            painter.drawImage(place, self._image)
            ink = tokens().ink(Kind.PASS if self._flash.isActive() else Kind.RUNNING)
            painter.setPen(QPen(QColor(ink), px(4), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            for code in self.codes:
                corners = [QPointF(place.x() + x * place.width(), place.y() + y * place.height()) for x, y in code]
                painter.drawPolygon(QPolygonF(corners))

    def _place(self) -> QRectF:
        """The whole picture, as large as fits."""
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())
