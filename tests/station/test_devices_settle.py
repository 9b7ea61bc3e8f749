"""Calls on devices whose answer is lost: settled by asking, and never sent a second time."""

import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from app.domain.errors import KnownError
from app.domain.work import BatchKind, Job, JobState
from app.providers.errors import AnswerLost
from app.sandbox.faults import Fault, FaultKind
from app.station.device_values import Action
from app.station.devices_fleet import SEND_TEXT, Intent
from app.station.devices_jobs import DeviceJobs
from app.station.settings import Settings
from app.station.texts_taken import texts_taken
from app.station.trackers_errand import SEND
from tests.leaks import PATIENCE_S
from tests.station.conftest import EMNIFY, SUPER_SIM, Rig, reopen

SWIFT = {"emnify_attach_s": 0.02, "emnify_sms_s": 0.02, "emnify_lists": 0.0, "latency_s": 0.0}
CALLS = [
    ("healthy", Action.DISABLE, "", "endpoint.updated"),
    ("disabled", Action.ENABLE, "", "endpoint.updated"),
    ("healthy", Action.RENAME, "pump", "endpoint.updated"),
    ("healthy", Action.SET_TAGS, "b,a", "endpoint.updated"),
    ("healthy", Action.SET_SERVICE, "103", "endpoint.updated"),
    ("healthy", Action.SET_COVERAGE, "202", "endpoint.updated"),
    ("healthy", Action.LOCK_IMEI, "", "endpoint.updated"),
    ("other-imei", Action.UNLOCK_IMEI, "", "endpoint.updated"),
    ("suspended", Action.RELEASE_SIM, "", "endpoint.updated"),
    ("no-sim", Action.ATTACH_SIM, "free", "endpoint.updated"),
    ("suspended", Action.ACTIVATE_SIM, "", "sim.activated"),
    ("healthy", Action.SUSPEND_SIM, "", "sim.suspended"),
    ("healthy", Action.BAR_OPERATOR, "2", "operator.blacklisted"),
    ("operator-blocked", Action.ALLOW_OPERATOR, "1", "operator.allowed"),
    ("healthy", Action.RESET_NETWORK, "", "connectivity.reset"),
    ("healthy", Action.RESET_DATA, "", "connectivity.reset"),
    ("no-sim", Action.DELETE, "", "endpoint.deleted"),
]
LOST = [FaultKind.CUT_AFTER, FaultKind.STATUS]


@pytest.fixture
def emnify(rig: Callable[..., Rig], quick: Callable[..., Settings]) -> Rig:
    return rig(quick(settle_after_s=0.15), **SWIFT)


def number_of(rig: Rig, name: str) -> str:
    return next(row.id for row in rig.station.devices.page(EMNIFY, text=name).rows if row.name == name)


def jobs(rig: Rig) -> list[Job]:
    return [job for batch in rig.station.ledger.batches() for job in rig.station.ledger.jobs(batch_id=batch.id)]


def free_iccid(rig: Rig) -> str:
    sims = rig.station.accounts.client(EMNIFY).sims.page(q="endpoint:null").items  # type: ignore[union-attr]
    return str(sims[0].iccid)


@pytest.mark.parametrize(("name", "action", "argument", "effect"), CALLS)
def test_what_took_effect_is_found_at_the_provider(
    emnify: Rig, name: str, action: Action, argument: str, effect: str
) -> None:
    number = number_of(emnify, name)
    emnify.station.devices.detail(EMNIFY, number)
    argument = free_iccid(emnify) if argument == "free" else argument
    for method in ("PATCH", "PUT", "DELETE"):
        emnify.sandbox.faults.add(Fault(FaultKind.CUT_AFTER, "emnify", f"{method} *"))
    emnify.station.devices.act(EMNIFY, number, action, argument)
    assert len(emnify.sandbox.record.effects(effect)) == 1
    (job,) = jobs(emnify)
    assert job.state is JobState.DONE
    assert job.outcome["settled"] == "found at the provider"


@pytest.mark.parametrize(
    ("name", "action", "argument", "effect"), [call for call in CALLS if not call[1].startswith("reset")]
)
def test_what_did_not_happen_is_said_and_not_sent_again(
    emnify: Rig, name: str, action: Action, argument: str, effect: str
) -> None:
    number = number_of(emnify, name)
    argument = free_iccid(emnify) if argument == "free" else argument
    for method in ("PATCH", "PUT", "DELETE"):
        emnify.sandbox.faults.add(Fault(FaultKind.CUT_BEFORE, "emnify", f"{method} *"))
    with pytest.raises(KnownError) as error:
        emnify.station.devices.act(EMNIFY, number, action, argument)
    assert error.value.code == "device.not_done"
    assert not emnify.sandbox.record.effects(effect)
    assert [job.state for job in jobs(emnify)] == [JobState.FAILED]


