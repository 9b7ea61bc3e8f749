"""QR codes as pictures of whole pixels."""

import io

from PIL import Image, ImageOps

from app.labels.proof import prove
from app.labels.qr import QrMatrix


def raster(matrix: QrMatrix, module_px: int) -> Image.Image:
    """Black and white (mode `1`), quiet zone included, every module exactly `module_px` pixels wide."""
    symbol = Image.frombytes("L", (matrix.size, matrix.size), matrix.light)
    symbol = ImageOps.expand(symbol, matrix.quiet, 255).convert("1")
    return symbol.resize((matrix.size_with_quiet * module_px,) * 2, Image.Resampling.NEAREST)


def png(matrix: QrMatrix, module_px: int = 10, dpi: int = 300) -> bytes:
    """A PNG file, decoded again and compared before it is given away."""
    image = raster(matrix, module_px)
    prove(image, matrix.text)
    file = io.BytesIO()
    image.save(file, "PNG", dpi=(dpi, dpi))
    return file.getvalue()
