"""SMS at EMnify: checked, sent, carried, answered, cancelled."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from app.sandbox.faults import Fault, FaultKind
from app.sandbox.sandbox import Sandbox

Eventually = Callable[..., Any]


def sample(emnify: httpx.Client, name: str) -> int:
    return next(row["id"] for row in emnify.get("/endpoint", params={"q": "tags:sample"}).json() if row["name"] == name)


def send(emnify: httpx.Client, endpoint: int, **fields: Any) -> httpx.Response:
    return emnify.post(f"/endpoint/{endpoint}/sms", json={"payload": "hello", **fields})


def sms_state(emnify: httpx.Client, url: str) -> int:
    return emnify.get(url).json()["status"]["id"]


def test_an_sms_is_pending_in_progress_and_delivered_and_the_device_answers(
    start: Callable[..., Sandbox], emnify_of: Callable[[Sandbox], httpx.Client]
) -> None:
    sandbox = start(emnify_sms_s=0.5)
    emnify = emnify_of(sandbox)
    endpoint = sample(emnify, "healthy")
    reply = send(emnify, endpoint)
    assert (reply.status_code, reply.content) == (201, b"")
    seen: list[int] = []
    while 4 not in seen:
        now = sms_state(emnify, reply.headers["Location"])
        seen += [now] if now not in seen else []
    assert seen == [1, 2, 4]
    there, back = emnify.get(f"/endpoint/{endpoint}/sms").json()
    assert (there["sms_type"]["description"], there["payload"]) == ("MT", "hello")
    assert (back["sms_type"]["description"], back["payload"]) == ("MO", "OK hello")
    assert there["delivery_date"]
    assert len(sandbox.record.effects("sms.sent")) == 1


def test_an_sms_to_a_device_that_is_away_is_buffered_until_it_comes_back(
    emnify: httpx.Client, sandbox: Sandbox, eventually: Eventually
) -> None:
    endpoint = sample(emnify, "switched-off")
    url = send(emnify, endpoint).headers["Location"]
    eventually(lambda: sms_state(emnify, url) == 3)
    sandbox.emnify.change_device(endpoint, on=True)
    eventually(lambda: sms_state(emnify, url) == 4)


def test_an_sms_ends_as_expired_failed_or_cancelled(
    emnify: httpx.Client, sandbox: Sandbox, eventually: Eventually
) -> None:
    away, bare = sample(emnify, "switched-off"), sample(emnify, "no-sim")
    soon = (datetime.now(UTC) + timedelta(milliseconds=100)).isoformat()
    late = send(emnify, away, expiry_date=soon).headers["Location"]
    eventually(lambda: sms_state(emnify, late) == 6)
    nowhere = send(emnify, bare).headers["Location"]
    eventually(lambda: sms_state(emnify, nowhere) == 5)
    sandbox.faults.add(Fault(FaultKind.FAIL, target="emnify", match="POST *sms"))
    unlucky = send(emnify, sample(emnify, "healthy")).headers["Location"]
    eventually(lambda: sms_state(emnify, unlucky) == 5)
    url = send(emnify, away).headers["Location"]
    assert emnify.delete(url).status_code == 200
    assert sms_state(emnify, url) == 7
    assert emnify.delete(url).status_code == 409
    assert len(sandbox.record.effects("sms.cancelled")) == 1
    assert emnify.delete(f"/endpoint/{away}/sms/7").status_code == 404


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"payload": ""}, 422),
        ({"payload": "x" * 161}, 422),
        ({"payload": "x" * 161, "udh": "050003CC0201"}, 201),
        ({"source_address": "Simwright"}, 422),
        ({"source_address": "Simwright", "source_address_type": {"id": 208}}, 201),
        ({"source_address": "SimwrightLtd", "source_address_type": {"id": 208}}, 422),
        ({"source_address": "4915112345678", "source_address_type": {"id": 145}}, 201),
        ({"source_address": 12345689}, 201),
        ({"source_address_type": {"id": 9}}, 422),
        ({"expiry_date": "soon"}, 422),
        ({"dcs": 8}, 201),
    ],
)
def test_an_sms_is_checked_before_it_is_taken(emnify: httpx.Client, fields: dict[str, Any], code: int) -> None:
    assert send(emnify, sample(emnify, "healthy"), **fields).status_code == code


def test_ten_sms_end_a_factory_test(emnify: httpx.Client, eventually: Eventually) -> None:
    endpoint = sample(emnify, "factory-test")
    for _ in range(10):
        url = send(emnify, endpoint).headers["Location"]
    eventually(lambda: sms_state(emnify, url) == 4)
    assert emnify.get(f"/endpoint/{endpoint}").json()["sim"]["status"]["id"] == 1
