"""The cells of a device list, kept by column in blocks of a thousand rows.

A column of a block is one string: a million rows take little more memory than their file, the garbage collector has
nothing to visit, and no single step holds the interpreter for long.
"""

import csv
import gc
import io
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain, islice, zip_longest

from app.domain.device_columns import find_header
from app.domain.device_file import as_utf8, find_separator, split_separator_line
from app.domain.errors import KnownError
from app.domain.message import say

BLOCK = 1024
WIDEST = 256
"""Cells of a row beyond these are not looked at."""

_END = "\0end"
"""A row of its own after the last line, unless a quotation mark is still open there. Lists have no zero bytes."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a list came from; `encoding` is empty for pasted text, `separator` is the character itself."""

    name: str
    encoding: str
    separator: str
    header: bool


@dataclass(frozen=True, slots=True)
class Rows:
    """Some rows at hand, by column; all columns are equally long."""

    numbers: Sequence[int]
    """Row numbers as a spreadsheet shows them: from 1, with header and blank rows."""
    columns: Sequence[Sequence[str]]
    multiline: bool
    """Some cell here spans several lines."""

    def column(self, place: int | None) -> Sequence[str]:
        if place is None or place >= len(self.columns):
            return ("",) * len(self.numbers)
        return self.columns[place]

    def cell(self, place: int, row: int) -> str:
        return self.columns[place][row] if place < len(self.columns) else ""


def pack(cells: Iterable[str]) -> str:
    return "\0".join(cells)


@lru_cache(maxsize=64)
def unpack(packed: str) -> tuple[str, ...]:
    return tuple(packed.split("\0"))


class PackedColumn:
    """A column of which each block is one string. Its cells have no zero characters."""

    def __init__(self) -> None:
        self._blocks: list[str] = []

    def add(self, cells: Iterable[str]) -> None:
        self._blocks.append(pack(cells))

    def get(self, block: int, place: int) -> str:
        return unpack(self._blocks[block])[place]

    def set(self, block: int, place: int, value: str) -> None:
        self._blocks[block] = pack(replaced(unpack(self._blocks[block]), place, value))

    def __iter__(self) -> Iterator[Sequence[str]]:
        return (packed.split("\0") for packed in self._blocks)

    def rows_with(self, key: str) -> list[int]:
        """Indexes of all rows that hold exactly this, in order."""
        found: list[int] = []
        start = 0
        for packed in self._blocks:
            if key in packed:
                found.extend(place for place, cell in enumerate(unpack(packed), start) if cell == key)
            start += packed.count("\0") + 1
        return found


@dataclass(slots=True)
class _Block:
    numbers: Sequence[int]
    columns: tuple[str, ...]
    multiline: bool


class Table:
    """`titles` is empty where there is no header."""

    def __init__(self) -> None:
        self.titles: tuple[str, ...] = ()
        self._blocks: list[_Block] = []
        self._starts: list[int] = []
        self._length = 0

    def __len__(self) -> int:
        return self._length

    @property
    def width(self) -> int:
        """Columns that have a title; without a header, as many as there may be."""
        return len(self.titles) or WIDEST

    def where(self, index: int) -> tuple[int, int]:
        """Block and place in it."""
        if not 0 <= index < self._length:
            raise IndexError(index)
        at = bisect_right(self._starts, index) - 1
        return at, index - self._starts[at]

    def rows(self, at: int) -> Rows:
        block = self._blocks[at]
        return Rows(block.numbers, tuple(map(unpack, block.columns)), block.multiline)

    def __iter__(self) -> Iterator[Rows]:
        return map(self.rows, range(len(self._blocks)))

    def cells(self, index: int) -> tuple[str, ...]:
        at, place = self.where(index)
        return tuple(column[place] for column in self.rows(at).columns)

    def number(self, index: int) -> int:
        at, place = self.where(index)
        return self._blocks[at].numbers[place]

    def set_cell(self, index: int, column: int, value: str) -> None:
        at, place = self.where(index)
        block = self._blocks[at]
        columns = [*block.columns, *[_empty(block)] * (column + 1 - len(block.columns))]
        columns[column] = pack(replaced(unpack(columns[column]), place, value))
        block.columns = tuple(columns)

    def add_column(self, title: str) -> int:
        """An empty column behind those that have a title; its place."""
        place = len(self.titles) or max(len(block.columns) for block in self._blocks)
        for block in self._blocks:
            empty = _empty(block)
            filled = block.columns + (empty,) * (place - len(block.columns))
            block.columns = (*filled[:place], empty, *filled[place:])
        if self.titles:
            self.titles = (*self.titles, title)
        return place

    def add(self, number: int, rows: list[list[str]], multiline: bool) -> Rows | None:
        """Rows of which the first has this number; blank ones are left out."""
        columns: tuple[tuple[str, ...], ...]
        try:
            columns = tuple(zip(*rows, strict=True))
        except ValueError:
            columns = ()
        numbers: Sequence[int] = range(number, number + len(rows))
        if not 0 < len(columns) <= WIDEST or "" in columns[0]:
            kept = [(n, row) for n, row in zip(numbers, rows, strict=True) if any(map(str.strip, row))]
            numbers = tuple(n for n, _row in kept)
            columns = tuple(islice(zip_longest(*(row for _n, row in kept), fillvalue=""), WIDEST))
        if not numbers:
            return None
        self._starts.append(self._length)
        self._length += len(numbers)
        self._blocks.append(_Block(numbers, tuple(map(pack, columns)), multiline))
        return Rows(numbers, columns, multiline)


