"""Labels that hold every kind of element, and readers that are not ours."""

import base64
import io
import subprocess
from collections.abc import Callable

import pypdfium2
import pytest
from PIL import Image

from app.labels.template import Template
from app.labels.template_file import read_template

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
