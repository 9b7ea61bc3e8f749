"""Label templates: what stands where, in millimetres from the top left corner."""

import string
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.identifiers import grouped
from app.labels.qr import Level


class Face(StrEnum):
    """The fonts that ship with the program, by file name."""

    SANS = "NotoSans-Regular.ttf"
    BOLD = "NotoSans-Bold.ttf"
    MONO = "NotoSansMono-Regular.ttf"
    MONO_BOLD = "NotoSansMono-Bold.ttf"


@dataclass(frozen=True, slots=True)
class Box:
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Qr:
    """A QR code, as large as whole dots allow, in the middle of its box; the quiet zone is inside the box."""

    box: Box
    text: str = "{code}"
    level: Level = Level.M


@dataclass(frozen=True, slots=True)
class Text:
    """Text from the top left of its box, set as large as fits between `size` and `smallest` (em, in mm)."""

    box: Box
    text: str
    face: Face
    size: float
    smallest: float
    lines: int = 1


Element = Qr | Text


@dataclass(frozen=True, slots=True)
class Template:
    """Texts of elements name fields: `{name}`, and `{eid:4}` for digits grouped in fours."""

    name: str
    width: float
    height: float
    elements: tuple[Element, ...]


class _Value(str):
    __slots__ = ()

    def __format__(self, spec: str) -> str:
        return grouped(self, int(spec)) if spec else str(self)


def filled(text: str, fields: Mapping[str, str]) -> str:
    """`text` with its fields in place; empty where it names fields and all of those are empty."""
    named = [name for _, name, _, _ in string.Formatter().parse(text) if name]
    if named and not any(fields[name] for name in named):
        return ""
    return text.format_map({name: _Value(fields[name]) for name in named})


ESIM_50X30 = Template(
    "eSIM 50 × 30 mm",
    50,
    30,
    (
        Qr(Box(0.5, 2.5, 25, 25)),
        Text(Box(26.5, 1.5, 22.5, 6.9), "{name}", Face.BOLD, size=3.2, smallest=1.9, lines=2),
        Text(Box(26.5, 8.8, 22.5, 7.2), "EID\n{eid:4}", Face.MONO, size=2.0, smallest=1.6, lines=3),
        Text(Box(26.5, 16.4, 22.5, 7.2), "ICCID\n{iccid:4}", Face.MONO, size=2.0, smallest=1.6, lines=3),
        Text(Box(26.5, 24.0, 22.5, 2.6), "{batch}", Face.SANS, size=2.0, smallest=1.6),
        Text(Box(26.5, 26.5, 22.5, 2.6), "{date}", Face.SANS, size=2.0, smallest=1.6),
    ),
)
