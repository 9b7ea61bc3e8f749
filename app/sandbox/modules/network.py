"""The network as a module meets it: searching takes time, and ends in service or in a rejection with its cause."""

from collections.abc import Callable
from dataclasses import dataclass

from app.sandbox.modules.loop import Loop, Timer

NOT_SEARCHING, SEARCHING, DENIED, ROAMING = 0, 2, 3, 5
ESM_FAILURE = 19
"""EMM cause 19 (TS 24.301 9.9.3.9): the attach failed in session management."""
UNKNOWN_APN = 27
"""ESM cause 27 (TS 24.301 9.9.4.4): missing or unknown APN."""
PLMN = "26201"
OPERATOR = "Sandbox Mobile"
AREA, CELL = "1A2B", "01A2B3C4"

_RETRY_S = 60.0
"""A module that was denied tries again after this long; between T3411 and T3402 of TS 24.301 10.2."""


@dataclass(slots=True)
class NetworkPolicy:
    """What the simulated network does with this SIM."""

    accepted_apns: tuple[str, ...]
    registration_s: float
    reject_cause: int | None = None
    """EMM cause to refuse every attach with; None: only a wrong APN is refused."""

    def takes(self, apn: str) -> bool:
        """APNs compare without case (TS 23.003 9.1)."""
        return apn.lower() in (a.lower() for a in self.accepted_apns) if self.accepted_apns else bool(apn)


class Registration:
    """Where the module stands (TS 27.007 7.2 <stat>), following an attach with the APN of that moment."""

    def __init__(self, loop: Loop, policy: NetworkPolicy, apn: Callable[[], str], changed: Callable[[], None]) -> None:
        self._loop = loop
        self._policy = policy
        self._apn = apn
        self._changed = changed
        self._timer: Timer | None = None
        self.stat = NOT_SEARCHING
        self.emm_cause: int | None = None
        self.esm_cause: int | None = None
        self.apn = ""
        """The APN of the attach that was accepted."""

    @property
    def in_service(self) -> bool:
        return self.stat == ROAMING

    def attach(self) -> None:
        """Search, then be accepted or refused."""
        self._become(SEARCHING)
        self._timer = self._loop.later(self._policy.registration_s, self._decide)

    def detach(self) -> None:
        self._become(NOT_SEARCHING)

    def _decide(self) -> None:
        apn = self._apn()
        if self._policy.reject_cause is not None:
            self._refuse(self._policy.reject_cause, None)
        elif not self._policy.takes(apn):
            self._refuse(ESM_FAILURE, UNKNOWN_APN)
        else:
            self.emm_cause = self.esm_cause = None
            self.apn = apn
            self._become(ROAMING)

    def _refuse(self, emm: int, esm: int | None) -> None:
        self.emm_cause, self.esm_cause = emm, esm
        self._become(DENIED)
        self._timer = self._loop.later(_RETRY_S, self.attach)

    def _become(self, stat: int) -> None:
        if self._timer:
            self._timer.cancel()
            self._timer = None
        before, self.stat = self.stat, stat
        if stat != before:
            self._changed()
