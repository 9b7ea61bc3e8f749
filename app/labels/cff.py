"""Outlines of OpenType fonts whose glyphs are PostScript (Adobe Technical Notes 5176, CFF, and 5177, Type 2)."""

import struct
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

Contour = list[tuple[float, ...]]
"""Where it begins, then its parts by their coordinates: 2 are a line, 4 a quadratic curve, 6 a cubic one. Closed."""
Data = bytes | memoryview

_CHARSTRINGS, _PRIVATE, _SUBRS, _FD_ARRAY, _FD_SELECT = 17, 18, 19, 0x0C24, 0x0C25
_DEEPEST = 10
"""Subroutines within each other (5177, appendix B)."""


class CffFont:
    """One font set of the table `CFF `; glyphs by their number."""

    def __init__(self, data: Data) -> None:
        self._data = data
        names = _Index(data, data[2])
        tops = _Index(data, names.end)
        strings = _Index(data, tops.end)
        self.routines = _Index(data, strings.end)
        self._top = _dictionary(tops[0])
        self._glyphs = _Index(data, int(self._top[_CHARSTRINGS][0]))

    def outline(self, glyph: int) -> list[Contour]:
        """In units of the font, y upwards."""
        pen = _Pen(self.routines, self._own_routines[self._part(glyph)])
        pen.run(self._glyphs[glyph])
        return pen.contours

    @cached_property
    def _own_routines(self) -> list["_Index | None"]:
        """Of each part of a font for Chinese, Japanese and Korean; any other has one."""
        if _FD_ARRAY not in self._top:
            return [self._private(self._top)]
        parts = _Index(self._data, int(self._top[_FD_ARRAY][0]))
        return [self._private(_dictionary(parts[at])) for at in range(parts.count)]

    def _private(self, values: dict[int, list[float]]) -> "_Index | None":
        size, at = map(int, values[_PRIVATE])
        own = _dictionary(self._data[at : at + size])
        return _Index(self._data, at + int(own[_SUBRS][0])) if _SUBRS in own else None

    def _part(self, glyph: int) -> int:
        """`FDSelect`, formats 0 and 3."""
        if _FD_SELECT not in self._top:
            return 0
        at = int(self._top[_FD_SELECT][0])
        if self._data[at] == 0:
            return self._data[at + 1 + glyph]
        (count,) = struct.unpack_from(">H", self._data, at + 1)
        ranges = struct.iter_unpack(">HB", self._data[at + 3 : at + 3 + 3 * count])
        return next(int(part) for first, part in reversed(list(ranges)) if first <= glyph)


class _Index:
    def __init__(self, data: Data, at: int) -> None:
        self._data = data
        (self.count,) = struct.unpack_from(">H", data, at)
        self._wide = data[at + 2] if self.count else 0
        self._table = at + 3
        self._start = self._table + (self.count + 1) * self._wide - 1
        self.end = self._start + self._offset(self.count) if self.count else at + 2

    def __getitem__(self, at: int) -> Data:
        return self._data[self._start + self._offset(at) : self._start + self._offset(at + 1)]

    def _offset(self, at: int) -> int:
        place = self._table + at * self._wide
        return int.from_bytes(self._data[place : place + self._wide], "big")


def _dictionary(data: Data) -> dict[int, list[float]]:
    """Operands by operator; those of two bytes as one number."""
    found: dict[int, list[float]] = {}
    operands: list[float] = []
    at = 0
    while at < len(data):
        first = data[at]
        if first <= 21:
            long = first == 12
            found[first << 8 | data[at + 1] if long else first] = operands
            operands, at = [], at + 1 + long
        elif first == 30:  # a real number, which nothing that is read here is
            end = next(n for n in range(at + 1, len(data)) if 15 in divmod(data[n], 16))
            operands, at = [*operands, 0.0], end + 1
        elif first == 29:
            operands, at = [*operands, *struct.unpack_from(">i", data, at + 1)], at + 5
        else:
            value, at = _number(data, at)
            operands = [*operands, value]
    return found


def _number(data: Data, at: int) -> tuple[float, int]:
    """The number that begins there, and where the next thing begins (5177, table 1)."""
    first = data[at]
    if first == 28:
        return struct.unpack_from(">h", data, at + 1)[0], at + 3
    if first == 255:
        return struct.unpack_from(">i", data, at + 1)[0] / 0x10000, at + 5
    if first < 247:
        return first - 139, at + 1
    if first < 251:
        return (first - 247) * 256 + data[at + 1] + 108, at + 2
    return -(first - 251) * 256 - data[at + 1] - 108, at + 2


