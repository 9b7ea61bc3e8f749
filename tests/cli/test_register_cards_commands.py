"""`simwright register` at Super SIM."""

import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from app.sandbox.faults import Fault, FaultKind
from tests.cli.conftest import SUPER, Programs, Ran, Site, account

Run = Callable[..., Ran]
TO = account(SUPER)
ICCID, CODE = "8988307000000000017", "H3LL0W0RLD"


@pytest.fixture
def it(site: Callable[..., Site]) -> Site:
    return site(latency_s=0.002)


def effects(it: Site, name: str) -> int:
    return len(it.sandbox.record.effects(name))


def cards(folder: Path, count: int) -> Path:
    path = folder / "cards.csv"
    lines = [f"89883070000000{at:05},H3LL0W{at:04}" for at in range(count)]
    path.write_text("\n".join(["ICCID,Registration code", *lines]))
    return path


def test_one_card_by_what_is_printed_on_it(run: Run, it: Site) -> None:
    ran = run("register", "--iccid", ICCID, "--code", CODE, *TO, "--json")
    assert ran.status == 0
    unit = ran.one("unit")
    assert (unit["iccid"], unit["outcome"]) == (ICCID, "PASS")
    assert unit["sim_sid"].startswith("HS")
    assert CODE not in ran.out + ran.err
    assert "not billed" in ran.err
    assert ran.one("batch")["name"] == ICCID


def test_cards_of_a_file_with_name_fleet_and_state_and_bad_lines_told(run: Run, it: Site, tmp_path: Path) -> None:
    listed = cards(tmp_path, 3)
    listed.write_text(listed.read_text() + "\n123,X\n")
    options = ("--name", "{batch}-{n:02}", "--order", "lot", "--fleet", "field", "--state", "active")
    ran = run("register", "--file", listed, *TO, *options, "--json")
    assert ran.status == 1
    assert [line["row"] for line in ran.of("problem")] == [5]
    assert [unit["name"] for unit in ran.of("unit")] == ["lot-01", "lot-02", "lot-03"]
    assert "billed from now on" in ran.err
    assert (effects(it, "sim.registered"), effects(it, "sim.activated")) == (3, 3)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "--iccid and --code"),
        (("--iccid", ICCID), "go together"),
        (("--iccid", "12", "--code", CODE), "ICCID has 2 digits"),
        (("--iccid", ICCID, "--code", "12"), "2 characters instead of 10"),
        (("--iccid", ICCID, "--code", CODE, "--state", "ready"), "needs --fleet"),
        (("--iccid", ICCID, "--code", CODE, "--state", "issued"), "no state issued"),
        (("--iccid", ICCID, "--code", CODE, "--fleet", "none"), "The fleets are"),
        (("1001-0000-0000-0001",), "are for EMnify"),
        (("--iccid", ICCID, "--code", CODE, "--name", "{nn}"), "not known"),
    ],
)
def test_wrong_use_is_said_before_anything_is_sent(run: Run, it: Site, arguments: tuple[str, ...], words: str) -> None:
    ran = run("register", *arguments, *TO)
    assert (ran.status, ran.out) == (2, "")
    assert words in ran.err
    assert effects(it, "sim.registered") == 0


def test_what_was_killed_goes_on_with_resume_and_nothing_is_registered_twice(
    run: Run, it: Site, program: Programs, tmp_path: Path
) -> None:
    listed = cards(tmp_path, 12)
    it.sandbox.faults.add(Fault(FaultKind.HANG, "supersim", "POST /v1/Sims", times=4, seconds=30))
    process = program.start("register", "--file", listed, *TO, **it.secrets)
    for _ in range(600):
        if effects(it, "sim.registered") >= 1:
            break
        signal.sigtimedwait([], 0.05)
    process.kill()
    program.end(process)
    it.sandbox.faults.clear()
    told = run("register", "--file", listed, *TO)
    assert told.status == 1
    assert "--resume" in told.err
    ran = run("register", "--file", listed, *TO, "--resume", "--json")
    assert ran.status == 0
    assert {unit["outcome"] for unit in ran.of("unit")} == {"PASS"}
    again = run("register", "--file", listed, *TO, "--resume", "--json")
    assert (again.status, again.out) == (0, "")
    assert effects(it, "sim.registered") == 12
