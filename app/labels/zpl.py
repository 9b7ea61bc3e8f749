"""Labels in ZPL II, which Zebra's printers and many others draw themselves, codes and text alike."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from PIL import Image, ImageChops

from app.domain.errors import KnownError
from app.domain.message import say
from app.labels.code128 import zpl_text
from app.labels.drawing import text_image
from app.labels.label import Fields, prove_layout
from app.labels.layout import Layout, PlacedCode, PlacedLine, PlacedPicture, PlacedText, dots, in_every_printer, lay_out
from app.labels.symbol import Kind
from app.labels.template import Align, Template
from app.labels.zpl_picture import zpl_picture

RESOLUTIONS = (203, 300, 600)
_TURN = {0: "N", 90: "R", 180: "I", 270: "B"}
_ALIGN = {Align.LEFT: "L", Align.CENTER: "C", Align.RIGHT: "R"}
_BAR_HEIGHT = 1
"""`^BY` has a height, and a QR code stands so many dots lower than its `^FO` says."""


def zpl(fields: Fields, template: Template, dpi: int = 203) -> bytes:
    """One label. What it would print is drawn again from the text itself, and every code on that is read back.

    Raises `KnownError` as of `proved`, and `label.dpi`.
    """
    if dpi not in RESOLUTIONS:
        raise KnownError(
            "label.dpi",
            say("label", "No label printer has {dpi} dpi.", dpi=dpi),
            say("label", "Choose 203, 300 or 600 dpi; it is on the nameplate or in the printer's menu."),
        )
    layout = lay_out(template, fields, dpi, plain=True)
    data = "\n".join(_commands(layout)).encode()
    prove_layout(zpl_picture(data), layout)
    return data


def write_zpl(labels: Iterable[Fields], out: BinaryIO, template: Template, dpi: int = 203) -> int:
    """All labels, as they come; their number. Raises `KnownError` as of `zpl`, or `label.none`."""
    count = 0
    for fields in labels:
        out.write(zpl(fields, template, dpi))
        count += 1
    if not count:
        raise KnownError("label.none", say("label", "There is no label to print."))
    return count


def escaped(text: str) -> str:
    """For `^FD` after `^FH`: what ZPL would take for a command, and what no line can hold, as hexadecimal."""
    return "".join(
        "".join(f"_{byte:02X}" for byte in character.encode()) if character in "^~_" or not character.isprintable()
        else character
        for character in text
    )  # fmt: skip


def _commands(layout: Layout) -> Iterator[str]:
    yield "^XA^CI28^LH0,0^LS0"
    yield f"^PW{layout.width}^LL{layout.height}"
    yield from map(_picture, layout.pictures)
    yield from map(_line, layout.lines)
    for code in layout.codes:
        yield _code(code)
    for text in layout.texts:
        yield from _text(text)
    yield "^PQ1^XZ\n"


def _code(code: PlacedCode) -> str:
    """The corner is that of the modules; the quiet zone stays free around them."""
    match code.symbol.kind:
        case Kind.QR:
            return _qr(code)
        case Kind.DATAMATRIX:
            return _data_matrix(code)
        case Kind.CODE128:
            return _code128(code)


def _qr(code: PlacedCode) -> str:
    x, y = code.x + code.quiet * code.module, code.y + code.quiet * code.module - _BAR_HEIGHT
    data = escaped(code.symbol.text)
    return f"^BY2,2,{_BAR_HEIGHT}^FO{x},{y}^BQN,2,{code.module}^FH_^FD{code.level}A,{data}^FS"


def _data_matrix(code: PlacedCode) -> str:
    """The sign that would begin a control sequence is one that the text does not hold."""
    x, y = code.x + code.quiet * code.module, code.y + code.quiet * code.module
    sign = next(sign for sign in "|`{}@!#" if sign not in code.symbol.text)
    side = code.symbol.width
    return f"^FO{x},{y}^BXN,{code.module},200,{side},{side},6,{sign},1^FH_^FD{escaped(code.symbol.text)}^FS"


def _code128(code: PlacedCode) -> str:
    quiet = code.quiet * code.module
    x, y = (code.x, code.y + quiet) if code.rotation in (90, 270) else (code.x + quiet, code.y)
    turn = _TURN[code.rotation]
    data = escaped(zpl_text(code.symbol.text))
    return f"^BY{code.module},2,{code.bar_height}^FO{x},{y}^BC{turn},{code.bar_height},N,N,N,N^FH_^FD{data}^FS"


def _line(line: PlacedLine) -> str:
    thick = min(line.thickness, max(line.width, line.height))
    return f"^FO{line.x},{line.y}^GB{line.width},{line.height},{thick}^FS"


def _picture(picture: PlacedPicture) -> str:
    return _graphic(ImageChops.invert(picture.image), picture.x, picture.y)


def _graphic(image: Image.Image, x: int, y: int) -> str:
    """`image` has 1 where there is ink (mode `1`), as ZPL has it."""
    row, data = (image.width + 7) // 8, image.tobytes()
    return f"^FO{x},{y}^GFA,{len(data)},{len(data)},{row},{data.hex().upper()}^FS"


def _text(text: PlacedText) -> Iterator[str]:
    """In the printer's scalable font, which is narrower than ours; letters that it may lack go as a picture."""
    aside = text.rotation and text.align is not Align.LEFT
    if aside or not all(map(in_every_printer, text.fitted.lines)):
        image, x, y = text_image(text)
        yield _graphic(image, x, y)
        return
    turn, size, align = _TURN[text.rotation], round(text.size), _ALIGN[text.align]
    font = f"^A0{turn},{size},{size}"
    for line in text.lines():
        if align == "L":
            yield f"^FT{round(line.x)},{round(line.y)}{font}^FH_^FD{escaped(line.text)}^FS"
        else:  # the printer's letters are narrower: it has to find the middle or the end itself
            left, room = dots(text.box.x, text.dpi), dots(text.box.width, text.dpi)
            said = escaped(line.text.replace("\\", "\\\\"))
            yield f"^FT{left},{round(line.y)}{font}^FB{room},1,0,{align}^FH_^FD{said}^FS"
