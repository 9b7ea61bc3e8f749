"""Packet data commands of TS 27.007 chapter 10: contexts, attach, activation."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.sandbox.modules.command import INCORRECT, Command, Failure, does_nothing, number, string
from app.sandbox.modules.state import Context

if TYPE_CHECKING:
    from app.sandbox.modules.module import Module

CIDS = range(16)
TYPES = ("IP", "IPV6", "IPV4V6", "PPP")

_NO_SERVICE = 30
_UNKNOWN_APN = 127
_DNS = "10.64.0.53"
_NO_ADDRESS = "0.0.0.0"  # noqa: S104


def define(m: "Module", cid: int, pdp_type: str, apn: str) -> Context:
    """Set a context as `+CGDCONT` does, and record it."""
    if pdp_type not in TYPES:
        raise Failure(INCORRECT)
    context = m.contexts.setdefault(cid, Context(pdp_type, apn))
    context.type, context.apn = pdp_type, apn
    m.hooks.effect("apn.set", cid=cid, type=pdp_type, apn=apn)
    if cid == m.personality.first_cid:
        m.apn_changed()
    return context


def authenticate(m: "Module", cid: int, auth: int, user: str, password: str) -> None:
    context = m.contexts.setdefault(cid, Context("IP", ""))
    context.auth, context.user, context.password = auth, user, password


def _authentications(m: "Module", _args: Sequence[str]) -> Iterable[str]:
    return [f'+CGAUTH: {cid},{c.auth},"{c.user}","{c.password}"' for cid, c in sorted(m.contexts.items())]


def _authenticate(m: "Module", args: Sequence[str]) -> Iterable[str]:
    authenticate(m, number(args, 0, CIDS), number(args, 1, (0, 1, 2), 0), string(args, 2, ""), string(args, 3, ""))
    return ()


def _contexts(m: "Module", _args: Sequence[str]) -> Iterable[str]:
    return [f'+CGDCONT: {cid},"{c.type}","{c.apn}","{_NO_ADDRESS}",0,0' for cid, c in sorted(m.contexts.items())]


def _define(m: "Module", args: Sequence[str]) -> Iterable[str]:
    cid = number(args, 0, range(m.personality.first_cid, CIDS.stop))
    if len(args) == 1:
        m.contexts.pop(cid, None)
        m.hooks.effect("apn.removed", cid=cid)
    else:
        define(m, cid, string(args, 1).upper(), string(args, 2, ""))
    return ()


def _attach(m: "Module", args: Sequence[str]) -> Iterable[str]:
    if number(args, 0, (0, 1)):
        m.seek_service()
    else:
        m.registration.detach()
    return ()


def active(m: "Module", cid: int) -> bool:
    if not m.registration.in_service:
        return False
    return m.contexts[cid].active or (cid == m.personality.first_cid and m.registration.rat.is_lte)


def _activations(m: "Module", _args: Sequence[str]) -> Iterable[str]:
    return [f"+CGACT: {cid},{int(active(m, cid))}" for cid in sorted(m.contexts)]


def _activate(m: "Module", args: Sequence[str]) -> Iterable[str]:
    wanted = number(args, 0, (0, 1)) == 1
    activate(m, number(args, 1, m.contexts, m.personality.first_cid), on=wanted)
    return ()


def activate(m: "Module", cid: int, *, on: bool = True) -> str:
    """Open or close the session of a context; gives the address. Raises CME 30 or 127."""
    if on and not m.registration.in_service:
        raise Failure(_NO_SERVICE)
    if on and not m.policy.takes(m.contexts[cid].apn):
        raise Failure(_UNKNOWN_APN)
    m.contexts[cid].active = on
    return m.ip_address


def _addresses(m: "Module", args: Sequence[str]) -> Iterable[str]:
    cids = [number(args, 0, m.contexts)] if args else sorted(m.contexts)
    return [f'+CGPADDR: {cid},"{m.ip_address if active(m, cid) else _NO_ADDRESS}"' for cid in cids]


def _parameters(m: "Module", args: Sequence[str]) -> Iterable[str]:
    """The APN in use, which after a change is not yet the one that is defined."""
    cids = [number(args, 0, m.contexts)] if args else sorted(m.contexts)
    return [
        f'+CGCONTRDP: {cid},5,"{m.registration.apn if cid == m.personality.first_cid else m.contexts[cid].apn}",'
        f'"{m.ip_address}.255.255.255.0","10.64.0.1","{_DNS}","{_DNS}"'
        for cid in cids
        if active(m, cid)
    ]


DATA: Mapping[str, Command] = {
    "+CGDCONT": Command(read=_contexts, write=_define, test='+CGDCONT: (1-15),"IP",,,(0-2),(0-4)'),
    "+CGAUTH": Command(read=_authentications, write=_authenticate, test="+CGAUTH: (1-15),(0-2)"),
    "+CGPIAF": Command(write=does_nothing),
    "+CGEREP": Command(write=does_nothing, test="+CGEREP: (0-2),(0,1)"),
    "+CGATT": Command(
        read=lambda m, _: (f"+CGATT: {int(m.registration.in_service)}",), write=_attach, test="+CGATT: (0,1)"
    ),
    "+CGACT": Command(read=_activations, write=_activate, test="+CGACT: (0,1)"),
    "+CGPADDR": Command(run=_addresses, write=_addresses),
    "+CGCONTRDP": Command(run=_parameters, write=_parameters),
}
