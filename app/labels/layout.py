"""A template and its fields, placed on the dots of a printer."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image

from app.domain.errors import KnownError
from app.domain.message import say
from app.labels.code128 import code128
from app.labels.fields import filled, values_for
from app.labels.fitting import Fitted, fit
from app.labels.image import fitted
from app.labels.qr import matrix, plain_matrix
from app.labels.symbol import Symbol, data_matrix
from app.labels.template import (
    LEAST_BAR_MM,
    LEAST_MODULE_MM,
    Align,
    Box,
    Code128,
    DataMatrix,
    Line,
    Picture,
    Qr,
    Template,
    Text,
)

MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class PlacedCode:
    """`x`, `y` are the corner of the code with its quiet zone, `module` the side of one module; all in dots."""

    x: int
    y: int
    module: int
    quiet: int
    """Modules on each side; above and below Code 128 there is none."""
    symbol: Symbol
    bar_height: int = 0
    """Dots; of Code 128."""
    rotation: int = 0

    @property
    def lying(self) -> tuple[int, int]:
        """Width and height in dots before it is turned, with the quiet zone."""
        across = self.module * (self.symbol.width + 2 * self.quiet)
        down = self.bar_height or self.module * (self.symbol.height + 2 * self.quiet)
        return across, down


@dataclass(frozen=True, slots=True)
class PlacedText:
    """The box is given as it lies before it is turned by `rotation` about its middle."""

    x: int
    y: int
    width: int
    height: int
    fitted: Fitted
    align: Align
    rotation: int


@dataclass(frozen=True, slots=True)
class PlacedLine:
    """A frame, filled where it is no wider or taller than twice its thickness."""

    x: int
    y: int
    width: int
    height: int
    thickness: int


@dataclass(frozen=True, slots=True)
class PlacedPicture:
    x: int
    y: int
    image: Image.Image


@dataclass(frozen=True, slots=True)
class Layout:
    """Size and places in dots."""

    width: int
    height: int
    dpi: int
    codes: tuple[PlacedCode, ...]
    texts: tuple[PlacedText, ...]
    lines: tuple[PlacedLine, ...]
    pictures: tuple[PlacedPicture, ...]


def lay_out(template: Template, fields: Mapping[str, str], dpi: int, *, plain_qr: bool = False) -> Layout:
    """Raises `KnownError` (`label.too_small`) where a code would need modules under 0.5 mm, and those of the codes.

    A code without text is left out. `plain_qr` makes room for a printer that draws QR codes itself.
    """
    values = values_for(template, fields)
    plain = {name: "\n".join(" ".join(line.split()) for line in _lines(name, value, template))
             for name, value in values.items()}  # fmt: skip
    codes, texts = [], []
    for element in template.elements:
        if isinstance(element, Text):
            if text := filled(element.text, plain):
                texts.append(_placed_text(element, text, dpi))
        elif isinstance(element, Qr | DataMatrix | Code128) and (text := filled(element.text, values)):
            codes.append(_placed_code(element, text, dpi, plain_qr))
    lines, pictures = _standing(template, dpi)
    return Layout(
        dots(template.width, dpi), dots(template.height, dpi), dpi, tuple(codes), tuple(texts), lines, pictures
    )


def dots(mm: float, dpi: int) -> int:
    return round(mm * dpi / MM_PER_INCH)


def _lines(name: str, value: str, template: Template) -> list[str]:
    """The words of a template keep their lines; those inside a value of a unit become blanks."""
    return value.split("\n") if any(name in words for words in template.words.values()) else [value]


_Standing = tuple[tuple[PlacedLine, ...], tuple[PlacedPicture, ...]]


def _standing(template: Template, dpi: int) -> _Standing:
    """What is the same on every label."""
    parts = tuple(element for element in template.elements if isinstance(element, Line | Picture))
    return _placed(parts, dpi)


@lru_cache(maxsize=8)
def _placed(parts: tuple[Line | Picture, ...], dpi: int) -> _Standing:
    lines = tuple(_placed_line(part, dpi) for part in parts if isinstance(part, Line))
    return lines, tuple(_placed_picture(part, dpi) for part in parts if isinstance(part, Picture))


def _placed_code(element: Qr | DataMatrix | Code128, text: str, dpi: int, plain_qr: bool) -> PlacedCode:
    if isinstance(element, Code128):
        return _placed_bars(element, text, dpi)
    if isinstance(element, DataMatrix):
        symbol = data_matrix(text)
    elif plain_qr:
        symbol = plain_matrix(text, element.level).symbol
    else:
        symbol = matrix(text, element.level, swift=True).symbol
    modules = symbol.width + 2 * element.quiet
    module = _module(modules, min(element.box.width, element.box.height), LEAST_MODULE_MM, dpi)
    side = module * modules
    return PlacedCode(*_middle(element.box, side, side, dpi), module, element.quiet, symbol)


def _placed_bars(element: Code128, text: str, dpi: int) -> PlacedCode:
    box, standing = element.box, element.rotation in (90, 270)
    symbol = code128(text)
    modules = symbol.width + 2 * element.quiet
    module = _module(modules, box.height if standing else box.width, LEAST_BAR_MM, dpi)
    tall = dots(box.width if standing else box.height, dpi)
    across, down = (tall, module * modules) if standing else (module * modules, tall)
    x, y = _middle(box, across, down, dpi)
    return PlacedCode(x, y, module, element.quiet, symbol, tall, element.rotation)


def _module(modules: int, room_mm: float, least_mm: float, dpi: int) -> int:
    """Side of a module in dots, as large as fits."""
    module = int(room_mm * dpi / MM_PER_INCH + 1e-6) // modules
    least = math.ceil(least_mm * dpi / MM_PER_INCH)
    if module >= least:
        return module
    needed = math.ceil(modules * least * MM_PER_INCH / dpi * 10) / 10
    raise KnownError(
        "label.too_small",
        say("label", "The code needs {needed} mm, and the label has {room} mm for it.", needed=needed, room=room_mm),
        say(
            "label", "Use a label with at least {needed} mm for the code: smaller is not read reliably.", needed=needed
        ),
    )


def _middle(box: Box, width: int, height: int, dpi: int) -> tuple[int, int]:
    return dots(box.x + box.width / 2, dpi) - width // 2, dots(box.y + box.height / 2, dpi) - height // 2


def _placed_text(element: Text, text: str, dpi: int) -> PlacedText:
    box = element.box
    x, y, width, height = dots(box.x, dpi), dots(box.y, dpi), dots(box.width, dpi), dots(box.height, dpi)
    if element.rotation in (90, 270):
        x, y, width, height = x + (width - height) // 2, y + (height - width) // 2, height, width
    sizes = range(dots(element.size, dpi), dots(element.smallest, dpi) - 1, -1)
    return PlacedText(
        x, y, width, height, fit(text, element.face, sizes, width, height, element.lines), element.align,
        element.rotation,
    )  # fmt: skip


def _placed_line(element: Line, dpi: int) -> PlacedLine:
    box, thick = element.box, max(1, dots(element.thickness, dpi))
    width, height = max(dots(box.width, dpi), thick), max(dots(box.height, dpi), thick)
    return PlacedLine(dots(box.x, dpi), dots(box.y, dpi), width, height, thick)


def _placed_picture(element: Picture, dpi: int) -> PlacedPicture:
    box = element.box
    image = fitted(element.data, max(1, dots(box.width, dpi)), max(1, dots(box.height, dpi)))
    return PlacedPicture(*_middle(box, image.width, image.height, dpi), image)
