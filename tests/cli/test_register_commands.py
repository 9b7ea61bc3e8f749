"""`simwright register`."""

import signal
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.work import Account, BatchKind, Provider
from app.ledger.ledger import Ledger
from app.places import Home
from app.sandbox.faults import Fault, FaultKind
from app.station.register_claim import CLAIM as CLAIM_JOB
from tests.cli.conftest import CELONA, Programs, Ran, Site, account

Run = Callable[..., Ran]
EMNIFY = "emnify"
CARD, BOX, LETTERS = "1001-0000-0000-0001", "2002-0000-0000-0001", "A1B2C3D4E5F6G7H8"
CLAIM, MAKE = "PATCH /api/v1/sim_batch/*", "POST /api/v1/endpoint"
DEVICES = ("--name", "{batch}-{n:03}", "--service", "all services", "--coverage", "201", "--order", "lot")
TO = account(EMNIFY)


@pytest.fixture
def it(site: Callable[..., Site], home: Home, monkeypatch: pytest.MonkeyPatch) -> Site:
    made = site(emnify_lists=0.0, latency_s=0.005)
    emnify = made.sandbox.providers[Provider.EMNIFY]
    with Ledger.open(home.ledger_url) as ledger:
        ledger.save_account(Account(EMNIFY, Provider.EMNIFY, emnify.url))
    monkeypatch.setenv(EMNIFY, emnify.credentials["application_token"])
    return made


def effects(it: Site, name: str) -> int:
    return len(it.sandbox.record.effects(name))


def test_each_sim_of_a_batch_is_a_result_with_its_device(run: Run, it: Site) -> None:
    ran = run("register", LETTERS, CARD, *TO, *DEVICES, "--first", 8, "--tags", "a,b", "--enable", "--json")
    assert ran.status == 0
    assert "claims every SIM" in ran.err
    units = ran.of("unit")
    assert [unit["name"] for unit in units] == [f"lot-{number:03}" for number in range(8, 14)]
    assert all(unit["outcome"] == "PASS" and unit["iccid"] and unit["device_sid"] for unit in units)
    batch = ran.one("batch")
    assert (batch["name"], batch["total"], batch["passed"], batch["state"]) == ("lot", 6, 6, "finished")
    assert (effects(it, "sims.claimed"), effects(it, "endpoint.created")) == (2, 6)


def test_a_preview_claims_nothing(run: Run, it: Site) -> None:
    ran = run("register", BOX, "3003000000000001", *TO, "--preview", "--json")
    assert ran.status == 1
    assert [(line["standing"], line["quantity"]) for line in ran.of("preview")] == [("free", 50), ("registered", None)]
    said = run("register", CARD, *TO, "--preview")
    assert said.status == 0
    assert "SIMs that a registration claims: 1." in said.out
    assert effects(it, "sims.claimed") == 0


def test_bics_come_from_a_file_and_lines_without_one_are_told(run: Run, it: Site, tmp_path: Path) -> None:
    listed = tmp_path / "bics.csv"
    listed.write_text(f"BIC;Box\n{CARD};1\nnothing;2\n{LETTERS};3\n{CARD};4\n")
    ran = run("register", "--file", listed, *TO, "--state", "activated", "--json")
    assert ran.status == 1
    assert [line["row"] for line in ran.of("problem")] == [3]
    assert (ran.one("batch")["name"], ran.one("batch")["passed"]) == ("bics.csv", 6)
    assert "billed from their registration on" in ran.err
    assert {entry.detail["status"] for entry in it.sandbox.record.effects("sims.claimed")} == {1}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "Give BICs"),
        (("123",), "not a BIC"),
        ((CARD, "--name", "x-{n}"), "go together"),
        ((CARD, "--enable"), "for devices"),
        ((CARD, "--preview", "--resume"), "either"),
        ((CARD, "--name", "x-{n}", "--service", "none such", "--coverage", "201"), "101 All services"),
        ((CARD, "--name", "all the same", "--service", "101", "--coverage", "201"), "Every device"),
        ((CARD, "--state", "suspended"), "suspended"),
    ],
)
def test_wrong_use_is_said_before_anything_is_claimed(
    run: Run, it: Site, arguments: tuple[str, ...], words: str
) -> None:
    ran = run("register", *arguments, *TO)
    assert (ran.status, ran.out) == (2, "")
    assert words in ran.err
    assert effects(it, "sims.claimed") == 0


