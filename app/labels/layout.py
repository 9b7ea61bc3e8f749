"""A template and its fields, placed on the dots of a printer."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import normalize

from PIL import Image

from app.domain.errors import KnownError
from app.domain.message import say
from app.labels.code128 import code128
from app.labels.fields import filled, values_for
from app.labels.fitting import Fitted, Room, fit
from app.labels.image import fitted
from app.labels.qr import Level, matrix, plain_matrix
from app.labels.symbol import Symbol, data_matrix
from app.labels.system_fonts import is_eastern
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
from app.labels.typeface import Typeface, typeface

MM_PER_INCH = 25.4
_DIRECTIONS = {0: (1, 0), 90: (0, 1), 180: (-1, 0), 270: (0, -1)}
_SHARES = {Align.LEFT: 0.0, Align.CENTER: 0.5, Align.RIGHT: 1.0}
_NO_LETTER = say("label", "Write it in Latin, Greek or Cyrillic letters, or take it out of the template.")
_NO_FONT = say(
    "label",
    "Install a font for Chinese, Japanese and Korean, such as Noto Sans CJK (on Debian and Ubuntu the package"
    " fonts-noto-cjk), then try again.",
)
_LARGEST_DRAWN, _FINEST = 10, 600
"""Dots: a printer magnifies its own codes so far; those of 600 dpi further."""


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
    level: Level = Level.M
    """Of a QR code."""

    @property
    def lying(self) -> tuple[int, int]:
        """Width and height in dots before it is turned, with the quiet zone."""
        across = self.module * (self.symbol.width + 2 * self.quiet)
        down = self.bar_height or self.module * (self.symbol.height + 2 * self.quiet)
        return across, down

    @property
    def place(self) -> tuple[int, int, int, int]:
        """Left, upper, right and lower edge in dots as it stands, with the quiet zone."""
        across, down = self.lying if self.rotation in (0, 180) else self.lying[::-1]
        return self.x, self.y, self.x + across, self.y + down


@dataclass(frozen=True, slots=True)
class PlacedText:
    """The box is given in mm, as it lies before it is turned by `rotation` about its middle."""

    box: Box
    fitted: Fitted
    align: Align
    rotation: int
    dpi: int

    @property
    def size(self) -> float:
        """Of the em, in dots."""
        return self.fitted.size * self.dpi / MM_PER_INCH

    def lines(self) -> Iterator["TextLine"]:
        """Where each line stands in dots, turned."""
        along, down = _DIRECTIONS[self.rotation]
        scale, share = self.dpi / MM_PER_INCH, _SHARES[self.align]
        for at, line in enumerate(self.fitted.lines):
            length = self.fitted.width(at)
            dx = (self.box.width - length) * share - self.box.width / 2
            dy = self.fitted.baseline(at) - self.box.height / 2
            x = self.box.x + self.box.width / 2 + dx * along - dy * down
            y = self.box.y + self.box.height / 2 + dx * down + dy * along
            yield TextLine(line, x * scale, y * scale, along, down, length * scale)


@dataclass(frozen=True, slots=True)
class TextLine:
    """Begins at `x`, `y` on its baseline and goes towards (`along`, `down`), so many dots long."""

    text: str
    x: float
    y: float
    along: int
    down: int
    length: float


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


def lay_out(template: Template, fields: Mapping[str, str], dpi: int, *, plain: bool = False) -> Layout:
    """Raises `KnownError`: `label.too_small` where a code would need modules under 0.5 mm, `label.letter` where the
    fonts lack a sign, `label.font` where the system could have it, and those of the codes.

    A code without text is left out. `plain` makes room for a printer that draws codes itself.
    """
    values = values_for(template, fields)
    language = values["language"] or template.language
    tidy = {name: _tidy(value, name in template.spoken) for name, value in values.items()}
    codes, texts = [], []
    for element in template.elements:
        if isinstance(element, Text):
            if text := filled(element.text, tidy):
                letters = typeface(element.face, language)
                if not (plain and in_every_printer(text)):
                    _check_letters(letters, text)
                texts.append(_placed_text(element, text, letters, dpi))
        elif isinstance(element, Qr | DataMatrix | Code128) and (text := filled(element.text, values)):
            codes.append(_placed_code(element, text, dpi, plain))
    lines, pictures = _standing(template, dpi)
    return Layout(
        dots(template.width, dpi), dots(template.height, dpi), dpi, tuple(codes), tuple(texts), lines, pictures
    )


def dots(mm: float, dpi: int) -> int:
    return round(mm * dpi / MM_PER_INCH)


def in_every_printer(text: str) -> bool:
    """Whether the fonts of any label printer have its letters."""
    try:
        text.replace("\n", "").encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def _check_letters(letters: Typeface, text: str) -> None:
    missing = letters.lacks(text)
    if not missing:
        return
    what = say("label", "The fonts for labels lack the character “{letter}” of “{text}”.", letter=missing, text=text)
    if is_eastern(missing):
        raise KnownError("label.font", what, _NO_FONT)
    raise KnownError("label.letter", what, _NO_LETTER)


def _tidy(value: str, spoken: bool) -> str:
    """The words of a template keep their lines; line ends inside a value of a unit become blanks.

    A letter with its accent is one sign (NFC), as the fonts have it.
    """
    value = normalize("NFC", value)
    lines = value.split("\n") if spoken else [value]
    return "\n".join(" ".join(line.split()) for line in lines)


_Standing = tuple[tuple[PlacedLine, ...], tuple[PlacedPicture, ...]]


def _standing(template: Template, dpi: int) -> _Standing:
    """What is the same on every label."""
    parts = tuple(element for element in template.elements if isinstance(element, Line | Picture))
    return _placed(parts, dpi)


@lru_cache(maxsize=8)
def _placed(parts: tuple[Line | Picture, ...], dpi: int) -> _Standing:
    lines = tuple(_placed_line(part, dpi) for part in parts if isinstance(part, Line))
    return lines, tuple(_placed_picture(part, dpi) for part in parts if isinstance(part, Picture))


def _placed_code(element: Qr | DataMatrix | Code128, text: str, dpi: int, plain: bool) -> PlacedCode:
    if isinstance(element, Code128):
        return _placed_bars(element, text, dpi)
    if isinstance(element, DataMatrix):
        symbol = data_matrix(text, plain=plain)
    elif plain:
        symbol = plain_matrix(text, element.level).symbol
    else:
        symbol = matrix(text, element.level, swift=True).symbol
    modules = symbol.width + 2 * element.quiet
    module = _module(modules, min(element.box.width, element.box.height), LEAST_MODULE_MM, dpi)
    if plain and dpi < _FINEST:
        module = min(module, _LARGEST_DRAWN)
    side = module * modules
    level = element.level if isinstance(element, Qr) else Level.M
    return PlacedCode(*_middle(element.box, side, side, dpi), module, element.quiet, symbol, level=level)


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


def _placed_text(element: Text, text: str, letters: Typeface, dpi: int) -> PlacedText:
    box = element.box
    if element.rotation in (90, 270):
        shift = (box.width - box.height) / 2
        box = Box(box.x + shift, box.y - shift, box.height, box.width)
    room = Room(box.width, box.height, element.lines)
    fitted = fit(text, letters, element.size, element.smallest, room)
    return PlacedText(box, fitted, element.align, element.rotation, dpi)


def _placed_line(element: Line, dpi: int) -> PlacedLine:
    box, thick = element.box, max(1, dots(element.thickness, dpi))
    width, height = max(dots(box.width, dpi), thick), max(dots(box.height, dpi), thick)
    return PlacedLine(dots(box.x, dpi), dots(box.y, dpi), width, height, thick)


def _placed_picture(element: Picture, dpi: int) -> PlacedPicture:
    box = element.box
    image = fitted(element.data, max(1, dots(box.width, dpi)), max(1, dots(box.height, dpi)))
    return PlacedPicture(*_middle(box, image.width, image.height, dpi), image)
