"""What the provider says of codes before anything is claimed; asked in the background, one question a code."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.identifiers import Bic
from app.ui.pages.register_claim import Claim
from app.ui.theme import Kind

if TYPE_CHECKING:
    from app.station.station import Station
    from app.ui.bridge import Bridge, Task


class Inquiry(QObject):
    """Answers that no longer matter are dropped: of another account, or of a code that was taken out."""

    changed = Signal()
    policies = Signal(object)
    policies_failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.account = ""
        self._claims: dict[Bic, Claim] = {}
        self._asked: dict[Bic, Task] = {}

    def attach(self, station: Station, bridge: Bridge) -> None:
        self._station, self._bridge = station, bridge

    @property
    def claims(self) -> tuple[Claim, ...]:
        return tuple(self._claims.values())

    @property
    def bics(self) -> tuple[Bic, ...]:
        return tuple(self._claims)

    @property
    def free(self) -> tuple[Claim, ...]:
        return tuple(claim for claim in self._claims.values() if claim.free)

    @property
    def quantity(self) -> int:
        """SIMs that can be claimed; 0 where the provider does not say so of each code."""
        quantities = [claim.quantity for claim in self.free]
        return sum(quantities) if all(quantities) else 0

    @property
    def asking(self) -> bool:
        return any(claim.kind is Kind.RUNNING for claim in self._claims.values())

    def use_account(self, name: str) -> None:
        """Everything is asked anew of another account."""
        if name == self.account:
            return
        self.account = name
        self._forget(self.bics)
        self._claims = {bic: Claim(bic) for bic in self._claims}
        self._ask(self.bics)
        self.load_policies()
        self.changed.emit()

    def use_bics(self, bics: Sequence[Bic]) -> None:
        """Each once; what was answered stays."""
        wanted = set(bics)
        self._forget([bic for bic in self._claims if bic not in wanted])
        fresh = [bic for bic in dict.fromkeys(bics) if bic not in self._claims]
        self._claims = {bic: self._claims.get(bic) or Claim(bic) for bic in bics}
        self._ask(fresh)

    def ask_again(self) -> None:
        """What could not be asked."""
        lost = [claim.bic for claim in self._claims.values() if claim.error is not None]
        self._claims.update({bic: Claim(bic) for bic in lost})
        self._ask(lost)
        self.changed.emit()

    def load_policies(self) -> None:
        if account := self.account:
            register = self._station.register
            self._bridge.run(
                lambda: register.policies(account),
                lambda found: self.policies.emit(found) if account == self.account else None,
                lambda error: self.policies_failed.emit(error) if account == self.account else None,
            )

    def _ask(self, bics: Sequence[Bic]) -> None:
        if not self.account:
            return
        account, register = self.account, self._station.register
        for bic in bics:
            self._asked[bic] = self._bridge.run(
                lambda bic=bic: register.preview(account, bic),  # type: ignore[misc]
                lambda preview, bic=bic: self._answer(Claim(bic, preview)),  # type: ignore[misc]
                lambda error, bic=bic: self._answer(Claim(bic, None, error)),  # type: ignore[misc]
            )

    def _answer(self, claim: Claim) -> None:
        self._asked.pop(claim.bic, None)
        self._claims[claim.bic] = claim
        self.changed.emit()

    def _forget(self, bics: Sequence[Bic]) -> None:
        for bic in bics:
            if (task := self._asked.pop(bic, None)) is not None:
                task.cancel()
