"""A PDF of vector pages in black, written as they come (ISO 32000-1)."""

import zlib
from collections.abc import Iterator, Mapping
from hashlib import sha256
from itertools import groupby
from typing import BinaryIO

from PIL import Image

from app.labels.pdf_letters import DrawnFont, to_unicode
from app.labels.truetype import FontFile

_CATALOG, _PAGES, _RESOURCES = 1, 2, 3


class PdfFile:
    """Keeps nothing of a page but its place in the file; without `close()` there is no PDF."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._place = 0
        self._places = [0, 0, 0]  # of objects 1 to 3, which are written last
        self._pages: list[int] = []
        self._fonts: dict[FontFile, str] = {}
        self._drawn: list[DrawnFont] = []
        self._drawn_in: dict[tuple[FontFile, str], DrawnFont] = {}
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

    def text(self, font: FontFile, letters: str) -> Iterator[tuple[str, str]]:
        """One after the other: the name of a font in a content stream, and what to show with it, in hexadecimal.

        A font that ships goes into the file whole, and of one of the system the letters that are used.
        """
        if font.ships:
            name = self._fonts.setdefault(font, f"F{len(self._fonts)}")
            yield name, "".join(f"{font.glyph(letter):04X}" for letter in letters)
            return
        for drawn, run in groupby(letters, lambda letter: self._draw(font, letter)):
            yield drawn.name, "".join(map(drawn.code, run))

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
        fonts = {name: self._font(font) for font, name in self._fonts.items()}
        for drawn in self._drawn:
            fonts[drawn.name] = self._object(drawn.entries(self._stream("", drawn.letters())).encode())
        resources = f"<< /Font << {_names(fonts)} >> /XObject << {_names(dict(self._pictures.values()))} >> >>"
        self._object(resources.encode(), _RESOURCES)
        kids = " ".join(f"{page} 0 R" for page in self._pages)
        self._object(f"<< /Type /Catalog /Pages {_PAGES} 0 R >>".encode(), _CATALOG)
        self._object(f"<< /Type /Pages /Kids [{kids}] /Count {len(self._pages)} >>".encode(), _PAGES)
        table, size = self._place, len(self._places) + 1
        self._write(f"xref\n0 {size}\n0000000000 65535 f \n".encode())
        self._write("".join(f"{place:010} 00000 n \n" for place in self._places).encode())
        self._write(f"trailer\n<< /Size {size} /Root {_CATALOG} 0 R >>\nstartxref\n{table}\n%%EOF\n".encode())

    def _draw(self, font: FontFile, letter: str) -> DrawnFont:
        """The font that has it, once its drawing is written."""
        if (font, letter) not in self._drawn_in:
            drawn = next((each for each in self._drawn if each.font is font and not each.full), None)
            if drawn is None:
                drawn = DrawnFont(f"D{len(self._drawn)}", font)
                self._drawn.append(drawn)
            drawn.add(letter, lambda drawing: self._stream("", drawing))
            self._drawn_in[font, letter] = drawn
        return self._drawn_in[font, letter]

    def _font(self, font: FontFile) -> int:
        """A Type 0 font, its file inside (9.7.4)."""
        name = font.name
        file = self._stream(f"/Length1 {len(font.data)}", bytes(font.data))
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
        letters = self._stream("", to_unicode({glyph: chr(code) for code, glyph in font.glyphs.items()}.items(), 4))
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
