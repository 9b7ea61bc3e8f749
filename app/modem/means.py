"""What a run at the bench is given besides module and recipe."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.secret import NO_SECRET, Secret
from app.modem.pace import USUAL, Pace


def _stays() -> str | None:
    return None


@dataclass(frozen=True, slots=True)
class Means:
    """`find` tells where the port is now, once a module that started again has one; None: not seen, or as before."""

    pace: Pace = USUAL
    pin: Secret = NO_SECRET
    last_try: bool = False
    """A person has allowed the last try that the SIM leaves for its PIN."""
    find: Callable[[], str | None] = _stays


PLAIN = Means()
