"""The words of states, the same on every page."""

from app.domain.message import say
from app.domain.outcome import Outcome
from app.domain.work import Provider, Stage, Unit
from app.ui.i18n import translate

_OUTCOMES = {
    Outcome.PASS: say("words", "PASS"),
    Outcome.FAIL: say("words", "FAIL"),
    Outcome.ERROR: say("words", "ERROR"),
    Outcome.TIMEOUT: say("words", "TIMEOUT"),
    Outcome.ABORTED: say("words", "stopped"),
}
_STAGES = {
    Stage.WAITING: say("words", "waiting"),
    Stage.SENT: say("words", "sent"),
    Stage.RESERVING: say("words", "reserving"),
    Stage.AVAILABLE: say("words", "available"),
    Stage.ACTIVATING: say("words", "activating"),
    Stage.UNSETTLED: say("words", "to decide"),
    Stage.DONE: say("words", "done"),
}
_PROVIDERS = {
    Provider.CELONA: "Celona",
    Provider.SUPERSIM: "Twilio Super SIM",
    Provider.EMNIFY: "EMnify",
}


def outcome_word(outcome: Outcome) -> str:
    return translate(_OUTCOMES[outcome])


def stage_word(stage: Stage) -> str:
    return translate(_STAGES[stage])


def unit_word(unit: Unit) -> str:
    """The outcome, or the stage of a unit that has none yet; an unsettled one asks for a decision."""
    if unit.outcome is None or unit.stage is Stage.UNSETTLED:
        return stage_word(unit.stage)
    return outcome_word(unit.outcome)


def provider_name(provider: Provider) -> str:
    return _PROVIDERS[provider]
