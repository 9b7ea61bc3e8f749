"""A PDF of black and white pages, written as they come (ISO 32000-1)."""

import zlib
from typing import BinaryIO

from PIL import Image

_CATALOG, _PAGES = 1, 2
_POINTS_PER_MM = 72 / 25.4


class PdfFile:
    """Keeps nothing of a page but its place in the file; without `close()` there is no PDF."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._place = 0
        self._places = [0, 0]  # of objects 1 and 2, which are written last
        self._pages: list[int] = []
        self._write(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")

    def page(self, image: Image.Image, dpi: int, width_mm: float, height_mm: float) -> None:
        """A page of the given size with a picture (mode `1`) at its top left corner, one dot to 1/`dpi` inch."""
        width, height = width_mm * _POINTS_PER_MM, height_mm * _POINTS_PER_MM
        across, down = image.width * 72 / dpi, image.height * 72 / dpi
        picture = self._stream(
            f"/Type /XObject /Subtype /Image /Width {image.width} /Height {image.height}"
            " /ColorSpace /DeviceGray /BitsPerComponent 1",
            image.tobytes(),
        )
        content = self._stream("", f"{across:.4f} 0 0 {down:.4f} 0 {height - down:.4f} cm /I Do".encode())
        page = self._object(
            f"<< /Type /Page /Parent {_PAGES} 0 R /MediaBox [0 0 {width:.4f} {height:.4f}]"
            f" /Contents {content} 0 R /Resources << /XObject << /I {picture} 0 R >> >> >>".encode()
        )
        self._pages.append(page)

    def close(self) -> None:
        """Write what holds the pages together; the file below stays open."""
        kids = " ".join(f"{page} 0 R" for page in self._pages)
        self._object(f"<< /Type /Catalog /Pages {_PAGES} 0 R >>".encode(), _CATALOG)
        self._object(f"<< /Type /Pages /Kids [{kids}] /Count {len(self._pages)} >>".encode(), _PAGES)
        table, size = self._place, len(self._places) + 1
        self._write(f"xref\n0 {size}\n0000000000 65535 f \n".encode())
        self._write("".join(f"{place:010} 00000 n \n" for place in self._places).encode())
        self._write(f"trailer\n<< /Size {size} /Root {_CATALOG} 0 R >>\nstartxref\n{table}\n%%EOF\n".encode())

    def _stream(self, entries: str, data: bytes) -> int:
        packed = zlib.compress(data)
        head = f"<< {entries} /Filter /FlateDecode /Length {len(packed)} >>\nstream\n"
        return self._object(head.encode() + packed + b"\nendstream")

    def _object(self, body: bytes, number: int = 0) -> int:
        if not number:
            self._places.append(0)
            number = len(self._places)
        self._places[number - 1] = self._place
        self._write(b"%d 0 obj\n%b\nendobj\n" % (number, body))
        return number

    def _write(self, data: bytes) -> None:
        self._out.write(data)
        self._place += len(data)
