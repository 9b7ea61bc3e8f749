"""What a unit on the bench should have."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.secret import NO_SECRET, Secret


class PdpType(StrEnum):
    IP = "IP"
    IPV6 = "IPV6"
    IPV4V6 = "IPV4V6"


class Auth(StrEnum):
    NONE = "none"
    PAP = "pap"
    CHAP = "chap"


@dataclass(frozen=True, slots=True)
class Apn:
    name: str
    type: PdpType = PdpType.IP
    cid: int = 1
    auth: Auth = Auth.NONE
    user: str = ""
    password: Secret = NO_SECRET


@dataclass(frozen=True, slots=True)
class Recipe:
    name: str
    apn: Apn
    registration_timeout_s: float = 180.0
    """How long to wait for the network; 0 leaves the check out."""
