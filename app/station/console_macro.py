"""Macros of the console: several lines, each with what its answer has to hold."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.errors import KnownError
from app.domain.message import say
from app.domain.toml_reader import TomlTable, read_toml, toml_string, unreadable
from app.modem.masking import masked

DEFAULT_TIMEOUT_S = 5.0
LONGEST_TIMEOUT_S = 600.0
_NOT_PATTERN = say("toml", "{file}, line {line}: {key} is not a regular expression ({why}).")
_NOT_ONE_LINE = say("toml", "{file}, line {line}: {key} must be one line.")


@dataclass(frozen=True, slots=True)
class MacroStep:
    """`expect` is a regular expression that is searched for in the answer; empty: the answer must not be an error."""

    send: str
    expect: str = ""
    timeout_s: float = DEFAULT_TIMEOUT_S
    payload: str = ""
    """What follows when the module asks for a text."""


@dataclass(frozen=True, slots=True)
class Macro:
    name: str
    steps: tuple[MacroStep, ...] = ()

    def text(self) -> str:
        """As TOML, ready to stand in a file with others."""
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        yield "[[macro]]"
        yield f"name = {toml_string(self.name)}"
        for step in self.steps:
            yield from ("", "[[macro.step]]", f"send = {toml_string(step.send)}")
            if step.expect:
                yield f"expect = {toml_string(step.expect)}"
            if step.timeout_s != DEFAULT_TIMEOUT_S:
                yield f"timeout_s = {step.timeout_s:g}"
            if step.payload:
                yield f"payload = {toml_string(step.payload)}"


def check_no_secret(macro: Macro) -> None:
    """A macro is kept in a file that others may read."""
    for number, step in enumerate(macro.steps, 1):
        if masked(step.send) != step.send:
            raise KnownError(
                "console.secret",
                say(
                    "console", "Line {number}, {line}, holds a PIN or password.", number=number, line=masked(step.send)
                ),
                say("console", "Macros are kept in a file. Leave this line out, and enter it by hand."),
            )


def pattern_problem(expect: str) -> str:
    """Why this is no regular expression; empty if it is one."""
    try:
        re.compile(expect)
    except re.error as error:
        return str(error)
    return ""


def read_macros(data: bytes, file: str) -> tuple[Macro, ...]:
    """Raises `KnownError` (`file.wrong`) that names the line and the key."""
    table = read_toml(data, file)
    macros = macros_of(table)
    table.texts("favourites")  # a file of the console's own may be imported too
    table.done()
    return macros


def macros_of(table: TomlTable) -> tuple[Macro, ...]:
    return tuple(_macro(each) for each in table.tables("macro"))


def load_macros(path: Path) -> tuple[Macro, ...]:
    """From a file that a person chose."""
    try:
        return read_macros(path.read_bytes(), path.name)
    except OSError as error:
        raise unreadable(str(path), error) from error


def numbered(macros: tuple[Macro, ...], added: tuple[Macro, ...]) -> tuple[Macro, ...]:
    """`macros` and after them the added ones, those with a name that is taken under a new one."""
    kept = list(macros)
    for macro in added:
        taken, name, number = {each.name for each in kept}, macro.name, 2
        while name in taken:
            name, number = f"{macro.name} {number}", number + 1
        kept.append(replace(macro, name=name))
    return tuple(kept)


def _macro(table: TomlTable) -> Macro:
    macro = Macro(table.text("name"), tuple(_step(each) for each in table.tables("step")))
    table.done()
    return macro


def _step(table: TomlTable) -> MacroStep:
    step = MacroStep(
        table.text("send"),
        table.text("expect", ""),
        table.number("timeout_s", 0.1, LONGEST_TIMEOUT_S, DEFAULT_TIMEOUT_S),
        table.text("payload", ""),
    )
    if reason := pattern_problem(step.expect):
        raise table.wrong("expect", _NOT_PATTERN, why=reason)
    if len(step.send.splitlines()) != 1:
        raise table.wrong("send", _NOT_ONE_LINE)
    table.done()
    return step
