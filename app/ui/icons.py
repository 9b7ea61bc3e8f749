"""Line icons of one family (resources/icons/*.svg), tinted by the palette."""

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.places import shipped
from app.ui.theme import tokens

_INK = b"#000000"
_SHADES = (
    (QIcon.Mode.Normal, QIcon.Mode.Disabled, QIcon.Mode.Normal),
    (QIcon.State.Off, QIcon.State.Off, QIcon.State.On),
)
_LINE, _BOLD_LINE = b'stroke-width="1.75"', b'stroke-width="3"'


@cache
def _source(name: str, bold: bool) -> bytes:
    path = shipped("resources", "icons", f"{name}.svg")
    source = path.read_bytes() if path.is_file() else b""
    return source.replace(_LINE, _BOLD_LINE) if bold else source


@cache
def pixmap(
    name: str, size: int, colour: str, ratio: float = 1.0, *, bold: bool = False, before: int = 0, after: int = 0
) -> QPixmap:
    """The icon in one colour (`#RRGGBB`) at `size` device-independent pixels; empty where there is no such icon.

    `bold` goes with small bold words; `before` and `after` are pixels left empty at its left and right.
    """
    source = _source(name, bold)
    if not source:
        return QPixmap()
    side, left = round(size * ratio), round(before * ratio)
    made = QPixmap(left + side + round(after * ratio), side)
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        QSvgRenderer(source.replace(_INK, colour.encode())).render(painter, QRectF(left, 0, side, side))
    made.setDevicePixelRatio(ratio)
    return made


@cache
def _icon(name: str, size: int, colours: tuple[str, str, str], ratio: float, before: int, after: int) -> QIcon:
    """Colours as usual, disabled and checked; the last may be empty."""
    made = QIcon()
    for colour, mode, state in zip(colours, *_SHADES, strict=True):
        picture = pixmap(name, size, colour, ratio, before=before, after=after) if colour else QPixmap()
        if not picture.isNull():
            made.addPixmap(picture, mode, state)
    return made


def icon(name: str, colour: str = "", checked: str = "", size: int = 18, *, before: int = 0, after: int = 0) -> QIcon:
    """The icon in `colour` (text colour by default); an empty icon where there is none of this name."""
    t = tokens()
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return _icon(name, size, (colour or t.text, t.idle, checked), ratio, before, after)
