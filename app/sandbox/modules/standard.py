"""The commands of V.250 and 3GPP TS 27.007 that every simulated module has, row by row."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.sandbox.modules.command import INCORRECT, Command, Failure, does_nothing, number, says, string
from app.sandbox.modules.data import DATA
from app.sandbox.modules.power import POWER
from app.sandbox.modules.radio import RADIO
from app.sandbox.modules.settings import kept
from app.sandbox.modules.sim import SIM
from app.sandbox.modules.sms import SMS
from app.sandbox.modules.state import Session

if TYPE_CHECKING:
    from app.sandbox.modules.module import Module
    from app.sandbox.modules.personality import Personality

Lines = Iterable[str]
Args = Sequence[str]

_CHARSETS = '+CSCS: ("GSM","IRA")'


def _echo(m: "Module", args: Args) -> Lines:
    m.session.echo = number(args, 0, (0, 1), 0) == 1
    return ()


def _verbose(m: "Module", args: Args) -> Lines:
    m.session.verbose = number(args, 0, (0, 1), 0) == 1
    return ()


def _quiet(m: "Module", args: Args) -> Lines:
    m.session.quiet = number(args, 0, (0, 1), 0) == 1
    return ()


def _reset(m: "Module", _args: Args) -> Lines:
    m.session = Session(m.personality.cmee)
    return ()


def _introduce(m: "Module", _args: Args) -> Lines:
    return (line.format(imei=m.imei) for line in m.personality.ati)


def _introduce_in_part(m: "Module", args: Args) -> Lines:
    text = m.personality.extra.get(f"I{args[0]}")
    return says(text)(m, args) if text else _introduce(m, args)


def _maker(m: "Module", _args: Args) -> Lines:
    return (m.personality.cgmi,) if m.personality.cgmi else ()


def _serial_number(m: "Module", args: Args) -> Lines:
    return (f'+CGSN: "{m.imei}"',) if number(args, 0, (0, 1)) else (m.imei,)


def _cmee_read(m: "Module", _args: Args) -> Lines:
    if not m.personality.cmee_settable:
        raise Failure
    return (f"+CMEE: {m.session.cmee}",)


def _cmee_write(m: "Module", args: Args) -> Lines:
    if not m.personality.cmee_settable:
        raise Failure
    m.session.cmee = number(args, 0, (0, 1, 2))
    return ()


def _charset(m: "Module", args: Args) -> Lines:
    if f'"{string(args, 0)}"' not in _CHARSETS:
        raise Failure(INCORRECT)
    m.session.charset = string(args, 0)
    return ()


def own_lines(personality: "Personality") -> dict[str, Command]:
    """The commands that are plain data in a personality: the ICCID, lines to print, values to keep."""
    commands = {
        name: replace(STANDARD[name], run=says(text)) if name in STANDARD else Command(run=says(text), read=says(text))
        for name, text in personality.extra.items()
    }
    commands.update((name, kept(name)) for name in personality.settings if "=" not in name)
    if personality.iccid:
        name, text = personality.iccid
        commands[name] = Command(run=says(text), read=says(text), card=True)
    return commands


_SILENT_BASIC = ("&D", "&C", "&W", "&K", "\\Q", "H", "X", "S0", "S3", "S4", "S5", "S7")

STANDARD: Mapping[str, Command] = {
    "E": Command(run=_echo, write=_echo),
    "V": Command(run=_verbose, write=_verbose),
    "Q": Command(run=_quiet, write=_quiet),
    "Z": Command(run=_reset, write=_reset),
    "&F": Command(run=_reset, write=_reset),
    "I": Command(run=_introduce, write=_introduce_in_part),
    **{name: Command(run=does_nothing, write=does_nothing) for name in _SILENT_BASIC},
    "+GCAP": Command(run=says("+GCAP: +CGSM")),
    "+CGMI": Command(run=_maker),
    "+GMI": Command(run=_maker),
    "+CGMM": Command(run=lambda m, _: (m.personality.cgmm,)),
    "+GMM": Command(run=lambda m, _: (m.personality.cgmm,)),
    "+CGMR": Command(run=lambda m, _: (m.personality.firmware,)),
    "+GMR": Command(run=lambda m, _: (m.personality.firmware,)),
    "+CGSN": Command(run=says("{imei}"), write=_serial_number, test="+CGSN: (0,1)"),
    "+GSN": Command(run=says("{imei}")),
    "+CMEE": Command(read=_cmee_read, write=_cmee_write, test="+CMEE: (0,1,2)"),
    "+CSCS": Command(read=lambda m, _: (f'+CSCS: "{m.session.charset}"',), write=_charset, test=_CHARSETS),
    **SIM,
    **RADIO,
    **DATA,
    **POWER,
    **SMS,
}
