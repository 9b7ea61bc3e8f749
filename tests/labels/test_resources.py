"""What ships beside the code: fonts, icons and sounds."""

import wave
from xml.etree import ElementTree as ET

import pytest

from app.labels.drawing import font
from app.labels.template import Face
from app.labels.truetype import font_file
from app.places import shipped

ICONS = sorted(path for path in shipped("resources", "icons").glob("*.svg") if path.stem != "simwright")
LETTERS = "AZaz09ÄÖÜßéŁőşΑωЖя€…–•„“№"


@pytest.mark.parametrize("face", Face)
def test_a_font_has_the_letters_of_the_languages_we_meet(face):
    drawn = font(font_file(face), 40)
    unknown = bytes(drawn.getmask("\uffff"))
    assert [letter for letter in LETTERS if bytes(drawn.getmask(letter)) == unknown] == []


@pytest.mark.parametrize("face", [Face.MONO, Face.MONO_BOLD])
def test_the_zero_of_the_monospace_face_is_slashed(face):
    def centre(letter):
        mask = font(font_file(face), 100).getmask(letter)
        width, height = mask.size
        return mask.getpixel((width // 2, height // 2))

    assert (centre("0"), centre("O")) == (255, 0)


def test_the_licence_of_the_fonts_is_beside_them():
    text = shipped("resources", "fonts", "OFL.txt").read_text()
    assert "SIL OPEN FONT LICENSE" in text
    assert all(face.value in text for face in Face)


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_is_drawn_in_one_colour_on_the_common_grid(path):
    root = ET.parse(path).getroot()
    assert root.get("viewBox") == "0 0 24 24"
    assert (root.get("fill"), root.get("stroke-linecap")) == ("none", "round")
    assert all(child.get("fill") is None and child.get("stroke") is None for child in root)


@pytest.mark.parametrize("name", ["pass", "fail"])
def test_a_sound_is_short(name):
    with wave.open(str(shipped("resources", "sounds", f"{name}.wav"))) as sound:
        assert 0.1 < sound.getnframes() / sound.getframerate() < 0.5
