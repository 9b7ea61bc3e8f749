"""QR symbols as plain values (ISO/IEC 18004)."""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from math import isqrt
from typing import ClassVar, Literal

from app.labels.symbol import Kind, Symbol, does_not_fit

_ALPHANUMERIC = re.compile(r"[0-9A-Z $%*+\-./:]*")


class Level(StrEnum):
    """Error correction: restores about 7, 15, 25 or 30 % of the symbol."""

    L = "L"
    M = "M"
    Q = "Q"
    H = "H"


@dataclass(frozen=True, slots=True)
class QrMatrix:
    """The modules of one symbol without the quiet zone around it.

    `light` holds a byte for each, row by row: 0 dark, 255 light. The text may be an activation code, so neither it nor
    the modules appear in `repr`.
    """

    text: str = field(repr=False)
    light: bytes = field(repr=False)
    level: Level
    quiet: ClassVar[int] = 4
    """Light modules that must surround the symbol."""

    @property
    def size(self) -> int:
        """Modules along one side."""
        return isqrt(len(self.light))

    @property
    def size_with_quiet(self) -> int:
        return self.size + 2 * self.quiet

    @property
    def version(self) -> int:
        """1 (21 modules) to 40 (177 modules)."""
        return (self.size - 17) // 4

    @property
    def rows(self) -> tuple[tuple[bool, ...], ...]:
        """True for dark."""
        size, light = self.size, self.light
        return tuple(tuple(not at for at in light[y : y + size]) for y in range(0, size * size, size))

    @property
    def symbol(self) -> Symbol:
        return Symbol(Kind.QR, self.text, self.size, self.size, self.light)


def matrix(text: str, level: Level = Level.M, *, swift: bool = False) -> QrMatrix:
    """The smallest symbol that holds `text`; raises `KnownError` where none does (2,331 bytes at level M).

    `swift` is for many: drawn by zxing-cpp, twenty times faster. It mixes the modes of a symbol where `qrcode` does
    not, so that the symbol may be smaller; the text is the same.
    """
    if not text:
        raise does_not_fit(text, "QR")
    light = _drawn_by_zxing(text, level) if swift and text.isascii() else _drawn_by_qrcode(text, level)
    return QrMatrix(text, light, level)


def plain_matrix(text: str, level: Level = Level.M) -> QrMatrix:
    """As a printer draws it that does not mix modes: the version that holds `text` in one mode."""
    version = plain_version(text, level)
    return QrMatrix(text, _drawn_by_zxing(text, level, version), level)


def plain_version(text: str, level: Level) -> int:
    """The smallest version that holds `text` in the one mode that takes all of it (ISO/IEC 18004 table 7)."""
    from qrcode.util import mode_sizes_for_version

    mode: Literal[1, 2, 4]  # the mode indicators: digits, alphanumeric, bytes
    if text.isascii() and text.isdecimal():
        mode, bits = 1, len(text) // 3 * 10 + (0, 4, 7)[len(text) % 3]
    elif _ALPHANUMERIC.fullmatch(text):
        mode, bits = 2, len(text) // 2 * 11 + len(text) % 2 * 6
    else:
        mode, bits = 4, len(text.encode()) * 8
    rooms = _rooms(level)
    for version in range(1, 41):
        if 4 + mode_sizes_for_version(version)[mode] + bits <= rooms[version]:
            return version
    raise does_not_fit(text, "QR")


@cache
def _rooms(level: Level) -> tuple[int, ...]:
    """Data bits of each version."""
    from qrcode.util import BIT_LIMIT_TABLE

    return tuple(BIT_LIMIT_TABLE[_corrections()[level]])


def _corrections() -> dict[Level, int]:
    import qrcode

    return {
        Level.L: qrcode.ERROR_CORRECT_L,
        Level.M: qrcode.ERROR_CORRECT_M,
        Level.Q: qrcode.ERROR_CORRECT_Q,
        Level.H: qrcode.ERROR_CORRECT_H,
    }


def _drawn_by_qrcode(text: str, level: Level) -> bytes:
    import qrcode
    from qrcode.exceptions import DataOverflowError

    symbol = qrcode.QRCode(error_correction=_corrections()[level], border=0)
    try:
        symbol.add_data(text)
        symbol.make()
    except (DataOverflowError, ValueError) as error:  # qrcode 8.2 means the first and raises the second
        raise does_not_fit(text, "QR") from error
    return bytes(0 if module else 255 for row in symbol.modules for module in row)


def _drawn_by_zxing(text: str, level: Level, version: int = 0) -> bytes:
    import zxingcpp

    fixed = {"version": version} if version else {}
    try:
        made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level=level.value, **fixed)
    except ValueError as error:
        raise does_not_fit(text, "QR") from error
    return memoryview(made.to_image(scale=1, add_quiet_zones=False)).tobytes()  # type: ignore[arg-type]
