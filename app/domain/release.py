"""A version of the program that its makers have given out."""

import re
from dataclasses import dataclass
from itertools import zip_longest

_VERSION = re.compile(r"[vV]?(\d{1,9}(?:\.\d{1,9})*)")


@dataclass(frozen=True, slots=True)
class Release:
    version: str
    """Numbers joined by dots, `1.2.0`."""
    notes: str = ""
    """What is new, as its makers wrote it (Markdown)."""
    page: str = ""
    """Where it can be had; an address of the web, or empty."""
    published: str = ""
    """The day, `2026-11-21`, or empty."""


def plain_version(text: str) -> str:
    """The numbers of a whole version (`v1.2.0`); empty for a preview (`1.3.0rc1`) or anything else."""
    found = _VERSION.fullmatch(text.strip())
    return found[1] if found else ""


def is_newer(version: str, than: str) -> bool:
    """Both as `1.2.0`; what follows the numbers of `than` (`1.3.0.dev2`) makes it older than the version itself."""
    mine = _VERSION.match(than.strip())
    if mine is None:
        return False
    preview = mine.end() < len(than.strip())
    pairs = list(zip_longest(_numbers(version), _numbers(mine[1]), fillvalue=0))
    theirs, ours = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    return theirs > ours or (preview and theirs == ours)


def _numbers(version: str) -> list[int]:
    return [int(number) for number in version.split(".")]
