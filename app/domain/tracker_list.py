"""Trackers out of a CSV: a telephone number, an ICCID or a name in each row."""

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.device_file import as_utf8
from app.domain.errors import KnownError
from app.domain.identifiers import iccid_shaped, tidy_iccid
from app.domain.list_file import read_list
from app.domain.message import say

_TITLES = {
    "number": "number", "phone": "number", "phonenumber": "number", "telephone": "number", "msisdn": "number",
    "rufnummer": "number", "telefon": "number", "telefonnummer": "number",
    "iccid": "iccid", "sim": "iccid", "simcard": "iccid",
    "name": "name", "tracker": "name", "endpoint": "name", "unit": "name",
    "id": "device", "device": "device", "deviceid": "device", "endpointid": "device",
}  # fmt: skip
_NUMBER = re.compile(r"(?:\+|00)?[0-9][0-9 ()/.-]{5,}")
_NO_SPACE = re.compile(r"[^a-z]")
_SEPARATORS = ",;\t"


@dataclass(frozen=True, slots=True)
class TrackerRow:
    """What a row says; empty where it does not."""

    line: int
    """From 1, as a spreadsheet counts."""
    number: str = ""
    iccid: str = ""
    name: str = ""
    device: str = ""


def read_trackers(data: bytes | str, name: str) -> tuple[TrackerRow, ...]:
    """Columns by their titles, or each cell by its shape. Rows without anything are left out.

    Raises `KnownError` for what is no text (`list.*`) and where there is no tracker (`list.no_trackers`).
    """
    text = as_utf8(data, name)[0].decode("utf-8", "replace")
    lines = text.splitlines()
    separator = max(_SEPARATORS, key=lambda sign: sum(line.count(sign) for line in lines[:20]))
    cells = list(csv.reader(lines, delimiter=separator))
    titles = [_TITLES.get(_NO_SPACE.sub("", cell.casefold()), "") for cell in cells[0]] if cells else []
    first = 1 if any(titles) else 0
    rows = (_row(line, row, titles) for line, row in enumerate(cells[first:], first + 1))
    found = tuple(row for row in rows if row.number or row.iccid or row.name or row.device)
    if not found:
        raise KnownError(
            "list.no_trackers",
            say("trackerlist", "There is no tracker in {name}.", name=name),
            say("trackerlist", "Give a row for each, with its telephone number, ICCID or name."),
        )
    return found


def load_trackers(path: Path) -> tuple[TrackerRow, ...]:
    """As `read_trackers`; raises what `read_list` does too."""
    return read_trackers(read_list(path), path.name)


def _row(line: int, cells: Sequence[str], titles: Sequence[str]) -> TrackerRow:
    said: dict[str, str] = {}
    for place, cell in enumerate(cells):
        text = cell.strip().lstrip("'").strip()
        title = titles[place] if place < len(titles) else ""
        if text and (title or not any(titles)):
            said.setdefault(title or _shape(text), text)
    if "iccid" in said:
        said["iccid"] = tidy_iccid(said["iccid"]) or said["iccid"]
    return TrackerRow(line, **said)


def _shape(text: str) -> str:
    if iccid_shaped(tidy_iccid(text) or ""):
        return "iccid"
    return "number" if _NUMBER.fullmatch(text) else "name"
