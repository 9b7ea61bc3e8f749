"""Each fault of a provider, seen from outside, and what took effect all the same."""

import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from app.sandbox.faults import Fault, FaultKind
from app.sandbox.sandbox import Sandbox
from tests.leaks import PATIENCE_S

FORM = {"GenerateMatchingId": "true"}
ORDER = "POST /v1/ESimProfiles"


def created(sandbox: Sandbox) -> int:
    return len(sandbox.record.effects("profile.created"))


def test_a_delay_only_delays(sandbox: Sandbox, twilio: httpx.Client) -> None:
    sandbox.faults.add(Fault(FaultKind.DELAY, seconds=0.2))
    started = time.monotonic()
    assert twilio.post("/ESimProfiles", data=FORM).status_code == 201
    assert time.monotonic() - started >= 0.2


@pytest.mark.parametrize("effect", [False, True])
def test_a_hang_ends_with_the_patience_of_the_client(
    sandbox: Sandbox, twilio: httpx.Client, effect: bool, eventually: Callable[..., Any]
) -> None:
    sandbox.faults.add(Fault(FaultKind.HANG, effect=effect))
    with pytest.raises(httpx.ReadTimeout):
        twilio.post("/ESimProfiles", data=FORM, timeout=httpx.Timeout(PATIENCE_S, read=0.2))
    eventually(lambda: created(sandbox) == int(effect))


def test_a_hang_of_a_certain_length_ends_in_a_cut(sandbox: Sandbox, twilio: httpx.Client) -> None:
    sandbox.faults.add(Fault(FaultKind.HANG, seconds=0.1))
    with pytest.raises(httpx.ReadError):
        twilio.post("/ESimProfiles", data=FORM)


@pytest.mark.parametrize(
    ("kind", "error", "effects"),
    [(FaultKind.CUT_BEFORE, httpx.ReadError, 0), (FaultKind.CUT_AFTER, httpx.ReadError, 1)],
)
def test_a_cut_is_a_reset_before_or_after_the_effect(
    sandbox: Sandbox, twilio: httpx.Client, kind: FaultKind, error: type[Exception], effects: int
) -> None:
    sandbox.faults.add(Fault(kind))
    with pytest.raises(error, match=r"reset|Errno 104|10054"):
        twilio.post("/ESimProfiles", data=FORM)
    assert created(sandbox) == effects
    assert twilio.post("/ESimProfiles", data=FORM).status_code == 201, "it is used up"


@pytest.mark.parametrize(("status", "effect"), [(500, False), (500, True), (503, False), (429, False)])
def test_a_status_comes_with_or_without_the_effect(
    sandbox: Sandbox, twilio: httpx.Client, status: int, effect: bool
) -> None:
    sandbox.faults.add(Fault(FaultKind.STATUS, status=status, effect=effect, retry_after=2))
    reply = twilio.post("/ESimProfiles", data=FORM)
    assert (reply.status_code, reply.json()["status"], reply.headers["Retry-After"]) == (status, status, "2")
    assert created(sandbox) == int(effect)


def test_too_many_requests_has_twilios_code_and_no_retry_after_unless_told(
    sandbox: Sandbox, twilio: httpx.Client
) -> None:
    sandbox.faults.add(Fault(FaultKind.STATUS, status=429))
    reply = twilio.post("/ESimProfiles", data=FORM)
    assert reply.json()["code"] == 20429
    assert "Retry-After" not in reply.headers


def test_a_malformed_body_hides_an_effect(sandbox: Sandbox, twilio_of: Callable[..., httpx.Client]) -> None:
    address = sandbox.providers["supersim"]
    sandbox.faults.add(Fault(FaultKind.MALFORMED))
    credentials = (address.credentials["account_sid"], address.credentials["auth_token"])
    reply = httpx.post(f"{address.url}/v1/ESimProfiles", data=FORM, auth=credentials)
    assert reply.status_code == 201
    with pytest.raises(ValueError, match=r"Unterminated|Expecting|delimiter"):
        reply.json()
    assert created(sandbox) == 1


def test_what_was_ordered_can_fail_later(
    sandbox: Sandbox, twilio: httpx.Client, eventually: Callable[..., Any]
) -> None:
    sandbox.faults.add(Fault(FaultKind.FAIL, match=ORDER))
    sid = twilio.post("/ESimProfiles", data=FORM).json()["sid"]
    failed = eventually(lambda: (body := twilio.get(f"/ESimProfiles/{sid}").json())["status"] == "failed" and body)
    assert isinstance(failed["error_code"], str)
    assert failed["error_message"]
    assert failed["activation_code"] is None


def test_celona_fails_and_forgets_too(sandbox: Sandbox) -> None:
    address = sandbox.providers["celona"]
    customer = {"customer_id": address.credentials["customer_id"]}
    key = {"X-API-Key": address.credentials["api_key"]}
    sandbox.faults.add(Fault(FaultKind.CUT_AFTER, target="celona", match="*assign-eid"))

    def upload() -> httpx.Response:
        files = {"eidFile": ("a.csv", f"EID,Name\n{'8' * 32},a\n")}
        url = f"{address.url}/v1/api/rsp/esims/assign-eid"
        return httpx.post(url, params=customer, data=customer, headers=key, files=files)

    with pytest.raises(httpx.ReadError):
        upload()
    assert len(sandbox.record.effects("eid.assigned")) == 1
    sandbox.faults.add(Fault(FaultKind.STATUS, target="celona", status=500))
    body = upload().json()
    assert (body["code"], body["success"]) == (500, False)


def test_a_fault_hits_only_its_target_and_its_route(sandbox: Sandbox, twilio: httpx.Client) -> None:
    sandbox.faults.add(Fault(FaultKind.STATUS, target="celona"))
    sandbox.faults.add(Fault(FaultKind.STATUS, target="supersim", match="POST /v1/Sims/*"))
    assert twilio.get("/Sims").status_code == 200
    assert twilio.post("/Sims/x").status_code == 500
    assert len(sandbox.faults.armed()) == 1


def test_a_fault_is_played_so_many_times_and_then_no_more(sandbox: Sandbox, twilio: httpx.Client) -> None:
    sandbox.faults.add(Fault(FaultKind.STATUS, times=2))
    assert [twilio.get("/Sims").status_code for _ in range(3)] == [500, 500, 200]
    number = sandbox.faults.add(Fault(FaultKind.STATUS, times=None))
    assert [twilio.get("/Sims").status_code for _ in range(3)] == [500, 500, 500]
    sandbox.faults.remove(number)
    assert twilio.get("/Sims").status_code == 200


def test_dice_fall_alike_with_the_same_seed(
    start: Callable[..., Sandbox], twilio_of: Callable[[Sandbox], httpx.Client]
) -> None:
    def rolls() -> list[int]:
        sandbox = start(seed=7)
        sandbox.faults.add(Fault(FaultKind.STATUS, times=None, probability=0.4))
        twilio = twilio_of(sandbox)
        return [twilio.get("/Sims").status_code for _ in range(30)]

    first = rolls()
    assert first == rolls()
    assert {200, 500} == set(first)
