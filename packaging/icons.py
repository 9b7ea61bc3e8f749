"""The program's icon as Windows (.ico) and macOS (.icns) want it, from resources/icons.

icons.py FOLDER   simwright.ico and simwright.icns into it
"""

import sys
from pathlib import Path

from PIL import Image

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_SIZES = (32, 64, 128, 256, 512, 1024)
"""Points and their doubles: 16@2x is 32 and so on. There is no picture of 1024, which comes from the drawing."""


def write_ico(path: Path) -> None:
    """As bitmaps: not every part of Windows reads small pictures as PNG."""
    pictures = [_picture(size) for size in ICO_SIZES]
    sizes = [picture.size for picture in pictures]
    pictures[-1].save(path, sizes=sizes, append_images=pictures[:-1], bitmap_format="bmp")


def write_icns(path: Path) -> None:
    pictures = [_picture(size) for size in ICNS_SIZES]
    pictures[-1].save(path, append_images=pictures[:-1])


def _picture(size: int) -> Image.Image:
    drawn = ICONS / f"simwright-{size}.png"
    return Image.open(drawn).convert("RGBA") if drawn.exists() else _drawing(size)


def _drawing(size: int) -> Image.Image:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ICONS / "simwright.svg")).render(painter)
    painter.end()
    return Image.frombytes("RGBA", (size, size), bytes(image.constBits()))


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    write_ico(folder / "simwright.ico")
    write_icns(folder / "simwright.icns")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
