"""EID, ICCID, IMEI and BIC: text becomes a value here, or a reason the person can act on."""

import re
from typing import Self
from urllib.parse import parse_qsl, unquote, urlsplit

from app.domain.errors import KnownError
from app.domain.message import Message, say

_BLANKS = re.compile(r"[\s\u200b-\u200f\u2060\ufeff\xad\-\u2010-\u2015\u2212]+")
_FORMULA = re.compile(r'\s*="([^"]*)"\s*')
_ROUNDED = re.compile(r"\d(?:[.,]\d*)?[eE]\+?\d{1,2}")
_BIC = re.compile(r"#?((?:[0-9A-Za-z]{4}-?){3}[0-9A-Za-z]{4})")

EID_LENGTH = 32
ICCID_LENGTHS = (18, 19, 20, 22)
ROUNDED_END = "0" * 17
"""What a spreadsheet's 15 significant digits leave of 32; true check digits are never 00."""


def tidy(text: str) -> str:
    """Without what people and spreadsheets put around digits: blanks, dashes, a leading quote, `="…"`."""
    if formula := _FORMULA.fullmatch(text):
        text = formula[1]
    return _BLANKS.sub("", text).removeprefix("'")


def grouped(digits: str, size: int = 4) -> str:
    """`8904 9032 …`, as people compare it."""
    return " ".join(digits[at : at + size] for at in range(0, len(digits), size))


def eid_check_digits(first30: str) -> str:
    """The two check digits for the first 30 digits of an EID (ISO 7064 MOD 97-10; SGP.29)."""
    return f"{98 - int(first30) * 100 % 97:02}"


