"""The rest of Super SIM as a client of another maker sees it: commands, billing, use, the rate."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from app.sandbox.faults import Fault, FaultKind
from app.sandbox.sandbox import Sandbox

Eventually = Callable[..., Any]
Form = dict[str, Any]


@pytest.fixture
def stocked(start: Callable[..., Sandbox]) -> Sandbox:
    return start(supersim_sims=3)


@pytest.fixture
def client(stocked: Sandbox, twilio_of: Callable[[Sandbox], httpx.Client]) -> httpx.Client:
    return twilio_of(stocked)


def first_sim(client: httpx.Client) -> dict[str, Any]:
    return client.get("/Sims").json()["sims"][0]


def refused(reply: httpx.Response, code: int = 20001) -> str:
    assert (reply.status_code, reply.json()["code"]) == (400, code)
    return reply.json()["message"]


def new_sim(client: httpx.Client, status: str = "", name: str = "mine") -> str:
    form = {"Iccid": "89883070000000000010", "RegistrationCode": "0123456789"}
    sid = client.post("/Sims", data=form).json()["sid"]
    client.post(f"/Sims/{sid}", data={"UniqueName": name})
    if status:
        assert client.post(f"/Sims/{sid}", data={"Fleet": "bench", "Status": status}).status_code == 200
    return sid


# --- Sims


def test_sims_can_be_there_from_the_start(client: httpx.Client) -> None:
    sims = client.get("/Sims", params={"Status": "active", "Fleet": "field"}).json()["sims"]
    assert len(sims) == 3
    assert [row["sid"] for row in client.get("/Sims", params={"Iccid": sims[1]["iccid"]}).json()["sims"]] == [
        sims[1]["sid"]
    ]


def test_what_is_active_has_a_billing_period_an_address_and_settings(
    twilio: httpx.Client, eventually: Eventually
) -> None:
    sid = new_sim(twilio)

    def periods() -> list[str]:
        return [row["period_type"] for row in twilio.get(f"/Sims/{sid}/BillingPeriods").json()["billing_periods"]]

    def updates(**query: str) -> list[dict[str, Any]]:
        return twilio.get("/SettingsUpdates", params={"Sim": "mine", **query}).json()["settings_updates"]

    assert (periods(), updates()) == ([], [])
    assert twilio.get(f"/Sims/{sid}/IpAddresses").json()["ip_addresses"] == []
    twilio.post("/Sims/mine", data={"Fleet": "bench", "Status": "ready"})
    assert periods() == ["ready"]
    twilio.post("/Sims/mine", data={"Status": "active"})
    assert periods() == ["active", "ready"]
    assert twilio.get("/Sims/mine/IpAddresses").json()["ip_addresses"][0]["ip_address_version"] == "IPv4"
    eventually(lambda: len(updates(Status="successful")) == 2)
    assert all(update["date_completed"] for update in updates())
    assert twilio.get("/Sims/nobody/BillingPeriods").status_code == 404


def test_a_scheduled_sim_is_billed_when_it_arrives(
    start: Callable[..., Sandbox], twilio_of: Callable[[Sandbox], httpx.Client], eventually: Eventually
) -> None:
    twilio = twilio_of(start(scheduled_share=1.0))
    sid = twilio.post("/Sims", data={"Iccid": "8" * 20, "RegistrationCode": "0" * 10}).json()["sid"]
    assert twilio.post(f"/Sims/{sid}", data={"Fleet": "bench", "Status": "active"}).status_code == 202
    url = f"/Sims/{sid}/BillingPeriods"
    assert twilio.get(url).json()["billing_periods"] == []
    eventually(lambda: twilio.get(url).json()["billing_periods"])


# --- commands


def sms(client: httpx.Client, **form: str) -> httpx.Response:
    return client.post("/SmsCommands", data={"Payload": "wake up", **form})


def test_an_sms_command_is_queued_sent_and_delivered_and_the_device_answers(
    start: Callable[..., Sandbox], twilio_of: Callable[[Sandbox], httpx.Client]
) -> None:
    sandbox = start(supersim_sims=1, command_s=0.5)
    client = twilio_of(sandbox)
    sim = first_sim(client)["sid"]
    reply = sms(client, Sim=sim)
    assert (reply.status_code, reply.json()["status"], reply.json()["direction"]) == (201, "queued", "to_sim")
    seen = ["queued"]
    while "delivered" not in seen:
        status = client.get(f"/SmsCommands/{reply.json()['sid']}").json()["status"]
        seen += [status] if status not in seen else []
    assert seen == ["queued", "sent", "delivered"]
    (answer,) = client.get("/SmsCommands", params={"Sim": sim, "Direction": "from_sim"}).json()["sms_commands"]
    assert (answer["status"], answer["payload"]) == ("received", "OK wake up")
    assert len(sandbox.record.effects("sms.sent")) == 1


def test_an_sms_command_can_fail(client: httpx.Client, stocked: Sandbox, eventually: Eventually) -> None:
    stocked.faults.add(Fault(FaultKind.FAIL, match="POST /v1/SmsCommands"))
    sms(client, Sim=first_sim(client)["sid"])
    eventually(lambda: client.get("/SmsCommands", params={"Status": "failed"}).json()["sms_commands"])


def test_commands_go_to_sims_that_are_there_and_switched_on(twilio: httpx.Client) -> None:
    assert "not found" in refused(sms(twilio, Sim="nobody"))
    new_sim(twilio)
    assert "is new" in refused(sms(twilio, Sim="mine"))
    refused(twilio.post("/SmsCommands", data={"Sim": "mine"}))
    twilio.post("/Sims/mine", data={"Fleet": "bench", "Status": "ready"})
    assert sms(twilio, Sim="mine").status_code == 201
    refused(sms(twilio, Sim="mine", Payload="x" * 161))
    assert "is ready" in refused(twilio.post("/IpCommands", data={"Sim": "mine", "Payload": "x", "DevicePort": "1"}))


def test_the_fifth_sms_command_activates_a_sim_that_is_ready(twilio: httpx.Client, sandbox: Sandbox) -> None:
    sid = new_sim(twilio, "ready")
    for expected in ["ready"] * 4 + ["active"]:
        sms(twilio, Sim=sid)
        assert twilio.get(f"/Sims/{sid}").json()["status"] == expected
    assert len(sandbox.record.effects("sim.activated", sid=sid)) == 1
    periods = twilio.get(f"/Sims/{sid}/BillingPeriods").json()["billing_periods"]
    assert [row["period_type"] for row in periods] == ["active", "ready"]


def test_an_ip_command_is_sent_and_answered(client: httpx.Client, eventually: Eventually) -> None:
    sim = first_sim(client)
    form = {"Sim": sim["sid"], "Payload": "AAEC", "DevicePort": "9001", "PayloadType": "binary"}
    made = client.post("/IpCommands", data=form).json()
    assert (made["status"], made["device_port"], made["sim_iccid"]) == ("queued", 9001, sim["iccid"])

    def answers() -> list[dict[str, Any]]:
        query = {"SimIccid": sim["iccid"], "Status": "received"}
        return client.get("/IpCommands", params=query).json()["ip_commands"]

    (answer,) = eventually(answers)
    assert (answer["direction"], answer["payload"], answer["payload_type"]) == ("from_sim", "AAEC", "binary")
    assert client.get(f"/IpCommands/{made['sid']}").json()["status"] == "sent"
    assert client.get("/Sims").json()["sims"]


@pytest.mark.parametrize(
    "wrong",
    [{"Payload": "x" * 1301}, {"Payload": ""}, {"DevicePort": "0"}, {"DevicePort": "http"}, {"PayloadType": "xml"}],
)
def test_a_packet_that_makes_no_sense_is_refused(client: httpx.Client, wrong: Form) -> None:
    refused(
        client.post("/IpCommands", data={"Sim": first_sim(client)["sid"], "Payload": "x", "DevicePort": "1", **wrong})
    )


# --- use


def usage(client: httpx.Client, **query: str) -> list[dict[str, Any]]:
    return client.get("/UsageRecords", params={"PageSize": "1000", **query}).json()["usage_records"]


def test_use_is_summed_over_all_and_broken_down_without_a_rest(client: httpx.Client) -> None:
    today = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    span = {"StartTime": f"{today - timedelta(days=7):%Y-%m-%dT%H:%M:%SZ}", "EndTime": f"{today:%Y-%m-%dT%H:%M:%SZ}"}
    (whole,) = usage(client, **span)
    assert whole["data_upload"] + whole["data_download"] == whole["data_total"] > 0
    assert [whole[name] for name in ("sim_sid", "fleet_sid", "network_sid", "iso_country")] == [None] * 4
    days = usage(client, Granularity="day", **span)
    assert len(days) == 7
    assert sum(day["data_total"] for day in days) == whole["data_total"]
    assert days[0]["period"]["end_time"] == span["EndTime"], "newest first"
    for group, field in (
        ("sim", "sim_sid"),
        ("fleet", "fleet_sid"),
        ("network", "network_sid"),
        ("isoCountry", "iso_country"),
    ):
        rows = usage(client, Group=group, **span)
        assert all(row[field] for row in rows)
        assert sum(row["data_total"] for row in rows) == whole["data_total"]
    assert len(usage(client, Granularity="hour")) == 24


def test_use_is_filtered(client: httpx.Client) -> None:
    sims = usage(client, Group="sim")
    assert len(sims) == 3
    (one,) = usage(client, Sim=sims[0]["sim_sid"])
    assert (one["sim_sid"], one["data_total"]) == (sims[0]["sim_sid"], sims[0]["data_total"])
    assert usage(client, Fleet="bench")[0]["data_total"] == 0
    assert usage(client, Fleet="field", Group="sim")[0]["fleet_sid"]
    country = usage(client, Group="isoCountry")[0]
    assert usage(client, IsoCountry=country["iso_country"])[0]["data_total"] == country["data_total"]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("Granularity=week", 20001),
        ("Group=colour", 20001),
        ("StartTime=yesterday", 20001),
        ("Fleet=nowhere", 83006),
        ("Granularity=day&StartTime=2026-11-01T01:00:00Z", 83601),
        ("Granularity=hour&EndTime=2026-11-01T01:30:00Z", 83602),
        ("StartTime=2020-01-01T00:00:00Z", 83605),
    ],
)
def test_a_question_about_use_that_makes_no_sense_is_refused(client: httpx.Client, query: str, code: int) -> None:
    refused(client.get(f"/UsageRecords?{query}"), code)


def test_records_of_use_come_in_pages(client: httpx.Client) -> None:
    whole, url, seen = (
        usage(client, Granularity="day", Group="sim"),
        "/UsageRecords?Granularity=day&Group=sim&PageSize=40",
        [],
    )
    while url:
        body = client.get(url).json()
        seen += body["usage_records"]
        url = body["meta"]["next_page_url"]
    assert len(seen) == 90
    assert seen == whole


# --- the rate


def test_more_calls_a_second_than_allowed_are_refused(
    start: Callable[..., Sandbox], twilio_of: Callable[[Sandbox], httpx.Client]
) -> None:
    sandbox = start(supersim_rate=4.0)
    twilio = twilio_of(sandbox)
    began, replies = time.monotonic(), []
    while not replies or replies[-1].status_code != 429:
        replies.append(twilio.post("/ESimProfiles", data={"GenerateMatchingId": "true"}))
    good = [reply for reply in replies if reply.status_code == 201]
    bad = [reply for reply in replies if reply.status_code == 429]
    assert len(good) + len(bad) == len(replies)
    assert len(good) <= 4 * (time.monotonic() - began) + 11
    assert bad[0].json()["code"] == 20429
    assert len(sandbox.record.effects("profile.created")) == len(good)
