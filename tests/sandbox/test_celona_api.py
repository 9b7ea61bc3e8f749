"""Celona as a client of another maker sees it."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from app.sandbox.sandbox import Sandbox
from tests.leaks import PATIENCE_S

EIDS = [f"890490320000000000000000000000{n:02}" for n in range(10, 30)]
ASSIGN, STATUS = "/v1/api/rsp/esims/assign-eid", "/v1/api/rsp/esims/eid-status"


def client(sandbox: Sandbox) -> httpx.Client:
    address = sandbox.providers["celona"]
    return httpx.Client(base_url=address.url, headers={"X-API-Key": address.credentials["api_key"]}, timeout=PATIENCE_S)


def upload(sandbox: Sandbox, content: str | bytes, **other: Any) -> httpx.Response:
    customer = {"customer_id": sandbox.providers["celona"].credentials["customer_id"]}
    arguments = {"params": customer, "data": customer, "files": {"eidFile": ("list.csv", content, "text/csv")}, **other}
    with client(sandbox) as celona:
        return celona.post(ASSIGN, **arguments)


def accepted(sandbox: Sandbox, data: str) -> str:
    reply = upload(sandbox, data)
    assert reply.status_code == 202
    return reply.json()["data"]["request_id"]


def status(sandbox: Sandbox, request_id: str) -> list[dict[str, str]]:
    with client(sandbox) as celona:
        body = celona.get(STATUS, params={"request_id": request_id}).json()
    assert (body["code"], body["success"], body["error"]) == (200, True, "")
    return body["data"]["configs"]


def refused(reply: httpx.Response, code: int) -> str:
    body = reply.json()
    assert (reply.status_code, body["code"], body["success"], body["data"]) == (code, code, False, None)
    return body["error"]


def test_a_list_is_accepted_and_assigned_in_order(sandbox: Sandbox) -> None:
    free = list(sandbox.esims())
    reply = upload(sandbox, f'EID,Name\r\n{EIDS[0]},iphone11SE\r\n{EIDS[1]},"tablet, red"\r\n').json()
    assert reply.keys() == {"code", "data", "error", "success"}
    assert (reply["code"], reply["error"], reply["success"]) == (202, "", True)
    assert reply["data"]["server_url"].startswith("https://")
    assert status(sandbox, reply["data"]["request_id"]) == [
        {"eid": EIDS[0], "iccid": free[0], "name": "iphone11SE", "status": "SUCCESS"},
        {"eid": EIDS[1], "iccid": free[1], "name": "tablet, red", "status": "SUCCESS"},
    ]


def test_rows_are_pending_until_their_turn(start: Callable[..., Sandbox]) -> None:
    sandbox = start(celona_row_s=30.0)
    request_id = accepted(sandbox, f"EID,Name\n{EIDS[0]},a\n{EIDS[1]},b\n")
    assert [row["status"] for row in status(sandbox, request_id)] == ["PENDING", "PENDING"]
    assert [row["iccid"] for row in status(sandbox, request_id)] == ["", ""]
    assert len(sandbox.record.effects("eid.assigned")) == 2, "the assignment itself was made when it was accepted"


def test_an_iccid_is_honoured_and_can_be_taken_from_another_device(sandbox: Sandbox) -> None:
    wanted = list(sandbox.esims())[5]
    accepted(sandbox, f"EID,Name,ICCID\n{EIDS[0]},a,{wanted}\n")
    accepted(sandbox, f"EID,Name,ICCID\n{EIDS[1]},b,{wanted}\n")
    assert sandbox.esims()[wanted] == EIDS[1]
    assert [entry.detail["taken_from"] for entry in sandbox.record.effects("eid.assigned")] == ["", EIDS[0]]


def test_an_eid_that_comes_again_takes_another_esim_and_the_record_says_so(sandbox: Sandbox) -> None:
    for _ in range(2):
        accepted(sandbox, f"EID,Name\n{EIDS[0]},a\n")
    taken = sandbox.record.effects("eid.assigned", eid=EIDS[0])
    assert [entry.detail["again"] for entry in taken] == [False, True]
    assert len({entry.detail["iccid"] for entry in taken}) == 2


def test_rows_fail_one_by_one(start: Callable[..., Sandbox]) -> None:
    sandbox = start(free_esims=1)
    rows = status(
        sandbox,
        accepted(sandbox, f"EID,Name,ICCID\n123,a,\n{EIDS[0]},,\n{EIDS[1]},b,999\n{EIDS[2]},c,\n{EIDS[3]},d,\n"),
    )
    assert [row["status"] for row in rows] == ["FAILED", "FAILED", "FAILED", "SUCCESS", "FAILED"]
    reasons = [row.get("error") for row in rows]
    assert reasons == ["Invalid EID", "Name is missing", "Unknown ICCID", None, "No eSIM available"]


def test_wrong_keys_and_customers_are_refused(sandbox: Sandbox) -> None:
    data = f"EID,Name\n{EIDS[0]},a\n"
    assert "key" in refused(upload(sandbox, data, headers={"X-API-Key": "wrong"}), 403)
    assert "customer_id" in refused(upload(sandbox, data, params={}), 400)
    assert "customer_id" in refused(upload(sandbox, data, data={}), 400)
    assert "customer_id" in refused(upload(sandbox, data, params={"customer_id": "7"}), 400)
    assert not sandbox.record.effects()


@pytest.mark.parametrize("data", ["", "EID,Name\n", "eid;name\n1;2\n", b"EID,Name\n\xff\xfe,a\n", 'EID,Name\n"1,2\n'])
def test_a_file_that_is_no_list_is_refused_whole(sandbox: Sandbox, data: str | bytes) -> None:
    assert refused(upload(sandbox, data), 400)
    assert not sandbox.record.effects()


def test_a_missing_file_and_an_unknown_request_are_refused(sandbox: Sandbox) -> None:
    assert "eidFile" in refused(upload(sandbox, "", files={"other": ("x", b"")}), 400)
    with client(sandbox) as celona:
        assert "request_id" in refused(celona.get(STATUS, params={"request_id": "none"}), 404)
        refused(celona.get("/v1/api/rsp/esims"), 404)
