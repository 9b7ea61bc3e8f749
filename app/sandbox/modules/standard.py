"""The commands of V.250 and 3GPP TS 27.007 that every simulated module has, row by row."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.sandbox.modules import network
from app.sandbox.modules.command import Command, Failure, does_nothing, number, says, string
from app.sandbox.modules.data import DATA
from app.sandbox.modules.state import Session

if TYPE_CHECKING:
    from app.sandbox.modules.module import Module

Lines = Iterable[str]
Args = Sequence[str]

_COPS_SCAN_S = 3.0


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
    line = m.personality.extra.get(f"I{args[0]}")
    return (line,) if line else _introduce(m, args)


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


def _pin_state(m: "Module", _args: Args) -> Lines:
    if not m.card.present:
        raise Failure(10)
    if not m.card_ready:
        raise Failure(14)
    return (f"+CPIN: {m.card.state}",)


def _pin_enter(m: "Module", args: Args) -> Lines:
    if not m.card.present:
        raise Failure(10)
    if m.card.state != "SIM PIN":
        raise Failure(12 if m.card.tries == 0 else 3)
    if not m.card.enter(string(args, 0)):
        raise Failure(16 if m.card.tries else 12)
    m.seek_service()
    return ()


def _lock(m: "Module", args: Args) -> Lines:
    if string(args, 0) != "SC" or number(args, 1, (0, 1, 2)) != 2:
        raise Failure(3)
    return (f"+CLCK: {int(bool(m.card.pin))}",)


def _read_iccid_file(m: "Module", args: Args) -> Lines:
    """EF ICCID (12258 = 2FE2), digits swapped in pairs (TS 51.011 10.1.1)."""
    if list(args[:2]) != ["176", "12258"]:
        return ("+CRSM: 106,130",)
    padded = m.card.iccid.ljust(20, "F")
    return (f'+CRSM: 144,0,"{"".join(padded[i + 1] + padded[i] for i in range(0, 20, 2))}"',)


def _function_write(m: "Module", args: Args) -> Lines:
    if f"+CFUN={','.join(args)}" in m.personality.reboots:
        m.reboot_asked = True
        return ()
    m.function = number(args, 0, (0, 1, 4))
    if len(args) > 1 and args[1] != "0":
        raise Failure(4)
    m.seek_service()
    return ()


def _operator_read(m: "Module", _args: Args) -> Lines:
    if not m.registration.in_service:
        return (f"+COPS: {m.operator_mode}",)
    name = network.PLMN if m.session.cops_format == 2 else network.OPERATOR
    return (f'+COPS: {m.operator_mode},{m.session.cops_format},"{name}",{m.personality.act}',)


def _operator_write(m: "Module", args: Args) -> Lines:
    mode = number(args, 0, (0, 1, 2, 3, 4))
    if mode == 3:
        m.session.cops_format = number(args, 1, (0, 1, 2))
        return ()
    if mode in (1, 4) and string(args, 2) != network.PLMN:
        raise Failure(30)
    before, m.operator_mode = m.operator_mode, mode
    if mode == 2 or before == 2 or not m.registration.in_service:
        m.seek_service()
    return ()


def _operator_scan(m: "Module", _args: Args) -> Lines:
    m.hold_s = _COPS_SCAN_S
    act = m.personality.act
    found = (
        f'(2,"{network.OPERATOR}","Sandbox","{network.PLMN}",{act})',
        f'(1,"Other Mobile","Other","26202",{act})',
        f'(3,"Third Net","Third","26203",{act})',
    )
    return (f"+COPS: {','.join(found)},,(0-4),(0-2)",)


def _signal(m: "Module", _args: Args) -> Lines:
    return (f"+CSQ: {m.signal if m.camping else 99},99",)


def _extended_signal(m: "Module", _args: Args) -> Lines:
    rsrq, rsrp = (m.rsrq, m.rsrp) if m.camping else (255, 255)
    return (f"+CESQ: 99,99,255,255,{rsrq},{rsrp}",)


def _why(m: "Module", _args: Args) -> Lines:
    emm, esm = m.registration.emm_cause, m.registration.esm_cause
    if emm is None:
        return ("+CEER: No cause information available",)
    return (f"+CEER: EMM cause {emm}" + (f", ESM cause {esm}" if esm is not None else ""),)


def _registration(name: str) -> Command:
    def read(m: "Module", _args: Args) -> Lines:
        n = m.session.reports.get(name, 0)
        return (f"{name}: {n},{m.registration_text(name, n)}",)

    def write(m: "Module", args: Args) -> Lines:
        m.session.reports[name] = number(args, 0, range(m.personality.registers.get(name, 2) + 1))
        return ()

    def test(m: "Module", _args: Args) -> Lines:
        return (f"{name}: (0-{m.personality.registers.get(name, 2)})",)

    return Command(read=read, write=write, test=test)


_SILENT_BASIC = ("&D", "&C", "&W", "&K", "X", "S0", "S3", "S4", "S5", "S7")

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
    "+CIMI": Command(run=says("{imsi}"), card=True),
    "+CMEE": Command(read=_cmee_read, write=_cmee_write, test="+CMEE: (0,1,2)"),
    "+CPIN": Command(read=_pin_state, write=_pin_enter),
    "+CLCK": Command(write=_lock, test='+CLCK: ("SC")', card=True),
    "+CRSM": Command(write=_read_iccid_file, card=True),
    "+CFUN": Command(read=lambda m, _: (f"+CFUN: {m.function}",), write=_function_write, test="+CFUN: (0,1,4),(0,1)"),
    "+COPS": Command(read=_operator_read, write=_operator_write, test=_operator_scan),
    "+CSQ": Command(run=_signal, test="+CSQ: (0-31,99),(0-7,99)"),
    "+CESQ": Command(
        run=_extended_signal, test="+CESQ: (0-63,99),(0-7,99),(0-96,255),(0-49,255),(0-34,255),(0-97,255)"
    ),
    "+CEER": Command(run=_why),
    "+CREG": _registration("+CREG"),
    "+CGREG": _registration("+CGREG"),
    "+CEREG": _registration("+CEREG"),
    **DATA,
}
