"""What a scan is, told by its shape. Every source of scans ends here."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from app.domain.activation_code import ActivationCode
from app.domain.errors import KnownError
from app.domain.identifiers import EID_LENGTH, ICCID_LENGTHS, Bic, Eid, Iccid, Imei, grouped, tidy
from app.domain.message import Message, say

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_AIM = re.compile(r"\A\][A-Za-z][0-9A-Za-z]")
"""A symbology identifier that scanners can be set to send in front (ISO/IEC 15424)."""
_NAMED = re.compile(r"\A(?:EID|ICCID|IMEI(?:SV)?|BIC ?[12]?)\s*[:=]\s*", re.IGNORECASE)
_CODE = re.compile(r"LPA:|1?\$", re.IGNORECASE)
_DIGITS = re.compile(r"(\d+)[Ff]*")


class ScanKind(StrEnum):
    ACTIVATION_CODE = "activation-code"
    EID = "eid"
    ICCID = "iccid"
    IMEI = "imei"
    BIC = "bic"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Scan:
    """`value` is the clean value of its kind; `also` names other kinds that fit as well."""

    kind: ScanKind
    value: str = field(repr=False)
    """An activation code is a secret: never log it."""
    text: Message
    """What was understood, for people."""
    also: tuple[ScanKind, ...] = ()


def understand(text: str) -> Scan:
    """Never fails: what fits nothing is `TEXT`. A misread number keeps its kind and says what is wrong."""
    clean = _CONTROL.sub("", text).strip()
    clean = _NAMED.sub("", _AIM.sub("", clean))
    if _CODE.match(clean):
        return _activation_code(clean)
    if found := _DIGITS.fullmatch(tidy(clean)):
        return _number(clean, len(found[1]))
    return _bic(clean) or _text(clean)


def _activation_code(text: str) -> Scan:
    try:
        code = ActivationCode.parse(text)
    except KnownError as error:
        return Scan(ScanKind.ACTIVATION_CODE, text, error.what)
    return Scan(ScanKind.ACTIVATION_CODE, code.text(), say("scan", "Activation code of {smdp}", smdp=code.smdp))


def _number(text: str, length: int) -> Scan:
    if length == EID_LENGTH:
        return _parsed(ScanKind.EID, text)
    if length in ICCID_LENGTHS:
        return _parsed(ScanKind.ICCID, text)
    if length == 16:
        kinds = [ScanKind.IMEI, ScanKind.BIC]
        first, second = reversed(kinds) if "-" in text else kinds
        return replace(_parsed(first, text), also=(second,))
    if length in (14, 15):
        return _parsed(ScanKind.IMEI, text)
    return _text(text)


def _parsed(kind: ScanKind, text: str) -> Scan:
    parse, words = _KNOWN[kind]
    try:
        value = parse(text)
    except KnownError as error:
        return Scan(kind, tidy(text), error.what)
    return Scan(kind, value, words(grouped(value)))


def _bic(text: str) -> Scan | None:
    scan = _parsed(ScanKind.BIC, text)
    return scan if isinstance(scan.value, Bic) else None


def _text(text: str) -> Scan:
    return Scan(ScanKind.TEXT, text, say("scan", "Text: {value}", value=text))


_KNOWN: dict[ScanKind, tuple[Callable[[str], str], Callable[[str], Message]]] = {
    ScanKind.EID: (Eid.parse, lambda value: say("scan", "EID {value}", value=value)),
    ScanKind.ICCID: (Iccid.parse, lambda value: say("scan", "ICCID {value}", value=value)),
    ScanKind.IMEI: (Imei.parse, lambda value: say("scan", "IMEI {value}", value=value)),
    ScanKind.BIC: (Bic.parse, lambda value: say("scan", "BIC {value}", value=value)),
}
