"""Errors of the world, as opposed to bugs."""

from app.domain.message import NOTHING, Message
from app.domain.outcome import Outcome


class KnownError(Exception):
    """Something in the world is wrong (port busy, wrong key, bad row) and a person can act on it.

    `code` is stable and dotted (`port.busy`); `what` says what happened, `remedy` what to do next, and `detail` keeps
    the raw words for support. `outcome` is how a unit ends that meets it: FAIL only where the unit is to blame.
    """

    def __init__(
        self,
        code: str,
        what: Message,
        remedy: Message = NOTHING,
        detail: str = "",
        outcome: Outcome = Outcome.ERROR,
    ) -> None:
        super().__init__(str(what))
        self.code = code
        self.what = what
        self.remedy = remedy
        self.detail = detail
        self.outcome = outcome

    def __str__(self) -> str:
        return " ".join(part for part in (str(self.what), str(self.remedy)) if part)
