import io
import itertools

import pypdfium2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain.errors import KnownError
from app.labels.fields import filled
from app.labels.label import render
from app.labels.layout import lay_out
from app.labels.pdf import pdf
from app.labels.proof import decode
from app.labels.template import LEAST_MODULE_MM, Box, Face, Qr, Template, Text
from app.labels.template_file import load_template
from app.labels.typeface import typeface
from app.places import shipped

ESIM_50X30 = load_template(shipped("resources", "labels", "esim-50x30.toml"))
CODE = "LPA:1$smdp.example.com$04386-AGYFT-A74Y8-3F815"
UNIT = {
    "code": CODE,
    "name": "iphone-scan-001",
    "eid": "89049032123451234512345678901235",
    "iccid": "8988211000000465008",
    "batch": "WO-2217",
    "date": "2026-11-21",
}


def _lines(layout):
    return [line for text in layout.texts for line in text.fitted.lines]


def test_a_label_shows_what_is_known_of_the_unit_and_keeps_the_code_to_the_symbol():
    layout = lay_out(ESIM_50X30, UNIT, 300)
    assert _lines(layout) == [
        "iphone-scan-",
        "001",
        "EID",
        "8904 9032 1234 5123",
        "4512 3456 7890 1235",
        "ICCID",
        "8988 2110 0000 0465",
        "008",
        "WO-2217",
        "2026-11-21",
    ]
    assert [code.symbol.text for code in layout.codes] == [CODE]


def test_what_is_not_known_is_left_out_with_its_caption():
    assert _lines(lay_out(ESIM_50X30, {"code": CODE, "name": "Kiosk"}, 300)) == ["Kiosk"]


def test_a_sign_that_the_fonts_lack_is_named_and_no_empty_box_is_printed():
    with pytest.raises(KnownError) as caught:
        lay_out(ESIM_50X30, {"code": CODE, "name": "Kasse ไทย"}, 300)
    assert (caught.value.code, str(caught.value.what)) == (
        "label.letter",
        "The fonts for labels lack the character “ไ” of “Kasse ไทย”.",
    )


@pytest.mark.parametrize("dpi", [203, 300, 600])
@pytest.mark.parametrize(
    "code",
    ["LPA:1$rsp.example.com$", CODE, "LPA:1$t-mobile.idemia.io$0123456789ABCDEF0123456789abcdef", "LPA:1$" + "x" * 100],
)
def test_a_label_reads_back_at_the_resolution_of_any_printer(dpi, code):
    image = render({"code": code, "name": "Unit 1"}, ESIM_50X30, dpi)
    assert image.size == (round(50 * dpi / 25.4), round(30 * dpi / 25.4))
    assert image.mode == "1"
    assert image.info["dpi"] == (dpi, dpi)
    assert decode(image) == [code]


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_modules_are_whole_dots_and_never_under_half_a_millimetre(dpi):
    (code,) = lay_out(ESIM_50X30, {**UNIT, "code": "LPA:1$" + "x" * 100}, dpi).codes
    assert isinstance(code.module, int)
    assert code.module * 25.4 / dpi >= LEAST_MODULE_MM
    box = ESIM_50X30.elements[0].box
    side = code.lying[0] * 25.4 / dpi
    assert side <= box.width
    for place, start, room in ((code.x, box.x, box.width), (code.y, box.y, box.height)):
        assert start - 25.4 / dpi <= place * 25.4 / dpi <= start + room - side + 25.4 / dpi


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_a_code_too_long_for_the_label_is_refused_with_the_size_that_would_do(dpi):
    content = {"code": "LPA:1$smdp.example.com$" + "A" * 232}
    with pytest.raises(KnownError) as caught:
        render(content, ESIM_50X30, dpi)
    assert caught.value.code == "label.too_small"
    assert "A" * 10 not in str(caught.value)
    needed = float(caught.value.what.values["needed"])
    larger = Template("larger", needed + 1, needed + 1, (Qr(Box(0.5, 0.5, needed, needed)),))
    assert decode(render(content, larger, dpi)) == [content["code"]]
    with pytest.raises(KnownError):
        render(content, Template("smaller", needed, needed, (Qr(Box(0, 0, needed - 0.2, needed - 0.2)),)), dpi)


FIELD = Box(2, 2, 22.5, 6.9)
LETTERS = st.characters(codec="cp1252", exclude_categories=["C"]).filter(
    lambda each: not typeface(Face.BOLD).lacks(each)
)


