"""Telephone numbers as people write them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import KnownError
from app.domain.telephone import telephone_number


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("+49 173 871-878", "+49173871878"),
        ("+49 (0)173/871 878", "+49173871878"),
        (" 0173\u00a0871878 ", "0173871878"),
        ("(030) 123.456", "030123456"),
    ],
)
def test_what_groups_the_digits_is_left_out(written: str, sent: str) -> None:
    assert telephone_number(written) == sent


@pytest.mark.parametrize("written", ["", "+", "12 or 13", "tracker-1", "00+49173", "1" * 21, "\u0661\u0662"])
def test_what_is_no_number_is_named(written: str) -> None:
    with pytest.raises(KnownError) as caught:
        telephone_number(written)
    assert caught.value.code == "sms.number"


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=30))
def test_it_is_a_number_or_known_to_be_none_and_stays_as_it_is(written: str) -> None:
    try:
        number = telephone_number(written)
    except KnownError:
        return
    assert number.removeprefix("+").isdecimal()
    assert telephone_number(number) == number
