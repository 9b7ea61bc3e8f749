"""Codes as plain modules: QR (ISO/IEC 18004), DataMatrix (ISO/IEC 16022) and Code 128 (ISO/IEC 15417)."""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from math import isqrt

from app.domain.errors import KnownError
from app.domain.message import say


class Kind(StrEnum):
    QR = "qr"
    DATAMATRIX = "datamatrix"
    CODE128 = "code128"


@dataclass(frozen=True, slots=True)
class Symbol:
    """The modules of one code without the quiet zone, row by row in `light`: a byte each, 0 dark and 255 light.

    Code 128 has one row. The text may be an activation code, so neither it nor the modules appear in `repr`.
    """

    kind: Kind
    text: str = field(repr=False)
    width: int
    height: int
    light: bytes = field(repr=False)


_CODEWORDS = (
    3, 5, 8, 12, 18, 22, 30, 36, 44, 62, 86, 114, 144, 174, 204, 280, 368, 456, 576, 696, 816, 1050, 1304, 1558,
)  # fmt: skip
"""Data codewords of the square symbols (ISO/IEC 16022 table 7)."""


def data_matrix(text: str, *, plain: bool = False) -> Symbol:
    """The smallest square that holds `text` (ECC 200); raises `KnownError` where none does.

    `plain`: as it holds the text in ASCII encodation, which any printer can do.
    """
    import zxingcpp

    sized = {"version": _plain_size(text) + 1} if plain else {"force_square": True}
    try:
        made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.DataMatrix, **sized)
    except ValueError as error:
        raise does_not_fit(text, "DataMatrix") from error
    light = memoryview(made.to_image(scale=1, add_quiet_zones=False)).tobytes()  # type: ignore[arg-type]
    return Symbol(Kind.DATAMATRIX, text, isqrt(len(light)), isqrt(len(light)), light)


def _plain_size(text: str) -> int:
    """Which square: a pair of digits takes one codeword, a byte above 127 two."""
    pairs = len(re.findall(r"[0-9]{2}", text))
    needed = len(text.encode()) - pairs + sum(byte > 127 for byte in text.encode())
    for size, room in enumerate(_CODEWORDS):
        if needed <= room:
            return size
    raise does_not_fit(text, "DataMatrix")


def does_not_fit(text: str, kind: str) -> KnownError:
    if not text:
        return KnownError("code.empty", say("qr", "There is no text to make a code of."))
    return KnownError(
        "code.too_long",
        say("qr", "A text of {n} characters does not fit into a code of the kind {kind}.", n=len(text), kind=kind),
        say("qr", "An activation code has at most 255 characters: check what was pasted."),
    )
