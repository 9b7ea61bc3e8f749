"""A region of the screen, chosen with the mouse, as a picture."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QScreen
from PySide6.QtWidgets import QWidget

from app.domain.errors import KnownError
from app.domain.message import say

SMALLEST = 12
"""Pixels: less is a click, not a region."""


def check_grabbing() -> None:
    """`KnownError` (`screen.closed`) where the system lets no program see the screen."""
    if QGuiApplication.platformName().startswith("wayland"):
        raise KnownError(
            "screen.closed",
            say("grab", "This desktop (Wayland) lets no program look at the screen."),
            say("grab", "Take a screenshot of the region with the system, then press Ctrl+V in the scan line."),
        )


class RegionGrab(QWidget):
    """Covers one screen with its own picture; the region that is drawn on it is given away as a PNG."""

    grabbed = Signal(bytes)

    def __init__(self, screen: QScreen, picture: QPixmap) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Draw a frame round the code"))
        self._picture = picture
        self._from: QPoint | None = None
        self.region = QRect()
        self.setGeometry(screen.geometry())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = event.position().toPoint()
        self.region = QRect()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self.region = QRect(self._from, event.position().toPoint()).normalized()
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if min(self.region.width(), self.region.height()) >= SMALLEST:
            self.grabbed.emit(self._cut())
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.drawPixmap(self.rect(), self._picture)
            painter.fillRect(self.rect(), QColor(0, 0, 0, 110))
            if not self.region.isEmpty():
                painter.drawPixmap(self.region, self._picture, self._in_pixels())
                painter.setPen(QPen(QColor("#78AEFF"), 2))
                painter.drawRect(self.region)
            painter.setPen(QColor("white"))
            words = self.tr("Draw a frame round the code. Esc leaves.")
            painter.drawText(self.rect().adjusted(0, 24, 0, 0), Qt.AlignmentFlag.AlignHCenter, words)

    def _in_pixels(self) -> QRect:
        """The region in the pixels of the picture, which are finer than points on some screens."""
        scale = self._picture.width() / max(1, self.width())
        return QRect(*(round(side * scale) for side in self.region.getRect()))  # type: ignore[attr-defined]

    def _cut(self) -> bytes:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._picture.copy(self._in_pixels()).save(buffer, "PNG")
        return bytes(buffer.data().data())
