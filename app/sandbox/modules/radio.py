"""Radio commands of TS 27.007 chapter 7 and 8: function, operator, registration, signal."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.sandbox.modules import network
from app.sandbox.modules.command import Command, Failure, number, says, string
from app.sandbox.modules.network import Rat

if TYPE_CHECKING:
    from app.sandbox.modules.module import Module

Lines = Iterable[str]
Args = Sequence[str]

_NOT_SUPPORTED, _NO_NETWORK, _FORBIDDEN = 4, 30, 32


def _function_write(m: "Module", args: Args) -> Lines:
    if f"+CFUN={','.join(args)}" in m.personality.reboots:
        m.reboot_asked = True
        return ()
    own = m.personality.card_on
    function = number(args, 0, (0, 1, 4) if own is None else (0, 1, 4, own))
    if len(args) > 1 and args[1] != "0":
        raise Failure(_NOT_SUPPORTED)
    m.switch_radio(4 if function == own else function)
    return ()


def _operator_read(m: "Module", _args: Args) -> Lines:
    if not m.registration.in_service:
        return (f"+COPS: {m.operator_mode}",)
    name = network.PLMN if m.session.cops_format == 2 else network.OPERATOR
    return (f'+COPS: {m.operator_mode},{m.session.cops_format},"{name}",{m.act}',)


def _operator_write(m: "Module", args: Args) -> Lines:
    mode = number(args, 0, (0, 1, 2, 3, 4))
    if mode == 3:
        m.session.cops_format = number(args, 1, (0, 1, 2))
        return ()
    if mode in (1, 4):
        _choose(string(args, 2), number(args, 1, (0, 1, 2)))
    m.select_operator(mode)
    return ()


def _choose(operator: str, written_as: int) -> None:
    known = (network.OPERATOR, "Sandbox", network.PLMN)
    if written_as == 2 and operator == network.FORBIDDEN_PLMN:
        raise Failure(_FORBIDDEN)
    if operator != known[written_as]:
        raise Failure(_NO_NETWORK)


def _operator_scan(m: "Module", _args: Args) -> Lines:
    m.hold_s = m.scan_s
    act = m.act
    found = (
        f'(2,"{network.OPERATOR}","Sandbox","{network.PLMN}",{act})',
        f'(1,"Other Mobile","Other","26202",{act})',
        f'(3,"Third Net","Third","{network.FORBIDDEN_PLMN}",{act})',
    )
    return (f"+COPS: {','.join(found)},,(0-4),(0-2)",)


def _signal(m: "Module", _args: Args) -> Lines:
    return (f"+CSQ: {m.signal if m.camping else 99},99",)


def _extended_signal(m: "Module", _args: Args) -> Lines:
    if not m.camping:
        return ("+CESQ: 99,99,255,255,255,255",)
    if m.registration.rat.is_lte:
        return (f"+CESQ: 99,99,255,255,{m.rsrq},{m.rsrp}",)
    if m.registration.rat is Rat.UMTS:
        return (f"+CESQ: 99,99,{m.signal * 2},{m.rsrq},255,255",)
    return (f"+CESQ: {m.signal * 2},0,255,255,255,255",)


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


RADIO: Mapping[str, Command] = {
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
    "+CNUM": Command(run=says('+CNUM: ,"+{msisdn}",145'), card=True),
}
