"""The modules the sandbox can be: how each vendor's firmware introduces itself and what it does differently."""

from collections.abc import Mapping

from app.sandbox.modules.personality import Personality
from app.sandbox.modules.vendors import cinterion, fibocom, generic, lpwa, quectel, sierra, simcom, telit, ublox

_VENDORS = (quectel, ublox, telit, simcom, sierra, cinterion, fibocom, lpwa, generic)

PERSONALITIES: Mapping[str, Personality] = {p.name: p for vendor in _VENDORS for p in vendor.PERSONALITIES}
