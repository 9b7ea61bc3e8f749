"""QR codes as pictures of whole pixels."""

import io
import struct
import zlib

from PIL import Image, ImageOps

from app.labels.proof import prove
from app.labels.qr import QrMatrix

_UNFILTERED, _AS_ABOVE = b"\0", b"\2"
"""How a row of a PNG is meant: as it is, or as its difference to the row above it (PNG 9.2)."""


def raster(matrix: QrMatrix, module_px: int) -> Image.Image:
    """Black and white (mode `1`), quiet zone included, every module exactly `module_px` pixels wide."""
    return _modules(matrix).convert("1").resize((matrix.size_with_quiet * module_px,) * 2, Image.Resampling.NEAREST)


def png(matrix: QrMatrix, module_px: int = 10, dpi: int = 300) -> bytes:
    """A PNG file, opened again and its code read back before it is given away."""
    side = matrix.size_with_quiet * module_px
    rows = _modules(matrix).convert("1").resize((side, matrix.size_with_quiet), Image.Resampling.NEAREST).tobytes()
    file = _png(rows, side, module_px, dpi)
    with Image.open(io.BytesIO(file), formats=("PNG",)) as written:
        prove(written, matrix.text)
    return file


def _modules(matrix: QrMatrix) -> Image.Image:
    symbol = Image.frombytes("L", (matrix.size, matrix.size), matrix.light)
    return ImageOps.expand(symbol, matrix.quiet, 255)


def _png(rows: bytes, side: int, times: int, dpi: int) -> bytes:
    """A PNG file of black and white rows, each `times` over. Four times as fast as Pillow, which packs every row."""
    wide = (side + 7) // 8
    again = (_AS_ABOVE + bytes(wide)) * (times - 1)
    lines = b"".join([_UNFILTERED + rows[at : at + wide] + again for at in range(0, len(rows), wide)])
    per_metre = round(dpi / 0.0254)
    chunks = (
        (b"IHDR", struct.pack(">LLBBBBB", side, side, 1, 0, 0, 0, 0)),
        (b"pHYs", struct.pack(">LLB", per_metre, per_metre, 1)),
        (b"IDAT", zlib.compress(lines)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*chunk) for chunk in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))
