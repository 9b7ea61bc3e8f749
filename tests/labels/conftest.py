"""Labels that hold every kind of element, and readers that are not ours."""

import base64
import io
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops

from app.labels import system_fonts
from app.labels.template import Template
from app.labels.template_file import read_template
from app.labels.typeface import typeface

EVERYTHING = """
name = "Everything"
width = 90
height = 60
fields = ["customer"]
language = "en"

[words.en]
hello = "Hello {name}"
[words.de]
hello = "Hallo {name}"

[[qr]]
x = 1
y = 1
width = 28
height = 28
level = "Q"

[[datamatrix]]
x = 31
y = 1
width = 18
height = 18
text = "{eid}"

[[code128]]
x = 1
y = 31
width = 60
height = 10
text = "{iccid}"

[[code128]]
x = 70
y = 4
width = 10
height = 52
text = "{unit}"
rotation = 90

[[text]]
x = 31
y = 21
width = 30
height = 8
text = "{hello} for {customer}"
size = "8 pt"
smallest = "5 pt"
lines = 2
align = "center"

[[text]]
x = 83
y = 4
width = 5
height = 50
text = "turned {name}"
size = 3
rotation = 270

[[line]]
x = 1
y = 43
width = 60
[[line]]
x = 1
y = 45
width = 60
height = 12
thickness = 0.5

[[picture]]
x = 3
y = 47
width = 8
height = 8
data = ""
"""


@pytest.fixture
def everything() -> Template:
    return read_template(everything_toml().encode(), "everything.toml")


def everything_toml() -> str:
    picture = Image.new("1", (8, 8), 1)
    picture.paste(0, (2, 2, 6, 6))
    file = io.BytesIO()
    picture.save(file, "PNG")
    return EVERYTHING.replace('data = ""', f'data = "{base64.b64encode(file.getvalue()).decode()}"')


@pytest.fixture
def everything_text() -> str:
    return everything_toml()


@pytest.fixture
def pages() -> Callable[[bytes, int], list[Image.Image]]:
    """The pages of a PDF, drawn at a resolution by a reader that shares nothing with us."""

    def render(data: bytes, dpi: int) -> list[Image.Image]:
        images = []
        with pypdfium2.PdfDocument(data) as document:
            for page in document:
                images.append(page.render(scale=dpi / 72).to_pil().convert("L"))
                page.close()
        return images

    return render


@pytest.fixture
def zbar(tmp_path) -> Callable[[Image.Image], list[str]]:
    """What zbar reads, which is another decoder than ours."""

    def read(image: Image.Image) -> list[str]:
        path = tmp_path / "zbar.png"
        image.convert("L").save(path)
        ran = subprocess.run(["zbarimg", "--quiet", "--raw", path], capture_output=True, text=True, check=False)
        return ran.stdout.splitlines()

    return read


@pytest.fixture
def unlike() -> Callable[[Image.Image, Image.Image], float]:
    """Share of a picture that differs from another, edges of letters left out by looking from afar."""

    def share(one: Image.Image, other: Image.Image) -> float:
        small = (one.width // 6, one.height // 6)
        far = [image.convert("L").resize(small, Image.Resampling.BOX) for image in (one, other)]
        spots = ImageChops.difference(*far).point(lambda light: 255 if light > 110 else 0).histogram()[255]
        return spots / (small[0] * small[1])

    return share


@pytest.fixture
def drawn_svg(qapp: object) -> Callable[[bytes, tuple[int, int]], Image.Image]:
    """What Qt makes of an SVG file, at a size in pixels."""
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    def draw(data: bytes, size: tuple[int, int]) -> Image.Image:
        image = QImage(*size, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        QSvgRenderer(QByteArray(data)).render(painter)
        painter.end()
        return Image.frombytes("L", size, bytes(image.constBits()), "raw", "L", image.bytesPerLine())

    return draw


@pytest.fixture
def font_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The only place where fonts of the system are looked for, still empty."""
    folder = tmp_path / "fonts"
    folder.mkdir()
    monkeypatch.setattr(system_fonts, "folders", lambda: (tmp_path / "none", folder))
    system_fonts.look_again()
    typeface.cache_clear()
    yield folder
    system_fonts.look_again()
    typeface.cache_clear()


@pytest.fixture
def noto_cjk(font_folder: Path) -> Path:
    """The folder with a few signs of Noto Sans CJK."""
    file = Path(__file__).parent / "data" / "NotoSansCJK-Regular.ttc"
    (font_folder / "opentype").mkdir()
    copy = font_folder / "opentype" / file.name
    copy.write_bytes(file.read_bytes())
    return copy
