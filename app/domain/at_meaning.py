"""What a line from a module means, for people who read along."""

import re
from functools import reduce

from app.domain.cellular import Registration, Signal
from app.domain.cellular_words import cause_text, registration_text, rejection, signal_text
from app.domain.esm_causes import esm_cause, esm_rejection
from app.domain.message import NOTHING, Message, say
from app.domain.operators import networks
from app.domain.result_code import ResultError

_EMM = re.compile(r"\+CNEC_EMM:\s*(\d{1,3})\b")
"""TS 27.007, +CNEC."""


def meaning(line: str) -> Message:
    """`NOTHING` where the line speaks for itself or is not known."""
    if (registration := Registration.answer(line) or Registration.report(line)) is not None:
        refused = rejection(registration) if registration.denied else None
        return refused.what if refused else registration_text(registration)
    if line.startswith(("+CNEC_ESM", "+CEER")) and (told := esm_rejection(esm_cause([line]))) is not None:
        return told.what
    if found := _EMM.match(line):
        return cause_text(int(found[1])) or NOTHING
    if line.startswith(("+CSQ", "+CESQ", "+QCSQ")):
        return signal_text(Signal.read([line]))
    if line.startswith(("+CME ERROR", "+CMS ERROR")):
        return ResultError.read(line).text
    return _scan(line) if line.startswith("+COPS") and "(" in line else NOTHING


def _scan(line: str) -> Message:
    """The answer to AT+COPS=?, network by network."""
    texts = [network.text() for network in networks([line])]
    return reduce(lambda first, more: say("network", "{first}; {more}", first=first, more=more), texts or [NOTHING])
