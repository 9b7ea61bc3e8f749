"""Every problem of a row is found, named by row, column, value, reason and remedy, and can be decided on or mended."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.device_list import Column, ColumnMap, Counts, DeviceList, Severity, read_device_list
from app.domain.errors import KnownError
from app.domain.identifiers import eid_check_digits
from app.domain.message import say

A = "89049032004008882600019726686182"
B = "89033023553439009100060049318920"
C = "89049032000001000000022582603733"
WRONG = "89049032000001000000022582603734"
ICCID = "89457300000038571206"


def read(text: str, columns: ColumnMap | None = None) -> DeviceList:
    return read_device_list(text.encode(), "list.csv", columns)


def told(devices: DeviceList) -> list[tuple[int, str, str, str, str]]:
    problems = list(devices.all_problems())
    assert all(str(problem.remedy) for problem in problems)
    return [(p.row, str(p.column), p.value, p.code, str(p.severity)) for p in problems]


def reasons(devices: DeviceList, index: int) -> list[str]:
    return [str(problem.reason) for problem in devices.problems(index)]


def test_a_good_list_is_ready() -> None:
    devices = read(f"EID,Name,ICCID\n{A},one,{ICCID}\n{B},two,\n")
    assert devices.counts() == Counts(ready=2, blocked=0, decide=0)
    assert [(r.number, r.eid, r.name, r.iccid) for r in devices.ready_rows()] == [
        (2, A, "one", ICCID),
        (3, B, "two", ""),
    ]
    assert devices.row(0).problems == ()
    assert devices.state(0) is None
    assert told(devices) == []


def test_each_mistake_is_named_by_row_column_and_value() -> None:
    devices = read(
        "EID,Name,ICCID\n"
        f"{A},one,\n"
        f"{WRONG},two,\n"
        "8.90E+31,three,\n"
        f"{B},,\n"
        "\n"
        f"{A},five,\n"
        f"{C[:-1]},six,\n"
        f"{C},seven,12345\n"
        f",eight,8.98821E+18\n"
        "89049032005008882600033489aaaaaa,nine,\n"
    )
    assert told(devices) == [
        (3, "EID", WRONG, "eid.check_digits", "blocked"),
        (4, "EID", "8.90E+31", "eid.rounded", "blocked"),
        (5, "Name", "", "name.empty", "blocked"),
        (7, "EID", A, "eid.twice", "decide"),
        (8, "EID", C[:-1], "eid.length", "blocked"),
        (9, "ICCID", "12345", "iccid.length", "blocked"),
        (10, "EID", "", "eid.empty", "blocked"),
        (10, "ICCID", "8.98821E+18", "iccid.rounded", "blocked"),
        (11, "EID", "89049032005008882600033489aaaaaa", "eid.characters", "blocked"),
    ]
    assert devices.counts() == Counts(ready=1, blocked=7, decide=1)
    assert reasons(devices, 1) == ["Check digits are 34, expected 33"]
    assert reasons(devices, 2) == ["The spreadsheet has rounded this EID"]
    assert reasons(devices, 4) == ["Same EID as row 2"]
    assert devices.rows_with(None) == [0]
    assert devices.rows_with(Severity.DECIDE) == [4]
    assert devices.rows_with(Severity.BLOCKED) == [1, 2, 3, 5, 6, 7, 8]


def test_a_rounded_column_is_explained_and_no_duplicate() -> None:
    devices = read("EID,Name\n8.9049E+31,one\n8.9049E+31,two\n89049032123451200000000000000000,three\n")
    assert [code for _row, _column, _value, code, _severity in told(devices)] == ["eid.rounded"] * 3
    assert "as text" in str(devices.problems(0)[0].remedy)
    assert not devices.can_override(0)


def test_wrong_check_digits_can_be_overridden_and_the_override_undone() -> None:
    devices = read(f"EID,Name\n{WRONG},one\n")
    devices.override(0)
    assert devices.counts() == Counts(1, 0, 0)
    assert devices.ready_rows()[0].eid == WRONG
    assert devices.row(0).overridden
    devices.undo_override(0)
    assert devices.counts() == Counts(0, 1, 0)
    assert not devices.row(0).overridden


@pytest.mark.parametrize("row", [",one", "8.9E+31,one", f"{A},", f"{A[:-1]},one"])
def test_what_is_missing_cannot_be_overridden(row: str) -> None:
    devices = read(f"EID,Name\n{row}\n")
    assert not devices.can_override(0)
    with pytest.raises(KnownError, match="Row 2 cannot be used as it is") as caught:
        devices.override(0)
    assert caught.value.code == "row.blocked"
    assert devices.counts() == Counts(0, 1, 0)


def test_an_override_of_a_duplicate_uses_this_row_instead_of_the_other() -> None:
    devices = read(f"EID,Name\n{A},one\n{A},two\n{A},three\n{B},four\n")
    assert [row.name for row in devices.ready_rows()] == ["one", "four"]
    devices.override(2)
    assert [row.name for row in devices.ready_rows()] == ["three", "four"]
    assert reasons(devices, 0) == ["Same EID as row 4"]
    devices.override(1)
    assert [row.name for row in devices.ready_rows()] == ["two", "four"]
    devices.undo_override(1)
    assert [row.name for row in devices.ready_rows()] == ["one", "four"]
    assert devices.counts() == Counts(ready=2, blocked=0, decide=2)


def test_two_rows_with_the_same_iccid_are_to_be_decided() -> None:
    devices = read(f"EID,Name,ICCID\n{A},one,{ICCID}\n{B},two,{ICCID[:4]} {ICCID[4:]}\n{C},three,\n")
    assert told(devices) == [(3, "ICCID", f"{ICCID[:4]} {ICCID[4:]}", "iccid.twice", "decide")]
    devices.override(1)
    assert [row.name for row in devices.ready_rows()] == ["two", "three"]


def test_a_row_with_wrong_check_digits_and_a_duplicate_is_overridden_at_once() -> None:
    devices = read(f"EID,Name\n{WRONG},one\n{WRONG},two\n")
    assert [code for *_rest, code, _severity in told(devices)] == ["eid.check_digits", "eid.check_digits", "eid.twice"]
    devices.override(1)
    assert [row.name for row in devices.ready_rows()] == ["two"]
    devices.override(0)
    assert [row.name for row in devices.ready_rows()] == ["one"]
    assert reasons(devices, 1) == ["Same EID as row 2"]


def test_eids_the_ledger_knows_are_to_be_decided() -> None:
    devices = read(f"EID,Name\n{A},one\n{B},two\n")
    assert devices.eids() == [A, B]
    devices.mark_known({B: say("lists", "Assigned on {date}", date="2026-01-31"), C: say("lists", "elsewhere")})
    assert told(devices) == [(3, "EID", B, "eid.known", "decide")]
    assert reasons(devices, 1) == ["Assigned on 2026-01-31"]
    devices.override(1)
    assert devices.counts() == Counts(2, 0, 0)
    devices.undo_override(1)
    devices.mark_known({})
    assert devices.counts() == Counts(2, 0, 0)


def test_an_edit_checks_the_row_and_its_duplicates_again() -> None:
    devices = read(f"EID,Name\n{A},one\n{A},two\n{WRONG},\n")
    devices.edit(1, Column.EID, f" {B[:8]} {B[8:]} ")
    assert devices.row(1).eid == B
    assert devices.counts() == Counts(2, 1, 0)
    devices.edit(0, Column.EID, B)
    assert told(devices)[0] == (3, "EID", f"{B[:8]} {B[8:]}", "eid.twice", "decide")
    devices.edit(0, Column.EID, A)
    devices.edit(2, Column.NAME, "three")
    assert [code for *_rest, code, _severity in told(devices)] == ["eid.check_digits"]
    devices.override(2)
    devices.edit(2, Column.NAME, "third")
    assert devices.counts() == Counts(3, 0, 0)
    devices.edit(2, Column.EID, WRONG)
    assert devices.state(2) is Severity.BLOCKED


def test_an_edit_of_an_overridden_row_cannot_smuggle_a_duplicate_in() -> None:
    devices = read(f"EID,Name,ICCID\n{A},one,{ICCID}\n{WRONG},two,\n")
    devices.override(1)
    devices.edit(1, Column.ICCID, ICCID + "F")
    assert reasons(devices, 1) == ["Same ICCID as row 2"]
    assert [row.name for row in devices.ready_rows()] == ["one"]
    assert devices.row(1).iccid == ICCID


def test_a_column_the_list_does_not_have_comes_with_its_first_edit() -> None:
    devices = read(f"{A}\n{B}\n")
    assert devices.titles == ("EID",)
    devices.edit(0, Column.NAME, "one")
    devices.edit(1, Column.ICCID, ICCID)
    assert devices.titles == ("EID", "Name", "ICCID")
    assert (devices.row(0).name, devices.row(1).iccid) == ("one", ICCID)
    assert told(devices) == [(2, "Name", "", "name.empty", "blocked")]
    titled = read(f"EID,Site\n{A},x,surplus\n")
    titled.edit(0, Column.NAME, "one\0")
    assert titled.cells(0) == (A, "x", "one", "surplus")
    assert titled.titles == ("EID", "Site", "Name")


def test_a_separator_inside_a_name_is_noticed() -> None:
    devices = read(f"EID,Name\n{A},Tracker, red\n{B},two,,\n")
    assert told(devices) == [(2, "Name", "red", "row.cells", "decide")]
    devices.override(0)
    assert devices.ready_rows()[0].name == "Tracker"


def test_a_name_over_several_lines_is_noticed() -> None:
    devices = read(f'EID,Name\n{A},"one\n{B},two"\n{C},three\n')
    assert told(devices) == [(2, "Name", f"one\n{B},two", "name.lines", "decide")]
    assert [(row.number, row.name) for row in devices.ready_rows()] == [(3, "three")]


def test_a_long_value_is_cut_in_the_problem() -> None:
    devices = read(f'EID,Name\n{A},"{"x" * 200}\n"\n')
    assert len(devices.problems(0)[0].value) == 80


def test_other_columns_can_be_chosen_and_edits_stay() -> None:
    devices = read(f"EID,Name,Site\n{A},one,Ulm\n{WRONG},two,Bonn\n")
    devices.edit(0, Column.NAME, "first")
    devices.override(1)
    devices.mark_known({A: say("lists", "known")})
    again = devices.remap(ColumnMap(0, 2))
    assert [again.row(at).name for at in range(2)] == ["Ulm", "Bonn"]
    assert again.counts() == Counts(ready=1, blocked=0, decide=1)
    assert again.remap(ColumnMap(0, 1)).row(0).name == "first"
    swapped = devices.remap(ColumnMap(1, 0))
    assert [code for *_rest, code, _severity in told(swapped)] == ["eid.characters"] * 2


def test_bad_rows_are_exported_with_reasons_and_read_again() -> None:
    devices = read(f"Site;EID;Name;ICCID\nUlm;{A};one;\nBonn;{WRONG};two;{ICCID}\nKöln;8.9E+31;;\nJena;{A};fo,ur;\n")
    exported = devices.problems_csv()
    table = list(csv.reader(io.StringIO(exported)))
    assert table[0] == ["Site", "EID", "Name", "ICCID", "Reason"]
    assert table[1] == ["Bonn", "8904 9032 0000 0100 0000 0225 8260 3734", "two", "8945 7300 0000 3857 1206",
                        "Check digits are 34, expected 33"]  # fmt: skip
    assert table[2][-1] == "The spreadsheet has rounded this EID; Name is empty"
    again = read_device_list(exported.encode("utf-8-sig"), "problems.csv")
    assert [again.row(at).eid for at in range(3)] == [WRONG, "8.9E+31", A]
    assert [again.row(at).name for at in range(3)] == ["two", "", "fo,ur"]
    assert again.counts() == Counts(ready=1, blocked=2, decide=0)
    again.edit(0, Column.EID, C)
    third = read(again.problems_csv())
    assert third.titles == ("Site", "EID", "Name", "ICCID", "Reason")
    assert len(third) == 1


def test_surplus_cells_survive_the_export() -> None:
    exported = read(f"EID,Name\n{A},Tracker, red\n").problems_csv()
    assert told(read(exported)) == [(2, "Name", "red", "row.cells", "decide")]


def test_a_list_without_header_is_exported_with_one() -> None:
    again = read(read(f"{WRONG},one,x\n{A},two,y\n").problems_csv())
    assert again.titles == ("EID", "Name", "Column 3", "Reason")
    assert again.row(0).name == "one"


def test_rows_far_apart_are_found_as_duplicates() -> None:
    bodies = [f"89049032{number:022}" for number in range(5000)]
    eids = [body + eid_check_digits(body) for body in bodies]
    eids[4999] = eids[17]
    eids[1024] = f"{eids[1023][:16]}-{eids[1023][16:]}"
    devices = read("EID,Name\n" + "".join(f"{eid},n{at}\n" for at, eid in enumerate(eids)))
    assert [(row, code) for row, _column, _value, code, _severity in told(devices)] == [
        (1026, "eid.twice"),
        (5001, "eid.twice"),
    ]
    assert reasons(devices, 4999) == ["Same EID as row 19"]
    assert devices.find(eids[3000]) == 3000
    assert devices.find(B) is None
    assert devices.row(4998).name == "n4998"
    with pytest.raises(IndexError):
        devices.row(5000)


EIDS = st.sampled_from([A, B, C, WRONG, "", "8.9E+31", A[:-1], f"{A[:8]} {A[8:]}"])
NAMES = st.sampled_from(["", "one", "zwei\nmal", " "])
ICCIDS = st.sampled_from(["", "", ICCID, "89457300000038571207F", "x"])
ROWS = st.lists(st.tuples(EIDS, NAMES, ICCIDS), min_size=1, max_size=8)
STEPS = st.lists(
    st.tuples(st.integers(0, 7), st.sampled_from(["override", "undo", *Column]), EIDS | NAMES | ICCIDS), max_size=12
)


@settings(max_examples=150, deadline=None)
@given(ROWS, STEPS)
def test_whatever_is_done_the_tally_is_right_and_no_eid_is_ready_twice(rows: list, steps: list) -> None:
    text = io.StringIO()
    csv.writer(text).writerows([("EID", "Name", "ICCID"), *rows, (A, "last", "")])
    devices = read(text.getvalue())
    _check_whole(devices)
    for index, step, value in steps:
        index %= len(devices)
        if step == "override":
            if devices.can_override(index):
                devices.override(index)
        elif step == "undo":
            devices.undo_override(index)
        else:
            devices.edit(index, Column(step), value)
        _check_whole(devices)


def _check_whole(devices: DeviceList) -> None:
    states = [devices.state(at) for at in range(len(devices))]
    counts = devices.counts()
    assert (counts.ready, counts.blocked, counts.decide) == tuple(map(states.count, (None, *Severity)))
    ready = devices.ready_rows()
    assert ready == [devices.row(at) for at in devices.rows_with(None)]
    assert len({row.eid for row in ready}) == len(ready)
    assert len({row.iccid for row in ready if row.iccid}) == sum(bool(row.iccid) for row in ready)
    for at, state in enumerate(states):
        severities = {problem.severity for problem in devices.problems(at)}
        assert state is (max(severities, key=list(Severity)[::-1].index) if severities else None)
