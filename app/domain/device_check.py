"""What can be wrong with a row of a device list, how badly, and in which words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.device_columns import Column, ColumnMap
from app.domain.device_table import Rows, pack, unpack
from app.domain.identifiers import (
    EID_LENGTH,
    ICCID_LENGTHS,
    ROUNDED_END,
    eid_fault,
    eid_good,
    eid_shaped,
    eid_words,
    iccid_fault,
    iccid_words,
    tidy,
    tidy_iccid,
)
from app.domain.message import Message, say

EID_TWICE, EID_KNOWN, ICCID_TWICE = "eid.twice", "eid.known", "iccid.twice"

_TO_DECIDE = frozenset({EID_TWICE, EID_KNOWN, ICCID_TWICE, "name.lines", "row.cells"})
OVERRIDABLE = _TO_DECIDE | {"eid.check_digits"}
_SHOWN = 80


class Severity(StrEnum):
    BLOCKED = "blocked"
    """Needs you: it cannot go on as it is."""
    DECIDE = "decide"
    """May go on if a person says so."""


def severity(code: str) -> Severity:
    return Severity.DECIDE if code in _TO_DECIDE else Severity.BLOCKED


def worst(codes: Iterable[str]) -> Severity:
    return Severity.DECIDE if _TO_DECIDE.issuperset(codes) else Severity.BLOCKED


@dataclass(frozen=True, slots=True)
class Problem:
    row: int
    """As a spreadsheet numbers it: from 1, with header and blank rows."""
    column: Column
    value: str
    severity: Severity
    code: str
    reason: Message
    remedy: Message


@dataclass(frozen=True, slots=True)
class Counts:
    ready: int
    blocked: int
    decide: int


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """`eid` and `iccid` are tidy where they have their shape, else as written; `severity` is None when ready."""

    index: int
    number: int
    eid: str
    name: str
    iccid: str
    problems: tuple[Problem, ...] = ()
    severity: Severity | None = None
    overridden: bool = False


@dataclass(frozen=True, slots=True)
class Cells:
    """A row as it was written; `name` and `iccid` are None where the list has no such column."""

    eid: str
    name: str | None
    iccid: str | None
    surplus: str
    """What stands behind the last column of the header."""


@dataclass(frozen=True, slots=True)
class CheckedBlock:
    eids: Sequence[str]
    iccids: Sequence[str]
    """Both tidied, aligned with the rows."""
    eid_numbers: list[int]
    """Of those that have the shape of an EID."""
    given_iccids: list[str]
    faulty: dict[int, Severity]
    """Places of rows with a fault, and how bad it is; nothing is said of duplicates."""


def check_block(block: Rows, columns: ColumnMap, width: int) -> CheckedBlock:
    """Quick where all is well, which is the rule."""
    eids, numbers, wrong_eids = _tidied_eids(block.column(columns.eid))
    iccids, wrong_iccids = _tidied_iccids(block.column(columns.iccid))
    suspects = {*wrong_eids, *wrong_iccids}
    if columns.name is not None:
        names = block.column(columns.name)
        if block.multiline or not all(map(str.strip, names)):
            suspects.update(place for place, name in enumerate(names) if _name_fault(name))
    for column in block.columns[width:]:
        suspects.update(place for place, cell in enumerate(column) if cell.strip())
    given = [iccid for iccid in iccids if iccid] if columns.iccid is not None else []
    faulty = {place: worst(cell_faults(cells_at(block, place, columns, width))) for place in suspects}
    return CheckedBlock(eids, iccids, numbers, given, faulty)


def cells_at(block: Rows, place: int, columns: ColumnMap, width: int) -> Cells:
    name = None if columns.name is None else block.cell(columns.name, place)
    iccid = None if columns.iccid is None else block.cell(columns.iccid, place)
    surplus = " ".join(filter(None, (column[place].strip() for column in block.columns[width:])))
    return Cells(block.cell(columns.eid, place), name, iccid, surplus)


def _tidied_eids(cells: Sequence[str]) -> tuple[Sequence[str], list[int], list[int]]:
    """The EIDs without blanks and dashes, as numbers where they have the shape, and the places of wrong ones."""
    if not _all_shaped(cells):
        cells = unpack(pack(cells).replace(" ", "").replace("-", ""))
    if not _all_shaped(cells):
        return _tidied_one_by_one(cells)
    numbers = list(map(int, cells))
    remainders = [number % 97 for number in numbers]
    if remainders.count(1) == len(cells):
        return cells, numbers, []
    return cells, numbers, [place for place, remainder in enumerate(remainders) if remainder != 1]


def _tidied_one_by_one(cells: Sequence[str]) -> tuple[Sequence[str], list[int], list[int]]:
    tidied = list(cells)
    numbers: list[int] = []
    wrong: list[int] = []
    for place, cell in enumerate(cells):
        if not eid_good(cell):
            cell = tidied[place] = tidy(cell)
            if not eid_good(cell):
                wrong.append(place)
        if eid_shaped(cell):
            numbers.append(int(cell))
    return tidied, numbers, wrong


def _all_shaped(cells: Sequence[str]) -> bool:
    """All have 32 digits and none is suspected of having been rounded; a tenth of the time of asking each."""
    joined = "".join(cells)
    return (
        len(joined) == EID_LENGTH * len(cells)
        and joined.isascii()
        and joined.isdecimal()
        and ROUNDED_END not in joined
        and set(map(len, cells)) == {EID_LENGTH}
    )


def _tidied_iccids(cells: Sequence[str]) -> tuple[Sequence[str], list[int]]:
    """The ICCIDs without blanks and padding, and the places of those that are wrong; empty ones are not."""
    if not any(cells):
        return cells, []
    joined = "".join(cells)
    if joined.isascii() and joined.isdecimal() and set(map(len, cells)) <= {0, *ICCID_LENGTHS}:
        return cells, []
    tidied = tuple(map(tidy_iccid, cells))
    return tidied, [place for place, iccid in enumerate(tidied) if iccid and iccid_fault(iccid)]


def cell_faults(cells: Cells) -> list[str]:
    """Codes of what is wrong with a row in itself."""
    faults = []
    if code := eid_fault(tidy(cells.eid)):
        faults.append(code)
    if cells.name is not None and (code := _name_fault(cells.name)):
        faults.append(code)
    if cells.iccid and (iccid := tidy_iccid(cells.iccid)) and (code := iccid_fault(iccid)):
        faults.append(code)
    if cells.surplus:
        faults.append("row.cells")
    return faults


def _name_fault(name: str) -> str:
    if not name.strip():
        return "name.empty"
    return "name.lines" if "\n" in name or "\r" in name else ""


def explain(code: str, number: int, cells: Cells, other: int = 0, known: Message | None = None) -> Problem:
    """`other` is the row that is used instead of a duplicate, `known` what the ledger has to say of the EID."""
    column, value = _place(code, cells)
    reason, remedy = _words(code, cells, other, known)
    shown = value if len(value) <= _SHOWN else value[: _SHOWN - 1] + "…"
    return Problem(number, column, shown, severity(code), code, reason, remedy)


def _place(code: str, cells: Cells) -> tuple[Column, str]:
    if code == "row.cells":
        return Column.NAME, cells.surplus
    match code.partition(".")[0]:
        case "eid":
            return Column.EID, cells.eid.strip()
        case "iccid":
            return Column.ICCID, (cells.iccid or "").strip()
    return Column.NAME, (cells.name or "").strip()


def _words(code: str, cells: Cells, other: int, known: Message | None) -> tuple[Message, Message]:
    match code:
        case "eid.twice":
            return say("devicelist", "Same EID as row {row}", row=other), _use_other(other)
        case "iccid.twice":
            return say("devicelist", "Same ICCID as row {row}", row=other), _use_other(other)
        case "eid.known":
            return (
                known or say("devicelist", "This EID was assigned before"),
                say("devicelist", "Leave the row out, or use it if this device is to get another eSIM."),
            )
        case "name.empty":
            return say("devicelist", "Name is empty"), say("devicelist", "Enter a name for this device.")
        case "name.lines":
            return (
                say("devicelist", "The name spans several lines"),
                say("devicelist", "A closing quotation mark may be missing. Correct the name, or use it as it is."),
            )
        case "row.cells":
            return (
                say("devicelist", "The row has more cells than the header"),
                say(
                    "devicelist",
                    "A name that contains the separator needs quotation marks. Correct the name, or use it as it is.",
                ),
            )
    if code.startswith("iccid"):
        return iccid_words(code, tidy_iccid(cells.iccid or ""))
    return eid_words(code, tidy(cells.eid))


def _use_other(row: int) -> Message:
    return say("devicelist", "Row {row} is used. Use this row instead, or leave it out.", row=row)
