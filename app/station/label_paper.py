"""Labels for a printer of the system: drawn at its resolution, every code on them read back before it is put there."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from app.labels.template import Template


class Paper(Protocol):
    """Where pages are painted; sizes in dots of the printer."""

    @property
    def name(self) -> str: ...

    @property
    def dpi(self) -> int: ...

    @property
    def start_cell(self) -> int:
        """Of a sheet, counted from 1."""

    def new_page(self) -> None: ...

    def put(self, x: int, y: int, width: int, height: int, grey: bytes) -> None:
        """A byte for each dot, row by row."""


def paint(fields: Iterable[Mapping[str, str]], template: Template, paper: Paper) -> int:
    """The number of pages; `KnownError` where a code cannot be read back."""
    from app.labels.label import proved
    from app.labels.pdf import cells, first_cell, origin

    pages = 0
    for cell, values in enumerate(fields, first_cell(template, paper.start_cell)):
        place = cell % cells(template)
        _layout, image = proved(template, values, paper.dpi)
        if pages == 0 or place == 0:
            paper.new_page()
            pages += 1
        paper.put(*origin(template, place, paper.dpi), image.width, image.height, image.tobytes())
    return pages
