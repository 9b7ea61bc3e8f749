"""Windows and macOS get the icon in every size that they show."""

from pathlib import Path

import icons
from PIL import Image


def test_icon_of_windows_holds_every_size(tmp_path: Path) -> None:
    icons.write_ico(tmp_path / "simwright.ico")
    with Image.open(tmp_path / "simwright.ico") as icon:
        assert icon.info["sizes"] == {(size, size) for size in icons.ICO_SIZES}


def test_icon_of_macos_holds_points_and_their_doubles(tmp_path: Path) -> None:
    icons.write_icns(tmp_path / "simwright.icns")
    with Image.open(tmp_path / "simwright.icns") as icon:
        pixels = {points * scale for points, _, scale in icon.info["sizes"]}
        icon.size = (512, 512)
        icon.load(scale=2)
    assert pixels == set(icons.ICNS_SIZES)
    assert icon.size == (1024, 1024)
    assert icon.getpixel((0, 0))[3] == 0, "the corner is see-through"
    assert icon.getpixel((512, 900))[3] == 255, "the drawing fills its place"
