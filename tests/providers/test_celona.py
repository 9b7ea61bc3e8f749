"""Celona against the recorded examples of its guide."""

import csv
import io
import re
import uuid
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.outcome import Outcome
from app.domain.secret import Secret
from app.providers.auth import api_key
from app.providers.celona import Celona, RowState, eid_file, envelope_status, state_of
from app.providers.errors import AnswerLost, RateLimited, Refused, Unanswered
from app.providers.transport import Transport
from tests.providers.conftest import QuickClock, Reply, ScriptedHttp, Seen

EID = "89049032123451234512345678901235"
REQUEST = "d3de3a94-5107-4c9e-a2e7-0123456789ab"
ACCEPTED = {
    "code": 202,
    "data": {"request_id": REQUEST, "server_url": "https://sm-v4-072-d-gtm.pr.go-esim.com"},
    "error": "",
    "success": True,
}


def envelope(data: object, code: int = 200, error: str | None = "", success: object = True) -> dict[str, object]:
    return {"code": code, "data": data, "error": error, "success": success}


def refusal(code: int, words: str = "no") -> dict[str, object]:
    return envelope(None, code, words, success=False)


@pytest.fixture
def client(server: ScriptedHttp, connect: Callable[..., Transport]) -> Celona:
    transport = connect(server.url, status=envelope_status)
    transport.auth = api_key("X-API-Key", Secret("$2a$04$xyl"))
    return Celona(transport, "1042")


def parts(seen: Seen) -> dict[str, tuple[str, bytes]]:
    """The multipart body by name: header line and content."""
    boundary = seen.headers["Content-Type"].partition("boundary=")[2]
    found = {}
    for part in seen.body.split(f"--{boundary}".encode())[1:-1]:
        head, _, content = part.strip(b"\r\n").partition(b"\r\n\r\n")
        name = re.search(r'; name="([^"]*)"', head.decode())
        assert name
        found[name[1]] = (head.decode(), content)
    return found


@pytest.mark.parametrize("status", [200, 201, 202])
def test_a_list_is_uploaded_as_the_guide_shows(status: int, server: ScriptedHttp, client: Celona) -> None:
    server.plan(Reply(status, ACCEPTED))
    upload = client.assign([(EID, "iphone11SE", "")])
    assert (upload.request_id, upload.smdp_host) == (REQUEST, "sm-v4-072-d-gtm.pr.go-esim.com")
    seen = server.seen[0]
    assert (seen.method, seen.path, seen.query) == ("POST", "/v1/api/rsp/esims/assign-eid", {"customer_id": "1042"})
    assert seen.headers["X-API-Key"] == "$2a$04$xyl"
    form = parts(seen)
    assert set(form) == {"customer_id", "eidFile"}
    assert form["customer_id"][1] == b"1042"
    assert 'filename="eids.csv"' in form["eidFile"][0]
    assert form["eidFile"][1] == f"EID,Name\n{EID},iphone11SE\n".encode().strip()


def test_an_empty_list_is_not_sent(server: ScriptedHttp, client: Celona) -> None:
    with pytest.raises(ValueError, match="rows"):
        client.assign([])
    assert server.seen == []


def test_the_file_has_iccids_where_a_row_has_one() -> None:
    assert eid_file([("1", "a", ""), ("2", "b", "8910")]) == b"EID,Name,ICCID\n1,a,\n2,b,8910\n"
    assert eid_file([("1", 'say "hi", you', "")]) == b'EID,Name\n1,"say ""hi"", you"\n'
    assert eid_file([("1", "Gerät", "")]).startswith(b"EID,Name\n")


_text = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.text("0123456789", min_size=1), _text, st.text("0123456789")), min_size=1, max_size=5))
def test_the_file_reads_back_as_it_was(rows: list[tuple[str, str, str]]) -> None:
    read = list(csv.DictReader(io.StringIO(eid_file(rows).decode("utf-8"), newline="")))
    assert [(row["EID"], row["Name"], row.get("ICCID", "")) for row in read] == rows


@pytest.mark.parametrize("code", [400, 403, 404])
@pytest.mark.parametrize("status", [200, 202])
def test_the_envelope_can_refuse_what_the_status_accepts(
    status: int, code: int, server: ScriptedHttp, client: Celona
) -> None:
    server.plan(Reply(status, refusal(code, "bad eidFile")))
    with pytest.raises(Refused) as found:
        client.assign([(EID, "x", "")])
    assert (found.value.status, found.value.said.words) == (code, "bad eidFile")
    assert found.value.outcome is Outcome.ERROR


def test_no_success_without_a_code_is_a_refusal(server: ScriptedHttp, client: Celona) -> None:
    server.plan(Reply(200, envelope({}, 200, "quota", success=False)))
    with pytest.raises(Refused, match="quota"):
        client.assign([(EID, "x", "")])


@pytest.mark.parametrize(
    "reply",
    [
        Reply(200, refusal(500, "boom")),
        Reply(500, refusal(500, "boom")),
        Reply(200, envelope({"server_url": "https://x"})),
        Reply(200, envelope(None)),
        Reply(200, b""),
        Reply(202, b'{"code":202,"data":{"requ'),
        Reply(cut=True),
    ],
)
def test_an_upload_whose_answer_is_lost_is_not_repeated(reply: Reply, server: ScriptedHttp, client: Celona) -> None:
    server.plan(reply, Reply(202, ACCEPTED))
    with pytest.raises(AnswerLost):
        client.assign([(EID, "x", "")])
    assert len(server.seen) == 1


