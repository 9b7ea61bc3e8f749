"""Devices against the simulated EMnify: listed, looked at, changed, written to."""

from collections.abc import Callable

import pytest

from app.domain.errors import KnownError
from app.domain.identifiers import luhn_digit
from app.domain.outcome import Outcome
from app.domain.work import BatchKind, BatchState, JobState
from app.sandbox.faults import Fault, FaultKind
from app.station.device_values import Action, Connection, FleetDevice, Text
from app.station.sim_phase import SimPhase
from tests.station.conftest import CELONA, EMNIFY, Rig

SWIFT = {"emnify_attach_s": 0.02, "emnify_sms_s": 0.02, "emnify_lists": 0.0, "latency_s": 0.0}


@pytest.fixture
def emnify(rig: Callable[..., Rig]) -> Rig:
    return rig(**SWIFT)


def device(rig: Rig, name: str) -> FleetDevice:
    page = rig.station.devices.page(EMNIFY, text=name)
    return next(row for row in page.rows if row.name == name)


def act(rig: Rig, name: str, action: Action, argument: str = "") -> FleetDevice:
    number = device(rig, name).id
    rig.station.devices.act(EMNIFY, number, action, argument)
    return rig.station.devices.detail(EMNIFY, number).device


def test_pages_are_asked_for_one_at_a_time(rig: Callable[..., Rig]) -> None:
    site = rig(**SWIFT, emnify_sims=1300, emnify_endpoints=1200)
    first = site.station.devices.page(EMNIFY)
    assert (len(first.rows), first.page, first.pages, first.total) == (500, 1, 3, 1200)
    last = site.station.devices.page(EMNIFY, 3)
    assert (len(last.rows), last.page) == (200, 3)
    assert not {row.id for row in first.rows} & {row.id for row in last.rows}
    lists = [e for e in site.sandbox.record.entries(kind="request") if "/api/v1/endpoint" in e.name]
    assert len(lists) == 2


def test_a_page_past_the_last_is_the_last(emnify: Rig) -> None:
    page = emnify.station.devices.page(EMNIFY, 9)
    assert (page.page, page.pages, page.total, len(page.rows)) == (1, 1, 40, 40)


def test_a_search_finds_names_tags_and_numbers(emnify: Rig) -> None:
    devices = emnify.station.devices
    one = device(emnify, "wrong-apn")
    with_luhn = emnify.station.accounts.client(EMNIFY).sims.by_iccid(one.iccid).iccid_with_luhn  # type: ignore[union-attr]
    assert [row.name for row in devices.page(EMNIFY, text=" tracker-00003 ").rows] == ["tracker-00003"]
    assert {row.tags for row in devices.page(EMNIFY, text="sample").rows} == {"sample"}
    for text in (one.iccid, with_luhn, one.ip, f"{one.iccid[:4]} {one.iccid[4:]}"):
        assert [row.name for row in devices.page(EMNIFY, text=text).rows] == ["wrong-apn"], text
    imei = next(row.imei for row in devices.page(EMNIFY).rows if row.imei)
    printed = imei[:14] + luhn_digit(imei[:14])
    for text in (printed, f"{printed[:2]}-{printed[2:8]}-{printed[8:14]}-{printed[14]}"):
        assert [row.imei for row in devices.page(EMNIFY, text=text).rows] == [imei], text
    nothing = devices.page(EMNIFY, text="no such device")
    assert (nothing.rows, nothing.pages, nothing.total) == ((), 1, 0)


def test_the_detail_shows_connection_place_events_use_and_texts(emnify: Rig) -> None:
    detail = emnify.station.devices.detail(EMNIFY, device(emnify, "healthy").id)
    assert (detail.connection, detail.place) == (Connection.ONLINE, "Telekom, Germany")
    assert detail.device.phase is SimPhase.ACTIVE
    assert detail.device.enabled is True
    assert detail.events[0].kind == "Create PDP Context"
    assert [event.at for event in detail.events] == sorted((e.at for e in detail.events), reverse=True)  # type: ignore[type-var]
    assert sum(day.down_bytes for day in detail.usage) > sum(day.up_bytes for day in detail.usage) > 0
    assert list(detail.usage) == sorted(detail.usage, key=lambda use: use.day)
    assert detail.texts == ()


@pytest.mark.parametrize("number", ["77", "abc", ""])
def test_an_unknown_device_is_said_to_be_unknown(emnify: Rig, number: str) -> None:
    with pytest.raises(KnownError) as error:
        emnify.station.devices.detail(EMNIFY, number)
    assert error.value.code == "device.unknown"


def test_an_account_without_devices_says_so(emnify: Rig) -> None:
    with pytest.raises(KnownError) as error:
        emnify.station.devices.page(CELONA)
    assert error.value.code == "account.no_devices"


