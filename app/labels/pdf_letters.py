"""Letters in a PDF: which they are, and those that are drawn one by one (ISO 32000-1, 9.6.5 and 9.10.3)."""

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from app.labels.cff import Contour
from app.labels.truetype import FontFile

_TO_UNICODE = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <{first}> <{last}> endcodespacerange
{ranges}
endcmap CMapName currentdict /CMap defineresource pop end end"""
_AT_ONCE = 100
"""Lines that a CMap may have in one block."""
_MOST = 256
"""Letters of a simple font."""


def to_unicode(letters: Iterable[tuple[int, str]], digits: int) -> bytes:
    """Which letter each code is, so that text can be searched and copied; codes have so many hexadecimal digits."""
    lines = [f"<{code:0{digits}X}> <{letter.encode('utf-16-be').hex().upper()}>" for code, letter in sorted(letters)]
    blocks = (lines[at : at + _AT_ONCE] for at in range(0, len(lines), _AT_ONCE))
    ranges = (line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar"))
    return _TO_UNICODE.format(first="0" * digits, last="F" * digits, ranges="\n".join(ranges)).encode()


class DrawnFont:
    """A Type 3 font of the letters that are used: one for Chinese or Japanese is too large to go into a file whole."""

    def __init__(self, name: str, font: FontFile) -> None:
        self.name = name
        self.font = font
        self._letters: dict[str, tuple[int, int]] = {}

    @property
    def full(self) -> bool:
        return len(self._letters) == _MOST

    def code(self, letter: str) -> str:
        return f"{self._letters[letter][0]:02X}"

    def add(self, letter: str, stream: Callable[[bytes], int]) -> None:
        """`stream` writes its drawing and gives the number of that."""
        self._letters[letter] = len(self._letters), stream(_drawing(self.font, letter))

    def entries(self, unicode: int) -> str:
        """Its dictionary; `unicode` is the number of the stream with `letters`."""
        streams = " ".join(f"/c{code} {number} 0 R" for code, number in self._letters.values())
        names = " ".join(f"/c{code}" for code, _number in self._letters.values())
        widths = " ".join(str(self.font.advance(letter)) for letter in self._letters)
        scale = f"{1 / self.font.em:.8f}"
        return (
            f"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 0 0] /FontMatrix [{scale} 0 0 {scale} 0 0]"
            f" /CharProcs << {streams} >> /Encoding << /Type /Encoding /Differences [0 {names}] >>"
            f" /FirstChar 0 /LastChar {len(self._letters) - 1} /Widths [{widths}] /Resources << >>"
            f" /ToUnicode {unicode} 0 R >>"
        )

    def letters(self) -> bytes:
        return to_unicode(((code, letter) for letter, (code, _number) in self._letters.items()), 2)


def _drawing(font: FontFile, letter: str) -> bytes:
    contours = font.outline(font.glyph(letter))
    numbers = [part for contour in contours for part in contour]
    xs, ys = ([value for part in numbers for value in part[which::2]] or [0.0] for which in (0, 1))
    box = f"{min(xs):g} {min(ys):g} {max(xs):g} {max(ys):g}"
    path = " ".join(operator for contour in contours for operator in _path(contour))
    return f"{font.advance(letter)} 0 {box} d1\n{path} f".encode()


def _path(contour: Contour) -> Iterator[str]:
    (x, y), *_parts = contour
    yield f"{x:g} {y:g} m"
    for before, part in pairwise(contour):
        if len(part) == 2:
            yield f"{part[0]:g} {part[1]:g} l"
        else:
            cubic = part if len(part) == 6 else _as_cubic(before[-2:], part)
            yield " ".join(f"{value:g}" for value in cubic) + " c"
    yield "h"


def _as_cubic(start: tuple[float, ...], part: tuple[float, ...]) -> tuple[float, ...]:
    """The same curve with two points of control."""
    (sx, sy), (x, y, ex, ey) = start, part
    return (sx + 2 * x) / 3, (sy + 2 * y) / 3, (ex + 2 * x) / 3, (ey + 2 * y) / 3, ex, ey
