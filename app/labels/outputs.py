"""Many labels, written as they come: PDF, PNG, SVG and ZPL, every code on them read back."""

from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from app.labels.label import Fields, picture
from app.labels.pdf import pdf
from app.labels.svg import svg
from app.labels.template import Template
from app.labels.zpl import write_zpl

SUFFIXES = (".pdf", ".png", ".svg", ".zpl")
USUAL_DPI = {".pdf": 600, ".png": 300, ".svg": 600, ".zpl": 203}
"""A printer's resolution, where nobody says it: the modules of a code are whole dots of it."""


def write_all(
    suffix: str, template: Template, labels: Iterable[Fields], out: BinaryIO, dpi: int, start_cell: int
) -> int:
    """All labels in one file, as they come; the number of pages."""
    if suffix == ".pdf":
        return pdf(labels, out, template, dpi, start_cell)
    return write_zpl(labels, out, template, dpi)


def label_file(suffix: str, template: Template, fields: Fields, dpi: int) -> bytes:
    """One label as a file of that kind."""
    return svg(fields, template, dpi) if suffix == ".svg" else picture(fields, template, dpi)


def numbered(path: Path, number: int) -> Path:
    return path.with_name(f"{path.stem}-{number:05}{path.suffix}")
