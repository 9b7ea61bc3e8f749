"""The control API: what a test or a person in another process can do to a sandbox."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from app.sandbox.sandbox import Sandbox
from tests.leaks import PATIENCE_S


@pytest.fixture
def control(start: Callable[..., Sandbox]) -> Any:
    with httpx.Client(base_url=start(modules=2).control_url, timeout=PATIENCE_S) as client:
        yield client


def address_of(control: httpx.Client, provider: str) -> dict[str, Any]:
    return next(line for line in control.get("/describe").json() if line.get("provider") == provider)


def order(control: httpx.Client) -> httpx.Response:
    address = address_of(control, "supersim")
    credentials = (address["credentials"]["account_sid"], address["credentials"]["auth_token"])
    return httpx.post(f"{address['url']}/v1/ESimProfiles", data={"GenerateMatchingId": "true"}, auth=credentials)


def test_it_describes_what_there_is(control: httpx.Client) -> None:
    lines = control.get("/describe").json()
    assert [line["kind"] for line in lines] == [*["provider"] * 3, "port", "port", "control", "ready"]
    assert lines[0]["credentials"].keys() >= {"account_sid", "auth_token"}
    assert lines[1]["credentials"].keys() == {"customer_id", "api_key"}
    emnify = {"application_token", "username", "password", "mfa_username", "mfa_code"}
    assert lines[2]["credentials"].keys() == emnify
    assert [line["model"] for line in lines[3:5]] == ["BG96", "SARA-R410M-02B"]
    assert lines[5]["url"] == str(control.base_url).rstrip("/")


def test_the_record_is_read_filtered_and_continued(control: httpx.Client) -> None:
    sid = order(control).json()["sid"]
    order(control)

    def read(**query: Any) -> list[dict[str, Any]]:
        return control.get("/record", params=query).json()["entries"]

    assert [entry["name"] for entry in read(kind="effect", source="supersim")] == ["profile.created"] * 2
    assert [entry["detail"]["sid"] for entry in read(name="profile.created", sid=sid)] == [sid]
    requests = read(kind="request", name="POST /v1/ESimProfiles")
    assert [entry["detail"]["status"] for entry in requests] == [201, 201]
    assert requests[0]["detail"]["form"] == {"GenerateMatchingId": "true"}
    assert [entry["seq"] for entry in read(since=requests[0]["seq"])] > [requests[0]["seq"]]
    control.delete("/record")
    assert read() == []


def test_faults_are_armed_listed_and_removed(control: httpx.Client) -> None:
    number = control.post("/faults", json={"kind": "503", "target": "supersim", "times": None}).json()["number"]
    assert control.get("/faults").json()[str(number)]["status"] == 503
    assert order(control).status_code == 503
    control.delete(f"/faults/{number}")
    assert order(control).status_code == 201
    control.post("/faults", json={"kind": "429", "retry_after": 1.5})
    assert order(control).headers["Retry-After"] == "1.5"
    control.post("/faults", json={"kind": "delay"})
    control.delete("/faults")
    assert control.get("/faults").json() == {}
    played = control.get("/record", params={"kind": "fault"}).json()["entries"]
    assert [entry["name"] for entry in played] == ["status", "status"]


@pytest.mark.parametrize(
    "body", ['{"kind": "magic"}', "{}", "[]", "{", '{"kind": "delay", "speed": 3}', '{"kind": "urcs", "lines": "x"}']
)
def test_a_fault_that_makes_no_sense_is_refused(control: httpx.Client, body: str) -> None:
    reply = control.post("/faults", content=body)
    assert reply.status_code == 400
    assert reply.json()["error"]


def test_ports_are_unplugged_and_replugged(control: httpx.Client) -> None:
    assert control.post("/ports/0/unplug").json()["device"] == ""
    back = control.post("/ports/0/replug", json={"another_name": True}).json()
    assert back["device"]
    ports = control.get("/ports").json()
    assert ports[0]["serial_number"] == back["serial_number"] != ports[1]["serial_number"]


def test_what_is_not_there_is_not_found(control: httpx.Client) -> None:
    assert control.get("/nothing").status_code == 404
    assert control.post("/record").status_code == 405
    assert control.post("/ports/7/unplug").status_code == 400
    assert control.post("/ports/0/explode").status_code == 400
    assert control.post("/ports/0/unplug", json={"softly": True}).status_code == 400


def test_esims_are_listed_with_their_owners(control: httpx.Client) -> None:
    esims = control.get("/esims").json()
    assert len(esims) == 500
    assert set(esims.values()) == {""}
