"""Faults on request: what should go wrong, where, how often."""

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from fnmatch import fnmatchcase
from itertools import count
from random import Random


class FaultKind(StrEnum):
    DELAY = "delay"
    """Provider: the reply comes `seconds` later."""
    HANG = "hang"
    """Provider: no reply for `seconds` (0: until the client gives up); `effect` says whether the call took effect."""
    STATUS = "status"
    """Provider: HTTP `status`; `effect` says whether the call took effect all the same."""
    CUT_BEFORE = "cut-before"
    """Provider: the connection is reset and nothing took effect."""
    CUT_AFTER = "cut-after"
    """Provider: the connection is reset, but the call took effect."""
    MALFORMED = "malformed"
    """Provider: the call takes effect and the body of the reply is broken off in the middle."""
    BARE = "bare"
    """Provider: the call takes effect, and the reply is an empty page that is called HTML, whatever its status."""
    LACKS = "lacks"
    """Provider: the call takes effect, and the reply lacks the headers and fields named in `lines`."""
    LONG_ICCID = "long-iccid"
    """Provider: the call takes effect, and ICCIDs of 19 digits in the reply have a check digit as the 20th."""
    FAIL = "fail"
    """Provider: what this call orders fails later (ESimProfile `failed`, Sim `scheduled` and as before, Celona rows
    refused)."""
    SILENCE = "silence"
    """Port: the command is not heard, not even echoed."""
    GARBAGE = "garbage"
    """Port: noise instead of a reply."""
    UNPLUG = "unplug"
    """Port: it vanishes in the middle of the reply and comes back after `seconds` (0: never by itself)."""
    SLOW = "slow"
    """Port: the reply trickles over `seconds`."""
    LATE = "late"
    """Port: the reply comes `seconds` later."""
    URCS = "urcs"
    """Port: `lines` arrive before, inside and after the reply."""
    ERROR = "error"
    """Port: `+CME ERROR: <status>`, and the command has no effect."""
    ECHO = "echo"
    """Port: it echoes whatever ATE0 said."""
    ECHO_LATE = "echo-late"
    """Port: ATE0 counts only after the reply to the next command."""
    NUMERIC = "numeric"
    """Port: result codes are numbers, as after ATV0."""
    NO_SPACE = "no-space"
    """Port: `+CREG:0,1` and `+CME ERROR:58`, without the space."""
    OK_FIRST = "ok-first"
    """Port: OK comes before the lines of the reply."""
    NO_OK = "no-ok"
    """Port: OK does not come."""
    PROMPT = "prompt"
    """Port: `@` instead of `> ` asks for a text."""
    LOWER_CASE = "lower-case"
    """Port: a command line in lower case is dropped without a reply."""
    BAUD = "baud"
    """Port: it speaks at `baud` only; at another speed it hears nothing and sends NULs and 0xFF."""
    AUTOBAUD = "autobaud"
    """Port: it takes its speed from the first line, which is lost."""
    SPEW = "spew"
    """Port: from the next byte it hears on it sends noise without end, or `lines`, `rate` bytes a second."""
    RENAME = "rename"
    """Port: whenever it comes back, it has another name."""


_TRAITS = frozenset(
    {
        FaultKind.ECHO,
        FaultKind.ECHO_LATE,
        FaultKind.NUMERIC,
        FaultKind.NO_SPACE,
        FaultKind.OK_FIRST,
        FaultKind.NO_OK,
        FaultKind.PROMPT,
        FaultKind.LOWER_CASE,
        FaultKind.BAUD,
        FaultKind.AUTOBAUD,
        FaultKind.SPEW,
        FaultKind.RENAME,
    }
)
"""What a port is like, several at a time; `times` counts the command lines it is so for."""
_PORT_KINDS = frozenset(
    {
        FaultKind.SILENCE,
        FaultKind.GARBAGE,
        FaultKind.UNPLUG,
        FaultKind.SLOW,
        FaultKind.LATE,
        FaultKind.URCS,
        FaultKind.ERROR,
        *_TRAITS,
    }
)
_STATUS_NAMES = ("429", "500", "502", "503", "504")


