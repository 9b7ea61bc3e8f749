"""What is known of a call whose answer was lost: for the person who decides about it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from app.domain.errors import KnownError
from app.domain.message import Message, say
from app.domain.work import Job

_HIDDEN = frozenset({"before", "units"})
"""Of an intent: what is kept for recognising alone."""
_SHOWN = 3
"""Of a list so many are named."""


@dataclass(frozen=True, slots=True)
class Evidence:
    kind: str
    at: datetime
    """When it was sent."""
    sent: tuple[tuple[str, str], ...]
    """Names and values as they are in the ledger."""
    now: tuple[Message, ...]
    """What the provider says of it now, or why it cannot be asked."""


def gather(job: Job, ask: Callable[[Job], Iterable[Message]]) -> Evidence:
    """Asks the provider; a question that fails is part of the answer."""
    try:
        now = tuple(ask(job))
    except KnownError as error:
        now = (say("evidence", "The provider cannot be asked now."), error.what, error.remedy)
    return Evidence(job.kind, job.created, tuple(_readable(job.intent)), tuple(each for each in now if each.template))


def listed(values: Iterable[str]) -> str:
    """The first few, and how many more there are."""
    every = list(values)
    more = f" … (+{len(every) - _SHOWN})" if len(every) > _SHOWN else ""
    return ", ".join(every[:_SHOWN]) + more


def _readable(intent: Mapping[str, object]) -> Iterable[tuple[str, str]]:
    for name, value in intent.items():
        if name not in _HIDDEN and value not in (None, "", [], ()):
            yield name, listed(map(str, value)) if isinstance(value, list) else str(value)