class _Pen:
    """Draws as the operators of a charstring say; hints are passed over."""

    def __init__(self, shared: _Index, own: _Index | None) -> None:
        self.contours: list[Contour] = []
        self._x = self._y = 0.0
        self._stack: list[float] = []
        self._hints = self._depth = 0
        self._routines = {29: shared, 10: own}
        self._operators: dict[int, Callable[[list[float]], None]] = {
            1: self._hint, 3: self._hint, 18: self._hint, 23: self._hint, 19: self._hint, 20: self._hint,
            21: lambda a: self._move(*a[-2:]), 22: lambda a: self._move(a[-1], 0), 4: lambda a: self._move(0, a[-1]),
            5: self._lines, 6: lambda a: self._steps(a, 0), 7: lambda a: self._steps(a, 1),
            8: self._curves, 24: self._curves_and_line, 25: self._lines_and_curve, 26: lambda a: self._level(a, 1),
            27: lambda a: self._level(a, 0), 30: lambda a: self._swings(a, 1), 31: lambda a: self._swings(a, 0),
            0x0C22: self._flat_flex, 0x0C23: lambda a: self._curves(a[:12]), 0x0C24: self._low_flex,
            0x0C25: self._free_flex,
        }  # fmt: skip

    def run(self, code: Data) -> bool:
        """False once the glyph has ended."""
        at = 0
        while at < len(code):
            first = code[at]
            if first >= 32 or first == 28:
                value, at = _number(code, at)
                self._stack.append(value)
                continue
            at += 1
            if first in (11, 14):  # return, endchar
                return first == 11
            if first in self._routines:
                if not self._call(self._routines[first]):
                    return False
                continue
            if first == 12:
                first, at = 0x0C00 | code[at], at + 1
            self._operators[first](self._stack)
            self._stack.clear()
            if first in (19, 20):
                at += (self._hints + 7) // 8
        return True

    def _call(self, routines: _Index | None) -> bool:
        if routines is None or self._depth == _DEEPEST:
            raise ValueError("a subroutine that is not there")
        bias = 107 if routines.count < 1240 else 1131 if routines.count < 33900 else 32768
        self._depth += 1
        goes_on = self.run(routines[int(self._stack.pop()) + bias])
        self._depth -= 1
        return goes_on

    def _hint(self, values: list[float]) -> None:
        self._hints += len(values) // 2

    def _move(self, dx: float, dy: float) -> None:
        self._x, self._y = self._x + dx, self._y + dy
        self.contours.append([(self._x, self._y)])

    def _go(self, *steps: float) -> None:
        """One part, each point given from the one before it."""
        places: list[float] = []
        for dx, dy in zip(steps[::2], steps[1::2], strict=True):
            self._x, self._y = self._x + dx, self._y + dy
            places += (self._x, self._y)
        self.contours[-1].append(tuple(places))

    def _lines(self, values: Sequence[float]) -> None:
        for part in _parts(values, 2):
            self._go(*part)

    def _curves(self, values: Sequence[float]) -> None:
        for part in _parts(values, 6):
            self._go(*part)

    def _curves_and_line(self, values: Sequence[float]) -> None:
        self._curves(values[:-2])
        self._lines(values[-2:])

    def _lines_and_curve(self, values: Sequence[float]) -> None:
        self._lines(values[:-6])
        self._curves(values[-6:])

    def _steps(self, values: Sequence[float], upright: int) -> None:
        """Lines across and up in turn."""
        for at, step in enumerate(values, upright):
            self._go(*((0, step) if at % 2 else (step, 0)))

    def _level(self, values: Sequence[float], upright: int) -> None:
        """Curves that begin and end across, or up; the first may begin aslant."""
        aslant, rest = (values[0], values[1:]) if len(values) % 4 else (0, values)
        for first, dx, dy, last in _parts(rest, 4):
            self._go(*((aslant, first, dx, dy, 0, last) if upright else (first, aslant, dx, dy, last, 0)))
            aslant = 0

    def _swings(self, values: Sequence[float], upright: int) -> None:
        """Curves that begin across and end up, and the other way, in turn; the last may end aslant."""
        aslant = values[-1] if len(values) % 4 else 0
        parts = list(_parts(values[: len(values) // 4 * 4], 4))
        for at, (first, dx, dy, last) in enumerate(parts, upright):
            end = aslant if at - upright == len(parts) - 1 else 0
            self._go(*((0, first, dx, dy, last, end) if at % 2 else (first, 0, dx, dy, end, last)))

    def _flat_flex(self, values: Sequence[float]) -> None:
        a, b, rise, c, d, e, f = values
        self._curves((a, 0, b, rise, c, 0, d, 0, e, -rise, f, 0))

    def _low_flex(self, values: Sequence[float]) -> None:
        a, up, b, rise, c, d, e, fall, f = values
        self._curves((a, up, b, rise, c, 0, d, 0, e, fall, f, -(up + rise + fall)))

    def _free_flex(self, values: Sequence[float]) -> None:
        *free, last = values
        dx, dy = sum(free[::2]), sum(free[1::2])
        self._curves((*free, *((last, -dy) if abs(dx) > abs(dy) else (-dx, last))))


def _parts(values: Sequence[float], size: int) -> Iterator[Sequence[float]]:
    return (values[at : at + size] for at in range(0, len(values) - size + 1, size))
