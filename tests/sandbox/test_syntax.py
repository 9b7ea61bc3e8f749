"""Command lines taken apart, replies put together."""

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.sandbox.digits import Digits, luhn
from app.sandbox.modules.syntax import BadLine, Form, Request, render, requests


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("", []),
        ("I", [Request("I", Form.RUN)]),
        ("e0v1", [Request("E", Form.WRITE, ("0",)), Request("V", Form.WRITE, ("1",))]),
        ("&F", [Request("&F", Form.RUN)]),
        ("\\Q3", [Request("\\Q", Form.WRITE, ("3",))]),
        ("S3=13", [Request("S3", Form.WRITE, ("13",))]),
        ("S3?", [Request("S3", Form.READ)]),
        ("D*99***1#", [Request("D", Form.WRITE, ("*99***1#",))]),
        ("+csq", [Request("+CSQ", Form.RUN)]),
        ("+CREG?", [Request("+CREG", Form.READ)]),
        ("+COPS=?", [Request("+COPS", Form.TEST)]),
        ('+CGDCONT=1,"IP","a;b,c"', [Request("+CGDCONT", Form.WRITE, ("1", '"IP"', '"a;b,c"'))]),
        (
            "E0+CMEE=1;+CREG?",
            [Request("E", Form.WRITE, ("0",)), Request("+CMEE", Form.WRITE, ("1",)), Request("+CREG", Form.READ)],
        ),
        ("+CPSMS=1,,", [Request("+CPSMS", Form.WRITE, ("1", "", ""))]),
    ],
)
def test_command_lines_are_taken_apart(body: str, expected: list[Request]) -> None:
    assert list(requests(body)) == expected


@pytest.mark.parametrize("body", ["+", "+1", "+CSQ!", "%", "?", "=1", "é"])
def test_nonsense_is_an_error(body: str) -> None:
    with pytest.raises(BadLine):
        list(requests(body))


@given(st.text())
@settings(max_examples=200, deadline=None)
def test_any_text_is_taken_apart_or_refused(body: str) -> None:
    with contextlib.suppress(BadLine):
        assert all(request.name for request in requests(body))


@given(st.lists(st.text(st.characters(min_codepoint=32, max_codepoint=126, exclude_characters='"')), min_size=1))
@settings(max_examples=50, deadline=None)
def test_quoted_values_survive_whatever_is_in_them(values: list[str]) -> None:
    quoted = tuple(f'"{value}"' for value in values)
    assert list(requests(f"+X={','.join(quoted)};+CSQ")) == [
        Request("+X", Form.WRITE, quoted),
        Request("+CSQ", Form.RUN),
    ]


def test_replies_have_the_frames_of_v250() -> None:
    assert render((), "OK", verbose=True) == "\r\nOK\r\n"
    assert render(("a", "b"), "OK", verbose=True) == "\r\na\r\nb\r\n\r\nOK\r\n"
    assert render(("a",), "OK", verbose=False) == "a\r\n0\r"
    assert render((), "ERROR", verbose=False) == "4\r"
    assert render(("a",), "", verbose=True) == ""


@given(st.text("0123456789", min_size=1, max_size=22), st.integers(0, 21), st.integers(1, 9))
@settings(max_examples=100, deadline=None)
def test_a_changed_digit_changes_the_luhn_digit(digits: str, at: int, by: int) -> None:
    at %= len(digits)
    changed = digits[:at] + str((int(digits[at]) + by) % 10) + digits[at + 1 :]
    assert luhn(changed) != luhn(digits)


def test_known_check_digits() -> None:
    assert luhn("7992739871") == "3"
    assert luhn("49015420323751") == "8"


def test_identifiers_have_their_shape_and_are_given_once() -> None:
    digits = Digits(None)
    made = [[digits.imei(), digits.twilio_iccid(), digits.celona_iccid(), digits.module_iccid()] for _ in range(50)]
    flat = [identifier for row in made for identifier in row]
    assert len(set(flat)) == len(flat)
    assert {len(identifier) for identifier in flat} == {15, 19, 20}
    assert all(luhn(identifier[:-1]) == identifier[-1] for identifier in flat)
    assert Digits(3).sid("HP") == Digits(3).sid("HP") != Digits(4).sid("HP")
