"""A layout as dots."""

from dataclasses import replace
from functools import lru_cache

from PIL import Image, ImageChops, ImageDraw, ImageFont

from app.labels.layout import MM_PER_INCH, Layout, PlacedCode, PlacedLine, PlacedText
from app.labels.template import Box, Face
from app.labels.truetype import font_file
from app.places import shipped

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
        if text.rotation:
            drawn, x, y = text_image(text)
            image.paste(0, (x, y), ImageChops.invert(drawn))
        else:
            _draw_text(pen, text)
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


@lru_cache(maxsize=256)
def font(face: Face, size: float) -> ImageFont.FreeTypeFont:
    path = shipped("resources", "fonts", face.value)
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)


def write(pen: ImageDraw.ImageDraw, text: str, x: float, y: float, face: Face, size: float) -> None:
    """Letter by letter at its exact place: set in a row, each would be rounded to whole dots."""
    drawn, file = font(face, round(size, 2)), font_file(face)
    scale = size / file.em
    for character in text:
        if character != " ":
            pen.text((round(x), round(y)), character, fill=0, font=drawn, anchor="ls")
        x += file.advance(character) * scale


def text_image(text: PlacedText) -> tuple[Image.Image, int, int]:
    """A text as it stands, black on white (mode `1`), and its corner."""
    scale = text.dpi / MM_PER_INCH
    lying = Image.new("1", (round(text.box.width * scale), round(text.box.height * scale)), 1)
    flat = replace(text, box=Box(0, 0, text.box.width, text.box.height), rotation=0)
    _draw_text(ImageDraw.Draw(lying), flat)
    image = turned(lying, text.rotation)
    middle_x, middle_y = text.box.x + text.box.width / 2, text.box.y + text.box.height / 2
    return image, round(middle_x * scale - image.width / 2), round(middle_y * scale - image.height / 2)


def _draw_text(pen: ImageDraw.ImageDraw, text: PlacedText) -> None:
    for line in text.lines():
        write(pen, line.text, line.x, line.y, text.fitted.face, text.size)


def _draw_line(pen: ImageDraw.ImageDraw, line: PlacedLine) -> None:
    corner = (line.x + line.width - 1, line.y + line.height - 1)
    thick = min(line.thickness, (min(line.width, line.height) + 1) // 2)
    pen.rectangle([(line.x, line.y), corner], outline=0, width=thick)
