"""What a console does in one turn at its port."""

import re
from dataclasses import dataclass
from typing import Protocol

from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message, say
from app.modem.masking import masked
from app.station.console_macro import MacroStep
from app.station.console_values import RATES
from app.station.console_wire import Answer, Wire

_ANSWER_S = 0.4


class Job(Protocol):
    def run(self, wire: Wire) -> Answer: ...


@dataclass(frozen=True, slots=True)
class SendLine:
    line: str
    timeout_s: float
    payload: bytes | None = None

    def run(self, wire: Wire) -> Answer:
        return wire.exchange(self.line, self.timeout_s, self.payload)


@dataclass(frozen=True, slots=True)
class SendText:
    """What a prompt has asked for; None leaves the prompt."""

    text: str | None
    timeout_s: float

    def run(self, wire: Wire) -> Answer:
        return wire.leave_prompt() if self.text is None else wire.answer_prompt(self.text, self.timeout_s)


@dataclass(frozen=True, slots=True)
class SendBytes:
    data: bytes

    def run(self, wire: Wire) -> Answer:
        wire.write(self.data)
        return Answer(True)


@dataclass(frozen=True, slots=True)
class Script:
    """Line after line, each once the one before was answered; the first that is not as expected ends it."""

    steps: tuple[MacroStep, ...]

    def run(self, wire: Wire) -> Answer:
        lines: list[str] = []
        for number, step in enumerate(self.steps, 1):
            wire.progress(number, len(self.steps))
            payload = step.payload.encode("utf-8") + b"\x1a" if step.payload else None
            answer = wire.exchange(step.send, step.timeout_s, payload)
            lines += answer.lines
            problem = _mismatch(number, step, answer)
            if problem.template:
                return Answer(False, tuple(lines), problem)
        return Answer(True, tuple(lines))


def _mismatch(number: int, step: MacroStep, answer: Answer) -> Message:
    line = masked(step.send)
    if answer.asks:
        return say("console", "Line {number}, {line}, asks for a text, and there is none.", number=number, line=line)
    if step.expect and not re.search(step.expect, answer.text, re.MULTILINE):
        return say(
            "console", "Line {number}, {line}: {expect} was expected in the answer.",
            number=number, line=line, expect=step.expect,
        )  # fmt: skip
    if not step.expect and not answer.ok:
        return say(
            "console", "Line {number}, {line}, was refused: {reason}",
            number=number, line=line, reason=answer.problem,
        )  # fmt: skip
    return NOTHING


@dataclass(frozen=True, slots=True)
class FindBaud:
    """Try the usual rates until AT is answered; where none is, the rate is as before."""

    def run(self, wire: Wire) -> Answer:
        before = wire.link.baud
        rates = (before, *(rate for rate in RATES if rate != before))
        for number, rate in enumerate(rates, 1):
            wire.progress(number, len(rates))
            wire.link.set_baud(rate)
            for _ in range(2):  # a module that finds the rate by itself loses the first
                wire.say_at()
                if wire.answers(_ANSWER_S):
                    return Answer(True, (str(rate),))
        wire.link.set_baud(before)
        raise KnownError(
            "console.no_baud",
            say("console", "{port}: AT was not answered at any of the usual rates.", port=wire.link.device),
            say("console", "Check power and cable, and that this is the AT port."),
        )


@dataclass(frozen=True, slots=True)
class Open:
    """Take the port, and only listen."""

    def run(self, wire: Wire) -> Answer:
        del wire
        return Answer(True)
