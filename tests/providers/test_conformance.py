"""Every request to Super SIM is one of its published specification: path, method, names and values."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl

import jsonschema
import pytest

from app.domain.secret import Secret
from app.providers.reply import Fields
from app.providers.supersim import ESimProfile, Fleet, Sim, SuperSim
from app.providers.supersim.access import Network, NetworkAccessProfile
from app.providers.supersim.commands import IpCommand, SmsCommand
from app.providers.supersim.records import BillingPeriod, Granularity, Group, IpAddress, SettingsUpdate, UsageRecord
from app.providers.transport import Transport
from tests.providers.conftest import Reply, ScriptedHttp, Seen
from tests.providers.test_supersim import AVAILABLE, EID, HF, HP, HS, NEW, WITH_CODE

HA, HC, HG, HW = ("HA" + "1" * 32, "HC" + "2" * 32, "HG" + "3" * 32, "HW" + "4" * 32)
REPEATED = frozenset({"Networks"})

NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)

CALLS: dict[str, Callable[[SuperSim], object]] = {
    "create_profile": lambda c: c.create_profile(eid=EID, callback_url="https://example.com/hook"),
    "create_profile by matching id": lambda c: c.create_profile(generate_matching_id=True),
    "profile": lambda c: c.profile(HP),
    "profiles": lambda c: list(c.profiles(eid=EID, sim_sid=HS, status="available", page_size=1000)),
    "sim": lambda c: c.sim(HS),
    "sims": lambda c: list(c.sims(status="active", fleet="line-1", iccid="8988307000000000000")),
    "register_sim": lambda c: c.register_sim("8988307000000000000", Secret("1234567890")),
    "update_sim": lambda c: c.update_sim(HS, status="active", fleet=HF, unique_name="unit-1"),
    "fleet": lambda c: c.fleet(HF),
    "fleets": lambda c: list(c.fleets(network_access_profile=HA)),
    "create_fleet": lambda c: c.create_fleet(
        HA,
        unique_name="line-1",
        data_enabled=True,
        data_limit=500,
        sms_commands_enabled=False,
        sms_commands_url="https://example.com/sms",
        ip_commands_url="https://example.com/ip",
    ),
    "update_fleet": lambda c: c.update_fleet(
        HF,
        unique_name="line-1",
        network_access_profile=HA,
        data_limit=500,
        sms_commands_url="https://example.com/sms",
        ip_commands_url="https://example.com/ip",
    ),
    "check": lambda c: c.check(),
    "access.networks": lambda c: list(c.access.networks(iso_country="US", mcc="310", mnc="410")),
    "access.network": lambda c: c.access.network(HW),
    "access.profiles": lambda c: list(c.access.profiles()),
    "access.profile": lambda c: c.access.profile(HA),
    "access.create_profile": lambda c: c.access.create_profile("europe", [HW, HW]),
    "access.rename_profile": lambda c: c.access.rename_profile(HA, "europe"),
    "access.networks_of": lambda c: list(c.access.networks_of(HA)),
    "access.add_network": lambda c: c.access.add_network(HA, HW),
    "access.remove_network": lambda c: c.access.remove_network(HA, HW),
    "sms.send": lambda c: c.sms.send(HS, "AT+X"),
    "sms.get": lambda c: c.sms.get(HC),
    "sms.all": lambda c: list(c.sms.all(sim=HS, status="queued", direction="to_sim")),
    "ip.send": lambda c: c.ip.send(HS, "AAEC", 5000, binary=True),
    "ip.get": lambda c: c.ip.get(HG),
    "ip.all": lambda c: list(c.ip.all(sim=HS, iccid="8988307000000000000", status="sent", direction="from_sim")),
    "records.usage": lambda c: list(
        c.records.usage(
            sim=HS,
            fleet=HF,
            network=HW,
            iso_country="us",
            group=Group.COUNTRY,
            granularity=Granularity.DAY,
            start=NOW,
            end=NOW,
        )
    ),
    "records.billing_periods": lambda c: list(c.records.billing_periods(HS)),
    "records.ip_addresses": lambda c: list(c.records.ip_addresses(HS)),
    "records.settings_updates": lambda c: list(c.records.settings_updates(sim=HS, status="in-progress")),
}


def test_no_call_is_left_out(transport: Transport) -> None:
    groups = {name: part for name, part in vars(SuperSim(transport)).items() if not name.startswith("_")}
    public = {name for name in vars(SuperSim) if not name.startswith("_")} - {"close", "hide", "server_time"}
    public |= {f"{group}.{name}" for group, part in groups.items() for name in dir(part) if not name.startswith("_")}
    assert public == {name.partition(" ")[0] for name in CALLS}


def example(seen: Seen) -> Reply:
    if seen.method == "POST":
        return Reply(202 if seen.path.startswith("/v1/Sims/") else 201, {"sid": "XX"})
    if seen.method == "DELETE":
        return Reply(204)
    if re.search(r"/[A-Z]{2}[0-9a-f]{32}$", seen.path):
        return Reply(200, {"sid": "XX"})
    return Reply(200, {"records": [], "meta": {"key": "records", "next_page_url": None}})


@pytest.mark.parametrize("name", CALLS)
def test_requests_are_of_the_specification(
    name: str, supersim_spec: Mapping[str, Any], server: ScriptedHttp, transport: Transport
) -> None:
    server.otherwise = example
    CALLS[name](SuperSim(transport))
    (seen,) = server.seen
    operation = _operation(supersim_spec, seen)
    _check(
        seen.query,
        {p["name"]: p["schema"] for p in operation.get("parameters", []) if p["in"] == "query"},
        supersim_spec,
    )
    schema = _form(operation)
    sent = _fields(seen)
    _check(sent, schema.get("properties", {}), supersim_spec)
    assert set(schema.get("required", ())) <= set(sent)
    if seen.body:
        assert seen.headers["Content-Type"] == "application/x-www-form-urlencoded"


def _operation(document: Mapping[str, Any], seen: Seen) -> Mapping[str, Any]:
    for template, item in document["paths"].items():
        if re.fullmatch(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(template)), seen.path):
            return item[seen.method.lower()]
    raise AssertionError(f"{seen.path} is not in the specification")


def _form(operation: Mapping[str, Any]) -> Mapping[str, Any]:
    body = operation.get("requestBody", {"content": {}})["content"]
    return body["application/x-www-form-urlencoded"]["schema"] if body else {}


def _fields(seen: Seen) -> dict[str, Any]:
    """As text; as a list where the name may come more than once."""
    pairs = parse_qsl(seen.body.decode(), keep_blank_values=True)
    lists = {name: [text for other, text in pairs if other == name] for name in REPEATED}
    return {**dict(pairs), **{name: texts for name, texts in lists.items() if texts}}


def _check(sent: Mapping[str, Any], allowed: Mapping[str, Any], document: Mapping[str, Any]) -> None:
    assert set(sent) <= set(allowed)
    for name, text in sent.items():
        schema = {**allowed[name], "components": document["components"]}
        value: Any = text
        if schema.get("type") == "integer":
            value = int(text)
        if schema.get("type") == "boolean":
            value = {"true": True, "false": False}[text]
        jsonschema.validate(value, schema)


READS: dict[str, Callable[[Fields], Any]] = {
    "ESimProfiles": ESimProfile.read,
    "Sims": Sim.read,
    "Fleets": Fleet.read,
    "NetworkAccessProfiles": NetworkAccessProfile.read,
    "Networks": Network.read,
    "SmsCommands": SmsCommand.read,
    "IpCommands": IpCommand.read,
    "SettingsUpdates": SettingsUpdate.read,
    "UsageRecords": UsageRecord.read,
    "BillingPeriods": BillingPeriod.read,
    "IpAddresses": IpAddress.read,
}


def test_examples_of_the_specification_are_read(supersim_spec: Mapping[str, Any]) -> None:
    """Each recorded reply becomes a value."""
    found = 0
    for path, item in supersim_spec["paths"].items():
        resource = [word for word in path.split("/") if word and not word.startswith("{")][-1]
        for record in _examples(item):
            value = READS[resource](Fields(record))
            assert getattr(value, "sid", "") == record.get("sid", "")
            found += 1
    assert found >= 30


def _examples(item: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    found: list[Mapping[str, Any]] = []
    for operation in (item.get("get", {}), item.get("post", {})):
        for response in operation.get("responses", {}).values():
            for media in response.get("content", {}).values():
                for each in media.get("examples", {}).values():
                    value = each["value"]
                    found.extend(value[value["meta"]["key"]] if "meta" in value else [value])
    return found


@pytest.mark.parametrize("record", [NEW, AVAILABLE, WITH_CODE], ids=["new", "available", "with code"])
def test_our_own_examples_conform(record: Mapping[str, Any], supersim_spec: Mapping[str, Any]) -> None:
    schema = supersim_spec["components"]["schemas"]["supersim.v1.esim_profile"]
    assert set(record) <= set(schema["properties"])
    for name, value in record.items():
        if value is not None:
            jsonschema.validate(value, {**schema["properties"][name], "components": supersim_spec["components"]})
