"""What the ledger already knows of an eSIM, and search."""

import pytest

from app.domain.outcome import Outcome
from app.domain.secret import Secret
from app.domain.work import BatchKind, BatchState, NewUnit, Stage
from app.ledger.ledger import Ledger

EID = "89049032000000000000000000000001"


def _unit(ledger: Ledger, kind: BatchKind = BatchKind.ASSIGN, **changes):
    batch = ledger.create_batch("Lot 7", kind, units=[NewUnit(1, "Gate", eid=EID)])
    return ledger.update_unit(ledger.units(batch.id)[0].id, **changes)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"stage": Stage.RESERVING},
        {"stage": Stage.DONE, "outcome": Outcome.PASS},
        {"stage": Stage.UNSETTLED, "outcome": Outcome.ERROR},
    ],
)
def test_an_eid_is_known_while_an_assignment_has_it_or_may_have_it(ledger: Ledger, changes) -> None:
    unit = _unit(ledger, **changes)
    assert ledger.known_eids([EID, EID[::-1]]) == {EID: unit}


@pytest.mark.parametrize("outcome", [Outcome.FAIL, Outcome.ERROR, Outcome.TIMEOUT, Outcome.ABORTED])
def test_an_eid_whose_assignment_failed_is_free(ledger: Ledger, outcome: Outcome) -> None:
    _unit(ledger, stage=Stage.DONE, outcome=outcome)
    assert ledger.known_eids([EID]) == {}


def test_a_configured_module_does_not_hold_its_eid(ledger: Ledger) -> None:
    _unit(ledger, BatchKind.CONFIGURE, outcome=Outcome.PASS)
    assert ledger.known_eids([EID]) == {}


def test_the_newest_unit_of_an_eid_is_told(ledger: Ledger) -> None:
    _unit(ledger, outcome=Outcome.PASS)
    newer = _unit(ledger)
    assert ledger.known_eids({EID}) == {EID: newer}


def test_more_eids_than_one_query_takes_are_looked_up(ledger: Ledger, make_batch) -> None:
    units = ledger.units(make_batch(7_000).id)
    assert ledger.known_eids([unit.eid for unit in units]) == {unit.eid: unit for unit in units}


def test_a_matching_id_leads_to_the_newest_unit_that_has_it(ledger: Ledger) -> None:
    _unit(ledger, matching_id=Secret("K2-1"))
    newer = _unit(ledger, matching_id=Secret("K2-1"))
    _unit(ledger)
    assert ledger.unit_with_matching_id(Secret("K2-1")) == newer
    assert ledger.unit_with_matching_id(Secret("K2")) is None
    assert ledger.unit_with_matching_id(Secret("")) is None


def test_profiles_that_units_have_are_known(ledger: Ledger) -> None:
    _unit(ledger, profile_sid="HP1")
    _unit(ledger, profile_sid="HP2")
    _unit(ledger)
    assert ledger.profile_sids_known(["HP1", "HP2", "HP3", ""]) == {"HP1", "HP2"}
    assert ledger.profile_sids_known([]) == set()


FOUND_ROWS = {
    "gate": [1, 1],
    "GATE 1": [1, 1],
    "  gate ": [1, 1],
    "BRÜCKE": [2, 2],
    "100%": [1, 1],
    "%": [1, 1],
    "_": [2, 2],
    "\\": [2, 2],
    "lot a": [3, 2, 1],
    "halle ü": [3, 2, 1],
    EID: [1, 1],
    "8904 9032 0000": [1, 1],
    "8988-3070": [1, 1],
    "35 123456 789012 3": [1, 1],
    "0001": [1, 1],
    "12 34": [3, 1, 3, 1],
    "gate 100% 8904": [],
    "nothing like it": [],
    "": [3, 2, 1, 3, 2, 1],
    " - ": [],
}


def test_search_finds_any_part_of_name_number_or_batch_newest_first(ledger: Ledger) -> None:
    units = [
        NewUnit(1, "Gate 100%", EID, "89883070000012345678", "351234567890123"),
        NewUnit(2, "Brücke_2 \\ x"),
        NewUnit(3, "12 34"),
    ]
    for name in ("Lot A", "Halle Ü"):
        ledger.create_batch(name, BatchKind.ASSIGN, units=units)
    found = {text: ledger.search(text) for text in FOUND_ROWS}
    assert {text: [unit.row for unit in units] for text, units in found.items()} == FOUND_ROWS
    assert all(units == sorted(units, key=lambda unit: -unit.id) for units in found.values())
    assert {text: ledger.count(text) for text in FOUND_ROWS} == {text: len(rows) for text, rows in FOUND_ROWS.items()}


def test_search_comes_in_pages(ledger: Ledger, make_batch) -> None:
    make_batch(5)
    assert [unit.row for unit in ledger.search("sensor", limit=2, offset=2)] == [3, 2]
    assert ledger.search("sensor", offset=5) == []


def test_search_follows_a_unit_that_changes(ledger: Ledger, make_batch) -> None:
    unit = ledger.units(make_batch(name="Lot 7").id)[0]
    changed = ledger.update_unit(unit.id, name="Pump", iccid="89883070000012345678")
    assert ledger.search("pump") == ledger.search("8988 3070") == ledger.search("lot 7") == [changed]
    assert ledger.search("sensor") == []


def test_a_cancelled_row_without_an_outcome_stays_known_for_its_batch_can_be_resumed(ledger: Ledger) -> None:
    unit = _unit(ledger)
    ledger.set_batch_state(unit.batch_id, BatchState.CANCELLED)
    assert ledger.known_eids([EID]) == {EID: unit}


def test_sims_are_known_by_account(ledger: Ledger) -> None:
    for account in ("north", "south"):
        batch = ledger.create_batch(account, BatchKind.REGISTER, account)
        ledger.add_units(batch.id, [NewUnit(1, "sim", sim_sid=f"{account}-{at}") for at in range(3)])
    assert ledger.sim_sids_known(["north-1", "south-1", "north-7", ""], "north") == {"north-1"}
    assert ledger.sim_sids_known([], "north") == set()
