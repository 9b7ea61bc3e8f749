"""`simwright tracker send` against the sandbox."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.work import Account, Provider
from app.ledger.ledger import Ledger
from app.places import Home
from app.sandbox.faults import Fault, FaultKind
from app.sandbox.trackers.tracker import Tracker
from tests.cli.conftest import Programs, Ran, Site, account, written

Run = Callable[..., Ran]
FLEET, DEVICE = "fleet", "tracker-00003"
SEND = ("tracker", "send", "--make", "teltonika", "--model", "FMB120", "--apn", "em")


@pytest.fixture
def fleet(site: Callable[..., Site], home: Home, monkeypatch: pytest.MonkeyPatch) -> Site:
    made = site(
        emnify_sms_s=0.02, latency_s=0.0, sms_s=0.02, registration_s=0.05, modules=1, personalities=("m66",),
        trackers=("teltonika",),
    )  # fmt: skip
    emnify = made.sandbox.providers[Provider.EMNIFY]
    with Ledger.open(home.ledger_url) as ledger:
        ledger.save_account(Account(FLEET, Provider.EMNIFY, emnify.url))
    monkeypatch.setenv(FLEET, emnify.credentials["application_token"])
    return made


def tracker(site: Site, **options: str) -> Tracker:
    return site.sandbox.garage.add("teltonika", "emnify:9000018", **options)


def test_a_device_is_set_and_each_message_is_a_document(fleet: Site, run: Run) -> None:
    it = tracker(fleet)
    ran = run(*SEND, "--device", DEVICE, *account(FLEET), "--json")
    assert (ran.status, it.apn) == (0, "em")
    assert [(line["number"], line["state"], line["answer"]) for line in ran.of("message")] == [
        (1, "answered", "New value 2001:em"), (2, "answered", "Param ID:2001 Value:em"),
    ]  # fmt: skip
    assert ran.one("unit")["outcome"] == "PASS"
    assert ran.one("batch")["passed"] == 1
    assert "1 of 2: ␣␣setparam␣2001:em" in ran.err


def test_a_module_and_a_port_of_its_own_are_ways_too(fleet: Site, run: Run) -> None:
    wired, port = fleet.sandbox.tracker_ports[0], fleet.sandbox.ports[0]
    ran = run(*SEND, "--port", port.device, "--number", wired.tracker.number, "--no-read-back")
    assert (ran.status, wired.tracker.apn) == (0, "em")
    ran = run("tracker", "send", "--make", "teltonika", "--model", "FMB120", "--apn", "super", "--serial", wired.device)
    assert (ran.status, wired.tracker.apn) == (0, "super")


def test_a_list_of_which_one_fails_ends_with_status_1_and_can_be_sent_again(
    fleet: Site, run: Run, tmp_path: Path
) -> None:
    it, listed = tracker(fleet), tmp_path / "list.csv"
    listed.write_text("Name\ntracker-00003\nnobody-there\n")
    ran = run(*SEND, "--list", listed, *account(FLEET), "--json")
    assert (ran.status, it.apn) == (1, "em")
    assert [unit["outcome"] for unit in ran.of("unit")] == ["PASS", "ERROR"]
    again = run("tracker", "send", "--retry", ran.one("batch")["batch"], "--secret-env", FLEET, "--json")
    assert (again.status, len(fleet.sandbox.record.effects("sms.sent"))) == (1, 2)


@pytest.mark.parametrize(
    "wrong",
    [
        (),
        ("--account", FLEET, "--port", "x"),
        ("--port", "x", "--device", "a"),
        ("--serial", "x", "--number", "1"),
        ("--port", "x"),
        ("--port", "x", "--number", "1", "--set", "colour=red"),
        ("--port", "x", "--number", "1", "--set-env", "password=NOT_THERE_AT_ALL"),
    ],
)
def test_what_is_wrong_is_said_before_anything_is_sent(run: Run, wrong: tuple[str, ...]) -> None:
    ran = run(*SEND, *wrong)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err


def test_killed_it_goes_on_with_the_password_given_again_and_sends_nothing_twice(
    fleet: Site, program: Programs, run: Run, home: Home
) -> None:
    it, box = tracker(fleet, login="me", password="kill99"), fleet.sandbox
    box.faults.add(Fault(FaultKind.DELAY, "emnify", "GET *sms*", times=None, seconds=3))
    options = ("--set", "login=me", "--set-env", "password=PW", "--device", DEVICE)
    process = program.start(*SEND, *options, *account(FLEET), PW="kill99", **{FLEET: os.environ[FLEET]})
    while not box.record.effects("sms.sent"):
        assert process.poll() is None
    process.kill()
    process.wait()
    box.faults.clear()
    secrets = ("--secret-env", FLEET)
    refused = run("tracker", "send", "--resume", 1, *secrets)
    assert (refused.status, "password" in refused.err) == (2, True)
    ran = run(
        "tracker", "send", "--resume", 1, "--set-env", "password=PW", *secrets, "--json", env={"PW": "kill99"}
    )  # fmt: skip
    assert (ran.status, it.apn) == (0, "em")
    payloads = [entry.detail["payload"] for entry in box.record.effects("sms.sent")]
    assert payloads == ["me kill99 setparam 2001:em", "me kill99 getparam 2001"]
    assert b"kill99" not in written(home.data, home.config, home.logs)
    assert "kill99" not in ran.out + ran.err
