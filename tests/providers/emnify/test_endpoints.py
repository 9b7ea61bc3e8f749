"""Endpoints of EMnify, their connections and SMS."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from app.domain.errors import KnownError
from app.providers.emnify.client import Emnify
from app.providers.emnify.endpoints import Endpoint, NewEndpoint, imeisv
from app.providers.emnify.network import Connectivity, Operator
from app.providers.emnify.sims import SimState
from app.providers.emnify.sms import WORDS, NewSms, Sms, SmsState
from app.providers.errors import AnswerLost, Refused
from app.providers.reply import Fields, Ref
from tests.providers.conftest import Reply, ScriptedHttp
from tests.providers.emnify.examples import ENDPOINT, OFFLINE, SMS, paths


def test_an_endpoint_is_read(server: ScriptedHttp, emnify: Emnify) -> None:
    server.plan(Reply(200, ENDPOINT))
    endpoint = emnify.endpoints.get(1)
    assert (endpoint.id, endpoint.name, endpoint.enabled, endpoint.tags) == (1, "GPS Tracker", True, "arduino, meter")
    assert (endpoint.service_profile, endpoint.tariff_profile) == (Ref(1, "Smart meter"), Ref(3, "Metering"))
    assert (endpoint.sim.id, endpoint.sim.status.name, endpoint.sim.iccid) == (43, "Suspended", "8988303000000000009")
    assert (endpoint.imei, endpoint.imei_lock, endpoint.ip_address) == ("3566380406816100", True, "10.1.1.100")


@pytest.mark.parametrize("without", ["sim", "tags", "imei", "imei_lock", "created", "ip_address"])
def test_what_an_endpoint_lacks_is_left_out(without: str) -> None:
    bare = {name: value for name, value in ENDPOINT.items() if name != without}
    assert Endpoint.read(Fields(bare)) == Endpoint.read(Fields({**bare, without: None}))


NEW = NewEndpoint("unit-1", 1, 3)


@pytest.mark.parametrize(
    "reply",
    [
        Reply(201, None, {"Location": "https://cdn.emnify.net/api/v1/endpoint/9001"}),
        Reply(201, b"", {"location": "/api/v1/endpoint/9001/"}),
        Reply(201, b"{}", {"Location": "https://cdn.emnify.net/api/v1/endpoint/9001"}),
        Reply(201, {**ENDPOINT, "id": 9001}),
        Reply(201, {**ENDPOINT, "id": 9001}, {"Location": "https://cdn.emnify.net/api/v1/endpoint/1"}),
    ],
)
def test_the_id_of_a_new_endpoint_comes_from_body_or_location(
    reply: Reply, server: ScriptedHttp, emnify: Emnify
) -> None:
    server.plan(reply)
    assert emnify.endpoints.create(NEW) == 9001


@pytest.mark.parametrize("reply", [Reply(201), Reply(201, {}), Reply(201, None, {"Location": "/api/v1/endpoint/"})])
def test_a_new_endpoint_without_id_counts_as_unknown(reply: Reply, server: ScriptedHttp, emnify: Emnify) -> None:
    server.plan(reply)
    with pytest.raises(AnswerLost):
        emnify.endpoints.create(NEW)


def test_an_endpoint_is_made_as_it_is_wanted(server: ScriptedHttp, emnify: Emnify) -> None:
    server.otherwise = lambda seen: Reply(201, {"id": 1})
    emnify.endpoints.create(NEW)
    whole = NewEndpoint("unit-2", 1, 3, False, "a,b", "35663804 0681610 0", True, 43, SimState.FACTORY_TEST)
    emnify.endpoints.create(whole)
    emnify.endpoints.create(NEW._replace(sim=43))
    small, large, joined = (seen.json for seen in server.seen)
    assert small == {
        "name": "unit-1", "service_profile": {"id": 1}, "tariff_profile": {"id": 3}, "status": {"id": 0},
    }  # fmt: skip
    assert large == {
        "name": "unit-2", "service_profile": {"id": 1}, "tariff_profile": {"id": 3}, "status": {"id": 1},
        "tags": "a,b", "imei": "3566380406816100", "imei_lock": True, "sim": {"id": 43, "status": {"id": 4}},
    }  # fmt: skip
    assert joined["sim"] == {"id": 43}
    with pytest.raises(ValueError, match="activated"):
        emnify.endpoints.create(NEW._replace(sim=43, sim_state=SimState.SUSPENDED))


CHANGES: list[tuple[Callable[[Emnify], None], object]] = [
    (lambda c: c.endpoints.rename(5, "new name"), {"name": "new name"}),
    (lambda c: c.endpoints.set_tags(5, "a, b"), {"tags": "a, b"}),
    (lambda c: c.endpoints.enable(5), {"status": {"id": 0}}),
    (lambda c: c.endpoints.disable(5), {"status": {"id": 1}}),
    (lambda c: c.endpoints.set_policies(5, service=2), {"service_profile": {"id": 2}}),
    (lambda c: c.endpoints.set_imei(5, "3566380406816100"), {"imei": "3566380406816100"}),
    (lambda c: c.endpoints.lock_imei(5), {"imei_lock": True}),
    (lambda c: c.endpoints.lock_imei(5, False), {"imei_lock": False}),
    (lambda c: c.endpoints.attach(5, 43), {"sim": {"id": 43}}),
    (lambda c: c.endpoints.attach(5, 43, SimState.ACTIVATED), {"sim": {"id": 43, "status": {"id": 1}}}),
    (lambda c: c.endpoints.release(5), {"sim": {"id": None}}),
]


@pytest.mark.parametrize(("change", "body"), CHANGES)
def test_changes_send_what_is_to_change_and_no_more(
    change: Callable[[Emnify], None], body: object, server: ScriptedHttp, emnify: Emnify
) -> None:
    server.plan(Reply(204))
    change(emnify)
    assert paths(server) == ["PATCH /api/v1/endpoint/5"]
    assert server.seen[0].json == body


def test_no_change_is_a_mistake_of_the_caller(emnify: Emnify) -> None:
    with pytest.raises(ValueError, match="nothing"):
        emnify.endpoints.set_policies(5)
    with pytest.raises(ValueError, match="both"):
        emnify.network.reset(5)


@pytest.mark.parametrize("text", ["356638040681610", "35663804068161", "356638040681610a", "", "35663804068161001"])
def test_an_imei_that_is_no_imeisv_is_not_sent(text: str) -> None:
    with pytest.raises(KnownError) as found:
        imeisv(text)
    assert found.value.code == "emnify.imeisv"


def test_an_endpoint_with_a_sim_is_not_deleted(server: ScriptedHttp, emnify: Emnify) -> None:
    server.plan(Reply(204), Reply(409), Reply(404, {"error_code": 1201}))
    emnify.endpoints.delete(5)
    with pytest.raises(Refused) as found:
        emnify.endpoints.delete(6)
    assert found.value.code == "emnify.endpoint_in_use"
    with pytest.raises(Refused) as found:
        emnify.endpoints.delete(7)
    assert found.value.code == "provider.not_found"


def test_connectivity_is_read_offline_and_online(server: ScriptedHttp, emnify: Emnify) -> None:
    online = {
        "status": {"id": 3, "description": "Online"}, "services": ["SMS", "GPRS"],
        "location": {"last_updated": "2021-11-18T08:25:53.000+0000", "operator": {"id": 6, "name": "Telekom",
                     "country": {"id": 74, "name": "Germany", "mcc": "262"}, "mnc": "01"}},
        "pdp_context": {"apn": "em", "ue_ip_address": "10.1.1.1", "rat_type": {"id": 6, "description": "EUTRAN"},
                        "created": "2021-11-18T08:26:53.000+0000", "imeisv": "3566380406816100"},
    }  # fmt: skip
    server.plan(Reply(200, OFFLINE), Reply(200, online))
    assert emnify.network.connectivity(5) == Connectivity("OFFLINE", (), None, None)
    found = emnify.network.connectivity(5)
    assert (found.status, found.services) == ("ONLINE", ("SMS", "GPRS"))
    assert found.location is not None
    assert (found.location.operator.name, found.location.operator.mcc) == ("Telekom", 262)
    assert found.pdp_context is not None
    assert (found.pdp_context.apn, found.pdp_context.rat) == ("em", "EUTRAN")


def test_a_live_question_that_fails_is_an_answer(server: ScriptedHttp, emnify: Emnify) -> None:
    times = {"request_timestamp": "2021-11-18T08:25:53.000+0000", "reply_timestamp": "2021-11-18T08:25:54.000+0000"}
    good = {"success": True, "state": "assumedIdle", "location": {"current_location_retrieved": True,
            "age_of_location": 3.0, "cell_global_id": {"mcc": "262", "mnc": "01", "lac": 1.0, "cid": 2}}}  # fmt: skip
    bad = {"success": False, "error": "Absent subscriber"}
    server.plan(Reply(200, {"subscriber_info": good, **times}), Reply(200, {"subscriber_info": bad}), Reply(200, times))
    live = emnify.network.live(5)
    assert (live.success, live.state, live.age_minutes, live.current) == (True, "assumedIdle", 3.0, True)
    assert live.cell is not None
    assert (live.cell.mcc, live.cell.lac, live.cell.cid) == ("262", 1, 2)
    failed = emnify.network.live(5)
    assert (failed.success, failed.error, failed.cell) == (False, "Absent subscriber", None)
    assert emnify.network.live(5).success is False


@pytest.mark.parametrize(
    ("network", "data", "body"),
    [
        (True, False, {"location": None}),
        (False, True, {"pdp_context": None}),
        (True, True, {"location": None, "pdp_context": None}),
    ],
)
def test_connections_are_reset(network: bool, data: bool, body: object, server: ScriptedHttp, emnify: Emnify) -> None:
    server.plan(Reply(204))
    emnify.network.reset(5, network=network, data=data)
    assert server.seen[0].json == body


def test_the_blacklist_ends_as_it_is_wanted(server: ScriptedHttp, emnify: Emnify) -> None:
    server.plan(
        Reply(204), Reply(409, {"error_code": 1405, "message": "Duplicated"}), Reply(204), Reply(404), Reply(404)
    )
    assert [emnify.network.bar(5, 6), emnify.network.bar(5, 6)] == [True, False]
    assert [emnify.network.unbar(5, 6), emnify.network.unbar(5, 6)] == [True, False]
    assert paths(server)[1:3] == [
        "PUT /api/v1/endpoint/5/operator_blacklist/6",
        "DELETE /api/v1/endpoint/5/operator_blacklist/6",
    ]
    with pytest.raises(Refused):
        emnify.network.bar(5, 6)


def test_operators_are_read_in_both_shapes(server: ScriptedHttp, emnify: Emnify) -> None:
    listed = {"id": 6, "name": "Telekom", "country": {"name": "Germany", "mcc": 262}, "mnc": ["01", "06"]}
    barred = {"id": "6", "name": "Telekom", "country": {"name": "Germany", "mcc": "262"}, "mnc": [{"mnc": "01"}, {}]}
    server.plan(Reply(200, [listed]), Reply(200, [barred]), Reply(200, [{"id": 1, "name": "x", "country_name": "Y"}]))
    assert emnify.network.operators() == (Operator(6, "Telekom", "Germany", 262, ("01", "06")),)
    assert emnify.network.blacklist(5) == (Operator(6, "Telekom", "Germany", 262, ("01",)),)
    assert emnify.network.operators()[0].country == "Y"


def test_an_sms_is_read_also_where_numbers_are_text(server: ScriptedHttp, emnify: Emnify) -> None:
    server.plan(Reply(200, SMS), Reply(200, [SMS, {**SMS, "sms_type": {"id": 2, "description": "MO"}}]))
    sms = emnify.sms.get(5, 7)
    assert (sms.id, sms.state, sms.retry_count, sms.from_device, sms.error) == (7, SmsState.DELIVERED, 2, False, "")
    assert str(sms.words) == "Delivered"
    assert sms.final is None
    assert [each.from_device for each in emnify.sms.all(5)] == [False, True]
    assert server.seen[1].query == {}


def test_a_long_list_of_sms_is_followed(server: ScriptedHttp, emnify: Emnify) -> None:
    server.plan(Reply(200, [SMS], {"X-Total-Pages": "2"}), Reply(200, [{**SMS, "id": 8}], {"X-Total-Pages": "2"}))
    assert [sms.id for sms in emnify.sms.all(5)] == [7, 8]
    assert server.seen[1].query == {"page": "2"}


def test_each_state_of_delivery_has_words() -> None:
    assert [int(state) for state in SmsState] == [1, 2, 3, 4, 5, 6, 7]
    assert all(str(WORDS[state]) for state in SmsState)
    unknown = Sms.read(Fields({**SMS, "status": {"id": 12, "description": "ON THE MOON"}}))
    assert (unknown.state, str(unknown.words)) == (None, "State ON THE MOON")


def test_an_sms_is_sent_from_a_number_or_a_name(server: ScriptedHttp, emnify: Emnify) -> None:
    server.otherwise = lambda seen: Reply(201, None, {"Location": "https://cdn.emnify.net/api/v1/endpoint/5/sms/77"})
    assert emnify.sms.send(5, NewSms("hello")) == 77
    emnify.sms.send(5, NewSms("hello", "+4912345"))
    emnify.sms.send(5, NewSms("hello", "Simwright", udh="050003CC0201", dcs=0))
    emnify.sms.send(5, NewSms("hello", expiry=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), dest_address="99"))
    assert [seen.json for seen in server.seen] == [
        {"payload": "hello"},
        {"payload": "hello", "source_address": "+4912345"},
        {"payload": "hello", "source_address": "Simwright", "source_address_type": {"id": 208},
         "udh": "050003CC0201", "dcs": 0},
        {"payload": "hello", "expiry_date": "2026-01-02T03:04:05.000+00:00", "dest_address": "99"},
    ]  # fmt: skip


def test_the_name_of_a_sender_has_at_most_11_characters(server: ScriptedHttp, emnify: Emnify) -> None:
    with pytest.raises(KnownError) as found:
        emnify.sms.send(5, NewSms("hello", "Simwright Ltd"))
    assert (found.value.code, server.seen) == ("sms.sender", [])


def test_an_sms_is_cancelled(server: ScriptedHttp, emnify: Emnify) -> None:
    server.plan(Reply(200, {}))
    emnify.sms.cancel(5, 77)
    assert paths(server) == ["DELETE /api/v1/endpoint/5/sms/77"]
