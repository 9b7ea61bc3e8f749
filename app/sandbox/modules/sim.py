"""SIM commands of TS 27.007 chapter 8: PIN, locks, files on the card."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.sandbox.modules.command import Command, Failure, does_nothing, number, says, string

if TYPE_CHECKING:
    from app.sandbox.modules.module import Module

Lines = Iterable[str]
Args = Sequence[str]

_NOT_ALLOWED, _NO_SIM, _PUK, _FAILURE, _BUSY, _WRONG = 3, 10, 12, 13, 14, 16
_EF_ICCID, _EF_FPLMN = "12258", "28539"
_READ, _UPDATE = "176", "214"
_NOT_FOUND, _CHANNEL = 22, 1
_ISD_R = '"A0000005591010FFFFFFFF8900000100"'
_GET_EID, _GET_RESPONSE = '"81E2910006BF3E035C015A"', '"01C0000015"'
_NO_SUCH_FILE = "+CRSM: 106,130"
"""SW 6A82."""


def check_present(m: "Module") -> None:
    if not m.card.present:
        raise Failure(_NO_SIM)
    if m.personality.card_off_at_0 and m.function == 0:
        raise Failure(_FAILURE)
    if not m.card_ready:
        raise Failure(_BUSY)


def _pin_state(m: "Module", _args: Args) -> Lines:
    check_present(m)
    return (f"+CPIN: {m.card.state}",)


def _pin_enter(m: "Module", args: Args) -> Lines:
    """A PIN, or a PUK with a new PIN behind it."""
    check_present(m)
    if m.card.state == "SIM PUK":
        return _unblock(m, args)
    if m.card.state != "SIM PIN":
        raise Failure(_NOT_ALLOWED)
    if not m.card.enter(string(args, 0)):
        raise Failure(_WRONG if m.card.tries else _PUK)
    m.seek_service()
    return ()


def _unblock(m: "Module", args: Args) -> Lines:
    if len(args) < 2:
        raise Failure(_PUK)
    if not m.card.unblock(string(args, 0), string(args, 1)):
        raise Failure(_WRONG)
    m.seek_service()
    return ()


def _tries(m: "Module", args: Args) -> Lines:
    """TS 27.007 8.65."""
    check_present(m)
    rows = {"SIM PIN": (m.card.tries, 3), "SIM PUK": (m.card.puk_tries, 10), "SIM PIN2": (3, 3), "SIM PUK2": (10, 10)}
    wanted = string(args, 0, "SIM*").removesuffix("*")
    return [f"+CPINR: {name},{left},{most}" for name, (left, most) in rows.items() if name.startswith(wanted)]


def _lock(m: "Module", args: Args) -> Lines:
    if string(args, 0) != "SC":
        raise Failure(_NOT_ALLOWED)
    mode = number(args, 1, (0, 1, 2))
    if mode == 2:
        return (f"+CLCK: {int(bool(m.card.pin))}",)
    if not m.card.lock(string(args, 2), on=mode == 1):
        raise Failure(_WRONG if m.card.tries else _PUK)
    return ()


def _new_pin(m: "Module", args: Args) -> Lines:
    if string(args, 0) != "SC" or not m.card.pin:
        raise Failure(_NOT_ALLOWED)
    if not m.card.change(string(args, 1), string(args, 2)):
        raise Failure(_WRONG if m.card.tries else _PUK)
    return ()


def _file(m: "Module", args: Args) -> Lines:
    """EF ICCID (12258 = 2FE2), digits swapped in pairs (TS 51.011 10.1.1), and EF FPLMN (28539 = 6F7B)."""
    number(args, 0, range(256))
    wanted = tuple(args[:2])
    if wanted == (_READ, _EF_ICCID):
        padded = m.card.iccid.ljust(20, "F")
        return (f'+CRSM: 144,0,"{"".join(padded[i + 1] + padded[i] for i in range(0, 20, 2))}"',)
    if wanted == (_READ, _EF_FPLMN):
        return (f'+CRSM: 144,0,"{m.card.forbidden}"',)
    if wanted == (_UPDATE, _EF_FPLMN):
        m.card.forbidden = string(args, 5)
        return ("+CRSM: 144,0",)
    return (_NO_SUCH_FILE,)


def _open(m: "Module", args: Args) -> Lines:
    """TS 27.007 8.45: the application of an eUICC is the only one here."""
    if not m.card.eid or args[0].upper() != _ISD_R:
        raise Failure(_NOT_FOUND)
    return (f"+CCHO: {_CHANNEL}",)


def _apdu(m: "Module", args: Args) -> Lines:
    """TS 27.007 8.43; a card of T=0 says first how long its answer is."""
    number(args, 0, (_CHANNEL,))
    number(args, 1, (len(args[2]) - 2,))
    answers = {_GET_EID: "6115", _GET_RESPONSE: f"BF3E125A10{m.card.eid}9000"}
    answer = answers.get(args[2], "6D00")
    return (f'+CGLA: {len(answer)},"{answer}"',)


SIM: Mapping[str, Command] = {
    "+CIMI": Command(run=says("{imsi}"), card=True, test=lambda _m, _a: ()),
    "+CPIN": Command(read=_pin_state, write=_pin_enter, test=lambda _m, _a: ()),
    "+CPINR": Command(run=_tries, write=_tries),
    "+CLCK": Command(write=_lock, test='+CLCK: ("SC")', card=True),
    "+CPWD": Command(write=_new_pin, test='+CPWD: ("SC",8)', card=True),
    "+CRSM": Command(write=_file, card=True),
    "+CCHO": Command(write=_open, card=True),
    "+CGLA": Command(write=_apdu, card=True),
    "+CCHC": Command(write=does_nothing, card=True),
}
