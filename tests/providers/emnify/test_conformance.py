"""Every request to EMnify is one of its published document: path, method, names and values."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any

import jsonschema
import pytest

from app.domain.secret import Secret
from app.providers.emnify.auth import EmnifySignIn, password_digest
from app.providers.emnify.client import Emnify
from app.providers.emnify.endpoints import NewEndpoint
from app.providers.emnify.sims import Sim, SimState
from app.providers.emnify.sms import NewSms
from app.providers.redact import Redactor
from app.providers.reply import Fields
from app.providers.transport import Site, Transport, Wire
from tests.providers.conftest import Reply, ScriptedHttp, Seen
from tests.providers.emnify.examples import BATCH, BIC, ENDPOINT, EVENT, SIM, SMS

NOW = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
NEW = NewEndpoint("unit", 1, 3, True, "a,b", "3566380406816100", True, 43, SimState.ACTIVATED)

CALLS: dict[str, Callable[[Emnify], object]] = {
    "check": lambda c: c.check(),
    "batches.check": lambda c: c.batches.check(f"#{BIC}"),
    "batches.register": lambda c: c.batches.register(BIC),
    "sims.page": lambda c: c.sims.page(2, q="status:1", sort="-id", per_page=10),
    "sims.all": lambda c: list(c.sims.all(q="endpoint:null")),
    "sims.get": lambda c: c.sims.get(1),
    "sims.by_iccid": lambda c: c.sims.by_iccid("8988303000000000009"),
    "sims.move": lambda c: c.sims.move(Sim.read(Fields(SIM)), SimState.ACTIVATED),
    "sims.states": lambda c: c.sims.states(),
    "sims.events": lambda c: list(c.sims.events(1, since=NOW)),
    "sims.usage": lambda c: c.sims.usage(1),
    "sims.daily_usage": lambda c: c.sims.daily_usage(1),
    "endpoints.page": lambda c: c.endpoints.page(2, q="name:x", sort="name"),
    "endpoints.all": lambda c: list(c.endpoints.all()),
    "endpoints.get": lambda c: c.endpoints.get(1),
    "endpoints.create": lambda c: c.endpoints.create(NEW),
    "endpoints.rename": lambda c: c.endpoints.rename(1, "x"),
    "endpoints.set_tags": lambda c: c.endpoints.set_tags(1, "a,b"),
    "endpoints.enable": lambda c: c.endpoints.enable(1),
    "endpoints.disable": lambda c: c.endpoints.disable(1),
    "endpoints.set_policies": lambda c: c.endpoints.set_policies(1, service=2, tariff=3),
    "endpoints.set_imei": lambda c: c.endpoints.set_imei(1, "3566380406816100"),
    "endpoints.lock_imei": lambda c: c.endpoints.lock_imei(1),
    "endpoints.attach": lambda c: c.endpoints.attach(1, 43, SimState.ACTIVATED),
    "endpoints.release": lambda c: c.endpoints.release(1),
    "endpoints.delete": lambda c: c.endpoints.delete(1),
    "endpoints.events": lambda c: list(c.endpoints.events(1, since=NOW, until=NOW, types=(1, 2))),
    "endpoints.usage": lambda c: c.endpoints.usage(1),
    "endpoints.daily_usage": lambda c: c.endpoints.daily_usage(1, date(2026, 3, 1), date(2026, 3, 4)),
    "network.connectivity": lambda c: c.network.connectivity(1),
    "network.live": lambda c: c.network.live(1),
    "network.reset": lambda c: c.network.reset(1, network=True, data=True),
    "network.blacklist": lambda c: c.network.blacklist(1),
    "network.bar": lambda c: c.network.bar(1, 6),
    "network.unbar": lambda c: c.network.unbar(1, 6),
    "network.operators": lambda c: c.network.operators(),
    "sms.all": lambda c: list(c.sms.all(1)),
    "sms.send": lambda c: c.sms.send(1, NewSms("hello", "Simwright", "123", 0, "050003CC0201", NOW)),
    "sms.get": lambda c: c.sms.get(1, 7),
    "sms.cancel": lambda c: c.sms.cancel(1, 7),
    "policies.services": lambda c: c.policies.services(),
    "policies.service": lambda c: c.policies.service(1),
    "policies.coverages": lambda c: c.policies.coverages(),
    "policies.countries": lambda c: c.policies.countries(1),
}

RELEASED = {"id": None}
"""Recorded with success; the document knows numbers only."""


def test_no_call_is_left_out(emnify: Emnify) -> None:
    groups = {name: group for name, group in vars(emnify).items() if not name.startswith("_")}
    public = {f"{group}.{name}" for group, part in groups.items() for name in dir(part) if not name.startswith("_")}
    assert public == {name for name in CALLS if "." in name}


def example(seen: Seen) -> Reply:
    if seen.method == "GET":
        return Reply(200, _found(seen.path))
    if seen.method == "POST":
        return Reply(201, None, {"Location": f"{seen.path}/9"})
    return Reply(200, {"sim": [{"id": 1, "iccid": SIM["iccid"]}]}) if "bic" in seen.path else Reply(204)


def _found(path: str) -> object:
    words = path.removeprefix("/api/v1/").split("/")
    if words[:2] == ["sim_batch", "bic"]:
        return BATCH
    if words[-1] in {"connectivity", "connectivity_info", "stats", "my"}:
        return {}
    if words[-1].isdigit():
        return {"sim": SIM, "endpoint": ENDPOINT}.get(words[-2], SMS)
    return {"sim": [SIM], "event": [EVENT], "sms": [SMS]}.get(words[-1], [{"id": 1, "name": "x"}])


@pytest.mark.parametrize("name", CALLS)
def test_requests_are_of_the_document(
    name: str, emnify_spec: Mapping[str, Any], server: ScriptedHttp, emnify: Emnify
) -> None:
    server.otherwise = example
    CALLS[name](emnify)
    for seen in server.seen:
        _check(seen, emnify_spec)
    assert server.seen


def _check(seen: Seen, document: Mapping[str, Any]) -> None:
    template, operation = _operation(document, seen)
    allowed = {p["name"]: p["schema"] for p in operation.get("parameters", []) if p["in"] == "query"}
    if template == "/api/v1/sim/{sim_id}/stats/daily":
        allowed |= {"start_date": {}, "end_date": {}}  # in its description only
    assert set(seen.query) <= set(allowed)
    for name, text in seen.query.items():
        jsonschema.validate(int(text) if allowed[name].get("type") == "integer" else text, allowed[name])
    if not seen.body:
        assert "requestBody" not in operation
        return
    assert seen.headers["Content-Type"] == "application/json"
    body = {name: value for name, value in seen.json.items() if value != RELEASED}
    schema = _sent(operation["requestBody"]["content"]["application/json"]["schema"], document)
    if seen.method == "PATCH":
        # It names all fields as required; a part of them is what was recorded.
        schema = _without(schema, "required")
    jsonschema.Draft202012Validator(schema).validate(body)


def _operation(document: Mapping[str, Any], seen: Seen) -> tuple[str, Mapping[str, Any]]:
    for template, item in sorted(document["paths"].items(), key=lambda pair: "{" in pair[0]):
        if re.fullmatch(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(template)), seen.path):
            return template, item[seen.method.lower()]
    raise AssertionError(f"{seen.path} is not in the document")


def _sent(schema: Mapping[str, Any], document: Mapping[str, Any]) -> dict[str, Any]:
    """The schema of a body, with no other fields; `oneOf` anything or null would refuse null."""
    if "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    fields = {name: _without(field, "oneOf") for name, field in schema["properties"].items()}
    return {**schema, "properties": fields, "additionalProperties": False, "components": document["components"]}


def _without(node: Any, name: str) -> Any:
    if isinstance(node, dict):
        return {key: _without(value, name) for key, value in node.items() if key != name}
    return [_without(value, name) for value in node] if isinstance(node, list) else node


def test_signing_in_is_of_the_document(emnify_spec: Mapping[str, Any], server: ScriptedHttp, wire: Wire) -> None:
    user = {"username": Secret("me"), "password": password_digest(Secret("x"))}
    for first in ({"application_token": Secret("token")}, user):
        transport = Transport(Site("Line 1", server.url), wire, Redactor())
        sign_in = EmnifySignIn(transport, first, "station-7")
        transport.auth = sign_in.bearer
        server.plan(Reply(200, {"mfa_token": "m"}), Reply(200, {"auth_token": "a", "refresh_token": "r"}))
        sign_in.send_new_code()
        sign_in.answer_mfa("123456")
        transport.close()
    for seen in server.seen:
        _check(seen, emnify_spec)
    assert len(server.seen) == 4
