"""Line icons of one family (resources/icons/*.svg), tinted by the palette."""

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.places import shipped
from app.ui.theme import tokens

_LINE, _BOLD_LINE = b'stroke-width="1.75"', b'stroke-width="3"'


@cache
def _renderer(name: str, bold: bool) -> QSvgRenderer | None:
    path = shipped("resources", "icons", f"{name}.svg")
    if not path.is_file():
        return None
    return QSvgRenderer(path.read_bytes().replace(_LINE, _BOLD_LINE) if bold else path.read_bytes())


@cache
def pixmap(
    name: str, size: int, colour: str, ratio: float = 1.0, *, bold: bool = False, before: int = 0, after: int = 0
) -> QPixmap:
    """The icon in one colour at `size` device-independent pixels; empty where there is no such icon.

    `bold` goes with small bold words; `before` and `after` are pixels left empty at its left and right.
    """
    renderer = _renderer(name, bold)
    if renderer is None:
        return QPixmap()
    side, left = round(size * ratio), round(before * ratio)
    image = QImage(left + side + round(after * ratio), side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        renderer.render(painter, QRectF(left, 0, side, side))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(image.rect(), QColor(colour))
    made = QPixmap.fromImage(image)
    made.setDevicePixelRatio(ratio)
    return made


@cache
def _icon(name: str, size: int, colours: tuple[str, str, str], ratio: float, before: int, after: int) -> QIcon:
    made = QIcon()
    shades = zip(
        (QIcon.Mode.Normal, QIcon.Mode.Normal, QIcon.Mode.Disabled),
        (QIcon.State.Off, QIcon.State.On, QIcon.State.Off),
        colours,
        strict=True,
    )
    for mode, state, colour in shades:
        picture = pixmap(name, size, colour, ratio, before=before, after=after)
        if not picture.isNull():
            made.addPixmap(picture, mode, state)
    return made


def icon(name: str, colour: str = "", checked: str = "", size: int = 18, *, before: int = 0, after: int = 0) -> QIcon:
    """The icon in `colour` (text colour by default); an empty icon where there is none of this name."""
    t = tokens()
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return _icon(name, size, (colour or t.text, checked or colour or t.accent, t.idle), ratio, before, after)
