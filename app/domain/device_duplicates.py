"""Values that occur more than once in a device list, and which of their rows is used."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import chain


class Duplicates:
    """Keys (EIDs, ICCIDs) that several rows have. The first of them is used, unless a person chooses another."""

    def __init__(self, rows: dict[str, list[int]]) -> None:
        self._rows = rows
        self._chosen: dict[str, int] = {}

    def __contains__(self, key: str) -> bool:
        return key in self._rows

    def unused(self) -> Iterable[int]:
        """Of each key all rows but the first."""
        return chain.from_iterable(rows[1:] for rows in self._rows.values())

    def rows(self, key: str) -> Sequence[int]:
        return self._rows.get(key, ())

    def used(self, key: str, row: int) -> int:
        """The row that is used for this key; `row` itself where there is no other."""
        return self._chosen.get(key, self._rows[key][0]) if key in self._rows else row

    def choose(self, key: str, row: int) -> None:
        if key in self._rows:
            self._chosen[key] = row

    def release(self, key: str, row: int) -> None:
        if self._chosen.get(key) == row:
            del self._chosen[key]

    def leave(self, key: str, row: int) -> list[int]:
        """The row has another key now; the rows this concerns."""
        self.release(key, row)
        rows = self._rows.get(key, [])
        others = [other for other in rows if other != row]
        if len(others) > 1:
            self._rows[key] = others
        elif rows:
            del self._rows[key]
            self._chosen.pop(key, None)
        return others

    def join(self, key: str, rows: list[int]) -> None:
        """These rows, in order, have this key now."""
        if len(rows) > 1:
            self._rows[key] = rows


def repeated(blocks: Iterable[Sequence[str]], counts: Callable[[str], bool]) -> dict[str, list[int]]:
    """Each value that occurs again and `counts`, with the places of all its occurrences.

    `blocks` is gone through twice.
    """
    again = set(filter(counts, _occurring_again(blocks)))
    places: dict[str, list[int]] = {}
    start = 0
    for values in blocks:
        if not again.isdisjoint(values):
            for place, value in enumerate(values, start):
                if value in again:
                    places.setdefault(value, []).append(place)
        start += len(values)
    return places


def _occurring_again(blocks: Iterable[Sequence[str]]) -> set[str]:
    seen: set[str] = set()
    again: set[str] = set()
    for values in blocks:
        fresh = set(values)
        again |= seen & fresh
        if len(fresh) < len(values):
            again.update(value for value, count in Counter(values).items() if count > 1)
        seen |= fresh
    return again
