"""What keeps a module out of a network by its own settings or by its SIM; asked once it has found none."""

from app.catalog.command import Action
from app.domain.errors import KnownError
from app.domain.message import NOTHING, Message, say
from app.domain.operators import forbidden
from app.modem.ask import Asker

_DEREGISTERED = say(
    "network", "The module was told to leave the network (AT+COPS=2). Set the operator of the recipe to automatic."
)
_ONE_NETWORK = say(
    "network",
    "The module may use one network only. Set the operator of the recipe to automatic, or to a network that is in "
    "reach.",
)
_BY_MODE = {"1": _ONE_NETWORK, "2": _DEREGISTERED}
"""<mode> of +COPS (TS 27.007 7.3)."""


def remedy_for(asker: Asker, usual: Message) -> Message:
    """The choice of operator, where that is in the way; otherwise `usual`, with hints on this module and its SIM."""
    usual = _of_module(asker, usual)
    try:
        mode = next((row["mode"] for row in asker.rows(Action.OPERATOR_READ) if "mode" in row), "")
        return _BY_MODE.get(mode) or _of_sim(asker, usual)
    except KnownError as error:
        if error.code != "module.silent":  # while they search, some modules do not answer
            raise
        return usual


def _of_module(asker: Asker, first: Message) -> Message:
    hint = asker.commands.no_network
    return first if hint == NOTHING else say("network", "{first} {more}", first=first, more=hint)


def _of_sim(asker: Asker, first: Message) -> Message:
    content = next((row["networks"] for row in asker.rows(Action.FORBIDDEN_READ)), "")
    if not (networks := forbidden(content)):
        return first
    return say(
        "network",
        "{first} The SIM avoids {networks}, which have refused it before. If it should use one of them, empty "
        "that list in the console ({command}) and start the module again.",
        first=first,
        networks=", ".join(networks),
        command='AT+CRSM=214,28539,0,0,12,"FFFFFFFFFFFFFFFFFFFFFFFF"',
    )
