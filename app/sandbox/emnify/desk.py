"""What every part of the simulated EMnify needs: the stock, the journal, the record."""

from functools import cached_property

from app.sandbox.emnify.journal import Journal
from app.sandbox.emnify.stock import ORGANISATION, Stock
from app.sandbox.provider import World


class Desk:
    def __init__(self, world: World, source: str) -> None:
        self.world = world
        self.journal = Journal(ORGANISATION)
        self._source = source

    @cached_property
    def stock(self) -> Stock:
        """Made at the first call that needs it, under the site's lock."""
        return Stock(self.world.options.emnify_sims, self.world.options.emnify_endpoints)

    def effect(self, name: str, /, **detail: object) -> None:
        self.world.record.effect(self._source, name, **detail)
