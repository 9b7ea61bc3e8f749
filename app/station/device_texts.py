"""What one more SMS to a device means for its bill."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from app.domain.message import NOTHING, Message, say
from app.domain.work import Provider
from app.station.device_values import FleetDevice, Text
from app.station.sim_phase import SimPhase

FREE_TEXTS: Mapping[Provider, int] = MappingProxyType({Provider.EMNIFY: 10, Provider.SUPERSIM: 5})
"""The SMS with this number activates a SIM that is not billed yet (EMnify: factory test; Super SIM: ready)."""


def text_warning(device: FleetDevice, texts: Sequence[Text]) -> Message:
    """To be said before one more is sent; NOTHING where it costs no more than itself.

    Neither provider says whether SMS from the device count: they do here, so the warning comes too early, never late.
    """
    limit, count = FREE_TEXTS.get(device.provider), sum(not text.failed for text in texts)
    if limit is None or device.phase is not SimPhase.TEST or count + 1 < limit:
        return NOTHING
    return say(
        "devices",
        "The SIM is not billed yet; SMS number {n} activates it. With those from the device there are {count} so far.",
        n=limit,
        count=count,
    )
