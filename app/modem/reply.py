"""The answer to one AT command, put together line by line (ITU-T V.250 5.7)."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from app.domain.at_text import after_prefix
from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.domain.outcome import Outcome
from app.domain.result_code import ResultError

_HEAD = re.compile(r"AT([+#%^$!*&@][A-Z0-9]+)", re.IGNORECASE)
_ERRORS = {
    "ERROR", "NO CARRIER", "NO ANSWER", "NO DIALTONE", "NO DIAL TONE", "BUSY", "COMMAND NOT SUPPORT",
    "TOO MANY PARAMETERS", "COMMAND NOT SUPPORTED",
}  # fmt: skip
_TERSE = {"0": "OK", "1": "CONNECT", "3": "NO CARRIER", "4": "ERROR", "6": "NO DIALTONE", "7": "BUSY", "8": "NO ANSWER"}
_ERROR_CODE = re.compile(r"\+CM[ES] ERROR:", re.IGNORECASE)
_MOST_LINES = 5000
CHECK_CATALOG = say("module", "Check that the catalog's commands fit this model and firmware.")


@dataclass(frozen=True, slots=True)
class Reply:
    """`lines` are the information responses, `urcs` what came in between unasked, `final` the result code."""

    command: str
    lines: tuple[str, ...]
    final: str
    urcs: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        return self.final in ("OK", "") or self.final.startswith("CONNECT")

    @property
    def error(self) -> ResultError | None:
        return None if self.ok else ResultError.read(self.final)

    def values(self, prefix: str) -> list[str]:
        """What follows `prefix` in each line that has it."""
        found = (after_prefix(line, prefix) for line in self.lines)
        return [rest for rest in found if rest is not None]

    def require(self, shown: str, remedy: Message = CHECK_CATALOG) -> "Reply":
        """Itself if carried out, otherwise `KnownError("module.refused")`, in which `shown` names the command."""
        if (error := self.error) is None:
            return self
        raise KnownError(
            "module.refused",
            say("module", "The module refused {command}: {reason}", command=shown, reason=error.text),
            remedy,
            self.final,
            Outcome.FAIL,
        )


@dataclass(slots=True)
class ReplyBuilder:
    """Takes lines until the final result code. `terse`: a digit alone is one (ATV0)."""

    command: str
    urcs: Collection[str]
    terse: bool = False
    final: str | None = None
    digit: bool = False
    """The final result code was a digit."""
    _lines: list[str] = field(default_factory=list)
    _urcs: list[str] = field(default_factory=list)

    def take(self, line: str) -> bool:
        """Whether the reply is complete with this line."""
        if line == self.command:
            return False
        self.final = self._final(line)
        if self.final is not None:
            return True
        target = self._urcs if self._unasked(line) else self._lines
        if len(target) < _MOST_LINES:
            target.append(line)
        return False

    @property
    def answered(self) -> bool:
        """Whether a line of the command's own has come, such as `+CPIN: READY` for `AT+CPIN?`."""
        head = _HEAD.match(self.command)
        return head is not None and any(after_prefix(line, head[1]) is not None for line in self._lines)

    def build(self) -> Reply:
        return Reply(self.command, tuple(self._lines), self.final or "", tuple(self._urcs))

    def _final(self, line: str) -> str | None:
        upper = line.upper()
        if upper == "OK" or upper in _ERRORS or _ERROR_CODE.match(line) or upper.split(" ")[0] == "CONNECT":
            return "OK" if upper == "OK" else line
        self.digit = self.terse and line in _TERSE
        return _TERSE[line] if self.digit else None

    def _unasked(self, line: str) -> bool:
        head = _HEAD.match(self.command)
        if head and after_prefix(line, head[1]) is not None:
            return False
        return is_urc(line, self.urcs)


def is_urc(line: str, urcs: Collection[str]) -> bool:
    """Whether the line is one of `urcs`: whole lines, or prefixes that end with a colon."""
    prefix, colon, _ = line.partition(":")
    return line in urcs or (bool(colon) and prefix + colon in urcs)
