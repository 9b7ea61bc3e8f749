import io
import re
import string
from unicodedata import normalize

import pytest
import zxingcpp
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image

from app.domain.errors import KnownError
from app.labels.code128 import bars, code128, zpl_text
from app.labels.fields import SAMPLE, sample
from app.labels.label import prove_layout
from app.labels.layout import in_every_printer, lay_out
from app.labels.proof import decode
from app.labels.qr import Level, matrix, plain_matrix
from app.labels.symbol import Kind, data_matrix
from app.labels.template import Align, Box, Code128, DataMatrix, Face, Qr, Template, Text
from app.labels.template_file import load_template
from app.labels.typeface import typeface
from app.labels.zpl import escaped, write_zpl, zpl
from app.labels.zpl_picture import NotZplOfOurs, zpl_picture
from app.places import shipped

ESIM_50X30 = load_template(shipped("resources", "labels", "esim-50x30.toml"))

ASCII = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=40)


def _drawn(symbol, module=3):
    small = Image.frombytes("L", (symbol.width, symbol.height), symbol.light)
    size = (symbol.width * module, symbol.height * (module if symbol.height > 1 else 30))
    page = Image.new("L", (size[0] + 90, size[1] + 90), 255)
    page.paste(small.resize(size, Image.Resampling.NEAREST), (45, 45))
    return page


@settings(max_examples=120, deadline=None)
@given(st.one_of(ASCII, st.text(string.digits, min_size=1, max_size=32)))
@example("AB12345>~^C")
@example("1")
def test_code_128_is_read_as_what_was_meant_and_the_printer_draws_the_same(text):
    symbol = code128(text)
    assert decode(_drawn(symbol), Kind.CODE128) == [text]
    assert bars(zpl_text(text)).light == symbol.light


def test_pairs_of_digits_are_packed():
    assert code128("89049032123451234512345678901235").width == (1 + 16 + 1) * 11 + 13
    assert zpl_text("AB123456C") == ">:AB>5123456>6C"


@pytest.mark.parametrize(("text", "code"), [("", "code.empty"), ("Größe", "code.characters")])
def test_code_128_refuses_what_it_cannot_hold(text, code):
    with pytest.raises(KnownError) as caught:
        code128(text)
    assert caught.value.code == code


@settings(max_examples=80, deadline=None)
@given(ASCII, st.booleans())
def test_a_datamatrix_is_read_as_what_was_meant(text, plain):
    symbol = data_matrix(text, plain=plain)
    assert symbol.width == symbol.height
    assert decode(_drawn(symbol), Kind.DATAMATRIX) == [text]


def test_a_datamatrix_that_a_simple_printer_draws_is_never_smaller():
    for count in range(1, 400, 7):
        for text in ("7" * count, "aB" * count, "A" * count):
            assert data_matrix(text, plain=True).width >= data_matrix(text).width
    with pytest.raises(KnownError):
        data_matrix("a" * 1559, plain=True)


CODES = st.builds("LPA:1${}".format, st.text(string.ascii_letters + string.digits + "$-.:", max_size=249))


@settings(max_examples=60, deadline=None)
@given(CODES, st.sampled_from(Level))
def test_the_writers_of_qr_codes_mean_the_same_text(text, level):
    ours, swift, plain = matrix(text, level), matrix(text, level, swift=True), plain_matrix(text, level)
    assert swift.version <= plain.version
    assert ours.version <= plain.version
    for made in (ours, swift, plain):
        assert decode(_drawn(made.symbol)) == [text]


def test_a_label_is_native_codes_and_little_text():
    data = zpl(SAMPLE, ESIM_50X30, 203).decode()
    assert "^BQN,2,4^FH_^FDMA,LPA:1$smdp.example.com$04386-AGYFT-A74Y8-3F815^FS" in data
    assert data.startswith("^XA^CI28")
    assert data.endswith("^XZ\n")
    assert len(data) < 600


ODD = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)


@settings(max_examples=60, deadline=None)
@given(ODD, st.text(string.printable.strip(), max_size=20), st.sampled_from([203, 300]))
@example("^XZ~JA_5E\\&", "^FS_~", 203)
@example("設定 Прибор", "", 300)
def test_what_a_unit_is_called_can_never_become_a_command(name, batch, dpi):
    if not in_every_printer(name) and typeface(Face.BOLD).lacks(normalize("NFC", name)):
        with pytest.raises(KnownError, match="lack the character"):
            zpl({**SAMPLE, "name": name}, ESIM_50X30, dpi)
        return
    data = zpl({**SAMPLE, "name": name, "batch": batch}, ESIM_50X30, dpi)
    assert data.count(b"^XA") == data.count(b"^XZ") == 1
    assert b"~" not in data
    assert decode(zpl_picture(data)) == [SAMPLE["code"]]


