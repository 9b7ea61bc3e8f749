"""What a scan is, told by its shape. Every source of scans ends here."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from app.domain.activation_code import LONGEST, PREFIX, ActivationCode, code_in_link
from app.domain.errors import KnownError
from app.domain.identifiers import EID_LENGTH, Bic, Eid, Iccid, Imei, grouped, tidy
from app.domain.message import NOTHING, Message, say
from app.domain.scan_damage import mended
from app.domain.scan_kind import COMMAND_CODES, Command, ScanKind

__all__ = ["COMMAND_CODES", "Command", "Scan", "ScanKind", "understand"]

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_AIM = re.compile(r"\A\][A-Za-z][0-9A-Za-z]")
"""A symbology identifier that scanners can be set to send in front (ISO/IEC 15424)."""
_NAMED = re.compile(
    r"\A(?:EID|ICCID|IMEI(?:SV| ?[12])?|BIC ?[12]?)\s*(?:[:=]|[ÖöÑñÇçÉéÆæØøŞşÁá>\"](?=\S{14}))\s*", re.IGNORECASE
)
"""The name in front of a number; its colon may have been damaged by a wrong keyboard layout."""
_CODE = re.compile(r"LPA:|1?\$", re.IGNORECASE)
_USUAL_CODE = re.compile(
    r"LPA:1\$((?:[0-9A-Za-z](?:[0-9A-Za-z-]{0,61}[0-9A-Za-z])?\.){1,9}[A-Za-z]{2,20})\$[0-9A-Za-z-]*"
    r"(?:\$\$1|\$1\.3(?:\.[1-9][0-9]*)+(?:\$1)?)?"
)
"""As nearly all are, so that few have to be taken apart."""
_DIGITS = re.compile(r"([0-9]+)[Ff]*")
_REGISTRATION = re.compile(r"(?=[A-Za-z]*[0-9])[0-9A-Za-z]{10}")
"""Ten letters and digits beside the ICCID of a Super SIM; a word of letters alone is a word."""
_PLAIN_BIC = re.compile(r"#?(?:[0-9A-Za-z]{4}-?){4}")
_TELECOM = "89"
"""With what every ICCID begins (ITU-T E.118); a shipping label has as many digits."""

_NUMBERS = {
    EID_LENGTH: ScanKind.EID,
    **dict.fromkeys((18, 19, 20, 22), ScanKind.ICCID),
    **dict.fromkeys((14, 15, 16), ScanKind.IMEI),
    10: ScanKind.REGISTRATION,
}
_COMMANDS = {code.casefold(): command for command, code in COMMAND_CODES.items()}


@dataclass(frozen=True, slots=True)
class Scan:
    """`value` is the clean value of its kind; `also` names other kinds that fit as well.

    A misread number keeps its kind, and `text` says what is wrong with it.
    """

    kind: ScanKind
    value: str = field(repr=False)
    """An activation code or a registration code is a secret: never log it."""
    also: tuple[ScanKind, ...] = ()
    note: Message = NOTHING
    """What was mended, or why it could not be; for people."""
    remedy: Message = NOTHING

    @property
    def text(self) -> Message:
        """What was understood, for people; no secret is in it."""
        if self.kind in _WORDS:
            return _WORDS[self.kind](self.value)
        return self.note

    @property
    def faulty(self) -> bool:
        """It has the length of its kind, and is none."""
        return self.kind in _PARSERS and not _good(self.kind, self.value)

    def read_as(self, kind: ScanKind) -> "Scan":
        """One of its readings alone, as a person chose."""
        return replace(self, kind=kind, also=())


def understand(text: str, unit_serial: re.Pattern[str] | None = None) -> Scan:
    """Never fails: what fits nothing is `TEXT`. `unit_serial` is how the station's own serial numbers look."""
    clean = text if text.isalnum() and text.isascii() else _clean(text)
    scan = _by_shape(clean)
    if unit_serial is not None and unit_serial.fullmatch(clean):
        return replace(scan, also=(*scan.also, ScanKind.UNIT)) if scan.kind in _STRONG else Scan(ScanKind.UNIT, clean)
    return scan


def _clean(text: str) -> str:
    clean = _CONTROL.sub("", text).strip()
    return _NAMED.sub("", _AIM.sub("", clean)).strip() if clean[:1] in "]EeIiBb" else clean


