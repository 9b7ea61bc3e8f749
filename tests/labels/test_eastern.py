"""Chinese and Japanese on labels: drawn with a font of the system, or refused in words, never as an empty box."""

import io
from pathlib import Path

import pypdfium2
import pytest

from app.domain.errors import KnownError
from app.labels import pdf_letters, system_fonts
from app.labels.drawing import font
from app.labels.label import picture, render
from app.labels.layout import lay_out
from app.labels.pdf import pdf
from app.labels.proof import decode
from app.labels.qr import Level
from app.labels.svg import svg
from app.labels.system_fonts import look_again, system_font
from app.labels.template import Box, Face, Qr, Template, Text
from app.labels.truetype import mapped
from app.labels.typeface import typeface
from app.labels.zpl import zpl
from app.labels.zpl_picture import zpl_picture

CODE = "LPA:1$smdp.example.com$04386"
NAME = "追跡（東京）、第二倉庫"


def _label(rotation: int = 0) -> Template:
    text = Text(Box(22, 2, 26, 18), "{name} 7", Face.BOLD, 4, 2, 3, rotation=rotation)
    return Template("east", 50, 22, (Qr(Box(0, 0, 21, 21), level=Level.L), text))


def _unit(name: str = NAME, language: str = "ja") -> dict[str, str]:
    return {"code": CODE, "name": name, "language": language}


def _pdf(template: Template, unit: dict[str, str], dpi: int = 300) -> bytes:
    file = io.BytesIO()
    pdf([unit], file, template, dpi)
    return file.getvalue()


WAYS = [_pdf, picture, svg, zpl]


@pytest.mark.parametrize("rotation", [0, 90])
def test_a_pdf_and_an_svg_look_like_the_picture_that_was_proved(noto_cjk, pages, drawn_svg, unlike, rotation):
    template = _label(rotation)
    proved = render(_unit(), template, 300)
    (page,) = pages(_pdf(template, _unit()), 300)
    assert unlike(page, proved) < 0.002
    assert unlike(drawn_svg(svg(_unit(), template, 300), proved.size), proved) < 0.002


def test_it_is_a_picture_in_zpl_with_the_code_beside_it(noto_cjk):
    data = zpl(_unit(), _label(), 203)
    assert data.count(b"^GFA") == 1
    assert decode(zpl_picture(data)) == [CODE]


@pytest.mark.parametrize("most", [256, 4])
def test_text_in_a_pdf_can_be_searched(noto_cjk, monkeypatch, most):
    monkeypatch.setattr(pdf_letters, "_MOST", most)
    data = _pdf(_label(), _unit())
    assert data.count(b"/Subtype /Type3") == -(-len(set(NAME)) // most)
    assert len(data) < 150_000
    with pypdfium2.PdfDocument(data) as document:
        page = document[0]
        text = page.get_textpage()
        assert "".join(text.get_text_range().split()) == NAME + "7"
        text.close()
        page.close()


def test_the_language_chooses_between_the_forms_of_a_sign(noto_cjk):
    drawn = {language: picture(_unit("骨直", language), _label()) for language in ("ja", "zh", "zh-CN", "")}
    assert drawn["ja"] != drawn["zh"]
    assert drawn["zh"] == drawn["zh-CN"] == drawn[""]


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("東京追跡装置", None),
        ("東京東京東京東京", ["東京東京東京", "東京 7"]),
        ("東京東京東京、東京", ["東京東京東", "京、東京 7"]),
        ("東京東京東（東京）", ["東京東京東", "（東京） 7"]),
        ("東京 Kiosk", ["東京 Kiosk 7"]),
        ("カーカーカーカー", ["カーカーカー", "カー 7"]),
    ],
)
def test_a_line_ends_between_any_two_signs_but_those_that_belong_together(noto_cjk, name, lines):
    text = Text(Box(0, 0, 18.5, 16), "{name} 7", Face.SANS, 3, 3, 4)
    if lines is None:
        with pytest.raises(KnownError, match="“装”"):
            lay_out(Template("x", 30, 20, (text,)), _unit(name), 300)
        return
    (placed,) = lay_out(Template("x", 30, 20, (text,)), _unit(name), 300).texts
    assert list(placed.fitted.lines) == lines


