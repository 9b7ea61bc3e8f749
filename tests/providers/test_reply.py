from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.providers.errors import Said
from app.providers.reply import Answer, Fields, Malformed, bare_host


def answer(body: bytes = b"", status: int = 400, **headers: str) -> Answer:
    return Answer(status, {name.replace("_", "-"): value for name, value in headers.items()}, body)


@pytest.mark.parametrize(
    ("body", "code", "words"),
    [
        (b'{"code":20404,"message":"not found","more_info":"https://x","status":404}', "20404", "not found"),
        (
            b'{"type":"https://x","title":"Bad","status":400,"code":60200,"detail":"Eid is wrong"}',
            "60200",
            "Eid is wrong",
        ),
        (b'{"type":"https://x","title":"Bad","status":400,"code":60200}', "60200", "Bad"),
        (b'{"error":"unauthorized_client","error_description":"no"}', "unauthorized_client", "no"),
        (b'{"code":403,"data":null,"error":"bad key","success":false}', "403", "bad key"),
        (b'{"message":"Forbidden"}', "", "Forbidden"),
        (b'{"error_code":1401,"error_token":"InvalidReference","message":"no such SIM"}', "1401", "no such SIM"),
        (
            b'{"error_code":1400,"message":"Bad","errors":[{"message":"imei"},{"message":"Bad"},{"error_token":"No"},7]}',
            "1400",
            "Bad: imei; No",
        ),
        (b'{"error_code":1401,"message":"no such SIM","errors":[{"message":"no such SIM"}]}', "1401", "no such SIM"),
        (b'{"errors":[{"detail":"Eid is wrong"}]}', "", "Eid is wrong"),
        (b"<html>", "", ""),
        (b"", "", ""),
        (b"[1]", "", ""),
        (b'{"message":["odd"],"code":{}}', "", ""),
    ],
)
def test_every_shape_of_error_gives_code_and_words(body: bytes, code: str, words: str) -> None:
    said = answer(body).said(404)
    assert (said.status, said.code, said.words) == (404, code, words)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=60))
def test_no_body_upsets_the_reading_of_errors(body: bytes) -> None:
    assert isinstance(answer(body).said(500), Said)


@pytest.mark.parametrize("body", [b"", b"{", b"\xff\xfe", b"[" * 100_000])
def test_what_is_not_json_is_malformed(body: bytes) -> None:
    with pytest.raises(Malformed):
        answer(body).json()


@pytest.mark.parametrize("data", [None, [], "text", 3])
def test_what_is_not_an_object_is_malformed(data: object) -> None:
    with pytest.raises(Malformed):
        Fields(data)


def test_fields_are_read_by_type() -> None:
    fields = Fields({"a": "x", "n": 7, "t": True, "none": None, "rows": [{"a": "1"}], "in": {"a": "2"}})
    assert (fields.text("a"), fields.text("n"), fields.text("none"), fields.text("absent")) == ("x", "7", "", "")
    assert (fields.whole("n"), fields.whole("t"), fields.flag("t"), fields.flag("n")) == (7, None, True, None)
    assert [row.text("a") for row in fields.rows("rows")] == ["1"]
    assert fields.rows("none") == []
    assert fields.inner("in").text("a") == "2"
    assert fields.inner("none").text("a") == ""
    assert fields.secret("a").reveal() == "x"


@pytest.mark.parametrize(
    ("value", "number"), [("7", 7), (7.0, 7), (7.5, None), ("7.0", None), (float("inf"), None), ("", None), ([7], None)]
)
def test_a_whole_number_may_be_written_otherwise(value: object, number: int | None) -> None:
    assert Fields({"id": value}).whole("id") == number


def test_what_has_another_type_is_malformed() -> None:
    fields = Fields({"list": [1], "flag": True, "text": "x", "empty": ""})
    for read in (
        lambda: fields.text("list"),
        lambda: fields.text("flag"),
        lambda: fields.rows("text"),
        lambda: fields.rows("list"),
        lambda: fields.need("empty"),
        lambda: fields.need("absent"),
        lambda: fields.inner("text"),
    ):
        with pytest.raises(Malformed):
            read()


@pytest.mark.parametrize(
    "text", ["2026-03-04T05:06:07Z", "2026-03-04T05:06:07", "2026-03-04T06:06:07+01:00", "2026-03-04T05:06:07.000+0000"]
)
def test_times_are_aware(text: str) -> None:
    assert Fields({"at": text}).time("at") == datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)


@pytest.mark.parametrize("text", ["", "soon", None])
def test_a_time_in_another_form_is_none(text: str | None) -> None:
    assert Fields({"at": text}).time("at") is None


def test_retry_after_in_seconds_and_as_a_date_by_the_providers_own_clock() -> None:
    assert answer(retry_after="17").retry_after() == 17
    assert answer(retry_after="Wed, 21 Oct 2015 07:28:30 GMT", date="Wed, 21 Oct 2015 07:28:00 GMT").retry_after() == 30
    assert answer(retry_after="Wed, 21 Oct 2015 07:27:00 GMT", date="Wed, 21 Oct 2015 07:28:00 GMT").retry_after() == 0
    assert answer(retry_after="Wed, 21 Oct 2015 07:28:00 GMT").retry_after() == 0
    for odd in ("", "soon", "-3", "1.5.2", "²"):
        assert answer(retry_after=odd).retry_after() is None


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://sm-v4-072-d-gtm.pr.go-esim.com", "sm-v4-072-d-gtm.pr.go-esim.com"),
        ("https://SM-DP.example/", "sm-dp.example"),
        ("https://sm-dp.example:443/path?x=1", "sm-dp.example"),
        ("https://sm-dp.example:8443", "sm-dp.example:8443"),
        ("sm-dp.example.", "sm-dp.example"),
        ("sm-dp.example:8443", "sm-dp.example:8443"),
        ("SM-DP-PLUS.TWILIO.COM", "sm-dp-plus.twilio.com"),
        ("", ""),
        ("https://[broken", "https://[broken"),
        ("https://host:port", "https://host:port"),
    ],
)
def test_the_bare_host_of_an_address(address: str, host: str) -> None:
    assert bare_host(address) == host
