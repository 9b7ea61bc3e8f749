"""Labels: what stands on one, and its picture."""

import io
from collections.abc import Mapping

from PIL import Image

from app.domain.errors import KnownError
from app.domain.message import say
from app.labels.drawing import code_image, draw
from app.labels.layout import Layout, lay_out
from app.labels.proof import prove
from app.labels.template import Template

Fields = Mapping[str, str]
"""Values by the names that templates use."""


def proved(template: Template, fields: Fields, dpi: int) -> tuple[Layout, Image.Image]:
    """The label laid out and drawn (mode `L`), every code on it read back.

    Raises `KnownError`: `label.too_small`, `label.covered`, `code.unproven`, and those of a text that no code holds.
    """
    layout = lay_out(template, fields, dpi)
    image = draw(layout)
    prove_layout(image, layout)
    return layout, image


def prove_layout(image: Image.Image, layout: Layout) -> None:
    """Raises `KnownError` unless each code of the layout stands in its place, untouched, and is read there.

    `label.covered`, `code.unproven`.
    """
    for code in layout.codes:
        place = image.crop(code.place)
        if place.tobytes() != code_image(code).tobytes():  # it may be readable all the same, with nothing to spare
            raise KnownError(
                "label.covered",
                say("label", "Something on the label covers a code or its quiet zone."),
                say("label", "Move the parts of the template apart."),
            )
        prove(place, code.symbol.text, kind=code.symbol.kind, upright=code.rotation in (90, 270))


def render(fields: Fields, template: Template, dpi: int = 300) -> Image.Image:
    """The label in black and white (mode `1`), every code on it read back; errors as of `proved`."""
    image = proved(template, fields, dpi)[1].convert("1")
    image.info["dpi"] = (dpi, dpi)
    return image


def picture(fields: Fields, template: Template, dpi: int = 300) -> bytes:
    """The label as a PNG file; errors as of `proved`."""
    file = io.BytesIO()
    render(fields, template, dpi).save(file, "PNG", dpi=(dpi, dpi))
    return file.getvalue()
