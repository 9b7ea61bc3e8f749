import re
from dataclasses import replace

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import KnownError
from app.domain.languages import OFFERED
from app.labels.fields import SAMPLE, filled, sample, values_for
from app.labels.label import proved, render
from app.labels.layout import lay_out
from app.labels.pdf import pdf
from app.labels.template import FIELDS, Box, Face, Qr, Template, Text
from app.labels.template_file import load_template, read_template
from app.labels.template_text import template_toml
from app.labels.zpl import zpl
from app.places import shipped

ESIM_50X30 = load_template(shipped("resources", "labels", "esim-50x30.toml"))
SHIPPED = sorted(shipped("resources", "labels").glob("*.toml"))
HEAD = 'name = "x"\nwidth = 40\nheight = 30\n'
TEXT = '[[text]]\nx=1\ny=1\nwidth=9\nheight=9\ntext="a"\n'
QR = "[[qr]]\nx = 1\ny = 1\nwidth = 25\nheight = 25\n"


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_a_template_that_ships_is_good_on_every_printer_and_in_every_language(path, dpi, noto_cjk):
    template = load_template(path)
    for language in template.words or [""]:
        values = {**sample(template), "language": language}
        layout, _image = proved(template, values, dpi)
        assert all("…" not in line for text in layout.texts for line in text.fitted.lines)
        assert zpl(values, template, dpi).startswith(b"^XA")


def test_five_templates_ship_for_what_people_print():
    sizes = {path.stem: (load_template(path).page) for path in SHIPPED}
    assert sizes == {
        "card-148x105": (148, 105),
        "esim-50x30": (50, 30),
        "phone-100x50": (100, 50),
        "qr-25x25": (25, 25),
        "sheet-a4-3x8": (210, 297),
    }


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_template_written_by_the_editor_is_the_same_when_it_is_read(path):
    template = load_template(path)
    assert read_template(template_toml(template).encode(), path.name) == template


def test_every_kind_of_element_survives_the_editor(everything):
    assert read_template(template_toml(everything).encode(), "x") == everything


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="{}\r"), max_size=30)


