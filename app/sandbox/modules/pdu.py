"""SMS as protocol data units (TS 23.040): SUBMIT taken apart, DELIVER and STATUS-REPORT put together."""

from dataclasses import dataclass
from datetime import datetime

_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
"""TS 23.038 6.2.1."""
_EXTENSION = {0x14: "^", 0x28: "{", 0x29: "}", 0x2F: "\\", 0x3C: "[", 0x3D: "~", 0x3E: "]", 0x40: "|", 0x65: "€"}
_ESCAPE = 0x1B
_UCS2 = 8
_REPORT_WANTED, _HEADER_THERE = 0x20, 0x40
_INTERNATIONAL, _NATIONAL = 0x91, 0x81


class BadPdu(Exception):
    """Not a SUBMIT, or broken off."""


@dataclass(frozen=True, slots=True)
class Submit:
    number: str
    text: str
    report: bool


def submit(data: bytes) -> Submit:
    """A TPDU without the address of the service centre; raises BadPdu."""
    try:
        return _submit(data)
    except (IndexError, UnicodeDecodeError) as error:
        raise BadPdu from error


def _submit(data: bytes) -> Submit:
    first, at = data[0], 2
    if first & 3 != 1:
        raise BadPdu
    digits = data[at]
    end = at + 2 + (digits + 1) // 2
    number = _number(data[at + 2 : end], digits)
    coding = data[end + 1]
    end += 2 + {0: 0, 2: 1}.get(first >> 3 & 3, 7)
    length, body = data[end], data[end + 1 :]
    header = body[0] + 1 if first & _HEADER_THERE else 0
    return Submit(number, _text(body, length, header, coding), bool(first & _REPORT_WANTED))


def _text(body: bytes, length: int, header: int, coding: int) -> str:
    if coding == _UCS2:
        if len(body) < length:
            raise BadPdu
        return body[header:length].decode("utf-16-be")
    skipped = -(-header * 8 // 7)
    if len(body) < (length * 7 + 7) // 8:
        raise BadPdu
    return septets_to_text(unpack(body, length)[skipped:])


def unpack(body: bytes, count: int) -> bytes:
    packed = int.from_bytes(body, "little")
    return bytes(packed >> 7 * i & 0x7F for i in range(count))


def pack(septets: bytes) -> bytes:
    packed = sum(septet << 7 * i for i, septet in enumerate(septets))
    return packed.to_bytes((len(septets) * 7 + 7) // 8, "little")


def septets_to_text(septets: bytes) -> str:
    text, escaped = "", False
    for septet in septets:
        if escaped:
            text += _EXTENSION.get(septet, " ")
        elif septet != _ESCAPE:
            text += _BASIC[septet]
        escaped = septet == _ESCAPE and not escaped
    return text


def text_to_septets(text: str) -> bytes | None:
    """None if a character is not in the alphabet."""
    found = bytearray()
    for character in text:
        if character in _BASIC and character != "\x1b":
            found.append(_BASIC.index(character))
        elif code := next((c for c, sign in _EXTENSION.items() if sign == character), 0):
            found += bytes((_ESCAPE, code))
        else:
            return None
    return bytes(found)


def deliver(sender: str, text: str, at: datetime) -> bytes:
    """A DELIVER with an empty address of the service centre before it."""
    septets = text_to_septets(text)
    if septets is None:
        body = text.encode("utf-16-be")
        return b"\0\x04" + _address(sender) + b"\0\x08" + _stamp(at) + bytes((len(body),)) + body
    return b"\0\x04" + _address(sender) + b"\0\0" + _stamp(at) + bytes((len(septets),)) + pack(septets)


def status_report(reference: int, number: str, sent: datetime, at: datetime, *, arrived: bool) -> bytes:
    """Status 0 is received by the phone, 0x46 validity period expired (TS 23.040 9.2.3.15)."""
    status = 0 if arrived else 0x46
    return b"\0\x06" + bytes((reference,)) + _address(number) + _stamp(sent) + _stamp(at) + bytes((status,))


def _address(number: str) -> bytes:
    digits = number.removeprefix("+")
    kind = _INTERNATIONAL if number.startswith("+") else _NATIONAL
    return bytes((len(digits), kind)) + _swapped(digits)


def _swapped(digits: str) -> bytes:
    padded = digits + "F" * (len(digits) % 2)
    return bytes(int(padded[i + 1] + padded[i], 16) for i in range(0, len(padded), 2))


def _number(data: bytes, digits: int) -> str:
    swapped = "".join(f"{octet & 15:X}{octet >> 4:X}" for octet in data)
    if len(swapped) < digits:
        raise BadPdu
    return swapped[:digits]


def _stamp(at: datetime) -> bytes:
    """In universal time (TS 23.040 9.2.3.11)."""
    return _swapped(at.strftime("%y%m%d%H%M%S") + "00")
