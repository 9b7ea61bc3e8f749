"""The fonts of a text: one of ours, and for Chinese, Japanese and Korean signs one of the system."""

from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import NamedTuple

from app.labels.system_fonts import is_eastern, look_again, system_font
from app.labels.template import Face
from app.labels.truetype import FontFile, font_file

_BOLD = frozenset({Face.BOLD, Face.MONO_BOLD})


class Run(NamedTuple):
    """Letters of one font, and how far from the beginning of the line they stand, in em."""

    font: FontFile
    text: str
    at: float


class Typeface:
    """Letters are set side by side, without kerning."""

    def __init__(self, face: Face, language: str) -> None:
        self._ours, self._language, self._bold = font_file(face), language, face in _BOLD
        self._letters: dict[str, tuple[FontFile, float]] = {}

    def width(self, text: str) -> float:
        """In em."""
        return sum(self._letter(character)[1] for character in text)

    def runs(self, text: str) -> Iterator[Run]:
        at = 0.0
        for font, letters in groupby(text, lambda character: self._letter(character)[0]):
            run = "".join(letters)
            yield Run(font, run, at)
            at += self.width(run)

    def lacks(self, text: str) -> str:
        """The first sign that no font here has, and that would be drawn as an empty box; or nothing."""
        return next((each for each in text if not each.isspace() and not self._has(each)), "")

    def _has(self, character: str) -> bool:
        if ord(character) in self._ours.glyphs or character in self._letters:
            return True
        if not is_eastern(character):
            return False
        if self._eastern(character) is None:
            look_again()
        return self._eastern(character) is not None

    def _letter(self, character: str) -> tuple[FontFile, float]:
        """Its font, and its width in em."""
        if (known := self._letters.get(character)) is not None:
            return known
        font = self._ours
        if ord(character) not in font.glyphs and is_eastern(character):
            font = self._eastern(character) or font
        made = self._letters[character] = font, font.advance(character) / font.em
        return made

    def _eastern(self, character: str) -> FontFile | None:
        return system_font(character, self._language, bold=self._bold)


@cache
def typeface(face: Face, language: str = "") -> Typeface:
    """`language` chooses between the signs that Chinese and Japanese share."""
    return Typeface(face, language)
