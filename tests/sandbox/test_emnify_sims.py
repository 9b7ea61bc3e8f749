"""EMnify's batches and SIMs as a client of another maker sees them."""

from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from app.sandbox.digits import luhn
from app.sandbox.sandbox import Sandbox

SINGLE, BATCH, LETTERS = "1001000000000001", "2002000000000001", "A1B2C3D4E5F6G7H8"
HASHED, NO_TEST, OURS, OTHERS = "#5005000000000001", "6006000000000001", "3003000000000001", "4004000000000001"


def batch(bic: str) -> str:
    return f"/sim_batch/bic/{quote(bic, safe='')}"


def claim(emnify: httpx.Client, bic: str, **body: Any) -> httpx.Response:
    return emnify.patch(batch(bic), json=body or {"sim_status": {"id": 0}})


def claimed(emnify: httpx.Client, bic: str = SINGLE, status: int = 0) -> int:
    return claim(emnify, bic, sim_status={"id": status}).json()["sim"][0]["id"]


def move(emnify: httpx.Client, sim: int, status: int) -> httpx.Response:
    return emnify.patch(f"/sim/{sim}", json={"status": {"id": status}})


def status(emnify: httpx.Client, sim: int) -> int:
    return emnify.get(f"/sim/{sim}").json()["status"]["id"]


def found(emnify: httpx.Client, **query: object) -> list[int]:
    return [sim["id"] for sim in emnify.get("/sim", params={k: str(v) for k, v in query.items()}).json()]


# --- batches


@pytest.mark.parametrize(("bic", "quantity"), [(SINGLE, "1"), (BATCH, "50"), (LETTERS, "5"), (f"#{BATCH}", "50")])
def test_a_batch_is_looked_at_without_an_effect(
    emnify: httpx.Client, sandbox: Sandbox, bic: str, quantity: str
) -> None:
    reply = emnify.get(batch(bic))
    assert (reply.status_code, reply.json()["quantity"], reply.json()["bic"]) == (200, quantity, bic.lstrip("#"))
    assert not sandbox.record.effects()


@pytest.mark.parametrize(("bic", "code"), [(OURS, 400), (OTHERS, 422), ("1" * 16, 404), (HASHED[1:], 404), ("", 404)])
def test_a_batch_that_cannot_be_claimed_says_so_when_looked_at(emnify: httpx.Client, bic: str, code: int) -> None:
    assert emnify.get(batch(bic)).status_code == code


def test_a_batch_is_claimed_as_issued_and_shows_in_the_list(emnify: httpx.Client, sandbox: Sandbox) -> None:
    before = found(emnify, q="status:0")
    sims = claim(emnify, BATCH).json()["sim"]
    assert len(sims) == 50
    assert {frozenset(sim) for sim in sims} == {frozenset({"id", "iccid"})}
    assert found(emnify, q="status:0") == before + [sim["id"] for sim in sims]
    (effect,) = sandbox.record.effects("sims.claimed")
    assert effect.detail == {"bic": BATCH, "quantity": 50, "status": 0}
    assert not sandbox.record.effects("sim.activated")
    assert emnify.get(batch(BATCH)).status_code == 400


def test_what_is_claimed_as_activated_is_billed_sim_by_sim(emnify: httpx.Client, sandbox: Sandbox) -> None:
    assert claim(emnify, LETTERS, sim_status={"id": 1}).status_code == 200
    assert len(sandbox.record.effects("sim.activated")) == 5


def test_a_claim_without_a_status_is_issued(emnify: httpx.Client) -> None:
    sim = emnify.patch(batch(SINGLE), json={"sim_status": None}).json()["sim"][0]["id"]
    assert status(emnify, sim) == 0


def test_one_batch_is_only_known_with_its_sign(emnify: httpx.Client) -> None:
    assert emnify.get(batch(HASHED)).status_code == 200
    assert claim(emnify, HASHED[1:]).status_code == 422
    assert claim(emnify, HASHED).status_code == 200


@pytest.mark.parametrize(
    ("bic", "wanted"), [(OURS, 0), (OTHERS, 0), ("1" * 16, 0), (NO_TEST, 4), (SINGLE, 2), (SINGLE, 3), (SINGLE, 9)]
)
def test_every_refused_claim_is_an_empty_422_called_html(
    emnify: httpx.Client, sandbox: Sandbox, bic: str, wanted: int
) -> None:
    reply = claim(emnify, bic, sim_status={"id": wanted})
    assert (reply.status_code, reply.content, reply.headers["Content-Type"]) == (422, b"", "text/html")
    assert not sandbox.record.effects()


