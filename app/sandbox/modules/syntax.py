"""The command line of V.250 and TS 27.007: taken apart into requests, and replies put together."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

_EXTENDED = re.compile(r"(?P<name>[+#%^$*!_][A-Z][A-Z0-9_.]*)(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_BASIC = re.compile(r"(?P<name>S\d+|[&\\]?[A-Z])(?P<rest>=\?|\?|=?\d*)", re.IGNORECASE)


class Form(Enum):
    RUN = auto()
    READ = auto()
    WRITE = auto()
    TEST = auto()


@dataclass(frozen=True, slots=True)
class Request:
    name: str
    form: Form
    args: tuple[str, ...] = ()


class BadLine(Exception):
    """No command line at all."""


def requests(body: str) -> Iterator[Request]:
    """What follows `AT`, request by request; raises BadLine where it makes no sense."""
    while body := body.strip(" ;"):
        if body[0] in "+#%^$*!_":
            command, body = _until(body, ";")
            yield _extended(command)
        elif body[0] in "Dd":
            yield Request("D", Form.WRITE, (body[1:],))
            return
        else:
            match = _BASIC.match(body)
            if match is None:
                raise BadLine(body)
            body = body[match.end() :]
            yield _basic(match["name"].upper(), match["rest"])


def _extended(command: str) -> Request:
    match = _EXTENDED.fullmatch(command.strip())
    if match is None:
        raise BadLine(command)
    name, rest = match["name"].upper(), match["rest"].strip()
    if rest in ("", "?"):
        return Request(name, Form.READ if rest else Form.RUN)
    if rest == "=?":
        return Request(name, Form.TEST)
    if not rest.startswith("="):
        raise BadLine(command)
    return Request(name, Form.WRITE, tuple(_split(rest[1:])))


def _basic(name: str, rest: str) -> Request:
    if rest in ("?", "=?"):
        return Request(name, Form.READ if rest == "?" else Form.TEST)
    digits = rest.removeprefix("=")
    return Request(name, Form.WRITE if digits or name[0] == "S" else Form.RUN, (digits,) if digits else ())


def _split(text: str) -> Iterator[str]:
    while True:
        part, rest = _until(text, ",")
        yield part.strip()
        if len(part) == len(text):
            return
        text = rest


def _until(text: str, stop: str) -> tuple[str, str]:
    """The text before the first `stop` outside quotes, and what follows it."""
    quoted = False
    for at, sign in enumerate(text):
        if sign == '"':
            quoted = not quoted
        elif sign == stop and not quoted:
            return text[:at], text[at + 1 :]
    return text, ""


_NUMBERS = {"OK": "0", "ERROR": "4"}


def render(lines: Sequence[str], final: str, *, verbose: bool) -> str:
    """A whole reply; without verbose result codes (ATV0) the final code is a number and frames are shorter.

    A quiet module (ATQ1) has no final code and says nothing at all.
    """
    if not final:
        return ""
    if not verbose:
        end = f"{_NUMBERS[final]}\r" if final in _NUMBERS else f"{final}\r\n"
        return "".join(f"{line}\r\n" for line in lines) + end
    info = "\r\n" + "\r\n".join(lines) + "\r\n" if lines else ""
    return f"{info}\r\n{final}\r\n"
