"""The codes of a run as files: a QR picture for each device, and one PDF with a label on each page."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands.common import Output
from app.domain.message import say
from app.domain.work import Unit

if TYPE_CHECKING:
    from app.station.station import Station

LABELS = "labels.pdf"
_UNSAFE = re.compile(r"[^\w.-]+")


def save_codes(out: Output, station: "Station", units: Sequence[Unit], folder: Path) -> None:
    """Each picture and label is read back before it is kept."""
    coded = [(unit, code) for unit in units if (code := station.codes.of(unit)) is not None]
    if not coded:
        out.tell(say("cli", "There are no codes to save: none of these devices is given one."))
        return
    _make(folder)
    for unit, code in coded:
        path = folder / picture_name(unit)
        station.codes.save_picture(code, path, unit)
        out.result("file", {"file": str(path), "unit": unit.id, "name": unit.name, "eid": unit.eid}, str(path))
    path = folder / LABELS
    pages = station.labels.save_units([unit for unit, _ in coded], path).pages
    out.result(
        "file", {"file": str(path), "pages": pages}, say("cli", "{file}: {pages} labels", file=str(path), pages=pages)
    )


def picture_name(unit: Unit) -> str:
    """Told apart by the row, whatever the names are."""
    return f"{unit.row:04}-{_UNSAFE.sub('-', unit.name).strip('-.') or 'device'}.png"


def _make(folder: Path) -> None:
    from app.station.files import writing

    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
