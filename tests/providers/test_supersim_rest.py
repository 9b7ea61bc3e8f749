"""Super SIM beyond profiles: registering Sims, Fleets, networks, commands and records."""

from datetime import UTC, datetime

import pytest

from app.domain.errors import KnownError
from app.domain.secret import Secret
from app.providers.errors import AnswerLost, Refused
from app.providers.supersim import SuperSim
from app.providers.supersim.records import Granularity, Group
from app.providers.transport import Exchange, Transport
from tests.providers.conftest import Reply, ScriptedHttp
from tests.providers.test_supersim import HF, HS, SIM, page

FLEET = {
    "sid": HF, "unique_name": "line-1", "data_enabled": True, "data_limit": 500, "data_metering": "payg",
    "sms_commands_enabled": True, "sms_commands_url": None, "ip_commands_url": "https://example.com/ip",
    "network_access_profile_sid": "HA1",
}  # fmt: skip
NETWORK = {"sid": "HW1", "friendly_name": "AT&T", "iso_country": "us", "identifiers": [{"mcc": "310", "mnc": "410"}]}


@pytest.fixture
def client(transport: Transport) -> SuperSim:
    return SuperSim(transport)


def test_a_sim_is_registered_by_what_is_printed_on_it(
    server: ScriptedHttp, client: SuperSim, exchanges: list[Exchange]
) -> None:
    server.plan(Reply(201, {**SIM, "status": "new", "fleet_sid": None}))
    sim = client.register_sim("8988307000000000000", Secret("1234567890"))
    assert (sim.status, sim.unique_name, sim.fleet_sid) == ("new", "", "")
    assert server.seen[0].form == {"Iccid": "8988307000000000000", "RegistrationCode": "1234567890"}
    assert "1234567890" not in repr(exchanges)


@pytest.mark.parametrize("reply", [Reply(cut=True), Reply(502), Reply(201, b"{")])
def test_a_registration_is_sent_once_whatever_happens_to_its_answer(
    reply: Reply, server: ScriptedHttp, client: SuperSim
) -> None:
    server.plan(reply)
    with pytest.raises(AnswerLost):
        client.register_sim("8988307000000000000", Secret("1234567890"))
    assert len(server.seen) == 1


@pytest.mark.parametrize("status", ["new", "scheduled", "ACTIVE", ""])
def test_a_sim_is_not_asked_to_be_what_it_cannot(status: str, server: ScriptedHttp, client: SuperSim) -> None:
    with pytest.raises(ValueError, match="changed"):
        client.update_sim(HS, status=status)
    assert server.seen == []


def test_a_fleet_is_made_and_changed(server: ScriptedHttp, client: SuperSim) -> None:
    server.otherwise = lambda seen: Reply(201, FLEET)
    fleet = client.create_fleet("europe", unique_name="line-1", data_enabled=True, data_limit=500)
    assert (fleet.sid, fleet.data_limit, fleet.sms_commands_enabled, fleet.sms_commands_url) == (HF, 500, True, "")
    client.create_fleet("europe", data_enabled=False)
    client.update_fleet("line 1/a", data_limit=1)
    first, second, third = server.seen
    assert first.form == {
        "NetworkAccessProfile": "europe", "UniqueName": "line-1", "DataEnabled": "true", "DataLimit": "500",
    }  # fmt: skip
    assert second.form == {"NetworkAccessProfile": "europe", "DataEnabled": "false"}
    assert (third.path, third.form) == ("/v1/Fleets/line%201%2Fa", {"DataLimit": "1"})


@pytest.mark.parametrize("limit", [0, -1, 2_000_001])
def test_a_data_limit_out_of_range_is_not_sent(limit: int, server: ScriptedHttp, client: SuperSim) -> None:
    for call in (
        lambda: client.create_fleet("europe", data_limit=limit),
        lambda: client.update_fleet(HF, data_limit=limit),
    ):
        with pytest.raises(ValueError, match="2,000,000"):
            call()
    assert server.seen == []


