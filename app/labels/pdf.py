"""Labels as PDF pages: one on each, or a sheet of them."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from PIL import Image

from app.domain.errors import KnownError
from app.domain.message import say
from app.labels.label import Fields, proved
from app.labels.layout import Layout, PlacedText, dots
from app.labels.pdf_file import PdfFile
from app.labels.strokes import rectangles
from app.labels.template import Template

_HAIR = 0.0005
"""Points; without it a page of whole dots is one dot more to a program that rounds up."""


def pdf(
    labels: Iterable[Fields],
    out: BinaryIO,
    template: Template,
    dpi: int = 600,
    start_cell: int = 1,
) -> int:
    """Write the labels, each read back, and return the number of pages.

    Pages go to `out` as they are made. After an error (as of `proved`, or `label.none`) what was written is no PDF.
    The first sheet begins at `start_cell`, counted from 1 along the rows.
    """
    file = PdfFile(out)
    page: list[bytes] = []
    for cell, fields in enumerate(labels, first_cell(template, start_cell)):
        place = cell % cells(template)
        layout, image = proved(template, fields, dpi)
        page.append(_drawn(file, layout, image, origin(template, place, dpi)))
        if place + 1 == cells(template):
            _flush(file, template, dpi, page)
    if page:
        _flush(file, template, dpi, page)
    if not file.pages:
        raise KnownError("label.none", say("label", "There is no label to print."))
    file.close()
    return file.pages


def cells(template: Template) -> int:
    return template.sheet.cells if template.sheet else 1


def first_cell(template: Template, start_cell: int) -> int:
    """Counted from 0; raises `KnownError` where the sheet has no such cell."""
    if not 1 <= start_cell <= cells(template):
        raise KnownError(
            "label.cell",
            say("label", "This sheet has {n} labels, and none is number {cell}.", n=cells(template), cell=start_cell),
            say("label", "Start at a label from 1 to {n}.", n=cells(template)),
        )
    return start_cell - 1


def origin(template: Template, place: int, dpi: int) -> tuple[int, int]:
    """The corner of a cell (from 0) on its page, in dots."""
    sheet = template.sheet
    if sheet is None:
        return 0, 0
    row, column = divmod(place, sheet.columns)
    x = sheet.left + column * (template.width + sheet.gap_x)
    y = sheet.top + row * (template.height + sheet.gap_y)
    return dots(x, dpi), dots(y, dpi)


def _flush(file: PdfFile, template: Template, dpi: int, page: list[bytes]) -> None:
    """The page has whole dots, so that each module has them too; a unit is a dot, and y counts downwards."""
    scale = 72 / dpi
    width, height = (dots(side, dpi) * scale - _HAIR for side in template.page)
    head = f"{scale:.8f} 0 0 {-scale:.8f} 0 {height:.6f} cm\n".encode()
    file.page(width, height, head + b"".join(page))
    page.clear()


def _drawn(file: PdfFile, layout: Layout, whole: Image.Image, corner: tuple[int, int]) -> bytes:
    parts = [f"q 1 0 0 1 {corner[0]} {corner[1]} cm"]
    for picture in layout.pictures:
        image, name = picture.image, file.picture(picture.image)
        parts.append(f"q {image.width} 0 0 {-image.height} {picture.x} {picture.y + image.height} cm /{name} Do Q")
    boxes = " ".join(f"{x} {y} {width} {height} re" for x, y, width, height in rectangles(layout, whole))
    if boxes:
        parts.append(f"{boxes} f")
    for text in layout.texts:
        parts += _lines(file, text)
    return "\n".join([*parts, "Q\n"]).encode()


def _lines(file: PdfFile, text: PlacedText) -> Iterator[str]:
    for line in text.lines():
        for font, letters, at in text.fitted.typeface.runs(line.text):
            ahead = at * text.size
            x, y = line.x + ahead * line.along, line.y + ahead * line.down
            turn = f"{line.along} {line.down} {line.down} {-line.along} {x:.2f} {y:.2f}"
            shown = (f"/{name} {text.size:.3f} Tf <{codes}> Tj" for name, codes in file.text(font, letters))
            yield f"BT {turn} Tm {' '.join(shown)} ET"