def test_an_account_elsewhere_is_wrong_use(run: Run, it: Site) -> None:
    ran = run("register", CARD, *account(CELONA))
    assert ran.status == 2
    assert "is not an EMnify account" in ran.err
    assert effects(it, "sims.claimed") == 0


def test_what_failed_is_left_to_resume_and_nothing_is_registered_twice(run: Run, it: Site) -> None:
    it.sandbox.faults.add(Fault(FaultKind.STATUS, EMNIFY, MAKE, times=2, status=422))
    ran = run("register", LETTERS, *TO, *DEVICES, "--json")
    assert (ran.status, ran.one("batch")["failed"]) == (1, 2)
    again = run("register", LETTERS, *TO, *DEVICES, "--json")
    assert (again.status, again.out) == (1, "")
    assert f"simwright register {LETTERS} --account {EMNIFY} --resume" in again.err
    for _ in range(2):
        assert run("register", LETTERS, *TO, *DEVICES, "--resume").status == 0
    assert (effects(it, "sims.claimed"), effects(it, "endpoint.created")) == (1, 5)


def test_what_the_provider_cannot_tell_is_settled_by_a_person(
    run: Run, it: Site, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody else is registering, so new SIMs may be theirs; an hour ahead, so that no slow machine makes it old."""
    with Ledger.open(home.ledger_url) as ledger, monkeypatch.context() as clock:
        clock.setattr("app.ledger.jobs.now", lambda: datetime.now(UTC) + timedelta(hours=1))
        ledger.begin_job(CLAIM_JOB, EMNIFY, ledger.create_batch("other", BatchKind.REGISTER, EMNIFY).id, None, {})
    it.sandbox.faults.add(Fault(FaultKind.CUT_AFTER, EMNIFY, CLAIM))
    ran = run("register", CARD, *TO, "--json")
    (unit,) = ran.of("unit")
    assert (ran.status, unit["stage"]) == (1, "unsettled")
    assert "new SIMs without a device: 1" in unit["reason"]
    assert f"Units to decide: 1, units {unit['unit']}." in ran.err
    seen = run("settle", unit["unit"], *TO[2:], "--json").one("evidence")
    assert (seen["call"], seen["sent"]["bic"]) == (CLAIM_JOB, CARD.replace("-", ""))
    assert any("New SIMs without a device: 1." in line for line in seen["now"])
    at = datetime.fromisoformat(seen["sent_at"]).astimezone()
    assert f"{CLAIM_JOB}, sent at {at:%Y-%m-%d %H:%M}:" in run("settle", unit["unit"], *TO[2:]).out
    settled = run("settle", unit["unit"], *TO[2:], "--made", "--json")
    assert (settled.status, settled.one("unit")["outcome"]) == (0, "PASS")
    assert effects(it, "sims.claimed") == 1


@pytest.mark.posix
def test_a_signal_stops_in_good_order_and_resume_without_bics_finishes(program: Programs, it: Site) -> None:
    process = program.start("register", BOX, LETTERS, *TO, *DEVICES, "--json")
    while not effects(it, "endpoint.created"):
        assert process.poll() is None
    ran = program.end(process, signal.SIGTERM)
    assert ran.status == 130
    assert f"simwright register {BOX} {LETTERS} --account {EMNIFY} --resume" in ran.err
    ran = program.run("register", *TO, "--resume", "--json")
    assert (ran.status, ran.one("batch")["passed"]) == (0, 55)
    assert (effects(it, "sims.claimed"), effects(it, "endpoint.created")) == (2, 55)
