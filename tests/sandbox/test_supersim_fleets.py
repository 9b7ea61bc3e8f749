"""Networks, NetworkAccessProfiles and Fleets of Super SIM as a client of another maker sees them."""

from typing import Any

import httpx
import pytest

from app.sandbox.sandbox import Sandbox


def refused(reply: httpx.Response) -> str:
    assert (reply.status_code, reply.json()["code"]) == (400, 20001)
    return reply.json()["message"]


def test_networks_are_found_by_country_and_code(twilio: httpx.Client) -> None:
    def names(**query: str) -> set[str]:
        return {row["friendly_name"] for row in twilio.get("/Networks", params=query).json()["networks"]}

    assert names(IsoCountry="DE") == {"Telekom", "Vodafone"}
    assert names(Mcc="310", Mnc="410") == {"AT&T"}
    assert names(IsoCountry="XX") == set()
    network = twilio.get("/Networks").json()["networks"][0]
    assert twilio.get(f"/Networks/{network['sid']}").json() == network


def test_an_access_profile_is_made_renamed_and_its_networks_edited(twilio: httpx.Client, sandbox: Sandbox) -> None:
    one, two, three = (row["sid"] for row in twilio.get("/Networks").json()["networks"][:3])
    made = twilio.post("/NetworkAccessProfiles", data={"UniqueName": "two", "Networks": [one, two]})
    assert made.status_code == 201
    networks = made.json()["links"]["networks"]

    def members() -> list[str]:
        return [row["sid"] for row in twilio.get(networks).json()["networks"]]

    assert members() == [one, two]
    assert twilio.post(networks, data={"Network": three}).json()["sid"] == three
    assert "already" in refused(twilio.post(networks, data={"Network": three}))
    assert "not found" in refused(twilio.post(networks, data={"Network": "HW" + "0" * 32}))
    assert twilio.delete(f"{networks}/{one}").status_code == 204
    assert twilio.delete(f"{networks}/{one}").status_code == 404
    assert twilio.get(f"{networks}/{two}").json()["network_access_profile_sid"] == made.json()["sid"]
    assert members() == [two, three]
    renamed = twilio.post("/NetworkAccessProfiles/two", data={"UniqueName": "both"}).json()
    assert (renamed["unique_name"], renamed["sid"]) == ("both", made.json()["sid"])
    assert "taken" in refused(twilio.post("/NetworkAccessProfiles", data={"UniqueName": "worldwide"}))
    names = [entry.name for entry in sandbox.record.effects()]
    assert names == ["access.created", "network.added", "network.removed", "access.updated"]


def test_a_fleet_is_made_and_changed(twilio: httpx.Client, sandbox: Sandbox) -> None:
    form = {
        "NetworkAccessProfile": "worldwide",
        "UniqueName": "north",
        "DataLimit": "500",
        "SmsCommandsEnabled": "false",
    }
    made = twilio.post("/Fleets", data=form)
    fleet = made.json()
    assert (made.status_code, fleet["data_limit"], fleet["sms_commands_enabled"]) == (201, 500, False)
    changed = {"UniqueName": "south", "IpCommandsUrl": "https://example.com/ip", "IpCommandsMethod": "GET"}
    after = twilio.post("/Fleets/north", data=changed).json()
    assert (after["unique_name"], after["ip_commands_method"], after["data_limit"]) == ("south", "GET", 500)
    assert twilio.get("/Fleets/north").status_code == 404
    assert twilio.get("/Fleets/south").json() == after
    assert [entry.name for entry in sandbox.record.effects()] == ["fleet.created", "fleet.updated"]


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"NetworkAccessProfile": "nowhere"},
        {"NetworkAccessProfile": "worldwide", "DataLimit": "0"},
        {"NetworkAccessProfile": "worldwide", "DataLimit": "2000001"},
        {"NetworkAccessProfile": "worldwide", "UniqueName": "bench"},
        {"NetworkAccessProfile": "worldwide", "SmsCommandsMethod": "PUT"},
    ],
)
def test_a_fleet_that_makes_no_sense_is_refused(twilio: httpx.Client, sandbox: Sandbox, form: dict[str, Any]) -> None:
    refused(twilio.post("/Fleets", data=form))
    assert len(twilio.get("/Fleets").json()["fleets"]) == 2
    assert not sandbox.record.effects()
