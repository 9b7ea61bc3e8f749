"""What PDF and SVG draw of a layout besides text and pictures: rectangles, in dots, y downwards."""

from collections.abc import Iterator
from itertools import groupby

from app.labels.layout import Layout, PlacedCode, PlacedLine

Rectangle = tuple[int, int, int, int]
"""x, y, width, height."""


def rectangles(layout: Layout) -> Iterator[Rectangle]:
    """All that is black, without pictures and text."""
    for line in layout.lines:
        yield from _frame(line)
    for code in layout.codes:
        yield from _dark(code)


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
