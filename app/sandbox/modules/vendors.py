"""Commands of the vendors, row by row, beside the ones that a personality brings as plain data."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.sandbox.modules.command import INCORRECT, Command, Failure, number, says, string
from app.sandbox.modules.data import CIDS, authenticate, define
from app.sandbox.modules.state import Context

if TYPE_CHECKING:
    from app.sandbox.modules.module import Module
    from app.sandbox.modules.personalities import Personality

Lines = Iterable[str]
Args = Sequence[str]

_QUECTEL_TYPES = ("IP", "IPV6", "IPV4V6")


def _off(m: "Module", _args: Args) -> Lines:
    m.off_asked = True
    return ()


def _reboot(m: "Module", _args: Args) -> Lines:
    m.reboot_asked = True
    return ()


# --- Quectel


def _qicsgp(m: "Module", args: Args) -> Lines:
    cid = number(args, 0, CIDS)
    if len(args) > 1:
        return _qicsgp_define(m, cid, args)
    context = m.contexts.get(cid) or Context("IP", "")
    kind = _QUECTEL_TYPES.index(context.type) + 1
    return (f'+QICSGP: {kind},"{context.apn}","{context.user}","{context.password}",{context.auth}',)


def _qicsgp_define(m: "Module", cid: int, args: Args) -> Lines:
    kind, apn = number(args, 1, (1, 2, 3)), string(args, 2)
    user, password, auth = string(args, 3, ""), string(args, 4, ""), number(args, 5, range(4), 0)
    define(m, cid, _QUECTEL_TYPES[kind - 1], apn)
    authenticate(m, cid, auth, user, password)
    return ()


def _qcfg(m: "Module", args: Args) -> Lines:
    name = args[0].lower()
    if name not in m.stored:
        raise Failure(INCORRECT)
    if len(args) == 1:
        return (f"+QCFG: {name},{m.stored[name]}",)
    m.stored[name] = ",".join(args[1:-1] or args[1:])
    return ()


def _qpinc(m: "Module", _args: Args) -> Lines:
    return (f'+QPINC: "SC",{m.card.tries},10',)


# --- u-blox


def _ucgdflt(m: "Module", args: Args) -> Lines:
    number(args, 0, (0, 1))
    kind, apn = string(args, 1).upper(), string(args, 2, "")
    if kind not in _QUECTEL_TYPES:
        raise Failure(INCORRECT)
    m.default_bearer = Context(kind, apn)
    m.hooks.effect("apn.set", cid=0, type=kind, apn=apn)
    m.apn_changed()
    return ()


def _uauthreq(m: "Module", args: Args) -> Lines:
    """`cid,auth,user,password`, as SARA-R4 and later have it."""
    authenticate(m, number(args, 0, CIDS), number(args, 1, range(4)), string(args, 2, ""), string(args, 3, ""))
    return ()


def _upincnt(m: "Module", _args: Args) -> Lines:
    return (f"+UPINCNT: {m.card.tries},3,10,10",)


_UBLOX: Mapping[str, Command] = {
    "+CPWROFF": Command(run=_off),
    "+UPINCNT": Command(run=_upincnt),
    "+UAUTHREQ": Command(write=_uauthreq),
}

VENDORS: Mapping[str, Mapping[str, Command]] = {
    "quectel": {
        "+QICSGP": Command(write=_qicsgp, test="+QICSGP: (1-15),(1-3),<APN>,<username>,<password>,(0-3)"),
        "+QCFG": Command(write=_qcfg),
        "+QPINC": Command(read=_qpinc),
        "+QPOWD": Command(run=_off, write=_off),
    },
    "u-blox": _UBLOX,
    "toby-l2": {**_UBLOX, "+UCGDFLT": Command(write=_ucgdflt)},
    "simcom": {
        "+CPOF": Command(run=_off),
        "+CRESET": Command(run=_reboot),
        "+SPIC": Command(run=lambda m, _: (f"+SPIC: {m.card.tries},10,3,10",)),
    },
}


def vendor_commands(personality: "Personality") -> dict[str, Command]:
    """The commands that are plain data in a personality: the ICCID, lines to print, values to keep."""
    commands = {name: Command(run=says(text)) for name, text in personality.extra.items()}
    commands.update((name, _keeps(name)) for name in personality.settings if name.startswith("+"))
    if personality.iccid:
        name, text = personality.iccid
        commands[name] = Command(run=says(text), read=says(text), card=True)
    return commands


def _keeps(name: str) -> Command:
    def write(m: "Module", args: Args) -> Lines:
        m.stored[name] = ",".join(args)
        return ()

    return Command(read=lambda m, _: (f"{name}: {m.stored[name]}",), write=write)