def test_a_claim_cannot_be_made_twice(emnify: httpx.Client, sandbox: Sandbox) -> None:
    assert [claim(emnify, SINGLE).status_code for _ in range(2)] == [200, 422]
    assert len(sandbox.record.effects("sims.claimed")) == 1


def test_batches_and_their_owners_are_told_to_tests(sandbox: Sandbox) -> None:
    bics = sandbox.emnify.bics()
    assert bics[BATCH] == {"quantity": 50, "owner": "nobody"}
    assert {entry["owner"] for entry in bics.values()} == {"nobody", "us", "others"}
    assert httpx.get(f"{sandbox.control_url}/bics").json() == bics


# --- states


ALLOWED = {(0, 1), (0, 4), (4, 1), (1, 2), (2, 1)}
PATHS = {0: (), 1: (1,), 2: (1, 2), 4: (4,)}


@pytest.mark.parametrize("before", PATHS)
@pytest.mark.parametrize("after", [0, 1, 2, 3, 4])
def test_a_sim_moves_only_where_emnify_lets_it(emnify: httpx.Client, before: int, after: int) -> None:
    sim = claimed(emnify)
    for step in PATHS[before]:
        assert move(emnify, sim, step).status_code == 204
    reply = move(emnify, sim, after)
    good = before == after or (before, after) in ALLOWED
    assert reply.status_code == (204 if good else 400)
    assert status(emnify, sim) == (after if good else before)
    assert good or reply.json()["error_token"] == "NotAllowed"


def test_moves_are_in_the_record_once_each(emnify: httpx.Client, sandbox: Sandbox) -> None:
    sim = claimed(emnify)
    for wanted in (4, 1, 1, 2, 1):
        move(emnify, sim, wanted)
    names = [entry.name for entry in sandbox.record.effects(id=str(sim))]
    assert names == ["sim.factory_test", "sim.activated", "sim.suspended", "sim.activated"]
    types = [event["event_type"]["id"] for event in emnify.get(f"/sim/{sim}/event").json()]
    assert types == [8, 9, 8, 45], "newest first"


def test_an_unknown_status_and_a_missing_one(emnify: httpx.Client) -> None:
    sim = claimed(emnify)
    assert move(emnify, sim, 7).json()["error_token"] == "InvalidReference"
    assert emnify.patch(f"/sim/{sim}", json={}).status_code == 204
    assert emnify.patch(f"/sim/{sim}", json={"status": {"id": "x"}}).status_code == 422


def test_a_sim_is_deleted_for_good_unless_an_endpoint_has_it(emnify: httpx.Client, sandbox: Sandbox) -> None:
    sim = claimed(emnify)
    reply = emnify.delete(f"/sim/{sim}")
    assert (reply.status_code, reply.content, "Content-Length" in reply.headers) == (204, b"", False)
    assert status(emnify, sim) == 3
    assert emnify.get("/sim", params={"q": f"id:{sim}"}).json() == []
    assert len(emnify.get("/sim", params={"q": f"id:{sim},status:3"}).json()) == 1
    assert move(emnify, sim, 1).status_code == 400
    assert len(sandbox.record.effects("sim.deleted")) == 1
    taken = emnify.get("/endpoint").json()[0]["sim"]["id"]
    assert emnify.delete(f"/sim/{taken}").status_code == 409


def test_the_words_of_the_states(emnify: httpx.Client) -> None:
    words = {row["id"]: row["description"] for row in emnify.get("/sim/status").json()}
    assert words == {0: "Issued", 1: "Activated", 2: "Suspended", 3: "Deleted", 4: "Factory Test"}


# --- lists


def test_a_sim_is_found_by_its_iccid_with_and_without_the_check_digit(emnify: httpx.Client) -> None:
    sim = emnify.get("/sim").json()[7]
    assert len(sim["iccid"]) == 19
    assert sim["iccid_with_luhn"] == sim["iccid"] + luhn(sim["iccid"])
    assert found(emnify, q=f"iccid:{sim['iccid']}") == [sim["id"]]
    assert found(emnify, q=f"iccid_with_luhn:{sim['iccid_with_luhn']}") == [sim["id"]]
    assert found(emnify, q=f"iccid:{sim['iccid_with_luhn']}") == [], "the trap"


