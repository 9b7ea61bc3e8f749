"""A code that is to be claimed, and what the provider says of it."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.errors import KnownError
from app.domain.identifiers import Bic
from app.station.register_values import BicPreview, BicStanding
from app.ui.i18n import translate
from app.ui.theme import Kind


@dataclass(frozen=True, slots=True)
class Claim:
    """A code and what the provider says of it; neither preview nor error: the answer is under way."""

    bic: Bic
    preview: BicPreview | None = None
    error: KnownError | None = None

    @property
    def free(self) -> bool:
        return self.preview is not None and self.preview.standing is BicStanding.FREE

    @property
    def kind(self) -> Kind:
        if self.preview is None and self.error is None:
            return Kind.RUNNING
        return Kind.PASS if self.free else Kind.FAIL

    @property
    def quantity(self) -> int:
        """0 where the provider did not say."""
        return (self.preview.quantity or 0) if self.preview else 0

    def text(self) -> str:
        if self.error is not None:
            return translate(self.error.what)
        return translate(self.preview.text) if self.preview else ""

    def remedy(self) -> str:
        if self.error is not None:
            return translate(self.error.remedy)
        return translate(self.preview.remedy) if self.preview else ""

    def story(self) -> str:
        return "\n".join(part for part in (self.text(), self.remedy()) if part)
