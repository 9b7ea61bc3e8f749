"""Lanes take turns at what Python does one at a time anyway, so that the window waits for one lane and not for all.

Thirty-two modules that start or answer at once wake thirty-two threads, and the window's would be one in thirty-three.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock, local

PATIENCE_S = 0.02
"""A lane that is held up while it has the turn holds up the others no longer than this, each time."""

_turn = Lock()
_had = [0]
"""Times that somebody got the turn."""
_mine = local()


def take() -> None:
    """Before work on what has come; once somebody has had the turn for `PATIENCE_S`, it goes on without."""
    leave()
    held, before = False, -1
    while not held and before != _had[0]:
        before = _had[0]
        held = _turn.acquire(timeout=PATIENCE_S)
    _had[0] += held
    _mine.held = held


def leave() -> None:
    """Before waiting for anything; nothing happens where the turn is another's."""
    if getattr(_mine, "held", False):
        _mine.held = False
        _turn.release()


@contextmanager
def lent() -> Iterator[None]:
    """While the ledger is written, say, which many do in one commit; nothing happens where the turn is another's."""
    mine = getattr(_mine, "held", False)
    leave()
    yield
    if mine:
        take()
