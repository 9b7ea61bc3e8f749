from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.providers.errors import (
    AnswerLost,
    ProviderError,
    Refused,
    Said,
    Unreachable,
    lost,
    refused,
    unanswered,
    unreachable,
)
from app.providers.retry import Backoff, Patience


def busy(retry_after: float | None = None) -> ProviderError:
    return refused("Line 1", Said(429), "", retry_after)


def waits(error: ProviderError, patience: Patience) -> list[float]:
    backoff, found = Backoff(patience), []

    def wait_for_ever() -> None:
        while True:
            found.append(backoff.after(error))

    with pytest.raises(type(error)):
        wait_for_ever()
    return found


@pytest.mark.parametrize("error", [lost("a", Said(), ""), refused("a", Said(400), ""), refused("a", Said(401), "")])
def test_what_may_have_had_an_effect_or_was_refused_is_never_tried_again(error: ProviderError) -> None:
    with pytest.raises(type(error)):
        Backoff(Patience()).after(error)


@pytest.mark.parametrize("error", [unreachable("a", "h", ""), unanswered("a", Said(500), "")])
def test_faults_are_tried_again_a_few_times(error: ProviderError) -> None:
    assert len(waits(error, Patience(tries=4))) == 3


@settings(max_examples=50, deadline=None)
@given(st.floats(0.01, 2), st.floats(1, 30), st.floats(1, 100))
def test_429_is_waited_for_with_growing_jitter_until_the_time_allowed_is_over(
    first: float, most: float, total: float
) -> None:
    found = waits(busy(), Patience(first_s=first, most_s=most, total_s=total))
    assert sum(found) <= total
    assert all(wait <= min(most, first * 2.0 ** min(n, 40)) + 1e-9 for n, wait in enumerate(found))


def test_jitter_is_full() -> None:
    found = [Backoff(Patience(first_s=1.0)).after(busy()) for _ in range(200)]
    assert min(found) < 0.2
    assert max(found) > 0.8


def test_never_waits_less_than_the_provider_asked_for() -> None:
    assert all(wait >= 7 for wait in waits(busy(7), Patience(total_s=60)))


def test_gives_up_at_once_where_the_provider_asks_for_more_than_the_time_allowed() -> None:
    with pytest.raises(Refused) as found:
        Backoff(Patience(total_s=60)).after(busy(61))
    assert found.value.retry_after == 61


@pytest.mark.parametrize(
    ("error", "kind"), [(unanswered("a", Said(), ""), AnswerLost), (unreachable("a", "h", ""), Unreachable)]
)
def test_kinds_of_failure(error: ProviderError, kind: type[Any]) -> None:
    assert isinstance(error, kind)
