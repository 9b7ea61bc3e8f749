"""A template and its fields, placed on the dots of a printer."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.errors import KnownError
from app.domain.message import say
from app.labels.fitting import Fitted, fit
from app.labels.qr import QrMatrix, matrix
from app.labels.template import Qr, Template, Text, filled

MM_PER_INCH = 25.4
LEAST_MODULE_MM = 0.5
"""4 dots at 203 dpi. Printed codes with 2 and 3 were not read in a blurred photograph, those with 4 were."""


@dataclass(frozen=True, slots=True)
class PlacedQr:
    """`x`, `y` are the corner of the quiet zone, `module` the side of one module; all in dots."""

    x: int
    y: int
    module: int
    matrix: QrMatrix


@dataclass(frozen=True, slots=True)
class PlacedText:
    x: int
    y: int
    fitted: Fitted


@dataclass(frozen=True, slots=True)
class Layout:
    """Size and places in dots."""

    width: int
    height: int
    dpi: int
    codes: tuple[PlacedQr, ...]
    texts: tuple[PlacedText, ...]


def lay_out(template: Template, fields: Mapping[str, str], dpi: int) -> Layout:
    """Raises `KnownError` (`label.too_small`) where a code would need modules under 0.5 mm."""
    plain = {name: " ".join(value.split()) for name, value in fields.items()}
    codes, texts = [], []
    for element in template.elements:
        if isinstance(element, Qr):
            codes.append(_placed_qr(element, filled(element.text, fields), dpi))
        elif text := filled(element.text, plain):
            texts.append(_placed_text(element, text, dpi))
    return Layout(_dots(template.width, dpi), _dots(template.height, dpi), dpi, tuple(codes), tuple(texts))


def _dots(mm: float, dpi: int) -> int:
    return round(mm * dpi / MM_PER_INCH)


def _placed_qr(element: Qr, text: str, dpi: int) -> PlacedQr:
    code = matrix(text, element.level)
    box = element.box
    room = min(box.width, box.height)
    module = int(room * dpi / MM_PER_INCH) // code.size_with_quiet
    least = math.ceil(LEAST_MODULE_MM * dpi / MM_PER_INCH)
    if module < least:
        needed = math.ceil(code.size_with_quiet * least * MM_PER_INCH / dpi * 10) / 10
        raise KnownError(
            "label.too_small",
            say("label", "The code needs {needed} mm, and the label has {room} mm for it.", needed=needed, room=room),
            say(
                "label",
                "Use a label with at least {needed} mm for the code: smaller is not read reliably.",
                needed=needed,
            ),
        )
    side = module * code.size_with_quiet
    x, y = _dots(box.x + box.width / 2, dpi) - side // 2, _dots(box.y + box.height / 2, dpi) - side // 2
    return PlacedQr(x, y, module, code)


def _placed_text(element: Text, text: str, dpi: int) -> PlacedText:
    box = element.box
    sizes = range(_dots(element.size, dpi), _dots(element.smallest, dpi) - 1, -1)
    fitted = fit(text, element.face, sizes, _dots(box.width, dpi), _dots(box.height, dpi), element.lines)
    return PlacedText(_dots(box.x, dpi), _dots(box.y, dpi), fitted)