def test_filters_join_and_choose(emnify: httpx.Client) -> None:
    everything = emnify.get("/sim").json()
    free = [sim["id"] for sim in everything if "endpoint" not in sim]
    assert found(emnify, q="endpoint:null") == free
    assert found(emnify, q="endpoint:null,status:1") == []
    assert set(found(emnify, q="status:2|4")) == {sim["id"] for sim in everything if sim["status"]["id"] in (2, 4)}
    first = everything[0]
    assert found(emnify, q=f"endpoint:{first['endpoint']['id']}") == [first["id"]]
    assert found(emnify, q=f"imsi:{first['imsi']}") == found(emnify, q=f"msisdn:{first['msisdn']}") == [first["id"]]


def test_lists_are_sorted_by_several_fields(emnify: httpx.Client) -> None:
    assert found(emnify, sort="-id") == found(emnify)[::-1]
    rows = emnify.get("/sim", params={"sort": "-status,+id"}).json()
    keys = [(-sim["status"]["id"], sim["id"]) for sim in rows]
    assert keys == sorted(keys)
    ends = emnify.get("/sim", params={"sort": "endpoint"}).json()
    assert ["endpoint" in sim for sim in ends] == sorted(("endpoint" in sim for sim in ends), reverse=True)


def test_pages_are_counted_in_headers_and_the_last_one_repeats(emnify: httpx.Client, sandbox: Sandbox) -> None:
    reply = emnify.get("/sim", params={"per_page": "25", "page": "2", "q": "model:1"})
    counted = {name: reply.headers[name] for name in reply.headers if name.startswith("x-")}
    assert counted == {
        "x-count-per-page": "25",
        "x-current-page": "2",
        "x-total-count": "60",
        "x-total-pages": "3",
    }
    links = {name: link["url"] for name, link in reply.links.items()}
    assert links.keys() == {"first", "prev", "next", "last"}
    assert all(url.startswith(f"{sandbox.providers['emnify'].url}/api/v1/sim?q=model%3A1&") for url in links.values())
    last = emnify.get(links["last"])
    assert len(last.json()) == 10
    beyond = emnify.get("/sim", params={"per_page": "25", "page": "99"})
    assert (beyond.headers["X-Current-Page"], beyond.json()) == ("3", last.json())
    assert "next" not in beyond.links
    assert found(emnify, page=0, per_page=1) == found(emnify, page=1, per_page=1)


def test_no_page_is_larger_than_the_largest(
    start: Callable[..., Sandbox], emnify_of: Callable[[Sandbox], httpx.Client]
) -> None:
    emnify = emnify_of(start(emnify_sims=20_000, emnify_endpoints=3000))
    emnify.event_hooks = {}  # thousands of rows are not judged one by one
    assert len(emnify.get("/sim").json()) == 2000
    assert len(emnify.get("/sim", params={"per_page": "9999"}).json()) == 2500
    reply = emnify.get("/endpoint")
    assert (len(reply.json()), reply.headers["X-Total-Count"]) == (1000, "3000")
    assert emnify.get("/sim", params={"page": "10"}).headers["X-Total-Count"] == "20000"


@pytest.mark.parametrize(
    ("query", "code", "number"),
    [
        ({"q": "colour:red"}, 422, 1301),
        ({"q": "status"}, 422, 1301),
        ({"sort": "colour"}, 400, 1302),
        ({"page": "x"}, 400, 1000),
        ({"per_page": "-1"}, 400, 1000),
    ],
)
def test_a_list_that_makes_no_sense_is_refused(
    emnify: httpx.Client, query: dict[str, str], code: int, number: int
) -> None:
    reply = emnify.get("/sim", params=query)
    assert (reply.status_code, reply.json()["error_code"]) == (code, number)
    assert (code == 422) == ("errors" in reply.json())


def test_the_use_of_a_sim_is_told_by_month_and_day(emnify: httpx.Client) -> None:
    sim = emnify.get("/sim").json()[0]
    emnify.get(f"/endpoint/{sim['endpoint']['id']}")
    (stats,) = emnify.get(f"/sim/{sim['id']}/stats").json()
    assert stats["last_month"]["data"]["volume"] > 0
    assert emnify.get(f"/sim/{sim['id']}/stats/daily").status_code == 200
