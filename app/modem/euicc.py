"""The EID of an eUICC, asked for over a logical channel (3GPP TS 27.007 8.43, 8.45 and 8.46, GSMA SGP.22 5.7.20)."""

import re

from app.domain.errors import KnownError
from app.modem.ask import Asker
from app.modem.reply import Reply

_ISD_R = "A0000005591010FFFFFFFF8900000100"
"""Application of every eUICC for consumers and for IoT (SGP.02 2.2.3)."""
_GET_EID = "E2910006BF3E035C015A"
"""STORE DATA with GetEuiccDataRequest, tag 5A."""
_CHANNEL = re.compile(r'(?:\+CCHO:\s*)?"?(\d{1,2})"?')
_ANSWER = re.compile(r'\+CGLA:\s*\d+\s*,\s*"?([0-9A-Fa-f]+)"?')
_EID = re.compile(r"5A10([0-9]{32})")
_MORE = re.compile(r"61([0-9A-F]{2})")
"""Status words that say how many octets wait (ETSI TS 102 221 7.3.1.1.4)."""


def read_eid(asker: Asker) -> str:
    """Empty where the card is no eUICC, or the module opens no channel to it."""
    try:
        return _read(asker)
    except KnownError as error:
        if error.code != "module.silent":  # one that says nothing to this is none the worse
            raise
        return ""


def _read(asker: Asker) -> str:
    opened = _send(asker, f'AT+CCHO="{_ISD_R}"')
    channel = next((int(found[1]) for line in opened.lines if (found := _CHANNEL.fullmatch(line))), 0)
    if not opened.ok or not channel:
        return ""
    try:
        answer = _exchange(asker, channel, f"{_class(channel):02X}{_GET_EID}")
        if more := _MORE.fullmatch(answer):
            answer = _exchange(asker, channel, f"{_class(channel) & 0x7F:02X}C00000{more[1]}")
    finally:
        _send(asker, f"AT+CCHC={channel}")
    found = _EID.search(answer)
    return found[1] if found else ""


def _class(channel: int) -> int:
    """CLA of a proprietary command on a channel (ETSI TS 102 221 10.1.1)."""
    return 0x80 | channel if channel < 4 else 0xC0 | channel - 4


def _exchange(asker: Asker, channel: int, command: str) -> str:
    reply = _send(asker, f'AT+CGLA={channel},{len(command)},"{command}"')
    return next((found[1].upper() for line in reply.lines if (found := _ANSWER.fullmatch(line))), "")


def _send(asker: Asker, text: str) -> Reply:
    return asker.session.send(text, asker.commands.timeout_for(text))
