"""Commands in, replies out: echo, thinking time, one command after the other, and the faults of a port."""

import time
from collections import deque
from collections.abc import Callable
from functools import partial
from random import Random

from app.sandbox.faults import Fault, FaultKind
from app.sandbox.modules.command import Failure
from app.sandbox.modules.errors import failure_text
from app.sandbox.modules.loop import Loop, Timer
from app.sandbox.modules.module import Module
from app.sandbox.modules.syntax import render
from app.sandbox.modules.traits import alter, noise
from app.sandbox.provider import World
from app.sandbox.record import Kind

_LONGEST_LINE = 2048
_TRICKLES = 20
_NOISE_BYTES = 60
_SPEW_S = 0.02
_SPEW_BYTES = 2048
"""At once; a pseudo terminal that is not read at all holds 4096."""
_SUBMIT, _ESCAPE = b"\x1a", b"\x1b"
_UNSETTLED = -1


class Dialogue:
    def __init__(
        self,
        source: str,
        module: Module,
        world: World,
        loop: Loop,
        write: Callable[[bytes], None],
        unplug: Callable[[float], None],
        after_reply: Callable[[], None],
        speed: Callable[[], int | None] = lambda: None,
    ) -> None:
        self._source = source
        self._module = module
        self._world = world
        self._loop = loop
        self._write = write
        self._unplug = unplug
        self._after_reply = after_reply
        self._speed = speed
        self._random = Random(source)  # noqa: S311
        self._heard = b""
        self._last = ""
        self._queue: deque[str] = deque()
        self._timers: list[Timer] = []
        self._spewing: Timer | None = None
        self._busy = False
        self._held = False
        self._lingers = False
        """ATE0 was given, but the echo is still on."""
        self._settled: int | None = _UNSETTLED
        """The speed that an autobauding module has found."""

    def hear(self, data: bytes) -> None:
        data = data.replace(b"\n", b"").replace(b"\0", b"")
        if not self._understands(data):
            return
        if self._held and data:
            # Any byte aborts a command that takes long (V.250 5.6.1), and is lost itself.
            self._cancel()
            self._deliver(self._module.abort(), None)
            return
        if self._echoes():
            self._write(data)
        self._heard = (self._heard + data)[-_LONGEST_LINE:]
        if self._module.prompt:
            self._hear_text()
        while b"\r" in self._heard and not self._module.prompt:
            line, self._heard = self._heard.split(b"\r", 1)
            self._queue.append(line.decode("latin-1"))
        self._next()

    def forget(self) -> None:
        """Drop what is under way."""
        self._cancel()
        if self._spewing:
            self._spewing.cancel()
        self._spewing = None
        self._queue.clear()
        self._heard, self._busy, self._lingers, self._settled = b"", False, False, _UNSETTLED

    def _trait(self, kind: FaultKind) -> Fault | None:
        return self._world.faults.trait(kind, self._source)

    def _echoes(self) -> bool:
        if self._world.faults.deaf(self._source):
            return False
        return self._module.session.echo or self._lingers or self._trait(FaultKind.ECHO) is not None

    def _understands(self, data: bytes) -> bool:
        """Whether bytes arrive as they were sent."""
        if self._trait(FaultKind.SPEW) and self._spewing is None:
            self._spew(time.monotonic())
        only, speed = self._trait(FaultKind.BAUD), self._speed()
        if only and speed not in (None, only.baud):
            self._write(noise(data))
            return False
        if self._trait(FaultKind.AUTOBAUD) and self._settled != speed:
            self._settled = speed if b"\r" in data else _UNSETTLED
            return False
        return True

    def _spew(self, due: float) -> None:
        fault = self._trait(FaultKind.SPEW)
        if fault is None:
            self._spewing = None
            return
        size = min(max(int(fault.rate * _SPEW_S), 1), _SPEW_BYTES)
        text = "".join(f"\r\n{line}\r\n" for line in fault.lines).encode("latin-1")
        self._write(text * max(size // len(text), 1) if text else self._random.randbytes(size))
        due += size / fault.rate
        self._spewing = self._loop.later(due - time.monotonic(), lambda: self._spew(due))

    def _hear_text(self) -> None:
        """Up to Ctrl-Z, or to ESC, which gives it up (TS 27.005 3.5.1)."""
        at = min((at for at in map(self._heard.find, (_SUBMIT, _ESCAPE)) if at >= 0), default=-1)
        if at < 0:
            return
        text, end, self._heard = self._heard[:at], self._heard[at : at + 1], self._heard[at + 1 :]
        if end == _ESCAPE:
            self._deliver(self._module.abort(), None)
            return
        reply = self._module.hear_text(text.decode("latin-1"))
        self._later(self._world.options.reply_ms / 1000, lambda: self._deliver(reply, None))

    def _cancel(self) -> None:
        for timer in self._timers:
            timer.cancel()
        self._timers.clear()
        self._held = False

    def _later(self, seconds: float, run: Callable[[], None]) -> None:
        self._timers.append(self._loop.later(seconds, run))

    def _next(self) -> None:
        while self._queue and not self._busy:
            line = self._queue.popleft()
            at = line.upper().find("AT")
            if line.upper() == "A/":
                line, at = self._last, 0
            if at >= 0 and line:
                self._last = line[at:]
                self._take(line[at:])

    def _take(self, line: str) -> None:
        self._world.record.add(Kind.REQUEST, self._source, line)
        traits = self._world.faults.traits(self._source, line.upper())
        fault = self._world.faults.take(self._source, line.upper())
        for kind in (*traits, *([fault.kind] if fault else ())):
            self._world.record.add(Kind.FAULT, self._source, kind.value, request=line)
        dropped = FaultKind.LOWER_CASE in traits and line != line.upper()
        if dropped or (fault and fault.kind is FaultKind.SILENCE):
            return
        self._busy = True
        wait = self._world.options.reply_ms / 1000
        if fault and fault.kind is FaultKind.LATE:
            wait += fault.seconds
        self._later(wait, lambda: self._answer(line, fault, traits))

    def _answer(self, line: str, fault: Fault | None, traits: frozenset[FaultKind]) -> None:
        self._timers.clear()
        echoed = self._module.session.echo
        if fault and fault.kind is FaultKind.ERROR:
            final = failure_text(Failure(fault.status), self._module.session.cmee, self._module.personality.error_space)
            reply = render((), final, verbose=self._module.session.verbose)
        else:
            reply = self._module.execute(line[2:])
        self._lingers = FaultKind.ECHO_LATE in traits and echoed and not self._module.session.echo
        if self._module.prompt:
            self._timers.clear()
            self._write(b"\r\n@" if FaultKind.PROMPT in traits else b"\r\n> ")
            return
        reply = alter(reply, traits)
        if self._module.hold_s:
            self._held = True
            self._later(self._module.hold_s, lambda: self._deliver(reply, fault))
        else:
            self._deliver(reply, fault)

    def _deliver(self, reply: str, fault: Fault | None) -> None:
        self._held = False
        self._timers.clear()
        data = reply.encode("latin-1", "replace")
        spoil = _SPOILERS.get(fault.kind) if fault else None
        if spoil and fault:
            spoil(self, data, fault)
        else:
            self._finish(data)

    def _finish(self, data: bytes) -> None:
        self._write(data)
        self._busy = False
        self._after_reply()
        self._next()

    def _garbage(self, _data: bytes, _fault: Fault) -> None:
        self._finish(self._random.randbytes(_NOISE_BYTES).replace(b"\r", b"\xff").replace(b"\n", b"\xfe"))

    def _half_then_gone(self, data: bytes, fault: Fault) -> None:
        self._write(data[: len(data) // 2])
        self._unplug(fault.seconds)

    def _trickle(self, data: bytes, fault: Fault) -> None:
        size = max(len(data) // _TRICKLES, 1)
        pieces = [data[at : at + size] for at in range(0, len(data), size)]
        for number, piece in enumerate(pieces[:-1], 1):
            self._later(fault.seconds * number / len(pieces), partial(self._write, piece))
        self._later(fault.seconds, lambda: self._finish(pieces[-1]))

    def _among_urcs(self, data: bytes, fault: Fault) -> None:
        burst = b"".join(f"\r\n{line}\r\n".encode("latin-1") for line in fault.lines)
        at = data.rfind(b"\r\n\r\n") + 2 if b"\r\n\r\n" in data else 0
        self._finish(burst + data[:at] + burst + data[at:] + burst)


_SPOILERS: dict[FaultKind, Callable[[Dialogue, bytes, Fault], None]] = {
    FaultKind.GARBAGE: Dialogue._garbage,  # noqa: SLF001
    FaultKind.UNPLUG: Dialogue._half_then_gone,  # noqa: SLF001
    FaultKind.SLOW: Dialogue._trickle,  # noqa: SLF001
    FaultKind.URCS: Dialogue._among_urcs,  # noqa: SLF001
}
