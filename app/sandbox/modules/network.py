"""The network as a module meets it: searching takes time, and ends in service or in a rejection with its cause."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.sandbox.modules.loop import Loop, Timer

NOT_SEARCHING, SEARCHING, DENIED, ROAMING = 0, 2, 3, 5
ESM_FAILURE = 19
"""EMM cause 19 (TS 24.301 9.9.3.9): the attach failed in session management."""
UNKNOWN_APN = 27
"""ESM cause 27 (TS 24.301 9.9.4.4): missing or unknown APN."""
PLMN = "26201"
FORBIDDEN_PLMN = "26203"
OPERATOR = "Sandbox Mobile"
AREA, CELL = "1A2B", "01A2B3C4"

_RETRY_S = 60.0
"""A module that was denied tries again after this long; between T3411 and T3402 of TS 24.301 10.2."""


class Rat(StrEnum):
    """Radio access technologies; LTE-M is WB-S1 to TS 24.301, NB-IoT is NB-S1."""

    GSM = "GSM"
    UMTS = "UMTS"
    LTE = "LTE"
    LTE_M = "LTE-M"
    NB_IOT = "NB-IoT"

    @property
    def is_lte(self) -> bool:
        """An attach to it brings the first context along (TS 23.401 5.3.2)."""
        return self in (Rat.LTE, Rat.LTE_M, Rat.NB_IOT)


@dataclass(slots=True)
class NetworkPolicy:
    """What the simulated network does with this SIM."""

    accepted_apns: tuple[str, ...]
    registration_s: float
    reject_cause: int | None = None
    """EMM cause to refuse every attach with; None: only a wrong APN is refused."""
    rats: frozenset[Rat] = frozenset(Rat)
    """What there are cells of."""
    psm: bool = True
    edrx: bool = True
    """Whether power saving is granted to who asks for it."""

    def takes(self, apn: str) -> bool:
        """APNs compare without case (TS 23.003 9.1)."""
        return apn.lower() in (a.lower() for a in self.accepted_apns) if self.accepted_apns else bool(apn)


class Registration:
    """Where the module stands (TS 27.007 7.2 <stat>), following an attach with the APN of that moment."""

    def __init__(
        self,
        loop: Loop,
        policy: NetworkPolicy,
        apn: Callable[[], str],
        rats: Callable[[], Sequence[Rat]],
        changed: Callable[[], None],
    ) -> None:
        self._loop = loop
        self._policy = policy
        self._apn = apn
        self._rats = rats
        self._changed = changed
        self._timer: Timer | None = None
        self.stat = NOT_SEARCHING
        self.emm_cause: int | None = None
        self.esm_cause: int | None = None
        self.rat = Rat.LTE
        """What the last attach was tried on."""
        self._accepted = ""

    @property
    def in_service(self) -> bool:
        return self.stat == ROAMING

    @property
    def apn(self) -> str:
        """The APN of the attach that was accepted; below LTE an attach has none, and data takes that of its context."""
        return self._accepted if self.rat.is_lte else self._apn()

    def attach(self) -> None:
        """Search, then be accepted or refused; without a cell that may be used the search has no end."""
        self._become(SEARCHING)
        self._timer = self._loop.later(self._policy.registration_s, self._decide)

    def detach(self) -> None:
        self._become(NOT_SEARCHING)

    def _decide(self) -> None:
        apn = self._apn()
        rat = next((rat for rat in self._rats() if rat in self._policy.rats), None)
        if rat is None:
            return
        self.rat = rat
        if self._policy.reject_cause is not None:
            self._refuse(self._policy.reject_cause, None)
        elif rat.is_lte and not self._policy.takes(apn):
            self._refuse(ESM_FAILURE, UNKNOWN_APN)
        else:
            self.emm_cause = self.esm_cause = None
            self._accepted = apn
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
