"""Power saving: PSM (TS 27.007 7.38) and eDRX (7.40, 7.41), what was asked for and what the network grants."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.sandbox.modules.command import INCORRECT, Command, Failure, number, string
from app.sandbox.modules.network import Rat
from app.sandbox.modules.personality import EdrxRead

if TYPE_CHECKING:
    from app.sandbox.modules.module import Module

Args = Sequence[str]
Lines = Iterable[str]

WB_S1, NB_S1 = 4, 5
"""<AcT-type> of `+CEDRXS`."""
_EDRX_ACT: Mapping[Rat, int] = {Rat.LTE: WB_S1, Rat.LTE_M: WB_S1, Rat.NB_IOT: NB_S1}
_TAU, _ACTIVE = "01100000", "00000000"
_NETWORKS_PTW = "0011"
_NB_MEANS = {"0100": "0010", "0110": "0010", "0111": "0010", "1000": "0010"}
"""NB-S1 makes 20.48 s of these, and takes 0000 and 0001 for absent (TS 24.008 10.5.5.32)."""
_WB_MEANS = {"1110": "1101", "1111": "1101"}
_TAU_UNITS = (600, 3600, 36_000, 2, 30, 60, 1_152_000, 0)
"""Seconds of the units of GPRS timer 3 (TS 24.008 10.5.7.4a); the last one means deactivated."""
_ACTIVE_UNITS = (2, 60, 360, 60, 60, 60, 60, 0)
"""Of GPRS timer 2 (10.5.7.4)."""


@dataclass(slots=True)
class PowerSaving:
    """What was asked for; kept over a reboot."""

    psm: int = 0
    tau: str = _TAU
    active: str = _ACTIVE
    edrx_urc: bool = False
    edrx: dict[int, str] = field(default_factory=dict)
    """By <AcT-type>, where it is on."""
    ptw: dict[int, str] = field(default_factory=dict)


def seconds_of(bits: str, *, active: bool) -> int:
    """A timer of PSM in seconds, 0 for one that is off."""
    return (_ACTIVE_UNITS if active else _TAU_UNITS)[int(bits[:3], 2)] * int(bits[3:], 2)


def granted_psm(m: "Module") -> tuple[str, str] | None:
    """T3324 and T3412 extended, if the module is in service with PSM."""
    on = m.power.psm == 1 and m.policy.psm and m.registration.in_service and m.registration.rat.is_lte
    return (m.power.active, m.power.tau) if on else None


def granted_edrx(m: "Module") -> tuple[int, str, str, str] | None:
    """AcT-type, the cycle asked for, the one granted, and the paging time window."""
    act = _EDRX_ACT.get(m.registration.rat)
    asked = m.power.edrx.get(act or 0)
    if act is None or asked is None or not (m.policy.edrx and m.registration.in_service):
        return None
    if act == NB_S1 and asked in ("0000", "0001"):
        return None
    granted = (_NB_MEANS if act == NB_S1 else _WB_MEANS).get(asked, asked)
    return act, asked, granted, m.power.ptw.get(act, _NETWORKS_PTW)


def edrx_report(m: "Module") -> str:
    """The fields of `+CEDRXRDP` and `+CEDRXP`."""
    granted = granted_edrx(m)
    if granted is None:
        return '0,"0000","0000","0000"' if m.personality.edrx_read is EdrxRead.EMPTY else "0"
    act, *values = granted
    return ",".join([str(act), *(f'"{bits}"' for bits in values)])


def bits(args: Args, at: int, count: int, default: str | None = None) -> str:
    text = string(args, at, default)
    if text != default and re.fullmatch(f"[01]{{{count}}}", text) is None:
        raise Failure(INCORRECT)
    return text


def _write_psm(m: "Module", args: Args) -> Lines:
    mode = number(args, 0, (0, 1, 2), 0)
    tau, active = bits(args, 3, 8, m.power.tau), bits(args, 4, 8, m.power.active)
    m.power.psm, m.power.tau, m.power.active = (0, _TAU, _ACTIVE) if mode == 2 else (mode, tau, active)
    m.hooks.effect("psm.set", mode=mode, tau=m.power.tau, active=m.power.active)
    return ()


def _read_psm(m: "Module", _args: Args) -> Lines:
    return (m.personality.psm_read.format(mode=m.power.psm, tau=m.power.tau, active=m.power.active),)


def _edrx_types(m: "Module") -> tuple[int, ...]:
    possible = {_EDRX_ACT[rat] for rat in m.personality.acts if rat in _EDRX_ACT}
    return tuple(sorted(possible))


def _write_edrx(m: "Module", args: Args) -> Lines:
    mode, types = number(args, 0, range(4), 0), _edrx_types(m)
    chosen = (number(args, 1, types),) if len(args) > 1 and args[1] else types
    if mode == 3:
        m.power.edrx.clear()
        m.power.ptw.clear()
    for act in chosen:
        if mode in (1, 2):
            m.power.edrx[act] = bits(args, 2, 4, "0010")
            if ptw := bits(args, 3, 4, ""):
                m.power.ptw[act] = ptw
        else:
            m.power.edrx.pop(act, None)
    m.power.edrx_urc = mode == 2
    m.hooks.effect("edrx.set", mode=mode, values=dict(m.power.edrx))
    if m.power.edrx_urc and granted_edrx(m):
        m.later(m.policy.registration_s, lambda: m.hooks.urc(f"+CEDRXP: {edrx_report(m)}"))
    return ()


def _read_edrx(m: "Module", _args: Args) -> Lines:
    asked, style = m.power.edrx, m.personality.edrx_read
    if style is EdrxRead.ALL:
        return [f'+CEDRXS: {act},"{asked.get(act, "0000")}"' for act in _edrx_types(m)]
    if style is EdrxRead.EMPTY and not asked:
        return ("+CEDRXS:",)
    return [f'+CEDRXS: {act},"{value}"' for act, value in sorted(asked.items())]


def set_window(m: "Module", args: Args) -> Lines:
    """`<AcT-type>,"<ptw>"`, as Nordic's `%XPTW` has it."""
    m.power.ptw[number(args, 0, _edrx_types(m))] = bits(args, 1, 4)
    return ()


def windows(m: "Module", name: str) -> Lines:
    """The windows asked for, as `%XPTW?` prints them."""
    return [f'{name}: {act},"{window}"' for act, window in sorted(m.power.ptw.items())]


POWER: Mapping[str, Command] = {
    "+CPSMS": Command(read=_read_psm, write=_write_psm, test="+CPSMS: (0-2),,,(00000000-11111111),(00000000-11111111)"),
    "+CEDRXS": Command(read=_read_edrx, write=_write_edrx, test='+CEDRXS: (0-3),(4,5),("0000"-"1111")'),
    "+CEDRXRDP": Command(run=lambda m, _: (f"+CEDRXRDP: {edrx_report(m)}",)),
}
