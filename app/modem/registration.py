"""Following a module into the network, and the reason where it does not get there."""

import re
import time
from collections.abc import Iterator
from dataclasses import replace

from app.catalog.command import Action
from app.domain.cellular import Registration, Signal
from app.domain.cellular_words import registration_text, rejection, signal_text
from app.domain.errors import KnownError
from app.domain.esm_causes import esm_cause, esm_rejection
from app.domain.message import say
from app.domain.outcome import Outcome
from app.modem.ask import Asker
from app.modem.hindrance import remedy_for
from app.modem.pace import Pace
from app.modem.progress import NetworkSeen

_ESM_FAILURE = 19
_SEARCHING = Registration(2)
_EMM_CAUSE = re.compile(r"\bEMM cause\W{0,3}(\d{1,3})\b", re.IGNORECASE)
"""As modules word it in the answer to AT+CEER."""
_CHECK_COVERAGE = say("network", "Check antenna, coverage, radio technology and bands, and that the SIM is active.")
_CHECK_SIM = say("network", "Check at the provider that the SIM is active and may be used here.")


def follow(asker: Asker, timeout_s: float, pace: Pace) -> Iterator[NetworkSeen]:
    """What the network looks like, until the module is registered for data.

    Raises `KnownError`: `network.denied` (the SIM or device is refused, or the network fails), `network.timeout`.
    """
    if asker.knows(Action.REGISTRATION_REPORTS):
        asker.change(Action.REGISTRATION_REPORTS)
    started = time.monotonic()
    denied: tuple[float, Registration] | None = None
    heard: list[str] = []
    while True:
        seen = look(asker)
        yield seen
        if seen.registration.registered:
            return
        now = time.monotonic()
        if seen.registration.denied:
            denied = (denied[0] if denied else now, seen.registration)
        overdue = now - started >= timeout_s
        if denied is not None and (overdue or (seen.registration.denied and now - denied[0] >= pace.denied_s)):
            raise _denied(asker, denied[1], heard)
        if overdue:
            raise _late(asker, seen, timeout_s)
        heard += (line for line in asker.session.listen(min(pace.poll_s, started + timeout_s - now)) if "ESM" in line)


def look(asker: Asker) -> NetworkSeen:
    """The network as the module sees it now."""
    registration = read_registration(asker)
    signal = asker.first(Action.SIGNAL, lambda reply: _known(Signal.read(reply.lines))) or Signal()
    refused = rejection(registration) if registration.denied else None
    return NetworkSeen(registration, signal, refused.what if refused else registration_text(registration))


def read_registration(asker: Asker) -> Registration:
    """Registered for data if any domain that carries data is; otherwise what tells most."""
    read: list[Registration] = []
    for reply in asker.replies(Action.REGISTRATION):
        read += [found for line in reply.lines if (found := Registration.answer(line))]
        if read and read[-1].packet and read[-1].registered:
            return read[-1]
    data = [registration for registration in read if registration.packet] or read
    return max(data, key=_weight, default=_SEARCHING)


def _weight(registration: Registration) -> int:
    """How much a reading tells: registered, denied with a cause, denied, anything else."""
    if registration.registered:
        return 3
    return 2 if registration.denied and registration.cause else int(registration.denied)


def _known(signal: Signal) -> Signal | None:
    return signal if signal.dbm is not None else None


def _denied(asker: Asker, registration: Registration, heard: list[str]) -> KnownError:
    """Where the attach failed over its data session (EMM cause 19), the cause of that tells more."""
    words = ""
    if registration.cause in (None, _ESM_FAILURE):
        words = next((row["text"] for row in asker.rows(Action.LAST_ERROR) if row.get("text")), "")
        if registration.cause is None and (told := _EMM_CAUSE.search(words)):
            registration = replace(registration, cause_type=0, cause=int(told[1]))
    session = esm_rejection(esm_cause([*reversed(heard), words])) if registration.cause == _ESM_FAILURE else None
    if known := session or rejection(registration):
        outcome = Outcome.ERROR if known.network_at_fault else Outcome.FAIL
        return KnownError("network.denied", known.what, known.remedy, words or f"cause {registration.cause}", outcome)
    what = say("network", "The network refuses the SIM, and the module does not say why.")
    if words:
        what = say("network", "The network refuses the SIM. The module says: {words}", words=words)
    return KnownError("network.denied", what, remedy_for(asker, _CHECK_SIM), words, Outcome.FAIL)


def _late(asker: Asker, seen: NetworkSeen, timeout_s: float) -> KnownError:
    match seen.registration.stat:
        case 0:
            what = say(
                "network", "Not registered after {seconds} s, and the module is not searching.", seconds=timeout_s
            )
        case 6 | 7:
            what = say("network", "Registered for SMS alone after {seconds} s, and not for data.", seconds=timeout_s)
        case 8:
            what = say("network", "Only emergency calls are possible after {seconds} s.", seconds=timeout_s)
        case _:
            what = say("network", "No network after {seconds} s of searching.", seconds=timeout_s)
    remedy = _CHECK_SIM if seen.registration.stat in (6, 7) else remedy_for(asker, _CHECK_COVERAGE)
    return KnownError("network.timeout", what, remedy, str(signal_text(seen.signal)), Outcome.TIMEOUT)
