"""`simwright check`."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from app.demo import write_sample
from app.places import Home
from tests.cli.conftest import SUPER, Programs, Ran, account
from tests.station.conftest import make_eids, write_list

Run = Callable[..., Ran]


def test_a_good_list_is_ready(run: Run, tmp_path: Path) -> None:
    write_list(tmp_path / "list.csv", 3)
    ran = run("check", tmp_path / "list.csv")
    assert (ran.status, ran.out, ran.err) == (0, "Rows: 3. Ready: 3, to fix: 0, to decide: 0\n", "")


def test_each_problem_names_row_column_value_reason_and_remedy(run: Run, tmp_path: Path) -> None:
    ran = run("check", write_sample(tmp_path / "list.csv"), "--json")
    assert ran.status == 1
    assert [(line["row"], line["column"], line["code"], line["severity"]) for line in ran.of("problem")] == [
        (26, "EID", "eid.check_digits", "blocked"),
        (27, "EID", "eid.rounded", "blocked"),
        (28, "EID", "eid.twice", "decide"),
        (29, "EID", "eid.length", "blocked"),
    ]
    assert all(line["value"] and line["reason"] and line["remedy"] for line in ran.of("problem"))
    assert ran.one("list") == {
        "kind": "list", "file": "list.csv", "rows": 28, "ready": 24, "blocked": 3, "decide": 1,
        "encoding": "UTF-8", "separator": ";",
    }  # fmt: skip


def test_it_makes_no_ledger_where_there_is_none(program: Programs, tmp_path: Path, home: Home) -> None:
    write_list(tmp_path / "list.csv", 3)
    fresh = tmp_path / "never-used"
    assert program.run("check", tmp_path / "list.csv", SIMWRIGHT_HOME=str(fresh)).status == 0
    assert not fresh.exists()


def test_what_the_ledger_knows_is_to_decide(run: Run, site: Callable[..., object], tmp_path: Path) -> None:
    site()
    write_list(tmp_path / "list.csv", 3)
    assert run("assign", tmp_path / "list.csv", *account(SUPER)).status == 0
    ran = run("check", tmp_path / "list.csv", "--json")
    assert (ran.status, {line["code"] for line in ran.of("problem")}) == (1, {"eid.known"})


def test_an_override_lets_a_row_go_on(run: Run, tmp_path: Path) -> None:
    sample = write_sample(tmp_path / "list.csv")
    ran = run("check", sample, "--override", 26, "--override", 28, "--json")
    assert [line["row"] for line in ran.of("problem")] == [3, 27, 29], "row 28 is used instead of row 3"


@pytest.mark.parametrize(("row", "words"), [(27, "rounded"), (2, "no problem"), (99, "no problem")])
def test_a_row_that_cannot_be_overridden_is_wrong_use(run: Run, tmp_path: Path, row: int, words: str) -> None:
    ran = run("check", write_sample(tmp_path / "list.csv"), "--override", row)
    assert (ran.status, ran.out) == (2, "")
    assert words in ran.err


def test_the_export_can_be_mended_and_read_again(run: Run, tmp_path: Path) -> None:
    assert run("check", write_sample(tmp_path / "list.csv"), "--export", tmp_path / "mend.csv").status == 1
    with (tmp_path / "mend.csv").open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert [row["Name"] for row in rows] == [f"tablet-{number:03}" for number in range(25, 29)]
    assert all(row["Reason"] for row in rows)
    assert run("check", tmp_path / "mend.csv", "--json").one("list")["rows"] == 4


@pytest.mark.parametrize(("column", "status"), [("Chip", 0), ("2", 0), ("Name", 1), ("Serial", 2), ("9", 2), ("0", 2)])
def test_the_column_of_the_eids_can_be_chosen(run: Run, tmp_path: Path, column: str, status: int) -> None:
    (tmp_path / "list.csv").write_text(f"Name,Chip\nfirst,{make_eids(1)[0]}\n")
    assert run("check", tmp_path / "list.csv", "--eid-column", column).status == status


def test_columns_can_be_chosen_where_none_looks_like_an_eid(run: Run, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("Device,Chip\nfirst,12\n")
    assert run("check", tmp_path / "list.csv").status == 2
    assert run("check", tmp_path / "list.csv", "--name-column", "Device").status == 2
    ran = run("check", tmp_path / "list.csv", "--eid-column", "Chip", "--json")
    assert [line["code"] for line in ran.of("problem")] == ["eid.length"]


@pytest.mark.parametrize(
    "content", [b"", b"EID,Name\n", b"PK\x03\x04" + bytes(100)], ids=["empty", "header", "workbook"]
)
def test_what_is_no_list_is_said_in_words_and_is_wrong_use(run: Run, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "list.csv").write_bytes(content)
    ran = run("check", tmp_path / "list.csv", "--json")
    assert ran.status == 2
    assert ran.one("error")["code"].startswith("list.")
    assert ran.err.startswith(ran.one("error")["what"])


def test_a_missing_file_is_wrong_use(run: Run, tmp_path: Path) -> None:
    ran = run("check", tmp_path / "none.csv", "--json")
    assert (ran.status, ran.out) == (2, "")


def test_an_export_that_cannot_be_written_is_said(run: Run, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("EID,Name\n1,a\n")
    ran = run("check", tmp_path / "list.csv", "--export", tmp_path / "no such folder" / "mend.csv", "--json")
    assert (ran.status, ran.one("error")["code"]) == (2, "export.unwritable")


def test_a_ledger_that_is_damaged_is_a_station_error(run: Run, tmp_path: Path, home: Home) -> None:
    write_list(tmp_path / "list.csv", 1)
    (home.data / "ledger.sqlite").write_bytes(b"not a database" * 100)
    ran = run("check", tmp_path / "list.csv", "--json")
    assert (ran.status, ran.one("error")["code"]) == (3, "ledger.damaged")


def test_a_reader_that_goes_away_is_no_fault(program: Programs, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("EID,Name\n" + "1,a\n" * 20_000)
    process = program.start("check", tmp_path / "list.csv")
    assert process.stdout
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr
    assert "Traceback" not in process.stderr.read()
    process.wait(30)
