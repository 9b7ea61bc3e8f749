"""Picture files and the pages of a PDF, read for their codes; and why none was read."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from threading import Lock
from typing import Any, NoReturn

from PIL import Image, ImageOps, UnidentifiedImageError

from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message, say
from app.labels.read import Found, read_codes
from app.labels.read_why import why_unread

_PICTURE_FORMATS = ("PNG", "JPEG", "WEBP", "BMP", "GIF", "TIFF")
_MOST_PIXELS = 80_000_000
MOST_PAGES = 200
_PDF_DPI = 200
_pdfium = Lock()
"""pdfium works for one thread at a time."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The codes of a picture; where there are none, why, and what helps."""

    codes: tuple[Found, ...]
    why: Message = NOTHING
    remedy: Message = NOTHING

    @property
    def texts(self) -> list[str]:
        """Each once, in the order of the pages."""
        return list(dict.fromkeys(code.text for code in self.codes))


def read_file(data: bytes) -> Reading:
    """Codes in the bytes of a picture or of a PDF; `KnownError` (`picture.…`) where they are neither."""
    found, first = list[Found](), None
    for number, grey in enumerate(_pages(data), start=1):
        first = first or grey
        found += (replace(code, page=number) for code in read_codes(grey))
    if found or first is None:
        return Reading(tuple(found))
    return Reading((), *why_unread(first))


def _pages(data: bytes) -> Iterator[Image.Image]:
    if data.lstrip()[:5] == b"%PDF-":
        yield from _pdf_pages(data)
    else:
        yield _picture(data)


def _pdf_pages(data: bytes) -> Iterator[Image.Image]:
    import pypdfium2  # type: ignore[import-untyped]

    with _pdfium:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise KnownError(
                "picture.pdf",
                say("read", "This PDF cannot be opened; it may be damaged or locked by a password."),
                say("read", "Open it in a viewer and save a page as a picture, or take the code from the screen."),
                detail=str(error),
            ) from error
        try:
            for number in range(min(len(document), MOST_PAGES)):
                yield _pdf_page(document[number])
        finally:
            document.close()


def _pdf_page(page: Any) -> Image.Image:  # noqa: ANN401
    """Sharp enough for modules of a third of a millimetre."""
    width, height = page.get_size()
    scale = min(_PDF_DPI / 72, 5000 / max(width, height, 1))
    drawn: Image.Image = page.render(scale=scale, grayscale=True).to_pil()
    return drawn.convert("L")


def _picture(data: bytes) -> Image.Image:
    """Upright, as the camera held it."""
    try:
        with Image.open(io.BytesIO(data), formats=_PICTURE_FORMATS) as image:
            if image.width * image.height > _MOST_PIXELS:
                _refuse_size()
            return _flattened(ImageOps.exif_transpose(image))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return _refuse_size()
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        raise KnownError(
            "picture.unreadable",
            say("read", "This is not a picture that can be read."),
            say("read", "Use a PNG or JPEG file, or a PDF."),
            detail="" if isinstance(error, UnidentifiedImageError) else str(error),
        ) from error


def _refuse_size() -> NoReturn:
    raise KnownError(
        "picture.too_large",
        say("read", "The picture is larger than {n} million pixels.", n=_MOST_PIXELS // 1_000_000),
        say("read", "Save it smaller, or cut out the part with the code."),
    )


def _flattened(image: Image.Image) -> Image.Image:
    """Grey on white: a transparent ground would otherwise turn black and hide the code."""
    if image.mode in ("L", "RGB"):
        return image.convert("L")
    colours = image.convert("RGBA")
    ground = Image.new("RGBA", colours.size, "white")
    ground.alpha_composite(colours)
    return ground.convert("L")
