"""Durations as people write and read them: `10 h`, `2 min 23.36 s`."""

import re

from app.domain.errors import KnownError
from app.domain.message import Message, say

_UNITS = {"d": 86400, "h": 3600, "min": 60, "s": 1}
_SPELLINGS = {"m": "min", "sec": "s"}
_NUMBER = r"\s*(\d+(?:[.,]\d+)?)\s*"
_PART = re.compile(_NUMBER + r"(d|h|min|m|sec|s)(?![a-z])", re.IGNORECASE | re.ASCII)
_BARE = re.compile(_NUMBER, re.ASCII)


def parse_duration(text: str) -> float:
    """Seconds in `10h`, `90 s`, `1 h 30 min` or a bare number; `KnownError("timer.duration")` otherwise."""
    if bare := _BARE.fullmatch(text):
        return _number(bare[1])
    seconds, place, smallest = 0.0, 0, float("inf")
    while found := _PART.match(text, place):
        word = found[2].lower()
        unit = _UNITS[_SPELLINGS.get(word, word)]
        if unit >= smallest:
            break
        seconds += _number(found[1]) * unit
        place, smallest = found.end(), unit
    if not place or text[place:].strip():
        raise KnownError(
            "timer.duration",
            say("timer", "“{text}” is not a duration.", text=text),
            say("timer", "Write it with d, h, min and s, such as 10 h, 1 h 30 min or 20.48 s."),
        )
    return round(seconds, 3)


def duration(seconds: float) -> Message:
    """For people, to the hundredth of a second, in the symbols of the SI brochure, which every language shares."""
    rest = round(abs(seconds) * 100)
    parts: dict[str, int | float] = {}
    for symbol, unit in _UNITS.items():
        number, rest = divmod(rest, unit * 100) if symbol != "s" else (rest / 100, 0)
        if number:
            parts[symbol] = number
    words = " ".join(f"{{{symbol}}} {symbol}" for symbol in parts or {"s": 0})
    return Message("", f"-{words}" if seconds < 0 else words, parts or {"s": 0})


def duration_text(seconds: float) -> str:
    """The same as text that `parse_duration` reads."""
    return str(duration(seconds))


def times_in(span_s: float, every_s: float) -> float:
    """How often something happens in `span_s` that happens every `every_s`: three digits, more where it is often."""
    times = span_s / every_s
    return float(round(times)) if times >= 100 else float(f"{times:.3g}")


def _number(text: str) -> float:
    return float(text.replace(",", "."))
