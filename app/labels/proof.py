"""Reading codes back: nothing leaves the program that a decoder does not read as what was meant."""

import zxingcpp
from PIL import Image

from app.domain.errors import KnownError
from app.domain.message import say
from app.labels.symbol import Kind

# Naming the formats makes the decoder twelve times faster than trying all of them.
_FORMATS = {
    Kind.QR: zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode]),
    Kind.DATAMATRIX: zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.DataMatrix]),
    Kind.CODE128: zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.Code128]),
}


def decode(image: Image.Image, kind: Kind = Kind.QR, *, upright: bool = False) -> list[str]:
    """The text of every code of this kind in a picture of ours, read without any of the help that a photo needs.

    `upright`: its bars lie on top of each other.
    """
    grey = image if image.mode == "L" else image.convert("L")
    found = zxingcpp.read_barcodes(
        grey,
        formats=_FORMATS[kind],
        try_rotate=upright,
        try_downscale=False,
        try_invert=False,
        text_mode=zxingcpp.TextMode.Plain,
    )
    return [code.text for code in found]


def prove(image: Image.Image, *expected: str, kind: Kind = Kind.QR, upright: bool = False) -> None:
    """Raises `KnownError` (`code.unproven`) unless the codes in the picture are exactly the expected texts."""
    if sorted(decode(image, kind, upright=upright)) != sorted(expected):
        raise unproven()


def unproven() -> KnownError:
    return KnownError(
        "code.unproven",
        say("proof", "The code that was drawn does not read back as the text it was made from."),
        say("proof", "Nothing was saved or printed. Make the code larger, or report this as a fault."),
    )
