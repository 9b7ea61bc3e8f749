"""Commands that keep a value: `+URAT=7`, or one of several by a key: `+QCFG="nwscanmode",3`."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from app.sandbox.modules.command import INCORRECT, Command, Failure

if TYPE_CHECKING:
    from app.sandbox.modules.module import Module

_NOT_ALLOWED = 3


def keep(m: "Module", name: str, value: str) -> None:
    """Keep the value of a setting if it may be written now; it counts from the moment that its effect names."""
    setting = m.personality.settings[name]
    if re.fullmatch(setting.pattern, value) is None:
        raise Failure(INCORRECT)
    if setting.radio_off and m.registration.in_service:
        raise Failure(_NOT_ALLOWED)
    m.write_setting(name, value, setting.effect)


def kept(name: str) -> Command:
    """`+URAT=7,8` and `+URAT?`; brackets and blanks of the value are left as they were typed."""

    def read(m: "Module", _args: Sequence[str]) -> Iterable[str]:
        return (f"{name}: {m.stored[name]}",)

    def write(m: "Module", args: Sequence[str]) -> Iterable[str]:
        keep(m, name, ",".join(args))
        return ()

    def test(m: "Module", _args: Sequence[str]) -> Iterable[str]:
        told = m.personality.settings[name].test
        if not told:
            raise Failure(m.personality.unknown)
        return (f"{name}: {told}",)

    return Command(read=read, write=write, test=test)


def listed(name: str, keys: int = 1) -> Command:
    """A setting of several lines, kept with a slash between them; a write changes the line whose first values agree.

    `+KBNDCFG=0,80084` changes the line `0,…`, with two keys `+SQNBANDSEL=0,"standard","3"` that of `0,standard`.
    """

    def read(m: "Module", _args: Sequence[str]) -> Iterable[str]:
        return [f"{name}: {line}" for line in m.stored[name].split("/")]

    def write(m: "Module", args: Sequence[str]) -> Iterable[str]:
        head = ",".join(args[:keys]).replace('"', "") + ","
        lines = m.stored[name].split("/")
        at = next((at for at, line in enumerate(lines) if line.replace('"', "").startswith(head)), None)
        if at is None or len(args) <= keys:
            raise Failure(INCORRECT)
        lines[at] = head + ",".join(args[keys:])
        keep(m, name, "/".join(lines))
        return ()

    return Command(read=read, write=write)


def keyed(command: str, show: Callable[[str, str], str] = "{0},{1}".format) -> Command:
    """`+UDCONF=20,2` keeps the value of key 20, `+UDCONF=20` prints it."""

    def write(m: "Module", args: Sequence[str]) -> Iterable[str]:
        name = f"{command}={args[0]}"
        if name not in m.stored:
            raise Failure(INCORRECT)
        if len(args) == 1:
            return (f"{command}: {show(args[0], m.stored[name])}",)
        keep(m, name, ",".join(args[1:]))
        return ()

    return Command(write=write)