def _by_shape(text: str) -> Scan:
    if (usual := _USUAL_CODE.fullmatch(text)) and len(text) <= LONGEST + len(PREFIX):
        host = usual[1]
        return Scan(ScanKind.ACTIVATION_CODE, text if host.islower() else text.replace(host, host.lower(), 1))
    if text.isdecimal() and text.isascii():
        return _number(text, text)
    if _CODE.match(text) or code_in_link(text):
        return _activation_code(text)
    if found := _DIGITS.fullmatch(tidy(text)):
        return _number(text, found[1])
    if command := _COMMANDS.get(text.casefold()):
        return Scan(ScanKind.COMMAND, command)
    return _bic(text) or _registration(text) or _damaged(text) or Scan(ScanKind.TEXT, text)


def _activation_code(text: str) -> Scan:
    try:
        return Scan(ScanKind.ACTIVATION_CODE, ActivationCode.parse(text).text())
    except KnownError:
        return _damaged(text) or Scan(ScanKind.ACTIVATION_CODE, text)


def _number(text: str, digits: str) -> Scan:
    kind = _NUMBERS.get(len(digits))
    if kind is None or (kind is ScanKind.ICCID and not digits.startswith(_TELECOM)):
        return Scan(ScanKind.TEXT, text)
    if kind is ScanKind.REGISTRATION:
        return Scan(kind, digits, (ScanKind.TEXT,))
    if len(digits) == 16:
        return Scan(ScanKind.BIC, digits, (kind,)) if "-" in text else Scan(kind, digits, (ScanKind.BIC,))
    return Scan(kind, digits)


def _bic(text: str) -> Scan | None:
    if len(text) < 16 or not (_PLAIN_BIC.fullmatch(text) or "%" in text or "://" in text):
        return None
    try:
        return Scan(ScanKind.BIC, Bic.parse(text))
    except KnownError:
        return None


def _registration(text: str) -> Scan | None:
    return Scan(ScanKind.REGISTRATION, text, (ScanKind.TEXT,)) if _REGISTRATION.fullmatch(text) else None


def _damaged(text: str) -> Scan | None:
    """A scanner whose keyboard layout is not that of the computer: what it meant, where only one thing fits."""
    found = mended(text)
    if found is None:
        return None
    if not found.text:
        return Scan(ScanKind.UNREADABLE, text, (), found.note, found.remedy)
    return replace(_by_shape(found.text), note=found.note, remedy=found.remedy)


def _good(kind: ScanKind, value: str) -> bool:
    try:
        _PARSERS[kind](value)
    except KnownError:
        return False
    return True


def _code_words(text: str) -> Message:
    try:
        return say("scan", "Activation code of {smdp}", smdp=ActivationCode.parse(text).smdp)
    except KnownError as error:
        return error.what


def _number_words(kind: ScanKind, words: Callable[[str], Message]) -> Callable[[str], Message]:
    def say_it(value: str) -> Message:
        try:
            return words(grouped(_PARSERS[kind](value)))
        except KnownError as error:
            return error.what

    return say_it


_STRONG = {ScanKind.ACTIVATION_CODE, ScanKind.EID, ScanKind.ICCID, ScanKind.IMEI, ScanKind.BIC, ScanKind.COMMAND}
_PARSERS: dict[ScanKind, Callable[[str], str]] = {
    ScanKind.ACTIVATION_CODE: lambda text: ActivationCode.parse(text).text(),
    ScanKind.EID: Eid.parse,
    ScanKind.ICCID: Iccid.parse,
    ScanKind.IMEI: Imei.parse,
    ScanKind.BIC: Bic.parse,
}
_WORDS: dict[ScanKind, Callable[[str], Message]] = {
    ScanKind.ACTIVATION_CODE: _code_words,
    ScanKind.EID: _number_words(ScanKind.EID, lambda value: say("scan", "EID {value}", value=value)),
    ScanKind.ICCID: _number_words(ScanKind.ICCID, lambda value: say("scan", "ICCID {value}", value=value)),
    ScanKind.IMEI: _number_words(ScanKind.IMEI, lambda value: say("scan", "IMEI {value}", value=value)),
    ScanKind.BIC: _number_words(ScanKind.BIC, lambda value: say("scan", "BIC {value}", value=value)),
    ScanKind.REGISTRATION: lambda _secret: say("scan", "Registration code of a SIM"),
    ScanKind.UNIT: lambda value: say("scan", "Unit {value}", value=value),
    ScanKind.COMMAND: lambda value: say("scan", "Command {value}", value=value),
    ScanKind.TEXT: lambda value: say("scan", "Text: {value}", value=value),
}
