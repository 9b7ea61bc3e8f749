"""What a label printer says of itself: `~HQES`, `~HS` and its odometer (ZPL II and Set-Get-Do guide)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.message import NOTHING, Message, say

ASK_STATE, ASK_HOST_STATUS = b"~HQES", b"~HS"
ASK_COUNT = b'! U1 getvar "odometer.total_label_count"\r\n'
_COUNT = re.compile(rb'"(\d+)"')
_FLAGS = re.compile(rb"(ERRORS|WARNINGS):\s*([01])\s+([0-9A-Fa-f]{8})\s+([0-9A-Fa-f]{8})")
_STRINGS = 3
PAUSED = say("printer", "The printer is paused: press its pause key.")
_STUCK = say("printer", "Paper is stuck in the printer: remove it.")
_NO_GAP = say("printer", "The printer does not find the gap between labels: calibrate it.")
_ERRORS: Mapping[int, Message] = {
    0x1: say("printer", "The printer is out of labels: load a new roll."),
    0x2: say("printer", "The printer is out of ribbon: load a new one."),
    0x4: say("printer", "The printer is open: close the print head."),
    0x8: say("printer", "The cutter of the printer is jammed: clear it."),
    0x10: say("printer", "The print head is too hot: it goes on when it has cooled down."),
    0x20: say("printer", "The motor of the printer is too hot: it goes on when it has cooled down."),
    0x40: say("printer", "The print head has a broken element: codes may not be readable. Have it replaced."),
    0x80: say("printer", "The printer does not find its print head: have it serviced."),
    0x100: say("printer", "The firmware of the printer does not fit it: have it serviced."),
    0x200: say("printer", "The print head does not report its temperature: have it serviced."),
    0x1000: _STUCK,
    0x2000: say("printer", "The presenter of the printer does not run: look for a label that is stuck."),
    0x4000: say("printer", "The printer cannot feed its paper: take it out and load it again."),
    0x8000: _STUCK,
    0x10000: PAUSED,
    0x20000: _STUCK,
    0x40000: _NO_GAP,
    0x80000: _NO_GAP,
}
_WARNINGS: Mapping[int, Message] = {
    0x1: say("printer", "The printer needs to be calibrated for these labels."),
    0x2: say("printer", "The print head needs cleaning."),
    0x4: say("printer", "The print head must be replaced."),
    0x8: say("printer", "The roll is nearly empty."),
}
_OTHER = say("printer", "The printer reports an error ({flags}): look at its display.")


@dataclass(frozen=True, slots=True)
class PrinterState:
    """Why it does not print, and what it would like; both empty where all is well."""

    errors: tuple[Message, ...] = ()
    warnings: tuple[Message, ...] = ()

    @property
    def trouble(self) -> Message:
        return self.errors[0] if self.errors else NOTHING


def complete(reply: bytes) -> bool:
    """Whether the reply to `~HQES` has both of its lines."""
    return len(_FLAGS.findall(reply)) > 1


def read_state(reply: bytes) -> PrinterState | None:
    """None where this is no reply to `~HQES`, so that nothing is known."""
    found = {name: (given == b"1", int(flags, 16)) for name, given, _high, flags in _FLAGS.findall(reply)}
    if b"ERRORS" not in found:
        return None
    errors = _words(*found[b"ERRORS"], _ERRORS)
    given, flags = found.get(b"WARNINGS", (False, 0))
    return PrinterState(errors, tuple(text for bit, text in _WARNINGS.items() if given and flags & bit))


def _words(given: bool, flags: int, known: Mapping[int, Message]) -> tuple[Message, ...]:
    """What is not in the table is said too: an error that is not understood is still an error."""
    if not given:
        return ()
    words = dict.fromkeys(text for bit, text in known.items() if flags & bit)
    return tuple(words) or (Message(_OTHER.context, _OTHER.template, {"flags": f"{flags:08X}"}),)


def host_status_complete(reply: bytes) -> bool:
    return reply.count(b"\x03") >= _STRINGS


@dataclass(frozen=True, slots=True)
class HostStatus:
    waiting: int
    """Labels that the printer has received and not printed."""
    paused: bool


def read_host_status(reply: bytes) -> HostStatus | None:
    """From the first two strings of `~HS`; None where this is no reply to it."""
    strings = [part.partition(b"\x02")[2].split(b",") for part in reply.split(b"\x03") if b"\x02" in part]
    try:
        first, second = strings[0], strings[1]
        return HostStatus(int(first[4]) + int(second[8]), first[2] == b"1")
    except (IndexError, ValueError):
        return None


def count_complete(reply: bytes) -> bool:
    return reply.count(b'"') > 1


def read_count(reply: bytes) -> int | None:
    """Labels that the printer has ever printed; None where it does not tell (`"?"`, or nothing)."""
    found = _COUNT.search(reply)
    return int(found[1]) if found else None
