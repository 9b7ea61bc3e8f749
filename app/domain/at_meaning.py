"""What a line from a module means, for people who read along."""

from app.domain.cellular import Registration, Signal
from app.domain.cellular_words import registration_text, rejection, signal_text
from app.domain.esm_causes import esm_cause, esm_rejection
from app.domain.message import NOTHING, Message
from app.domain.result_code import ResultError


def meaning(line: str) -> Message:
    """`NOTHING` where the line speaks for itself or is not known."""
    if (registration := Registration.answer(line)) is not None:
        refused = rejection(registration) if registration.denied else None
        return refused.what if refused else registration_text(registration)
    if line.startswith(("+CNEC_ESM", "+CEER")) and (told := esm_rejection(esm_cause([line]))) is not None:
        return told.what
    if line.startswith(("+CSQ", "+CESQ", "+QCSQ")):
        return signal_text(Signal.read([line]))
    if line.startswith(("+CME ERROR", "+CMS ERROR")):
        return ResultError.read(line).text
    return NOTHING
