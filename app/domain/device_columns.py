"""Which column of a device list is which."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.errors import KnownError
from app.domain.identifiers import EID_LENGTH, iccid_fault, rounded, tidy, tidy_iccid
from app.domain.message import say

_WORDS = re.compile(r"[^\W_]+")
_NAMES = ("name", "devicename", "device", "hostname", "label", "gerätename", "gerät", "bezeichnung")
_LOOK_AT = 50
_HEADER_WITHIN = 20
"""Exports may have a title above the header."""


class Column(StrEnum):
    EID = "EID"
    NAME = "Name"
    ICCID = "ICCID"


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """Places from 0; None where the list has no such column."""

    eid: int
    name: int | None = None
    iccid: int | None = None

    def place(self, column: Column) -> int | None:
        return {Column.EID: self.eid, Column.NAME: self.name, Column.ICCID: self.iccid}[column]

    def with_place(self, column: Column, place: int) -> "ColumnMap":
        match column:
            case Column.EID:
                return replace(self, eid=place)
            case Column.NAME:
                return replace(self, name=place)
            case Column.ICCID:
                return replace(self, iccid=place)


class NoEidColumn(KnownError):
    """No column holds EIDs as far as can be seen; a person may know better and give a `ColumnMap`."""

    def __init__(self, name: str, titles: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> None:
        super().__init__(
            "list.no_eid_column",
            say("devicefile", "{name} has no column EID", name=name),
            say("devicefile", "Write EID above the column that holds the EIDs, or choose the column by hand."),
        )
        self.titles = titles
        self.rows = rows
        """The first rows."""


def means_eid(title: str) -> bool:
    words = _words(title)
    return "eid" in words or "".join(words) == "euiccid"


def looks_like_eid(cell: str) -> bool:
    """True also for an EID that a spreadsheet has rounded."""
    digits = tidy(cell)
    return (len(digits) == EID_LENGTH and digits.isdecimal()) or (rounded(digits) and digits.endswith("31"))


def find_header(rows: Sequence[Sequence[str]]) -> int | None:
    """Place of the header among the first rows; None where the list starts without one."""
    first = None
    for place, row in enumerate(rows[:_HEADER_WITHIN]):
        if any(map(means_eid, row)):
            return place
        if any(map(_is_number, row)):
            break
        if first is None and any(map(str.strip, row)):
            first = place
    return first


def guess(titles: Sequence[str], columns: Sequence[Sequence[str]]) -> ColumnMap | None:
    """By title, else by what the first rows hold; None if nothing looks like an EID."""
    eid = _first(titles, means_eid)
    if eid is None:
        eid = _mostly(columns, looks_like_eid, ())
    if eid is None:
        return None
    iccid = _first(titles, lambda title: _means_iccid(title) and not means_eid(title))
    if iccid is None and not titles:
        iccid = _mostly(columns, _looks_like_iccid, (eid,))
    name = _name(titles) if titles else next((at for at in range(len(columns)) if at not in (eid, iccid)), None)
    return ColumnMap(eid, None if name in (eid, iccid) else name, iccid)


def _words(title: str) -> list[str]:
    return _WORDS.findall(title.casefold())


def _means_iccid(title: str) -> bool:
    return "iccid" in _words(title)


def _name(titles: Sequence[str]) -> int | None:
    plain = ["".join(_words(title)) for title in titles]
    for known in _NAMES:
        if known in plain:
            return plain.index(known)
    return _first(titles, lambda title: "name" in _words(title))


def _first(titles: Sequence[str], fits: Callable[[str], bool]) -> int | None:
    return next((place for place, title in enumerate(titles) if fits(title)), None)


def _mostly(columns: Sequence[Sequence[str]], fits: Callable[[str], bool], taken: tuple[int, ...]) -> int | None:
    """The column in which most of the first cells fit; at least half of those that are not empty."""
    best, most = None, 0
    for place, column in enumerate(columns):
        cells = [cell for cell in column[:_LOOK_AT] if cell.strip()]
        fitting = sum(map(fits, cells))
        if place not in taken and fitting > most and 2 * fitting >= len(cells):
            best, most = place, fitting
    return best


def _looks_like_iccid(cell: str) -> bool:
    digits = tidy_iccid(cell)
    return digits.startswith("89") and not iccid_fault(digits)


def _is_number(cell: str) -> bool:
    digits = tidy(cell)
    return (len(digits) >= 14 and digits.isdecimal()) or rounded(digits)
