"""Calls with an effect that belong to no list: kept together by the day, and looked for where an answer was lost."""

import time
from collections.abc import Iterator
from datetime import datetime
from threading import Event

from app.domain.work import BatchKind, BatchState
from app.ledger.ledger import Ledger
from app.station.settings import Settings


def day_batch(ledger: Ledger, word: str, account: str, settings: Settings) -> int:
    """The id of today's, named `{word} {account} {day}`; it is never found interrupted: its jobs are settled singly."""
    name = f"{word} {account} {datetime.now().astimezone():%Y-%m-%d}"
    for batch in ledger.batches(BatchKind.DEVICES, station=settings.station):
        if batch.name == name:
            return batch.id
    batch = ledger.create_batch(name, BatchKind.DEVICES, account, settings.station, settings.operator)
    ledger.set_batch_state(batch.id, BatchState.FINISHED)
    return batch.id


def looks(settings: Settings, closing: Event) -> Iterator[bool]:
    """One for each look at what became of a call: more and more seldom, True with the last, `settle_after_s` from now.

    It ends before that when the program does.
    """
    end, pause = time.monotonic() + settings.settle_after_s, settings.first_poll_s
    while time.monotonic() < end:
        yield False
        if closing.wait(min(pause, max(end - time.monotonic(), 0.0))):
            return
        pause = min(pause * 2, settings.longest_poll_s)
    yield True
