"""Super SIM as a client of another maker sees it."""

import re
import threading
from collections.abc import Callable
from datetime import datetime
from typing import Any

import httpx
import pytest

from app.sandbox.sandbox import Sandbox

EID = "89049032123451234512345678901235"
SHAPE = "XX[0-9a-f]{32}"


def order(twilio: httpx.Client, **form: str) -> dict[str, Any]:
    reply = twilio.post("/ESimProfiles", data=form or {"Eid": EID})
    assert reply.status_code == 201
    return reply.json()


def reserved(twilio: httpx.Client, eventually: Callable[..., Any], **form: str) -> dict[str, Any]:
    sid = order(twilio, **form)["sid"]
    return eventually(
        lambda: (body := twilio.get(f"/ESimProfiles/{sid}").json())["status"] not in ("new", "reserving") and body
    )


def refusal(reply: httpx.Response, status: int, code: int) -> str:
    body = reply.json()
    assert (reply.status_code, body["status"], body["code"]) == (status, status, code)
    assert body.keys() == {"code", "message", "more_info", "status"}
    return body["message"]


# --- credentials


@pytest.mark.parametrize("auth", [None, ("AC" + "0" * 32, "wrong"), ("", "")])
def test_wrong_credentials_are_answered_401(sandbox: Sandbox, auth: tuple[str, str] | None) -> None:
    reply = httpx.get(f"{sandbox.providers['supersim'].url}/v1/Sims", auth=auth)
    assert refusal(reply, 401, 20003) == "Authenticate"


def test_unknown_resources_and_methods_are_answered_as_twilio_does(twilio: httpx.Client) -> None:
    assert "/v1/Nothing was not found" in refusal(twilio.get("/Nothing"), 404, 20404)
    assert "HP" in refusal(twilio.get("/ESimProfiles/HP" + "0" * 32), 404, 20404)
    refusal(twilio.delete("/Sims"), 405, 20004)


def test_a_token_of_client_credentials_opens_the_same_api_until_it_ends(
    start: Callable[..., Sandbox], eventually: Callable[..., Any]
) -> None:
    address = start(token_s=1.0).providers["supersim"]
    form = {"grant_type": "client_credentials"} | {
        name: address.credentials[name] for name in ("client_id", "client_secret")
    }
    url = address.url + address.credentials["token_path"]
    wrong = httpx.post(url, data=form | {"client_secret": "x"})
    assert (wrong.status_code, wrong.json()["error"]) == (401, "unauthorized_client")
    token = httpx.post(url, data=form).json()
    assert token["token_type"] == "Bearer"

    def ask(text: str) -> httpx.Response:
        return httpx.get(f"{address.url}/v1/Sims", headers={"Authorization": f"Bearer {text}"})

    assert ask(token["access_token"]).status_code == 200
    assert (ask("made-up").status_code, ask("made-up").json()["error"]) == (403, "Invalid or expired token")
    eventually(lambda: ask(token["access_token"]).status_code == 403)


# --- ESimProfiles


def test_an_order_is_new_and_empty(twilio: httpx.Client) -> None:
    profile = order(twilio, Eid=EID)
    assert profile["status"] == "new"
    assert profile["eid"] == EID
    assert re.fullmatch(SHAPE.replace("XX", "HP"), profile["sid"])
    empty = ("iccid", "sim_sid", "smdp_plus_address", "matching_id", "activation_code", "error_code", "error_message")
    assert [profile[name] for name in empty] == [None] * len(empty)
    assert datetime.fromisoformat(profile["date_created"]).tzinfo


def test_a_profile_goes_from_new_over_reserving_to_available(
    start: Callable[..., Sandbox], twilio_of: Callable[[Sandbox], httpx.Client]
) -> None:
    twilio = twilio_of(start(reservation_s=0.9))
    sid = order(twilio)["sid"]
    seen: list[str] = []
    while "available" not in seen:
        status = twilio.get(f"/ESimProfiles/{sid}").json()["status"]
        seen += [status] if status not in seen else []
    assert seen == ["new", "reserving", "available"]


def test_with_an_eid_there_is_no_code_even_when_available(twilio: httpx.Client, eventually: Callable[..., Any]) -> None:
    profile = reserved(twilio, eventually, Eid=EID)
    assert profile["status"] == "available"
    assert profile["matching_id"] is None
    assert profile["activation_code"] is None
    assert profile["smdp_plus_address"] == profile["smdp_plus_address"].lower()


