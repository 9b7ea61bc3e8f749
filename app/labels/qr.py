"""QR symbols as plain values (ISO/IEC 18004)."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar

from app.domain.errors import KnownError
from app.domain.message import say


class Level(StrEnum):
    """Error correction: restores about 7, 15, 25 or 30 % of the symbol."""

    L = "L"
    M = "M"
    Q = "Q"
    H = "H"


@dataclass(frozen=True, slots=True)
class QrMatrix:
    """The modules of one symbol, row by row, True for dark, without the quiet zone around it.

    The text may be an activation code, so neither it nor the modules appear in `repr`.
    """

    text: str = field(repr=False)
    rows: tuple[tuple[bool, ...], ...] = field(repr=False)
    level: Level
    quiet: ClassVar[int] = 4
    """Light modules that must surround the symbol."""

    @property
    def size(self) -> int:
        """Modules along one side."""
        return len(self.rows)

    @property
    def size_with_quiet(self) -> int:
        return self.size + 2 * self.quiet

    @property
    def version(self) -> int:
        """1 (21 modules) to 40 (177 modules)."""
        return (self.size - 17) // 4


def matrix(text: str, level: Level = Level.M) -> QrMatrix:
    """The smallest symbol that holds `text`; raises `KnownError` where none does (2,331 bytes at level M)."""
    import qrcode
    from qrcode.exceptions import DataOverflowError

    if not text:
        raise KnownError("code.empty", say("qr", "There is no text to make a code of."))
    corrections = {
        Level.L: qrcode.ERROR_CORRECT_L,
        Level.M: qrcode.ERROR_CORRECT_M,
        Level.Q: qrcode.ERROR_CORRECT_Q,
        Level.H: qrcode.ERROR_CORRECT_H,
    }
    symbol = qrcode.QRCode(error_correction=corrections[level], border=0)
    try:
        symbol.add_data(text)
        symbol.make()
    except (DataOverflowError, ValueError) as error:  # qrcode 8.2 means the first and raises the second
        raise KnownError(
            "code.too_long",
            say("qr", "A text of {n} characters does not fit into a QR code.", n=len(text)),
            say("qr", "An activation code has at most 255 characters: check what was pasted."),
        ) from error
    return QrMatrix(text, tuple(tuple(bool(module) for module in row) for row in symbol.modules), level)
