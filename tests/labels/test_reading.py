"""Codes read out of photographs, PDF pages and camera frames, and why none was."""

import io
import random

import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageOps

from app.domain.errors import KnownError
from app.labels.picture import raster
from app.labels.qr import matrix
from app.labels.read import read_codes, read_frame
from app.labels.read_file import read_file

CODE = "LPA:1$smdp.example.com$04386-AGYFT-A74Y8-3F815"


def label(module: int = 6, text: str = CODE) -> Image.Image:
    return raster(matrix(text), module).convert("L")


def on_desk(picture: Image.Image, size: tuple[int, int] = (640, 480), ground: int = 140) -> Image.Image:
    desk = Image.new("L", size, ground)
    desk.paste(picture, ((size[0] - picture.width) // 2, (size[1] - picture.height) // 2))
    return desk


def file_of(picture: Image.Image, kind: str = "PNG") -> bytes:
    data = io.BytesIO()
    picture.save(data, kind)
    return data.getvalue()


def noisy(picture: Image.Image) -> Image.Image:
    chance = random.Random(4)
    spoilt = (round(light + chance.gauss(0, 40)) for light in picture.tobytes())
    return Image.frombytes("L", picture.size, bytes(max(0, min(255, light)) for light in spoilt))


def shaded(picture: Image.Image) -> Image.Image:
    slope = Image.linear_gradient("L").resize(picture.size).point(lambda light: 40 + light // 2)
    return Image.composite(picture, Image.new("L", picture.size, 0), slope)


@pytest.mark.parametrize(
    "spoil",
    [
        ImageOps.invert,
        lambda picture: picture.rotate(33, expand=True, fillcolor=140),
        lambda picture: picture.filter(ImageFilter.GaussianBlur(2.4)),
        lambda picture: picture.point(lambda light: light // 8),
        lambda picture: picture.point(lambda light: 120 + light // 16),
        shaded,
        noisy,
        lambda picture: picture.resize((picture.width * 5, picture.height * 5)),
        lambda picture: picture.resize((picture.width // 4, picture.height // 4), Image.Resampling.BOX),
    ],
    ids=["inverted", "askew", "blurred", "dark", "pale", "shaded", "noisy", "large", "small"],
)
def test_a_bad_picture_is_read(spoil) -> None:
    found = read_codes(spoil(on_desk(label())))
    assert [code.text for code in found] == [CODE]


def test_several_codes_are_read_from_above_to_below() -> None:
    sheet = Image.new("L", (900, 900), 255)
    texts = [f"LPA:1$smdp.example.com$CODE-{number}" for number in range(4)]
    for at, text in enumerate(texts):
        sheet.paste(label(4, text), (60 + 400 * (at % 2), 60 + 400 * (at // 2)))
    assert [code.text for code in read_codes(sheet)] == texts


def test_the_corners_lie_round_the_code_in_every_view() -> None:
    for picture in (on_desk(label()), on_desk(label()).filter(ImageFilter.GaussianBlur(2.4))):
        (code,) = read_codes(picture)
        xs, ys = [x for x, _y in code.corners], [y for _x, y in code.corners]
        assert 200 < min(xs) < max(xs) < 440
        assert 120 < min(ys) < max(ys) < 360


def test_a_page_of_a_pdf_is_read_with_its_number() -> None:
    pages = [Image.new("L", (600, 800), 255), on_desk(label(), (600, 800), 255)]
    data = io.BytesIO()
    pages[0].save(data, "PDF", save_all=True, append_images=pages[1:], resolution=100)
    (code,) = read_file(data.getvalue()).codes
    assert (code.text, code.page) == (CODE, 2)


def test_a_broken_pdf_says_what_to_do() -> None:
    with pytest.raises(KnownError, match="PDF cannot be opened") as caught:
        read_file(b"%PDF-1.7 and no more")
    assert caught.value.code == "picture.pdf"


def test_a_photo_is_turned_as_the_camera_held_it() -> None:
    photo = on_desk(label()).convert("RGB")
    exif = photo.getexif()
    exif[0x0112] = 6
    data = io.BytesIO()
    photo.save(data, "JPEG", exif=exif, quality=80)
    assert read_file(data.getvalue()).texts == [CODE]


def torn() -> Image.Image:
    picture = on_desk(label(), ground=200)
    ImageDraw.Draw(picture).rectangle((290, 200, 380, 300), fill=90)
    return picture


def reflecting() -> Image.Image:
    picture = on_desk(label().point(lambda light: light * 220 // 255), ground=120)
    ImageDraw.Draw(picture).ellipse((235, 205, 395, 335), fill=255)
    return picture


@pytest.mark.parametrize(
    ("picture", "why"),
    [
        (Image.new("L", (40, 40), 255), "too small"),
        (Image.new("L", (400, 300), 12), "too dark"),
        (Image.new("L", (400, 300), 255), "No code"),
        (on_desk(label(3)).filter(ImageFilter.GaussianBlur(7)), "blurred"),
        (reflecting(), "reflection"),
        (torn(), "hidden, damaged or too small"),
    ],
    ids=["tiny", "dark", "empty", "blurred", "glare", "torn"],
)
def test_what_cannot_be_read_is_said_why(picture: Image.Image, why: str) -> None:
    reading = read_file(file_of(picture))
    assert reading.codes == ()
    assert why in str(reading.why)
    assert reading.remedy.template


def test_a_camera_frame_is_read_and_its_code_framed() -> None:
    frame = on_desk(label(), (1280, 720))
    (code,) = read_frame(frame.tobytes(), 1280, 720)
    assert code.text == CODE
    assert all(500 < x < 780 and 230 < y < 490 for x, y in code.corners)


@pytest.mark.parametrize("turn", range(4))
def test_a_frame_without_a_code_is_looked_at_in_turns(turn: int) -> None:
    assert read_frame(Image.linear_gradient("L").resize((1280, 720)).tobytes(), 1280, 720, turn) == []


def test_what_is_found_stays_out_of_logs() -> None:
    assert "AGYFT" not in repr(read_file(file_of(on_desk(label()))))
