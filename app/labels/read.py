"""Reading codes out of photographs, screens and camera frames, with all the help a decoder can be given."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import zxingcpp
from PIL import Image, ImageChops, ImageFilter, ImageOps

Corner = tuple[float, float]

# Naming the formats makes the decoder several times faster. ITF and Codabar are left out: noise reads as them.
FORMATS = zxingcpp.BarcodeFormats(
    [
        zxingcpp.BarcodeFormat.QRCode,
        zxingcpp.BarcodeFormat.MicroQRCode,
        zxingcpp.BarcodeFormat.DataMatrix,
        zxingcpp.BarcodeFormat.Aztec,
        zxingcpp.BarcodeFormat.PDF417,
        zxingcpp.BarcodeFormat.Code128,
        zxingcpp.BarcodeFormat.Code39,
    ]
)
ON_CARDS = zxingcpp.BarcodeFormats(
    [zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.DataMatrix, zxingcpp.BarcodeFormat.Code128]
)
"""What a camera looks for: a frame has to be done before the next comes."""
_SMALL, _LARGE = 1000, 1600
"""Pixels of the longer side: enlarged below, made smaller above."""
_TILTS = (30, 60, 45)
"""Degrees; bars are read upright and lying only."""


@dataclass(frozen=True, slots=True)
class Found:
    """A code in a picture: `corners` go round it from its upper left, in pixels of the picture."""

    text: str = field(repr=False)
    """It may be an activation code: never log it."""
    format: str
    corners: tuple[Corner, Corner, Corner, Corner]
    page: int = 1


@dataclass(frozen=True, slots=True)
class _View:
    """The picture in another way, and how many times larger it is; no `scale` where the corners say nothing."""

    image: Image.Image
    scale: float = 1.0
    margin: int = 0
    binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage


def read_codes(grey: Image.Image) -> list[Found]:
    """Every code in a picture (mode `L`), from above to below. Ways of looking are tried until one shows a code."""
    found = _merged(map(_decode, _first_views(grey)))
    if not found:
        found = next(filter(None, map(_decode, _other_views(grey))), [])
    return sorted(found, key=lambda code: (min(y for _x, y in code.corners) // 20, min(x for x, _y in code.corners)))


def read_frame(light: bytes, width: int, height: int, turn: int = 0) -> list[Found]:
    """Codes in a camera frame, a byte of light for each pixel, row after row without gaps.

    What the plain look does not find is looked for in another way, a different one for each `turn`.
    """
    frame = memoryview(light).cast("B", (height, width))
    if found := _codes(zxingcpp.read_barcodes(frame, formats=ON_CARDS, text_mode=zxingcpp.TextMode.Plain)):
        return found
    grey = Image.frombuffer("L", (width, height), light, "raw", "L", 0, 1)
    ways = (_crisp, _even, _calm)
    return _decode(ways[turn % len(ways)](grey), ON_CARDS)


def read_broken(grey: Image.Image) -> list[Found]:
    """Codes that are seen and whose content cannot be made out."""
    found = zxingcpp.read_barcodes(grey, formats=ON_CARDS, return_errors=True)
    return _codes(code for code in found if not code.valid)


def _first_views(grey: Image.Image) -> Iterator[_View]:
    """As it is and with its light evened out: together they miss few codes of several."""
    yield _View(grey)
    if max(grey.size) <= _SMALL:
        yield _enlarged(grey, 3, Image.Resampling.NEAREST)
    yield _even(grey)


def _other_views(grey: Image.Image) -> Iterator[_View]:
    yield _View(grey, binarizer=zxingcpp.Binarizer.GlobalHistogram)
    stretched = ImageOps.autocontrast(grey, cutoff=2)
    yield _View(stretched)
    yield _View(stretched, binarizer=zxingcpp.Binarizer.FixedThreshold)
    if max(grey.size) <= _LARGE:
        yield _sharper(grey)
        yield _enlarged(stretched, 2, Image.Resampling.BICUBIC)
    yield from (_crisp(grey), _calm(grey), _smaller(grey))
    yield _View(stretched.filter(ImageFilter.MedianFilter(3)))
    yield from (_View(stretched.rotate(tilt, Image.Resampling.BILINEAR, True, fillcolor=255), 0) for tilt in _TILTS)


def _enlarged(grey: Image.Image, times: int, how: Image.Resampling) -> _View:
    """With light around it: a code that fills its picture has no quiet zone."""
    framed = ImageOps.expand(grey, 10, 255)
    return _View(framed.resize((framed.width * times, framed.height * times), how), times, 10)


def _even(grey: Image.Image) -> _View:
    """Each pixel against the light around it, which takes shadow and glare out."""
    radius = max(8, min(grey.size) // 24)
    around = grey.filter(ImageFilter.BoxBlur(radius))
    return _View(ImageOps.autocontrast(ImageChops.subtract(grey, around, 1, 128), cutoff=1))


def _sharper(grey: Image.Image) -> _View:
    view = _enlarged(ImageOps.autocontrast(grey, cutoff=1), 2, Image.Resampling.BICUBIC)
    return _View(view.image.filter(ImageFilter.UnsharpMask(6, 250, 0)), 2, 10)


def _crisp(grey: Image.Image) -> _View:
    return _View(grey.filter(ImageFilter.UnsharpMask(4, 200, 0)))


def _calm(grey: Image.Image) -> _View:
    return _View(grey.filter(ImageFilter.BoxBlur(1)))


def _smaller(grey: Image.Image) -> _View:
    """Half the size has half the noise."""
    half = (max(1, grey.width // 2), max(1, grey.height // 2))
    return _View(ImageOps.autocontrast(grey.resize(half, Image.Resampling.BOX), cutoff=1), 0.5)


def _decode(view: _View, formats: zxingcpp.BarcodeFormats = FORMATS) -> list[Found]:
    codes = zxingcpp.read_barcodes(
        view.image, formats=formats, text_mode=zxingcpp.TextMode.Plain, binarizer=view.binarizer
    )
    return _codes(codes, view.scale, view.margin)


def _codes(codes: Iterable[zxingcpp.Barcode], scale: float = 1.0, margin: int = 0) -> list[Found]:
    found = []
    for code in codes:
        place = code.position
        corners = (place.top_left, place.top_right, place.bottom_right, place.bottom_left)
        here = [(at.x / scale - margin, at.y / scale - margin) if scale else (0.0, 0.0) for at in corners]
        found.append(Found(code.text, str(code.format), (here[0], here[1], here[2], here[3])))
    return found


def _merged(many: Iterable[list[Found]]) -> list[Found]:
    """Each text once, where it was seen first."""
    first: dict[str, Found] = {}
    for codes in many:
        for code in codes:
            first.setdefault(code.text, code)
    return list(first.values())
