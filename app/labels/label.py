"""Labels: what stands on one, its picture, and a PDF of many."""

import io
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import BinaryIO

from PIL import Image, ImageDraw

from app.domain.errors import KnownError
from app.domain.message import say
from app.labels.fitting import font
from app.labels.layout import Layout, lay_out
from app.labels.pdf_file import PdfFile
from app.labels.picture import raster
from app.labels.proof import prove
from app.labels.template import ESIM_50X30, Template


@dataclass(frozen=True, slots=True)
class LabelContent:
    """What is known of one unit; only `code`, the full `LPA:` text, must be there, and `repr` does not show it."""

    code: str = field(repr=False)
    name: str = ""
    eid: str = ""
    iccid: str = ""
    batch: str = ""
    made: date | None = None

    def fields(self) -> dict[str, str]:
        """By the names that templates use."""
        return {
            "code": self.code,
            "name": self.name,
            "eid": self.eid,
            "iccid": self.iccid,
            "batch": self.batch,
            "date": self.made.isoformat() if self.made else "",
        }


def render(content: LabelContent, template: Template = ESIM_50X30, dpi: int = 300) -> Image.Image:
    """The label in black and white (mode `1`), every code on it read back.

    Raises `KnownError`: `label.too_small`, `code.unproven`.
    """
    layout = lay_out(template, content.fields(), dpi)
    image = _drawn(layout)
    prove(image, *(code.matrix.text for code in layout.codes))
    return image


def picture(content: LabelContent, template: Template = ESIM_50X30, dpi: int = 300) -> bytes:
    """The label as a PNG file, for the screen; errors as of `render`."""
    file = io.BytesIO()
    render(content, template, dpi).save(file, "PNG", dpi=(dpi, dpi))
    return file.getvalue()


def pdf(contents: Iterable[LabelContent], out: BinaryIO, template: Template = ESIM_50X30, dpi: int = 600) -> int:
    """Write one page per label, each read back, and return their number.

    Pages go to `out` as they are made. After an error (as of `render`, or `label.none`) what was written is no PDF.
    """
    file = PdfFile(out)
    pages = 0
    for content in contents:
        file.page(render(content, template, dpi), dpi, template.width, template.height)
        pages += 1
    if not pages:
        raise KnownError("label.none", say("label", "There is no label to print."))
    file.close()
    return pages


def _drawn(layout: Layout) -> Image.Image:
    image = Image.new("1", (layout.width, layout.height), 1)
    for code in layout.codes:
        image.paste(raster(code.matrix, code.module), (code.x, code.y))
    pen = ImageDraw.Draw(image)
    for text in layout.texts:
        face = font(text.fitted.face, text.fitted.size)
        for index, line in enumerate(text.fitted.lines):
            pen.text((text.x, text.y + text.fitted.baseline(index)), line, fill=0, font=face, anchor="ls")
    image.info["dpi"] = (layout.dpi, layout.dpi)
    return image
