"""One label as an SVG picture: all of it outlines, so that it looks the same everywhere."""

import base64
import io
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from app.labels.label import Fields, proved
from app.labels.layout import PlacedPicture, PlacedText
from app.labels.strokes import rectangles
from app.labels.template import Face, Template
from app.labels.truetype import FontFile, Point, font_file


def svg(fields: Fields, template: Template, dpi: int = 600) -> bytes:
    """At its real size; errors as of `proved`."""
    layout, _image = proved(template, fields, dpi)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{template.width:g}mm" height="{template.height:g}mm"'
        f' viewBox="0 0 {layout.width} {layout.height}">'
    )
    ground = f'<rect width="{layout.width}" height="{layout.height}" fill="#fff"/>'
    dark = "".join(f"M{x} {y}h{width}v{height}h-{width}z" for x, y, width, height in rectangles(layout))
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
    font = font_file(text.fitted.face)
    scale = text.size / font.em
    for line in text.lines():
        turn = (line.along * scale, line.down * scale, line.down * scale, -line.along * scale, line.x, line.y)
        path = "".join(_glyphs(font, line.text))
        yield f'<path transform="matrix({" ".join(f"{value:.6g}" for value in turn)})" d="{path}"/>'


def _glyphs(font: FontFile, text: str) -> Iterator[str]:
    """Its letters side by side, in the units of the font."""
    at = 0
    for character in text:
        yield _glyph(font.face, font.glyph(character), at)
        at += font.advance(character)


@lru_cache(maxsize=8192)
def _glyph(face: Face, glyph: int, at: int) -> str:
    return "".join("".join(_contour(contour, at)) for contour in font_file(face).outline(glyph))


def _contour(points: list[Point], at: int) -> Iterator[str]:
    """Quadratic curves; between two points off the curve lies one on it."""
    if not points[0][2]:
        first, last = points[0], points[-1]
        points = [last, *points[:-1]] if last[2] else [_between(last, first), *points]
    yield f"M{points[0][0] + at:g} {points[0][1]:g}"
    held: Point | None = None
    for point in (*points[1:], points[0]):
        if held is None and point[2]:
            yield f"L{point[0] + at:g} {point[1]:g}"
        elif held is not None:
            end = point if point[2] else _between(held, point)
            yield f"Q{held[0] + at:g} {held[1]:g} {end[0] + at:g} {end[1]:g}"
        held = None if point[2] else point
    yield "z"


def _between(one: Point, other: Point) -> Point:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2, True
