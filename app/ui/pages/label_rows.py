"""Rows of the list of labels: what is shown of each, and which one a scan means."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.identifiers import grouped
from app.domain.scan_kind import COMMAND_CODES
from app.station.label_values import LabelItem, LabelList

GIVEN, SEARCH, FILE, COMMANDS = "given", "search", "file", "commands"
"""Where labels come from besides the batches."""
SCANNED = ("code", "eid", "iccid", "imei", "bic", "name", "unit")
"""Fields that stand as codes on labels, the surest first."""
TAIL = 8


def commands(name: str) -> LabelList:
    """The card whose codes press buttons; `name` heads it."""
    items = [
        LabelItem(row, {"code": code, "name": command, "row": str(row)})
        for row, (command, code) in enumerate(COMMAND_CODES.items(), 1)
    ]
    return LabelList(name, tuple(items))


def row_of(items: Sequence[LabelItem], value: str) -> int | None:
    """The one that has this code or number on its label."""
    same = (at for at, item in enumerate(items) if any(item.fields.get(name) == value for name in SCANNED))
    return next(same, None) if value else None


def name_of(item: LabelItem) -> str:
    known = (item.fields.get(name, "") for name in ("name", "unit", "smdp"))
    return next((value for value in known if value), "–")


def number_of(item: LabelItem) -> str:
    return item.fields.get("eid") or item.fields.get("iccid") or ""


def tail_of(item: LabelItem) -> str:
    """The digits that people compare."""
    number = number_of(item)
    return f"… {grouped(number[-TAIL:])}" if number else ""
