"""The life of a SIM, in the words of its provider and in ours."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class SimPhase(StrEnum):
    """Where a SIM is in its life, whatever the provider's word for it."""

    NONE = "none"
    """No SIM in the device."""
    UNUSED = "unused"
    """Not billed yet: issued, new."""
    TEST = "test"
    """Not billed; use, a change of the device or a reset activates it: factory test, ready."""
    ACTIVE = "active"
    """Billed."""
    SUSPENDED = "suspended"
    CHANGING = "changing"
    """The provider carries out a change: scheduled."""
    ENDED = "ended"
    UNKNOWN = "unknown"


_PHASES: Mapping[str, SimPhase] = MappingProxyType(
    {
        "": SimPhase.NONE,
        "issued": SimPhase.UNUSED,
        "activated": SimPhase.ACTIVE,
        "suspended": SimPhase.SUSPENDED,
        "deleted": SimPhase.ENDED,
        "factory test": SimPhase.TEST,
        "new": SimPhase.UNUSED,
        "ready": SimPhase.TEST,
        "active": SimPhase.ACTIVE,
        "inactive": SimPhase.SUSPENDED,
        "scheduled": SimPhase.CHANGING,
    }
)
"""By the providers' words (EMnify SIM statuses; Super SIM `Sim.status`)."""


def phase_of(state: str) -> SimPhase:
    """`state` is the provider's word; empty where there is no SIM."""
    return _PHASES.get(state.casefold().replace("_", " "), SimPhase.UNKNOWN)
