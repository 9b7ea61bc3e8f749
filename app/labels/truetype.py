"""Font files, as PDF and SVG need them: which glyph a letter is, how wide, and its outline (OpenType)."""

import mmap
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from app.labels.cff import CffFont, Contour, Data
from app.labels.template import Face
from app.places import shipped

_ON_CURVE, _X_SHORT, _Y_SHORT, _REPEAT, _X_SAME, _Y_SAME = 1, 2, 4, 8, 16, 32
_WORDS, _MORE = 1, 32
_UNICODE = ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3))
"""Platform and encoding of tables of letters."""
_TURNS = {8: ("h", (0, None, None, 0)), 64: ("hh", (0, None, None, 1)), 128: ("hhhh", (0, 1, 2, 3))}
"""How a part of a glyph is scaled and turned, by its flag: the numbers in the file, and which is xx, xy, yx, yy."""

Point = tuple[float, float, bool]
"""x, y, and whether the point lies on the curve; font units, y upwards."""


@dataclass(frozen=True, eq=False)
class FontFile:
    """One font of a file; widths in units of which `em` make an em."""

    path: Path
    index: int
    """In a collection."""
    data: Data
    ships: bool
    """With the program."""

    @property
    def name(self) -> str:
        return self.path.stem

    @cached_property
    def tables(self) -> Mapping[str, tuple[int, int]]:
        """Where they begin and how long they are, by tag."""
        start = self._numbers(">L", 12 + 4 * self.index)[0] if self.data[:4] == b"ttcf" else 0
        count = self._numbers(">H", start + 4)[0]
        rows = (struct.unpack_from(">4sLLL", self.data, start + 12 + 16 * at) for at in range(count))
        return {tag.decode("latin-1"): (offset, length) for tag, _check, offset, length in rows}

    @cached_property
    def em(self) -> int:
        return int(self._numbers(">H", self.tables["head"][0] + 18)[0])

    @cached_property
    def box(self) -> tuple[int, ...]:
        """Around all glyphs: left, bottom, right, top."""
        return self._numbers(">4h", self.tables["head"][0] + 36)

    @cached_property
    def widths(self) -> tuple[int, ...]:
        """Advance of every glyph."""
        several = self._numbers(">H", self.tables["hhea"][0] + 34)[0]
        glyphs = self._numbers(">H", self.tables["maxp"][0] + 4)[0]
        pairs = self._numbers(f">{2 * several}H", self.tables["hmtx"][0])[::2]
        return pairs + pairs[-1:] * (glyphs - several)

    @cached_property
    def glyphs(self) -> Mapping[int, int]:
        """Glyph by code point, from the table for all of Unicode (format 12) or for its first plane (format 4)."""
        start = self.tables["cmap"][0]
        rows = (self._numbers(">HHL", start + 4 + 8 * at) for at in range(self._numbers(">H", start + 2)[0]))
        places = {(platform, encoding): start + offset for platform, encoding, offset in rows}
        for form, read in ((12, self._groups), (4, self._segments)):
            for kind in _UNICODE:
                if kind in places and self._numbers(">H", places[kind])[0] == form:
                    return dict(read(places[kind]))
        raise ValueError(f"{self.path.name} has no Unicode table")

    def glyph(self, character: str) -> int:
        return self.glyphs.get(ord(character), 0)

    def advance(self, character: str) -> int:
        """Width of one letter."""
        if character not in self._advances:
            self._advances[character] = self.widths[self.glyph(character)]
        return self._advances[character]

    @cached_property
    def _advances(self) -> dict[str, int]:
        return {}

    def outline(self, glyph: int) -> list[Contour]:
        """Its contours, y upwards."""
        if self._postscript is not None:
            return self._postscript.outline(glyph)
        return [list(_parts(points)) for points in self._contours(glyph)]

    @cached_property
    def _postscript(self) -> CffFont | None:
        if "CFF " not in self.tables:
            return None
        start, length = self.tables["CFF "]
        return CffFont(self.data[start : start + length])

    def _contours(self, glyph: int) -> list[list[Point]]:
        long = self._numbers(">h", self.tables["head"][0] + 50)[0]
        place = self.tables["loca"][0] + glyph * (4 if long else 2)
        first, last = self._numbers(">2L" if long else ">2H", place)
        at, size = self.tables["glyf"][0] + (first if long else 2 * first), last - first
        if not size:
            return []
        contours = self._numbers(">h", at)[0]
        return self._simple(at + 10, contours) if contours >= 0 else list(self._composite(at + 10))

    def _groups(self, at: int) -> Iterator[tuple[int, int]]:
        count = self._numbers(">L", at + 12)[0]
        for start, end, glyph in struct.iter_unpack(">3L", self.data[at + 16 : at + 16 + 12 * count]):
            yield from zip(range(start, end + 1), range(glyph, glyph + end - start + 1), strict=True)

    def _segments(self, at: int) -> Iterator[tuple[int, int]]:
        count = self._numbers(">H", at + 6)[0] // 2
        ends = self._numbers(f">{count}H", at + 14)
        starts = self._numbers(f">{count}H", at + 16 + 2 * count)
        deltas = self._numbers(f">{count}h", at + 16 + 4 * count)
        ranges = at + 16 + 6 * count
        for n, (start, end, delta) in enumerate(zip(starts, ends, deltas, strict=True)):
            offset = self._numbers(">H", ranges + 2 * n)[0]
            for code in range(start, min(end, 0xFFFE) + 1):
                glyph = self._numbers(">H", ranges + 2 * n + offset + 2 * (code - start))[0] if offset else code
                if glyph := (glyph + delta) % 0x10000 if glyph or not offset else 0:
                    yield code, glyph

    def _simple(self, at: int, contours: int) -> list[list[Point]]:
        ends = self._numbers(f">{contours}H", at)
        at += 2 * contours
        at += 2 + self._numbers(">H", at)[0]  # the hinting program
        flags = bytearray()
        while len(flags) <= ends[-1]:
            flag = self.data[at]
            repeats = self.data[at + 1] if flag & _REPEAT else 0
            flags += bytes([flag]) * (repeats + 1)
            at += 2 if flag & _REPEAT else 1
        xs, at = self._coordinates(at, flags, _X_SHORT, _X_SAME)
        ys, _at = self._coordinates(at, flags, _Y_SHORT, _Y_SAME)
        points = [(float(x), float(y), bool(flag & _ON_CURVE)) for x, y, flag in zip(xs, ys, flags, strict=False)]
        return [
            points[start:end] for start, end in zip([0, *(n + 1 for n in ends)], (n + 1 for n in ends), strict=False)
        ]

    def _coordinates(self, at: int, flags: bytearray, short: int, same: int) -> tuple[list[int], int]:
        values, value = [], 0
        for flag in flags:
            if flag & short:
                value += self.data[at] if flag & same else -self.data[at]
                at += 1
            elif not flag & same:
                value += self._numbers(">h", at)[0]
                at += 2
            values.append(value)
        return values, at

    def _composite(self, at: int) -> Iterator[list[Point]]:
        flags = _MORE
        while flags & _MORE:
            flags, glyph = self._numbers(">HH", at)
            dx, dy = self._numbers(">hh" if flags & _WORDS else ">bb", at + 4)
            at += 8 if flags & _WORDS else 6
            form, place = next((part for bit, part in _TURNS.items() if flags & bit), ("", ()))
            numbers = [value / 0x4000 for value in self._numbers(">" + form, at)]
            xx, xy, yx, yy = (numbers[n] if n is not None else 0.0 for n in place) if form else (1.0, 0.0, 0.0, 1.0)
            at += 2 * len(form)
            for contour in self._contours(glyph):
                yield [(x * xx + y * yx + dx, x * xy + y * yy + dy, on) for x, y, on in contour]

    def _numbers(self, form: str, at: int) -> tuple[int, ...]:
        return struct.unpack_from(form, self.data, at)


@cache
def font_file(face: Face) -> FontFile:
    """One that ships."""
    path = shipped("resources", "fonts", face.value)
    return FontFile(path, 0, path.read_bytes(), ships=True)


def mapped(path: Path, index: int) -> FontFile:
    """One of the system, whose files are large; raises `OSError`."""
    with path.open("rb") as file:
        return FontFile(path, index, memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)), ships=False)


def _parts(points: list[Point]) -> Iterator[tuple[float, ...]]:
    """Lines and quadratic curves; between two points off the curve lies one on it."""
    if not points[0][2]:
        first, last = points[0], points[-1]
        points = [last, *points[:-1]] if last[2] else [_between(last, first), *points]
    yield points[0][:2]
    held: Point | None = None
    for point in (*points[1:], points[0]):
        if held is None and point[2]:
            yield point[:2]
        elif held is not None:
            yield (*held[:2], *(point if point[2] else _between(held, point))[:2])
        held = None if point[2] else point


def _between(one: Point, other: Point) -> Point:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2, True
