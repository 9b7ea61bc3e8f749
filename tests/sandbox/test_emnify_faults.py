"""Each fault on EMnify's routes, seen from outside, and what took effect all the same."""

import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from app.sandbox.faults import Fault, FaultKind
from app.sandbox.sandbox import Sandbox
from tests.leaks import PATIENCE_S

CLAIM = "/api/v1/sim_batch/bic/2002000000000001"


@pytest.fixture
def bare(sandbox: Sandbox) -> Any:
    """A client without a judge, for what no document describes."""
    address = sandbox.providers["emnify"]
    with httpx.Client(base_url=address.url, timeout=PATIENCE_S) as client:
        application = {"application_token": address.credentials["application_token"]}
        token = client.post("/api/v1/authenticate", json=application).json()["auth_token"]
        client.headers["Authorization"] = f"Bearer {token}"
        yield client


def claim(client: httpx.Client, **more: Any) -> httpx.Response:
    return client.patch(CLAIM, json={"sim_status": {"id": 1}}, **more)


def effects(sandbox: Sandbox) -> tuple[int, int]:
    return len(sandbox.record.effects("sims.claimed")), len(sandbox.record.effects("sim.activated"))


@pytest.mark.parametrize("effect", [False, True])
def test_a_hang_may_hide_a_claim(
    sandbox: Sandbox, bare: httpx.Client, effect: bool, eventually: Callable[..., Any]
) -> None:
    sandbox.faults.add(Fault(FaultKind.HANG, target="emnify", effect=effect))
    with pytest.raises(httpx.ReadTimeout):
        claim(bare, timeout=httpx.Timeout(PATIENCE_S, read=0.2))
    eventually(lambda: effects(sandbox) == (int(effect), 50 * effect))


@pytest.mark.parametrize(("kind", "done"), [(FaultKind.CUT_BEFORE, 0), (FaultKind.CUT_AFTER, 1)])
def test_a_cut_comes_before_or_after_a_claim(sandbox: Sandbox, bare: httpx.Client, kind: FaultKind, done: int) -> None:
    sandbox.faults.add(Fault(kind, target="emnify", match="PATCH */sim_batch/*"))
    with pytest.raises(httpx.ReadError):
        claim(bare)
    assert effects(sandbox) == (done, 50 * done)
    assert bare.get(CLAIM).status_code == (400 if done else 200), "which the preflight tells"


@pytest.mark.parametrize(("status", "effect"), [(500, False), (500, True), (503, True), (429, False)])
def test_a_status_comes_with_or_without_the_effect(
    sandbox: Sandbox, bare: httpx.Client, status: int, effect: bool
) -> None:
    sandbox.faults.add(Fault(FaultKind.STATUS, target="emnify", status=status, effect=effect, retry_after=2))
    reply = claim(bare)
    assert (reply.status_code, reply.headers["Retry-After"]) == (status, "2")
    assert ("error_token" in reply.json()) == (status == 429)
    assert effects(sandbox) == (int(effect), 50 * effect)


def test_a_broken_reply_hides_a_claim(sandbox: Sandbox, bare: httpx.Client) -> None:
    sandbox.faults.add(Fault(FaultKind.MALFORMED, target="emnify"))
    reply = claim(bare)
    with pytest.raises(ValueError, match=r"Unterminated|Expecting|delimiter"):
        reply.json()
    assert effects(sandbox) == (1, 50)


def test_where_nothing_should_be_a_broken_reply_has_something_and_the_connection_lives(
    sandbox: Sandbox, bare: httpx.Client
) -> None:
    sim = bare.get("/api/v1/sim?q=status:0").json()[0]["id"]
    sandbox.faults.add(Fault(FaultKind.MALFORMED, target="emnify"))
    reply = bare.patch(f"/api/v1/sim/{sim}", json={"status": {"id": 1}})
    assert (reply.status_code, reply.content) == (200, b"<html>")
    assert bare.get(f"/api/v1/sim/{sim}").json()["status"]["id"] == 1


def test_a_delay_only_delays(sandbox: Sandbox, bare: httpx.Client) -> None:
    sandbox.faults.add(Fault(FaultKind.DELAY, target="emnify", seconds=0.2))
    started = time.monotonic()
    assert claim(bare).status_code == 200
    assert time.monotonic() - started >= 0.2


def test_a_claim_that_fails_is_refused_and_the_next_one_is_not(sandbox: Sandbox, bare: httpx.Client) -> None:
    sandbox.faults.add(Fault(FaultKind.FAIL, target="emnify"))
    assert claim(bare).status_code == 422
    assert effects(sandbox) == (0, 0)
    assert claim(bare).status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "body", "effect"),
    [
        ("POST", "/endpoint", {"service_profile": {"id": 101}, "tariff_profile": {"id": 201}, "status": {"id": 1}}, ""),
        ("PATCH", "/endpoint/9000001", {"name": "new"}, ""),
        ("DELETE", "/endpoint/9000002", None, ""),
        ("PATCH", "/endpoint/9000001/connectivity", {"location": None}, "connectivity.reset"),
        ("PUT", "/endpoint/9000001/operator_blacklist/2", None, "operator.blacklisted"),
        ("POST", "/endpoint/9000001/sms", {"payload": "x"}, "sms.sent"),
        ("PATCH", "/sim/1000001", {"status": {"id": 2}}, "sim.suspended"),
        ("DELETE", "/sim/1000060", None, "sim.deleted"),
    ],
)
def test_every_call_with_an_effect_can_lose_its_answer(
    sandbox: Sandbox, bare: httpx.Client, method: str, path: str, body: Any, effect: str
) -> None:
    sandbox.faults.add(Fault(FaultKind.CUT_AFTER, target="emnify"))
    with pytest.raises(httpx.ReadError):
        bare.request(method, f"/api/v1{path}", json=body)
    assert len(sandbox.record.effects(effect)) == 1


def test_a_call_in_the_record_has_its_body(sandbox: Sandbox, bare: httpx.Client) -> None:
    claim(bare)
    entry = sandbox.record.entries("request", "emnify", f"PATCH {CLAIM}")[0]
    assert entry.detail["json"] == {"sim_status": {"id": 1}}


def test_nothing_is_made_before_it_is_asked_for(start: Callable[..., Sandbox]) -> None:
    started = time.thread_time()
    start(emnify_sims=200_000)
    assert time.thread_time() - started < 0.5
