"""What all work at providers is made with."""

from collections.abc import Callable
from dataclasses import dataclass

from app.ledger.ledger import Ledger
from app.station.accounts import Accounts
from app.station.claims import Claims
from app.station.events import Event
from app.station.settings import Settings


@dataclass(frozen=True, slots=True)
class Parts:
    """Those of the station; each is thread-safe."""

    ledger: Ledger
    accounts: Accounts
    claims: Claims
    settings: Callable[[], Settings]
    publish: Callable[[Event], None]
    online: Callable[[bool], None]
    """Hears whether a call reached its provider."""