def test_networks_are_chosen_for_a_profile(server: ScriptedHttp, client: SuperSim) -> None:
    profile = {"sid": "HA1", "unique_name": "europe"}
    server.plan(page(server, "networks", [NETWORK]), Reply(201, profile), Reply(201, NETWORK), Reply(204))
    (network,) = client.access.networks(iso_country="US")
    assert (network.friendly_name, network.iso_country, network.identifiers) == ("AT&T", "US", (("310", "410"),))
    assert client.access.create_profile("europe", ["HW1", "HW2"]).sid == "HA1"
    assert client.access.add_network("HA1", "HW1") == network
    client.access.remove_network("HA1", "HW1")
    assert server.seen[1].body == b"UniqueName=europe&Networks=HW1&Networks=HW2"
    assert [f"{seen.method} {seen.path}" for seen in server.seen[2:]] == [
        "POST /v1/NetworkAccessProfiles/HA1/Networks",
        "DELETE /v1/NetworkAccessProfiles/HA1/Networks/HW1",
    ]


def test_commands_go_out_and_come_in(server: ScriptedHttp, client: SuperSim) -> None:
    sms = {"sid": "HC1", "sim_sid": HS, "payload": "ping", "status": "queued", "direction": "to_sim"}
    ip = {**sms, "sid": "HG1", "device_port": 5000, "payload_type": "text", "device_ip": "100.64.0.1"}
    server.plan(Reply(201, sms), Reply(200, {**sms, "status": "on its way"}), Reply(201, ip))
    assert client.sms.send(HS, "ping").status == "queued"
    assert client.sms.get("HC1").status == "on its way"
    command = client.ip.send(HS, "ping", 5000)
    assert (command.device_port, command.payload_type, command.sim_iccid) == (5000, "text", "")
    assert server.seen[2].form == {"Sim": HS, "Payload": "ping", "DevicePort": "5000", "PayloadType": "text"}


def test_an_ip_command_that_is_too_long_is_not_sent(server: ScriptedHttp, client: SuperSim) -> None:
    server.plan(Reply(201, {"sid": "HG1"}))
    client.ip.send(HS, "ä" * 650, 5000)
    with pytest.raises(KnownError) as found:
        client.ip.send(HS, "ä" * 651, 5000)
    assert (found.value.code, len(server.seen)) == ("supersim.payload", 1)


def test_usage_is_read_with_its_price_as_text_or_number(server: ScriptedHttp, client: SuperSim) -> None:
    record = {
        "period": {"start_time": "2015-05-01T20:00:00Z", "end_time": "2015-06-01T20:00:00Z"}, "data_upload": 150000,
        "data_download": 2**40, "data_total": "300000", "data_total_billed": "0.03", "billed_unit": "USD",
        "sim_sid": None, "iso_country": "us",
    }  # fmt: skip
    server.plan(page(server, "usage_records", [record, {**record, "data_total_billed": 0.03, "period": None}]))
    first, second = client.records.usage(
        group=Group.COUNTRY, granularity=Granularity.ALL, start=datetime(2026, 1, 2, tzinfo=UTC)
    )
    assert (first.data_upload, first.data_download, first.data_total) == (150000, 2**40, 300000)
    assert first.data_total_billed == second.data_total_billed == 0.03
    assert (first.start, second.start) == (datetime(2015, 5, 1, 20, tzinfo=UTC), None)
    assert server.seen[0].query == {
        "Group": "isoCountry", "Granularity": "all", "StartTime": "2026-01-02T00:00:00Z", "PageSize": "200",
    }  # fmt: skip


def test_what_is_kept_of_a_sim(server: ScriptedHttp, client: SuperSim) -> None:
    update = {"sid": "OB1", "status": "in-progress", "packages": [{"name": "Steering", "version": "1.2"}, {}]}
    server.plan(
        page(server, "billing_periods", [{"sid": "HB1", "period_type": "ready", "end_time": None}]),
        page(server, "ip_addresses", [{"ip_address": "100.64.0.1", "ip_address_version": "IPv4"}]),
        page(server, "settings_updates", [update]),
    )
    assert next(client.records.billing_periods(HS)).period_type == "ready"
    assert next(client.records.ip_addresses(HS)).address == "100.64.0.1"
    assert next(client.records.settings_updates(sim=HS)).packages == ("Steering 1.2",)


@pytest.mark.parametrize(
    "body",
    [
        {"code": 20001, "message": "Registration code is wrong", "status": 400, "more_info": "https://example.com"},
        {"type": "x", "title": "Bad", "status": 400, "code": 20001, "detail": "Registration code is wrong"},
    ],
)
def test_both_shapes_of_an_error_are_read(body: object, server: ScriptedHttp, client: SuperSim) -> None:
    server.plan(Reply(400, body))
    with pytest.raises(Refused) as found:
        client.register_sim("8988307000000000000", Secret("1234567890"))
    assert (found.value.said.code, found.value.said.words) == ("20001", "Registration code is wrong")
