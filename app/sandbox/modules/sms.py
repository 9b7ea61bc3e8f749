"""SMS commands (TS 27.005): text and PDU mode, the prompt, the store, new messages and status reports."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from app.sandbox.modules import pdu
from app.sandbox.modules.command import Command, Failure, does_nothing, number, string

if TYPE_CHECKING:
    from app.sandbox.modules.module import Module

Lines = Iterable[str]
Args = Sequence[str]

_PLACES = 20
_NOT_ALLOWED, _BAD_PDU, _BAD_TEXT, _BAD_INDEX, _NO_SERVICE = 302, 304, 305, 321, 331
_UNREAD, _READ, _ALL = 0, 1, 4
_STATES = {"REC UNREAD": _UNREAD, "REC READ": _READ, "STO UNSENT": 2, "STO SENT": 3, "ALL": _ALL}
_TEXT_REPORT = 0x20
_LONGEST = 160


@dataclass(slots=True)
class Stored:
    sender: str
    text: str
    at: datetime
    state: int = _UNREAD


@dataclass(slots=True)
class SmsBox:
    """What came in, by index, and how it is told."""

    places: dict[int, Stored] = field(default_factory=dict)
    text_mode: bool = False
    notify: tuple[int, int, int] = (0, 0, 0)
    """<mode>, <mt> and <ds> of `+CNMI`."""
    first_octet: int = 17
    sent: int = 0


def _failure(code: int) -> Failure:
    return Failure(code, sms=True)


def receive(m: "Module", sender: str, text: str) -> None:
    """A text has come for this SIM; without room for it the network keeps it, which here means it is lost."""
    message = Stored(sender, text, datetime.now(UTC))
    mode, how, _ = m.sms.notify
    if mode and how == 2:
        m.hooks.urc("\r\n".join(_shown(m, "+CMT: ", message, unsolicited=True)))
        return
    index = next((place for place in range(1, _PLACES + 1) if place not in m.sms.places), 0)
    if index:
        m.sms.places[index] = message
        if mode and how == 1:
            m.hooks.urc(f'+CMTI: "SM",{index}')


def _quoted_stamp(at: datetime) -> str:
    return f'"{at:%y/%m/%d,%H:%M:%S}+00"'


def _shown(m: "Module", head: str, message: Stored, *, unsolicited: bool = False, state: str = "") -> list[str]:
    if m.sms.text_mode:
        mark = "" if unsolicited else f"{state},"
        return [f'{head}{mark}"{message.sender}",,{_quoted_stamp(message.at)}', message.text]
    data = pdu.deliver(message.sender, message.text, message.at)
    return [f"{head}{',' if unsolicited else f'{message.state},,'}{len(data) - 1}", data.hex().upper()]


def _send(m: "Module", args: Args) -> Lines:
    if m.sms.text_mode:
        to = string(args, 0)
        m.prompt = partial(_take_text, m, to)
    else:
        m.prompt = partial(_take_pdu, m, number(args, 0, range(1, 177)))
    return ()


def _take_text(m: "Module", to: str, text: str) -> Iterator[str]:
    if not to.removeprefix("+").isdecimal() or len(text) > _LONGEST:
        raise _failure(_BAD_TEXT)
    yield _carry(m, pdu.Submit(to.removeprefix("+"), text, bool(m.sms.first_octet & _TEXT_REPORT)))


def _take_pdu(m: "Module", length: int, text: str) -> Iterator[str]:
    try:
        data = bytes.fromhex(text.strip())
        body = data[1 + data[0] :]
        if len(body) != length:
            raise _failure(_BAD_PDU)
        message = pdu.submit(body)
    except (ValueError, IndexError, pdu.BadPdu) as error:
        raise _failure(_BAD_PDU) from error
    yield _carry(m, message)


def _carry(m: "Module", message: pdu.Submit) -> str:
    if not m.registration.in_service:
        raise _failure(_NO_SERVICE)
    m.sms.sent = reference = m.sms.sent % 255 + 1
    sent = datetime.now(UTC)
    m.hooks.effect("sms.sent", to=message.number, payload=message.text)
    arrived = m.hooks.send_sms(message.number, message.text)
    if message.report and m.sms.notify[2] == 1:
        m.later(m.policy.registration_s, partial(_report, m, message.number, reference, sent, arrived=arrived))
    return f"+CMGS: {reference}"


def _report(m: "Module", to: str, reference: int, sent: datetime, *, arrived: bool) -> None:
    now = datetime.now(UTC)
    if m.sms.text_mode:
        stamps = f"{_quoted_stamp(sent)},{_quoted_stamp(now)}"
        m.hooks.urc(f'+CDS: 6,{reference},"{to}",129,{stamps},{0 if arrived else 0x46}')
        return
    data = pdu.status_report(reference, to, sent, now, arrived=arrived)
    m.hooks.urc(f"+CDS: {len(data) - 1}\r\n{data.hex().upper()}")


def _state(m: "Module", args: Args) -> int:
    if not m.sms.text_mode:
        return number(args, 0, range(5), _UNREAD)
    words = string(args, 0, "REC UNREAD")
    if words not in _STATES:
        raise _failure(_BAD_TEXT)
    return _STATES[words]


def _list(m: "Module", args: Args) -> Lines:
    wanted = _state(m, args)
    for index, message in sorted(m.sms.places.items()):
        if wanted in (_ALL, message.state):
            yield from _told(m, message, f"+CMGL: {index},")


def _told(m: "Module", message: Stored, head: str) -> list[str]:
    """A message as it is read, which makes it one that has been read."""
    word = next(f'"{name}"' for name, state in _STATES.items() if state == message.state)
    lines = _shown(m, head, message, state=word)
    message.state = _READ
    return lines


def _read(m: "Module", args: Args) -> Lines:
    index = number(args, 0, range(256))
    if index not in m.sms.places:
        raise _failure(_BAD_INDEX)
    return _told(m, m.sms.places[index], "+CMGR: ")


def _delete(m: "Module", args: Args) -> Lines:
    index, which = number(args, 0, range(256)), number(args, 1, range(5), 0)
    if which == 0:
        m.sms.places.pop(index, None)
    else:
        unread = {i: s for i, s in m.sms.places.items() if s.state == _UNREAD}
        m.sms.places = unread if which < _ALL else {}
    return ()


def _mode(m: "Module", args: Args) -> Lines:
    m.sms.text_mode = number(args, 0, (0, 1), 0) == 1
    return ()


def _notify(m: "Module", args: Args) -> Lines:
    values = [number(args, at, allowed, 0) for at, allowed in enumerate((range(4), range(4), range(4), range(3)))]
    m.sms.notify = (values[0], values[1], values[3])
    return ()


def _notify_read(m: "Module", _args: Args) -> Lines:
    mode, mt, ds = m.sms.notify
    return (f"+CNMI: {mode},{mt},0,{ds},0",)


def _first_octet(m: "Module", args: Args) -> Lines:
    m.sms.first_octet = number(args, 0, range(256), 17)
    return ()


def _room(m: "Module", _args: Args) -> Lines:
    used = f"{len(m.sms.places)},{_PLACES}"
    return (f'+CPMS: "SM",{used},"SM",{used},"SM",{used}',)


def _choose_store(m: "Module", args: Args) -> Lines:
    if any(string(args, at, "SM") not in ("SM", "ME", "MT") for at in range(3)):
        raise _failure(_NOT_ALLOWED)
    used = f"{len(m.sms.places)},{_PLACES}"
    return (f"+CPMS: {used},{used},{used}",)


def _always(text: str) -> Callable[["Module", Args], Lines]:
    return lambda _m, _args: (text,)


SMS: Mapping[str, Command] = {
    "+CMGF": Command(read=lambda m, _: (f"+CMGF: {int(m.sms.text_mode)}",), write=_mode, test="+CMGF: (0,1)"),
    "+CMGS": Command(write=_send, test=does_nothing, card=True),
    "+CMGL": Command(run=_list, write=_list, test='+CMGL: ("REC UNREAD","REC READ","ALL")', card=True),
    "+CMGR": Command(write=_read, test=does_nothing, card=True),
    "+CMGD": Command(write=_delete, test=f"+CMGD: (1-{_PLACES}),(0-4)", card=True),
    "+CNMI": Command(read=_notify_read, write=_notify, test="+CNMI: (0-2),(0-3),(0,2,3),(0,1),(0,1)"),
    "+CSMP": Command(read=lambda m, _: (f"+CSMP: {m.sms.first_octet},167,0,0",), write=_first_octet, test=does_nothing),
    "+CPMS": Command(read=_room, write=_choose_store, test='+CPMS: ("SM"),("SM"),("SM")', card=True),
    "+CSCA": Command(read=_always('+CSCA: "+491710760000",145'), write=does_nothing, test=does_nothing, card=True),
    "+CSMS": Command(read=_always("+CSMS: 0,1,1,1"), write=_always("+CSMS: 1,1,1"), test="+CSMS: (0,1)"),
    "+CSDH": Command(read=_always("+CSDH: 0"), write=does_nothing, test="+CSDH: (0,1)"),
}
