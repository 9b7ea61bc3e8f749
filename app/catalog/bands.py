"""LTE bands as modules spell them: masks in hexadecimal, decimal or bits, and lists."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

HIGHEST = 256
"""Band numbers of LTE fit below it (TS 36.101 5.5)."""

_WRITTEN = re.compile(r"\s*\d{1,3}(\s*,\s*\d{1,3})*\s*")


class Form(StrEnum):
    LIST = "list"
    HEX = "hex"
    DECIMAL = "decimal"
    BITS = "bits"
    """Zeros and ones, the rightmost for the lowest band."""


@dataclass(frozen=True, slots=True)
class BandSpelling:
    """In a mask bit 0 is band `low`; in a list each number is `offset` above its band."""

    form: Form = Form.LIST
    low: int = 1
    high: int = HIGHEST
    separator: str = ","
    offset: int = 0
    digits: int = 1
    """A mask has at least so many."""

    def write(self, bands: Iterable[int]) -> str:
        """Bands beyond `low` to `high` are left out: they stand in another value of the same command."""
        mine = sorted({band for band in bands if self.low <= band <= self.high})
        mask = sum(1 << (band - self.low) for band in mine)
        match self.form:
            case Form.LIST:
                return self.separator.join(str(band + self.offset) for band in mine)
            case Form.HEX:
                return f"{mask:0{self.digits}X}"
            case Form.DECIMAL:
                return str(mask)
            case Form.BITS:
                return f"{mask:0{self.digits}b}"

    def read(self, text: str) -> tuple[int, ...]:
        """Raises `ValueError` where it is no such spelling."""
        bare = text.strip().strip('"')
        if self.form is Form.LIST:
            numbers = [int(part) - self.offset for part in re.split(r"[^0-9]+", bare) if part]
            return tuple(sorted(band for band in numbers if self.low <= band <= self.high))
        base = {Form.HEX: 16, Form.DECIMAL: 10, Form.BITS: 2}[self.form]
        mask = int(bare, 16 if bare[:2].lower() == "0x" else base)
        return tuple(self.low + bit for bit in range(self.high - self.low + 1) if mask >> bit & 1)


def band_numbers(value: object) -> tuple[int, ...] | None:
    """`(3, 20)` or `"3,20"` in order and once each; None where it is neither."""
    if isinstance(value, str):
        return band_numbers(tuple(map(int, value.split(",")))) if _WRITTEN.fullmatch(value) else None
    if not isinstance(value, tuple | list) or not value:
        return None
    if not all(type(band) is int and 1 <= band <= HIGHEST for band in value):
        return None
    return tuple(sorted(set(value)))


def band_text(bands: Iterable[int]) -> str:
    """`3,20`, as recipes and readings have it."""
    return ",".join(map(str, sorted(set(bands))))
