"""What commands of several vendors share."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from app.sandbox.modules.command import Command, number, string
from app.sandbox.modules.data import CIDS, authenticate

if TYPE_CHECKING:
    from app.sandbox.modules.module import Module

Lines = Iterable[str]
Args = Sequence[str]


def _off(m: "Module", _args: Args) -> Lines:
    m.off_asked = True
    return ()


def _reboot(m: "Module", _args: Args) -> Lines:
    m.reboot_asked = True
    return ()


OFF = Command(run=_off, write=_off)
REBOOT = Command(run=_reboot, write=_reboot)


def says_tries(text: str) -> Command:
    """Prints what is left; `{tries}` and `{puk}` are the numbers."""

    def tell(m: "Module", _args: Args) -> Lines:
        return (text.format(tries=m.card.tries, puk=m.card.puk_tries),)

    return Command(run=tell, read=tell, write=tell)


def keeps_login(told: str, *order: str) -> Command:
    """User and password of a context: `order` of the values as they are written, and a line of the reading."""

    def write(m: "Module", args: Args) -> Lines:
        at = {name: place for place, name in enumerate(order or ("cid", "auth", "user", "password"))}
        user, password = string(args, at["user"], ""), string(args, at["password"], "")
        authenticate(m, number(args, at["cid"], CIDS[1:]), number(args, at["auth"], (0, 1, 2)), user, password)
        return ()

    def read(m: "Module", _args: Args) -> Lines:
        return [told.format(cid=cid, auth=c.auth, user=c.user) for cid, c in sorted(m.contexts.items())]

    return Command(read=read, write=write)


def numbers(value: str) -> list[int]:
    """The numbers of a setting: `7,8` is 7 and 8."""
    return [int(part) for part in value.split(",") if part.strip().isdecimal()]
