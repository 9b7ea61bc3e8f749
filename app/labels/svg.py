"""One label as an SVG picture: all of it outlines, so that it looks the same everywhere."""

import base64
import io
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from app.labels.cff import Contour
from app.labels.label import Fields, proved
from app.labels.layout import PlacedPicture, PlacedText
from app.labels.strokes import rectangles
from app.labels.template import Template
from app.labels.truetype import FontFile

_SIGNS = {2: "L", 4: "Q", 6: "C"}


def svg(fields: Fields, template: Template, dpi: int = 600) -> bytes:
    """At its real size; errors as of `proved`."""
    layout, image = proved(template, fields, dpi)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{template.width:g}mm" height="{template.height:g}mm"'
        f' viewBox="0 0 {layout.width} {layout.height}">'
    )
    ground = f'<rect width="{layout.width}" height="{layout.height}" fill="#fff"/>'
    dark = "".join(f"M{x} {y}h{width}v{height}h-{width}z" for x, y, width, height in rectangles(layout, image))
    parts = chain(
        [head, ground],
        map(_picture, layout.pictures),
        [f'<path d="{dark}" shape-rendering="crispEdges"/>'],
        chain.from_iterable(map(_text, layout.texts)),
    )
    return "\n".join([*parts, "</svg>\n"]).encode()


def _picture(picture: PlacedPicture) -> str:
    file = io.BytesIO()
    picture.image.save(file, "PNG")
    data = base64.b64encode(file.getvalue()).decode()
    size = f'width="{picture.image.width}" height="{picture.image.height}"'
    return f'<image x="{picture.x}" y="{picture.y}" {size} href="data:image/png;base64,{data}"/>'


def _text(text: PlacedText) -> Iterator[str]:
    for line in text.lines():
        for font, letters, at in text.fitted.typeface.runs(line.text):
            scale, ahead = text.size / font.em, at * text.size
            x, y = line.x + ahead * line.along, line.y + ahead * line.down
            turn = (line.along * scale, line.down * scale, line.down * scale, -line.along * scale, x, y)
            path = "".join(_glyphs(font, letters))
            yield f'<path transform="matrix({" ".join(f"{value:.6g}" for value in turn)})" d="{path}"/>'


def _glyphs(font: FontFile, text: str) -> Iterator[str]:
    """Its letters side by side, in the units of the font."""
    at = 0
    for character in text:
        yield _glyph(font, font.glyph(character), at)
        at += font.advance(character)


@lru_cache(maxsize=8192)
def _glyph(font: FontFile, glyph: int, at: int) -> str:
    return "".join("".join(_contour(contour, at)) for contour in font.outline(glyph))


def _contour(contour: Contour, at: int) -> Iterator[str]:
    start, *parts = contour
    yield f"M{_places(start, at)}"
    for part in parts:
        yield f"{_SIGNS[len(part)]}{_places(part, at)}"
    yield "z"


def _places(part: tuple[float, ...], at: int) -> str:
    return " ".join(f"{value if n % 2 else value + at:g}" for n, value in enumerate(part))
