"""One code alone as a file: PNG, SVG or PDF, read back before it is given away."""

import io

from app.labels.picture import png, raster
from app.labels.proof import prove
from app.labels.qr import QrMatrix
from app.labels.svg import dark_path, document

SUFFIXES = (".png", ".svg", ".pdf")
_MODULE_MM = 1.0


def code_file(matrix: QrMatrix, suffix: str) -> bytes:
    """Modules are a millimetre in SVG and PDF, and 10 pixels in PNG; the quiet zone is inside."""
    if suffix == ".png":
        return png(matrix)
    prove(raster(matrix, 4), matrix.text)
    return _svg(matrix) if suffix == ".svg" else _pdf(matrix)


def _boxes(matrix: QrMatrix) -> list[tuple[int, int, int, int]]:
    rows = enumerate(matrix.rows, matrix.quiet)
    return [(x, y, 1, 1) for y, row in rows for x, dark in enumerate(row, matrix.quiet) if dark]


def _svg(matrix: QrMatrix) -> bytes:
    side = matrix.size_with_quiet
    return document((side * _MODULE_MM,) * 2, (side, side), [dark_path(_boxes(matrix))])


def _pdf(matrix: QrMatrix) -> bytes:
    from app.labels.pdf_file import PdfFile

    side, unit = matrix.size_with_quiet, _MODULE_MM * 72 / 25.4
    boxes = " ".join(f"{x} {y} {width} {height} re" for x, y, width, height in _boxes(matrix))
    out = io.BytesIO()
    file = PdfFile(out)
    content = f"{unit:.8f} 0 0 {-unit:.8f} 0 {side * unit:.6f} cm\n{boxes} f\n"
    file.page(side * unit, side * unit, content.encode())
    file.close()
    return out.getvalue()
