"""What is stopped, cut off or left undecided goes on later: `simwright assign --resume` and `settle`."""

import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.work import BatchState
from app.ledger.ledger import Ledger
from app.places import Home
from app.sandbox.faults import Fault, FaultKind
from tests.cli.conftest import CELONA, SUPER, Programs, Ran, Site, account
from tests.leaks import settled
from tests.station.conftest import QUICK, write_list

Run = Callable[..., Ran]
Make = Callable[..., Site]
CREATE, UPLOAD = "POST /v1/ESimProfiles", "POST *assign-eid*"


def test_a_refused_key_stops_the_batch_and_resume_goes_on(run: Run, site: Make, tmp_path: Path) -> None:
    it = site()
    eids = write_list(tmp_path / "list.csv", 4)
    bad = ("--account", SUPER, "--secret-env", "BAD")
    ran = run("assign", tmp_path / "list.csv", *bad, "--json", env={"BAD": "no"})
    assert (ran.status, ran.one("batch")["state"]) == (3, "stopped")
    assert ran.err.count("\n") == 1, "said once, not once a row"
    ran = run("assign", tmp_path / "list.csv", *account(SUPER), "--json")
    assert (ran.status, it.created()) == (1, []), "held by the stopped run"
    assert f"simwright assign {tmp_path / 'list.csv'} --account super --resume" in ran.err
    ran = run("assign", tmp_path / "list.csv", *account(SUPER), "--resume", "--json")
    assert (ran.status, ran.err, ran.of("problem")) == (0, "", [])
    assert sorted(filter(None, it.created())) == sorted(eids)


def test_a_provider_out_of_reach_is_waited_for_only_so_long(run: Run, site: Make, tmp_path: Path, home: Home) -> None:
    site()
    with Ledger.open(home.ledger_url) as ledger:
        (away,) = (each for each in ledger.accounts() if each.name == SUPER)
        ledger.save_account(replace(away, base_url="http://127.0.0.1:9"))
    write_list(tmp_path / "list.csv", 2)
    ran = run("assign", tmp_path / "list.csv", *account(SUPER), "--patience", 0, "--json")
    assert (ran.status, ran.of("unit")) == (3, [])
    assert "The provider cannot be reached. The work is kept; go on with: simwright assign" in ran.err
    with Ledger.open(home.ledger_url) as ledger:
        assert all(unit.outcome is None for unit in ledger.units(1))


@pytest.mark.posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_in_good_order_and_resume_finishes(
    program: Programs, site: Make, tmp_path: Path, number: signal.Signals
) -> None:
    it = site(latency_s=0.1)
    eids = write_list(tmp_path / "list.csv", 30)
    command = ("assign", tmp_path / "list.csv", *account(SUPER), "--json")
    process = program.start(*command)
    assert settled(lambda: len(it.created()) >= 3, 30)
    ran = program.end(process, number)
    assert ran.status == 130
    assert [line["kind"] for line in ran.lines] == ["list"]
    assert ran.err == (
        f"Stopped. The work is kept; go on with: simwright assign {tmp_path / 'list.csv'} --account super --resume\n"
    )
    ran = program.run(*command, "--resume")
    assert (ran.status, ran.err) == (0, "")
    assert sorted(filter(None, it.created())) == sorted(eids)
    assert [unit["outcome"] for unit in ran.of("unit")] == ["PASS"] * 30


def test_resume_goes_on_with_the_left_rows_and_then_with_new_ones(
    program: Programs, site: Make, tmp_path: Path
) -> None:
    it = site(latency_s=0.1)
    write_list(tmp_path / "list.csv", 20)
    command = ("assign", tmp_path / "list.csv", *account(SUPER), "--json")
    process = program.start(*command)
    assert settled(lambda: len(it.created()) >= 3, 30)
    process.kill()
    process.wait()
    eids = write_list(tmp_path / "list.csv", 24)
    ran = program.run(*command, "--resume")
    assert (ran.status, [batch["total"] for batch in ran.of("batch")]) == (0, [20, 4])
    assert sorted(filter(None, it.created())) == sorted(eids)


def test_a_batch_that_another_program_works_on_is_left_alone(run: Run, site: Make, tmp_path: Path, home: Home) -> None:
    it = site()
    write_list(tmp_path / "list.csv", 2)
    run("assign", tmp_path / "list.csv", "--account", SUPER, "--secret-env", "BAD", env={"BAD": "no"})
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(home.data / "claims")], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        assert holder.stdout
        assert holder.stdout.readline() == b"held\n"
        ran = run("assign", tmp_path / "list.csv", *account(SUPER), "--resume", "--json")
        assert (ran.status, ran.one("error")["code"], it.created()) == (3, "assign.elsewhere", [])
    finally:
        holder.communicate(b"")


HOLD = """
import sys
from pathlib import Path
from app.station.claims import Claims
Claims(Path(sys.argv[1])).take(1)
print("held", flush=True)
sys.stdin.read()
"""


def test_a_row_that_was_given_up_is_followed_again_and_not_ordered_anew(run: Run, site: Make, tmp_path: Path) -> None:
    it = site(settings=replace(QUICK, poll_deadline_s=0.1), reservation_s=1.5)
    write_list(tmp_path / "list.csv", 2)
    command = ("assign", tmp_path / "list.csv", *account(SUPER), "--json")
    ran = run(*command)
    assert (ran.status, {unit["outcome"] for unit in ran.of("unit")}) == (1, {"TIMEOUT"})
    ran = run(*command)
    assert (ran.status, {line["code"] for line in ran.of("problem")}) == (1, {"eid.known"})
    assert "Rows that earlier runs have left: 2." in ran.err
    while (ran := run(*command, "--resume")).status == 1:
        assert {unit["outcome"] for unit in ran.of("unit")} <= {"TIMEOUT", "PASS"}
    assert (ran.status, len(it.created())) == (0, 2)


@pytest.mark.parametrize("made", [True, False])
def test_rows_to_decide_are_named_and_settled(run: Run, site: Make, tmp_path: Path, made: bool, home: Home) -> None:
    kind = FaultKind.CUT_AFTER if made else FaultKind.CUT_BEFORE
    it = site()
    it.sandbox.faults.add(Fault(kind, match=UPLOAD, times=1))
    write_list(tmp_path / "list.csv", 3)
    command = ("assign", tmp_path / "list.csv", *account(CELONA), "--json")
    ran = run(*command)
    assert (ran.status, {unit["stage"] for unit in ran.of("unit")}) == (1, {"unsettled"})
    assert "Units to decide: 3, units 1, 2, 3." in ran.err
    assert "simwright settle UNIT --made or --not-made" in ran.err
    assert "Units to decide: 3" in run(*command).err
    assert "request ID" in run("settle", 2, "--secret-env", CELONA).out
    ran = run("settle", 2, "--made" if made else "--not-made", "--json")
    assert (ran.status, ran.one("unit")["outcome"]) == (0, "PASS" if made else "")
    assert run("settle", 2, "--made").status == 2
    with Ledger.open(home.ledger_url) as ledger:
        assert ledger.batch(1).state is (BatchState.FINISHED if made else BatchState.STOPPED)
    assert run(*command, "--resume").status == 0
    assert len(it.sandbox.record.effects("list.accepted")) == 1


def test_a_unit_that_is_not_there_cannot_be_settled(run: Run) -> None:
    ran = run("settle", 5, "--made", "--json")
    assert (ran.status, ran.one("error")["code"]) == (2, "ledger.unknown")
