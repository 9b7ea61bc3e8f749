"""A text whose answer was lost is looked for by its words; those of other calls are none of it."""

from app.domain.work import BatchKind, Job
from app.ledger.ledger import Ledger


def texts_taken(ledger: Ledger, job: Job) -> frozenset[str]:
    """Ids of what other calls of this account have made lately, from the page Devices or to trackers."""
    batches = [batch for kind in (BatchKind.DEVICES, BatchKind.TRACKERS) for batch in ledger.batches(kind)]
    jobs = (each for batch in batches if batch.account == job.account for each in ledger.jobs(batch_id=batch.id))
    return frozenset(made for each in jobs if each.id != job.id and (made := str(each.outcome.get("id", ""))))
