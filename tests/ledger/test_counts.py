"""Whatever is done to the units of a batch, in whatever order, its counts are those of its units."""

from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.outcome import Outcome
from app.domain.work import Batch, NewUnit
from app.ledger.ledger import Ledger

OUTCOMES = st.sampled_from([None, *Outcome])
CHANGES = st.tuples(st.sets(st.integers(0, 5), min_size=1), OUTCOMES)
DEEDS = st.lists(st.tuples(st.lists(CHANGES, min_size=1, max_size=4), st.booleans()), max_size=8)


def _assert_counts(ledger: Ledger, batch: Batch) -> None:
    outcomes = [unit.outcome for unit in ledger.units(batch.id)]
    counted = ledger.batch(batch.id)
    passed = outcomes.count(Outcome.PASS)
    assert counted.total == len(outcomes)
    assert counted.passed == passed == len(ledger.units(batch.id, Outcome.PASS))
    assert counted.failed == len(outcomes) - passed - outcomes.count(None)
    assert len(ledger.units(batch.id, unfinished=True)) == outcomes.count(None)
    assert counted in ledger.batches(limit=1000)


@settings(max_examples=30, deadline=None)
@given(deeds=DEEDS)
def test_counts_follow_the_outcomes(ledger: Ledger, make_batch, deeds) -> None:
    """A deed is a transaction of some changes, each to a unit or to many over two batches; every other one fails."""
    batches = [make_batch(3), make_batch(3)]
    units = [unit.id for batch in batches for unit in ledger.units(batch.id)]
    expected: dict[int, Outcome | None] = dict.fromkeys(units)
    for changes, fails in deeds:
        with suppress(ZeroDivisionError), ledger.transaction():
            for indexes, outcome in changes:
                ids = [units[index] for index in indexes]
                if len(ids) == 1:
                    ledger.update_unit(ids[0], outcome=outcome)
                else:
                    ledger.update_units(ids, outcome=outcome)
            if fails:
                raise ZeroDivisionError
        if not fails:
            expected.update((units[index], outcome) for indexes, outcome in changes for index in indexes)
    assert {unit: ledger.unit(unit).outcome for unit in units} == expected
    grown = ledger.add_unit(batches[0].id, NewUnit(9, "late"))
    assert grown in ledger.units(batches[0].id, unfinished=True)
    for batch in batches:
        _assert_counts(ledger, batch)
