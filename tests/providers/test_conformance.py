"""Every request to Super SIM is one of its published specification: path, method, names and values."""

import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

import jsonschema
import pytest

from app.providers.reply import Fields
from app.providers.supersim import ESimProfile, Fleet, Sim, SuperSim
from app.providers.transport import Transport
from tests.providers.conftest import Reply, ScriptedHttp, Seen
from tests.providers.test_supersim import AVAILABLE, EID, HF, HP, HS, NEW, SIM, WITH_CODE

CALLS: dict[str, Callable[[SuperSim], object]] = {
    "order by EID": lambda c: c.create_profile(eid=EID, callback_url="https://example.com/hook"),
    "order by matching id": lambda c: c.create_profile(generate_matching_id=True),
    "profile": lambda c: c.profile(HP),
    "profiles": lambda c: list(c.profiles(eid=EID, sim_sid=HS, status="available", page_size=1000)),
    "sim": lambda c: c.sim(HS),
    "sims": lambda c: list(c.sims(status="active", fleet="line-1", iccid="8988307000000000000")),
    "change a sim": lambda c: c.update_sim(HS, status="active", fleet=HF, unique_name="unit-1"),
    "fleets": lambda c: list(c.fleets()),
    "check": lambda c: c.check(),
}
"""Every call of the client; `test_no_call_is_left_out` holds it to that."""


def test_no_call_is_left_out(server: ScriptedHttp, transport: Transport) -> None:
    used: set[str] = set()

    class Spy(SuperSim):
        def __getattribute__(self, name: str) -> Any:
            used.add(name)
            return super().__getattribute__(name)

    server.otherwise = example
    for call in CALLS.values():
        call(Spy(transport))
    public = {name for name in vars(SuperSim) if not name.startswith("_")}
    assert public - used == {"close", "server_time"}


def example(seen: Seen) -> Reply:
    if seen.path.startswith("/v1/Sims/"):
        return Reply(202, SIM)
    if seen.method == "POST":
        return Reply(201, NEW)
    if seen.path.startswith("/v1/ESimProfiles/"):
        return Reply(200, AVAILABLE)
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
    sent = dict(parse_qsl(seen.body.decode(), keep_blank_values=True))
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


def _check(sent: Mapping[str, str], allowed: Mapping[str, Any], document: Mapping[str, Any]) -> None:
    assert set(sent) <= set(allowed)
    for name, text in sent.items():
        schema = {**allowed[name], "components": document["components"]}
        value: object = text
        if schema.get("type") == "integer":
            value = int(text)
        if schema.get("type") == "boolean":
            value = {"true": True, "false": False}[text]
        jsonschema.validate(value, schema)


def test_examples_of_the_specification_are_read(supersim_spec: Mapping[str, Any]) -> None:
    """Each recorded reply of the three resources becomes a value."""
    read = {"ESimProfiles": ESimProfile.read, "Sims": Sim.read, "Fleets": Fleet.read}
    found = 0
    for path, item in supersim_spec["paths"].items():
        words = path.split("/")
        if len(words) > 4 or words[2] not in read:
            continue
        for record in _examples(item):
            assert read[words[2]](Fields(record)).sid == record["sid"]
            found += 1
    assert found >= 10


def _examples(item: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    found: list[Mapping[str, Any]] = []
    for operation in (item.get("get", {}), item.get("post", {})):
        for response in operation.get("responses", {}).values():
            for media in response["content"].values():
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
