"""The state of the SIM, in words (TS 27.007 8.3)."""

import time
from enum import StrEnum

from app.catalog.command import Action
from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.domain.outcome import Outcome
from app.domain.result_code import SIM_BUSY, SIM_FAILURE, SIM_MISSING, SIM_PIN, SIM_PUK, SIM_WRONG
from app.modem.ask import Asker
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
_WORDS: dict[Sim, tuple[Message, Message]] = {
    Sim.MISSING: (
        say("sim", "There is no SIM in the module."),
        say("sim", "Put a SIM in, check that it sits well, and start again."),
    ),
    Sim.PIN: (
        say("sim", "The SIM asks for its PIN."),
        say("sim", "Switch the PIN off in a phone, or put another SIM in. No PIN is tried here."),
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
    """The state, once the SIM is no longer busy or `pace.sim_s` has passed."""
    deadline = time.monotonic() + pace.sim_s
    while True:
        state = next((_state(reply) for reply in asker.replies(Action.SIM_STATE)), Sim.READY)
        if state is not Sim.BUSY or time.monotonic() >= deadline:
            return state
        asker.session.listen(pace.poll_s)


def sim_problem(state: Sim) -> KnownError:
    """Why work cannot go on with a SIM that is not READY."""
    what, remedy = _WORDS[state]
    outcome = Outcome.TIMEOUT if state is Sim.BUSY else Outcome.FAIL
    return KnownError(f"sim.{state}", what, remedy, outcome=outcome)


def _state(reply: Reply) -> Sim:
    if (error := reply.error) is not None:
        return _BY_CODE.get(error.code, Sim.FAILED) if error.code is not None else Sim.FAILED
    said = next(iter(reply.values("+CPIN")), "READY").strip('"').upper()
    return _BY_WORD.get(said, Sim.LOCKED)
