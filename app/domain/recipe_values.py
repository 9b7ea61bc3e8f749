"""What a recipe may ask for besides the APN, each with its place in the recipe's file."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.at_text import character_name
from app.domain.edrx import Edrx, EdrxMode
from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message, say
from app.domain.psm import Psm, Timer, TimerName
from app.domain.toml_reader import TomlTable, toml_string

_NOT_COMMAND = say("toml", "{file}, line {line}: {key} must begin with AT.")
_NOT_SENDABLE = say("toml", "{file}, line {line}: character {place} of {key} is {character}, which cannot be sent.")
_NOT_PATTERN = say("toml", "{file}, line {line}: {key} is not a regular expression ({why}).")
_BOTH_TIMERS = say("toml", "{file}, line {line}: {key} goes together with the other timer.")
_NOT_TIMER = say("toml", "{file}, line {line}: {key}: {why}")
_LONGEST_CYCLE_S, _LONGEST_WINDOW_S = 10485.76, 40.96


class PinWish(StrEnum):
    """Whether the SIM shall ask for its PIN when it starts. The PIN itself is asked for, and never kept."""

    LEAVE = "leave"
    OFF = "off"
    ON = "on"


class EdrxNetwork(StrEnum):
    LTE_M = "lte-m"
    NB_IOT = "nb-iot"

    @property
    def mode(self) -> EdrxMode:
        return EdrxMode.WB_S1 if self is EdrxNetwork.LTE_M else EdrxMode.NB_S1


@dataclass(frozen=True, slots=True)
class PsmWish:
    """`timers` None switches it on with those that the network gives; off, there are none."""

    on: bool
    timers: Psm | None = None

    @classmethod
    def read(cls, table: TomlTable) -> "PsmWish | None":
        """Timers in seconds (`tau_s`, `active_s`) or as they are sent (`tau_bits`, `active_bits`)."""
        if not table.names():
            return None
        on = table.flag("on", default=True)
        tau = _timer(table, "tau", TimerName.T3412_EXTENDED)
        active = _timer(table, "active", TimerName.T3324)
        table.done()
        if (tau is None) != (active is None):
            raise table.wrong("tau_s" if active is None else "active_s", _BOTH_TIMERS)
        return cls(on, Psm(tau, active) if on and tau and active else None)

    def lines(self) -> Iterator[str]:
        yield from ("", "[psm]", f"on = {_word(self.on)}")
        if self.timers:
            yield _timer_line("tau", self.timers.tau)
            yield _timer_line("active", self.timers.active)


@dataclass(frozen=True, slots=True)
class EdrxWish:
    """`cycle` None switches it off for this network."""

    network: EdrxNetwork
    cycle: Edrx | None = None

    @classmethod
    def read(cls, table: TomlTable) -> "EdrxWish | None":
        """The cycle and the paging time window in seconds (`cycle_s`, `window_s`) or as `cycle_bits`, `window_bits`."""
        if not table.names():
            return None
        network = table.choice("network", EdrxNetwork, EdrxNetwork.LTE_M)
        on = table.flag("on", default=True)
        cycle = _cycle(table, network.mode) if on else None
        table.done()
        return cls(network, cycle)

    def lines(self) -> Iterator[str]:
        yield from ("", "[edrx]", f"network = {toml_string(self.network)}", f"on = {_word(self.cycle is not None)}")
        if self.cycle is None:
            return
        cycle, window = self.cycle.seconds, self.cycle.window_s
        if cycle is not None and Edrx.of_seconds(self.cycle.mode, cycle, window) == self.cycle:
            yield f"cycle_s = {cycle!r}"
            if window is not None:
                yield f"window_s = {window!r}"
            return
        yield f"cycle_bits = {toml_string(self.cycle.bits)}"
        if self.cycle.window_bits:
            yield f"window_bits = {toml_string(self.cycle.window_bits)}"


@dataclass(frozen=True, slots=True)
class ExtraCommand:
    """`expect` is a regular expression that a line of the answer has to match; without one, OK is enough."""

    line: str
    expect: str = ""
    timeout_s: float = 5.0
    optional: bool = False
    """A refusal is no failure."""

    @classmethod
    def read(cls, table: TomlTable) -> "ExtraCommand":
        line, expect = table.text("command"), table.text("expect", "")
        if found := sendable(line):
            raise table.wrong("command", _NOT_SENDABLE, place=found[0], character=found[1])
        if line[:2].upper() != "AT":
            raise table.wrong("command", _NOT_COMMAND)
        try:
            re.compile(expect)
        except re.error as error:
            raise table.wrong("expect", _NOT_PATTERN, why=str(error)) from error
        extra = cls(line, expect, table.number("timeout_s", 0.1, 600, 5.0), table.flag("optional"))
        table.done()
        return extra

    def lines(self) -> Iterator[str]:
        yield from ("", "[[extra]]", f"command = {toml_string(self.line)}")
        if self.expect:
            yield f"expect = {toml_string(self.expect)}"
        yield f"timeout_s = {self.timeout_s:g}"
        if self.optional:
            yield "optional = true"


def sendable(line: str) -> tuple[int, str] | None:
    """Place (from 1) and name of the first character of a typed command line that no module takes."""
    return next(
        ((place, character_name(sign)) for place, sign in enumerate(line, 1) if not " " <= sign <= "~"),
        None,
    )


def power_warnings(psm: PsmWish | None, edrx: EdrxWish | None, rat: str) -> tuple[Message, ...]:
    """Combinations that cannot work, or not as they look."""
    active = psm.timers.active.seconds if psm and psm.timers else None
    found = [
        *(psm.timers.warnings if psm and psm.timers else ()),
        *(edrx.cycle.warnings(active) if edrx and edrx.cycle else ()),
    ]
    if edrx and edrx.cycle and rat not in {"", "auto"} and edrx.network not in rat.split("+"):
        lte_too = edrx.network is EdrxNetwork.LTE_M and "lte" in rat.split("+")
        if not lte_too:
            found.append(
                say("recipe", "eDRX is asked for on {network}, and the radio access is {rat}.",
                    network=edrx.network.value, rat=rat)
            )  # fmt: skip
    return tuple(message for message in found if message != NOTHING)


def _timer(table: TomlTable, name: str, kind: TimerName) -> Timer | None:
    seconds, bits = f"{name}_s", f"{name}_bits"
    try:
        if bits in table.names():
            return Timer.of_bits(kind, table.text(bits))
        return Timer.of_seconds(kind, table.number(seconds, 0, kind.longest)) if seconds in table.names() else None
    except KnownError as error:
        if error.code == "file.wrong":
            raise
        raise table.wrong(bits, _NOT_TIMER, why=str(error.what)) from error


def _timer_line(name: str, timer: Timer) -> str:
    if timer.seconds is not None and Timer.of_seconds(timer.name, timer.seconds) == timer:
        return f"{name}_s = {timer.seconds}"
    return f"{name}_bits = {toml_string(timer.bits)}"


def _cycle(table: TomlTable, mode: EdrxMode) -> Edrx:
    by_bits = "cycle_bits" in table.names()
    try:
        if by_bits:
            return Edrx.of_bits(mode, table.text("cycle_bits"), table.text("window_bits", ""))
        window = table.number("window_s", 0, _LONGEST_WINDOW_S) if "window_s" in table.names() else None
        return Edrx.of_seconds(mode, table.number("cycle_s", 0, _LONGEST_CYCLE_S), window)
    except KnownError as error:
        if error.code == "file.wrong":
            raise
        raise table.wrong("cycle_bits" if by_bits else "cycle_s", _NOT_TIMER, why=str(error.what)) from error


def _word(flag: bool) -> str:
    return "true" if flag else "false"
