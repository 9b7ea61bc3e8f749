"""`timers psm`, `timers edrx`."""

from collections.abc import Iterable

import click

from app.commands.common import Output, command
from app.commands.words import spoken, wrong_use
from app.domain.duration import parse_duration
from app.domain.edrx import Edrx, EdrxMode
from app.domain.message import NOTHING, Message, say
from app.domain.psm import Psm, Timer, rounding

_OFF, _IGNORED = say("cli", "off"), say("cli", "ignored")


@click.group()
def timers() -> None:
    """Power saving timers as bits and as seconds."""


@timers.command()
@click.option("--tau", metavar="DURATION", help="T3412 extended, the time between two wake-ups, such as 10h.")
@click.option("--active", metavar="DURATION", help="T3324, the time it can be reached after one, such as 60s.")
@click.option("--bits", nargs=2, metavar="TAU ACTIVE", help="The codes of both, to be read.")
@command
def psm(out: Output, tau: str | None, active: str | None, bits: tuple[str, str] | None) -> None:
    """Power saving mode: the bits for two durations, or back.

    With the real values after rounding, and a warning of what cannot work.

    \b
    simwright timers psm --tau 10h --active 60s
    simwright timers psm --bits 01001110 00000101
    """
    roundings: list[Message] = []
    if bits:
        _alone(tau, active)
        read = Psm.of_bits(*bits)
    elif tau is not None and active is not None:
        read, roundings = _asked(parse_duration(tau), parse_duration(active))
    else:
        raise wrong_use(say("cli", "Give --tau and --active, or --bits."))
    warnings = [*roundings, *read.warnings]
    line = f'AT+CPSMS=1,,,"{read.tau.bits}","{read.active.bits}"'
    data = {
        "tau": _timer(read.tau), "active": _timer(read.active), "sleep_seconds": read.sleep_s, "command": line,
        "summary": str(read.summary), "warnings": _texts(warnings),
    }  # fmt: skip
    rows = (f"{timer.name.value:<14}  {timer.bits}  {timer.text or spoken(_OFF)}" for timer in (read.tau, read.active))
    out.result("psm", data, "\n".join((*rows, line, spoken(read.summary), *_warned(warnings))))


@timers.command()
@click.option("--cycle", metavar="DURATION", help="The time between two pagings, such as 81.92s.")
@click.option("--ptw", metavar="DURATION", help="The paging time window, such as 2.56s.")
@click.option("--bits", metavar="CODE", help="The code of the cycle, to be read.")
@click.option("--ptw-bits", metavar="CODE", default="", help="The code of the window, to be read.")
@click.option("--active", metavar="DURATION", help="T3324, where PSM is used too.")
@click.option("--nb", is_flag=True, help="For NB-IoT (NB-S1); LTE, LTE-M (WB-S1) otherwise.")
@command
def edrx(
    out: Output, cycle: str | None, ptw: str | None, bits: str | None, ptw_bits: str, active: str | None, nb: bool
) -> None:
    """eDRX: the bits for a cycle and its paging window, or back.

    With the real values after rounding, what the other mode makes of them, and a warning of what cannot work.

    \b
    simwright timers edrx --cycle 81.92 --nb
    simwright timers edrx --bits 0101
    """
    mode = EdrxMode.NB_S1 if nb else EdrxMode.WB_S1
    roundings: list[Message] = []
    if bits is not None:
        _alone(cycle, ptw)
        read = Edrx.of_bits(mode, bits, ptw_bits)
    elif cycle is not None and not ptw_bits:
        read, roundings = _asked_cycle(mode, parse_duration(cycle), None if ptw is None else parse_duration(ptw))
    else:
        raise wrong_use(say("cli", "Give --cycle and --ptw, or --bits and --ptw-bits."))
    _show_edrx(out, read, [*roundings, *read.warnings(None if active is None else parse_duration(active))])


def _show_edrx(out: Output, read: Edrx, warnings: list[Message]) -> None:
    line = f'AT+CEDRXS=1,{read.mode.value},"{read.bits}"'
    readings = {mode: Edrx(mode, read.bits) for mode in EdrxMode}
    data = {
        "mode": read.mode.value, "bits": read.bits, "seconds": read.seconds, "text": read.text,
        "ptw_bits": read.window_bits, "ptw_seconds": read.window_s, "command": line, "summary": str(read.summary),
        "wb_seconds": readings[EdrxMode.WB_S1].seconds, "nb_seconds": readings[EdrxMode.NB_S1].seconds,
        "warnings": _texts(warnings),
    }  # fmt: skip
    rows = [f"eDRX  {read.bits}  {each.text or spoken(_IGNORED):<16} {mode.words}" for mode, each in readings.items()]
    if read.window_s is not None:
        rows.append(f"PTW   {read.window_bits}  {read.window_s:g} s")
    out.result("edrx", data, "\n".join((*rows, line, spoken(read.summary), *_warned(warnings))))


def _asked(tau: float, active: float) -> tuple[Psm, list[Message]]:
    found = Psm.of_seconds(tau, active)
    pairs = ((found.tau, tau), (found.active, active))
    return found, [rounding(timer.name.value, wanted, timer.seconds) for timer, wanted in pairs]


def _asked_cycle(mode: EdrxMode, cycle: float, window: float | None) -> tuple[Edrx, list[Message]]:
    found = Edrx.of_seconds(mode, cycle, window)
    return found, [
        rounding("eDRX", cycle, found.seconds),
        NOTHING if window is None else rounding("PTW", window, found.window_s),
    ]


def _alone(*durations: str | None) -> None:
    if any(each is not None for each in durations):
        raise wrong_use(say("cli", "Give durations or bits, not both."))


def _timer(timer: Timer) -> dict[str, object]:
    return {"bits": timer.bits, "seconds": timer.seconds, "text": timer.text}


def _texts(messages: Iterable[Message]) -> list[str]:
    return [str(message) for message in messages if message != NOTHING]


def _warned(messages: Iterable[Message]) -> list[str]:
    return [spoken(say("cli", "Warning: {text}", text=text)) for text in messages if text != NOTHING]


COMMANDS = (timers,)
