"""Signing in to EMnify, the errors of its door, and its rates."""

import base64
import hashlib
import json
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from app.sandbox.sandbox import Sandbox


def sign_in(sandbox: Sandbox, **body: Any) -> httpx.Response:
    return httpx.post(f"{sandbox.providers['emnify'].url}/api/v1/authenticate", json=body)


def by_password(sandbox: Sandbox, **more: Any) -> httpx.Response:
    known = sandbox.providers["emnify"].credentials
    digest = hashlib.sha1(known["password"].encode()).hexdigest()
    return sign_in(sandbox, username=known["username"], password=digest, **more)


def by_application(sandbox: Sandbox) -> httpx.Response:
    return sign_in(sandbox, application_token=sandbox.providers["emnify"].credentials["application_token"])


def ask(sandbox: Sandbox, token: str) -> httpx.Response:
    headers = {"Authorization": f"Bearer {token}"}
    return httpx.get(f"{sandbox.providers['emnify'].url}/api/v1/organisation/my", headers=headers)


def test_an_application_token_opens_the_door_without_a_refresh_token(sandbox: Sandbox) -> None:
    reply = by_application(sandbox).json()
    assert reply.keys() == {"auth_token"}
    assert ask(sandbox, reply["auth_token"]).status_code == 200


def test_a_user_signs_in_with_the_digest_of_the_password_and_again_with_the_refresh_token(sandbox: Sandbox) -> None:
    reply = by_password(sandbox).json()
    again = sign_in(sandbox, refresh_token=reply["refresh_token"]).json()
    assert again["auth_token"] != reply["auth_token"]
    assert ask(sandbox, again["auth_token"]).status_code == 200


def test_the_password_itself_is_refused(sandbox: Sandbox) -> None:
    known = sandbox.providers["emnify"].credentials
    assert sign_in(sandbox, username=known["username"], password=known["password"]).status_code == 401


def test_a_token_says_when_it_ends(start: Callable[..., Sandbox]) -> None:
    token = by_application(start(emnify_token_s=600.0)).json()["auth_token"]
    _, claims, _ = token.split(".")
    read = json.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))
    assert 600 <= read["exp"] - read["iat"] <= 601
    assert abs(read["exp"] - time.time() - 600) < 5


def test_a_token_ends(start: Callable[..., Sandbox], eventually: Callable[..., Any]) -> None:
    sandbox = start(emnify_token_s=0.2)
    token = by_application(sandbox).json()["auth_token"]
    reply = eventually(lambda: (reply := ask(sandbox, token)).status_code == 401 and reply)
    assert reply.json() == {"message": "token contains an invalid number of segments"}


@pytest.mark.parametrize("token", ["x", "made.up.token"])
def test_a_bad_token_is_answered_without_a_number(sandbox: Sandbox, token: str) -> None:
    reply = ask(sandbox, token)
    assert (reply.status_code, list(reply.json())) == (401, ["message"])


def test_three_refusals_in_a_row_close_the_door(start: Callable[..., Sandbox], eventually: Callable[..., Any]) -> None:
    sandbox = start(emnify_block_s=1.5)
    for _ in range(2):
        reply = sign_in(sandbox, application_token="wrong")
        assert (reply.status_code, reply.content) == (401, b"")
    third = sign_in(sandbox, application_token="wrong")
    assert (third.status_code, third.json()["error_token"], third.json()["error_code"]) == (
        401,
        "TooManyRequests",
        1105,
    )
    assert by_application(sandbox).json()["error_code"] == 1105, "even those who know the word stay outside"
    assert len(sandbox.record.effects("sign_in.blocked")) == 1
    eventually(lambda: by_application(sandbox).status_code == 200)


def test_a_success_forgives_the_refusals_before_it(sandbox: Sandbox) -> None:
    for _ in range(3):
        for _ in range(2):
            assert sign_in(sandbox, username="x", password="y").content == b""
        assert by_application(sandbox).status_code == 200


def test_a_second_factor_is_asked_for_unless_the_device_is_trusted(start: Callable[..., Sandbox]) -> None:
    sandbox = start(emnify_mfa=True)
    code = sandbox.providers["emnify"].credentials["mfa_code"]
    first = by_password(sandbox).json()
    assert first.keys() == {"mfa_token"}
    assert sign_in(sandbox, mfa_token=first["mfa_token"], code="000000x").status_code == 401
    second = sign_in(
        sandbox, mfa_token=first["mfa_token"], code=code, trusted_device={"fingerprint": "station-3"}
    ).json()
    assert ask(sandbox, second["auth_token"]).status_code == 200
    assert sign_in(sandbox, mfa_token=first["mfa_token"], code=code).status_code == 401, "used up"
    assert "auth_token" in by_password(sandbox, fingerprint="station-3").json()
    assert "auth_token" in by_application(sandbox).json()


@pytest.mark.parametrize("content", ["{", "[]", ""])
def test_a_body_that_is_no_object_is_malformed(sandbox: Sandbox, content: str) -> None:
    reply = httpx.post(f"{sandbox.providers['emnify'].url}/api/v1/authenticate", content=content)
    assert (reply.status_code, reply.json()["error_token"]) == (400, "BadRequest")


def test_more_calls_than_allowed_are_refused_and_have_no_effect(
    start: Callable[..., Sandbox], emnify_of: Callable[[Sandbox], httpx.Client]
) -> None:
    sandbox = start(emnify_calls=5)
    emnify = emnify_of(sandbox)
    replies = [emnify.patch("/sim_batch/bic/1001000000000001", json={}) for _ in range(7)]
    assert [reply.status_code for reply in replies] == [200, 422, 422, 422, 422, 429, 429]
    assert replies[-1].json()["error_token"] == "TooManyRequests"
    assert "Retry-After" not in replies[-1].headers


def test_lists_have_a_rate_of_their_own(
    start: Callable[..., Sandbox], emnify_of: Callable[[Sandbox], httpx.Client]
) -> None:
    emnify = emnify_of(start(emnify_lists=0.01))
    assert [emnify.get("/sim").status_code for _ in range(7)] == [200] * 5 + [429] * 2
    assert emnify.get("/endpoint").status_code == 429
    assert emnify.get("/operator").status_code == 200
    assert emnify.get("/sim/1000001").status_code == 200


def test_what_is_not_there_is_not_found(emnify: httpx.Client) -> None:
    for path in ("/nothing", "/sim/7", "/endpoint/7", "/service_profile/7", "/tariff_profile/7"):
        reply = emnify.get(path)
        assert (reply.status_code, reply.json()["error_code"], reply.json()["error_token"]) == (404, 1201, "NotFound")
