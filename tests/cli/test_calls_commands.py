"""`calls`: what waits for the network, and what nobody knows."""

from collections.abc import Callable
from contextlib import closing

import pytest

from app.domain.work import Account, Provider
from app.ledger.ledger import Ledger
from app.places import Home
from app.sandbox.faults import Fault, FaultKind
from app.station.station import Station
from tests.cli.conftest import Ran, Site, account

Run = Callable[..., Ran]
FLEET = "fleet"


@pytest.fixture
def fleet(site: Callable[..., Site], home: Home, monkeypatch: pytest.MonkeyPatch) -> Site:
    made = site(emnify_lists=0.0, latency_s=0.0)
    emnify = made.sandbox.providers[Provider.EMNIFY]
    with Ledger.open(home.ledger_url) as ledger:
        ledger.save_account(Account(FLEET, Provider.EMNIFY, emnify.url))
    monkeypatch.setenv(FLEET, emnify.credentials["application_token"])
    return made


def test_a_call_that_waits_is_listed_and_given_up(fleet: Site, home: Home, run: Run) -> None:
    with closing(Station.open(home)) as station:
        job = station.devices.queue.keep(FLEET, "9000001", "healthy", "rename", "pump")
    listed = run("calls", "list", "--json").one("call")
    assert (listed["number"], listed["state"], listed["name"], listed["argument"]) == (
        job.id, "waits", "healthy", "pump",
    )  # fmt: skip
    assert "Rename: pump" in run("calls", "list").out
    assert run("calls", "cancel", job.id, "--json").one("call")["state"] == "cancelled"
    again = run("calls", "cancel", job.id)
    assert (again.status, again.out) == (2, "")
    assert run("calls", "list").err.startswith("No call waits")


@pytest.mark.parametrize("made", ["made", "not-made"])
def test_a_call_whose_answer_was_lost_is_decided_by_a_person(fleet: Site, run: Run, made: str) -> None:
    fleet.sandbox.faults.add(Fault(FaultKind.CUT_AFTER, "emnify", "PATCH *"))
    lost = run("act", "switched-off", "reset-network", "--yes", *account(FLEET))
    assert lost.status == 3
    (call,) = run("calls", "list", "--json").of("call")
    assert (call["state"], call["account"], call["what"]) == ("to decide", FLEET, "reset-network")
    decided = run("calls", "decide", call["number"], f"--{made}", "--json").one("call")
    assert decided["state"] == made.replace("-", " ")
    assert run("calls", "list").out == ""
    assert run("calls", "decide", call["number"], f"--{made}").status == 2