@contextmanager
def uncollected() -> Iterator[None]:
    """Without the cyclic garbage collector, which would visit every cell over and over and doubles the time."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _empty(block: _Block) -> str:
    return pack([""] * len(block.numbers))


def replaced(cells: Sequence[str], place: int, value: str) -> tuple[str, ...]:
    return (*cells[:place], value, *cells[place + 1 :])


class Reading:
    """Fills `table` while it is iterated, and gives out each block while it is still in the processor's cache."""

    def __init__(self, data: bytes | str, name: str) -> None:
        """`KnownError` where this is no text."""
        text, encoding = as_utf8(data, name)
        self._text, given = split_separator_line(text)
        self._name = name
        self.table = Table()
        self.source = Source(name, encoding, given or find_separator(self._text), header=False)
        """Complete after the first block."""
        self._last = 0

    def __iter__(self) -> Iterator[Rows]:
        """`KnownError` where a quotation mark is never closed or where there is no row at all."""
        try:
            yield from self._blocks()
        except csv.Error as error:
            raise _unclosed(self._name, self._first_unreadable(), str(error)) from error
        except EOFError:
            raise _unclosed(self._name, self._last, "") from None
        if not len(self.table):
            raise KnownError(
                "list.empty",
                say("devicefile", "{name} has no rows", name=self._name),
                say("devicefile", "Choose a CSV file with the columns EID and Name."),
            )

    def _first_unreadable(self) -> int:
        number = 1
        with suppress(csv.Error):
            for _row in csv.reader(_lines(self._text), delimiter=self.source.separator):
                number += 1
        return number

    def _blocks(self) -> Iterator[Rows]:
        reader = csv.reader(_lines(self._text), delimiter=self.source.separator)
        surplus_lines = 0
        for rows in _in_blocks(reader, b'"' in self._text):
            number = self._last + 1
            self._last += len(rows)
            known, surplus_lines = surplus_lines, reader.line_num - self._last
            if number == 1 and (header := find_header(rows)) is not None:
                self.table.titles = _titles(rows[header])
                self.source = replace(self.source, header=True)
                number, rows = header + 2, rows[header + 1 :]
            if added := self.table.add(number, rows, surplus_lines > known):
                yield added


def _lines(text: bytes) -> Iterator[str]:
    lines = io.TextIOWrapper(io.BytesIO(text), "utf-8", newline="")
    return chain(lines, (_END,)) if b'"' in text else lines


def _in_blocks(reader: Iterator[list[str]], quoted: bool) -> Iterator[list[list[str]]]:
    """`EOFError` after the last rows if a quotation mark was never closed."""
    unclosed = quoted
    while rows := list(islice(reader, BLOCK)):
        if quoted and rows[-1] == [_END]:
            rows.pop()
            unclosed = False
        elif quoted and rows[-1]:
            rows[-1][-1] = rows[-1][-1].removesuffix(_END)
        yield rows
    if unclosed:
        raise EOFError


def _titles(row: list[str]) -> tuple[str, ...]:
    titles = [cell.strip() for cell in row[:WIDEST]]
    while titles and not titles[-1]:
        titles.pop()
    return tuple(titles)


def _unclosed(name: str, row: int, detail: str) -> KnownError:
    return KnownError(
        "list.quotes",
        say("devicefile", "{name}, row {row}: a quotation mark is opened and never closed", name=name, row=row),
        say("devicefile", "Open the file in a text editor, and close or remove the quotation mark."),
        detail,
    )
