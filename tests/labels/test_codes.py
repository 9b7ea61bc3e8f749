import io
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from app.domain.errors import KnownError
from app.labels.picture import png, raster
from app.labels.proof import decode, prove
from app.labels.qr import Level, matrix
from app.labels.read_file import read_file

CODE = "LPA:1$smdp.example.com$04386-AGYFT-A74Y8-3F815"
CODE_CHARACTERS = string.ascii_letters + string.digits + "$-.:"

codes = st.builds("LPA:1${}".format, st.text(CODE_CHARACTERS, max_size=249))


@settings(max_examples=60, deadline=None)
@given(codes, st.sampled_from(Level), st.integers(1, 6))
def test_every_code_reads_back_from_its_picture(text, level, module_px):
    picture = png(matrix(text, level), module_px)
    assert decode(Image.open(io.BytesIO(picture))) == [text]
    assert read_file(picture).texts == [text]


@pytest.mark.parametrize("text", ["Größe €", "設定", "0" * 40, "A\x1dB", " "])
def test_any_text_reads_back(text):
    assert read_file(png(matrix(text))).texts == [text]


def test_an_upper_case_code_needs_a_smaller_symbol():
    assert matrix("LPA:1$RSP.EXAMPLE.COM$AB-12").version < matrix("LPA:1$rsp.example.com$ab-12").version


def test_a_matrix_names_version_level_and_size():
    code = matrix(CODE, Level.Q)
    assert (code.version, code.level, code.size, code.size_with_quiet) == (4, "Q", 33, 41)
    assert all(len(row) == code.size for row in code.rows)


def test_a_matrix_does_not_show_its_secret():
    assert repr(matrix(CODE)) == "QrMatrix(level=<Level.M: 'M'>)"


@pytest.mark.parametrize(("text", "code"), [("", "code.empty"), ("a" * 2332, "code.too_long")])
def test_a_text_that_no_symbol_holds_is_refused(text, code):
    with pytest.raises(KnownError) as caught:
        matrix(text)
    assert caught.value.code == code


@pytest.mark.parametrize("module_px", [1, 7, 10])
def test_a_picture_has_whole_modules_and_a_quiet_zone_of_four(module_px):
    code = matrix(CODE)
    image = raster(code, module_px)
    assert image.mode == "1"
    assert image.size == (code.size_with_quiet * module_px,) * 2
    for y in range(code.size_with_quiet):
        for x in range(code.size_with_quiet):
            box = (x * module_px, y * module_px, (x + 1) * module_px, (y + 1) * module_px)
            inside = 0 <= y - 4 < code.size and 0 <= x - 4 < code.size
            expected = 0 if inside and code.rows[y - 4][x - 4] else 255
            assert image.crop(box).getextrema() == (expected, expected)


def test_a_png_says_its_resolution():
    image = Image.open(io.BytesIO(png(matrix(CODE), dpi=600)))
    assert [round(dpi) for dpi in image.info["dpi"]] == [600, 600]


def test_a_picture_of_another_text_is_unproven():
    image = raster(matrix(CODE), 4)
    prove(image, CODE)
    for expected in ((CODE.lower(),), (), (CODE, CODE)):
        with pytest.raises(KnownError) as caught:
            prove(image, *expected)
        assert caught.value.code == "code.unproven"
        assert CODE not in str(caught.value)


def test_a_damaged_picture_is_unproven():
    image = raster(matrix(CODE), 4)
    image.paste(255, (16, 16, 80, 80))
    with pytest.raises(KnownError, match="does not read back"):
        prove(image, CODE)


def _file(image, kind="PNG"):
    file = io.BytesIO()
    image.save(file, kind)
    return file.getvalue()


def _transparent():
    code = raster(matrix(CODE), 4).convert("L")
    image = Image.new("RGBA", code.size, (0, 0, 0, 255))
    image.putalpha(code.point(lambda light: 255 - light))
    return _file(image)


def _without_quiet_zone():
    image = raster(matrix(CODE), 1)
    return _file(image.crop((4, 4, image.width - 4, image.height - 4)))


def _photo():
    code = raster(matrix(CODE), 5).convert("L")
    image = Image.new("L", (640, 480), 90)
    image.paste(code.rotate(23, expand=True, fillcolor=90, resample=Image.Resampling.BICUBIC), (120, 60))
    return _file(image, "JPEG")


@pytest.mark.parametrize("make", [_transparent, _without_quiet_zone, _photo])
def test_a_code_is_read_from_a_picture_file(make):
    assert read_file(make()).texts == [CODE]


def test_all_codes_of_a_picture_are_read():
    image = Image.new("L", (600, 300), 255)
    image.paste(raster(matrix(CODE), 4), (10, 10))
    image.paste(raster(matrix("89049032123451234512345678901235"), 4), (300, 10))
    assert sorted(read_file(_file(image)).texts) == ["89049032123451234512345678901235", CODE]


def test_a_picture_without_a_code_has_none():
    assert read_file(_file(Image.new("RGB", (300, 200), "white"))).texts == []


@pytest.mark.parametrize("data", [b"", b"hello", png(matrix(CODE))[:200], b"\xff\xd8\xff\xe0 cut"])
def test_bytes_that_are_no_picture_are_refused_with_words(data):
    with pytest.raises(KnownError) as caught:
        read_file(data)
    assert caught.value.code == "picture.unreadable"


def test_a_picture_too_large_to_open_is_refused():
    with pytest.raises(KnownError) as caught:
        read_file(_file(Image.new("1", (10_000, 8_001))))
    assert caught.value.code == "picture.too_large"
