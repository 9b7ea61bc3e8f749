"""What a printer makes of the ZPL that we write: drawn from the text alone, to prove it before it is sent."""

import re
from collections.abc import Callable, Iterator

from PIL import Image, ImageChops, ImageDraw

from app.labels.code128 import bars
from app.labels.drawing import turned, write
from app.labels.qr import Level, plain_matrix
from app.labels.symbol import Symbol, data_matrix
from app.labels.template import Face
from app.labels.typeface import typeface

_COMMAND = re.compile(r"\^([A-Z][A-Z0-9])([^^]*)")
_HEX = re.compile(rb"_([0-9A-F]{2})")
_DEGREES = {"N": 0, "R": 90, "I": 180, "B": 270}
_SQUARES = 200


class NotZplOfOurs(ValueError):
    """A command or a value that our labels do not have."""


def zpl_picture(data: bytes) -> Image.Image:
    """One label (mode `L`), a pixel a dot. Text is drawn in a font that is wider than the printer's."""
    drawing = _Drawing()
    for command, value in _commands(data.decode()):
        drawing.take(command, value)
    if drawing.image is None:
        raise NotZplOfOurs("no size")
    return drawing.image


def _commands(text: str) -> Iterator[tuple[str, str]]:
    """The two letters and what follows them; `~` begins other commands, which a label has none of."""
    if "~" in text:
        raise NotZplOfOurs("~")
    for match in _COMMAND.finditer(text.replace("\n", "")):
        command, value = match.groups()
        yield command, value


class _Drawing:
    """A field begins with `^FO` or `^FT` and is drawn at `^FS`."""

    def __init__(self) -> None:
        self.image: Image.Image | None = None
        self._wide = 0
        self._x = self._y = 0
        self._bar = (2, 10)
        self._draw: Callable[[bytes], None] | None = None
        self._data = b""
        self._hex = False
        self._block = (0, "L")
        self._takers: dict[str, Callable[[list[str]], None]] = {
            "PW": self._width,
            "LL": self._length,
            "FO": self._origin,
            "FT": self._origin,
            "BY": self._bars,
            "BQ": self._qr,
            "BX": self._data_matrix,
            "BC": self._code128,
            "A0": self._text,
            "FB": self._field_block,
            "GB": self._box,
            "GF": self._graphic,
        }

    def take(self, command: str, value: str) -> None:
        match command:
            case "XA" | "XZ" | "CI" | "LH" | "LS" | "PQ":
                return
            case "FH":
                self._hex = True
            case "FD":
                raw = value.encode()
                self._data = _HEX.sub(lambda found: bytes.fromhex(found[1].decode()), raw) if self._hex else raw
            case "FS":
                self._end()
            case _ if command in self._takers:
                self._takers[command](value.split(","))
            case _:
                raise NotZplOfOurs(command)

    def _end(self) -> None:
        if self._draw is not None:
            self._draw(self._data)
        self._draw, self._data, self._hex, self._block = None, b"", False, (0, "L")

    def _width(self, values: list[str]) -> None:
        self._wide = int(values[0])

    def _length(self, values: list[str]) -> None:
        self.image = Image.new("L", (self._wide, int(values[0])), 255)

    def _origin(self, values: list[str]) -> None:
        self._x, self._y = int(values[0]), int(values[1])

    def _bars(self, values: list[str]) -> None:
        self._bar = int(values[0]), int(values[2])

    def _field_block(self, values: list[str]) -> None:
        self._block = int(values[0]), values[3]

    def _qr(self, values: list[str]) -> None:
        """`^FO` counts from above the height that `^BY` has set (measured on a ZT230; so does labelary.com)."""
        module = int(values[2])

        def draw(data: bytes) -> None:
            switches, _comma, text = data.decode().partition(",")
            if switches[1:] != "A":
                raise NotZplOfOurs(switches)
            symbol = plain_matrix(text, Level(switches[0])).symbol
            self._paste(_enlarged(symbol, module, module), self._x, self._y + self._bar[1])

        self._draw = draw

    def _data_matrix(self, values: list[str]) -> None:
        module, quality, side, sign = int(values[1]), int(values[2]), int(values[3]), values[6]

        def draw(data: bytes) -> None:
            text = data.decode()
            symbol = data_matrix(text, plain=True)
            if quality != _SQUARES or sign in text or symbol.width != side:
                raise NotZplOfOurs("BX")
            self._paste(_enlarged(symbol, module, module), self._x, self._y)

        self._draw = draw

    def _code128(self, values: list[str]) -> None:
        degrees, height = _DEGREES[values[0]], int(values[1])

        def draw(data: bytes) -> None:
            image = _enlarged(bars(data.decode()), self._bar[0], height)
            self._paste(turned(image, degrees), self._x, self._y)

        self._draw = draw

    def _text(self, values: list[str]) -> None:
        size = int(values[1])

        def draw(data: bytes) -> None:
            text = data.decode()
            if values[0] == "N":
                self._write(text.replace("\\\\", "\\") if self._block[0] else text, size)

        self._draw = draw

    def _write(self, text: str, size: int) -> None:
        """A turned text keeps to its box as it does in the layout, and is not drawn."""
        room, align = self._block
        share = {"L": 0.0, "C": 0.5, "R": 1.0}[align]
        x = self._x + max(0.0, room - typeface(Face.SANS).width(text) * size) * share
        write(self._paper, text, x, self._y, typeface(Face.SANS), size)

    def _box(self, values: list[str]) -> None:
        width, height, thick = map(int, values[:3])

        def draw(_data: bytes) -> None:
            corner = (self._x + width - 1, self._y + height - 1)
            inside = min(thick, (min(width, height) + 1) // 2)
            ImageDraw.Draw(self._paper).rectangle([(self._x, self._y), corner], outline=0, width=inside)

        self._draw = draw

    def _graphic(self, values: list[str]) -> None:
        row, data = int(values[3]), bytes.fromhex(values[4])
        if values[0] != "A" or len(data) != int(values[1]) or len(data) % row:
            raise NotZplOfOurs("GF")
        image = Image.frombytes("1", (row * 8, len(data) // row), data)

        def draw(_data: bytes) -> None:
            self._paper.paste(0, (self._x, self._y), image)

        self._draw = draw

    @property
    def _paper(self) -> Image.Image:
        if self.image is None:
            raise NotZplOfOurs("a field before the size")
        return self.image

    def _paste(self, image: Image.Image, x: int, y: int) -> None:
        """Only what is black: paper has no colour."""
        self._paper.paste(0, (x, y), ImageChops.invert(image).convert("1"))


def _enlarged(symbol: Symbol, across: int, down: int) -> Image.Image:
    small = Image.frombytes("L", (symbol.width, symbol.height), symbol.light)
    return small.resize((symbol.width * across, symbol.height * down), Image.Resampling.NEAREST)
