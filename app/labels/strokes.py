"""What PDF and SVG draw of a layout besides text and pictures: rectangles, in dots, y downwards."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from PIL import Image, ImageDraw

from app.labels.layout import Layout, PlacedCode, PlacedLine
from app.labels.proof import unproven

Rectangle = tuple[int, int, int, int]
"""x, y, width, height."""


def rectangles(layout: Layout, proved: Image.Image) -> Iterator[Rectangle]:
    """All that is black, without pictures and text.

    Raises `KnownError` (`code.unproven`) unless those of each code make what is in the picture that was read back.
    """
    for line in layout.lines:
        yield from _frame(line)
    for code in layout.codes:
        dark = list(_dark(code))
        _check(code, dark, proved)
        yield from dark


def _check(code: PlacedCode, dark: Iterable[Rectangle], proved: Image.Image) -> None:
    place = proved.crop(code.place)
    drawn = Image.new("L", place.size, 255)
    pen = ImageDraw.Draw(drawn)
    for left, top, width, height in dark:
        x, y = left - code.x, top - code.y
        pen.rectangle((x, y, x + width - 1, y + height - 1), fill=0)
    if drawn.tobytes() != place.tobytes():
        raise unproven()


def _frame(line: PlacedLine) -> Iterator[Rectangle]:
    thick, x, y, width, height = line.thickness, line.x, line.y, line.width, line.height
    if min(width, height) <= 2 * thick:
        yield x, y, width, height
        return
    yield x, y, width, thick
    yield x, y + height - thick, width, thick
    yield x, y + thick, thick, height - 2 * thick
    yield x + width - thick, y + thick, thick, height - 2 * thick


def _dark(code: PlacedCode) -> Iterator[Rectangle]:
    """Runs of dark modules, row by row."""
    symbol, module = code.symbol, code.module
    across, down = code.lying
    tall, top = (code.bar_height, 0) if code.bar_height else (module, code.quiet * module)
    for row in range(symbol.height):
        light = symbol.light[row * symbol.width : (row + 1) * symbol.width]
        at = code.quiet
        for dark, run in groupby(light, lambda module_light: not module_light):
            length = len(list(run))
            if dark:
                lying = at * module, top + row * module, length * module, tall
                x, y, width, height = _turned(lying, across, down, code.rotation)
                yield code.x + x, code.y + y, width, height
            at += length


def _turned(lying: Rectangle, across: int, down: int, rotation: int) -> Rectangle:
    x, y, width, height = lying
    match rotation:
        case 90:
            return down - y - height, x, height, width
        case 180:
            return across - x - width, down - y - height, width, height
        case 270:
            return y, across - x - width, height, width
    return lying
