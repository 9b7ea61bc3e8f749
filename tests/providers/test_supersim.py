"""Super SIM against the recorded examples of its specification."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from app.domain.activation_code import ActivationCode
from app.domain.errors import KnownError
from app.providers.errors import AnswerLost, Refused, Unanswered
from app.providers.supersim import SuperSim
from app.providers.transport import Transport
from tests.providers.conftest import QuickClock, Reply, ScriptedHttp

HP, HS, HF, AC = ("HP" + "a" * 32, "HS" + "b" * 32, "HF" + "c" * 32, "AC" + "d" * 32)
EID = "89049032123451234512345678901235"

NEW: dict[str, Any] = {
    "sid": HP,
    "account_sid": AC,
    "iccid": None,
    "sim_sid": None,
    "status": "new",
    "eid": EID,
    "smdp_plus_address": None,
    "matching_id": None,
    "activation_code": None,
    "error_code": None,
    "error_message": None,
    "date_created": "2020-09-01T20:00:00Z",
    "date_updated": "2020-09-01T20:00:00Z",
    "url": f"https://supersim.twilio.com/v1/ESimProfiles/{HP}",
}
AVAILABLE = {
    **NEW,
    "status": "available",
    "iccid": "8988307000000000000",
    "sim_sid": HS,
    "smdp_plus_address": "sm-dp-plus.twilio.com",
}
WITH_CODE = {
    **AVAILABLE,
    "eid": None,
    "matching_id": "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE",
    "activation_code": "1$SM-DP-PLUS.TWILIO.COM$AAAAA-BBBBB-CCCCC-DDDDD-EEEEE",
}
SIM: dict[str, Any] = {
    "sid": HS,
    "unique_name": "",
    "account_sid": AC,
    "iccid": "8988307000000000000",
    "status": "scheduled",
    "fleet_sid": HF,
    "date_created": "2015-07-30T20:00:00Z",
    "date_updated": "2015-07-30T20:00:00Z",
    "url": f"https://supersim.twilio.com/v1/Sims/{HS}",
    "links": {},
}


@pytest.fixture
def client(transport: Transport) -> SuperSim:
    return SuperSim(transport)


def page(server: ScriptedHttp, key: str, records: list[Any], next_url: str | None = None) -> Reply:
    meta = {
        "key": key,
        "page": 0,
        "page_size": 50,
        "previous_page_url": None,
        "next_page_url": next_url,
        "url": server.url,
    }
    return Reply(200, {key: records, "meta": meta})


def test_a_profile_is_ordered_by_eid(server: ScriptedHttp, client: SuperSim) -> None:
    server.plan(Reply(201, NEW))
    profile = client.create_profile(eid=EID)
    assert (profile.sid, profile.status, profile.eid) == (HP, "new", EID)
    assert (profile.iccid, profile.sim_sid, profile.smdp_plus_address) == ("", "", "")
    assert not profile.matching_id
    assert not profile.activation_code
    assert profile.date_created == datetime(2020, 9, 1, 20, tzinfo=UTC)
    assert (server.seen[0].method, server.seen[0].path, server.seen[0].form) == (
        "POST",
        "/v1/ESimProfiles",
        {"Eid": EID},
    )


def test_a_profile_is_ordered_by_matching_id(server: ScriptedHttp, client: SuperSim) -> None:
    server.plan(Reply(201, {**NEW, "eid": None}))
    client.create_profile(generate_matching_id=True, callback_url="https://example.com/?a=1&b=2")
    assert server.seen[0].form == {"GenerateMatchingId": "true", "CallbackUrl": "https://example.com/?a=1&b=2"}


@pytest.mark.parametrize("order", [{}, {"eid": ""}, {"eid": EID, "generate_matching_id": True}])
def test_both_or_neither_way_is_not_sent(order: Any, server: ScriptedHttp, client: SuperSim) -> None:
    with pytest.raises(ValueError, match="either"):
        client.create_profile(**order)
    assert server.seen == []


def test_the_activation_code_gets_its_prefix_and_stays_secret(server: ScriptedHttp, client: SuperSim) -> None:
    server.plan(Reply(200, WITH_CODE))
    profile = client.profile(HP)
    assert profile.activation_code.reveal() == "LPA:1$SM-DP-PLUS.TWILIO.COM$AAAAA-BBBBB-CCCCC-DDDDD-EEEEE"
    assert "AAAAA" not in repr(profile)
    code = ActivationCode.parse(profile.activation_code.reveal())
    assert code == ActivationCode.make(profile.smdp_plus_address, profile.matching_id)


@pytest.mark.parametrize("prefix", ["LPA:", "lpa:", "Lpa:"])
def test_a_prefix_that_is_there_is_not_doubled(prefix: str, server: ScriptedHttp, client: SuperSim) -> None:
    server.plan(Reply(200, {**WITH_CODE, "activation_code": f"{prefix}1$h.example$X"}))
    assert client.profile(HP).activation_code.reveal() == f"{prefix}1$h.example$X"


def test_an_available_profile_by_eid_has_no_code(server: ScriptedHttp, client: SuperSim) -> None:
    server.plan(Reply(200, AVAILABLE))
    profile = client.profile(HP)
    assert (profile.status, profile.sim_sid, profile.smdp_plus_address) == ("available", HS, "sm-dp-plus.twilio.com")
    assert not profile.activation_code


def test_words_and_fields_of_later_days_are_taken_as_they_are(server: ScriptedHttp, client: SuperSim) -> None:
    server.plan(Reply(200, {"sid": HP, "status": "teleported", "error_code": 7, "colour": "blue"}))
    profile = client.profile(HP)
    assert (profile.status, profile.error_code, profile.date_created) == ("teleported", "7", None)


def test_an_order_answered_without_a_sid_has_lost_its_answer(server: ScriptedHttp, client: SuperSim) -> None:
    server.plan(Reply(201, {**NEW, "sid": None}))
    with pytest.raises(AnswerLost):
        client.create_profile(eid=EID)


def test_lists_follow_the_next_page_as_it_is_given(server: ScriptedHttp, client: SuperSim) -> None:
    second = f"{server.url}/v1/ESimProfiles?Eid={EID}&PageSize=1&Page=1&PageToken=PA%2Bx"
    server.plan(page(server, "esim_profiles", [NEW], second), page(server, "esim_profiles", [WITH_CODE]))
    found = list(client.profiles(eid=EID, status="new", page_size=1))
    assert [profile.status for profile in found] == ["new", "available"]
    assert server.seen[0].query == {"Eid": EID, "Status": "new", "PageSize": "1"}
    assert server.seen[1].query == {"Eid": EID, "PageSize": "1", "Page": "1", "PageToken": "PA+x"}


def test_a_page_is_asked_for_when_it_is_reached(server: ScriptedHttp, client: SuperSim) -> None:
    server.plan(page(server, "esim_profiles", [NEW], f"{server.url}/v1/ESimProfiles?Page=1"))
    assert next(client.profiles()).sid == HP
    assert len(server.seen) == 1


def test_a_next_page_elsewhere_is_not_followed(
    server: ScriptedHttp, servers: Callable[[], ScriptedHttp], client: SuperSim
) -> None:
    other = servers()
    server.plan(page(server, "sims", [SIM], f"{other.url}/v1/Sims?Page=1"))
    with pytest.raises(KnownError) as found:
        list(client.sims())
    assert found.value.code == "provider.foreign_address"
    assert other.seen == []


def test_pages_that_lead_in_a_circle_end(server: ScriptedHttp, client: SuperSim) -> None:
    server.otherwise = lambda seen: page(server, "sims", [SIM], f"{server.url}/v1/Sims?Page=1")
    with pytest.raises(KnownError) as found:
        list(client.sims())
    assert found.value.code == "provider.paging"


@pytest.mark.parametrize(
    "body", [{"esim_profiles": []}, {"meta": {"key": "x"}, "x": {}}, {"meta": {"key": "x"}, "x": [1]}, []]
)
def test_a_list_in_another_form_is_not_understood(body: object, server: ScriptedHttp, client: SuperSim) -> None:
    server.otherwise = lambda seen: Reply(200, body)
    with pytest.raises(Unanswered):
        list(client.profiles())


@pytest.mark.parametrize(("status", "word"), [(200, "active"), (202, "scheduled")])
def test_a_sim_is_changed_at_once_or_later(status: int, word: str, server: ScriptedHttp, client: SuperSim) -> None:
    server.plan(Reply(status, {**SIM, "status": word}))
    sim = client.update_sim(HS, status="active", fleet="line-1")
    assert (sim.sid, sim.status, sim.fleet_sid) == (HS, word, HF)
    assert server.seen[0].path == f"/v1/Sims/{HS}"
    assert server.seen[0].form == {"Status": "active", "Fleet": "line-1"}


def test_only_what_is_given_is_changed(server: ScriptedHttp, client: SuperSim) -> None:
    server.plan(Reply(200, SIM))
    client.update_sim(HS, unique_name="")
    assert server.seen[0].form == {"UniqueName": ""}


def test_a_sim_is_found_by_any_unique_name(server: ScriptedHttp, client: SuperSim) -> None:
    server.plan(Reply(200, SIM))
    client.sim("line 1/unit ü?")
    assert server.seen[0].path == "/v1/Sims/line%201%2Funit%20%C3%BC%3F"


def test_an_empty_sid_does_not_address_the_list(client: SuperSim) -> None:
    with pytest.raises(ValueError, match="sid"):
        client.update_sim("", status="active")


def test_sims_and_fleets_are_listed(server: ScriptedHttp, client: SuperSim) -> None:
    fleet = {
        "sid": HF,
        "unique_name": "line-1",
        "data_enabled": True,
        "data_limit": 250,
        "network_access_profile_sid": None,
    }
    server.plan(page(server, "sims", [SIM]), page(server, "fleets", [fleet]))
    assert [sim.iccid for sim in client.sims(fleet="line-1", iccid="89", status="active")] == ["8988307000000000000"]
    assert server.seen[0].query == {"Fleet": "line-1", "Iccid": "89", "Status": "active", "PageSize": "200"}
    found = list(client.fleets())
    assert [(f.sid, f.unique_name, f.data_limit, f.network_access_profile_sid) for f in found] == [
        (HF, "line-1", 250, "")
    ]


@pytest.mark.parametrize(
    "body",
    [
        {
            "code": 20404,
            "message": "The resource was not found",
            "more_info": "https://www.twilio.com/docs/errors/20404",
            "status": 404,
        },
        {
            "type": "https://x",
            "title": "Not Found",
            "status": 404,
            "code": 20404,
            "detail": "The resource was not found",
        },
    ],
)
def test_both_shapes_of_errors_are_read(body: object, server: ScriptedHttp, client: SuperSim) -> None:
    server.plan(Reply(404, body))
    with pytest.raises(Refused, match="The resource was not found") as found:
        client.profile(HP)
    assert (found.value.status, found.value.said.code) == (404, "20404")


def test_checking_an_account_changes_nothing_and_is_quick(
    server: ScriptedHttp, client: SuperSim, clock: QuickClock
) -> None:
    server.plan(page(server, "fleets", []))
    assert "fleets" in client.check()
    assert (server.seen[0].method, server.seen[0].path) == ("GET", "/v1/Fleets")
    server.plan(Reply(401, {"code": 20003, "message": "Authenticate", "status": 401}))
    with pytest.raises(Refused) as found:
        client.check()
    assert found.value.code == "provider.key_refused"
    server.otherwise = lambda seen: Reply(200, b"<html>")
    with pytest.raises(Unanswered):
        client.check()
    assert len(clock.waits) == 1


def test_the_providers_clock_is_asked_for_when_nothing_told_it_yet(server: ScriptedHttp, client: SuperSim) -> None:
    server.otherwise = lambda seen: Reply(
        200, {"fleets": [], "meta": {"key": "fleets"}}, date="Wed, 21 Oct 2015 07:28:00 GMT"
    )
    assert client.server_time().date() == datetime(2015, 10, 21, tzinfo=UTC).date()
    client.server_time()
    assert len(server.seen) == 1
