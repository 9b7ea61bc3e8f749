"""SMS as a module takes and gives them in PDU mode (3GPP TS 23.040 9.2.2, TS 27.005 4)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from enum import IntEnum

from app.domain.errors import KnownError
from app.domain.gsm7 import Encoding, from_septets, pack, sms_encoding, sms_parts, to_septets, unpack
from app.domain.message import Message, say
from app.domain.telephone import telephone_number

_SUBMIT, _REPORT_WANTED, _HAS_HEADER, _HAS_VALIDITY = 0x01, 0x20, 0x40, 0x10
_INTERNATIONAL, _UNKNOWN_NUMBER, _ALPHANUMERIC = 0x91, 0x81, 5
_DIGITS = "0123456789*#abc"
_MOST_PARTS = 255
_VALIDITY = (
    [timedelta(minutes=5 * (n + 1)) for n in range(144)]
    + [timedelta(hours=12, minutes=30 * (n - 143)) for n in range(144, 168)]
    + [timedelta(days=n - 166) for n in range(168, 197)]
    + [timedelta(weeks=n - 192) for n in range(197, 256)]
)
"""TP-VP, relative (9.2.3.12.1)."""


class _Kind(IntEnum):
    DELIVER = 0
    SUBMIT = 1
    STATUS_REPORT = 2


@dataclass(frozen=True, slots=True)
class Pdu:
    """`text` is what follows the prompt of AT+CMGS, `length` its octets without the service centre."""

    text: str
    length: int


@dataclass(frozen=True, slots=True)
class Part:
    """Place of an SMS in a longer text; `number` counts from 1."""

    reference: int
    number: int
    of: int


@dataclass(frozen=True, slots=True)
class SmsText:
    """An SMS-DELIVER that came, or an SMS-SUBMIT that a module has kept; `number` is the other end."""

    number: str
    text: str
    data: bytes = b""
    """What an SMS of 8 bit data carries instead of a text."""
    sent: datetime | None = None
    part: Part | None = None
    from_us: bool = False


@dataclass(frozen=True, slots=True)
class StatusReport:
    """`reference` is what +CMGS gave for the SMS."""

    reference: int
    number: str
    sent: datetime | None
    done: datetime | None
    status: int
    """TP-ST (9.2.3.15)."""

    @property
    def delivered(self) -> bool | None:
        """None while the service centre still tries."""
        return {0: True, 1: None}.get(self.status >> 5, False)

    @property
    def words(self) -> Message:
        if self.delivered:
            return say("sms", "Delivered") if self.status != 1 else say("sms", "Forwarded, delivery not known")
        return _REASONS.get(self.status, _OTHER) if self.delivered is False else say("sms", "Being delivered")


_OTHER = say("sms", "Not delivered")
_REASONS: Mapping[int, Message] = {
    0x40: say("sms", "Not delivered: the network had a fault"),
    0x41: say("sms", "Not delivered: the device cannot receive it"),
    0x42: say("sms", "Not delivered: the device has rejected it"),
    0x43: say("sms", "Not delivered: the device cannot be reached"),
    0x46: say("sms", "Not delivered before its validity ended"),
    0x48: say("sms", "Not delivered: deleted at the service centre"),
    0x60: say("sms", "Not delivered: the network was busy"),
    0x61: say("sms", "Not delivered: the device was busy"),
    0x62: say("sms", "Not delivered: the device does not answer"),
    0x63: say("sms", "Not delivered: the network has rejected it"),
    0x65: say("sms", "Not delivered: the device had a fault"),
}


def submit_pdus(
    number: str, text: str, *, report: bool = False, reference: int = 0, validity: timedelta | None = None
) -> tuple[Pdu, ...]:
    """An SMS-SUBMIT for each part of `text`; the service centre is the one that the SIM knows.

    `number` is digits, with a plus where it is international; what groups them is left out. `reference` (0 to 255)
    tells the parts of one text from those of another. `KnownError`: `sms.number`, `sms.too_long`, `sms.character`.
    """
    parts = sms_parts(text)
    if len(parts) > _MOST_PARTS:
        what = say("sms", "The text needs {parts} SMS; {most} are allowed.", parts=len(parts), most=_MOST_PARTS)
        raise KnownError("sms.too_long", what, say("sms", "Shorten it."))
    encoding = sms_encoding(text)
    first = _SUBMIT | (_REPORT_WANTED if report else 0) | (_HAS_VALIDITY if validity is not None else 0)
    middle = bytes((0, 8 if encoding is Encoding.UCS2 else 0)) + _validity(validity)
    pdus = []
    for place, part in enumerate(parts, 1):
        header = bytes((5, 0, 3, reference & 0xFF, len(parts), place)) if len(parts) > 1 else b""
        flags = first | (_HAS_HEADER if header else 0)
        tpdu = bytes((flags, 0)) + _address(number) + middle + _user_data(part, encoding, header)
        pdus.append(Pdu(f"00{tpdu.hex().upper()}", len(tpdu)))
    return tuple(pdus)


def read_pdu(text: str) -> SmsText | StatusReport:
    """What +CMT, +CMGL, +CMGR and +CDS give, service centre first; `KnownError("sms.pdu")` where it is cut or wrong."""
    try:
        octets = _Octets(bytes.fromhex(text.strip()))
        octets.take(octets.one())
        first = octets.one()
        kind = _Kind(first & 3)
        if kind is _Kind.STATUS_REPORT:
            return StatusReport(octets.one(), octets.address(), octets.time(), octets.time(), octets.one())
        return _read_text(octets, first, kind is _Kind.SUBMIT)
    except (ValueError, IndexError) as error:
        what = say("sms", "The module gave an SMS that is cut or damaged.")
        raise KnownError("sms.pdu", what, say("sms", "Read it again."), f"{text}: {error}") from error


def joined(parts: Iterable[SmsText]) -> str | None:
    """The whole text of SMS that belong together, None while one is missing."""
    texts = {message.part.number if message.part else 1: message for message in parts}
    of = max((message.part.of for message in texts.values() if message.part), default=1)
    return "".join(texts[n].text for n in range(1, of + 1)) if texts.keys() >= set(range(1, of + 1)) else None


class _Octets:
    """Read from the front; `IndexError` at the end."""

    def __init__(self, octets: bytes) -> None:
        self._rest = octets

    def take(self, count: int) -> bytes:
        if count > len(self._rest):
            raise IndexError(count)
        taken, self._rest = self._rest[:count], self._rest[count:]
        return taken

    def one(self) -> int:
        return self.take(1)[0]

    def address(self) -> str:
        """9.1.2.5: the length counts digits."""
        digits, kind = self.one(), self.one()
        octets = self.take((digits + 1) // 2)
        if kind >> 4 & 7 == _ALPHANUMERIC:
            return from_septets(unpack(octets, digits * 4 // 7))
        number = "".join(_DIGITS[nibble] for nibble in _nibbles(octets)[:digits])
        return f"+{number}" if kind >> 4 & 7 == 1 else number

    def time(self) -> datetime | None:
        """9.2.3.11; None for a date that does not exist."""
        octets = self.take(7)
        year, month, day, hour, minute, second = (10 * (o & 15) + (o >> 4) for o in octets[:6])
        quarters = (10 * (octets[6] & 7) + (octets[6] >> 4)) * (-1 if octets[6] & 8 else 1)
        try:
            zone = timezone(timedelta(minutes=15 * quarters))
            return datetime(2000 + year if year < 90 else 1900 + year, month, day, hour, minute, second, tzinfo=zone)
        except ValueError:
            return None


def _read_text(octets: _Octets, first: int, from_us: bool) -> SmsText:
    if from_us:
        octets.one()  # the reference, which the module fills in
    number = octets.address()
    octets.one()
    encoding = _encoding(octets.one())
    sent = None if from_us else octets.time()
    if from_us:
        octets.take({0: 0, 2: 1}.get(first >> 3 & 3, 7))
    length = octets.one()
    size = (length * 7 + 7) // 8 if encoding is Encoding.GSM7 else length
    data = octets.take(size)
    header = data[: data[0] + 1] if first & _HAS_HEADER and data else b""
    part = _part(header)
    if encoding is Encoding.GSM7:
        fill = -len(header) * 8 % 7
        used = (len(header) * 8 + fill) // 7
        septets = unpack(data[len(header) :], max(0, length - used), fill)
        return SmsText(number, from_septets(septets), b"", sent, part, from_us)
    body = data[len(header) :]
    if encoding is None:
        return SmsText(number, "", body, sent, part, from_us)
    return SmsText(number, body.decode("utf-16-be", "replace"), b"", sent, part, from_us)


def _encoding(scheme: int) -> Encoding | None:
    """TS 23.038 4; None is 8 bit data."""
    group = scheme >> 4
    if group < 8 and scheme & 0x20:
        raise ValueError("compressed")
    if group < 8:
        return {1: None, 2: Encoding.UCS2}.get(scheme >> 2 & 3, Encoding.GSM7)
    if group == 0xF:
        return None if scheme & 4 else Encoding.GSM7
    return Encoding.UCS2 if group == 0xE else Encoding.GSM7


def _part(header: bytes) -> Part | None:
    """Element 00 has a reference of one octet, 08 of two (9.2.3.24.1 and .8)."""
    place = 1
    while place + 1 < len(header):
        element, length = header[place], header[place + 1]
        body = header[place + 2 : place + 2 + length]
        if (element, len(body)) in {(0, 3), (8, 4)} and 0 < body[-1] <= body[-2]:
            return Part(int.from_bytes(body[:-2], "big"), body[-1], body[-2])
        place += 2 + length
    return None


def _address(number: str) -> bytes:
    number = telephone_number(number)
    digits = number.removeprefix("+")
    padded = digits + "F" * (len(digits) % 2)
    swapped = "".join(padded[n + 1] + padded[n] for n in range(0, len(padded), 2))
    international = number.startswith("+")
    return bytes((len(digits), _INTERNATIONAL if international else _UNKNOWN_NUMBER)) + bytes.fromhex(swapped)


def _user_data(part: str, encoding: Encoding, header: bytes) -> bytes:
    if encoding is Encoding.UCS2:
        body = header + part.encode("utf-16-be", "replace")
        return bytes((len(body),)) + body
    septets = to_septets(part)
    fill = -len(header) * 8 % 7
    return bytes(((len(header) * 8 + fill) // 7 + len(septets),)) + header + pack(septets, fill)


def _validity(wanted: timedelta | None) -> bytes:
    """The shortest period that is not shorter than `wanted`, at most 63 weeks."""
    if wanted is None:
        return b""
    return bytes((next((n for n, period in enumerate(_VALIDITY) if period >= wanted), 255),))


def _nibbles(octets: bytes) -> list[int]:
    return [nibble for octet in octets for nibble in (octet & 15, octet >> 4)]