def test_a_matching_id_comes_with_a_code_without_lpa_and_with_the_host_in_capitals(
    twilio: httpx.Client, eventually: Callable[..., Any]
) -> None:
    profile = reserved(twilio, eventually, GenerateMatchingId="true")
    host, matching_id = profile["smdp_plus_address"], profile["matching_id"]
    assert re.fullmatch(r"(?:[A-Z0-9]{5}-){4}[A-Z0-9]{5}", matching_id)
    assert profile["activation_code"] == f"1${host.upper()}${matching_id}"
    assert twilio.get(f"/Sims/{profile['sim_sid']}").json()["iccid"] == profile["iccid"]


@pytest.mark.parametrize(
    "form", [{}, {"Eid": EID, "GenerateMatchingId": "true"}, {"GenerateMatchingId": "false"}, {"Eid": "12"}]
)
def test_an_order_that_makes_no_sense_is_refused_and_has_no_effect(
    twilio: httpx.Client, sandbox: Sandbox, form: dict[str, str]
) -> None:
    refusal(twilio.post("/ESimProfiles", data=form), 400, 20001)
    assert not sandbox.record.effects()


def test_profiles_are_found_by_eid_sim_and_status(twilio: httpx.Client, eventually: Callable[..., Any]) -> None:
    first = reserved(twilio, eventually, Eid=EID)
    order(twilio, GenerateMatchingId="true")

    def sids(**query: str) -> list[str]:
        return [profile["sid"] for profile in twilio.get("/ESimProfiles", params=query).json()["esim_profiles"]]

    assert sids(Eid=EID) == [first["sid"]]
    assert sids(SimSid=first["sim_sid"]) == [first["sid"]]
    assert first["sid"] not in sids(Status="new")
    assert len(sids()) == 2


def test_the_same_eid_twice_shows_in_the_record(twilio: httpx.Client, sandbox: Sandbox) -> None:
    order(twilio)
    order(twilio)
    assert len(sandbox.record.effects("profile.created", eid=EID)) == 2


# --- Sims


def test_a_sim_is_activated_in_a_fleet(twilio: httpx.Client, sandbox: Sandbox, eventually: Callable[..., Any]) -> None:
    sim = reserved(twilio, eventually)["sim_sid"]
    fleet = twilio.get("/Fleets").json()["fleets"][0]
    reply = twilio.post(f"/Sims/{sim}", data={"Fleet": fleet["unique_name"], "Status": "active", "UniqueName": "tab-1"})
    assert reply.status_code == 200
    assert reply.json()["fleet_sid"] == fleet["sid"]
    assert twilio.get("/Sims/tab-1").json()["status"] == "active"
    assert [sim["sid"] for sim in twilio.get("/Sims", params={"Fleet": fleet["sid"]}).json()["sims"]] == [sim]
    assert [entry.detail["sid"] for entry in sandbox.record.effects("sim.activated")] == [sim]


def test_an_activation_may_be_scheduled(
    start: Callable[..., Sandbox], twilio_of: Callable[[Sandbox], httpx.Client], eventually: Callable[..., Any]
) -> None:
    twilio = twilio_of(start(scheduled_share=1.0))
    sim = reserved(twilio, eventually)["sim_sid"]
    reply = twilio.post(f"/Sims/{sim}", data={"Fleet": "bench", "Status": "active"})
    assert reply.status_code == 202
    assert reply.json()["status"] == "scheduled"
    refusal(twilio.post(f"/Sims/{sim}", data={"Status": "inactive"}), 400, 83010)
    eventually(lambda: twilio.get(f"/Sims/{sim}").json()["status"] == "active")


def test_sims_move_only_where_super_sim_lets_them(twilio: httpx.Client, eventually: Callable[..., Any]) -> None:
    sim = reserved(twilio, eventually)["sim_sid"]

    def update(**form: str) -> httpx.Response:
        return twilio.post(f"/Sims/{sim}", data=form)

    assert "Fleet" in refusal(update(Status="active"), 400, 83007)
    refusal(update(Fleet="nowhere"), 400, 83006)
    refusal(update(Status="new"), 400, 20001)
    assert update(Fleet="bench", Status="ready").json()["status"] == "ready"
    assert update(Status="inactive").json()["status"] == "inactive"
    assert "from inactive to ready" in refusal(update(Status="ready"), 400, 83010)


