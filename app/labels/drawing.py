"""A layout as dots."""

from dataclasses import replace
from functools import lru_cache

from PIL import Image, ImageChops, ImageDraw, ImageFont

from app.labels.layout import MM_PER_INCH, Layout, PlacedCode, PlacedLine, PlacedText
from app.labels.template import Box
from app.labels.truetype import FontFile
from app.labels.typeface import Typeface

_CLOCKWISE = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}


def draw(layout: Layout) -> Image.Image:
    """Black on white, one pixel a dot (mode `L`, which is what codes are read from, and nothing between the two)."""
    image = Image.new("L", (layout.width, layout.height), 255)
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
            image.paste(0, (x, y), drawn)
        else:
            _draw_text(image, text)
    return image


def code_image(code: PlacedCode) -> Image.Image:
    """With its quiet zone, turned as it stands (mode `L`)."""
    symbol = code.symbol
    across, down = code.lying
    small = Image.frombytes("L", (symbol.width, symbol.height), symbol.light)
    size = (symbol.width * code.module, code.bar_height or symbol.height * code.module)
    image = Image.new("L", (across, down), 255)
    drawn = small.resize(size, Image.Resampling.NEAREST)
    image.paste(drawn, ((across - size[0]) // 2, (down - size[1]) // 2))
    return turned(image, code.rotation)


def turned(image: Image.Image, rotation: int) -> Image.Image:
    return image.transpose(_CLOCKWISE[rotation]) if rotation else image


@lru_cache(maxsize=256)
def font(file: FontFile, size: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(file.path, size, file.index, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=4096)
def _letter(file: FontFile, size: float, character: str) -> tuple[Image.Image, int, int]:
    """The ink of one letter (mode `1`), and where its corner is from its place on the baseline."""
    drawn = font(file, size)
    left, top, right, bottom = drawn.getbbox(character, mode="1", anchor="ls")
    mask = Image.new("1", (int(right - left) + 2, int(bottom - top) + 2), 0)
    ImageDraw.Draw(mask).text((1 - left, 1 - top), character, fill=1, font=drawn, anchor="ls")
    return mask, int(left) - 1, int(top) - 1


def write(image: Image.Image, text: str, x: float, y: float, typeface: Typeface, size: float) -> None:
    """Letter by letter at its exact place: set in a row, each would be rounded to whole dots."""
    size = round(size, 2)
    for file, letters, at in typeface.runs(text):
        place, scale = x + at * size, size / file.em
        for character in letters:
            if character != " ":
                mask, left, top = _letter(file, size, character)
                image.paste(0, (round(place) + left, round(y) + top), mask)
            place += file.advance(character) * scale


def text_image(text: PlacedText) -> tuple[Image.Image, int, int]:
    """The ink of a text as it stands (mode `1`, 1 is ink), and its corner."""
    scale = text.dpi / MM_PER_INCH
    lying = Image.new("L", (round(text.box.width * scale), round(text.box.height * scale)), 255)
    _draw_text(lying, replace(text, box=Box(0, 0, text.box.width, text.box.height), rotation=0))
    image = turned(ImageChops.invert(lying).convert("1"), text.rotation)
    middle_x, middle_y = text.box.x + text.box.width / 2, text.box.y + text.box.height / 2
    return image, round(middle_x * scale - image.width / 2), round(middle_y * scale - image.height / 2)


def _draw_text(image: Image.Image, text: PlacedText) -> None:
    for line in text.lines():
        write(image, line.text, line.x, line.y, text.fitted.typeface, text.size)


def _draw_line(pen: ImageDraw.ImageDraw, line: PlacedLine) -> None:
    corner = (line.x + line.width - 1, line.y + line.height - 1)
    thick = min(line.thickness, (min(line.width, line.height) + 1) // 2)
    pen.rectangle([(line.x, line.y), corner], outline=0, width=thick)
