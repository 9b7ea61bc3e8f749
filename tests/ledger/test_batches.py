"""Batches and their units."""

from datetime import UTC, datetime

import pytest

from app.domain.errors import KnownError
from app.domain.message import NOTHING, say
from app.domain.outcome import Outcome
from app.domain.secret import Secret
from app.domain.work import BatchKind, BatchState, NewUnit, Stage
from app.ledger.ledger import Ledger


def test_a_batch_is_kept_with_its_units(ledger: Ledger) -> None:
    before = datetime.now(UTC)
    units = [NewUnit(2, "Gate", eid="8904", iccid="8901"), NewUnit(3, "Tür 3", imei="35", port="ttyUSB2")]
    batch = ledger.create_batch(
        "Lot 7", BatchKind.ASSIGN, "acme", "bench 1", "Mia", {"fleet": "HF1", "deep": {"on": True}}, units
    )
    assert ledger.batch(batch.id) == batch
    assert (batch.name, batch.kind, batch.account) == ("Lot 7", BatchKind.ASSIGN, "acme")
    assert (batch.station, batch.operator, batch.state) == ("bench 1", "Mia", BatchState.RUNNING)
    assert (batch.total, batch.passed, batch.failed) == (2, 0, 0)
    assert batch.settings == {"fleet": "HF1", "deep": {"on": True}}
    assert before <= batch.created <= datetime.now(UTC)
    first, second = ledger.units(batch.id)
    assert (first.batch_id, first.row, first.name, first.eid, first.iccid) == (batch.id, 2, "Gate", "8904", "8901")
    assert (second.name, second.imei, second.port) == ("Tür 3", "35", "ttyUSB2")
    assert (first.stage, first.outcome, first.reason, first.matching_id) == (Stage.WAITING, None, NOTHING, Secret(""))
    assert first.created == first.updated == batch.created
    assert ledger.unit(second.id) == second


def test_a_batch_grows_by_a_unit(ledger: Ledger, make_batch) -> None:
    batch = make_batch(1, name="Bench")
    added = ledger.add_unit(batch.id, NewUnit(2, "Pump", imei="3512", port="COM5"))
    assert ledger.units(batch.id)[1] == ledger.unit(added.id) == added
    assert (added.batch_id, added.name, added.port, added.stage) == (batch.id, "Pump", "COM5", Stage.WAITING)
    assert ledger.batch(batch.id).total == 2
    assert ledger.search("bench")[0] == added


def test_a_batch_grows_by_many_units_in_their_order(ledger: Ledger, make_batch) -> None:
    batch = make_batch(1, name="Lot")
    added = ledger.add_units(batch.id, [NewUnit(2, f"sim {at}", iccid=str(at), sim_sid=str(at)) for at in range(300)])
    assert [unit.sim_sid for unit in added] == [str(at) for at in range(300)]
    assert ledger.units(batch.id)[1:] == added
    assert ledger.batch(batch.id).total == 301
    assert ledger.add_units(batch.id, []) == []


def test_a_batch_may_be_empty(ledger: Ledger) -> None:
    batch = ledger.create_batch("bench", BatchKind.CONFIGURE)
    assert (batch.total, ledger.units(batch.id)) == (0, [])


def test_batches_are_listed_newest_first_and_by_kind_state_and_station(ledger: Ledger, make_batch) -> None:
    one = make_batch(name="one")
    two = make_batch(name="two", kind=BatchKind.CONFIGURE)
    three = make_batch(name="three", station="bench 2")
    assert ledger.set_batch_state(one.id, BatchState.FINISHED).state is BatchState.FINISHED

    def names(**wanted) -> list[str]:
        return [batch.name for batch in ledger.batches(**wanted)]

    assert names() == ["three", "two", "one"]
    assert names(limit=1) == ["three"]
    assert names(kind=BatchKind.CONFIGURE) == [two.name]
    assert names(state=BatchState.RUNNING) == ["three", "two"]
    assert names(state=BatchState.RUNNING, station="bench 2") == [three.name]
    assert names(kind=BatchKind.ASSIGN, state=BatchState.FINISHED) == ["one"]


def test_settings_are_put_over_those_a_batch_has(ledger: Ledger, make_batch) -> None:
    batch = make_batch(settings={"fleet": "HF1", "activate": False})
    assert ledger.update_batch_settings(batch.id, {"activate": True}).settings == {"fleet": "HF1", "activate": True}
    assert ledger.batch(batch.id).settings == {"fleet": "HF1", "activate": True}


def test_a_unit_keeps_every_field_that_is_changed(ledger: Ledger, make_batch) -> None:
    unit = ledger.units(make_batch().id)[0]
    changes = {
        "name": "Gate 9",
        "eid": "8904",
        "iccid": "8901",
        "imei": "3512",
        "imsi": "9010",
        "vendor": "Quectel",
        "model": "BG95",
        "firmware": "R07",
        "port": "COM5",
        "stage": Stage.DONE,
        "outcome": Outcome.FAIL,
        "reason": say("module", "Denied at {site}, cause {cause}", site="Tür", cause=7),
        "remedy": say("module", "Wait {s} s", s=1.5),
        "raw": "+CME ERROR: 7\r\n",
        "profile_sid": "HP1",
        "device_sid": "9000001",
        "sim_sid": "HS1",
        "smdp": "rsp.example.test",
        "matching_id": Secret("QR-G-5C-1LS-1W1Z9P7"),
    }
    changed = ledger.update_unit(unit.id, **changes)
    assert ledger.unit(unit.id) == changed
    assert {name: getattr(changed, name) for name in changes} == changes
    assert (changed.id, changed.row, changed.created) == (unit.id, unit.row, unit.created)
    assert changed.updated >= unit.updated
    assert str(changed.reason) == "Denied at Tür, cause 7"


