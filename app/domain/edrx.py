"""Extended discontinuous reception: cycle and paging time window (3GPP TS 24.008 10.5.5.32, TS 27.007 7.40)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from app.domain.duration import duration, duration_text, times_in
from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.domain.psm import check_bits

_DAY = 86400

NOMINAL: Mapping[str, float] = {
    "0000": 5.12, "0001": 10.24, "0010": 20.48, "0011": 40.96, "0100": 61.44, "0101": 81.92, "0110": 102.4,
    "0111": 122.88, "1000": 143.36, "1001": 163.84, "1010": 327.68, "1011": 655.36, "1100": 1310.72,
    "1101": 2621.44, "1110": 5242.88, "1111": 10485.76,
}  # fmt: skip
"""Seconds that the table gives each code; which mode reads it so, `Edrx` says."""


class EdrxMode(IntEnum):
    """<AcT-type> of AT+CEDRXS."""

    WB_S1 = 4
    NB_S1 = 5

    @property
    def words(self) -> str:
        return "LTE, LTE-M (WB-S1)" if self is EdrxMode.WB_S1 else "NB-IoT (NB-S1)"

    @property
    def valid(self) -> tuple[str, ...]:
        """The codes that mean here what the table says."""
        if self is EdrxMode.WB_S1:
            return tuple(code for code in NOMINAL if code < "1110")
        return tuple(code for code in NOMINAL if code in {"0010", "0011", "0101"} or code >= "1001")

    @property
    def window_step(self) -> float:
        """Seconds: the paging time window is 1 to 16 of them."""
        return 1.28 if self is EdrxMode.WB_S1 else 2.56


@dataclass(frozen=True, slots=True)
class Edrx:
    mode: EdrxMode
    bits: str
    window_bits: str = ""
    """Paging time window, empty where it is left to the network."""

    @classmethod
    def of_bits(cls, mode: EdrxMode, bits: str, window_bits: str = "") -> "Edrx":
        """`KnownError("timer.bits")` where one is not four bits."""
        return cls(mode, check_bits("eDRX", bits, 4), check_bits("PTW", window_bits, 4) if window_bits else "")

    @classmethod
    def of_seconds(cls, mode: EdrxMode, cycle: float, window: float | None = None) -> "Edrx":
        """The nearest codes that `mode` reads as they stand; `KnownError("timer.range")` beyond the longest."""
        bits = _nearest("eDRX", cycle, {code: NOMINAL[code] for code in mode.valid})
        windows = {f"{n:04b}": round((n + 1) * mode.window_step, 2) for n in range(16)}
        return cls(mode, bits, "" if window is None else _nearest("PTW", window, windows))

    @property
    def seconds(self) -> float | None:
        """The cycle that a network takes this code for; None where it takes the request for absent."""
        if self.bits in self.mode.valid:
            return NOMINAL[self.bits]
        if self.mode is EdrxMode.WB_S1:
            return NOMINAL["1101"]
        return None if self.bits in {"0000", "0001"} else NOMINAL["0010"]

    @property
    def text(self) -> str:
        return "" if self.seconds is None else duration_text(self.seconds)

    @property
    def window_s(self) -> float | None:
        return round((int(self.window_bits, 2) + 1) * self.mode.window_step, 2) if self.window_bits else None

    @property
    def summary(self) -> Message:
        if self.seconds is None:
            return say("timer", "The network takes this as no request; the module listens as without eDRX.")
        return say("timer", "Listens every {cycle}. Wake-ups in a day: {wakeups}.",
                   cycle=duration(self.seconds), wakeups=times_in(_DAY, self.seconds))  # fmt: skip

    def warnings(self, active_s: float | None = None) -> tuple[Message, ...]:
        """What cannot work, or not as it looks; `active_s` is T3324 where PSM is used too."""
        found = [self._reading(), self._window(), self._active(active_s)]
        return tuple(message for message in found if message is not None)

    def _reading(self) -> Message | None:
        if self.bits in self.mode.valid:
            return None
        nominal = duration(NOMINAL[self.bits])
        if self.seconds is None:
            return say("timer", "{bits} ({nominal}) is not for {mode}: networks ignore it.",
                       bits=self.bits, nominal=nominal, mode=self.mode.words)  # fmt: skip
        return say("timer", "{bits} ({nominal}) is not for {mode}: networks read it as {real}.",
                   bits=self.bits, nominal=nominal, mode=self.mode.words, real=duration(self.seconds))  # fmt: skip

    def _window(self) -> Message | None:
        if self.window_s is None or self.seconds is None or self.window_s < self.seconds:
            return None
        return say(
            "timer",
            "The paging time window ({window}) is not shorter than the cycle ({cycle}), so eDRX saves nothing.",
            window=duration(self.window_s),
            cycle=duration(self.seconds),
        )

    def _active(self, active_s: float | None) -> Message | None:
        if active_s is None or self.seconds is None or self.seconds <= active_s:
            return None
        return say(
            "timer",
            "The eDRX cycle ({cycle}) is longer than T3324 ({active}), so the module is never paged before it sleeps.",
            cycle=duration(self.seconds),
            active=duration(active_s),
        )


def _nearest(name: str, wanted: float, codes: Mapping[str, float]) -> str:
    longest = max(codes.values())
    if not 0 < wanted <= longest:
        raise KnownError(
            "timer.range",
            say("timer", "{timer} cannot be {duration}.", timer=name, duration=duration(wanted)),
            say("timer", "It is {shortest} to {longest}.",
                shortest=duration(min(codes.values())), longest=duration(longest)),
        )  # fmt: skip
    return min(codes, key=lambda code: (abs(codes[code] - wanted), -codes[code]))