@pytest.mark.parametrize("way", WAYS)
def test_without_a_font_it_is_refused_with_what_helps(font_folder, way):
    with pytest.raises(KnownError) as caught:
        way(*((_label(), _unit()) if way is _pdf else (_unit(), _label())))
    assert caught.value.code == "label.font"
    assert caught.value.what.values["letter"] == "追"
    assert "fonts-noto-cjk" in str(caught.value.remedy)


def test_a_font_that_is_installed_meanwhile_is_found(font_folder):
    assert typeface(Face.SANS, "ja").lacks("東京") == "東"
    source = Path(__file__).parent / "data" / "NotoSansCJK-Regular.ttc"
    (font_folder / source.name.upper()).write_bytes(source.read_bytes())
    assert typeface(Face.SANS, "ja").lacks("東京") == ""


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", ["مرحبا", "ไทย", "हिन्दी", "🚚"])
def test_scripts_that_need_more_than_signs_side_by_side_are_refused(noto_cjk, way, name):
    with pytest.raises(KnownError) as caught:
        way(*((_label(), _unit(name)) if way is _pdf else (_unit(name), _label())))
    assert "Latin" in str(caught.value.remedy)


def test_an_accent_that_stands_apart_is_joined_to_its_letter(font_folder):
    assert picture(_unit("Cafe\u0301"), _label()) == picture(_unit("Café"), _label())


def test_a_broken_font_and_one_that_can_be_varied_are_passed_over(noto_cjk):
    good = noto_cjk.read_bytes()
    noto_cjk.with_name("SourceHanSans-Regular.ttc").write_bytes(good)
    for bad in (b"", b"ttcf" + bytes(40), good[:900], good.replace(b"post", b"fvar")):
        noto_cjk.write_bytes(bad)
        look_again()
        found = system_font("東", "ja", bold=False)
        assert found is not None
        assert found.name == "SourceHanSans-Regular"


def test_bold_text_takes_the_bold_file_and_else_the_regular_one(noto_cjk):
    assert system_font("東", "ja", bold=True).name == "NotoSansCJK-Regular"
    noto_cjk.with_name("NotoSansCJK-Bold.ttc").write_bytes(noto_cjk.read_bytes())
    look_again()
    assert system_font("東", "ja", bold=True).name == "NotoSansCJK-Bold"


@pytest.mark.parametrize("index", [0, 2])
def test_outlines_and_widths_are_those_of_freetype(noto_cjk, index):
    file = mapped(noto_cjk, index)
    measured = font(file, 1000)
    assert len(file.glyphs) > 20
    for code, glyph in file.glyphs.items():
        assert measured.getlength(chr(code)) == file.widths[glyph]
        ends = [part[-2:] for contour in file.outline(glyph) for part in contour]
        if ends:
            mask, (x, y) = measured.getmask2(chr(code), anchor="ls")
            left, top, right, _bottom = mask.getbbox()
            assert min(end[0] for end in ends) >= x + left - 2
            assert max(end[0] for end in ends) == pytest.approx(x + right, abs=2)
            assert max(end[1] for end in ends) == pytest.approx(-(y + top), abs=2)


@pytest.mark.parametrize(
    ("system", "names", "folders"),
    [
        ("linux", {"XDG_DATA_DIRS": "/a:/b", "XDG_DATA_HOME": "/c"}, ["/a/fonts", "/b/fonts", "/c/fonts"]),
        ("win32", {"WINDIR": "/w", "LOCALAPPDATA": "/l"}, ["/w/Fonts", "/l/Microsoft/Windows/Fonts"]),
        ("darwin", {}, ["/System/Library/Fonts", "/Library/Fonts"]),
    ],
)
def test_fonts_are_looked_for_where_each_system_keeps_them(monkeypatch, system, names, folders):
    monkeypatch.setattr(system_fonts.sys, "platform", system)
    for name, value in names.items():
        monkeypatch.setenv(name, value)
    assert [path.as_posix() for path in system_fonts.folders()][: len(folders)] == folders