def test_what_an_action_sets_is_seen_afterwards(emnify: Rig) -> None:
    assert act(emnify, "healthy", Action.DISABLE).enabled is False
    assert act(emnify, "healthy", Action.ENABLE).enabled is True
    assert act(emnify, "healthy", Action.SUSPEND_SIM).phase is SimPhase.SUSPENDED
    assert act(emnify, "healthy", Action.ACTIVATE_SIM).phase is SimPhase.ACTIVE
    assert act(emnify, "healthy", Action.SET_TAGS, "a, b").tags == "a, b"
    assert act(emnify, "healthy", Action.SET_SERVICE, "102").service == "SMS only"
    assert act(emnify, "healthy", Action.SET_COVERAGE, "202").coverage == "United States"
    assert act(emnify, "healthy", Action.RENAME, "pump").name == "pump"


def test_a_sim_is_released_assigned_again_and_the_empty_device_deleted(emnify: Rig) -> None:
    iccid = device(emnify, "suspended").iccid
    assert act(emnify, "suspended", Action.RELEASE_SIM).sim_id == ""
    assert act(emnify, "no-sim", Action.ATTACH_SIM, iccid).iccid == iccid
    number = device(emnify, "suspended").id
    emnify.station.devices.act(EMNIFY, number, Action.DELETE)
    with pytest.raises(KnownError):
        emnify.station.devices.detail(EMNIFY, number)


def test_a_device_with_a_sim_is_not_deleted(emnify: Rig) -> None:
    with pytest.raises(KnownError) as error:
        act(emnify, "healthy", Action.DELETE)
    assert error.value.code == "emnify.endpoint_in_use"
    assert not emnify.sandbox.record.effects("endpoint.deleted")


