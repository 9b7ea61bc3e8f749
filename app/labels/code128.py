"""Code 128 (ISO/IEC 15417): the shortest run of subsets B and C, as modules and as the words of ZPL."""

import re
from typing import NamedTuple

from app.domain.errors import KnownError
from app.domain.message import say
from app.labels.symbol import Kind, Symbol, does_not_fit

_START_B, _START_C, _TO_C, _TO_B, _STOP = 104, 105, 99, 100, 106
_WIDTHS = (
    "212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222123122123221"
    "223211221132221231213212223112312131311222321122321221312212322112322211212123212321232121111323131123131321"
    "112313132113132311211313231113231311112133112331132131113123113321133121313121211331231131213113213311213131"
    "311123311321331121312113312311332111314111221411431111111224111422121124121421141122141221112214112412122114"
    "122411142112142211241211221114413111241112134111111242121142121241114212124112124211411212421112421211212141"
    "214121412121111143111341131141114113114311411113411311113141114131311141411131211412211214211232"
)
_PATTERNS = (*(_WIDTHS[at : at + 6] for at in range(0, len(_WIDTHS), 6)), "2331112")
"""Widths of bars and spaces, by value (table 1)."""
_RUN = re.compile(r"(?:\d\d){2,}|\D+|\d+?(?=(?:\d\d)+(?!\d))|\d+")
_ZPL = {">": ">0", "~": ">=", "^": "><"}
"""Characters that ZPL has signs of its own for (ZPL II guide, Code 128 invocation characters)."""
_SIGNS = {"0": 30, "<": 62, "=": 94, "5": _TO_C, "6": _TO_B, ":": _START_B, ";": _START_C}
_LAST_PRINTED = 95


class Piece(NamedTuple):
    """Text in one subset: `C` (pairs of digits) or `B`."""

    subset: str
    text: str


def pieces(text: str) -> list[Piece]:
    """Pairs of digits where they save room: four or more, or nothing but them."""
    if len(text) % 2 == 0 and text.isdecimal():
        return [Piece("C", text)]
    found: list[Piece] = []
    for run in _RUN.findall(text):
        subset = "C" if len(run) >= 4 and len(run) % 2 == 0 and run.isdecimal() else "B"
        if found and subset == found[-1].subset == "B":
            found[-1] = Piece("B", found[-1].text + run)
        else:
            found.append(Piece(subset, run))
    return found


def code128(text: str) -> Symbol:
    """Raises `KnownError` for an empty text or one outside printable ASCII."""
    light = _modules(_values(_checked(text)))
    return Symbol(Kind.CODE128, text, len(light), 1, light)


def zpl_text(text: str) -> str:
    """What `^FD` holds of it with `^BC` in mode N, every change of subset spelled out."""
    said = []
    for at, (subset, part) in enumerate(pieces(_checked(text))):
        start, change = (">;", ">5") if subset == "C" else (">:", ">6")
        said.append((change if at else start) + "".join(_ZPL.get(character, character) for character in part))
    return "".join(said)


def bars(said: str) -> Symbol:
    """What a printer draws of `zpl_text`; the text of the symbol is left empty."""
    values: list[int] = []
    pairs = False
    signs = iter(said)
    for sign in signs:
        if sign == ">":
            value = _SIGNS[next(signs)]
            pairs = value in (_START_C, _TO_C) if value > _LAST_PRINTED else pairs
        else:
            value = int(sign + next(signs)) if pairs else ord(sign) - 32
        values.append(value)
    light = _modules(values)
    return Symbol(Kind.CODE128, "", len(light), 1, light)


def _modules(values: list[int]) -> bytes:
    check = (values[0] + sum(at * value for at, value in enumerate(values))) % 103
    widths = "".join(_PATTERNS[value] for value in (*values, check, _STOP))
    return b"".join((b"\xff" if at % 2 else b"\x00") * int(width) for at, width in enumerate(widths))


def _values(text: str) -> list[int]:
    values: list[int] = []
    for at, (subset, part) in enumerate(pieces(text)):
        if subset == "C":
            values.append(_TO_C if at else _START_C)
            values += (int(part[n : n + 2]) for n in range(0, len(part), 2))
        else:
            values.append(_TO_B if at else _START_B)
            values += (ord(character) - 32 for character in part)
    return values


def _checked(text: str) -> str:
    if not text:
        raise does_not_fit(text, "Code 128")
    if wrong := [character for character in text if not " " <= character <= "~"]:
        raise KnownError(
            "code.characters",
            say("qr", "A Code 128 cannot hold “{character}”.", character=wrong[0]),
            say("qr", "Use a QR code for this text."),
        )
    return text
