"""A QR code alone as a file, with its quiet zone."""

import io

from app.labels.outputs import label_file
from app.labels.pdf import pdf
from app.labels.picture import png
from app.labels.qr import QrMatrix
from app.labels.template import Box, Qr, Template

MODULE_MM = 1.0


def code_file(suffix: str, matrix: QrMatrix) -> bytes:
    """.svg or .pdf with modules of 1 mm, else a PNG; `KnownError` (`code.unproven`) where it does not read back."""
    if suffix not in {".svg", ".pdf"}:
        return png(matrix)
    side = matrix.size_with_quiet * MODULE_MM
    template = Template("QR", side, side, (Qr(Box(0, 0, side, side), level=matrix.level),))
    fields = {"code": matrix.text}
    if suffix == ".svg":
        return label_file(suffix, template, fields, 600)
    file = io.BytesIO()
    pdf([fields], file, template)
    return file.getvalue()
