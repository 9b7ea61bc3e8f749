"""What became of texts to trackers, as a table for a spreadsheet."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from app.domain.work import Unit
from app.station.files import replacing_text, writing
from app.station.history import spreadsheet_text
from app.station.trackers_values import MessageProgress, Target

COLUMNS = (
    "name",
    "number",
    "iccid",
    "device",
    "outcome",
    "reason",
    "remedy",
    "message",
    "text",
    "state",
    "answer",
    "at",
)


def export(path: Path, rows: Iterable[tuple[Unit, Target, Sequence[MessageProgress]]]) -> int:
    """A row for each message of each tracker; the number of trackers. `KnownError` where it cannot be written."""
    count = 0
    with writing(path), replacing_text(path, "utf-8-sig") as out:
        writer = csv.writer(out)
        writer.writerow(COLUMNS)
        for unit, target, messages in rows:
            count += 1
            head = (unit.name, target.number, unit.iccid, unit.device_sid, unit.outcome or "", unit.reason, unit.remedy)
            for each in messages:
                at = each.at.isoformat() if each.at else ""
                cells = (*head, each.number, each.text, each.state, each.answer, at)
                writer.writerow([spreadsheet_text(str(cell)) for cell in cells])
    return count
