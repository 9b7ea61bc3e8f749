"""Power saving mode: its timers as bits and as seconds (3GPP TS 24.008 10.5.7.3, 10.5.7.4 and 10.5.7.4a)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.duration import duration, duration_text, times_in
from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message, say

_OFF = 0b111
_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_TIMER: Mapping[int, int] = {0: 2, 1: _MINUTE, 2: 6 * _MINUTE}
"""Unit in seconds by bits 8 to 6; what is not listed is read as a minute."""
_TIMER_3: Mapping[int, int] = {
    0: 10 * _MINUTE, 1: _HOUR, 2: 10 * _HOUR, 3: 2, 4: 30, 5: _MINUTE, 6: 320 * _HOUR,
}  # fmt: skip


class TimerName(StrEnum):
    T3412_EXTENDED = "T3412 extended"
    """Periodic tracking area update, GPRS timer 3."""
    T3324 = "T3324"
    """Active time, GPRS timer 2."""
    T3412 = "T3412"
    """Periodic tracking area update that the network gives, GPRS timer."""
    T3314 = "T3314"
    """READY timer of GPRS, GPRS timer."""

    @property
    def units(self) -> Mapping[int, int]:
        return _TIMER_3 if self is TimerName.T3412_EXTENDED else _TIMER

    @property
    def longest(self) -> int:
        """Seconds: 413 d 8 h for T3412 extended, 3 h 6 min for the others."""
        return 31 * max(self.units.values())


@dataclass(frozen=True, slots=True)
class Timer:
    name: TimerName
    bits: str
    """Eight, as AT+CPSMS takes them: three of the unit, five of the value."""

    @classmethod
    def of_bits(cls, name: TimerName, text: str) -> "Timer":
        """Quotes and blanks around the bits are left out; `KnownError("timer.bits")` where they are not eight bits."""
        return cls(name, check_bits(name, text, 8))

    @classmethod
    def of_seconds(cls, name: TimerName, seconds: float) -> "Timer":
        """The exact code in the smallest unit that has one, else the nearest; `KnownError("timer.range")` beyond."""
        if not 0 <= seconds <= name.longest:
            raise KnownError(
                "timer.range",
                say("timer", "{timer} cannot be {duration}.", timer=name.value, duration=duration(seconds)),
                say("timer", "It is {longest} at most.", longest=duration(name.longest)),
            )
        codes = [(unit * value, unit, code << 5 | value) for code, unit in name.units.items() for value in range(32)]
        _, _, best = min(codes, key=lambda code: (abs(code[0] - seconds), -code[0], code[1]))
        return cls(name, f"{best:08b}")

    @property
    def off(self) -> bool:
        return self._code == _OFF

    @property
    def seconds(self) -> int | None:
        """None where the timer is off."""
        return None if self.off else int(self.bits[3:], 2) * self._unit

    @property
    def text(self) -> str:
        return "" if self.seconds is None else duration_text(self.seconds)

    @property
    def warning(self) -> Message:
        """What a network may read otherwise; `NOTHING` as a rule."""
        if self.name is TimerName.T3412_EXTENDED and self._code == 6:
            return say(
                "timer",
                "{bits} is in units of 320 h. A network that gets it without integrity protection reads {hours} h.",
                bits=self.bits,
                hours=int(self.bits[3:], 2),
            )
        if not self.off and self._code not in self.name.units:
            return say("timer", "{bits} has a unit that is not defined; networks count in minutes.", bits=self.bits)
        return NOTHING

    @property
    def _code(self) -> int:
        return int(self.bits[:3], 2)

    @property
    def _unit(self) -> int:
        return self.name.units.get(self._code, _MINUTE)


@dataclass(frozen=True, slots=True)
class Psm:
    """The pair that AT+CPSMS asks for, or that the network grants."""

    tau: Timer
    active: Timer

    @classmethod
    def of_seconds(cls, tau: float, active: float) -> "Psm":
        return cls(Timer.of_seconds(TimerName.T3412_EXTENDED, tau), Timer.of_seconds(TimerName.T3324, active))

    @classmethod
    def of_bits(cls, tau: str, active: str) -> "Psm":
        return cls(Timer.of_bits(TimerName.T3412_EXTENDED, tau), Timer.of_bits(TimerName.T3324, active))

    @property
    def sleep_s(self) -> int | None:
        """Longest sleep, T3412 extended less T3324; None where there is none, or T3412 of the network ends it."""
        tau, active = self.tau.seconds, self.active.seconds
        return tau - active if tau is not None and active is not None and tau > active else None

    @property
    def summary(self) -> Message:
        """What life with it is like."""
        if self.active.off or (self.sleep_s is None and not self.tau.off):
            return say("timer", "The module never sleeps with these timers.")
        if self.sleep_s is None:
            return say("timer", "Sleeps {active} after its last connection.", active=self.active.text)
        return say(
            "timer",
            "Wakes every {tau}, can be reached for {active}, then sleeps for {sleep}. Wake-ups in 30 days: {wakeups}.",
            tau=self.tau.text,
            active=self.active.text,
            sleep=duration(self.sleep_s),
            wakeups=times_in(30 * _DAY, self.sleep_s + (self.active.seconds or 0)),
        )

    @property
    def warnings(self) -> tuple[Message, ...]:
        """What cannot work, or not as it looks."""
        found = (self._unusable(), self.tau.warning, self.active.warning)
        return tuple(message for message in found if message != NOTHING)

    def _unusable(self) -> Message:
        tau, active = self.tau.seconds, self.active.seconds
        if active is None:
            return say("timer", "T3324 is off, so the network gives no PSM.")
        if tau is None:
            return say("timer", "T3412 extended is off, so the network's own T3412 decides when the module wakes.")
        if active < tau:
            return NOTHING
        return say(
            "timer",
            "T3324 ({active}) is not shorter than T3412 extended ({tau}), so the module never sleeps.",
            active=self.active.text,
            tau=self.tau.text,
        )


def rounding(name: str, wanted: float, real: float | None) -> Message:
    """What became of a wish that no code says exactly; `NOTHING` where one does."""
    if real is None or abs(wanted - real) < 0.005:
        return NOTHING
    return say("timer", "{timer} cannot be {wanted} exactly; it becomes {real}.",
               timer=name, wanted=duration(wanted), real=duration(real))  # fmt: skip


def check_bits(name: str, text: str, count: int) -> str:
    """`count` bits, without the quotes and blanks around them; `KnownError("timer.bits")` otherwise."""
    bits = text.strip(' "')
    if not re.fullmatch(rf"[01]{{{count}}}", bits):
        raise KnownError(
            "timer.bits",
            say("timer", "{timer}: “{text}” is not a code.", timer=name, text=text),
            say("timer", "Write {count} bits, each 0 or 1.", count=count),
        )
    return bits
