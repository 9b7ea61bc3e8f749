"""Reading codes back: nothing leaves the program that a decoder does not read as what was meant."""

import io
from typing import NoReturn

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
_FOUND_ON_CARDS = zxingcpp.BarcodeFormats(
    [zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.DataMatrix, zxingcpp.BarcodeFormat.Code128]
)
_PICTURE_FORMATS = ("PNG", "JPEG", "WEBP", "BMP", "GIF", "TIFF")
_MOST_PIXELS = 80_000_000


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
        raise KnownError(
            "code.unproven",
            say("proof", "The code that was drawn does not read back as the text it was made from."),
            say("proof", "Nothing was saved or printed. Make the code larger, or report this as a fault."),
        )


def read_picture(data: bytes) -> list[str]:
    """Every QR, DataMatrix and Code 128 text in a picture file, empty where there is none.

    Raises `KnownError` where the bytes are no picture that can be read.
    """
    grey = _open(data)
    for picture in (grey, *_enlarged(grey)):
        found = zxingcpp.read_barcodes(picture, formats=_FOUND_ON_CARDS, text_mode=zxingcpp.TextMode.Plain)
        if found:
            return list(dict.fromkeys(code.text for code in found))
    return []


def _open(data: bytes) -> Image.Image:
    try:
        with Image.open(io.BytesIO(data), formats=_PICTURE_FORMATS) as image:
            return _flattened(image) if image.width * image.height <= _MOST_PIXELS else _refuse_size()
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return _refuse_size()
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        raise KnownError(
            "picture.unreadable",
            say("proof", "This is not a picture that can be read."),
            say("proof", "Use a PNG or JPEG file."),
            detail=str(error),
        ) from error


def _refuse_size() -> NoReturn:
    raise KnownError(
        "picture.too_large",
        say("proof", "The picture is larger than {n} million pixels.", n=_MOST_PIXELS // 1_000_000),
        say("proof", "Save it smaller, or cut out the part with the code."),
    )


def _flattened(image: Image.Image) -> Image.Image:
    """Grey on white: a transparent ground would otherwise turn black and hide the code."""
    colours = image.convert("RGBA")
    ground = Image.new("RGBA", colours.size, "white")
    ground.alpha_composite(colours)
    return ground.convert("L")


def _enlarged(grey: Image.Image) -> list[Image.Image]:
    """Codes with modules of one or two pixels are read once they are enlarged and have light around them."""
    if max(grey.size) > 1000:
        return []
    framed = Image.new("L", (grey.width + 20, grey.height + 20), 255)
    framed.paste(grey, (10, 10))
    return [framed.resize((framed.width * 3, framed.height * 3), Image.Resampling.NEAREST)]
