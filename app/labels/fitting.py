"""Text set as large as its place allows: wrapped, made smaller, and at the smallest size cut with an ellipsis."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from PIL import ImageFont

from app.labels.template import Face
from app.places import shipped

_ASCENT, _PITCH = 0.95, 1.2  # of the em; the digits, capitals and accents of Noto stay within
# A line may end at a blank, and after a hyphen, underscore or slash that has more text behind it.
_PIECE = re.compile(r"\S+?(?:[-_/](?=\S)|(?=\s)|$)\s*")


@lru_cache(maxsize=256)
def font(face: Face, size: int) -> ImageFont.FreeTypeFont:
    path = shipped("resources", "fonts", face.value)
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=16384)
def _advance(face: Face, size: int, character: str) -> float:
    return font(face, size).getlength(character, mode="1")


def _length(face: Face, size: int, text: str) -> float:
    """Dots; the sum is exact, for the basic layout does not kern, and ten times faster than measuring each line."""
    return sum(_advance(face, size, character) for character in text)


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines at one size (em, in dots)."""

    face: Face
    size: int
    lines: tuple[str, ...]

    @property
    def height(self) -> int:
        return round(self.size * _PITCH * len(self.lines))

    def width(self, line: int) -> float:
        """Dots of one line."""
        return _length(self.face, self.size, self.lines[line])

    def baseline(self, line: int) -> int:
        """Dots from the top of the box."""
        return round(self.size * (_PITCH * line + _ASCENT))


def fit(text: str, face: Face, sizes: range, width: int, height: int, most_lines: int) -> Fitted:
    """Takes the first of `sizes` (dots, descending) at which the text fits, or cuts it at the last."""
    for size in sizes:
        lines = _wrapped(text, face, size, width)
        fitted = Fitted(face, size, tuple(line.rstrip() for line in lines))
        if (
            len(lines) <= most_lines
            and fitted.height <= height
            and all(_length(face, size, line) <= width for line in fitted.lines)
        ):
            return fitted
    kept = min(most_lines, max(1, int(height / (size * _PITCH)))) - 1
    lines[kept:] = ["".join(lines[kept:])]
    return Fitted(face, size, tuple(_cut(line.rstrip(), face, size, width) for line in lines))


def _wrapped(text: str, face: Face, size: int, width: int) -> list[str]:
    """Lines with the blanks at their ends, so that joining them gives the text back."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.append("")
        for piece in _PIECE.findall(paragraph):
            if lines[-1] and _length(face, size, (lines[-1] + piece).rstrip()) > width:
                lines.append("")
            lines[-1] += piece
        lines[-1] += " "
    return lines


def _cut(line: str, face: Face, size: int, width: int) -> str:
    if _length(face, size, line) <= width:
        return line
    room = bisect_right(range(1, len(line) + 1), float(width), key=lambda n: _length(face, size, line[:n] + "…"))
    return line[:room].rstrip() + "…"
