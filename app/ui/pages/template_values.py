"""What the editor does to a template: parts added, changed, moved and taken away. Each gives a new template."""

from __future__ import annotations

from base64 import b64decode
from dataclasses import replace

from app.labels.template import (
    Box,
    Code128,
    DataMatrix,
    Element,
    Face,
    Line,
    Picture,
    Qr,
    Template,
    Text,
)

SNAP_MM = 0.5
BLANK_PNG = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAIAQAAAADsdIMmAAAADklEQVR42mNgYKhDggwAF7AC9XwK3T8AAAAASUVORK5CYII="
)
"""An empty frame, until a picture is chosen."""
KINDS: tuple[type[Element], ...] = (Picture, Line, Qr, DataMatrix, Code128, Text)
"""In the order in which a file has them."""


def fresh(kind: type[Element], template: Template) -> Element:
    """A part of a usual size, at the top left; smaller where the label is."""
    wide, high = template.width, template.height
    if kind is Qr:
        side = min(25.0, wide, high)
        return Qr(Box(0, 0, side, side))
    if kind is DataMatrix:
        side = min(12.0, wide, high)
        return DataMatrix(Box(0, 0, side, side))
    if kind is Code128:
        return Code128(Box(0, 0, min(40.0, wide), min(10.0, high)))
    if kind is Picture:
        return Picture(Box(0, 0, min(10.0, wide), min(10.0, high)), BLANK_PNG)
    if kind is Line:
        return Line(Box(0, min(1.0, high), min(20.0, wide), 0))
    return Text(Box(0, 0, min(20.0, wide), min(4.0, high)), "{name}", Face.SANS, size=2.5, smallest=1.8)


def with_part(template: Template, part: Element) -> tuple[Template, int]:
    """In the order of a file; where the new part is."""
    rank = KINDS.index(type(part))
    at = sum(KINDS.index(type(each)) <= rank for each in template.elements)
    return replace(template, elements=(*template.elements[:at], part, *template.elements[at:])), at


def changed(template: Template, at: int, part: Element) -> Template:
    return replace(template, elements=(*template.elements[:at], part, *template.elements[at + 1 :]))


def without(template: Template, at: int) -> Template:
    return replace(template, elements=(*template.elements[:at], *template.elements[at + 1 :]))


def duplicate(template: Template, at: int) -> tuple[Template, int]:
    """A little further down to the right, where there is room."""
    part = template.elements[at]
    return with_part(template, moved(part, 2 * SNAP_MM, 2 * SNAP_MM, template))


def moved(part: Element, dx: float, dy: float, template: Template) -> Element:
    """By so many mm, onto the grid and not over the edge."""
    box = part.box
    x = _within(_snapped(box.x + dx) if dx else box.x, template.width - box.width)
    y = _within(_snapped(box.y + dy) if dy else box.y, template.height - box.height)
    return replace(part, box=replace(box, x=x, y=y))


def grown(part: Element, dx: float, dy: float, template: Template) -> Element:
    """Wider and higher by so many mm, not over the edge."""
    box = part.box
    width = min(max(box.width + dx, SNAP_MM), template.width - box.x) if dx else box.width
    height = min(max(box.height + dy, SNAP_MM), template.height - box.y) if dy else box.height
    return replace(part, box=replace(box, width=round(width, 3), height=round(height, 3)))


def _snapped(mm: float) -> float:
    return round(mm / SNAP_MM) * SNAP_MM


def _within(mm: float, most: float) -> float:
    return round(min(max(mm, 0.0), max(most, 0.0)), 3)
