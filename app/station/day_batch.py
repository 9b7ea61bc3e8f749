"""Single calls to a provider are kept together: a batch for each account, station and day."""

from datetime import datetime

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