def test_a_rate_limit_in_the_envelope_is_waited_for(server: ScriptedHttp, client: Celona, clock: QuickClock) -> None:
    server.plan(Reply(200, refusal(429)), Reply(429, b""), Reply(202, ACCEPTED))
    assert client.assign([(EID, "x", "")]).request_id == REQUEST
    assert 2 <= len(clock.waits) <= 3
    assert parts(server.seen[0])["eidFile"] == parts(server.seen[2])["eidFile"]


def test_an_odd_server_url_does_not_lose_the_request_id(server: ScriptedHttp, client: Celona) -> None:
    server.plan(Reply(202, {**ACCEPTED, "data": {"request_id": REQUEST, "server_url": "https://[odd"}}))
    assert client.assign([(EID, "x", "")]).smdp_host == "https://[odd"
    server.plan(Reply(202, {**ACCEPTED, "data": {"request_id": REQUEST}}))
    assert client.assign([(EID, "x", "")]).smdp_host == ""


def test_the_status_of_each_row(server: ScriptedHttp, client: Celona) -> None:
    rows = [
        {"eid": EID, "iccid": "8910", "name": "iphone11SE", "status": "SUCCESS"},
        {"eid": "2", "iccid": None, "name": None, "status": "In Progress"},
        {"eid": "3", "status": "FAILED"},
        {"eid": "4"},
    ]
    server.plan(Reply(200, envelope({"configs": rows}, error=None)))
    found = client.status(REQUEST)
    assert [(row.eid, row.iccid, row.word, row.state) for row in found] == [
        (EID, "8910", "SUCCESS", RowState.DONE),
        ("2", "", "In Progress", RowState.RUNNING),
        ("3", "", "FAILED", RowState.FAILED),
        ("4", "", "", RowState.RUNNING),
    ]
    assert (server.seen[0].method, server.seen[0].path) == ("GET", "/v1/api/rsp/esims/eid-status")
    assert server.seen[0].query == {"request_id": REQUEST}
    assert server.seen[0].headers["X-API-Key"] == "$2a$04$xyl"


@pytest.mark.parametrize("data", [None, {}, {"configs": None}, {"configs": []}])
def test_a_request_that_has_not_begun_has_no_rows(data: object, server: ScriptedHttp, client: Celona) -> None:
    server.plan(Reply(200, envelope(data)))
    assert client.status(REQUEST) == ()


@pytest.mark.parametrize("word", ["SUCCESS", "success", " Success "])
def test_success_in_any_case_is_done(word: str) -> None:
    assert state_of(word) is RowState.DONE


@pytest.mark.parametrize(
    "word",
    [
        "FAILED", "failure", "Fail", "ERROR", "ERR_EID", "ASSIGN_ERROR", "REJECTED", "INVALID_EID", "Invalid EID",
        "NOT_FOUND", "eid-not-found", "NOT_AVAILABLE", "NO_ESIM_AVAILABLE", "DENIED", "CANCELLED", "DUPLICATE",
        "UNSUCCESSFUL", "Not successful", "ERRORED", "COMPLETED_WITH_ERRORS",
    ],
)  # fmt: skip
def test_words_that_mean_failure(word: str) -> None:
    assert state_of(word) is RowState.FAILED


@pytest.mark.parametrize(
    "word",
    [
        "",
        "PENDING",
        "IN_PROGRESS",
        "QUEUED",
        "NOT_STARTED",
        "NOT_YET",
        "SUCCESS_PENDING",
        "TRANSFERRED",
        "TIMED_OUT",
        "☂",
    ],
)
def test_other_words_mean_that_the_row_is_not_done_yet(word: str) -> None:
    assert state_of(word) is RowState.RUNNING


@pytest.mark.parametrize(
    "reply",
    [
        Reply(200, envelope({"configs": []})),
        Reply(404, refusal(404, "request_id not found")),
        Reply(200, refusal(400, "bad parameter")),
        Reply(500, refusal(500, "no rows in result set")),
        Reply(200, refusal(500, "no rows in result set")),
    ],
)
def test_any_well_formed_answer_shows_that_the_key_is_good(reply: Reply, server: ScriptedHttp, client: Celona) -> None:
    server.otherwise = lambda seen: reply
    assert client.check()
    assert str(uuid.UUID(server.seen[0].query["request_id"])) == server.seen[0].query["request_id"]


@pytest.mark.parametrize(
    "reply", [Reply(401), Reply(403, {"message": "Forbidden"}), Reply(200, refusal(401)), Reply(200, refusal(403))]
)
def test_a_bad_key_is_said(reply: Reply, server: ScriptedHttp, client: Celona) -> None:
    server.plan(reply)
    with pytest.raises(Refused) as found:
        client.check()
    assert found.value.status in {401, 403}


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (Reply(404, b"<html>nothing here</html>"), Refused),
        (Reply(200, b"<html>welcome</html>"), Unanswered),
        (Reply(502, b"bad gateway"), Unanswered),
        (Reply(429, refusal(429)), RateLimited),
    ],
)
def test_an_answer_from_elsewhere_proves_nothing(
    reply: Reply, error: type[Exception], server: ScriptedHttp, client: Celona
) -> None:
    server.otherwise = lambda seen: reply
    with pytest.raises(error):
        client.check()
