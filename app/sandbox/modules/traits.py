"""The quirks of real modules that change how a reply looks, switched on as faults."""

import re

from app.sandbox.faults import FaultKind
from app.sandbox.modules.syntax import render

_SPACE = re.compile(r"(?m)^([+#%^!*][A-Z][A-Z0-9 ]*:) ")
_OK = "\r\nOK\r\n"


def alter(reply: str, traits: frozenset[FaultKind]) -> str:
    if not traits:
        return reply
    if FaultKind.NO_SPACE in traits:
        reply = _SPACE.sub(r"\1", reply)
    if reply.endswith(_OK):
        body = reply[: -len(_OK)]
        if FaultKind.NO_OK in traits:
            reply = body
        elif FaultKind.OK_FIRST in traits:
            reply = _OK + body
    if FaultKind.NUMERIC in traits:
        lines = [line for line in reply.split("\r\n") if line]
        reply = render(lines[:-1], lines[-1], verbose=False) if lines else reply
    return reply


def noise(data: bytes) -> bytes:
    """What a receiver makes of bytes sent at another speed: NULs from breaks, 0xFF from an idle line."""
    return b"".join(b"\xff" if byte & 1 else b"\0\xff" for byte in data)
