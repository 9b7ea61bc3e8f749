"""A layout as dots."""

from PIL import Image, ImageDraw

from app.labels.fitting import font
from app.labels.layout import Layout, PlacedCode, PlacedLine, PlacedText
from app.labels.template import Align

_CLOCKWISE = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}


def draw(layout: Layout) -> Image.Image:
    """Black and white (mode `1`), one pixel a dot."""
    image = Image.new("1", (layout.width, layout.height), 1)
    for picture in layout.pictures:
        image.paste(picture.image, (picture.x, picture.y))
    pen = ImageDraw.Draw(image)
    for line in layout.lines:
        _draw_line(pen, line)
    for code in layout.codes:
        image.paste(code_image(code), (code.x, code.y))
    for text in layout.texts:
        _draw_text(image, pen, text)
    image.info["dpi"] = (layout.dpi, layout.dpi)
    return image


def code_image(code: PlacedCode) -> Image.Image:
    """With its quiet zone, turned as it stands (mode `1`)."""
    symbol = code.symbol
    across, down = code.lying
    small = Image.frombytes("L", (symbol.width, symbol.height), symbol.light).convert("1")
    size = (symbol.width * code.module, code.bar_height or symbol.height * code.module)
    image = Image.new("1", (across, down), 1)
    drawn = small.resize(size, Image.Resampling.NEAREST)
    image.paste(drawn, ((across - size[0]) // 2, (down - size[1]) // 2))
    return turned(image, code.rotation)


def turned(image: Image.Image, rotation: int) -> Image.Image:
    return image.transpose(_CLOCKWISE[rotation]) if rotation else image


def starts(text: PlacedText) -> list[tuple[int, int, str]]:
    """Where the baseline of each line begins in the box of the text, in dots, and the line."""
    shares = {Align.LEFT: 0.0, Align.CENTER: 0.5, Align.RIGHT: 1.0}
    share, lines = shares[text.align], text.fitted.lines
    return [
        (round((text.width - text.fitted.width(at)) * share), text.fitted.baseline(at), line)
        for at, line in enumerate(lines)
    ]


def _draw_text(image: Image.Image, pen: ImageDraw.ImageDraw, text: PlacedText) -> None:
    face = font(text.fitted.face, text.fitted.size)
    if not text.rotation:
        for x, y, line in starts(text):
            pen.text((text.x + x, text.y + y), line, fill=0, font=face, anchor="ls")
        return
    lying = Image.new("1", (text.width, text.height), 0)
    flat = ImageDraw.Draw(lying)
    for x, y, line in starts(text):
        flat.text((x, y), line, fill=1, font=face, anchor="ls")
    ink = turned(lying, text.rotation)
    middle_x, middle_y = text.x + text.width // 2, text.y + text.height // 2
    image.paste(0, (middle_x - ink.width // 2, middle_y - ink.height // 2), ink)


def _draw_line(pen: ImageDraw.ImageDraw, line: PlacedLine) -> None:
    corner = (line.x + line.width - 1, line.y + line.height - 1)
    thick = min(line.thickness, (min(line.width, line.height) + 1) // 2)
    pen.rectangle([(line.x, line.y), corner], outline=0, width=thick)
