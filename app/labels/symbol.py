"""Codes as plain modules: QR (ISO/IEC 18004), DataMatrix (ISO/IEC 16022) and Code 128 (ISO/IEC 15417)."""

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


def data_matrix(text: str) -> Symbol:
    """The smallest square that holds `text` (ECC 200); raises `KnownError` where none does."""
    import zxingcpp

    try:
        made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.DataMatrix, force_square=True)
    except (ValueError, RuntimeError) as error:
        raise does_not_fit(text, "DataMatrix") from error
    light = memoryview(made.to_image(scale=1, add_quiet_zones=False)).tobytes()  # type: ignore[arg-type]
    return Symbol(Kind.DATAMATRIX, text, isqrt(len(light)), isqrt(len(light)), light)


def does_not_fit(text: str, kind: str) -> KnownError:
    if not text:
        return KnownError("code.empty", say("qr", "There is no text to make a code of."))
    return KnownError(
        "code.too_long",
        say("qr", "A text of {n} characters does not fit into a code of the kind {kind}.", n=len(text), kind=kind),
        say("qr", "An activation code has at most 255 characters: check what was pasted."),
    )