@dataclass(frozen=True, slots=True)
class Fault:
    """`target` is a pattern for `supersim`, `emnify`, `port:0` …; `match` one for `POST /v1/Sims/*` or `AT+CPIN*`."""

    kind: FaultKind
    target: str = "*"
    match: str = "*"
    times: int | None = 1
    """How often it is played; None: until it is removed."""
    probability: float = 1.0
    seconds: float = 0.0
    status: int = 500
    effect: bool = False
    retry_after: float | None = None
    lines: tuple[str, ...] = ()
    baud: int = 0
    rate: int = 2000

    @classmethod
    def from_json(cls, data: Mapping[str, object]) -> "Fault":
        """Also takes `429`, `500`, `503` … as a kind; raises ValueError or TypeError on what it does not know."""
        values = dict(data)
        kind = str(values.pop("kind"))
        if kind in _STATUS_NAMES:
            values["status"], kind = int(kind), FaultKind.STATUS.value
        if unknown := values.keys() - {f.name for f in fields(cls)}:
            raise ValueError(f"unknown: {', '.join(sorted(unknown))}")
        lines = values.pop("lines", ())
        if not isinstance(lines, (list, tuple)):
            raise TypeError("lines is a list")
        return cls(FaultKind(kind), lines=tuple(map(str, lines)), **values)  # type: ignore[arg-type]

    @classmethod
    def parse(cls, text: str) -> "Fault":
        """A fault in JSON, or its kind alone; raises ValueError on what is neither."""
        try:
            return cls.from_json(json.loads(text) if text.lstrip().startswith("{") else {"kind": text})
        except (KeyError, TypeError) as error:
            raise ValueError(f"not a fault: {text}") from error

    def to_json(self) -> dict[str, object]:
        return {f.name: getattr(self, f.name) for f in fields(self)}


@dataclass(slots=True)
class _Armed:
    fault: Fault
    left: int | None


@dataclass(slots=True)
class FaultBook:
    """The faults that are armed, in the order they were added; safe between threads."""

    random: Random
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _armed: dict[int, _Armed] = field(default_factory=dict)
    _numbers: "count[int]" = field(default_factory=lambda: count(1))

    def add(self, fault: Fault) -> int:
        """Arm it; the number removes it."""
        with self._lock:
            number = next(self._numbers)
            self._armed[number] = _Armed(fault, fault.times)
            return number

    def remove(self, number: int) -> None:
        with self._lock:
            self._armed.pop(number, None)

    def clear(self) -> None:
        with self._lock:
            self._armed.clear()

    def armed(self) -> dict[int, Fault]:
        with self._lock:
            return {number: armed.fault for number, armed in self._armed.items()}

    def take(self, target: str, what: str) -> Fault | None:
        """The first armed fault that fits and whose dice fall; used up by it."""
        if not self._armed:
            return None
        with self._lock:
            for number, armed in self._armed.items():
                if armed.fault.kind not in _TRAITS and self._fits(armed.fault, target, what):
                    self._use(number, armed)
                    return armed.fault
        return None

    def traits(self, target: str, what: str) -> frozenset[FaultKind]:
        """What a port is like for this command line; used up by it."""
        if not self._armed:
            return frozenset()
        with self._lock:
            fitting = [
                (number, armed)
                for number, armed in self._armed.items()
                if armed.fault.kind in _TRAITS and self._fits(armed.fault, target, what)
            ]
            for number, armed in fitting:
                self._use(number, armed)
        return frozenset(armed.fault.kind for _, armed in fitting)

    def trait(self, kind: FaultKind, target: str) -> Fault | None:
        """What a port is like whatever it is sent; not used up by asking."""
        if not self._armed:
            return None
        with self._lock:
            faults = (armed.fault for armed in self._armed.values() if armed.fault.kind is kind)
            return next((fault for fault in faults if fnmatchcase(target, fault.target)), None)

    def deaf(self, target: str) -> bool:
        """Whether silence waits for anything sent to `target`, which then is not even echoed."""
        if not self._armed:
            return False
        with self._lock:
            return any(
                a.fault.kind is FaultKind.SILENCE
                and (a.fault.match, a.fault.probability) == ("*", 1.0)
                and fnmatchcase(target, a.fault.target)
                for a in self._armed.values()
            )

    def _fits(self, fault: Fault, target: str, what: str) -> bool:
        return (
            (fault.kind in _PORT_KINDS) == target.startswith("port:")
            and fnmatchcase(target, fault.target)
            and fnmatchcase(what, fault.match)
            and (fault.probability >= 1.0 or self.random.random() < fault.probability)
        )

    def _use(self, number: int, armed: _Armed) -> None:
        if armed.left is None:
            return
        armed.left -= 1
        if armed.left <= 0:
            del self._armed[number]
