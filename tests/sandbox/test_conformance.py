"""What the sandbox serves is what the document describes; the replies are judged in every test of the API."""

import copy
from collections.abc import Callable
from typing import Any

import httpx
import jsonschema
import pytest

from app.sandbox.sandbox import Sandbox


def test_every_route_is_in_the_document(sandbox: Sandbox, judges: list[Any]) -> None:
    for judge in judges:
        paths = judge.document["paths"]
        for route in sandbox.routes("supersim") - {"POST /api-services/v1/auth/token"}:
            method, path = route.split(" ")
            assert method.lower() in paths[path.replace("<sid>", "{Sid}")]


def test_the_judge_finds_what_is_wrong(twilio: httpx.Client, judges: list[Any]) -> None:
    good = twilio.post("/ESimProfiles", data={"GenerateMatchingId": "true"})
    spoilers: list[Callable[[dict[str, Any]], object]] = [
        lambda body: body.update(status="pending"),
        lambda body: body.update(sid="HS" + body["sid"][2:]),
        lambda body: body.update(date_created="yesterday"),
        lambda body: body.update(extra=1),
        lambda body: body.pop("matching_id"),
    ]
    for judge in judges:
        for spoil in spoilers:
            body = copy.deepcopy(good.json())
            spoil(body)
            with pytest.raises(jsonschema.ValidationError):
                judge.judge(httpx.Response(201, json=body, request=good.request))
        with pytest.raises(AssertionError):
            judge.judge(httpx.Response(202, json=good.json(), request=good.request))
