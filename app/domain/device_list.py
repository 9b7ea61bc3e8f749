"""A list of devices that are to get an eSIM: every row checked, every problem explained, good rows ready to go on."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain, islice

from app.domain.device_check import (
    EID_KNOWN,
    EID_TWICE,
    ICCID_TWICE,
    OVERRIDABLE,
    Cells,
    Counts,
    DeviceRow,
    Problem,
    Severity,
    cell_faults,
    cells_at,
    check_block,
    explain,
    worst,
)
from app.domain.device_columns import Column, ColumnMap, NoEidColumn, guess
from app.domain.device_duplicates import Duplicates, repeated
from app.domain.device_export import rows_with_reason
from app.domain.device_table import PackedColumn, Reading, Rows, Source, Table, uncollected
from app.domain.errors import KnownError
from app.domain.identifiers import eid_shaped, iccid_shaped, tidy, tidy_iccid
from app.domain.message import Message, say

__all__ = [
    "Column",
    "ColumnMap",
    "Counts",
    "DeviceList",
    "DeviceRow",
    "NoEidColumn",
    "Problem",
    "Severity",
    "Source",
    "read_device_list",
]


class DeviceList:
    """Rows by index from 0. Not thread-safe: hand it from thread to thread, do not share it."""

    def __init__(
        self,
        table: Table,
        source: Source,
        columns: ColumnMap,
        blocks: Iterable[Rows],
        progress: Callable[[int], None] | None = None,
    ) -> None:
        self.source = source
        self.columns = columns
        self._table = table
        self._eids = PackedColumn()
        self._iccids = PackedColumn()
        self._overridden: set[int] = set()
        self._known: Mapping[str, Message] = {}
        self._duplicates = Duplicates({})
        self._severities: dict[int, Severity] = {}
        """Rows that are not ready."""
        self._tally = dict.fromkeys(Severity, 0)
        with uncollected():
            self._check(blocks, progress or (lambda _rows: None))

    def __len__(self) -> int:
        return len(self._table)

    @property
    def titles(self) -> tuple[str, ...]:
        """The header, or what takes its place; for choosing columns by hand."""
        if self._table.titles:
            return self._table.titles
        names = {self.columns.place(column): str(column) for column in Column}
        width = max(len(self._table.rows(0).columns), *(place + 1 for place in names if place is not None))
        return tuple(names.get(place, f"Column {place + 1}") for place in range(width))

    def cells(self, index: int) -> tuple[str, ...]:
        """All cells of a row as they were written."""
        return self._table.cells(index)

    def row(self, index: int) -> DeviceRow:
        cells, (eid, iccid) = self._cells(index), self._keys(index)
        return DeviceRow(
            index,
            self._table.number(index),
            eid if eid_shaped(eid) else cells.eid.strip(),
            (cells.name or "").strip(),
            iccid or (cells.iccid or "").strip(),
            self.problems(index) if index in self._severities else (),
            self._severities.get(index),
            index in self._overridden,
        )

    def problems(self, index: int) -> tuple[Problem, ...]:
        """What stands in the way of this row; what was overridden does not."""
        number, cells = self._table.number(index), self._cells(index)
        known = self._known.get(self._keys(index)[0])
        found = [explain(code, number, cells, known=known) for code in self._faults(index)]
        rivals = [explain(code, number, cells, self._table.number(used)) for code, used in self._rivals(index)]
        return (*found, *rivals)

    def all_problems(self) -> Iterator[Problem]:
        for index in sorted(self._severities):
            yield from self.problems(index)

    def state(self, index: int) -> Severity | None:
        """None: ready."""
        return self._severities.get(index)

    def counts(self) -> Counts:
        return Counts(len(self) - len(self._severities), *(self._tally[s] for s in (Severity.BLOCKED, Severity.DECIDE)))

    def rows_with(self, state: Severity | None) -> list[int]:
        """Indexes of all rows in this state, in order."""
        if state is None:
            return [index for index in range(len(self)) if index not in self._severities]
        return sorted(index for index, found in self._severities.items() if found is state)

    def ready_rows(self) -> list[DeviceRow]:
        """The rows that go on."""
        ready: list[DeviceRow] = []
        start = 0
        for rows, eids, iccids in zip(self._table, self._eids, self._iccids, strict=True):
            names = map(str.strip, rows.column(self.columns.name))
            found = enumerate(zip(rows.numbers, eids, names, iccids, strict=True), start)
            for index, (number, eid, name, iccid) in found:
                if index not in self._severities:
                    overridden = index in self._overridden
                    ready.append(DeviceRow(index, number, eid, name, iccid, overridden=overridden))
            start += len(eids)
        return ready

    def eids(self) -> list[str]:
        """Everything that has the shape of an EID, for asking the ledger."""
        return [eid for eids in self._eids for eid in eids if eid_shaped(eid)]

    def find(self, eid: str) -> int | None:
        """Index of the first row with this EID."""
        return next(iter(self._eids.rows_with(eid)), None)

    def mark_known(self, known: Mapping[str, Message]) -> None:
        """These EIDs had an eSIM before; the message says when and where."""
        either = self._known.keys() | known.keys()
        self._known = dict(known)
        start = 0
        for eids in self._eids:
            if not either.isdisjoint(eids):
                self._refresh(place for place, eid in enumerate(eids, start) if eid in either)
            start += len(eids)

    def can_override(self, index: int) -> bool:
        return all(code in OVERRIDABLE for code in self._faults(index))

    def override(self, index: int) -> None:
        """Use this row as it is: in spite of its check digits or of the ledger, and instead of its duplicates.

        `KnownError("row.blocked")` where something else stands in the way.
        """
        if not self.can_override(index):
            problem = next(p for p in self.problems(index) if p.code not in OVERRIDABLE)
            what = say("devicelist", "Row {row} cannot be used as it is: {reason}",
                       row=problem.row, reason=str(problem.reason))  # fmt: skip
            raise KnownError("row.blocked", what, problem.remedy)
        self._overridden.add(index)
        for key in self._keys(index):
            self._duplicates.choose(key, index)
        self._refresh({index, *self._relatives(index)})

    def undo_override(self, index: int) -> None:
        self._overridden.discard(index)
        for key in self._keys(index):
            self._duplicates.release(key, index)
        self._refresh({index, *self._relatives(index)})

    def edit(self, index: int, column: Column, value: str) -> None:
        """Write a cell; the row and its duplicates, old and new, are checked again. A new EID ends an override."""
        if column is Column.EID:
            self.undo_override(index)
        before = self._keys(index)
        self._write(index, column, value)
        touched = {index}
        for old, new, keys in zip(before, self._keys(index), (self._eids, self._iccids), strict=True):
            if old != new:
                touched.update(self._duplicates.leave(old, index))
                if new:
                    self._duplicates.join(new, keys.rows_with(new))
        self._refresh(touched | {*self._relatives(index)})

    def remap(self, columns: ColumnMap, progress: Callable[[int], None] | None = None) -> "DeviceList":
        """The same list, edits and all, with other columns; overrides stay where the EIDs stay."""
        fresh = DeviceList(self._table, self.source, columns, self._table, progress)
        fresh.mark_known(self._known)
        if columns.eid == self.columns.eid:
            for index in sorted(self._overridden):
                if fresh.can_override(index):
                    fresh.override(index)
        return fresh

    def problems_csv(self) -> str:
        """The rows that are not ready, with all their cells and a column Reason; it can be read as a list again."""
        rows = (
            (self._table.cells(index), "; ".join(str(problem.reason) for problem in self.problems(index)))
            for index in sorted(self._severities)
        )
        return rows_with_reason(self.titles, self.columns, rows)

    def _check(self, blocks: Iterable[Rows], progress: Callable[[int], None]) -> None:
        eids: set[int] = set()
        iccids: set[str] = set()
        start = given_eids = given_iccids = 0
        for block in blocks:
            checked = check_block(block, self.columns, self._table.width)
            self._eids.add(checked.eids)
            self._iccids.add(checked.iccids)
            self._severities.update((start + place, found) for place, found in checked.faulty.items())
            eids.update(checked.eid_numbers)
            given_eids += len(checked.eid_numbers)
            iccids.update(checked.given_iccids)
            given_iccids += len(checked.given_iccids)
            start += len(block.numbers)
            progress(start)
        again = repeated(self._eids, eid_shaped) if len(eids) < given_eids else {}
        again |= repeated(self._iccids, iccid_shaped) if len(iccids) < given_iccids else {}
        self._duplicates = Duplicates(again)
        for index in self._duplicates.unused():
            self._severities.setdefault(index, Severity.DECIDE)
        self._tally.update(Counter(self._severities.values()))

    def _refresh(self, indexes: Iterable[int]) -> None:
        """Weigh these rows anew."""
        for index in indexes:
            codes = [*self._faults(index), *(code for code, _used in self._rivals(index))]
            if old := self._severities.pop(index, None):
                self._tally[old] -= 1
            if codes:
                new = worst(codes)
                self._severities[index] = new
                self._tally[new] += 1

    def _faults(self, index: int) -> list[str]:
        codes = cell_faults(self._cells(index))
        if self._keys(index)[0] in self._known:
            codes.append(EID_KNOWN)
        return [code for code in codes if code not in OVERRIDABLE] if index in self._overridden else codes

    def _rivals(self, index: int) -> list[tuple[str, int]]:
        """Codes of duplicates that are used instead of this row, with those rows. An override is no way around."""
        used = [self._duplicates.used(key, index) for key in self._keys(index)]
        return [(code, row) for code, row in zip((EID_TWICE, ICCID_TWICE), used, strict=True) if row != index]

    def _relatives(self, index: int) -> list[int]:
        return [row for key in self._keys(index) for row in self._duplicates.rows(key)]

    def _keys(self, index: int) -> tuple[str, str]:
        """EID and ICCID where the cells have their shapes: an EID in the wrong column is nobody's duplicate."""
        eid, iccid = (keys.get(*self._table.where(index)) for keys in (self._eids, self._iccids))
        return eid if eid_shaped(eid) else "", iccid if iccid_shaped(iccid) else ""

    def _cells(self, index: int) -> Cells:
        at, place = self._table.where(index)
        return cells_at(self._table.rows(at), place, self.columns, self._table.width)

    def _write(self, index: int, column: Column, value: str) -> None:
        value = value.replace("\0", "")
        place = self.columns.place(column)
        if place is None:
            place = self._table.add_column(str(column))
            self.columns = self.columns.with_place(column, place)
        self._table.set_cell(index, place, value)
        at, row = self._table.where(index)
        if column is Column.EID:
            self._eids.set(at, row, tidy(value))
        elif column is Column.ICCID:
            self._iccids.set(at, row, tidy_iccid(value))


def read_device_list(
    data: bytes | str,
    name: str,
    columns: ColumnMap | None = None,
    progress: Callable[[int], None] | None = None,
) -> DeviceList:
    """Read and check a file's bytes or pasted text; `progress` is told the rows so far, about every thousand.

    Raises `NoEidColumn`, or another `KnownError` (`list.…`) where the whole file cannot be read.
    """
    with uncollected():
        reading = Reading(data, name)
        blocks = iter(reading)
        first = next(blocks)
        table = reading.table
        columns = columns or guess(table.titles, first.columns)
        if columns is None:
            raise NoEidColumn(name, table.titles, tuple(islice(zip(*first.columns, strict=True), 5)))
        return DeviceList(table, reading.source, columns, chain([first], blocks), progress)
