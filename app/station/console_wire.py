"""The port while a console holds it: what is typed goes out as it is, what comes in is kept with its bytes."""

import re
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from threading import Event

from app.domain.at_meaning import meaning
from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message, say
from app.domain.outcome import Outcome
from app.domain.secret import MASK
from app.modem.link import Link
from app.modem.masking import masked
from app.modem.reply import ReplyBuilder
from app.station.console_values import LineEnd
from app.station.events import Traffic

QUIET_S = 0.3
"""A device that says nothing for so long has said all it had to say."""
GUARD_S = 1.1
"""Silence before and after `+++` (ITU-T V.250 2.4.3 has one second)."""

_PIECE = re.compile(rb"[\r\n\0]*[^\r\n]+(?:\r\n|\r|\n)")
_LONGEST = 8192
_CHUNK = 1024
_CTRL_Z, _ESC = b"\x1a", b"\x1b"
_COMMAND = re.compile(r"\s*A[T/]", re.IGNORECASE)
_MAY_BE_TERSE = re.compile(r"AT(Z|&F|.*V0)", re.IGNORECASE)
_known = lru_cache(512)(meaning)


@dataclass(frozen=True, slots=True)
class Answer:
    """`asks`: the module waits for a text, which the next turn gives."""

    ok: bool
    lines: tuple[str, ...] = ()
    problem: Message = NOTHING
    asks: bool = False

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


class Cutter:
    """Bytes cut into lines that keep their line ends and what is blank before them, so that no byte is lost."""

    def __init__(self) -> None:
        self.rest = b""

    def feed(self, data: bytes) -> list[bytes]:
        whole = self.rest + data
        pieces = _PIECE.findall(whole)
        self.rest = whole[sum(map(len, pieces)) :]
        if len(self.rest) > _LONGEST:
            pieces += self.flush()
        return pieces

    def flush(self) -> list[bytes]:
        """What has come of a line that does not end."""
        rest, self.rest = self.rest, b""
        return [rest] if rest.strip(b"\r\n") else []


