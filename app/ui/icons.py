"""Line icons of one family (resources/icons/*.svg), tinted by the palette."""

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.places import shipped
from app.ui.theme import tokens


@cache
def _renderer(name: str) -> QSvgRenderer | None:
    path = shipped("resources", "icons", f"{name}.svg")
    return QSvgRenderer(str(path)) if path.is_file() else None


@cache
def pixmap(name: str, size: int, colour: str, ratio: float = 1.0) -> QPixmap:
    """The icon in one colour at `size` device-independent pixels; empty where there is no such icon."""
    renderer = _renderer(name)
    if renderer is None:
        return QPixmap()
    side = round(size * ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(image.rect(), QColor(colour))
    made = QPixmap.fromImage(image)
    made.setDevicePixelRatio(ratio)
    return made


@cache
def _icon(name: str, size: int, colours: tuple[str, str, str], ratio: float) -> QIcon:
    made = QIcon()
    shades = zip(
        (QIcon.Mode.Normal, QIcon.Mode.Normal, QIcon.Mode.Disabled),
        (QIcon.State.Off, QIcon.State.On, QIcon.State.Off),
        colours,
        strict=True,
    )
    for mode, state, colour in shades:
        picture = pixmap(name, size, colour, ratio)
        if not picture.isNull():
            made.addPixmap(picture, mode, state)
    return made


def icon(name: str, colour: str = "", checked: str = "", size: int = 18) -> QIcon:
    """The icon in `colour` (text colour by default); an empty icon where there is none of this name."""
    t = tokens()
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return _icon(name, size, (colour or t.text, checked or colour or t.accent, t.idle), ratio)
