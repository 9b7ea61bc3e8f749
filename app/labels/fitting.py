"""Text set as large as its place allows: wrapped, made smaller, and at the smallest size cut with an ellipsis.

Measured with the widths in the font files, so that a label has the same lines on every printer and in every file.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from app.labels.typeface import Typeface

_ASCENT, _PITCH = 0.95, 1.2  # of the em; the digits, capitals and accents of Noto stay within
_STEP = 0.05
"""mm by which text is made smaller."""
_EAST = "\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U000323af"
_OPENING = "（〔［｛〈《「『【〘〖“‘"
_CLOSING = "”’、。，．・：；？！）〕］｝〉》」』】〙〗ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々〻ゝゞヽヾ％"
# A line may end at a blank, and after a hyphen, underscore or slash that has more text behind it. Signs of Chinese,
# Japanese and Korean part anywhere, but none begins with what closes or ends with what opens (JIS X 4051, 6.1).
_PIECE = re.compile(rf"[{_OPENING}]*(?:[{_EAST}]|[^\s{_EAST}]+?(?:[-_/](?=\S)|(?=[\s{_EAST}])|$))[{_CLOSING}]*\s*")


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines at one size (em, in mm)."""

    typeface: Typeface
    size: float
    lines: tuple[str, ...]

    @property
    def height(self) -> float:
        return self.size * _PITCH * len(self.lines)

    def width(self, line: int) -> float:
        return self.typeface.width(self.lines[line]) * self.size

    def baseline(self, line: int) -> float:
        """From the top of the box."""
        return self.size * (_PITCH * line + _ASCENT)


@dataclass(frozen=True, slots=True)
class Room:
    """Millimetres, and the most lines."""

    width: float
    height: float
    lines: int


def fit(text: str, typeface: Typeface, largest: float, smallest: float, room: Room) -> Fitted:
    """Takes the largest size (em, in mm) at which the text fits, or cuts it at the smallest."""
    size, lines = smallest, list[str]()
    for size in _sizes(largest, smallest):
        ems = room.width / size
        lines = _wrapped(text, typeface, ems)
        fitted = Fitted(typeface, size, tuple(line.rstrip() for line in lines))
        low = len(lines) <= room.lines and fitted.height <= room.height + 1e-6
        if low and all(typeface.width(line) <= ems for line in fitted.lines):
            return fitted
    kept = min(room.lines, max(1, int(room.height / (size * _PITCH)))) - 1
    lines[kept:] = ["".join(lines[kept:])]
    return Fitted(typeface, size, tuple(_cut(line.rstrip(), typeface, room.width / size) for line in lines))


def _sizes(largest: float, smallest: float) -> Iterator[float]:
    for step in range(int((largest - smallest) / _STEP) + 1):
        yield largest - step * _STEP
    yield smallest


def _wrapped(text: str, typeface: Typeface, ems: float) -> list[str]:
    """Lines with the blanks at their ends, so that joining them gives the text back."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines.append("")
        used = 0.0
        for piece in _PIECE.findall(paragraph):
            if lines[-1] and used + typeface.width(piece.rstrip()) > ems:
                lines.append("")
                used = 0.0
            lines[-1] += piece
            used += typeface.width(piece)
        lines[-1] += " "
    return lines


def _cut(line: str, typeface: Typeface, ems: float) -> str:
    if typeface.width(line) <= ems:
        return line
    room = bisect_right(range(1, len(line) + 1), ems, key=lambda n: typeface.width(line[:n] + "…"))
    return line[:room].rstrip() + "…"
