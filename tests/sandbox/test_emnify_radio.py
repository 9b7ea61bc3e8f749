"""What the network makes of a device at EMnify: connectivity, events, resets, troubles and their remedies, use."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from app.sandbox.sandbox import Sandbox

Eventually = Callable[..., Any]
UPDATE_LOCATION, UPDATE_GPRS, CREATE_PDP, DELETE_PDP, BLOCKED, PURGE = 1, 2, 3, 5, 11, 15


def sample(emnify: httpx.Client, name: str) -> int:
    return next(row["id"] for row in emnify.get("/endpoint", params={"q": "tags:sample"}).json() if row["name"] == name)


def state(emnify: httpx.Client, endpoint: int) -> str:
    return emnify.get(f"/endpoint/{endpoint}/connectivity").json()["status"]["description"]


def events(emnify: httpx.Client, endpoint: int, **query: str) -> list[dict[str, Any]]:
    return emnify.get(f"/endpoint/{endpoint}/event", params=query).json()


def types(emnify: httpx.Client, endpoint: int) -> list[int]:
    """Oldest first."""
    return [event["event_type"]["id"] for event in events(emnify, endpoint)][::-1]


def new_device(emnify: httpx.Client, **fields: Any) -> int:
    sim = emnify.get("/sim", params={"q": "endpoint:null,status:0"}).json()[0]["id"]
    data = {
        "service_profile": {"id": 101},
        "tariff_profile": {"id": 201},
        "status": {"id": 0},
        "sim": {"id": sim, "activate": True},
        **fields,
    }
    return int(emnify.post("/endpoint", json=data).headers["Location"].rsplit("/", 1)[1])


# --- connectivity


def test_a_device_goes_from_offline_over_attached_to_online(
    start: Callable[..., Sandbox], emnify_of: Callable[[Sandbox], httpx.Client]
) -> None:
    emnify = emnify_of(start(emnify_attach_s=0.5))
    endpoint = new_device(emnify)
    seen: list[str] = []
    while "ONLINE" not in seen:
        now = state(emnify, endpoint)
        seen += [now] if now not in seen else []
    assert seen == ["OFFLINE", "ATTACHED", "ONLINE"]
    assert types(emnify, endpoint)[-3:] == [UPDATE_LOCATION, UPDATE_GPRS, CREATE_PDP]


def test_each_state_shows_what_is_known_in_it(emnify: httpx.Client) -> None:
    def shown(name: str) -> dict[str, Any]:
        return emnify.get(f"/endpoint/{sample(emnify, name)}/connectivity").json()

    assert shown("switched-off") == {"status": {"description": "OFFLINE"}, "services": []}
    assert shown("sms-only").keys() == {"status", "services", "location"}
    online = shown("healthy")
    assert online["pdp_context"]["apn"] == "em"
    assert online["location"]["operator"]["name"] == "Telekom"
    assert online["services"] == ["SMS", "GPRS"]


def test_the_network_is_asked_live_and_fails_with_200(emnify: httpx.Client) -> None:
    def asked(name: str) -> dict[str, Any]:
        return emnify.get(f"/endpoint/{sample(emnify, name)}/connectivity_info").json()

    assert asked("healthy")["subscriber_info"]["location"]["cell_global_id"]["mcc"] == "262"
    for name in ("switched-off", "gone-quiet"):
        assert asked(name)["subscriber_info"] == {"success": False, "error": "Absent subscriber"}


TROUBLES = [
    ("healthy", "ONLINE", CREATE_PDP, "activated"),
    ("no-sim", "OFFLINE", None, ""),
    ("disabled", "OFFLINE", 51, "assigned"),
    ("switched-off", "OFFLINE", 51, "assigned"),
    ("operator-blocked", "OFFLINE", UPDATE_LOCATION, "blacklist"),
    ("no-coverage", "OFFLINE", UPDATE_LOCATION, "coverage policy"),
    ("other-imei", "OFFLINE", UPDATE_LOCATION, "IMEI lock"),
    ("suspended", "OFFLINE", 51, "assigned"),
    ("wrong-apn", "ATTACHED", CREATE_PDP, "unknown APN 'internet'"),
    ("no-lte", "ATTACHED", UPDATE_GPRS, "RAT type 4G"),
    ("sms-only", "ATTACHED", CREATE_PDP, "data service"),
    ("gone-quiet", "ATTACHED", 51, "assigned"),
    ("over-limit", "BLOCKED", BLOCKED, "limit"),
    ("no-traffic", "ONLINE", CREATE_PDP, "activated"),
    ("factory-test", "ONLINE", CREATE_PDP, "activated"),
]


@pytest.mark.parametrize(("name", "expected", "kind", "words"), TROUBLES)
def test_each_sample_has_its_trouble_and_its_last_event_says_why(
    emnify: httpx.Client, name: str, expected: str, kind: int | None, words: str
) -> None:
    endpoint = sample(emnify, name)
    assert state(emnify, endpoint) == expected
    last = next(iter(events(emnify, endpoint)), None)
    assert (last and last["event_type"]["id"]) == kind
    assert words in (last["description"] if last else "")
    if last and kind in (UPDATE_LOCATION, UPDATE_GPRS, BLOCKED):
        assert last["alert"]
        assert last["event_severity"]["description"] in ("Warn", "Critical")


REMEDIES: list[tuple[str, str, str, Any]] = [
    ("disabled", "PATCH", "", {"status": {"id": 0}}),
    ("operator-blocked", "DELETE", "/operator_blacklist/1", None),
    ("no-coverage", "PATCH", "", {"tariff_profile": {"id": 201}}),
    ("other-imei", "PATCH", "", {"imei_lock": False}),
    ("wrong-apn", "POST", "/sms", {"payload": "cellular apn=em"}),
    ("no-lte", "PATCH", "", {"service_profile": {"id": 101}}),
    ("sms-only", "PATCH", "", {"service_profile": {"id": 101}}),
    ("over-limit", "PATCH", "", {"service_profile": {"id": 101}}),
]


@pytest.mark.parametrize(("name", "method", "path", "body"), REMEDIES)
def test_each_trouble_has_a_remedy_that_brings_it_online(
    emnify: httpx.Client, eventually: Eventually, name: str, method: str, path: str, body: Any
) -> None:
    endpoint = sample(emnify, name)
    state(emnify, endpoint)
    reply = emnify.request(method, f"/endpoint/{endpoint}{path}", json=body)
    assert reply.status_code in (201, 204)
    eventually(lambda: emnify.get(f"/endpoint/{endpoint}/sms") and state(emnify, endpoint) == "ONLINE")


def test_what_a_sim_lacks_is_mended_at_the_sim(emnify: httpx.Client, eventually: Eventually) -> None:
    suspended, bare = sample(emnify, "suspended"), sample(emnify, "no-sim")
    sim = emnify.get(f"/endpoint/{suspended}").json()["sim"]["id"]
    emnify.patch(f"/sim/{sim}", json={"status": {"id": 1}})
    eventually(lambda: state(emnify, suspended) == "ONLINE")
    emnify.patch(f"/sim/{sim}", json={"status": {"id": 2}})
    assert state(emnify, suspended) == "OFFLINE"
    assert types(emnify, suspended)[-3:] == [9, DELETE_PDP, PURGE]
    free = emnify.get("/sim", params={"q": "endpoint:null"}).json()[0]["id"]
    emnify.patch(f"/endpoint/{bare}", json={"sim": {"id": free, "status": {"id": 1}}})
    eventually(lambda: state(emnify, bare) == "ONLINE")


def test_the_device_itself_can_be_changed_by_tests(
    emnify: httpx.Client, sandbox: Sandbox, eventually: Eventually
) -> None:
    endpoint = sample(emnify, "switched-off")
    sandbox.emnify.change_device(endpoint, on=True)
    eventually(lambda: state(emnify, endpoint) == "ONLINE")
    url = f"{sandbox.control_url}/devices/{endpoint}"
    assert httpx.post(url, json={"on": False}).status_code == 200
    assert state(emnify, endpoint) == "ATTACHED", "nobody told the network"
    assert httpx.post(url, json={"on": True}).status_code == 200
    eventually(lambda: state(emnify, endpoint) == "ONLINE")
    assert httpx.post(url, json={"colour": "red"}).status_code == 400
    assert httpx.post(f"{sandbox.control_url}/devices/7", json={}).status_code == 404


# --- resets


def test_a_network_reset_lets_the_device_come_in_again(
    emnify: httpx.Client, sandbox: Sandbox, eventually: Eventually
) -> None:
    endpoint = sample(emnify, "healthy")
    assert emnify.patch(f"/endpoint/{endpoint}/connectivity", json={"location": None}).status_code == 204
    in_again = [DELETE_PDP, PURGE, UPDATE_LOCATION, UPDATE_GPRS, CREATE_PDP]
    eventually(lambda: types(emnify, endpoint)[-5:] == in_again)
    assert state(emnify, endpoint) == "ONLINE"
    assert [e.detail["parts"] for e in sandbox.record.effects("connectivity.reset")] == [["location"]]


def test_a_data_reset_only_ends_the_session(emnify: httpx.Client, eventually: Eventually) -> None:
    endpoint = sample(emnify, "healthy")
    emnify.patch(f"/endpoint/{endpoint}/connectivity", json={"pdp_context": None})
    eventually(lambda: types(emnify, endpoint)[-2:] == [DELETE_PDP, CREATE_PDP])
    assert state(emnify, endpoint) == "ONLINE"


def test_a_reset_shows_that_a_quiet_device_is_gone(emnify: httpx.Client) -> None:
    endpoint = sample(emnify, "gone-quiet")
    emnify.patch(f"/endpoint/{endpoint}/connectivity", json={"location": None, "pdp_context": None})
    assert state(emnify, endpoint) == "OFFLINE"


def test_a_reset_activates_a_sim_in_factory_test(emnify: httpx.Client, sandbox: Sandbox) -> None:
    endpoint = sample(emnify, "factory-test")
    emnify.patch(f"/endpoint/{endpoint}/connectivity", json={"pdp_context": None})
    assert emnify.get(f"/endpoint/{endpoint}").json()["sim"]["status"]["id"] == 1
    assert [e.detail["why"] for e in sandbox.record.effects("sim.activated")] == ["connectivity was reset"]


def test_a_reset_of_nothing_is_refused(emnify: httpx.Client) -> None:
    endpoint = sample(emnify, "healthy")
    assert emnify.patch(f"/endpoint/{endpoint}/connectivity", json={}).status_code == 400
    assert emnify.patch("/endpoint/7/connectivity", json={"location": None}).status_code == 404


# --- operators


def test_an_operator_is_blacklisted_once(emnify: httpx.Client) -> None:
    endpoint = sample(emnify, "healthy")
    path = f"/endpoint/{endpoint}/operator_blacklist"
    operators = emnify.get("/operator").json()
    assert {operator["name_and_country"] for operator in operators} >= {"Vodafone / Germany"}
    assert emnify.put(f"{path}/2").status_code == 204
    again = emnify.put(f"{path}/2")
    assert (again.status_code, again.json()["error_code"], again.json()["message"]) == (409, 1405, "Duplicated")
    assert [operator["name"] for operator in emnify.get(path).json()] == ["Vodafone"]
    assert emnify.delete(f"{path}/2").status_code == 204
    assert emnify.delete(f"{path}/2").json()["error_code"] == 1201
    assert emnify.put(f"{path}/999").status_code == 404


def test_a_device_on_a_blacklisted_operator_is_thrown_out(emnify: httpx.Client, eventually: Eventually) -> None:
    endpoint = sample(emnify, "healthy")
    emnify.put(f"/endpoint/{endpoint}/operator_blacklist/1")
    assert state(emnify, endpoint) == "OFFLINE"
    eventually(lambda: "blacklist" in events(emnify, endpoint)[0]["description"])


# --- events


def test_events_are_filtered_and_an_unknown_endpoint_has_none(emnify: httpx.Client) -> None:
    endpoint = sample(emnify, "wrong-apn")
    state(emnify, endpoint)
    whole = events(emnify, endpoint)
    assert [event["timestamp"] for event in whole] == sorted((event["timestamp"] for event in whole), reverse=True)
    assert [e["event_type"]["id"] for e in events(emnify, endpoint, q="severity:1")] == [CREATE_PDP]
    assert [e["event_type"]["id"] for e in events(emnify, endpoint, q="type:1|2")] == [UPDATE_GPRS, UPDATE_LOCATION]
    assert len(events(emnify, endpoint, q="description:unknown apn")) == 1
    assert events(emnify, endpoint, sort="id") == sorted(whole, key=lambda event: event["id"])
    now = datetime.now(UTC)
    span = f"from:{now - timedelta(days=1):%Y-%m-%dT%H:%M:%SZ},until:{now:%Y-%m-%dT%H:%M:%SZ}"
    assert events(emnify, endpoint, q=span) == []
    assert len(events(emnify, endpoint, q=span.replace(f"{now - timedelta(days=1):%Y-%m-%d}", "2020-01-01"))) == 4
    assert emnify.get("/endpoint/7/event").json() == []
    for bad in ("from:2020-01-01T00:00:00Z", "from:x,until:y", "colour:red"):
        assert emnify.get(f"/endpoint/{endpoint}/event", params={"q": bad}).status_code == 422


# --- use


def test_use_is_told_by_month_and_day_and_a_device_without_traffic_has_none(emnify: httpx.Client) -> None:
    healthy, mute = sample(emnify, "healthy"), sample(emnify, "no-traffic")
    stats = emnify.get(f"/endpoint/{healthy}/stats").json()
    assert stats["last_month"]["data"]["volume"] > 0
    assert len(stats["last_hour"]["data"]["rx_tx"]) == 60
    assert "current_month" not in emnify.get(f"/endpoint/{mute}/stats").json()
    today = datetime.now(UTC).date()
    span = {"start_date": f"{today - timedelta(days=9)}", "end_date": f"{today}"}
    days = emnify.get(f"/endpoint/{healthy}/stats/daily", params=span).json()
    assert [day["date"] for day in days] == [f"{today - timedelta(days=n)}" for n in range(9, -1, -1)]
    assert days == emnify.get(f"/endpoint/{healthy}/stats/daily", params=span).json()
    assert emnify.get(f"/endpoint/{mute}/stats/daily").json() == []
    assert emnify.get(f"/endpoint/{healthy}/stats/daily", params={"start_date": "x"}).status_code == 422
