"""Messages to a tracker or router, and what it answers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.gsm7 import SmsCount
from app.domain.message import NOTHING, Message, say


class Purpose(StrEnum):
    BIND = "bind"
    PREPARE = "prepare"
    SET = "set"
    RESTART = "restart"
    READ = "read"

    @property
    def words(self) -> Message:
        return _PURPOSES[self]


_PURPOSES: Mapping[Purpose, Message] = {
    Purpose.BIND: say("tracker", "Tell it which telephone may configure it"),
    Purpose.PREPARE: say("tracker", "Switch mobile data on"),
    Purpose.SET: say("tracker", "Set the APN"),
    Purpose.RESTART: say("tracker", "Restart it"),
    Purpose.READ: say("tracker", "Ask which APN it has"),
}


class LineEnding(StrEnum):
    NONE = "none"
    CR = "cr"
    LF = "lf"
    CRLF = "crlf"

    @property
    def text(self) -> str:
        return {"none": "", "cr": "\r", "lf": "\n", "crlf": "\r\n"}[self]


@dataclass(frozen=True, slots=True)
class TrackerMessage:
    """One text to send, every space of it significant."""

    purpose: Purpose
    text: str = field(repr=False)
    masked: str
    """The text with its secrets masked, for logs and records."""
    count: SmsCount
    serial: str = field(default="", repr=False)
    """The text for its serial port without the line ending; empty where it has no such form."""
    expects: str = field(default="", repr=False)
    """Regular expression of the reply that means done; its groups are named for the values that it repeats."""
    refuses: str = field(default="", repr=False)
    values: Mapping[str, str] = field(default_factory=dict, repr=False)
    """What the groups of `expects` must say."""
    note: Message = NOTHING

    @property
    def visible(self) -> str:
        return visible(self.text)


@dataclass(frozen=True, slots=True)
class TrackerAnswer:
    """`ok` is None where the text is no answer to the message that is known."""

    ok: bool | None
    words: Message
    apn: str = ""
    """The APN that the tracker says it has."""


def visible(text: str) -> str:
    """Blanks, tabs and line ends as signs, for people to see."""
    return text.translate({ord(" "): "␣", ord("\t"): "␉", ord("\r"): "␍", ord("\n"): "␊"})


def read_reply(message: TrackerMessage, text: str) -> TrackerAnswer:
    """What the tracker says to `message`; letters may be of either case."""
    if message.refuses and re.search(message.refuses, text, re.IGNORECASE):
        return TrackerAnswer(False, say("tracker", "It refuses: {text}", text=text.strip()))
    found = re.search(message.expects, text, re.IGNORECASE) if message.expects else None
    if found is None:
        return TrackerAnswer(None, say("tracker", "Not a reply that is known: {text}", text=text.strip()))
    said = {name: (value or "").strip() for name, value in found.groupdict().items()}
    apn = said.pop("apn", None)
    if any(value.casefold() != message.values.get(name, value).casefold() for name, value in said.items()):
        return TrackerAnswer(None, say("tracker", "This answers another message: {text}", text=text.strip()))
    if apn is None:
        return TrackerAnswer(True, say("tracker", "Accepted"))
    return _about_apn(apn, message.values.get("apn", apn))


def _about_apn(apn: str, wanted: str) -> TrackerAnswer:
    if apn.casefold() == wanted.casefold():
        return TrackerAnswer(True, say("tracker", "It has the APN {apn}", apn=apn), apn)
    if not apn:
        return TrackerAnswer(False, say("tracker", "It has no APN"))
    return TrackerAnswer(False, say("tracker", "It has the APN {apn}, not {wanted}", apn=apn, wanted=wanted), apn)
