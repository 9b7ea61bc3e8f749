"""Rows of a device list as CSV again."""

import csv
import io
from collections.abc import Iterable, Sequence

from app.domain.device_columns import ColumnMap
from app.domain.identifiers import grouped, tidy

REASON = "Reason"


def rows_with_reason(titles: Sequence[str], columns: ColumnMap, rows: Iterable[tuple[Sequence[str], str]]) -> str:
    """CSV with the rows' own columns and one more for the reason, in the place of an earlier one if there is."""
    out = io.StringIO()
    writer = csv.writer(out)
    kept = [place for place, title in enumerate(titles) if title.casefold() != REASON.casefold()]
    writer.writerow([*(titles[place] for place in kept), REASON])
    for cells, reason in rows:
        padded = [*cells, *[""] * (len(titles) - len(cells))]
        for place in (columns.eid, columns.iccid):
            if place is not None and place < len(padded):
                padded[place] = _kept_as_text(padded[place])
        writer.writerow([*(padded[place] for place in kept), reason, *padded[len(titles) :]])
    return out.getvalue()


def _kept_as_text(cell: str) -> str:
    """Digits in groups: a spreadsheet takes them for text and does not round them."""
    digits = tidy(cell)
    return grouped(digits) if digits.isdecimal() else cell