@settings(max_examples=80, deadline=None)
@given(st.text(LETTERS, max_size=120), st.sampled_from([203, 300, 600]))
@example("supercalifragilisticexpialidocious_0123456789_abcdefghijklmnopqrstuvwxyz", 300)
@example("ÄÖÜÅ gjpqy " * 9, 300)
@example("W" * 300, 203)
def test_text_never_leaves_its_box(name, dpi):
    template = Template("text", 30, 12, (Text(FIELD, "{name}", Face.BOLD, size=3.2, smallest=1.9, lines=2),))
    image = render({"code": CODE, "name": name}, template, dpi)
    ink = image.convert("L").point(lambda light: 255 - light).getbbox()
    if ink:
        left, top, right, bottom = (dots * 25.4 / dpi for dots in ink)
        slack = 0.3  # mm; a J reaches to the left of its place, as it is meant to
        assert left >= FIELD.x - slack
        assert right <= FIELD.x + FIELD.width + slack
        assert top >= FIELD.y - slack
        assert bottom <= FIELD.y + FIELD.height + slack


def _name_lines(name):
    (text, *_) = lay_out(ESIM_50X30, {"code": CODE, "name": name}, 300).texts
    return text.fitted


def test_text_is_made_smaller_before_it_is_cut():
    assert _name_lines("Kiosk").size > _name_lines("Kiosk at the far door of hall 7").size
    assert " ".join(_name_lines("Kiosk at the far door of hall 7").lines) == "Kiosk at the far door of hall 7"


def test_text_that_does_not_fit_ends_in_an_ellipsis():
    lines = _name_lines("Kiosk at the far door of the seventh hall, second floor, on the left").lines
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert lines[0] == "Kiosk at the far door of"


def test_line_ends_inside_a_value_become_blanks():
    assert _name_lines("two\r\n lines\t").lines == ("two lines",)


def test_fields_are_filled_and_grouped():
    assert filled("{eid:4} {name}", {"eid": "123456", "name": ""}) == "1234 56 "
    assert filled("no field", {}) == "no field"
    assert filled("ICCID {iccid:4}", {"iccid": ""}) == ""


def _units(count):
    return [{"code": f"{CODE}{n}", "name": f"Unit {n}", "eid": UNIT["eid"]} for n in range(count)]


@pytest.mark.parametrize("dpi", [300, 600])
def test_a_pdf_has_a_page_of_the_right_size_for_each_label_and_reads_back(dpi):
    file = io.BytesIO()
    assert pdf(iter(_units(3)), file, ESIM_50X30, dpi) == 3
    with pypdfium2.PdfDocument(file.getvalue()) as document:
        assert len(document) == 3
        for page, unit in zip(document, _units(3), strict=True):
            assert page.get_size() == pytest.approx((50 / 25.4 * 72, 30 / 25.4 * 72), abs=36 / dpi)
            assert decode(page.render(scale=300 / 72).to_pil()) == [unit["code"]]
            page.close()


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_a_pdf_has_every_module_on_whole_dots_of_the_printer(dpi):
    file = io.BytesIO()
    pdf([UNIT], file, ESIM_50X30, dpi)
    (code,) = lay_out(ESIM_50X30, UNIT, dpi).codes
    box = (code.x, code.y, code.x + code.lying[0], code.y + code.lying[1])
    with pypdfium2.PdfDocument(file.getvalue()) as document:
        page = document[0]
        printed = page.render(scale=dpi / 72).to_pil().convert("L").crop(box)
        page.close()
    assert printed.tobytes() == render(UNIT, ESIM_50X30, dpi).convert("L").crop(box).tobytes()


def test_a_pdf_is_written_page_by_page():
    file = io.BytesIO()
    sizes = []

    def units():
        for unit in _units(4):
            sizes.append(file.tell())
            yield unit

    pdf(units(), file, ESIM_50X30, 300)
    assert all(later - earlier > 1000 for earlier, later in itertools.pairwise(sizes))


def test_a_pdf_goes_to_a_file_that_can_only_be_written():
    class Pipe(io.RawIOBase):
        def __init__(self):
            super().__init__()
            self.data = bytearray()

        def writable(self):
            return True

        def write(self, data):
            self.data += data
            return len(data)

    pipe = Pipe()
    pdf([UNIT], pipe, ESIM_50X30, 300)
    with pypdfium2.PdfDocument(bytes(pipe.data)) as document:
        assert len(document) == 1


def test_a_pdf_of_nothing_is_refused():
    with pytest.raises(KnownError) as caught:
        pdf([], io.BytesIO(), ESIM_50X30)
    assert caught.value.code == "label.none"