def test_a_reset_without_a_trace_is_left_to_a_person(emnify: Rig) -> None:
    number = number_of(emnify, "switched-off")
    emnify.sandbox.faults.add(Fault(FaultKind.CUT_AFTER, "emnify", "PATCH *"))
    with pytest.raises(KnownError) as error:
        emnify.station.devices.act(EMNIFY, number, Action.RESET_NETWORK)
    assert error.value.code == "device.undecided"
    (job,) = emnify.station.devices.unsettled(EMNIFY)
    emnify.station.devices.settle(job.id, made=True)
    assert emnify.station.devices.unsettled(EMNIFY) == []
    assert [each.state for each in jobs(emnify)] == [JobState.DONE]
    assert emnify.station.ledger.audits()[0].action == "job.settled"


def test_a_reset_of_a_factory_test_sim_shows_by_its_activation(emnify: Rig) -> None:
    number = number_of(emnify, "factory-test")
    emnify.sandbox.faults.add(Fault(FaultKind.CUT_AFTER, "emnify", "PATCH *"))
    emnify.station.devices.act(EMNIFY, number, Action.RESET_NETWORK)
    assert len(emnify.sandbox.record.effects("sim.activated")) == 1


@pytest.mark.parametrize("kind", LOST)
def test_a_text_whose_answer_is_lost_is_sent_once(emnify: Rig, kind: FaultKind) -> None:
    number = number_of(emnify, "healthy")
    first = emnify.station.devices.send_text(EMNIFY, number, "same words")
    emnify.sandbox.faults.add(Fault(kind, "emnify", "POST *sms", effect=True))
    second = emnify.station.devices.send_text(EMNIFY, number, "same words")
    assert first.id != second.id
    assert {str(entry.detail["id"]) for entry in emnify.sandbox.record.effects("sms.sent")} == {first.id, second.id}


def test_a_text_that_was_lost_on_its_way_is_not_taken_for_its_twin(emnify: Rig) -> None:
    number = number_of(emnify, "healthy")
    emnify.station.devices.send_text(EMNIFY, number, "same words")
    emnify.sandbox.faults.add(Fault(FaultKind.CUT_BEFORE, "emnify", "POST *sms"))
    with pytest.raises(KnownError) as error:
        emnify.station.devices.send_text(EMNIFY, number, "same words")
    assert error.value.code == "device.not_done"
    assert len(emnify.sandbox.record.effects("sms.sent")) == 1


def test_a_text_that_was_lost_on_its_way_is_not_taken_for_one_to_a_tracker(emnify: Rig) -> None:
    number, ledger = number_of(emnify, "healthy"), emnify.station.ledger
    emnify.sandbox.faults.add(Fault(FaultKind.CUT_AFTER, "emnify", "POST *sms"))
    sent = emnify.station.devices.send_text(EMNIFY, number, "same words")
    own = next(job for job in jobs(emnify) if job.outcome.get("id") == sent.id)
    assert texts_taken(ledger, own) == frozenset()
    batch = ledger.create_batch("trackers", BatchKind.TRACKERS, EMNIFY)
    ledger.finish_job(ledger.begin_job(SEND, EMNIFY, batch.id, None, {}).id, JobState.DONE, {"id": "42"})
    assert texts_taken(ledger, own) == {"42"}


@pytest.mark.parametrize("kind", [*LOST, None])
def test_a_text_that_waits_is_cancelled_once(emnify: Rig, kind: FaultKind | None) -> None:
    number = number_of(emnify, "switched-off")
    sent = emnify.station.devices.send_text(EMNIFY, number, "ping")
    if kind:
        emnify.sandbox.faults.add(Fault(kind, "emnify", "DELETE *", effect=True))
    text = emnify.station.devices.cancel_text(EMNIFY, number, sent.id)
    assert (str(text.words), text.final, text.failed) == ("Cancelled", True, True)
    assert len(emnify.sandbox.record.effects("sms.cancelled")) == 1


def test_of_two_texts_with_the_same_words_at_once_each_finds_its_own(emnify: Rig) -> None:
    number = number_of(emnify, "healthy")
    for _ in range(2):
        emnify.sandbox.faults.add(Fault(FaultKind.CUT_AFTER, "emnify", "POST */sms"))
    with ThreadPoolExecutor(2) as pool:
        sent = list(pool.map(lambda _: emnify.station.devices.send_text(EMNIFY, number, "same words"), range(2)))
    assert len({text.id for text in sent}) == 2
    assert len(emnify.sandbox.record.effects("sms.sent")) == 2


def test_under_faults_of_every_kind_no_text_is_lost_and_none_is_sent_twice(emnify: Rig) -> None:
    number = number_of(emnify, "switched-off")
    for fault in (
        Fault(FaultKind.CUT_BEFORE, "emnify", "POST */sms", times=None, probability=0.1),
        Fault(FaultKind.CUT_AFTER, "emnify", "POST */sms", times=None, probability=0.1),
        Fault(FaultKind.MALFORMED, "emnify", "POST */sms", times=None, probability=0.1),
        Fault(FaultKind.STATUS, "emnify", "POST */sms", times=None, probability=0.1, effect=True),
        Fault(FaultKind.STATUS, "emnify", "POST */sms", times=None, probability=0.1, status=429),
    ):
        emnify.sandbox.faults.add(fault)

    def send(n: int) -> str:
        try:
            return emnify.station.devices.send_text(EMNIFY, number, f"text {n % 7}").payload
        except KnownError as error:
            return error.code

    with ThreadPoolExecutor(6) as pool:
        told = Counter(pool.map(send, range(40)))
    told.pop("device.not_done", None)
    sent = Counter(str(entry.detail["payload"]) for entry in emnify.sandbox.record.effects("sms.sent"))
    assert sent == told
    assert emnify.station.ledger.open_jobs() == []


