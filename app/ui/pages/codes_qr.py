"""A QR code on the screen, and the screen filled with it."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.labels.qr import QrMatrix
from app.ui.theme import px, text_font
from app.ui.widgets.labels import label


class QrView(QWidget):
    """Black on white in any look; each module is the same whole number of device pixels, so nothing blurs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_matrix(self, matrix: QrMatrix | None) -> None:
        self._image = QImage() if matrix is None else _image(matrix)
        self.update()

    def sizeHint(self) -> QSize:
        """The least that a phone reads well; it takes what room there is."""
        return QSize(px(190), px(190))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        with QPainter(self) as painter:
            ratio = self.devicePixelRatioF()
            modules = self._image.width()
            module = int(min(self.width(), self.height()) * ratio) // modules
            if module == 0:
                return
            side = module * modules
            corner = painter.deviceTransform().map(QPointF(0, 0))  # in device pixels, and not always whole ones
            x = round(corner.x() + (self.width() * ratio - side) / 2) - corner.x()
            y = round(corner.y() + (self.height() * ratio - side) / 2) - corner.y()
            painter.drawImage(QRectF(x / ratio, y / ratio, side / ratio, side / ratio), self._image)


class FullScreen(QWidget):
    """The code as large as the screen allows, for a phone to scan; Escape or a click leaves."""

    def __init__(self, matrix: QrMatrix, name: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setStyleSheet("background: white; color: black;")
        self.view = QrView()
        self.view.show_matrix(matrix)
        title = label("", name)
        title.setFont(text_font(26, bold=True))
        self._name, self._hint = name, label()
        column = QVBoxLayout(self)
        column.addWidget(self.view, 1)
        for line in (title, self._hint):
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(line)
        self.setWindowTitle(name)
        self.setGeometry(parent.screen().geometry())  # where there is no window manager to do it
        self.retranslate()

    def retranslate(self) -> None:
        self._hint.setText(self.tr("Scan this code with the camera of the phone. Escape goes back."))
        self.setAccessibleName(self.tr("QR code of {name}").format(name=self._name))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.close()


def _image(matrix: QrMatrix) -> QImage:
    """One pixel a module, with the quiet zone."""
    image = QImage(matrix.size_with_quiet, matrix.size_with_quiet, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(matrix.rows, matrix.quiet):
        for x, dark in enumerate(row, matrix.quiet):
            if dark:
                image.setPixel(x, y, 0xFF000000)
    return image
