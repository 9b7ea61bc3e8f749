"""PDF and SVG against the picture that was proved, by readers that are not ours."""

import io

import pypdfium2
import pytest

from app.domain.errors import KnownError
from app.labels import strokes
from app.labels.drawing import font
from app.labels.fields import SAMPLE, sample
from app.labels.label import render
from app.labels.pdf import pdf
from app.labels.svg import svg
from app.labels.template import Face
from app.labels.template_file import load_template
from app.labels.truetype import font_file
from app.places import shipped


def _pdf(template, dpi, **more):
    file = io.BytesIO()
    pdf([{**sample(template), **more}], file, template, dpi)
    return file.getvalue()


@pytest.mark.parametrize("dpi", [300, 600])
def test_a_pdf_looks_like_the_picture_that_was_read_back(everything, pages, unlike, dpi):
    (page,) = pages(_pdf(everything, dpi), dpi)
    proved = render(sample(everything), everything, dpi)
    assert page.size == proved.size
    assert unlike(page, proved) < 0.002


def test_text_in_a_pdf_can_be_searched(everything):
    with pypdfium2.PdfDocument(_pdf(everything, 300, name="Zürich €5")) as document:
        page = document[0]
        text = page.get_textpage()
        assert "Hello Zürich €5 for customer" in text.get_text_range().replace("\r\n", " ")
        text.close()
        page.close()


def test_a_picture_is_in_a_pdf_once(everything):
    file = io.BytesIO()
    pdf([sample(everything)] * 5, file, everything, 300)
    assert file.getvalue().count(b"/Subtype /Image") == 1


def test_an_svg_has_the_size_of_the_label_and_looks_like_it(everything, drawn_svg, unlike):
    proved = render(sample(everything), everything, 300)
    shown = drawn_svg(svg(sample(everything), everything, 300), proved.size)
    assert unlike(shown, proved) < 0.002
    assert b'width="90mm" height="60mm"' in svg(sample(everything), everything, 300)


@pytest.mark.parametrize("face", Face)
def test_letters_are_as_wide_as_freetype_says(face):
    file, measured = font_file(face), font(font_file(face), 1000)
    wrong = [
        chr(code)
        for code, glyph in file.glyphs.items()
        if abs(measured.getlength(chr(code)) - file.widths[glyph] * 1000 / file.em) > 1.5
    ]
    assert wrong == []


@pytest.mark.parametrize("face", Face)
def test_every_letter_has_an_outline_that_reaches_as_high_as_its_picture(face):
    file, drawn = font_file(face), font(font_file(face), 1000)
    for code, glyph in file.glyphs.items():
        heights = [value for contour in file.outline(glyph) for part in contour for value in part[1::2]]
        top = drawn.getbbox(chr(code), anchor="ls")[1]
        if heights and top < 0:  # what lies below the baseline has none of its own here
            assert max(heights) * 1000 / file.em >= -top - 3


def test_one_label_in_a_file_needs_no_more_than_its_fonts():
    file = io.BytesIO()
    pdf([SAMPLE], file, load_template(shipped("resources", "labels", "esim-50x30.toml")))
    assert len(file.getvalue()) < 250_000


@pytest.mark.parametrize(
    "write", [_pdf, lambda template, dpi: svg(sample(template), template, dpi)], ids=["pdf", "svg"]
)
def test_what_is_drawn_otherwise_than_what_was_read_back_is_not_given_away(write, everything, monkeypatch):
    """Every run of modules stands a dot too far to the right."""
    monkeypatch.setattr(strokes, "_turned", lambda lying, *_: (lying[0] + 1, *lying[1:]))
    with pytest.raises(KnownError) as found:
        write(everything, 300)
    assert found.value.code == "code.unproven"
