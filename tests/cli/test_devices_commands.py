"""`devices`, `sims`, `act`, `sms` and `diagnose` against the simulated EMnify."""

from collections.abc import Callable

import pytest

from app.domain.work import Account, Provider
from app.ledger.ledger import Ledger
from app.places import Home
from app.sandbox.faults import Fault, FaultKind
from tests.cli.conftest import SUPER, Ran, Site, account

Run = Callable[..., Ran]
FLEET = "fleet"


@pytest.fixture
def fleet(site: Callable[..., Site], home: Home, monkeypatch: pytest.MonkeyPatch) -> Site:
    """With the account `fleet` at EMnify."""
    made = site(emnify_attach_s=0.02, emnify_sms_s=0.02, emnify_lists=0.0, latency_s=0.0, supersim_sims=3)
    emnify = made.sandbox.providers[Provider.EMNIFY]
    with Ledger.open(home.ledger_url) as ledger:
        ledger.save_account(Account(FLEET, Provider.EMNIFY, emnify.url))
    monkeypatch.setenv(FLEET, emnify.credentials["application_token"])
    return made


def test_devices_are_listed_and_searched(fleet: Site, run: Run) -> None:
    ran = run("devices", *account(FLEET), "--json")
    assert (ran.status, ran.err, len(ran.of("device"))) == (0, "", 40)
    found = run("devices", "wrong-apn", *account(FLEET), "--json").one("device")
    assert (found["name"], found["enabled"], found["sim_state"], len(found["iccid"])) == (
        "wrong-apn", True, "Activated", 19,
    )  # fmt: skip
    words = run("devices", "no-sim", *account(FLEET)).out.split("  ")
    assert words[1:4] == ["no-sim", "no SIM", "Enabled"]


def test_sims_are_listed_by_number_and_state(fleet: Site, run: Run) -> None:
    ran = run("sims", *account(FLEET), "--json")
    assert len(ran.of("sim")) == 60
    one = ran.of("sim")[0]
    assert (one["state"], one["device"]) == ("Activated", "healthy")
    assert run("sims", one["iccid"], *account(FLEET), "--json").one("sim") == one
    states = {sim["state"] for sim in run("sims", "factory test", *account(FLEET), "--json").of("sim")}
    assert states == {"Factory Test"}
    assert len(run("sims", *account(SUPER), "--json").of("sim")) == 3


def test_what_costs_something_is_said_and_done_only_when_it_is_meant(fleet: Site, run: Run) -> None:
    ran = run("act", "factory-test", "reset-network", *account(FLEET))
    assert (ran.status, ran.out) == (2, "")
    assert "billed" in ran.err
    assert not fleet.sandbox.record.effects()
    done = run("act", "factory-test", "reset-network", "--yes", *account(FLEET), "--json")
    assert (done.status, done.one("action")["action"]) == (0, "reset-network")
    assert [entry.name for entry in fleet.sandbox.record.effects()] == ["connectivity.reset", "sim.activated"]


def test_what_is_harmless_is_done_at_once(fleet: Site, run: Run) -> None:
    assert run("act", "healthy", "rename", "pump", *account(FLEET)).out == "healthy: Rename. Done.\n"
    assert run("devices", "pump", *account(FLEET), "--json").one("device")["name"] == "pump"


def test_an_action_without_effect_is_an_error_of_the_station(fleet: Site, run: Run) -> None:
    fleet.sandbox.faults.add(Fault(FaultKind.CUT_BEFORE, "emnify", "PATCH *"))
    ran = run("act", "healthy", "rename", "pump", *account(FLEET), "--json")
    assert (ran.status, ran.one("error")["code"]) == (3, "device.not_done")


@pytest.mark.parametrize(("device", "code"), [("nothing", "device.unknown"), ("tracker", "device.ambiguous")])
def test_a_device_that_is_not_one_is_wrong_use(fleet: Site, run: Run, device: str, code: str) -> None:
    ran = run("diagnose", device, *account(FLEET), "--json")
    assert (ran.status, ran.one("error")["code"]) == (2, code)


def test_a_device_is_found_by_id_name_and_iccid(fleet: Site, run: Run) -> None:
    one = run("devices", "healthy", *account(FLEET), "--json").one("device")
    for text in (one["id"], "HEALTHY", one["iccid"]):
        assert run("diagnose", text, *account(FLEET), "--json").one("finding")["device"] == one["id"]


def test_an_sms_is_sent_and_followed(fleet: Site, run: Run) -> None:
    ran = run("sms", "send", "healthy", "ping", *account(FLEET), "--json")
    assert ran.status == 0
    assert [line["words"] for line in ran.of("sms")][-1] == "Delivered"
    listed = run("sms", "list", "healthy", *account(FLEET), "--json").of("sms")
    assert {(line["incoming"], line["payload"]) for line in listed} == {(False, "ping"), (True, "OK ping")}


def test_an_sms_that_fails_is_a_failure(fleet: Site, run: Run) -> None:
    fleet.sandbox.faults.add(Fault(FaultKind.FAIL, "emnify", "POST */sms"))
    ran = run("sms", "send", "healthy", "ping", *account(FLEET))
    assert ran.status == 1
    assert "Failed  ping" in ran.out


def test_an_sms_that_waits_is_cancelled(fleet: Site, run: Run) -> None:
    sent = run("sms", "send", "switched-off", "ping", "--wait", "0", *account(FLEET), "--json")
    assert sent.status == 0
    cancelled = run("sms", "cancel", "switched-off", sent.one("sms")["id"], *account(FLEET), "--json")
    assert cancelled.one("sms")["words"] == "Cancelled"


def test_an_sms_without_words_is_wrong_use(fleet: Site, run: Run) -> None:
    assert run("sms", "send", "healthy", " ", *account(FLEET)).status == 2


def test_a_diagnosis_says_what_is_wrong_and_what_to_do(fleet: Site, run: Run) -> None:
    ran = run("diagnose", "disabled", *account(FLEET), "--json")
    finding = ran.one("finding")
    assert (ran.status, finding["code"], finding["remedies"][0]["action"]) == (1, "device.disabled", "enable")
    words = run("diagnose", "disabled", *account(FLEET)).out.splitlines()
    assert words[0] == "The device is disabled."
    assert words[-1] == f"- Enable the device: simwright act {finding['device']} enable --account {FLEET}"
    assert run("diagnose", "healthy", *account(FLEET)).status == 0


def test_a_remedy_that_needs_a_choice_says_where_it_goes(fleet: Site, run: Run) -> None:
    words = run("diagnose", "no-coverage", *account(FLEET)).out.splitlines()
    assert words[-1].endswith(f"set-coverage POLICY --account {FLEET}")


def test_a_search_that_finds_nothing_says_so(fleet: Site, run: Run) -> None:
    for command, words in (("devices", "No device is found by nowhere.\n"), ("sims", "No SIM is found by nowhere.\n")):
        ran = run(command, "nowhere", *account(FLEET), "--json")
        assert (ran.status, ran.out, ran.err) == (0, "", words)


def test_a_refused_secret_names_the_way_out_of_the_command_line(fleet: Site, run: Run) -> None:
    ran = run("devices", "--account", FLEET, "--secret-env", "WRONG", env={"WRONG": "nope"})
    assert ran.status == 3
    assert "--secret-env" in ran.err
    assert "Settings" not in ran.err
