"""Many labels, written as they come: PDF, PNG, SVG and ZPL, every code on them read back."""

from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from app.labels.label import Content, pdf, picture
from app.labels.template import Template

SUFFIXES = (".pdf", ".png", ".svg", ".zpl")
USUAL_DPI = {".pdf": 600, ".png": 300, ".svg": 600, ".zpl": 203}
"""A printer's resolution, where nobody says it: the modules of a code are whole dots of it."""


def write_pdf(template: Template, contents: Iterable[Content], out: BinaryIO, dpi: int, start_cell: int = 1) -> int:
    """The number of pages."""
    return pdf(contents, out, template, dpi)


def label_file(template: Template, content: Content, suffix: str, dpi: int) -> bytes:
    """One label as a file of that kind."""
    return picture(content, template, dpi)


def numbered(path: Path, number: int) -> Path:
    return path.with_name(f"{path.stem}-{number:05}{path.suffix}")
