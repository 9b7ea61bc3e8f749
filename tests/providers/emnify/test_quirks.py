"""Replies that EMnify's document does not describe and that have been seen all the same, ordered at the sandbox."""

from typing import Any

import httpx
import pytest

from app.providers.emnify.endpoints import NewEndpoint
from app.providers.errors import AnswerLost, Refused
from app.sandbox.sandbox import Sandbox
from tests.providers.emnify.conftest import Open, Start

BIC = "2002000000000001"
DEVICE = NewEndpoint("unit", 101, 201)


def order(sandbox: Sandbox, kind: str, match: str, *lines: str) -> None:
    """By the control API, as a person or another program would."""
    fault: dict[str, Any] = {"kind": kind, "target": "emnify", "match": match, "lines": list(lines), "times": None}
    assert httpx.post(f"{sandbox.control_url}/faults", json=fault).status_code == 200


def test_a_list_without_counts_is_read_to_its_end(start: Start, opened: Open) -> None:
    sandbox = start(emnify_sims=25)
    client = opened(sandbox)
    whole = [sim.id for sim in client.sims.all(sort="id", per_page=10)]
    order(sandbox, "lacks", "GET /api/v1/sim", "X-Total-Pages", "X-Total-Count")
    assert [sim.id for sim in client.sims.all(sort="id", per_page=10)] == whole
    assert len(whole) == 25


def test_a_list_without_counts_whose_last_page_is_full_ends_too(start: Start, opened: Open) -> None:
    sandbox = start(emnify_sims=20)
    client = opened(sandbox)
    order(sandbox, "lacks", "GET /api/v1/sim", "X-Total-Pages", "X-Total-Count")
    assert len(list(client.sims.all(per_page=10))) == 20


def test_the_number_of_a_new_device_is_in_its_location_where_the_body_lacks_it(start: Start, opened: Open) -> None:
    sandbox = start(emnify_full_replies=True)
    client = opened(sandbox)
    order(sandbox, "lacks", "POST /api/v1/endpoint", "id")
    assert client.endpoints.get(client.endpoints.create(DEVICE)).name == "unit"


def test_a_new_device_without_any_number_is_a_lost_answer(sandbox: Sandbox, opened: Open) -> None:
    client = opened(sandbox)
    order(sandbox, "lacks", "POST /api/v1/endpoint", "Location")
    with pytest.raises(AnswerLost):
        client.endpoints.create(DEVICE)
    assert len(sandbox.record.effects("endpoint.created")) == 1


def test_a_refusal_without_a_word_is_a_refusal(sandbox: Sandbox, opened: Open) -> None:
    client = opened(sandbox)
    client.batches.register(BIC)
    with pytest.raises(Refused, match="did not register"):
        client.batches.register(BIC)
    order(sandbox, "bare", "POST /api/v1/endpoint")
    with pytest.raises(Refused, match="422"):
        client.endpoints.create(NewEndpoint("unit", 999, 201))


def test_a_claim_without_a_word_is_a_lost_answer(sandbox: Sandbox, opened: Open) -> None:
    client = opened(sandbox)
    order(sandbox, "bare", "PATCH */sim_batch/*")
    with pytest.raises(AnswerLost):
        client.batches.register(BIC)
    assert len(sandbox.record.effects("sims.claimed")) == 1


@pytest.mark.parametrize("long", [False, True])
def test_a_sim_is_found_by_19_or_20_digits_whichever_the_provider_gives(
    sandbox: Sandbox, opened: Open, long: bool
) -> None:
    client = opened(sandbox)
    sim = client.sims.page().items[0]
    if long:
        order(sandbox, "long-iccid", "GET *")
        assert len(client.sims.get(sim.id).iccid) == 20
    for iccid in (sim.iccid, sim.iccid_with_luhn):
        found = client.sims.by_iccid(iccid)
        assert found is not None
        assert found.id == sim.id
    assert client.sims.by_iccid("8988303999999999999") is None