@pytest.mark.parametrize(
    ("name", "action", "argument", "code"),
    [
        ("no-sim", Action.ACTIVATE_SIM, "", "device.no_sim"),
        ("no-sim", Action.RELEASE_SIM, "", "device.no_sim"),
        ("no-sim", Action.ATTACH_SIM, "123", "device.sim_unknown"),
        ("no-sim", Action.ATTACH_SIM, "8988303000001000001", "device.sim_taken"),
        ("healthy", Action.SET_SERVICE, "all", "device.argument"),
        ("healthy", Action.RENAME, " ", "device.argument"),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_sent(
    emnify: Rig, name: str, action: Action, argument: str, code: str
) -> None:
    with pytest.raises(KnownError) as error:
        act(emnify, name, action, argument)
    assert error.value.code == code
    assert emnify.station.ledger.open_jobs() == []
    assert not emnify.sandbox.record.effects()


def test_operators_are_barred_and_allowed(emnify: Rig) -> None:
    act(emnify, "healthy", Action.BAR_OPERATOR, "2")
    act(emnify, "healthy", Action.ALLOW_OPERATOR, "2")
    done = [entry.name for entry in emnify.sandbox.record.effects()]
    assert done == ["operator.blacklisted", "operator.allowed"]


def test_the_imei_is_unlocked(emnify: Rig) -> None:
    act(emnify, "other-imei", Action.UNLOCK_IMEI)
    assert emnify.sandbox.record.effects("endpoint.updated")[0].detail["fields"] == ["imei_lock"]


def test_a_job_is_kept_for_every_call_in_one_batch_of_the_day(emnify: Rig) -> None:
    number = device(emnify, "healthy").id
    act(emnify, "healthy", Action.DISABLE)
    emnify.station.devices.send_text(EMNIFY, number, "hello")
    (batch,) = emnify.station.ledger.batches(BatchKind.DEVICES)
    assert (batch.account, batch.state) == (EMNIFY, BatchState.FINISHED)
    jobs = emnify.station.ledger.jobs(batch_id=batch.id)
    assert [(job.kind, job.state) for job in jobs] == [
        ("device.disable", JobState.DONE),
        ("device.send-text", JobState.DONE),
    ]
    assert [entry.action for entry in emnify.station.ledger.audits()] == ["device.send-text", "device.disable"]


def test_a_refused_call_is_closed_as_failed(emnify: Rig) -> None:
    emnify.sandbox.faults.add(Fault(FaultKind.STATUS, "emnify", "PATCH *", status=403))
    with pytest.raises(KnownError) as error:
        act(emnify, "healthy", Action.DISABLE)
    assert error.value.code == "provider.forbidden"
    (batch,) = emnify.station.ledger.batches(BatchKind.DEVICES)
    assert [job.state for job in emnify.station.ledger.jobs(batch_id=batch.id)] == [JobState.FAILED]


def test_a_text_is_followed_to_its_delivery(emnify: Rig) -> None:
    devices, number = emnify.station.devices, device(emnify, "healthy").id
    sent = devices.send_text(EMNIFY, number, "ping")
    assert (sent.payload, sent.incoming) == ("ping", False)
    heard: list[Text] = []
    end = devices.follow_text(EMNIFY, number, sent, heard.append, 10)
    assert end.final
    assert str(end.words) == "Delivered"
    assert heard[-1].state == end.state
    texts = devices.texts(EMNIFY, number)
    assert {(text.incoming, text.payload) for text in texts} == {(False, "ping"), (True, "OK ping")}


def test_a_text_to_a_device_that_is_off_waits_and_is_not_final(emnify: Rig) -> None:
    devices, number = emnify.station.devices, device(emnify, "switched-off").id
    sent = devices.send_text(EMNIFY, number, "ping")
    end = devices.follow_text(EMNIFY, number, sent, lambda _: None, 0.5)
    assert (end.final, str(end.words)) == (False, "Kept until the device can be reached")


def test_an_empty_text_is_not_sent(emnify: Rig) -> None:
    with pytest.raises(KnownError) as error:
        emnify.station.devices.send_text(EMNIFY, device(emnify, "healthy").id, " \n")
    assert error.value.code == "sms.empty"


@pytest.mark.parametrize(("payload", "dcs"), [("plain {€}", 0), ("Grüße 👍", 8)])
def test_a_text_beyond_the_gsm_alphabet_is_sent_as_ucs_2(emnify: Rig, payload: str, dcs: int) -> None:
    number = device(emnify, "healthy").id
    sent = emnify.station.devices.send_text(EMNIFY, number, payload)
    endpoint = emnify.sandbox.emnify._desk.stock.endpoints[int(number)]
    message = next(message for message in endpoint.messages if str(message.id) == sent.id)
    assert (message.payload, message.dcs) == (payload, dcs)


def test_a_text_whose_state_cannot_be_read_has_been_sent_all_the_same(emnify: Rig) -> None:
    number = device(emnify, "healthy").id
    emnify.sandbox.faults.add(Fault(FaultKind.STATUS, "emnify", "GET *sms/*", times=None, status=403))
    sent = emnify.station.devices.send_text(EMNIFY, number, "once")
    assert (sent.payload, str(sent.words), sent.final, sent.incoming) == ("once", "Sent", False, False)
    emnify.sandbox.faults.clear()
    assert emnify.station.devices.text(EMNIFY, number, sent.id).payload == "once"


def test_a_refusal_of_a_side_question_leaves_the_rest_of_the_device(emnify: Rig) -> None:
    number = device(emnify, "healthy").id
    emnify.sandbox.faults.add(Fault(FaultKind.STATUS, "emnify", "GET */stats/daily", status=403, times=None))
    detail = emnify.station.devices.detail(EMNIFY, number)
    assert detail.usage == ()
    assert detail.events


def test_a_device_that_fails_in_the_provider_says_it_is_the_provider(emnify: Rig) -> None:
    number = device(emnify, "healthy").id
    emnify.sandbox.faults.add(Fault(FaultKind.STATUS, "emnify", "GET */connectivity", status=401, times=None))
    with pytest.raises(KnownError) as error:
        emnify.station.devices.detail(EMNIFY, number)
    assert error.value.outcome is Outcome.ERROR


def test_what_an_action_can_be_given_comes_from_the_provider(emnify: Rig) -> None:
    devices, blocked = emnify.station.devices, device(emnify, "operator-blocked")
    services = devices.choices(EMNIFY, blocked.id, Action.SET_SERVICE)
    assert blocked.service in {each.name for each in services}
    assert [each.name.casefold() for each in services] == sorted(each.name.casefold() for each in services)
    assert blocked.coverage in {each.name for each in devices.choices(EMNIFY, blocked.id, Action.SET_COVERAGE)}
    barred = devices.choices(EMNIFY, blocked.id, Action.ALLOW_OPERATOR)
    others = devices.choices(EMNIFY, blocked.id, Action.BAR_OPERATOR)
    assert barred
    assert others
    assert not set(barred) & set(others)
    assert devices.choices(EMNIFY, blocked.id, Action.DISABLE) == ()
    devices.act(EMNIFY, blocked.id, Action.ALLOW_OPERATOR, barred[0].id)
    assert barred[0] not in devices.choices(EMNIFY, blocked.id, Action.ALLOW_OPERATOR)


def test_the_connection_of_one_device_is_a_question_of_its_own(emnify: Rig) -> None:
    quiet = device(emnify, "gone-quiet")
    assert emnify.station.devices.connection(EMNIFY, quiet.id) is Connection.ATTACHED
