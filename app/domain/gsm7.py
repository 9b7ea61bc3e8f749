"""Text in the GSM 7 bit default alphabet (3GPP TS 23.038 6.2.1), and how many SMS a text takes."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.at_text import character_name
from app.domain.errors import KnownError
from app.domain.message import say

_ESCAPE = 0x1B
_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENSION = {
    0x0A: "\f", 0x14: "^", 0x28: "{", 0x29: "}", 0x2F: "\\", 0x3C: "[", 0x3D: "~", 0x3E: "]", 0x40: "|", 0x65: "€",
    _ESCAPE: " ",  # reserved for a further table; shown as a blank
}  # fmt: skip
_SEPTETS = {
    **{character: bytes((_ESCAPE, code)) for code, character in _EXTENSION.items() if code != _ESCAPE},
    **{character: bytes((code,)) for code, character in enumerate(_BASIC) if code != _ESCAPE},
}


class Encoding(StrEnum):
    GSM7 = "GSM-7"
    UCS2 = "UCS-2"

    @property
    def single(self) -> int:
        """Characters of an SMS that stands alone: septets, or units of 16 bits (TS 23.040 9.2.3.24)."""
        return 160 if self is Encoding.GSM7 else 70

    @property
    def part(self) -> int:
        """Characters of each part of a longer text, beside its header (TS 23.040 9.2.3.24.1)."""
        return 153 if self is Encoding.GSM7 else 67

    def length(self, character: str) -> int:
        if self is Encoding.GSM7:
            return len(_SEPTETS[character])
        return 2 if ord(character) > 0xFFFF else 1


@dataclass(frozen=True, slots=True)
class SmsCount:
    """`used` characters (septets, or units of 16 bits) of the `of` that fit into `parts` SMS."""

    encoding: Encoding
    used: int
    of: int
    parts: int


def fits_gsm7(text: str) -> bool:
    return all(character in _SEPTETS for character in text)


def outside_gsm7(text: str) -> tuple[tuple[int, str], ...]:
    """Place (from 1) and name of each character that the alphabet does not have."""
    return tuple((place, character_name(c)) for place, c in enumerate(text, 1) if c not in _SEPTETS)


def sms_encoding(text: str) -> Encoding:
    return Encoding.GSM7 if fits_gsm7(text) else Encoding.UCS2


def sms_count(text: str) -> SmsCount:
    encoding = sms_encoding(text)
    used = sum(map(encoding.length, text))
    parts = len(sms_parts(text))
    return SmsCount(encoding, used, encoding.single if parts == 1 else parts * encoding.part, parts)


def sms_parts(text: str) -> tuple[str, ...]:
    """The text of each SMS: one where it fits, else parts that cut no character in two."""
    encoding = sms_encoding(text)
    if sum(map(encoding.length, text)) <= encoding.single:
        return (text,)
    return tuple(_cut(text, encoding))


def to_septets(text: str) -> bytes:
    """One septet a byte, two for each of ^{}[]~\\|€ and form feed.

    `KnownError("sms.character")` names the first character that the alphabet does not have.
    """
    if found := outside_gsm7(text):
        place, character = found[0]
        raise KnownError(
            "sms.character",
            say("sms", "Character {place} is {character}, which GSM-7 text does not have.",
                place=place, character=character),
            say("sms", "Use plain letters, digits and punctuation."),
        )  # fmt: skip
    return b"".join(_SEPTETS[character] for character in text)


def from_septets(septets: bytes) -> str:
    """The text; a code without a sign in the extension table shows the sign of the basic one (TS 23.038 6.2.1.1)."""
    text: list[str] = []
    escaped = False
    for septet in septets:
        if escaped:
            text.append(_EXTENSION.get(septet, _BASIC[septet]))
        elif septet != _ESCAPE:
            text.append(_BASIC[septet])
        escaped = septet == _ESCAPE and not escaped
    return "".join(text)


def pack(septets: bytes, fill_bits: int = 0) -> bytes:
    """Septets side by side, lowest bits first, after `fill_bits` of zero (TS 23.038 6.1.2.1)."""
    value = 0
    for place, septet in enumerate(septets):
        value |= septet << (fill_bits + 7 * place)
    return value.to_bytes((fill_bits + 7 * len(septets) + 7) // 8, "little")


def unpack(octets: bytes, count: int, fill_bits: int = 0) -> bytes:
    """`count` septets, or as many as the octets hold; the inverse of `pack`."""
    value = int.from_bytes(octets, "little") >> fill_bits
    whole = min(count, max(0, (8 * len(octets) - fill_bits) // 7))
    return bytes(value >> (7 * place) & 0x7F for place in range(whole))


def _cut(text: str, encoding: Encoding) -> Iterator[str]:
    start = used = 0
    for place, character in enumerate(text):
        length = encoding.length(character)
        if used + length > encoding.part:
            yield text[start:place]
            start, used = place, 0
        used += length
    yield text[start:]
