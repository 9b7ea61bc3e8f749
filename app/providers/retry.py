"""How long to wait before a call is made again, and when to give up."""

import random
from dataclasses import dataclass

from app.providers.errors import ProviderError, RateLimited


@dataclass(frozen=True, slots=True)
class Patience:
    """`tries` bounds faults; calls turned away with 429 are bounded by the waits' `total_s` alone."""

    tries: int = 4
    first_s: float = 0.25
    most_s: float = 20.0
    total_s: float = 90.0


QUICK = Patience(tries=2, total_s=10.0)
"""For a person who waits for the answer."""


class Backoff:
    """Exponential with full jitter, and never shorter than what the provider asked for."""

    def __init__(self, patience: Patience) -> None:
        self._patience = patience
        self._failures = 0
        self._faults = 0
        self._waited = 0.0

    def after(self, error: ProviderError) -> float:
        """Seconds to wait after `error`; raises it where waiting is useless or has lasted long enough."""
        if not error.transient:
            raise error
        self._failures += 1
        if not isinstance(error, RateLimited):
            self._faults += 1
        patience = self._patience
        ceiling = min(patience.most_s, patience.first_s * 2.0 ** min(self._failures - 1, 16))
        wait = (error.retry_after or 0.0) + random.uniform(0.0, ceiling)  # noqa: S311
        if self._faults >= patience.tries or self._waited + wait > patience.total_s:
            raise error
        self._waited += wait
        return wait
