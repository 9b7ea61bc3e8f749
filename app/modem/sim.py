"""The state of the SIM, in words (TS 27.007 8.3)."""

import time
from collections.abc import Container
from enum import StrEnum

from app.catalog.command import Action
from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.domain.outcome import Outcome
from app.domain.result_code import SIM_BUSY, SIM_FAILURE, SIM_MISSING, SIM_PIN, SIM_PUK, SIM_WRONG
from app.modem.ask import Asker
from app.modem.means import Means
from app.modem.pace import Pace
from app.modem.reply import Reply


class Sim(StrEnum):
    READY = "ready"
    MISSING = "missing"
    PIN = "pin"
    PUK = "puk"
    BUSY = "busy"
    FAILED = "failed"
    LOCKED = "locked"
    """Personalization: the module takes only SIMs of one network."""


_BY_CODE = {
    SIM_MISSING: Sim.MISSING, SIM_PIN: Sim.PIN, SIM_PUK: Sim.PUK, SIM_FAILURE: Sim.FAILED, SIM_BUSY: Sim.BUSY,
    SIM_WRONG: Sim.FAILED,
}  # fmt: skip
_BY_WORD = {
    "READY": Sim.READY, "SIM PIN": Sim.PIN, "SIM PUK": Sim.PUK, "NOT READY": Sim.BUSY, "NOT INSERTED": Sim.MISSING,
    "SIM PIN2": Sim.READY, "SIM PUK2": Sim.READY,
}  # fmt: skip
_BUSY = frozenset({Sim.BUSY})
_PERHAPS_OFF = frozenset({Sim.MISSING, Sim.FAILED, Sim.BUSY})
"""What is said of a SIM that has no power, too."""
_WORDS: dict[Sim, tuple[Message, Message]] = {
    Sim.MISSING: (
        say("sim", "There is no SIM in the module."),
        say("sim", "Put a SIM in, check that it sits well, and start again."),
    ),
    Sim.PIN: (
        say("sim", "The SIM asks for its PIN."),
        say("sim", "Enter it here once, or put another SIM in. Nothing is tried by itself."),
    ),
    Sim.PUK: (
        say("sim", "The SIM is blocked and asks for its PUK."),
        say("sim", "Unblock it in a phone with the PUK from the provider, or put another SIM in."),
    ),
    Sim.BUSY: (
        say("sim", "The SIM did not become ready."),
        say("sim", "Start the module again; if it stays so, try another SIM."),
    ),
    Sim.FAILED: (
        say("sim", "The SIM cannot be used."),
        say("sim", "Clean its contacts, check that it sits well, or try another SIM."),
    ),
    Sim.LOCKED: (
        say("sim", "The module takes only SIMs of one network."),
        say("sim", "Ask the maker of the device to remove the network lock."),
    ),
}


def read_sim(asker: Asker, pace: Pace) -> Sim:
    """The state, once the SIM is no longer busy or `pace.sim_s` has passed.

    A SIM that the module keeps switched off (function 0 of +CFUN) is switched on; the radio stays off.
    """
    state = _settled(asker, pace, _BUSY)
    if state in _PERHAPS_OFF and _switched_off(asker):
        asker.change(Action.SIM_ON)
        state = _settled(asker, pace, _PERHAPS_OFF)
    return state


def _settled(asker: Asker, pace: Pace, waiting: Container[Sim]) -> Sim:
    deadline = time.monotonic() + pace.sim_s
    while True:
        state = next((_state(reply) for reply in asker.replies(Action.SIM_STATE)), Sim.READY)
        if state not in waiting or time.monotonic() >= deadline:
            return state
        asker.session.listen(pace.poll_s)


def _switched_off(asker: Asker) -> bool:
    return asker.knows(Action.SIM_ON) and any(row.get("mode") == "0" for row in asker.rows(Action.RADIO_READ))


def sim_problem(state: Sim) -> KnownError:
    """Why work cannot go on with a SIM that is not READY."""
    what, remedy = _WORDS[state]
    outcome = Outcome.TIMEOUT if state is Sim.BUSY else Outcome.FAIL
    return KnownError(f"sim.{state}", what, remedy, outcome=outcome)


class PinWanted(KnownError):
    """The SIM wants its PIN from a person; `tries` it leaves, None where the module does not tell."""

    def __init__(self, code: str, what: Message, remedy: Message, tries: int | None, detail: str = "") -> None:
        super().__init__(code, what, remedy, detail, Outcome.FAIL)
        self.tries = tries


def make_ready(asker: Asker, state: Sim, means: Means) -> None:
    """Returns with a SIM that is READY. A PIN that was given is entered once, and never one that is not needed.

    Raises `PinWanted` (`sim.pin`, `sim.last_try`, `sim.pin_wrong`), or `KnownError` for every other state; a PUK is
    never entered here.
    """
    if state is Sim.PIN:
        _enter_pin(asker, means)
        state = read_sim(asker, means.pace)
    if state is not Sim.READY:
        raise sim_problem(state)


def _enter_pin(asker: Asker, means: Means) -> None:
    if not means.pin:
        what, remedy = _WORDS[Sim.PIN]
        tries = pin_tries(asker)
        raise PinWanted("sim.pin", _with_tries(what, tries), remedy, tries)
    check_tries(asker, means.last_try)
    try:
        asker.change(Action.PIN_ENTER, {"pin": means.pin})
    except KnownError as error:
        if error.code != "module.refused":
            raise
        raise pin_wrong(asker, error) from error


def check_tries(asker: Asker, last_try: bool) -> None:
    """Before a PIN is sent: raises `PinWanted("sim.last_try")` unless a person has allowed that one."""
    tries = pin_tries(asker)
    if tries is not None and tries <= 1 and not last_try:
        raise PinWanted(
            "sim.last_try",
            say("sim", "The SIM leaves one try for its PIN. After a wrong one it is blocked."),
            say("sim", "Make sure of the PIN, and allow the last try; or put another SIM in."),
            tries,
        )


def pin_wrong(asker: Asker, refused: KnownError) -> PinWanted:
    left = pin_tries(asker)
    return PinWanted(
        "sim.pin_wrong",
        _with_tries(say("sim", "The SIM refused the PIN."), left),
        say("sim", "Make sure of the PIN before it is entered again. Nothing is tried by itself."),
        left,
        refused.detail,
    )


def pin_tries(asker: Asker) -> int | None:
    """How many tries the SIM leaves for its PIN."""
    told = next((row["tries"] for row in asker.rows(Action.PIN_TRIES) if row.get("tries", "").isdigit()), "")
    return int(told) if told else None


def _with_tries(what: Message, tries: int | None) -> Message:
    return what if tries is None else say("sim", "{what} Tries left: {tries}.", what=what, tries=tries)


def _state(reply: Reply) -> Sim:
    if (error := reply.error) is not None:
        return _BY_CODE.get(error.code, Sim.FAILED) if error.code is not None else Sim.FAILED
    said = next(iter(reply.values("+CPIN")), "READY").strip('"').upper()
    return _BY_WORD.get(said, Sim.LOCKED)
