"""Label templates: what stands where, in millimetres from the top left corner."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.labels.qr import Level

LEAST_MODULE_MM = 0.5
"""4 dots at 203 dpi. Printed codes with 2 and 3 were not read in a blurred photograph, those with 4 were."""
LEAST_BAR_MM = 0.25
"""2 dots at 203 dpi: what hand scanners read of Code 128 from a thermal printer."""

USUAL = "esim-50x30"
"""The key of the template that is taken where nothing else is chosen."""
FIELDS = (
    "code", "smdp", "unit", "name", "eid", "iccid", "imei", "imsi", "bic", "batch", "row", "date", "vendor", "model",
    "firmware", "station", "operator", "language",
)  # fmt: skip
"""What is known of a unit. `code` is the whole activation code, `unit` the number that Simwright gave it."""


class Face(StrEnum):
    """The fonts that ship with the program, by file name."""

    SANS = "NotoSans-Regular.ttf"
    BOLD = "NotoSans-Bold.ttf"
    MONO = "NotoSansMono-Regular.ttf"
    MONO_BOLD = "NotoSansMono-Bold.ttf"


class Align(StrEnum):
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


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
    quiet: int = 4
    """Light modules around it."""


@dataclass(frozen=True, slots=True)
class DataMatrix:
    """As a QR code."""

    box: Box
    text: str = "{unit}"
    quiet: int = 2


@dataclass(frozen=True, slots=True)
class Code128:
    """Bars as wide as whole dots allow, in the middle of the box and as tall as it."""

    box: Box
    text: str = "{unit}"
    quiet: int = 10
    rotation: int = 0
    """Degrees clockwise: 0, 90, 180 or 270."""


@dataclass(frozen=True, slots=True)
class Text:
    """Text from the top of its box, set as large as fits between `size` and `smallest` (em, in mm)."""

    box: Box
    text: str
    face: Face
    size: float
    smallest: float
    lines: int = 1
    """It is wrapped into so many."""
    align: Align = Align.LEFT
    rotation: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A stroke where the box has no height or no width, else the frame of the box."""

    box: Box
    thickness: float = 0.25


@dataclass(frozen=True, slots=True)
class Picture:
    """A logo in black and white, as large as fits into the middle of its box."""

    box: Box
    data: bytes = field(repr=False)
    """A PNG file."""


Element = Qr | DataMatrix | Code128 | Text | Line | Picture


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page with labels in columns and rows."""

    width: float
    height: float
    columns: int
    rows: int
    left: float = 0
    top: float = 0
    gap_x: float = 0
    gap_y: float = 0

    @property
    def cells(self) -> int:
        return self.columns * self.rows


@dataclass(frozen=True, slots=True)
class Template:
    """Texts of elements name fields: `{name}`, and `{eid:4}` for digits grouped in fours."""

    name: str
    width: float
    height: float
    elements: tuple[Element, ...]
    sheet: Sheet | None = None
    """None: each label is a page of its own."""
    fields: tuple[str, ...] = ()
    """Its own, besides `FIELDS`; columns of a list."""
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Fields by language; the field `language` of a unit chooses."""
    language: str = ""
    """Where a unit names none, or one that the template does not know."""

    @property
    def page(self) -> tuple[float, float]:
        """Width and height of what goes through the printer, in mm."""
        return (self.sheet.width, self.sheet.height) if self.sheet else (self.width, self.height)

    @property
    def known_fields(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*FIELDS, *self.fields, *self.spoken)))

    @property
    def spoken(self) -> frozenset[str]:
        """The fields that are words of the template."""
        return frozenset(name for words in self.words.values() for name in words)
