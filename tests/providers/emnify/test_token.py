"""How long EMnify's tokens are good for."""

import base64
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.providers.emnify.auth import lifetime_s
from app.providers.reply import Answer
from tests.providers.emnify.test_auth import DATE, START, jwt


def token_answer(date: str = DATE) -> Answer:
    return Answer(200, {"date": date}, b"")


def test_the_life_of_a_token_counts_by_the_providers_clock() -> None:
    assert lifetime_s(jwt(1, exp=START + 600, iat=START - 600), token_answer()) == 600
    assert lifetime_s(jwt(1, exp=START + 600, iat=START - 600), token_answer("")) == 1200


@pytest.mark.parametrize("token", ["", "x", "a.b.c", "a.e30.c", jwt(1, exp=START - 5), "a." + "W" * 40_000 + ".c"])
def test_a_token_that_does_not_say_lives_as_long_as_documented(token: str) -> None:
    assert lifetime_s(token, token_answer()) == 14_400


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=40), st.dictionaries(st.sampled_from(["exp", "iat"]), st.floats() | st.text(max_size=5)))
def test_no_token_upsets_the_reading(text: str, claims: dict[str, object]) -> None:
    body = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode()
    assert lifetime_s(text, token_answer()) > 0
    assert lifetime_s(f"a.{body}.c", token_answer()) > 0