@given(st.text())
def test_escaped_text_is_free_of_commands_and_comes_back(text):
    try:
        text.encode()
    except UnicodeEncodeError:
        return
    said = escaped(text)
    assert not set("^~\n\r") & set(said)
    assert re.sub(rb"_([0-9A-F]{2})", lambda at: bytes.fromhex(at[1].decode()), said.encode()).decode() == text


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_what_the_printer_makes_of_it_has_every_code(everything, dpi):
    data = zpl(sample(everything), everything, dpi)
    for command in (b"^BQN", b"^BXN", b"^BCN", b"^BCR", b"^A0N", b"^A0B", b"^FB", b"^GB", b"^GFA"):
        assert command in data
    kinds = [zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.DataMatrix, zxingcpp.BarcodeFormat.Code128]
    found = zxingcpp.read_barcodes(zpl_picture(data), formats=kinds)
    assert {code.text for code in found} == {SAMPLE[name] for name in ("code", "eid", "iccid", "unit")}


@pytest.mark.parametrize("text", ["a~b_1|`{}@!#", "_1_2", "~1", "A^B", "Größe"])
def test_the_signs_of_zpl_may_stand_in_a_code(text):
    template = Template("x", 60, 40, (DataMatrix(Box(0, 0, 30, 30), "{unit}"), Qr(Box(30, 0, 30, 30), "{name}")))
    values = {"unit": text[:8], "name": text}
    layout = lay_out(template, values, 300, plain=True)
    picture = zpl_picture(zpl(values, template, 300))
    prove_layout(picture, layout)
    kinds = [zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.DataMatrix]
    assert {code.text for code in zxingcpp.read_barcodes(picture, formats=kinds)} == {text, text[:8]}


def test_bars_may_hold_the_signs_of_zpl():
    template = Template("x", 60, 20, (Code128(Box(0, 0, 60, 15), "{unit}"),))
    assert b"^FD>:>0_5E1_7E" not in zpl({"unit": ">^1~2"}, template, 300)
    assert b"^FD>:>0><1>=2^FS" in zpl({"unit": ">^1~2"}, template, 300)


def test_letters_that_a_printer_may_lack_go_as_a_picture():
    data = zpl({**SAMPLE, "name": "Прибор"}, ESIM_50X30, 203)
    assert data.count(b"^GFA") == 1
    assert "Прибор".encode() not in data


def test_a_turned_text_in_the_middle_goes_as_a_picture():
    text = Text(Box(1, 1, 5, 20), "hello", Face.SANS, 3, 3, 1, Align.CENTER, 90)
    assert b"^GFA" in zpl({}, Template("x", 20, 30, (text,)), 203)


@pytest.mark.parametrize("damage", [(b"^FDMA,", b"^FDHA,"), (b"3F815", b"3F816"), (b"^BQN,2,4", b"^BQN,2,3")])
def test_zpl_that_would_print_something_else_is_found(damage):
    data = zpl(SAMPLE, ESIM_50X30, 203)
    assert damage[0] in data
    with pytest.raises(KnownError):
        prove_layout(zpl_picture(data.replace(*damage)), lay_out(ESIM_50X30, SAMPLE, 203, plain=True))


@pytest.mark.parametrize("data", [b"^XA^ZZ1^XZ", b"^XA~JA^XZ", b"^XA^XZ", b"^XA^FO1,1^GB1,1,1^FS^XZ"])
def test_zpl_that_we_never_write_is_not_drawn(data):
    with pytest.raises(NotZplOfOurs):
        zpl_picture(data)


def test_a_resolution_that_no_label_printer_has_is_refused():
    with pytest.raises(KnownError) as caught:
        zpl(SAMPLE, ESIM_50X30, 150)
    assert caught.value.code == "label.dpi"


def test_modules_under_four_dots_are_refused_with_the_size_that_would_do():
    template = Template("x", 20, 20, (Qr(Box(0, 0, 20, 20)),))
    with pytest.raises(KnownError) as caught:
        zpl(SAMPLE, template, 203)
    assert caught.value.what.values["needed"] == 20.6


def test_many_labels_follow_one_another():
    file = io.BytesIO()
    assert write_zpl([SAMPLE] * 3, file, ESIM_50X30, 203) == 3
    assert file.getvalue().count(b"^XZ") == 3
    with pytest.raises(KnownError):
        write_zpl([], file, ESIM_50X30, 203)
