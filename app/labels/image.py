"""Pictures on labels: black and white, for a label printer knows nothing else."""

import io

from PIL import Image

_MOST_PIXELS = 4_000_000


def as_png(data: bytes) -> bytes | None:
    """The picture on white, in black and white, as a PNG; None where the bytes are no picture."""
    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "BMP", "GIF")) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                return None
            if picture.mode == "1" and picture.format == "PNG":
                return data
            colours = picture.convert("RGBA")
    except (OSError, SyntaxError, ValueError, EOFError, Image.DecompressionBombError):
        return None
    ground = Image.new("RGBA", colours.size, "white")
    ground.alpha_composite(colours)
    file = io.BytesIO()
    ground.convert("L").point(lambda light: 255 if light > 127 else 0).convert("1").save(file, "PNG")
    return file.getvalue()


def fitted(data: bytes, width: int, height: int) -> Image.Image:
    """The picture as large as fits into so many dots, in black and white (mode `1`)."""
    with Image.open(io.BytesIO(data), formats=("PNG",)) as picture:
        grey = picture.convert("L")
    scale = min(width / grey.width, height / grey.height)
    size = (max(1, round(grey.width * scale)), max(1, round(grey.height * scale)))
    return grey.resize(size, Image.Resampling.BOX).point(lambda light: 255 if light > 127 else 0).convert("1")
