"""Line drawings of our own for the steps by hand, in the colours of the palette."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.catalog.tracker import Picture
from app.ui.theme import px, tokens

UNITS = 64.0
"""Side of the square that the drawings are laid out in."""
SIDE = 56
_PHONE = QRectF(19, 4, 26, 56)


class _Pen:
    """Draws on the square; `accent` is for what the step is about."""

    def __init__(self, painter: QPainter, line: QColor, accent: QColor, window: bool) -> None:
        self.painter = painter
        self._line, self._accent, self._window = line, accent, window
        self.line()

    def frame(self) -> None:
        """A phone, or the window of a browser."""
        self.line()
        if self._window:
            self.box(8, 8, 48, 46, 3)
            self.path((8, 15), (56, 15))
            return
        self.painter.drawRoundedRect(_PHONE, 4, 4)
        self.path((29, 8), (35, 8))
        self.path((28, 56), (36, 56))

    def line(self) -> None:
        self._use(self._line, 1.8)

    def accent(self) -> None:
        self._use(self._accent, 2.6)

    def path(self, *points: tuple[float, float]) -> None:
        self.painter.drawPolyline([QPointF(*point) for point in points])

    def box(self, x: float, y: float, width: float, height: float, radius: float = 2) -> None:
        self.painter.drawRoundedRect(QRectF(x, y, width, height), radius, radius)

    def circle(self, x: float, y: float, radius: float) -> None:
        self.painter.drawEllipse(QPointF(x, y), radius, radius)

    def _use(self, colour: QColor, width: float) -> None:
        self.painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                                 Qt.PenJoinStyle.RoundJoin))  # fmt: skip
        self.painter.setBrush(Qt.BrushStyle.NoBrush)


def _settings(pen: _Pen) -> None:
    pen.frame()
    pen.accent()
    pen.circle(32, 31, 6.5)
    pen.circle(32, 31, 2)
    for x, y, dx, dy in ((32, 21.5, 0, -1.5), (32, 40.5, 0, 1.5), (22.8, 31, -0.6, 0), (41.2, 31, 0.6, 0)):
        pen.path((x, y), (x + dx, y + dy))


def _network(pen: _Pen) -> None:
    pen.frame()
    pen.accent()
    for at, height in enumerate((5, 10, 15, 20)):
        pen.path((25 + at * 4.7, 42), (25 + at * 4.7, 42 - height))


def _roaming(pen: _Pen) -> None:
    pen.frame()
    pen.path((24, 20), (40, 20))
    pen.accent()
    pen.box(25, 28, 14, 8, 4)
    pen.circle(35, 32, 2)
    pen.line()
    pen.path((24, 44), (36, 44))


def _apn_list(pen: _Pen) -> None:
    pen.frame()
    for y in (18, 42):
        pen.path((24, y), (40, y))
    pen.accent()
    pen.box(22.5, 25, 19, 10)
    pen.path((36, 27.5), (38.5, 30), (36, 32.5))


def _apn(pen: _Pen) -> None:
    pen.frame()
    pen.path((24, 20), (33, 20))
    pen.accent()
    pen.box(22.5, 25, 19, 11)
    pen.path((27, 28), (27, 33))
    pen.line()
    pen.path((24, 44), (40, 44))


def _cable(pen: _Pen) -> None:
    pen.box(6, 36, 22, 12)
    pen.path((11, 36), (9, 26))
    pen.path((23, 36), (25, 26))
    pen.circle(12, 42, 1)
    pen.box(38, 26, 20, 14)
    pen.path((34, 46), (62, 46))
    pen.accent()
    pen.path((28, 42), (32, 42), (32, 46), (35, 46))


def _browser(pen: _Pen) -> None:
    pen.box(8, 12, 48, 40, 3)
    pen.path((8, 23), (56, 23))
    pen.circle(13, 17.5, 0.8)
    pen.accent()
    pen.box(18, 15, 33, 5)
    pen.line()
    pen.path((15, 32), (40, 32))
    pen.path((15, 40), (32, 40))


def _save(pen: _Pen) -> None:
    pen.circle(32, 32, 22)
    pen.accent()
    pen.path((22, 33), (29, 40), (43, 24))


def _nothing(_pen: _Pen) -> None:
    return


_DRAWINGS: Mapping[Picture, Callable[[_Pen], None]] = {
    Picture.NONE: _nothing,
    Picture.SETTINGS: _settings,
    Picture.NETWORK: _network,
    Picture.ROAMING: _roaming,
    Picture.APN_LIST: _apn_list,
    Picture.APN: _apn,
    Picture.CABLE: _cable,
    Picture.BROWSER: _browser,
    Picture.SAVE: _save,
}


def draw(picture: Picture, painter: QPainter, room: QRectF, line: str, accent: str, *, window: bool) -> None:
    """`window`: what is shown is in a browser, not on a phone."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(room.topLeft())
    painter.scale(room.width() / UNITS, room.height() / UNITS)
    _DRAWINGS[picture](_Pen(painter, QColor(line), QColor(accent), window))
    painter.restore()


def drawing(picture: Picture, side: int, line: str, accent: str, *, window: bool) -> QPixmap:
    """On a clear ground, for paper."""
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        draw(picture, painter, QRectF(0, 0, side, side), line, accent, window=window)
    return made


class Drawing(QWidget):
    """One of them, as large as the text scale makes it; the words beside it say the same."""

    def __init__(self, picture: Picture, *, window: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture, self._window = picture, window
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(SIDE), px(SIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = tokens()
        with QPainter(self) as painter:
            draw(self.picture, painter, QRectF(self.rect()), t.muted, t.accent, window=self._window)
