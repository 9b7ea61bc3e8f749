"""`simwright fleets` and `simwright networks`."""

from collections.abc import Callable

import pytest

from tests.cli.conftest import SUPER, Ran, Site, account

Run = Callable[..., Ran]
TO = account(SUPER)


@pytest.fixture
def it(site: Callable[..., Site]) -> Site:
    return site(latency_s=0.0)


def test_a_fleet_is_made_on_a_profile_whose_networks_are_chosen(run: Run, it: Site) -> None:
    listed = run("networks", "list", *TO, "--json")
    assert {line["name"] for line in listed.of("profile")} >= {"worldwide"}
    first, second, *_ = [line["sid"] for line in listed.of("network")]
    assert run("networks", "profile", "nordic", first, *TO).status == 0
    assert run("networks", "add", "nordic", second, *TO, "--json").one("network")["change"] == "added"
    assert run("networks", "remove", "nordic", first, *TO).status == 0
    assert [line["sid"] for line in run("networks", "list", "--profile", "nordic", *TO, "--json").lines] == [second]
    made = run("fleets", "create", "trackers", "--profile", "nordic", "--data-limit", 50, *TO, "--json")
    assert (made.status, made.one("fleet")["data_limit_mb"]) == (0, 50)
    assert {"trackers", "field"} <= {line["name"] for line in run("fleets", "list", *TO, "--json").of("fleet")}
    again = run("fleets", "create", "trackers", "--profile", "nordic", *TO)
    assert again.status == 2
    assert "exists already" in again.err
