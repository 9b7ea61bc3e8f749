"""Scans damaged by a wrong keyboard layout: told by what cannot be otherwise, mended where one meaning is left."""

import re
from dataclasses import dataclass

from app.domain.activation_code import ActivationCode
from app.domain.errors import KnownError
from app.domain.identifiers import Bic, eid_good, luhn_ok
from app.domain.keyboard_layout import Mixup, meanings
from app.domain.message import Message, say
from app.domain.scan_kind import COMMAND_CODES

_ASCII_WORD = re.compile(r"[0-9A-Za-z]")
_SUSPECT = re.compile(
    r"[Ll][Pp][AaQq][^-_:\s0-9]"
    r"|[Hh][Tt][Tt][Pp][Ss]?[^:Ss]"
    r"|[Ss].[Mm?:,;][WwZz][Rr]"
    r"|(?=.*[^0-9A-Za-z-])\S{17,20}\Z"
    r"|[0-9ö`]{14,32}\Z"
)
"""Where a look is worth while: codes, links, commands, dashed BICs, and numbers whose zeros are no zeros."""
_BROKEN = re.compile(r"[Ll][Pp][AaQq][^-_:0-9A-Za-z\s.,/][1&!+]|[Hh][Tt][Tt][Pp][Ss]?[^:\s][^\w\s:]{2}")
"""No word begins like this, but an activation code or a link may arrive so."""
_CODE_START = re.compile(r"(?i:LPA)[:;]1\$")
_DASHED_BIC = re.compile(r"#?(?:[0-9A-Za-z]{4}-){3}[0-9A-Za-z]{4}|#[0-9A-Za-z]{16}")
_NUMBER_LENGTHS = {14, 15, 16, 18, 19, 20, 32}
_COMMANDS = {code.casefold() for code in COMMAND_CODES.values()}


@dataclass(frozen=True, slots=True)
class Mended:
    """`text` is what was meant; empty where that is not certain."""

    text: str
    note: Message
    remedy: Message


_SET_SCANNER = say(
    "scan",
    "Set the scanner to the keyboard layout of this computer, as its manual shows, or connect it as a serial port.",
)


def mended(text: str) -> Mended | None:
    """None where nothing points to a wrong keyboard layout."""
    bare_symbols = len(text) in _NUMBER_LENGTHS and _ASCII_WORD.search(text) is None
    if not (bare_symbols or _SUSPECT.match(text)):
        return None
    found = [(mixup, valid) for mixup, meant in meanings(text) if (valid := _valid(meant))]
    meant = {valid for _mixup, valid in found}
    if len(meant) == 1:
        return Mended(meant.pop(), _repaired(found[0][0], len(found)), _SET_SCANNER)
    if len(meant) > 1 or _BROKEN.match(text) or (bare_symbols and _all_digits(text)):
        return Mended("", _doubtful(), _SET_SCANNER)
    return None


def _valid(meant: str) -> str:
    """`meant` where it is certainly a code: it has a form or check digits that chance does not give."""
    if _CODE_START.match(meant):
        return _valid_code(meant)
    if meant.isascii() and meant.isdecimal():
        return meant if _checked_number(meant) else ""
    if _DASHED_BIC.fullmatch(meant) or meant.casefold() in _COMMANDS:
        return meant
    return meant if re.match(r"(?i:https?)://", meant) and _holds_bic(meant) else ""


def _valid_code(meant: str) -> str:
    """Caps Lock and Shift together give `;` where `:` was meant."""
    try:
        return ActivationCode.parse(f"LPA:{meant[4:]}").text()
    except KnownError:
        return ""


def _checked_number(digits: str) -> bool:
    if len(digits) == 15:
        return luhn_ok(digits)
    if len(digits) in (19, 20):
        return digits.startswith("89") and luhn_ok(digits)
    return eid_good(digits)


def _holds_bic(link: str) -> bool:
    try:
        Bic.parse(link)
    except KnownError:
        return False
    return True


def _all_digits(text: str) -> bool:
    """A row of one sign is a line that somebody drew."""
    return len(set(text)) > 2 and any(meant.isascii() and meant.isdecimal() for _mixup, meant in meanings(text))


def _repaired(mixup: Mixup, candidates: int) -> Message:
    """The layouts are named where only one pair fits."""
    if candidates > 1:
        return say("scan", "The scanner is set to another keyboard layout than this computer; the scan was repaired.")
    return say(
        "scan",
        "The scanner types {scanner}, this computer reads {computer}; the scan was repaired.",
        scanner=mixup.scanner.name,
        computer=mixup.computer.name,
    )


def _doubtful() -> Message:
    return say(
        "scan",
        "The scanner is set to another keyboard layout than this computer, and the scan cannot be repaired.",
    )
