"""Events, usage and policies of EMnify, and what may come in place of each field."""

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from app.providers.emnify.batches import SimBatch
from app.providers.emnify.client import Emnify
from app.providers.emnify.endpoints import Endpoint
from app.providers.emnify.network import Connectivity, LiveInfo, Operator
from app.providers.emnify.policies import Country, Policy, ServicePolicy
from app.providers.emnify.records import DayUsage, Event, usage_of
from app.providers.emnify.sims import Sim
from app.providers.emnify.sms import Sms
from app.providers.reply import Answer, Fields, Malformed, Ref
from tests.providers.conftest import Reply, ScriptedHttp
from tests.providers.emnify.examples import BATCH, ENDPOINT, EVENT, OFFLINE, SIM, SMS, TRAFFIC


def test_events_are_read_newest_first(server: ScriptedHttp, emnify: Emnify) -> None:
    server.plan(Reply(200, [EVENT, {"description": "bare"}]), Reply(200, [{**EVENT, "imsi": "90143"}]))
    event, bare = emnify.endpoints.events(5)
    assert (event.type, event.source.id, event.severity.name) == (Ref(1, "Update location"), 0, "Info")
    assert (event.iccid, event.imsi, event.endpoint.id) == ("8988303000000000009", "901430000000114", 5)
    assert (bare.description, bare.at, bare.type.id) == ("bare", None, None)
    assert server.seen[0].query["sort"] == "-timestamp"
    assert next(emnify.sims.events(3)).imsi == "90143"


def test_events_of_a_time_are_asked_for_with_both_ends(server: ScriptedHttp, emnify: Emnify) -> None:
    server.otherwise = lambda seen: Reply(200, [])
    since = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert list(emnify.endpoints.events(5, since=since, until=since, types=(1, 2))) == []
    assert server.seen[0].query["q"] == "from:2026-01-02T03:04:05Z,until:2026-01-02T03:04:05Z,type:1|2"
    list(emnify.endpoints.events(5, since=since))
    list(emnify.endpoints.events(5, until=since))
    assert all(seen.query["q"].count("from:") == seen.query["q"].count("until:") == 1 for seen in server.seen)


def test_usage_is_read_of_endpoints_and_sims(server: ScriptedHttp, emnify: Emnify) -> None:
    server.plan(Reply(200, {"current_month": TRAFFIC, "last_hour": {}}), Reply(200, [{"last_month": TRAFFIC}]))
    usage = emnify.endpoints.usage(5)
    assert (usage.current_month.data.total, usage.current_month.data.up, usage.current_month.data.down) == (1.5, 0.5, 1)
    assert (usage.current_month.data.cost, usage.current_month.data.currency) == (0.1, "EUR")
    assert (usage.last_month.data.total, usage.current_month.sms.total) == (0, 2)
    assert emnify.sims.usage(3).last_month.data.total == 1.5
    server.plan(Reply(200, [{"date": "2026-03-01", **TRAFFIC}, {"date": "soon"}]), Reply(200, []))
    day, odd = emnify.endpoints.daily_usage(5, date(2026, 3, 1), date(2026, 3, 9))
    assert (day.day, day.traffic.data.total, odd.day) == (date(2026, 3, 1), 1.5, None)
    assert server.seen[2].query == {"start_date": "2026-03-01", "end_date": "2026-03-09"}
    assert emnify.sims.daily_usage(3) == ()
    assert server.seen[3].query == {}


def test_policies_are_read(server: ScriptedHttp, emnify: Emnify) -> None:
    row = {"id": 1, "name": "Default", "description": None, "used_count": "12"}
    limit = {"id": 2, "description": "10 MB", "volume": "10"}
    services = [{"id": 1, "description": "MT-SMS"}, {"id": 11, "description": "Data", "traffic_limit": limit}]
    whole = {**row, "allowed_4g": True, "service": services}
    server.plan(Reply(200, [row]), Reply(200, whole), Reply(200, [row]))
    assert emnify.policies.services() == (Policy(1, "Default", "", 12),)
    policy = emnify.policies.service(1)
    assert (policy.allowed_4g, policy.allowed_3g) == (True, None)
    assert [(each.name, each.limit, each.limit_mb) for each in policy.services] == [
        ("MT-SMS", "", None),
        ("Data", "10 MB", 10.0),
    ]
    assert emnify.policies.coverages()[0].id == 1
    server.plan(Reply(200, [{"country": {"name": "Germany", "iso_code": "de", "mcc": 262}, "redundancy_count": 3}]))
    assert emnify.policies.countries(1) == (Country("Germany", "de", 262, 3),)


def test_the_account_is_checked(server: ScriptedHttp, emnify: Emnify) -> None:
    server.plan(Reply(200, {"id": 1, "name": "Test Devices"}))
    assert "Test Devices" in emnify.check()
    assert emnify.server_time().tzinfo is UTC


def test_a_clock_that_nobody_has_told_is_asked_for(server: ScriptedHttp, emnify: Emnify) -> None:
    server.plan(Reply(200, {"id": 1}))
    emnify.server_time()
    assert len(server.seen) == 1


READS = [
    Sim.read, Endpoint.read, SimBatch.read, Event.read, DayUsage.read, Connectivity.read, LiveInfo.read, Operator.read,
    Sms.read, Policy.read, ServicePolicy.read, Country.read,
]  # fmt: skip
EXAMPLES = [SIM, ENDPOINT, BATCH, EVENT, OFFLINE, SMS, {"date": "2026-03-01", **TRAFFIC}]
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(["5", "-1", ""]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "name", "mnc"]), inner),
    max_leaves=6,
)
names = st.sampled_from(sorted({name for example in EXAMPLES for name in example}))


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(READS), st.sampled_from(EXAMPLES), st.dictionaries(names, values, max_size=6))
def test_no_record_is_read_into_anything_but_a_value_or_a_complaint(
    read: Callable[[Fields], object], example: dict[str, object], odd: dict[str, object]
) -> None:
    with suppress(Malformed):
        assert read(Fields({**example, **odd})) is not None


@settings(max_examples=60, deadline=None)
@given(values)
def test_no_usage_is_read_into_anything_but_a_value_or_a_complaint(body: object) -> None:
    with suppress(Malformed):
        assert usage_of(Answer(200, {}, json.dumps(body).encode())) is not None