class Wire:
    """For the thread of its lane. Setting `cancelled` ends every call within 0.1 s with `KnownError("cancelled")`."""

    def __init__(
        self,
        link: Link,
        told: Callable[[Sequence[Traffic]], None],
        progress: Callable[[int, int], None],
        urcs: Collection[str],
    ) -> None:
        self.link = link
        self.progress = progress
        self.cancelled = Event()
        self.end = LineEnd.CR
        self._told = told
        self._urcs = urcs
        self._cutter = Cutter()
        self._terse = True
        self._heard = 0.0
        self._asked: ReplyBuilder | None = None

    @property
    def asks(self) -> bool:
        """A prompt stands open."""
        return self._asked is not None

    def close(self) -> None:
        """A module that waits for a text is told that none comes, or it would take the next command for it."""
        try:
            if self.asks:
                self.link.write(_ESC)
        except KnownError:
            return  # the port is not there any more
        finally:
            self.link.close()

    def exchange(self, line: str, timeout_s: float, payload: bytes | None = None) -> Answer:
        """Send a line and wait for what ends its answer; what is no AT command has been answered once it is quiet."""
        if self.asks:
            self.leave_prompt()
        self._catch_up()
        if line == "+++":
            return self._escape_data()
        self._say(line, line.encode("utf-8") + self.end.characters)
        if not _COMMAND.match(line):
            return self._until_quiet(timeout_s)
        builder = ReplyBuilder(line, self._urcs, self._terse or bool(_MAY_BE_TERSE.match(line)))
        return self._finish(builder, timeout_s, payload)

    def answer_prompt(self, text: str, timeout_s: float) -> Answer:
        """The text that the module has asked for, ended with Ctrl-Z; without a prompt nothing is sent."""
        builder, self._asked = self._asked, None
        if builder is None:
            raise KnownError("console.no_prompt", say("console", "The module does not wait for a text any more."))
        self._say(f"{text}␚", text.replace("\n", "\r").encode("utf-8") + _CTRL_Z)
        return self._finish(builder, timeout_s, None)

    def leave_prompt(self) -> Answer:
        """ESC: the text is not sent."""
        builder, self._asked = self._asked, None
        self._say("␛", _ESC)
        return self._finish(builder, 3.0, None) if builder else self._until_quiet(1.0)

    def write(self, data: bytes) -> None:
        """Bytes as they are."""
        for start in range(0, len(data), _CHUNK):
            part = data[start : start + _CHUNK]
            self.link.write(part)
            self._told([Traffic(self.link.device, datetime.now(UTC), True, _text(part), data=part)])
            self.progress(start + len(part), len(data))
            self.hear(wait=False)

    def hear(self, *, wait: bool = True) -> list[str]:
        """Lines that have come; without any, up to 0.05 s is waited for the first."""
        if self.cancelled.is_set():
            raise KnownError("cancelled", say("module", "Stopped by hand."), outcome=Outcome.ABORTED)
        data = self.link.read() if wait or self.link.waiting else b""
        now = time.monotonic()
        if data:
            self._heard = now
            return self._tell(self._cutter.feed(data))
        return self._tell(self._cutter.flush()) if self._cutter.rest and now - self._heard > QUIET_S else []

    def answers(self, seconds: float) -> bool:
        """Whether OK comes within that time."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if "OK" in self.hear():
                return True
        return False

    def say_at(self) -> None:
        self._say("AT", b"AT\r")

    def _catch_up(self) -> None:
        """What has come meanwhile is no answer to what is sent next."""
        for _ in range(100):
            if not self.link.waiting:
                break
            self.hear()

    def _finish(self, builder: ReplyBuilder, timeout_s: float, payload: bytes | None) -> Answer:
        deadline = time.monotonic() + timeout_s
        while builder.final is None:
            for line in self.hear():
                if builder.final is None:
                    builder.take(line)
            if builder.final is None and self._prompted(payload is not None):
                self._tell(self._cutter.flush())
                if payload is None:
                    self._asked = builder
                    return Answer(True, (">",), asks=True)
                self._say(payload.decode("utf-8", "replace").replace("\x1a", "␚"), payload)
                payload = None
            if time.monotonic() > deadline:
                raise _silent(self.link.device, builder.command, timeout_s)
        self._terse = builder.digit
        reply = builder.build()
        error = reply.error
        return Answer(reply.ok, (*reply.lines, reply.final), error.text if error else NOTHING)

    def _prompted(self, at_sign: bool) -> bool:
        prompt = self._cutter.rest.strip()
        return prompt == b">" or (prompt == b"@" and at_sign)

    def _until_quiet(self, timeout_s: float) -> Answer:
        lines: list[str] = []
        started = self._heard = time.monotonic()
        while self._quiet_for() < QUIET_S and time.monotonic() - started < timeout_s:
            lines += self.hear()
        lines += self._tell(self._cutter.flush())
        return Answer(True, tuple(lines))

    def _quiet_for(self) -> float:
        return time.monotonic() - self._heard

    def _escape_data(self) -> Answer:
        """Back to commands from a data connection; the plus signs only count with silence around them."""
        self._pause(GUARD_S)
        self._say("+++", b"+++")
        self._pause(GUARD_S)
        return self._finish(ReplyBuilder("+++", self._urcs, self._terse), 1.0, None)

    def _pause(self, seconds: float) -> None:
        if self.cancelled.wait(seconds):
            self.hear()

    def _say(self, shown: str, data: bytes) -> None:
        seen = masked(shown)
        self._told([Traffic(self.link.device, datetime.now(UTC), True, seen, data=_seen(shown, seen, data))])
        self.link.write(data)

    def _tell(self, pieces: Sequence[bytes]) -> list[str]:
        if not pieces:
            return []
        now, device = datetime.now(UTC), self.link.device
        texts = [_text(piece) for piece in pieces]
        self._told([_line(device, now, text, piece) for text, piece in zip(texts, pieces, strict=True)])
        return [stripped for text in texts if (stripped := text.strip())]


def _line(device: str, now: datetime, text: str, piece: bytes) -> Traffic:
    # Only these can hold a secret, and a megabyte a second leaves no time to look closer at the others.
    seen = masked(text) if "=" in text or '"' in text else text
    words = _known(seen) if seen.startswith("+") else NOTHING
    return Traffic(device, now, False, seen, words, _seen(text, seen, piece))


def _seen(text: str, seen: str, data: bytes) -> bytes:
    """The bytes, unless there is a secret among them."""
    return data if seen == text else seen.replace(MASK, "*****").encode("utf-8")


def _text(piece: bytes) -> str:
    return piece.replace(b"\0", b"").decode("utf-8", "replace").strip("\r\n")


def _silent(device: str, line: str, seconds: float) -> KnownError:
    return KnownError(
        "module.silent",
        say("console", "{port}: no complete answer to {line} within {seconds} s.",
            port=device, line=masked(line), seconds=float(seconds)),
        say("console", "It may still come. Check baud rate, line ending and power if nothing at all was heard."),
        outcome=Outcome.TIMEOUT,
    )  # fmt: skip
