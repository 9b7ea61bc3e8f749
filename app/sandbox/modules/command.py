"""A command as a row of a table: what it does when run, read, written or tested."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.sandbox.modules.syntax import Form

if TYPE_CHECKING:
    from app.sandbox.modules.module import Module

Handler = Callable[["Module", Sequence[str]], Iterable[str]]
"""Gives the information lines of the reply; raises `Failure`."""


class Failure(Exception):
    """`code` is the CME error (TS 27.007 9.2) or, with `sms`, the CMS error (TS 27.005 3.2.5); None is ERROR."""

    def __init__(self, code: int | None = None, *, sms: bool = False) -> None:
        super().__init__(code)
        self.code = code
        self.sms = sms


INCORRECT = 50
"""CME error 50: incorrect parameters."""


@dataclass(frozen=True, slots=True)
class Command:
    run: Handler | None = None
    read: Handler | None = None
    write: Handler | None = None
    test: Handler | str = ""
    card: bool = False
    """Whether it needs a SIM that is unlocked."""

    def handler(self, form: Form) -> Handler | None:
        if form is Form.TEST:
            text = self.test
            return text if callable(text) else lambda _m, _a: (text,) if text else ()
        return {Form.RUN: self.run, Form.READ: self.read, Form.WRITE: self.write}[form]


def says(text: str) -> Handler:
    """Prints a line, or several; `{imei}`, `{iccid}`, `{imsi}` and `{msisdn}` are this module's own."""
    return lambda m, _: text.format(
        imei=m.imei, iccid=m.card.iccid, imsi=m.card.imsi, msisdn=m.card.msisdn
    ).splitlines()


def does_nothing(_m: "Module", _args: Sequence[str]) -> Iterable[str]:
    return ()


def number(args: Sequence[str], at: int, allowed: Iterable[int], default: int | None = None) -> int:
    """A number among the arguments; raises CME 50 if it is missing or not allowed."""
    text = args[at] if at < len(args) else ""
    if text == "" and default is not None:
        return default
    if not text.isdecimal() or int(text) not in allowed:
        raise Failure(INCORRECT)
    return int(text)


def string(args: Sequence[str], at: int, default: str | None = None) -> str:
    """A quoted string among the arguments; raises CME 50 if it is missing, bare or beyond printable ASCII."""
    text = args[at] if at < len(args) else ""
    if text == "" and default is not None:
        return default
    inner = text[1:-1]
    if len(text) < 2 or text[0] != '"' or text[-1] != '"' or not (inner.isascii() and inner.isprintable()):
        raise Failure(INCORRECT)
    return inner