def luhn_digit(digits: str) -> str:
    """The digit that makes `digits` pass the Luhn check (ISO/IEC 7812-1)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 if place % 2 else 2)
        total += value - 9 if value > 9 else value
    return str(-total % 10)


def luhn_ok(digits: str) -> bool:
    return len(digits) > 1 and luhn_digit(digits[:-1]) == digits[-1]


def rounded(text: str) -> bool:
    """True for a number that a spreadsheet has turned into `8.9049E+31`."""
    return _ROUNDED.fullmatch(text) is not None


def eid_shaped(digits: str) -> bool:
    return len(digits) == EID_LENGTH and digits.isascii() and digits.isdecimal()


def eid_good(digits: str) -> bool:
    return eid_shaped(digits) and not digits.endswith(ROUNDED_END) and int(digits) % 97 == 1


def eid_fault(digits: str) -> str:
    """Code of what is wrong with a tidied EID; empty when it is good."""
    if eid_good(digits):
        return ""
    if not digits:
        return "eid.empty"
    if rounded(digits):
        return "eid.rounded"
    if not (digits.isascii() and digits.isdecimal()):
        return "eid.characters"
    if len(digits) != EID_LENGTH:
        return "eid.length"
    return "eid.rounded" if digits.endswith(ROUNDED_END) else "eid.check_digits"


_ROUNDED_REMEDY = say(
    "identifiers",
    "The lost digits cannot be recovered. Go back to the source, format the column as text and export it again.",
)


def eid_words(code: str, digits: str) -> tuple[Message, Message]:
    """What is wrong and what to do, for a code of `eid_fault`."""
    match code:
        case "eid.empty":
            return say("identifiers", "EID is empty"), say("identifiers", "Enter the 32 digits of the EID.")
        case "eid.rounded":
            return say("identifiers", "The spreadsheet has rounded this EID"), _ROUNDED_REMEDY
        case "eid.characters":
            return (
                say("identifiers", "EID contains “{character}”", character=_first_other(digits)),
                say("identifiers", "An EID is made of 32 digits. Read it again from the card or the device."),
            )
        case "eid.length":
            return (
                say("identifiers", "EID has {length} digits instead of 32", length=len(digits)),
                say("identifiers", "Read it again; a digit may be missing or doubled, or this is another number."),
            )
    return (
        say("identifiers", "Check digits are {got}, expected {expected}",
            got=digits[-2:], expected=eid_check_digits(digits[:-2])),
        say("identifiers", "Compare the digits with the card or the device. If they are right, use it anyway."),
    )  # fmt: skip


def _first_other(text: str) -> str:
    return next(character for character in text if not (character.isascii() and character.isdecimal()))


class Eid(str):
    """32 digits that identify an eUICC (SGP.29; on the card tag 5A)."""

    __slots__ = ()

    @classmethod
    def parse(cls, text: str) -> Self:
        """Codes: `eid.empty`, `eid.rounded`, `eid.characters`, `eid.length`, `eid.check_digits`."""
        digits = tidy(text)
        if code := eid_fault(digits):
            raise KnownError(code, *eid_words(code, digits))
        return cls(digits)


def tidy_iccid(text: str) -> str:
    """Without blanks and the padding `F` of EF_ICCID (TS 102 221 13.2)."""
    digits = tidy(text)
    return digits.rstrip("Ff") if digits[-1:] in "Ff" else digits


def iccid_fault(digits: str) -> str:
    """Code of what is wrong with a tidied ICCID; empty when it is good. Cards in the field fail the Luhn check."""
    if not digits:
        return "iccid.empty"
    if rounded(digits):
        return "iccid.rounded"
    if not (digits.isascii() and digits.isdecimal()):
        return "iccid.characters"
    return "" if len(digits) in ICCID_LENGTHS else "iccid.length"


def iccid_shaped(digits: str) -> bool:
    return len(digits) in ICCID_LENGTHS and digits.isascii() and digits.isdecimal()


def iccid_words(code: str, digits: str) -> tuple[Message, Message]:
    """What is wrong and what to do, for a code of `iccid_fault`."""
    match code:
        case "iccid.empty":
            return say("identifiers", "ICCID is empty"), say("identifiers", "Enter the 18 to 20 digits of the ICCID.")
        case "iccid.rounded":
            return say("identifiers", "The spreadsheet has rounded this ICCID"), _ROUNDED_REMEDY
        case "iccid.characters":
            return (
                say("identifiers", "ICCID contains “{character}”", character=_first_other(digits)),
                say("identifiers", "An ICCID is made of 18 to 20 digits. Read it again from the card."),
            )
    return (
        say("identifiers", "ICCID has {length} digits instead of 18 to 20", length=len(digits)),
        say("identifiers", "Read it again; a digit may be missing or doubled, or this is another number."),
    )


class Iccid(str):
    """Number of a SIM: 18 to 20 digits (ITU-T E.118); 22 are seen. Padding F is dropped."""

    __slots__ = ()

    @classmethod
    def parse(cls, text: str) -> Self:
        """Codes: `iccid.empty`, `iccid.rounded`, `iccid.characters`, `iccid.length`."""
        digits = tidy_iccid(text)
        if code := iccid_fault(digits):
            raise KnownError(code, *iccid_words(code, digits))
        return cls(digits)

    @property
    def warning(self) -> Message | None:
        """Set where the last digit is no Luhn digit: the number may be misread, or printed without one."""
        if luhn_ok(self):
            return None
        return say("identifiers", "The last digit of this ICCID is not its Luhn check digit; some cards have none")


class Imei(str):
    """15 digits; 14 without the check digit; 16 as IMEISV (TS 23.003 6.2)."""

    __slots__ = ()

    @classmethod
    def parse(cls, text: str) -> Self:
        """Codes: `imei.characters`, `imei.length`, `imei.check_digit`."""
        digits = tidy(text).replace("/", "")
        if digits and not (digits.isascii() and digits.isdecimal()):
            raise KnownError(
                "imei.characters",
                say("identifiers", "IMEI contains “{character}”", character=_first_other(digits)),
                say("identifiers", "An IMEI is made of 15 digits. Dial *#06# or read the label."),
            )
        if len(digits) not in (14, 15, 16):
            raise KnownError(
                "imei.length",
                say("identifiers", "IMEI has {length} digits instead of 15", length=len(digits)),
                say("identifiers", "Dial *#06# or read the label."),
            )
        if len(digits) == 15 and not luhn_ok(digits):
            raise KnownError(
                "imei.check_digit",
                say("identifiers", "Check digit is {got}, expected {expected}",
                    got=digits[-1], expected=luhn_digit(digits[:-1])),
                say("identifiers", "Compare the IMEI with the label."),
            )  # fmt: skip
        return cls(digits)


class Bic(str):
    """Batch identification code of an EMnify card or box: 16 letters and digits, without dashes and `#`."""

    __slots__ = ("written",)

    written: str
    """As it was scanned or typed, with `#` and dashes where they were."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads the code itself or the registration link around it; `KnownError("bic.shape")` otherwise."""
        for candidate in _bic_places(text.strip()):
            if found := _BIC.fullmatch(candidate.strip()):
                bic = cls(found[1].replace("-", ""))
                bic.written = found[0]
                return bic
        raise KnownError(
            "bic.shape",
            say("identifiers", "This is not a BIC"),
            say(
                "identifiers", "A BIC has 16 letters and digits, printed as XXXX-XXXX-XXXX-XXXX on the card or the box."
            ),
        )


def _bic_places(text: str) -> list[str]:
    """Where a BIC may stand: the text itself, or in a link its query values, fragment and last path segment."""
    if "://" not in text:
        return [text, unquote(text)]
    try:
        link = urlsplit(text)
    except ValueError:  # "[" in a host, and the like
        return []
    segments = [segment for segment in link.path.split("/") if segment]
    values = [value for _key, value in parse_qsl(link.query)]
    fragment = unquote(link.fragment)
    return [*values, fragment, *re.split("[/=]", fragment)[-1:], *map(unquote, segments[-1:])]