@settings(max_examples=60, deadline=None)
@given(TEXTS, TEXTS, st.floats(1, 9), st.sampled_from(Face))
def test_any_text_survives_the_editor(name, text, size, face):
    size = round(size, 3)
    template = Template(name, 40.0, 30.0, (Text(Box(1.0, 2.0, 3.0, 4.5), text, face, size, size),))
    written = template_toml(template)
    assert read_template(written.encode(), "x") == template


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("width = 40\nheight = 30\n" + QR, 1, "name is missing"),
        (HEAD, 1, "there is nothing on this label"),
        (HEAD + "wide = 3\n" + QR, 4, "wide is not a known key"),
        (HEAD + QR + "colour = 1\n", 9, "qr[0].colour is not a known key"),
        (HEAD + QR.replace("x = 1", "x = 20"), 5, "mm outside the label"),
        (HEAD + QR.replace("25", "12"), 7, "no code fits into 12 mm; the smallest needs 14.5 mm"),
        (HEAD + QR + 'text = "{colour}"\n', 9, "names {colour}"),
        (HEAD + QR + 'text = "{code"\n', 9, "braces that do not match"),
        (HEAD + QR + 'text = "{eid:x}"\n', 9, "after the colon stands a whole number"),
        (HEAD + QR + 'level = "X"\n', 9, "must be one of: L, M, Q, H"),
        (HEAD + QR + "quiet = 2\n", 9, "must be from 4 to 20"),
        (HEAD + "[[text]]\nx = 1\ny = 1\nwidth = 9\nheight = 9\nsize = 3\n", 4, "text[0].text is missing"),
        (HEAD + TEXT + 'size="3 em"\n', 10, "points such as “9 pt”"),
        (HEAD + TEXT + 'size=3\nfont="comic"\n', 11, "one of: sans, bold, mono"),
        (HEAD + TEXT + "size=3\nrotation=45\n", 11, "must be 0, 90, 180 or 270"),
        (HEAD + "[[line]]\nx = 1\ny = 1\n", 5, "a line needs a width, a height or both"),
        (HEAD + '[[picture]]\nx=1\ny=1\nwidth=9\nheight=9\ndata="abcd"\n', 9, "not a picture that can be read"),
        (HEAD + "[sheet]\nwidth=90\nheight=90\ncolumns=3\nrows=3\n" + QR, 7, "need 120 mm, and the sheet has 90"),
        (HEAD + 'language = "fr"\n' + QR, 4, "no words for the language “fr”"),
        (HEAD + '[words.en]\na="x"\n[words.de]\nb="y"\n' + QR, 4, "lacks words that another language has: b"),
        (HEAD + 'fields = ["My Field"]\n' + QR, 4, "small letters, digits and _"),
        (HEAD + "[[qr\n", 4, "this is not TOML"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_a_template_is_named_with_its_line(text, line, words):
    with pytest.raises(KnownError) as caught:
        read_template(text.encode(), "mine.toml")
    assert caught.value.code == "file.wrong"
    assert f"mine.toml, line {line}:" in str(caught.value)
    assert words in str(caught.value)


def test_a_picture_may_be_a_file_beside_the_template(tmp_path):
    from PIL import Image

    Image.new("RGB", (20, 10), "black").save(tmp_path / "logo.png")
    (tmp_path / "t.toml").write_text(HEAD + '[[picture]]\nx=1\ny=1\nwidth=20\nheight=20\nfile="logo.png"\n')
    template = load_template(tmp_path / "t.toml")
    (picture,) = lay_out(template, {}, 254).pictures
    assert (picture.image.size, picture.x, picture.y) == ((200, 100), 10, 60)
    (tmp_path / "logo.png").unlink()
    with pytest.raises(KnownError, match=r"logo\.png"):
        load_template(tmp_path / "t.toml")
    again = read_template(template_toml(template).encode(), "x")  # the picture came along
    assert again == template


def test_words_follow_the_language_of_the_unit(everything):
    given_to = {"name": "Ada", "customer": "ACME"}
    assert values_for(everything, {**given_to, "language": "de-AT"})["hello"] == "Hallo Ada"
    assert values_for(everything, {**given_to, "language": "fr"})["hello"] == "Hello Ada"
    assert filled("{customer}", values_for(everything, given_to)) == "ACME"


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_codes_of_every_kind_read_back_from_the_label(everything, dpi):
    image = render(sample(everything), everything, dpi).convert("L")
    found = zxingcpp.read_barcodes(
        image,
        formats=[zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.DataMatrix, zxingcpp.BarcodeFormat.Code128],
    )
    assert {code.text for code in found} == {SAMPLE[name] for name in ("code", "eid", "iccid", "unit")}


def test_a_code_that_something_else_covers_is_not_printed(everything):
    covering = Text(Box(5, 5, 20, 20), "{name}", Face.BOLD, 12, 12)
    with pytest.raises(KnownError) as caught:
        proved(replace(everything, elements=(*everything.elements, covering)), sample(everything), 300)
    assert caught.value.code == "label.covered"


def test_a_code_without_its_text_is_left_out(everything):
    kinds = [code.symbol.kind for code in lay_out(everything, {"code": SAMPLE["code"]}, 300).codes]
    assert kinds == ["qr"]


def test_a_code_that_is_too_dense_for_its_place_names_the_size_that_would_do():
    template = read_template((HEAD + QR.replace("25", "15")).encode(), "x")
    with pytest.raises(KnownError) as caught:
        lay_out(template, SAMPLE, 203)
    assert (caught.value.code, caught.value.what.values["needed"]) == ("label.too_small", 18.6)


def test_the_same_lines_on_every_printer():
    def lines(dpi):
        return [text.fitted.lines for text in lay_out(ESIM_50X30, SAMPLE, dpi).texts]

    assert lines(203) == lines(300) == lines(600)


def test_a_level_and_a_quiet_zone_of_ones_own():
    template = Template("x", 40, 40, (Qr(Box(0, 0, 40, 40), quiet=8),))
    (code,) = lay_out(template, SAMPLE, 300).codes
    assert code.lying[0] == (code.symbol.width + 16) * code.module


def test_sheets_in_pages(everything, pages):
    import io

    template = load_template(SHIPPED[4])
    file = io.BytesIO()
    contents = [{**SAMPLE, "code": f"{SAMPLE['code']}{n}"} for n in range(26)]
    assert pdf(contents, file, template, 300, start_cell=23) == 2
    first, second = pages(file.getvalue(), 300)
    assert sorted(code.text for code in _codes(first)) == [content["code"] for content in contents[:2]]
    assert len(_codes(second)) == 24
    cell = second.crop((0, round(0.5 * 300 / 25.4), 827, round(37.5 * 300 / 25.4)))
    assert [code.text for code in _codes(cell)] == [contents[2]["code"]]


def _codes(image):
    return zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode)


@pytest.mark.parametrize("cell", [0, 25])
def test_a_sheet_has_no_such_cell(cell):
    import io

    with pytest.raises(KnownError) as caught:
        pdf([SAMPLE], io.BytesIO(), load_template(SHIPPED[4]), 300, start_cell=cell)
    assert caught.value.code == "label.cell"


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_zbar_reads_every_template_at_its_real_size(path, pages, zbar):
    import io

    template = load_template(path)
    file = io.BytesIO()
    pdf([sample(template)], file, template, 300)
    (page,) = pages(file.getvalue(), 300)
    assert zbar(page) == [SAMPLE["code"]]


def test_the_example_of_the_manual_is_a_good_template():
    manual = shipped("resources", "labels", "README.md").read_text("utf-8")
    whole, sheet = re.findall(r"```toml\n(.*?)```", manual, re.DOTALL)
    template = read_template(whole.encode(), "manual")
    for language in ("en", "de"):
        proved(template, {**sample(template), "language": language}, 203)
    assert read_template(f"{(HEAD + QR).replace('40', '70', 1)}{sheet}".encode(), "manual").sheet.cells == 24
    assert all(f"`{name}`" in manual or f"{{{name}}}" in manual for name in FIELDS)


@pytest.mark.parametrize("name", ["phone-100x50", "card-148x105"])
def test_steps_on_the_phone_are_in_every_language_of_the_program_and_none_is_cut(name, noto_cjk):
    template = load_template(shipped("resources", "labels", f"{name}.toml"))
    assert set(template.words) == {code.partition("_")[0] for code in OFFERED}
    for language in template.words:
        layout = lay_out(template, {**sample(template), "language": language}, 300)
        assert not [line for text in layout.texts for line in text.fitted.lines if line.endswith("…")]