def test_where_the_questions_fail_too_the_next_look_settles_it(emnify: Rig) -> None:
    number = number_of(emnify, "healthy")
    emnify.sandbox.faults.add(Fault(FaultKind.CUT_AFTER, "emnify", "POST */sms"))
    emnify.sandbox.faults.add(Fault(FaultKind.STATUS, "emnify", "GET */sms", times=None))
    with pytest.raises(AnswerLost):
        emnify.station.devices.send_text(EMNIFY, number, "ping")
    assert [job.state for job in jobs(emnify)] == [JobState.UNSETTLED]
    emnify.sandbox.faults.clear()
    emnify.station.devices.detail(EMNIFY, number)
    assert [job.state for job in jobs(emnify)] == [JobState.DONE]
    assert len(emnify.sandbox.record.effects("sms.sent")) == 1


@pytest.mark.parametrize(("took", "state"), [(True, JobState.DONE), (False, JobState.FAILED)])
def test_a_call_that_a_crash_left_open_is_settled_at_the_next_look(emnify: Rig, took: bool, state: JobState) -> None:
    number = number_of(emnify, "healthy")
    if took:
        emnify.station.accounts.client(EMNIFY).endpoints.disable(int(number))  # type: ignore[union-attr]
    intent = Intent(number, Action.DISABLE, datetime.now(UTC))
    station = emnify.station
    DeviceJobs(station.ledger, lambda: station.settings, lambda _: None)._begin(EMNIFY, intent)
    emnify = reopen(emnify)
    old = threading.Event()
    while not emnify.station.devices.unsettled(EMNIFY):
        old.wait(0.05)
    emnify.station.devices.detail(EMNIFY, number)
    assert [job.state for job in jobs(emnify)] == [state]


def test_the_end_of_the_program_leaves_the_call_unsettled(
    rig: Callable[..., Rig], quick: Callable[..., Settings]
) -> None:
    site = rig(quick(settle_after_s=60.0), **SWIFT)
    number = number_of(site, "healthy")
    site.sandbox.faults.add(Fault(FaultKind.CUT_BEFORE, "emnify", "PATCH *"))
    raised: list[KnownError] = []

    def act() -> None:
        try:
            site.station.devices.act(EMNIFY, number, Action.DISABLE)
        except KnownError as error:
            raised.append(error)

    thread = threading.Thread(target=act)
    thread.start()
    while not any(job.state is JobState.UNSETTLED for job in jobs(site)):
        threading.Event().wait(0.01)
    site.station.devices.stop()
    thread.join(PATIENCE_S)
    assert [error.code for error in raised] == ["provider.answer_lost"]
    assert [job.state for job in jobs(site)] == [JobState.UNSETTLED]


def test_an_intent_is_read_back_as_it_was_written() -> None:
    intent = Intent("9", SEND_TEXT, datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "words", "7")
    assert Intent.from_json(intent.to_json()) == intent


@pytest.mark.parametrize("kind", LOST)
def test_super_sim_calls_are_settled_by_the_sim(rig: Callable[..., Rig], kind: FaultKind) -> None:
    site = rig(latency_s=0.0, supersim_sims=3, scheduled_share=0.0)
    sim = site.station.devices.page(SUPER_SIM).rows[0]
    for action, argument in ((Action.RENAME, "pump"), (Action.SUSPEND_SIM, ""), (Action.ACTIVATE_SIM, "")):
        site.sandbox.faults.add(Fault(kind, "supersim", "POST /v1/Sims/*", effect=True))
        site.station.devices.act(SUPER_SIM, sim.id, action, argument)
    assert [job.outcome.get("settled") for job in jobs(site)] == ["found at the provider"] * 3
    assert len(site.sandbox.record.effects("sim.updated")) == 3


def test_a_sim_that_is_being_changed_is_left_alone(rig: Callable[..., Rig]) -> None:
    site = rig(latency_s=0.0, supersim_sims=1, scheduled_share=1.0, scheduled_s=30.0)
    sim = site.station.devices.page(SUPER_SIM).rows[0]
    site.sandbox.faults.add(Fault(FaultKind.CUT_AFTER, "supersim", "POST /v1/Sims/*"))
    site.station.devices.act(SUPER_SIM, sim.id, Action.SUSPEND_SIM)
    with pytest.raises(KnownError) as error:
        site.station.devices.act(SUPER_SIM, sim.id, Action.ACTIVATE_SIM)
    assert error.value.code == "device.changing"
    assert [job.state for job in jobs(site)] == [JobState.DONE]