def test_a_unique_name_is_unique(twilio: httpx.Client, eventually: Callable[..., Any]) -> None:
    one, two = (reserved(twilio, eventually, Eid=eid)["sim_sid"] for eid in (EID, EID[::-1]))
    twilio.post(f"/Sims/{one}", data={"UniqueName": "mine"})
    assert "taken" in refusal(twilio.post(f"/Sims/{two}", data={"UniqueName": "mine"}), 400, 83011)
    twilio.post(f"/Sims/{one}", data={"UniqueName": "yours"})
    assert twilio.post(f"/Sims/{two}", data={"UniqueName": "mine"}).status_code == 200


def test_a_sim_is_registered_once_by_iccid_and_code(twilio: httpx.Client) -> None:
    form = {"Iccid": "89883070000000000010", "RegistrationCode": "H3LL0W0RLD"}
    reply = twilio.post("/Sims", data=form)
    assert (reply.status_code, reply.json()["status"], reply.json()["unique_name"]) == (201, "new", "")
    refusal(twilio.post("/Sims", data=form), 400, 83003)
    refusal(twilio.post("/Sims", data={"Iccid": form["Iccid"]}), 400, 83002)


# --- paging


def test_pages_are_followed_by_their_own_urls_and_hold_still(twilio: httpx.Client) -> None:
    made = [order(twilio, GenerateMatchingId="true")["sid"] for _ in range(7)]
    url, seen, pages = "/ESimProfiles?PageSize=3", [], 0
    while url:
        body = twilio.get(url).json()
        seen += [profile["sid"] for profile in body["esim_profiles"]]
        assert body["meta"]["key"] == "esim_profiles"
        assert body["meta"]["page"] == pages
        url, pages = body["meta"]["next_page_url"], pages + 1
        assert url is None or url.startswith(f"{str(twilio.base_url)[:-1]}/ESimProfiles?PageSize=3&Page={pages}&")
        order(twilio)
    assert seen == made[::-1]
    assert pages == 3
    back = twilio.get(body["meta"]["previous_page_url"]).json()
    assert [profile["sid"] for profile in back["esim_profiles"]] == made[1:4][::-1]


@pytest.mark.parametrize("query", ["PageSize=0", "PageSize=x", "Page=-1", "PageToken=PAnothing"])
def test_a_page_that_makes_no_sense_is_refused(twilio: httpx.Client, query: str) -> None:
    refusal(twilio.get(f"/Sims?{query}"), 400, 20001)


# --- Fleets and NetworkAccessProfiles


def test_fleets_and_access_profiles_are_there(twilio: httpx.Client) -> None:
    fleets = twilio.get("/Fleets").json()["fleets"]
    assert {fleet["unique_name"] for fleet in fleets} == {"bench", "field"}
    access = twilio.get("/NetworkAccessProfiles").json()["network_access_profiles"][0]
    assert twilio.get(f"/NetworkAccessProfiles/{access['sid']}").json() == access
    found = twilio.get("/Fleets", params={"NetworkAccessProfile": access["unique_name"]}).json()["fleets"]
    assert found == fleets
    assert twilio.get("/Fleets/bench").json()["sid"] in {fleet["sid"] for fleet in fleets}


# --- concurrency


def test_more_calls_than_allowed_are_refused_and_have_no_effect(
    start: Callable[..., Sandbox], twilio_of: Callable[[Sandbox], httpx.Client]
) -> None:
    sandbox = start(concurrency=3, latency_s=0.8)
    twilio = twilio_of(sandbox)
    replies: list[httpx.Response] = []
    threads = [
        threading.Thread(target=lambda: replies.append(twilio.post("/ESimProfiles", data={"Eid": EID})))
        for _ in range(5)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(reply.status_code for reply in replies) == [201, 201, 201, 429, 429]
    for reply in replies:
        if reply.status_code == 429:
            refusal(reply, 429, 20429)
            assert int(reply.headers["Twilio-Concurrent-Requests"]) > 3
    assert len(sandbox.record.effects("profile.created")) == 3


def test_a_connection_serves_many_calls(twilio: httpx.Client) -> None:
    ports = {twilio.get("/Sims").extensions["network_stream"].get_extra_info("client_addr")[1] for _ in range(5)}
    assert len(ports) == 1