def test_garbage_from_a_line_is_kept_as_far_as_a_database_can(ledger: Ledger, make_batch) -> None:
    batch = make_batch(settings={"raw": "\x00\ud800", "literal": "\\u0000 \\\\u0000"})
    assert ledger.batch(batch.id).settings == {"raw": "\ufffd?", "literal": "\\u0000 \\\\u0000"}
    unit = ledger.units(batch.id)[0]
    ledger.update_unit(unit.id, raw="+C\x00ME\ud800 ü", reason=say("module", "Said {what}", what="\x00"))
    assert ledger.unit(unit.id).raw == "+C\ufffdME? ü"
    assert str(ledger.unit(unit.id).reason) == "Said \ufffd"


def test_the_rest_of_a_unit_stays_as_it_is(ledger: Ledger, make_batch) -> None:
    unit, other = ledger.units(make_batch(2).id)
    ledger.update_unit(unit.id, raw="pending")
    changed = ledger.update_unit(unit.id, stage=Stage.SENT)
    assert (changed.name, changed.raw, changed.stage) == (unit.name, "pending", Stage.SENT)
    assert ledger.unit(other.id) == other


def test_many_units_change_at_once(ledger: Ledger, make_batch) -> None:
    batch = make_batch(4)
    first, *rest = ledger.units(batch.id)
    ledger.update_unit(rest[0].id, outcome=Outcome.ERROR)
    changed = ledger.update_units([unit.id for unit in reversed(rest)], stage=Stage.DONE, outcome=Outcome.PASS)
    assert changed == ledger.units(batch.id)[1:]
    assert {(unit.stage, unit.outcome) for unit in changed} == {(Stage.DONE, Outcome.PASS)}
    assert ledger.unit(first.id) == first
    after = ledger.batch(batch.id)
    assert (after.passed, after.failed) == (3, 0)
    assert ledger.update_units([], stage=Stage.SENT) == []


def test_a_change_of_many_units_that_names_one_the_ledger_has_not_changes_none(ledger: Ledger, make_batch) -> None:
    batch = make_batch(2)
    before = ledger.units(batch.id)
    with pytest.raises(KnownError) as caught:
        ledger.update_units([before[0].id, 99], stage=Stage.DONE)
    assert caught.value.code == "ledger.unknown"
    assert ledger.units(batch.id) == before


def test_units_are_listed_by_row_and_by_how_they_ended(ledger: Ledger) -> None:
    batch = ledger.create_batch("x", BatchKind.ASSIGN, units=[NewUnit(row, str(row)) for row in (3, 1, 2, 4)])
    for unit, outcome in zip(ledger.units(batch.id), (Outcome.PASS, None, Outcome.FAIL), strict=False):
        ledger.update_unit(unit.id, outcome=outcome)
    assert [unit.row for unit in ledger.units(batch.id)] == [1, 2, 3, 4]
    assert [unit.row for unit in ledger.units(batch.id, Outcome.PASS)] == [1]
    assert [unit.row for unit in ledger.units(batch.id, outcome=Outcome.FAIL)] == [3]
    assert [unit.row for unit in ledger.units(batch.id, unfinished=True)] == [2, 4]


def test_units_without_an_end_are_found_by_station_and_port_newest_first(ledger: Ledger) -> None:
    first, second, other = (
        ledger.create_batch(name, BatchKind.CONFIGURE, station=station, units=[NewUnit(0, name, port="/dev/a")])
        for name, station in (("first", "Bench 3"), ("second", "Bench 3"), ("other", "Bench 4"))
    )
    late = ledger.add_unit(second.id, NewUnit(0, "late", port="/dev/b"))
    ledger.update_unit(ledger.units(other.id)[0].id, stage=Stage.SENT)
    ledger.create_batch("list", BatchKind.ASSIGN, station="Bench 3", units=[NewUnit(1, "row")])
    assert [unit.name for unit in ledger.unfinished_units(BatchKind.CONFIGURE, "Bench 3")] == [
        "late",
        "second",
        "first",
    ]
    assert [unit.name for unit in ledger.unfinished_units(BatchKind.CONFIGURE, "Bench 3", "/dev/b")] == ["late"]
    ledger.update_units([late.id, *(unit.id for unit in ledger.units(first.id))], outcome=Outcome.ABORTED)
    assert [unit.name for unit in ledger.unfinished_units(BatchKind.CONFIGURE, "Bench 3")] == ["second"]


@pytest.mark.parametrize(
    "ask", ["batch", "unit", "update_unit", "add_unit", "set_batch_state", "update_batch_settings"]
)
def test_an_unknown_number_is_refused_in_words(ledger: Ledger, ask: str) -> None:
    more = {
        "add_unit": (NewUnit(1, "Pump"),),
        "set_batch_state": (BatchState.FINISHED,),
        "update_batch_settings": ({},),
    }.get(ask, ())
    with pytest.raises(KnownError, match="99") as caught:
        getattr(ledger, ask)(99, *more)
    assert caught.value.code == "ledger.unknown"


def test_twenty_thousand_units_are_written_and_searched(ledger: Ledger, make_batch) -> None:
    batch = make_batch(20_000)
    assert len(ledger.search("sensor 1999")) == 11
    assert ledger.known_eids([f"8904903200000000000001{row:010d}" for row in range(20_000)]) == {}
    assert ledger.batch(batch.id).total == 20_000
