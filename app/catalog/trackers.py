"""Finds the trackers, routers and phones of a maker by the names that people use."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from app.catalog.tracker import Tracker
from app.catalog.tracker_loader import Maker
from app.domain.errors import KnownError
from app.domain.message import say


@dataclass(frozen=True, slots=True)
class Trackers:
    makers: Mapping[str, Maker] = field(default_factory=dict)
    """By name in small letters."""

    def __iter__(self) -> Iterator[Tracker]:
        return (tracker for maker in self.makers.values() for tracker in maker.trackers)

    def with_maker(self, maker: Maker) -> "Trackers":
        """What a later file says of a maker is laid over what an earlier one says."""
        below = self.makers.get(maker.name.casefold())
        return Trackers({**self.makers, maker.name.casefold(): below.extended(maker) if below else maker})

    def maker(self, name: str) -> Maker:
        """`KnownError("tracker.unknown")` names those that are known."""
        wanted = name.strip().casefold()
        for maker in self.makers.values():
            if wanted in {maker.name.casefold(), *(alias.casefold() for alias in maker.aliases)}:
                return maker
        raise KnownError(
            "tracker.unknown",
            say("tracker", "{name} is not a maker that is known.", name=name),
            say("tracker", "Known are: {names}.", names=", ".join(maker.name for maker in self.makers.values())),
        )

    def find(self, maker: str, model: str = "") -> tuple[Tracker, ...]:
        """The families that `model` may belong to, all of the maker's where it is not given or not known.

        More than one is left where only the person can tell.
        """
        families = self.maker(maker).trackers
        if not model.strip():
            return families
        wanted = _bare(model)
        listed = tuple(each for each in families if wanted in map(_bare, each.models))
        alike = tuple(each for each in families if any(fnmatchcase(wanted, _bare(p)) for p in each.patterns))
        return listed or alike or tuple(each for each in families if not each.models) or families


def _bare(model: str) -> str:
    """`JM-VL01`, `jm vl01` and `JMVL01` are one model."""
    return re.sub(r"[\s_-]", "", model).upper()
