"""What was said at a port as lines of text: when, which way, what, and what it means."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from functools import lru_cache

from app.domain.cellular import Registration
from app.station.events import Traffic
from app.ui.i18n import translate

HEX_WIDTH = 16
"""Bytes on one line."""
_ERRORS = ("ERROR", "+CME ERROR", "+CMS ERROR", "NO CARRIER")
_PICTURES = {code: 0x2400 + code for code in range(32)} | {0x7F: 0x2421, 0x2028: 0x2424, 0x2029: 0x2424}


class Role(Enum):
    FAINT = "faint"
    SENT = "sent"
    HEARD = "heard"
    MEANING = "meaning"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Gap:
    """So many lines are left out here, and how that is said."""

    count: int
    words: str


@dataclass(frozen=True, slots=True)
class Look:
    times: bool = True
    meanings: bool = True
    hex: bool = False


Row = Traffic | Gap
Segments = list[tuple[str, Role]]


def lines_of(row: Row, look: Look) -> list[Segments]:
    """One line as a rule; more for bytes, and none for what is blank."""
    if isinstance(row, Gap):
        return [[(row.words, Role.FAINT)]]
    head: Segments = [(f"{_clock(row.at)} ", Role.FAINT)] if look.times else []
    head.append(("→ ", Role.MEANING) if row.sent else ("← ", Role.FAINT))
    if look.hex:
        return [[*head, *part] for part in _hex(row)]
    if not row.line.strip():
        return []
    return [[*head, *_words(row, look.meanings)]]


def text_of(row: Row, look: Look) -> str:
    return "\n".join("".join(text for text, _ in line) for line in lines_of(row, look))


@lru_cache(1024)
def is_bad(line: str) -> bool:
    """An error of the module, or a refusal of the network."""
    registration = Registration.answer(line)
    return line.startswith(_ERRORS) or (registration is not None and registration.denied)


def _words(row: Traffic, meanings: bool) -> Segments:
    bad = not row.sent and is_bad(row.line)
    plain = row.line.translate(_PICTURES)
    if not (meanings and row.meaning.template):
        return [(plain, Role.BAD if bad else Role.SENT if row.sent else Role.HEARD)]
    return [(plain, Role.HEARD), (f"  {translate(row.meaning)}", Role.BAD if bad else Role.MEANING)]


def _hex(row: Traffic) -> Iterator[Segments]:
    data = row.data or row.line.encode("utf-8")
    for start in range(0, len(data), HEX_WIDTH):
        part = data[start : start + HEX_WIDTH]
        letters = "".join(chr(byte) if 32 <= byte < 127 else "·" for byte in part)
        yield [(f"{part.hex(' ').upper():<{3 * HEX_WIDTH}}", Role.SENT if row.sent else Role.HEARD),
               (f" {letters}", Role.FAINT)]  # fmt: skip


@lru_cache(256)
def _clock(at: datetime) -> str:
    return f"{at.astimezone():%H:%M:%S}.{at.microsecond // 1000:03}"
