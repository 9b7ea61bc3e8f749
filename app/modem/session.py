"""Commands and replies over a link, in step whatever the module does."""

import re
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from threading import Event

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.outcome import Outcome
from app.modem.lines import LineSplitter
from app.modem.link import Link
from app.modem.masking import masked
from app.modem.reply import Reply, ReplyBuilder

QUIET_S = 0.2
"""A module that says nothing for so long has said all it had to say."""

_LONGEST_DRAIN_S = 3.0
_WAKE_S = 1.0
_RATE_S = 0.4
_MARKERS = (
    ("AT+CREG=?", re.compile(r"\+CREG:\s*\("), 2.0),
    ("AT+CMEE?", re.compile(r"\+CMEE:\s*\d"), 3.0),
    ("AT+CMEE=?", re.compile(r"\+CMEE:\s*\("), 5.0),
)
"""Each answer is unlike any other, so a late reply cannot be taken for it; with the seconds to wait for it."""

_MOST_READS = 100
"""Before a command is sent; a module that never stops talking must not keep us from speaking."""
_MAY_BE_TERSE = re.compile(r"AT(Z|&F|.*V0)", re.IGNORECASE)
_ESCAPE = b"\x1b"


@dataclass(frozen=True, slots=True)
class TraceLine:
    """One line sent to or received from the module, secrets masked."""

    at: datetime
    sent: bool
    line: str


Trace = Callable[[TraceLine], None]


def _no_trace(_line: TraceLine) -> None:
    return


