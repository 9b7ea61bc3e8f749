"""What a run at the bench is given besides module and recipe."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.secret import NO_SECRET, Secret
from app.modem.pace import USUAL, Pace


@dataclass(frozen=True, slots=True)
class Means:
    """`find` tells where the port of a module that started again is now, None while it is away; without it, the port
    is waited for under the name it had.
    """

    pace: Pace = USUAL
    pin: Secret = NO_SECRET
    last_try: bool = False
    """A person has allowed the last try that the SIM leaves for its PIN."""
    find: Callable[[], str | None] | None = None


PLAIN = Means()
