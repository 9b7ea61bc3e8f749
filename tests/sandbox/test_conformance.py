"""What the sandbox serves is what the documents describe; the replies are judged in every test of the APIs."""

import copy
import re
from collections.abc import Callable
from typing import Any

import httpx
import jsonschema
import pytest

from app.sandbox.sandbox import Sandbox

Spoiler = Callable[[dict[str, Any]], object]


def test_every_route_is_in_the_document(sandbox: Sandbox, judges: dict[str, Any]) -> None:
    for provider, judge in judges.items():
        offered = {
            f"{method.upper()} {re.sub('{[^}]+}', '<>', path)}"
            for path, operations in judge.document["paths"].items()
            for method in operations
        }
        served = {re.sub("<[^>]+>", "<>", route) for route in sandbox.routes(provider)}
        assert served - {"POST /api-services/v1/auth/token"} <= offered


def rejects_all(judge: Any, good: httpx.Response, spoilers: list[Spoiler]) -> None:
    for spoil in spoilers:
        body = copy.deepcopy(good.json())
        spoil(body)
        with pytest.raises(jsonschema.ValidationError):
            judge.judge(httpx.Response(good.status_code, json=body, request=good.request))
    with pytest.raises(AssertionError):
        judge.judge(httpx.Response(202, json=good.json(), request=good.request))


def test_the_judge_finds_what_is_wrong_at_super_sim(twilio: httpx.Client, judges: dict[str, Any]) -> None:
    good = twilio.post("/ESimProfiles", data={"GenerateMatchingId": "true"})
    if "supersim" in judges:
        rejects_all(
            judges["supersim"],
            good,
            [
                lambda body: body.update(status="pending"),
                lambda body: body.update(sid="HS" + body["sid"][2:]),
                lambda body: body.update(date_created="yesterday"),
                lambda body: body.update(extra=1),
                lambda body: body.pop("matching_id"),
            ],
        )


def test_the_judge_finds_what_is_wrong_at_emnify(emnify: httpx.Client, judges: dict[str, Any]) -> None:
    sim = emnify.get("/sim").json()[0]["id"]
    good = emnify.get(f"/sim/{sim}")
    if "emnify" in judges:
        rejects_all(
            judges["emnify"],
            good,
            [
                lambda body: body.update(id="7"),
                lambda body: body.update(production_date="yesterday"),
                lambda body: body.update(extra=1),
                lambda body: body.pop("imsi"),
                lambda body: body["status"].pop("id"),
                lambda body: body["customer_org"]["country"].update(mcc="262"),
            ],
        )