class AtSession:
    """One conversation with one module, for one thread. Setting `cancelled` from another ends it within 0.1 s.

    Raises `KnownError`: `module.silent` where no answer comes, `cancelled`, and those of `Link`.
    """

    def __init__(
        self, link: Link, trace: Trace = _no_trace, cancelled: Event | None = None, urcs: Iterable[str] = ()
    ) -> None:
        self._link = link
        self._trace = trace
        self._cancelled = cancelled or Event()
        self._urcs = frozenset(urcs)
        self._splitter = LineSplitter()
        self._unasked: deque[str] = deque(maxlen=200)
        self._owed: set[str] = set()
        """Commands that were given up, or whose final result code was missing: their answers may still come."""
        self._terse = True
        """Until the module has answered in words, a digit may be a result code."""
        self._heard = 0.0
        self.awake = False

    @property
    def device(self) -> str:
        return self._link.device

    @property
    def gone(self) -> bool:
        """The port has vanished; `reopen` it once it is back."""
        return self._link.gone

    def reopen(self, device: str) -> None:
        """The module has started again on this port: nothing is owed, and it has to be woken."""
        self._link.reopen(device)
        self._splitter.clear()
        self._unasked.clear()
        self._owed.clear()
        self._terse, self.awake = True, False

    def release(self) -> None:
        """Give the port up until it is opened again: it has turned out to be another module's."""
        self._link.close()
        self._link.gone = True

    def pause(self, seconds: float) -> None:
        """Wait without listening; ends with `KnownError("cancelled")` as everything here does."""
        self._cancelled.wait(seconds)
        self._check_cancelled()

    def know(self, urcs: Iterable[str]) -> None:
        """Lines (or prefixes that end with a colon) that this module sends unasked."""
        self._urcs |= frozenset(urcs)

    def wake(self, tries: int = 5) -> None:
        """Get the first answer, then echo off, replies in words, numbered errors. The first bytes may be lost.

        The port may have been closed in mid-command before, so a new session is brought in step too.
        """
        self._first_answer(tries)
        self._synchronize()
        for command in ("ATE0", "ATV1", "AT+CMEE=1"):
            self.send(command, 3.0)
        self.awake = True

    def find_rate(self, rates: Iterable[int]) -> int:
        """The first rate at which the module answers, in baud; the port stays at it. Raises `module.silent`."""
        self._heard = 0.0
        for rate in rates:
            self._link.set_baud(rate)
            self._splitter.clear()
            for _ in range(2):  # a module that finds the rate by itself needs the first line for that
                if self._answers(_RATE_S):
                    return rate
        raise _unheard(self.device) if not self._heard else _garbled(self.device)

    def send(
        self, command: str, timeout_s: float = 5.0, *, payload: bytes | None = None, final_missing: bool = False
    ) -> Reply:
        """The reply, whether OK or an error. `payload` is what follows a prompt, its Ctrl-Z included.

        `final_missing`: an answer without its final OK counts once the module is quiet.
        """
        if self._owed:
            self._drain(QUIET_S)
            self._synchronize()
        return self._exchange(command, timeout_s, payload, final_missing)

    def listen(self, seconds: float) -> tuple[str, ...]:
        """What the module has said unasked; waits for it up to `seconds`, and not at all if there is some already."""
        deadline = time.monotonic() + seconds
        while not self._unasked and time.monotonic() < deadline:
            self._unasked.extend(self._lines())
        heard = tuple(self._unasked)
        self._unasked.clear()
        return heard

    def _first_answer(self, tries: int) -> None:
        if not any(self._answers(_WAKE_S) for _ in range(tries - 1)):
            self._exchange("AT", _WAKE_S)

    def _answers(self, seconds: float) -> bool:
        try:
            self._exchange("AT", seconds)
        except KnownError as error:
            if error.code != "module.silent":
                raise
            return False
        return True

    def _exchange(
        self, command: str, timeout_s: float, payload: bytes | None = None, final_missing: bool = False
    ) -> Reply:
        builder = ReplyBuilder(command, self._urcs, self._terse or bool(_MAY_BE_TERSE.match(command)))
        self._take_unasked()
        self._owed.add(command)
        self._write(command)
        deadline = time.monotonic() + timeout_s
        while not self._take(builder):
            payload = self._answer_prompt(payload)
            now = time.monotonic()
            if final_missing and builder.answered and now - self._heard > QUIET_S:
                return builder.build()
            if now >= deadline:
                raise _silent(self.device, command, timeout_s)
        self._owed.discard(command)
        self._terse = builder.digit
        return builder.build()

    def _take_unasked(self) -> None:
        for _ in range(_MOST_READS):
            if not self._link.waiting:
                break
            self._unasked.extend(self._lines())

    def _take(self, builder: ReplyBuilder) -> bool:
        """Whether the reply is complete; what follows its final result code is unasked."""
        for line in self._lines():
            if builder.final is None:
                builder.take(line)
            else:
                self._unasked.append(line)
        return builder.final is not None

    def _lines(self) -> list[str]:
        self._check_cancelled()
        data = self._link.read()
        if not data:
            return []
        self._heard = time.monotonic()
        lines = self._splitter.feed(data)
        for line in lines:
            self._show(line, sent=False)
        return lines

    def _check_cancelled(self) -> None:
        if self._cancelled.is_set():
            raise KnownError("cancelled", say("module", "Stopped by hand."), outcome=Outcome.ABORTED)

    def _write(self, command: str) -> None:
        self._show(command, sent=True)
        self._link.write(command.encode("ascii") + b"\r")

    def _answer_prompt(self, payload: bytes | None) -> bytes | None:
        """Send what the prompt asks for, or leave a prompt that nobody expected; returns what is still to be sent."""
        prompt = self._splitter.rest.strip()
        if prompt == ">" or (prompt == "@" and payload is not None):
            self._splitter.clear()
            self._show(payload.decode("latin-1").rstrip("\x1a") if payload else "ESC", sent=True)
            self._link.write(payload or _ESCAPE)
            return None
        return payload

    def _synchronize(self) -> None:
        """Get past every reply that is owed: ask for what only the newest question can be answered with."""
        markers = [marker for marker in _MARKERS if marker[0] not in self._owed]
        if not any(self._marked(*marker) for marker in markers):
            self._last_resort()
        self._owed.clear()

    def _marked(self, command: str, shape: re.Pattern[str], seconds: float) -> bool:
        """Modules answer in order: once the marker's answer and its final code are here, nothing older can come."""
        builder = ReplyBuilder(command, self._urcs, terse=True)
        alone = not self._owed
        self._owed.add(command)
        self._write(command)
        deadline = time.monotonic() + seconds
        seen = False
        while time.monotonic() < deadline:
            for line in self._lines():
                seen = seen or bool(shape.match(line))
                if seen and builder.take(line):
                    return True
                if alone and not seen and "ERROR" in line:
                    return False  # not offered; if it was another's, the next marker stands behind both
        return False

    def _last_resort(self) -> None:
        """For a module that knows none of the markers: quiet, and then one OK for one AT."""
        self._drain(1.0)
        self._exchange("AT", 2.0)
        if "OK" in self._drain(QUIET_S):
            raise _silent(self.device, "AT", 2.0)

    def _drain(self, quiet_s: float) -> list[str]:
        """What came until the module was quiet for so long."""
        drained: list[str] = []
        started = self._heard = time.monotonic()
        while time.monotonic() - self._heard < quiet_s and time.monotonic() - started < _LONGEST_DRAIN_S:
            drained += self._lines()
        self._unasked.extend(drained)
        return drained

    def _show(self, line: str, sent: bool) -> None:
        self._trace(TraceLine(datetime.now(UTC), sent, masked(line)))


def _unheard(device: str) -> KnownError:
    return KnownError(
        "module.silent",
        say("module", "{port}: no answer at any of the usual rates.", port=device),
        say("module", "Check power and cable, and that this is the AT port."),
        outcome=Outcome.TIMEOUT,
    )


def _garbled(device: str) -> KnownError:
    return KnownError(
        "module.silent",
        say("module", "{port} sends something, but no answer at any of the usual rates.", port=device),
        say("module", "Check that this is the AT port, and not one for positions or diagnosis; then ground and cable."),
        outcome=Outcome.TIMEOUT,
    )


def _silent(device: str, command: str, seconds: float) -> KnownError:
    return KnownError(
        "module.silent",
        say("module", "{port}: no answer to {command} within {seconds} s.",
            port=device, command=masked(command), seconds=seconds),
        say("module", "Check power and cable, that this is the AT port, and the baud rate."),
        outcome=Outcome.TIMEOUT,
    )  # fmt: skip
