"""Diagnosis: one finding for any facts, and the right one for every trouble of the simulated EMnify."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.work import Provider
from app.sandbox.faults import Fault, FaultKind
from app.station.device_values import Action, Connection, DeviceEvent, Finding, FleetDevice, offered
from app.station.diagnosis import RULES, diagnose
from app.station.diagnosis_facts import (
    Cause,
    Facts,
    OperatorRef,
    Refusal,
    Step,
    apn_of,
    cause_of,
    located_by,
    refusals_of,
)
from tests.station.conftest import EMNIFY, Rig

SWIFT = {"emnify_attach_s": 0.02, "emnify_sms_s": 0.02, "emnify_lists": 0.0, "latency_s": 0.0}
NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)
DEVICE = FleetDevice(
    Provider.EMNIFY, "9", "pump", "8988303000001000001", "", "Enabled", True, "1", "Activated", "All", "World", "", ""
)
ONLINE = Facts(DEVICE, Connection.ONLINE, NOW, located=NOW, moved_bytes=1)

EXPECTED = {
    "healthy": "healthy",
    "no-sim": "sim.none",
    "disabled": "device.disabled",
    "switched-off": "network.never",
    "operator-blocked": "operator.barred",
    "no-coverage": "coverage.missing",
    "wrong-apn": "data.apn",
    "no-lte": "data.rat",
    "sms-only": "data.policy",
    "over-limit": "limit.reached",
    "no-traffic": "data.silent",
    "suspended": "sim.suspended",
    "factory-test": "healthy",
    "gone-quiet": "network.quiet",
    "other-imei": "imei.locked",
}


@pytest.fixture
def emnify(rig: Callable[..., Rig]) -> Rig:
    return rig(**SWIFT)


def number_of(rig: Rig, name: str) -> str:
    return next(row.id for row in rig.station.devices.page(EMNIFY, text=name).rows if row.name == name)


def found(rig: Rig, name: str) -> Finding:
    return rig.station.devices.diagnose(EMNIFY, number_of(rig, name))


@pytest.mark.parametrize(("name", "code"), EXPECTED.items())
def test_every_trouble_is_found(emnify: Rig, name: str, code: str) -> None:
    finding = found(emnify, name)
    assert finding.code == code
    assert finding.evidence


def until(rig: Rig, name: str, code: str) -> None:
    """The network takes its time to let the device in again."""
    for _ in range(100):
        if (last := found(rig, name)).code == code:
            return
        threading.Event().wait(0.02)
    pytest.fail(f"{last.code}: {[str(each) for each in last.evidence]}")


@pytest.mark.parametrize(
    ("name", "argument"),
    [
        ("disabled", ""),
        ("suspended", ""),
        ("operator-blocked", ""),
        ("no-coverage", "201"),
        ("no-lte", "101"),
        ("sms-only", "101"),
        ("over-limit", "101"),
        ("other-imei", ""),
    ],
)
def test_the_first_remedy_mends_it(emnify: Rig, name: str, argument: str) -> None:
    finding = found(emnify, name)
    remedy = next(each for each in finding.remedies if each.action)
    assert remedy.action is not None
    emnify.station.devices.act(EMNIFY, number_of(emnify, name), remedy.action, remedy.argument or argument)
    until(emnify, name, "healthy")


def test_the_evidence_tells_the_way_to_the_finding(emnify: Rig) -> None:
    words = [str(each) for each in found(emnify, "wrong-apn").evidence]
    assert words[1:4] == [
        "Device: Enabled",
        "Connection: attached to a network, without a data session",
        "Network: Telekom, Germany",
    ]
    assert "APN: internet" in words
    assert any("unknown APN 'internet'" in each for each in words)
    assert words[0].startswith("SIM: 89883030000010000")


def test_a_device_in_factory_test_is_told_what_a_reset_does(emnify: Rig) -> None:
    words = [str(each) for each in found(emnify, "factory-test").evidence]
    assert "In factory test: a reset activates the SIM, and it is billed from then on" in words


def test_questions_that_the_account_may_not_ask_are_left_out(emnify: Rig) -> None:
    number = number_of(emnify, "gone-quiet")
    for path in ("service_profile/*", "*/operator_blacklist", "*/stats/daily", "*/connectivity_info"):
        emnify.sandbox.faults.add(Fault(FaultKind.STATUS, "emnify", f"GET /api/v1/{path}", status=403, times=None))
    assert emnify.station.devices.diagnose(EMNIFY, number).code == "data.none"


def test_of_many_barred_operators_the_one_that_was_refused_is_offered(emnify: Rig) -> None:
    number = number_of(emnify, "operator-blocked")
    emnify.station.devices.act(EMNIFY, number, Action.BAR_OPERATOR, "5")
    until(emnify, "operator-blocked", "operator.barred")
    offers = [each.argument for each in found(emnify, "operator-blocked").remedies if each.action]
    assert offers == ["1"]


MOMENTS = st.none() | st.sampled_from([NOW, NOW - timedelta(minutes=1), NOW - timedelta(days=1), NOW - timedelta(9)])
REFUSALS = st.lists(
    st.builds(Refusal, st.sampled_from(Step), st.sampled_from(Cause), MOMENTS, st.text(max_size=5)),
    max_size=4,
    unique_by=lambda each: each.step,
)
DEVICES = st.builds(
    lambda state, enabled, provider: replace(
        DEVICE, sim_state=state, sim_id="1" if state else "", enabled=enabled, provider=provider
    ),
    st.sampled_from(["", "Issued", "Activated", "Suspended", "Deleted", "Factory Test", "new", "scheduled", "odd"]),
    st.sampled_from([True, False, None]),
    st.sampled_from([Provider.EMNIFY, Provider.SUPERSIM]),
)
OPERATORS = st.builds(OperatorRef, st.sampled_from(["1", "2"]), st.just("Telekom, Germany"))
FACTS = st.builds(
    Facts,
    DEVICES,
    st.sampled_from(Connection),
    st.just(NOW),
    place=st.sampled_from(["", "Telekom, Germany"]),
    located=MOMENTS,
    refusals=REFUSALS.map(tuple),
    absent=st.none() | st.booleans(),
    session_since=MOMENTS,
    apn=st.sampled_from(["", "em"]),
    operator=st.none() | OPERATORS,
    barred=st.lists(OPERATORS, max_size=2).map(tuple),
    data_allowed=st.none() | st.booleans(),
    limit_mb=st.none() | st.just(10.0),
    moved_bytes=st.sampled_from([0, 5000]),
    warnings=st.lists(st.text(max_size=5), max_size=2).map(tuple),
)


@settings(max_examples=200, deadline=None)
@given(FACTS)
def test_any_facts_give_one_finding_whose_buttons_the_device_offers(facts: Facts) -> None:
    finding = diagnose(facts)
    assert str(finding.what)
    assert all(str(each) for each in finding.evidence)
    assert all(each.action is None or each.action in offered(facts.device) for each in finding.remedies)
    needs_number = {Action.BAR_OPERATOR, Action.ALLOW_OPERATOR}
    assert all(each.argument.isdecimal() for each in finding.remedies if each.action in needs_number)
    assert finding.code == "healthy" or finding.remedies
    if finding.code == "healthy":
        assert facts.connection is Connection.ONLINE


def test_the_first_rule_that_fits_is_the_finding_and_no_rule_is_dead() -> None:
    """Facts for each rule that all the rules before it leave alone."""
    offline, attached = replace(ONLINE, connection=Connection.OFFLINE), replace(ONLINE, connection=Connection.ATTACHED)

    def sim(state: str) -> Facts:
        return replace(ONLINE, device=replace(DEVICE, sim_state=state, sim_id="1" if state else ""))

    def refused(facts: Facts, step: Step, cause: Cause) -> Facts:
        return replace(facts, refusals=(Refusal(step, cause, NOW, "words"),))

    cases = [
        (sim(""), "sim.none"),
        (sim("Deleted"), "sim.ended"),
        (sim("Issued"), "sim.unused"),
        (sim("Suspended"), "sim.suspended"),
        (sim("scheduled"), "sim.changing"),
        (replace(ONLINE, device=replace(DEVICE, enabled=False)), "device.disabled"),
        (refused(attached, Step.SESSION, Cause.LIMIT), "limit.reached"),
        (replace(ONLINE, connection=Connection.BLOCKED), "device.blocked"),
        (replace(ONLINE, connection=Connection.UNKNOWN), "connection.unknown"),
        (refused(offline, Step.NETWORK, Cause.BARRED), "operator.barred"),
        (refused(offline, Step.NETWORK, Cause.COVERAGE), "coverage.missing"),
        (refused(offline, Step.NETWORK, Cause.IMEI), "imei.locked"),
        (refused(offline, Step.NETWORK, Cause.OTHER), "network.refused"),
        (replace(offline, located=None), "network.never"),
        (offline, "network.left"),
        (replace(offline, located=NOW - timedelta(days=3)), "network.lost"),
        (refused(attached, Step.DATA_NETWORK, Cause.RAT), "data.rat"),
        (refused(attached, Step.SESSION, Cause.POLICY), "data.policy"),
        (replace(attached, data_allowed=False), "data.policy"),
        (refused(attached, Step.SESSION, Cause.APN), "data.apn"),
        (refused(attached, Step.SESSION, Cause.OTHER), "data.refused"),
        (replace(attached, absent=True), "network.quiet"),
        (attached, "data.none"),
        (replace(ONLINE, moved_bytes=0, session_since=NOW), "data.fresh"),
        (replace(ONLINE, moved_bytes=0, session_since=NOW - timedelta(days=1)), "data.silent"),
        (ONLINE, "healthy"),
    ]
    assert [diagnose(facts).code for facts, _ in cases] == [code for _, code in cases]
    assert [next(rule for rule in RULES if rule.fits(facts)) for facts, _ in cases] == list(RULES)


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("Update location rejected: operator is on the blacklist of the endpoint", Cause.BARRED),
        ("Update location rejected: roaming not allowed, France is not in the coverage policy", Cause.COVERAGE),
        ("Update location rejected for IMSI='1': IMEI 3 does not match the IMEI lock", Cause.IMEI),
        ("Rejected: RAT type 4G not allowed by the service policy", Cause.RAT),
        ("Create PDP Context rejected: data service is not part of the service policy", Cause.POLICY),
        ("Create PDP Context rejected: unknown APN 'internet'", Cause.APN),
        ("Create PDP Context rejected: quota exceeded, APN='em'", Cause.LIMIT),
        ("Endpoint blocked: the data traffic limit of the service policy is exceeded", Cause.LIMIT),
        ("rejected for IMSI='901430000001' on Telekom: congestion", Cause.OTHER),
    ],
)
def test_the_cause_is_read_from_the_events_words(text: str, cause: Cause) -> None:
    assert cause_of(text) is cause


def event(kind: str, text: str, minutes: int, severity: str = "warn") -> DeviceEvent:
    return DeviceEvent(NOW - timedelta(minutes=minutes), kind, text, severity)


def test_a_refusal_counts_until_the_same_step_succeeds() -> None:
    refused = event("Create PDP Context", "Create PDP Context rejected: unknown APN 'x.y'", 5)
    opened = event("Create PDP Context", "New PDP Context activated, APN='em'", 1, "info")
    place = event("Update location", "New location received", 6, "info")
    assert [each.cause for each in refusals_of([refused, place])] == [Cause.APN]
    assert refusals_of([opened, refused, place]) == ()
    assert (apn_of([refused, place]), apn_of([opened, refused]), apn_of([place])) == ("x.y", "em", "")
    assert located_by([refused, place]) == place.at


def test_a_block_is_over_once_data_flows_again() -> None:
    blocked = event("Endpoint blocked", "Endpoint blocked: limit exceeded", 5, "critical")
    opened = event("Create PDP Context", "New PDP Context activated", 1, "info")
    assert [each.step for each in refusals_of([blocked])] == [Step.SERVICE]
    assert refusals_of([opened, blocked]) == ()


WORDS = st.lists(
    st.sampled_from(["APN", "IMEI", "rejected", "APN 'a'", "blacklist", "limit", "for", "RAT"]), max_size=6
)
EVENTS = st.lists(
    st.builds(
        DeviceEvent,
        MOMENTS,
        st.sampled_from(["Update location", "Update gprs location", "Create PDP Context", "Endpoint blocked", "odd"]),
        WORDS.map(" ".join) | st.text(max_size=20),
        st.sampled_from(["info", "warn", "critical"]),
    ),
    max_size=8,
)


@settings(max_examples=100, deadline=None)
@given(EVENTS)
def test_any_events_give_at_most_one_refusal_for_each_step(events: list[DeviceEvent]) -> None:
    steps = [each.step for each in refusals_of(events)]
    assert steps == [step for step in Step if step in steps]
    located_by(events)
    apn_of(events)
