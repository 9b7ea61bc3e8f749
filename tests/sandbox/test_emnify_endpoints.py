"""EMnify's endpoints, their SIMs and their policies as a client of another maker sees them."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from app.sandbox.digits import luhn
from app.sandbox.sandbox import Sandbox

ENABLED, DISABLED = {"id": 0}, {"id": 1}
NEEDED = {"service_profile": {"id": 101}, "tariff_profile": {"id": 201}, "status": ENABLED}


def create(emnify: httpx.Client, **fields: Any) -> int:
    reply = emnify.post("/endpoint", json={**NEEDED, **fields})
    assert reply.status_code == 201, reply.text
    return int(reply.headers["Location"].rsplit("/", 1)[1])


def read(emnify: httpx.Client, endpoint: int) -> dict[str, Any]:
    return emnify.get(f"/endpoint/{endpoint}").json()


def patch(emnify: httpx.Client, endpoint: int, **fields: Any) -> httpx.Response:
    return emnify.patch(f"/endpoint/{endpoint}", json=fields)


def free_sims(emnify: httpx.Client) -> list[int]:
    return [sim["id"] for sim in emnify.get("/sim", params={"q": "endpoint:null,status:0"}).json()]


def sim_status(emnify: httpx.Client, sim: int) -> int:
    return emnify.get(f"/sim/{sim}").json()["status"]["id"]


def refusal(reply: httpx.Response, status: int, token: str) -> None:
    assert (reply.status_code, reply.json()["error_token"]) == (status, token)


# --- creation


def test_a_creation_is_answered_with_nothing_but_a_location(emnify: httpx.Client, sandbox: Sandbox) -> None:
    reply = emnify.post("/endpoint", json={**NEEDED, "name": "meter-1", "tags": "roof, north"})
    assert (reply.status_code, reply.content) == (201, b"")
    assert reply.headers["Location"].startswith(f"{emnify.base_url}endpoint/")
    made = emnify.get(reply.headers["Location"]).json()
    assert (made["name"], made["tags"], made["status"]) == (
        "meter-1",
        "roof, north",
        {"id": 0, "description": "Enabled"},
    )
    assert [tag["name"] for tag in made["tag_assignments"]] == ["roof", "north"]
    assert "sim" not in made
    assert [e.detail["name"] for e in sandbox.record.effects("endpoint.created")] == ["meter-1"]


def test_a_creation_can_be_answered_whole_as_documented(
    start: Callable[..., Sandbox], emnify_of: Callable[[Sandbox], httpx.Client]
) -> None:
    emnify = emnify_of(start(emnify_full_replies=True))
    sim = free_sims(emnify)[0]
    made = emnify.post("/endpoint", json={**NEEDED, "imei": "3545820912345601", "sim": {"id": sim}}).json()
    assert made["sim"]["id"] == sim
    assert made["imei_with_luhn"] == "35458209123456" + luhn("35458209123456")
    assert read(emnify, made["id"])["name"] == made["name"] == f"Endpoint {made['id']}"


def test_a_sim_comes_along_and_is_activated_only_if_asked(emnify: httpx.Client, sandbox: Sandbox) -> None:
    left, activated, tested = free_sims(emnify)[:3]
    create(emnify, sim={"id": left})
    assert (sim_status(emnify, left), sandbox.record.effects("sim.activated")) == (0, ())
    create(emnify, sim={"id": activated, "activate": True}, status=DISABLED)
    assert sim_status(emnify, activated) == 1, "billed, though the endpoint is disabled"
    endpoint = create(emnify, sim={"id": tested, "activate": True, "status": {"id": 4}})
    assert sim_status(emnify, tested) == 4
    assert emnify.get(f"/sim/{tested}").json()["endpoint"]["id"] == endpoint
    assert [e.detail["id"] for e in sandbox.record.effects("sim.activated")] == [activated]
    assert len(sandbox.record.effects("sim.assigned")) == 3


@pytest.mark.parametrize(
    ("fields", "token"),
    [
        ({"status": None}, "Required"),
        ({"service_profile": {}}, "Required"),
        ({"tariff_profile": None}, "Required"),
        ({"service_profile": {"id": 7}}, "InvalidReference"),
        ({"tariff_profile": {"id": 7}}, "InvalidReference"),
        ({"status": {"id": 7}}, "InvalidReference"),
        ({"status": {"id": "on"}}, "InvalidReference"),
        ({"sim": {"id": 7}}, "InvalidReference"),
        ({"sim": {"iccid_with_luhn": "89883030000010000612", "activate": True}}, "Required"),
        ({"imei": "354582091234560"}, "InvalidFormat"),
        ({"ip_address": "10.1.1.1"}, "Required"),
    ],
)
def test_a_creation_that_makes_no_sense_is_refused_and_has_no_effect(
    emnify: httpx.Client, sandbox: Sandbox, fields: dict[str, Any], token: str
) -> None:
    reply = emnify.post("/endpoint", json={**NEEDED, **fields})
    refusal(reply, 422, token)
    assert reply.json()["errors"][0]["error_token"] == token
    assert not sandbox.record.effects()
    assert emnify.get("/endpoint").headers["X-Total-Count"] == "40"


def test_a_sim_is_on_one_endpoint_only(emnify: httpx.Client, sandbox: Sandbox) -> None:
    sim = free_sims(emnify)[0]
    first = create(emnify, sim={"id": sim})
    refusal(emnify.post("/endpoint", json={**NEEDED, "sim": {"id": sim}}), 422, "Duplicated")
    second = create(emnify)
    refusal(patch(emnify, second, sim={"id": sim}), 422, "Duplicated")
    assert patch(emnify, first, sim={"id": sim}).status_code == 204, "it is already there"
    assert len(sandbox.record.effects("sim.assigned", id=str(sim))) == 1


def test_a_barred_move_of_the_sim_refuses_the_whole_creation(emnify: httpx.Client, sandbox: Sandbox) -> None:
    sim = free_sims(emnify)[0]
    refusal(emnify.post("/endpoint", json={**NEEDED, "sim": {"id": sim, "status": {"id": 2}}}), 400, "NotAllowed")
    assert not sandbox.record.effects()


# --- changes


def test_a_patch_changes_what_it_names_and_nothing_else(emnify: httpx.Client) -> None:
    endpoint = create(emnify, name="a", tags="x")
    before = read(emnify, endpoint)
    reply = patch(emnify, endpoint, name="b")
    assert (reply.status_code, reply.content) == (204, b"")
    after = read(emnify, endpoint)
    assert after == {**before, "name": "b", "last_updated": after["last_updated"]}
    patch(emnify, endpoint, tags="", service_profile={"id": 102}, tariff_profile={"id": 202}, status=DISABLED)
    after = read(emnify, endpoint)
    assert "tags" not in after
    assert [after[name]["id"] for name in ("service_profile", "tariff_profile", "status")] == [102, 202, 1]


def test_the_imei_is_set_locked_and_taken_away(emnify: httpx.Client) -> None:
    endpoint = create(emnify)
    patch(emnify, endpoint, imei="3545820912345601", imei_lock=True)
    assert (read(emnify, endpoint)["imei"], read(emnify, endpoint)["imei_lock"]) == ("3545820912345601", True)
    refusal(patch(emnify, endpoint, imei="12"), 422, "InvalidFormat")
    patch(emnify, endpoint, imei=None, imei_lock=False)
    assert "imei" not in read(emnify, endpoint)


@pytest.mark.parametrize("released", [{"id": None}, None])
def test_a_sim_is_released_and_then_the_endpoint_can_go(
    emnify: httpx.Client, sandbox: Sandbox, released: dict[str, Any] | None
) -> None:
    sim = free_sims(emnify)[0]
    endpoint = create(emnify, sim={"id": sim, "activate": True})
    refusal(emnify.delete(f"/endpoint/{endpoint}"), 409, "NotAllowed")
    assert patch(emnify, endpoint, sim=released).status_code == 204
    assert "sim" not in read(emnify, endpoint)
    assert "endpoint" not in emnify.get(f"/sim/{sim}").json()
    assert sim_status(emnify, sim) == 1, "and it is still billed"
    assert emnify.delete(f"/endpoint/{endpoint}").status_code == 204
    refusal(emnify.delete(f"/endpoint/{endpoint}"), 404, "NotFound")
    assert [e.name for e in sandbox.record.effects()][-3:] == ["sim.released", "endpoint.updated", "endpoint.deleted"]


def test_an_exchange_of_sims_releases_the_old_one(emnify: httpx.Client) -> None:
    old, new = free_sims(emnify)[:2]
    endpoint = create(emnify, sim={"id": old})
    patch(emnify, endpoint, sim={"id": new, "status": {"id": 1}})
    assert read(emnify, endpoint)["sim"]["status"]["id"] == 1
    assert "endpoint" not in emnify.get(f"/sim/{old}").json()


def test_a_change_of_status_ends_a_factory_test(emnify: httpx.Client, sandbox: Sandbox) -> None:
    sim = free_sims(emnify)[0]
    endpoint = create(emnify, sim={"id": sim, "status": {"id": 4}})
    patch(emnify, endpoint, name="same status")
    assert sim_status(emnify, sim) == 4
    patch(emnify, endpoint, status=DISABLED)
    assert sim_status(emnify, sim) == 1
    assert "status of the endpoint" in str(sandbox.record.effects("sim.activated")[0].detail["why"])


def test_a_body_that_is_no_object_is_malformed(emnify: httpx.Client) -> None:
    token = {"Authorization": emnify.headers["Authorization"]}
    reply = httpx.post(f"{emnify.base_url}endpoint", content="{", headers=token)
    refusal(reply, 400, "BadRequest")


# --- lists


def test_endpoints_are_found_by_name_in_any_case_by_tag_and_by_sim(emnify: httpx.Client) -> None:
    endpoint = create(emnify, name="Roof Meter", tags="North", sim={"id": free_sims(emnify)[0]})
    sim = read(emnify, endpoint)["sim"]

    def found(query: str) -> list[int]:
        return [row["id"] for row in emnify.get("/endpoint", params={"q": query}).json()]

    queries = ["name:of met", "tags:north", f"iccid:{sim['iccid']}", f"iccid_with_luhn:{sim['iccid_with_luhn']}"]
    for query in [*queries, f"imsi:{sim['imsi']}", f"sim:{sim['id']}", "name:roof,status:0"]:
        assert found(query) == [endpoint], query
    assert found("name:roof,status:1") == []
    assert endpoint not in found("sim:null")
    newest = emnify.get("/endpoint", params={"sort": "-created", "per_page": "1"}).json()
    assert [row["id"] for row in newest] == [endpoint]


def test_policies_are_listed_with_their_use(emnify: httpx.Client) -> None:
    for kind in ("service_profile", "tariff_profile"):
        rows = emnify.get(f"/{kind}").json()
        assert sum(int(row["used_count"]) for row in rows) == 40
        for row in rows:
            assert emnify.get(f"/{kind}/{row['id']}").json()["name"] == row["name"]
    covered = emnify.get("/tariff_profile/202/coverage").json()
    assert [row["country"]["iso_code"] for row in covered] == ["us"]
    services = [service["description"] for service in emnify.get("/service_profile/102").json()["service"]]
    assert services == ["MT-SMS", "MO-SMS"]


def test_the_words_around_endpoints(emnify: httpx.Client) -> None:
    assert [row["description"] for row in emnify.get("/endpoint/status").json()] == ["Enabled", "Disabled"]
    assert emnify.get("/organisation/my").json()["name"] == "Sandbox Devices"
    assert {row["id"] for row in emnify.get("/event/type").json()} >= {8, 9, 45, 51}
