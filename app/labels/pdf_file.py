"""A PDF of vector pages in black, written as they come (ISO 32000-1)."""

import zlib
from collections.abc import Mapping
from hashlib import sha256
from typing import BinaryIO

from PIL import Image

from app.labels.template import Face
from app.labels.truetype import FontFile, font_file

_CATALOG, _PAGES, _RESOURCES = 1, 2, 3
_TO_UNICODE = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
{ranges}
endcmap CMapName currentdict /CMap defineresource pop end end"""
_AT_ONCE = 100
"""Lines that a CMap may have in one block."""


class PdfFile:
    """Keeps nothing of a page but its place in the file; without `close()` there is no PDF."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._place = 0
        self._places = [0, 0, 0]  # of objects 1 to 3, which are written last
        self._pages: list[int] = []
        self._fonts: dict[Face, str] = {}
        self._pictures: dict[bytes, tuple[str, int]] = {}
        self._write(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")

    @property
    def pages(self) -> int:
        return len(self._pages)

    def page(self, width: float, height: float, content: bytes) -> None:
        """Points; `content` draws with the names that `font` and `picture` gave."""
        stream = self._stream("", content)
        page = self._object(
            f"<< /Type /Page /Parent {_PAGES} 0 R /MediaBox [0 0 {width:.6f} {height:.6f}]"
            f" /Contents {stream} 0 R /Resources {_RESOURCES} 0 R >>".encode()
        )
        self._pages.append(page)

    def font(self, face: Face) -> str:
        """Its name in a content stream; text is given as glyph numbers of two bytes."""
        return self._fonts.setdefault(face, f"F{len(self._fonts)}")

    def picture(self, image: Image.Image) -> str:
        """The name of a picture (mode `1`), which is written once however often it is drawn."""
        data = image.tobytes()
        key = sha256(data).digest()
        if key not in self._pictures:
            head = (
                f"/Type /XObject /Subtype /Image /Width {image.width} /Height {image.height}"
                " /ColorSpace /DeviceGray /BitsPerComponent 1"
            )
            self._pictures[key] = f"P{len(self._pictures)}", self._stream(head, data)
        return self._pictures[key][0]

    def close(self) -> None:
        """Write what holds the pages together; the file below stays open."""
        fonts = {name: self._font(font_file(face)) for face, name in self._fonts.items()}
        resources = f"<< /Font << {_names(fonts)} >> /XObject << {_names(dict(self._pictures.values()))} >> >>"
        self._object(resources.encode(), _RESOURCES)
        kids = " ".join(f"{page} 0 R" for page in self._pages)
        self._object(f"<< /Type /Catalog /Pages {_PAGES} 0 R >>".encode(), _CATALOG)
        self._object(f"<< /Type /Pages /Kids [{kids}] /Count {len(self._pages)} >>".encode(), _PAGES)
        table, size = self._place, len(self._places) + 1
        self._write(f"xref\n0 {size}\n0000000000 65535 f \n".encode())
        self._write("".join(f"{place:010} 00000 n \n" for place in self._places).encode())
        self._write(f"trailer\n<< /Size {size} /Root {_CATALOG} 0 R >>\nstartxref\n{table}\n%%EOF\n".encode())

    def _font(self, font: FontFile) -> int:
        """A Type 0 font, its file inside (9.7.4)."""
        name = font.face.value.removesuffix(".ttf")
        file = self._stream(f"/Length1 {len(font.data)}", font.data)
        box = " ".join(str(round(side * 1000 / font.em)) for side in font.box)
        descriptor = self._object(
            f"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{box}] /ItalicAngle 0 /Ascent 1069"
            f" /Descent -293 /CapHeight 714 /StemV 80 /FontFile2 {file} 0 R >>".encode()
        )
        widths = " ".join(str(round(width * 1000 / font.em)) for width in font.widths)
        descendant = self._object(
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /FontDescriptor {descriptor} 0 R"
            f" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
            f" /CIDToGIDMap /Identity /DW 0 /W [0 [{widths}]] >>".encode()
        )
        letters = self._stream("", _to_unicode(font).encode())
        return self._object(
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H"
            f" /DescendantFonts [{descendant} 0 R] /ToUnicode {letters} 0 R >>".encode()
        )

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


def _names(objects: Mapping[str, int]) -> str:
    return " ".join(f"/{name} {number} 0 R" for name, number in objects.items())


def _to_unicode(font: FontFile) -> str:
    """Which letter each glyph is, so that text can be searched and copied (9.10.3)."""
    lines = [f"<{glyph:04X}> <{code:04X}>" for glyph, code in sorted({g: c for c, g in font.glyphs.items()}.items())]
    blocks = (lines[at : at + _AT_ONCE] for at in range(0, len(lines), _AT_ONCE))
    ranges = (line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar"))
    return _TO_UNICODE.format(ranges="\n".join(ranges))
