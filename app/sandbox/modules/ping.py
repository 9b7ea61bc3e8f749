"""The ping commands of the vendors: one row each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from app.sandbox.modules.command import INCORRECT, Command, Failure, string

if TYPE_CHECKING:
    from app.sandbox.modules.module import Module

_FIRST_MS, _STEP_MS, _SIZE, _TTL = 41, 3, 32, 63
_RESOLVED = "10.64.0.80"
_NO_SERVICE = 30


@dataclass(frozen=True, slots=True)
class Ping:
    """`line` may have `{n}`, `{host}`, `{ip}`, `{ms}`, `{size}`, `{ttl}`; `end` `{count}`, `{lo}`, `{hi}`, `{mean}`."""

    line: str
    end: str = ""
    host_at: int = 0
    count_at: int | None = None
    count: int = 4
    waits: bool = False
    """True: the lines are the reply, which takes as long; False: they come as URCs after OK."""

    def command(self) -> Command:
        return Command(write=self._run, test="")

    def _run(self, m: "Module", args: Sequence[str]) -> Iterable[str]:
        host = string(args, self.host_at)
        if not host:
            raise Failure(INCORRECT)
        if not m.registration.in_service:
            raise Failure(_NO_SERVICE)
        lines = list(self._lines(host, self._count(args)))
        if self.waits:
            m.hold_s = m.ping_s * len(lines)
            return lines
        for number, line in enumerate(lines, 1):
            m.later(m.ping_s * number, partial(m.hooks.urc, line))
        return ()

    def _count(self, args: Sequence[str]) -> int:
        text = args[self.count_at] if self.count_at is not None and self.count_at < len(args) else ""
        return min(int(text), 100) if text.isdecimal() and int(text) else self.count

    def _lines(self, host: str, count: int) -> Iterable[str]:
        address = host if host.replace(".", "").isdecimal() else _RESOLVED
        last = _FIRST_MS + _STEP_MS * (count - 1)
        facts: dict[str, object] = {
            "host": host, "ip": address, "count": count, "size": _SIZE, "ttl": _TTL,
            "lo": _FIRST_MS, "hi": last, "mean": (_FIRST_MS + last) // 2,
        }  # fmt: skip
        for n in range(count):
            yield self.line.format(n=n + 1, ms=_FIRST_MS + _STEP_MS * n, **facts)
        if self.end:
            yield self.end.format(**facts)
