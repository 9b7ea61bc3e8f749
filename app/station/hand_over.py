"""The list that a device management system imports, so that its devices fetch their profiles."""

import csv
from collections.abc import Iterable
from pathlib import Path

from app.domain.outcome import Outcome
from app.domain.work import Unit
from app.station.files import replacing_text, writing

COLUMNS = ("EID", "Name", "ICCID", "SM-DP+ address")


def write_hand_over(units: Iterable[Unit], path: Path) -> int:
    """Units that passed as CSV in UTF-8, digits without blanks as such systems want them; how many there are."""
    ready = [unit for unit in units if unit.outcome is Outcome.PASS and unit.smdp]
    with writing(path), replacing_text(path, "utf-8") as out:
        rows = csv.writer(out)
        rows.writerow(COLUMNS)
        rows.writerows((unit.eid, unit.name, unit.iccid, unit.smdp) for unit in ready)
    return len(ready)
