"""Every unit ever done: search, detail, export."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.work import Batch, Step, Unit
from app.ledger.ledger import Ledger
from app.station.files import replacing_text, writing

PAGE = 1000
COLUMNS = (
    "unit", "batch", "row", "name", "eid", "iccid", "bic", "imei", "imsi", "vendor", "model", "firmware", "port",
    "stage", "outcome", "reason", "remedy", "provider_words", "profile_sid", "sim_sid",
    "device_sid", "smdp", "created", "updated",
)  # fmt: skip


class History:
    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def search(self, text: str = "", limit: int = 200, offset: int = 0) -> list[Unit]:
        """Newest first; `text` is any part of a name, EID, ICCID, IMEI, BIC or batch name."""
        return self._ledger.search(text, limit, offset)

    def count(self, text: str = "") -> int:
        return self._ledger.count(text)

    def batches(self, limit: int = 50) -> list[Batch]:
        return self._ledger.batches(limit=limit)

    def batch(self, batch_id: int) -> Batch:
        return self._ledger.batch(batch_id)

    def batch_names(self, units: Iterable[Unit]) -> dict[int, str]:
        """By number, of the batches of these units."""
        return {batch_id: self._ledger.batch(batch_id).name for batch_id in {unit.batch_id for unit in units}}

    def units(self, batch_id: int) -> list[Unit]:
        return self._ledger.units(batch_id)

    def steps(self, unit_id: int) -> list[Step]:
        return self._ledger.steps(unit_id)

    def export(self, path: Path, text: str = "") -> int:
        """Write what `search` finds as CSV or JSON, by the file's suffix; the number of units written.

        Activation codes are left out: they are secrets, and have an export of their own that is recorded.
        """
        _check_ending(path)
        return _write(path, self._rows(text))

    def export_batch(self, path: Path, batch_id: int) -> int:
        """The units of one batch in their order, as `export` writes them."""
        _check_ending(path)
        name = self._ledger.batch(batch_id).name
        return _write(path, (unit_as_row(unit, name) for unit in self._ledger.units(batch_id)))

    def _rows(self, text: str) -> Iterator[dict[str, object]]:
        offset = 0
        while page := self._ledger.search(text, PAGE, offset):
            names = self.batch_names(page)
            for unit in page:
                yield unit_as_row(unit, names[unit.batch_id])
            offset += len(page)


def _check_ending(path: Path) -> None:
    if path.suffix.lower() not in {".csv", ".json"}:
        raise KnownError(
            "export.kind",
            say("history", "{name} is neither a .csv nor a .json file.", name=path.name),
            say("history", "Choose one of the two endings."),
        )


def _write(path: Path, rows: Iterable[dict[str, object]]) -> int:
    with writing(path):
        return _write_csv(path, rows) if path.suffix.lower() == ".csv" else _write_json(path, rows)


def _write_csv(path: Path, rows: Iterable[dict[str, object]]) -> int:
    import csv

    count = 0
    with replacing_text(path, "utf-8-sig") as out:
        writer = csv.DictWriter(out, COLUMNS)
        writer.writeheader()
        for row in rows:
            writer.writerow({key: spreadsheet_text(value) for key, value in row.items()})
            count += 1
    return count


def _write_json(path: Path, rows: Iterable[dict[str, object]]) -> int:
    every = list(rows)
    with replacing_text(path, "utf-8") as out:
        json.dump(every, out, indent=1, ensure_ascii=False)
    return len(every)


def unit_as_row(unit: Unit, batch: str) -> dict[str, object]:
    return {
        "unit": unit.id,
        "batch": batch,
        "row": unit.row,
        "name": unit.name,
        "eid": unit.eid,
        "iccid": unit.iccid,
        "bic": unit.bic,
        "imei": unit.imei,
        "imsi": unit.imsi,
        "vendor": unit.vendor,
        "model": unit.model,
        "firmware": unit.firmware,
        "port": unit.port,
        "stage": str(unit.stage),
        "outcome": str(unit.outcome) if unit.outcome else "",
        "reason": str(unit.reason),
        "remedy": str(unit.remedy),
        "provider_words": unit.raw,
        "profile_sid": unit.profile_sid,
        "sim_sid": unit.sim_sid,
        "device_sid": unit.device_sid,
        "smdp": unit.smdp,
        "created": unit.created.isoformat(),
        "updated": unit.updated.isoformat(),
    }


def spreadsheet_text(value: object) -> object:
    """Long numbers go into a spreadsheet as text, or it rounds them; a leading `=` would be a formula."""
    if isinstance(value, str) and (value[:1] in {"=", "+", "-", "@"} or (value.isdigit() and len(value) > 15)):
        return f"\t{value}" if value.isdigit() else f"'{value}"
    return value
