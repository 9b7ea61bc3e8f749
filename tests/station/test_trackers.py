"""Texts to trackers: each way against the sandbox, in order, followed to the answer, settled, and never sent twice."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.domain.outcome import Outcome
from app.domain.secret import Secret
from app.domain.work import Batch, BatchState, JobState, Stage, Unit
from app.places import Home
from app.sandbox.faults import Fault, FaultKind
from app.sandbox.sandbox import Sandbox, SandboxOptions
from app.sandbox.trackers.tracker import Tracker as SandboxTracker
from app.station.device_values import FleetDevice
from app.station.events import Event, UnitChanged
from app.station.station import Station
from app.station.trackers_values import MessageState, Target, TrackerRequest, Way
from app.station.trackers_wire import same_number
from app.station.vault import RunVault
from tests.station.conftest import EMNIFY, QUICK, SUPER_SIM, add_accounts

TRACKERS = ("teltonika", "bitrek", "reachfar-old", "queclink")
SWIFT = SandboxOptions(
    modules=1, personalities=("m66",), registration_s=0.05, latency_s=0.0, emnify_sms_s=0.02, command_s=0.02,
    sms_s=0.02, reply_ms=2, trackers=TRACKERS, emnify_endpoints=100, emnify_sims=100, supersim_sims=3,
)  # fmt: skip


@pytest.fixture(scope="module")
def box() -> Iterator[Sandbox]:
    with Sandbox.start(SWIFT) as sandbox:
        yield sandbox


class Bench:
    """A station on the sandbox that the tests of this file share; each test uses devices of its own."""

    def __init__(self, box: Sandbox, home: Home) -> None:
        self.box, self.home = box, home
        self.open()

    def open(self) -> None:
        QUICK.save(self.home.config / "settings.json")
        self.station = Station.open(self.home, vault=RunVault(), ports=lambda: [p.info() for p in self.box.ports])
        add_accounts(self.station, self.box)

    def request(self, maker: str, model: str, way: Way, *targets: Target, **options: object) -> TrackerRequest:
        values = {"apn": "em", **options.pop("values", {})}  # type: ignore[dict-item]
        tracker = self.station.catalog.trackers.find(maker, model)[0]
        return TrackerRequest(tracker, model, values, way, targets, **{"answer_s": 30.0, **options})  # type: ignore[arg-type]

    def send(self, *args: object, **options: object) -> list[Unit]:
        return self.ended(self.station.trackers.start(self.request(*args, **options)))  # type: ignore[arg-type]

    def ended(self, batch: Batch) -> list[Unit]:
        assert self.station.trackers.wait(batch.id, 60)
        return self.station.trackers.units(batch.id)

    def states(self, unit: Unit) -> list[MessageState]:
        return [each.state for each in self.station.trackers.progress(unit)]

    def device(self, maker: str, **options: str) -> tuple[Target, SandboxTracker]:
        """A fresh EMnify device that is a tracker of this maker."""
        row = next(row for row in self.rows if self.box.garage.of(f"emnify:{row.id}") is None)
        return Target(device=row.id), self.box.garage.add(maker, f"emnify:{row.id}", **options)

    @cached_property
    def rows(self) -> list[FleetDevice]:
        """Those that are switched on."""
        found = self.station.devices.page(EMNIFY, text="tracker").rows
        return [row for at, row in enumerate(found) if at % 8 in {2, 3, 4}]

    def phone(self, maker: str) -> SandboxTracker:
        return next(each for each in self.box.garage.all() if each.maker.name == maker)

    def sent(self, since: int) -> list[str]:
        return [str(entry.detail["payload"]) for entry in self.box.record.effects("sms.sent")][since:]

    @property
    def mark(self) -> int:
        return len(self.box.record.effects("sms.sent"))


@pytest.fixture
def bench(box: Sandbox, home: Home) -> Iterator[Bench]:
    made = Bench(box, home)
    yield made
    made.station.close()
    box.faults.clear()


def everything(home: Home) -> bytes:
    """All that the program has written down, the ledger among it."""
    return b"".join(path.read_bytes() for path in home.data.parent.rglob("*") if path.is_file())


def test_an_emnify_device_is_set_and_asked_and_the_password_is_written_down_nowhere(bench: Bench) -> None:
    target, tracker = bench.device("teltonika", login="me", password="secret9")
    secret = {"login": "me", "password": Secret("secret9")}
    (unit,) = bench.send("teltonika", "FMB120", Way.ACCOUNT, target, account=EMNIFY, values=secret)
    assert (unit.outcome, str(unit.reason), unit.raw) == (
        Outcome.PASS, "It has the APN em", "Param ID:2001 Value:em",
    )  # fmt: skip
    assert (tracker.apn, unit.device_sid) == ("em", target.device)
    assert bench.states(unit) == [MessageState.ANSWERED] * 2
    texts = [each.text for each in bench.station.trackers.progress(unit)]
    assert texts == ["me␣•••••␣setparam␣2001:em", "me␣•••••␣getparam␣2001"]
    assert b"secret9" not in everything(bench.home)
    assert not any("secret9" in request.text() for request in bench.station.requests.all())
    names = [step.name for step in bench.station.history.steps(unit.id)]
    assert names == ["sent-1", "delivered-1", "end-1", "sent-2", "delivered-2", "end-2"]


def test_a_super_sim_is_found_by_its_iccid(bench: Bench) -> None:
    row = bench.station.devices.page(SUPER_SIM).rows[0]
    bench.box.garage.add("ruptela", row.id)
    (unit,) = bench.send("ruptela", "", Way.ACCOUNT, Target(iccid=row.iccid), account=SUPER_SIM)
    assert (unit.outcome, str(unit.reason)) == (Outcome.PASS, "It has the APN em")
    assert (unit.device_sid, unit.iccid) == (row.id, row.iccid)


def test_a_module_sends_two_messages_in_order_with_delivery(bench: Bench) -> None:
    tracker, port = bench.phone("reachfar-old"), bench.box.ports[0]
    values = {"phone": port.module.card.msisdn}
    before = bench.mark
    (unit,) = bench.send(
        "reachfar", "RF-V8", Way.MODULE, Target(number=f"+{tracker.number}"), port=port.device, values=values
    )
    assert (unit.outcome, tracker.apn, bench.states(unit)) == (Outcome.PASS, "em", [MessageState.ANSWERED] * 2)
    assert bench.sent(before) == [f"123456,sos1,{port.module.card.msisdn}#", "apn,em,plmn,90143#"]


def test_text_mode_takes_over_where_pdu_is_refused_and_the_leading_blanks_arrive(bench: Bench) -> None:
    tracker, port = bench.phone("teltonika"), bench.box.ports[0]
    bench.box.faults.add(Fault(FaultKind.ERROR, target="port:0", match="AT+CMGF=0", status=4))
    target = Target("van", number=f"+{tracker.number}")
    (unit,) = bench.send("teltonika", "FMB120", Way.MODULE, target, port=port.device, values={"apn": "text.apn"})
    assert (unit.name, unit.outcome, tracker.apn) == ("van", Outcome.PASS, "text.apn")


def test_a_number_that_nobody_has_fails_alone(bench: Bench) -> None:
    tracker, port = bench.phone("teltonika"), bench.box.ports[0]
    targets = (Target("nobody", number="+49123456789"), Target("bad", number="abc"), Target(number=tracker.number))
    units = bench.send("teltonika", "FMB120", Way.MODULE, *targets, port=port.device, values={"apn": "one.apn"})
    assert [unit.outcome for unit in units] == [Outcome.ERROR, Outcome.ERROR, Outcome.PASS]
    assert str(units[0].reason).startswith("Not delivered")
    assert "is not a telephone number" in str(units[1].reason)
    assert tracker.apn == "one.apn"


@pytest.mark.parametrize(
    ("at", "maker", "model", "values"),
    [
        (0, "teltonika", "FMB120", {}),
        (1, "bitrek", "BI-810", {"password": Secret("1234")}),
        (2, "queclink", "GL200", {}),
    ],
)
def test_a_tracker_at_its_own_port(
    bench: Bench, at: int, maker: str, model: str, values: dict[str, str | Secret]
) -> None:
    port = bench.box.tracker_ports[at]
    assert port.tracker.maker.name == maker
    (unit,) = bench.send(maker, model, Way.SERIAL, port=port.device, values={"apn": "wired", **values})
    assert (unit.outcome, port.tracker.apn) == (Outcome.PASS, "wired"), unit.reason


@pytest.mark.parametrize(("values", "code"), [({}, "refuses"), ({"password": Secret("9999")}, "does not take")])
def test_a_port_behind_a_password_says_so_at_once(bench: Bench, values: dict[str, str | Secret], code: str) -> None:
    port = bench.box.tracker_ports[1]
    port.unplug()
    port.plug()
    (unit,) = bench.send("bitrek", "BI-810", Way.SERIAL, port=port.device, values=values, answer_s=60.0)
    assert (unit.outcome, code in str(unit.reason)) == (Outcome.FAIL, True), unit.reason


def test_a_tracker_that_is_listed_twice_is_sent_to_once(bench: Bench) -> None:
    target, _ = bench.device("teltonika")
    mark = bench.mark
    units = bench.send("teltonika", "FMB120", Way.ACCOUNT, target, target, account=EMNIFY, read_back=False)
    assert (len(units), len(bench.sent(mark))) == (1, 1)


def test_a_port_is_waited_for_less_long_than_an_sms(bench: Bench) -> None:
    usual = {way: bench.request("queclink", "GL200", way, answer_s=0.0).wait_s for way in Way}
    assert usual[Way.SERIAL] < usual[Way.MODULE] == usual[Way.ACCOUNT]
    assert bench.request("queclink", "GL200", Way.SERIAL).wait_s == 30.0


def test_a_port_that_is_not_there_fails_with_what_to_do(bench: Bench, tmp_path: Path) -> None:
    (unit,) = bench.send("teltonika", "FMB120", Way.SERIAL, port=str(tmp_path / "none"))
    assert (unit.outcome, str(unit.reason).endswith("is not there.")) == (Outcome.ERROR, True)
    assert bench.station.ledger.jobs(unit_id=unit.id) == []


def test_a_wrong_password_is_refused_in_words(bench: Bench) -> None:
    target, tracker = bench.device("coban")
    wrong = {"password": Secret("654321")}
    (unit,) = bench.send("coban", "", Way.ACCOUNT, target, account=EMNIFY, values=wrong)
    assert (unit.outcome, unit.raw, tracker.apn) == (Outcome.FAIL, "password error", "")
    assert "refuses" in str(unit.reason)


def test_no_answer_ends_in_time_and_a_retry_sends_that_message_again(bench: Bench) -> None:
    target, tracker = bench.device("teltonika", login="me", password="right1")
    before = bench.mark
    batch = bench.station.trackers.start(
        bench.request("teltonika", "FMB120", Way.ACCOUNT, target, account=EMNIFY, answer_s=0.3)
    )
    (unit,) = bench.ended(batch)
    assert (unit.outcome, bench.states(unit)) == (Outcome.TIMEOUT, [MessageState.FAILED, MessageState.WAITING])
    assert "no answer within" in str(unit.reason)
    tracker.login = tracker.password = ""
    bench.station.trackers.retry_failed(batch.id)
    (unit,) = bench.ended(batch)
    assert (unit.outcome, bench.sent(before)) == (
        Outcome.PASS, ["  setparam 2001:em", "  setparam 2001:em", "  getparam 2001"],
    )  # fmt: skip


def test_a_person_may_set_a_wait_after_which_the_next_message_follows(bench: Bench) -> None:
    target, _ = bench.device("teltonika", login="me", password="other1")
    before = bench.mark
    (unit,) = bench.send("teltonika", "FMB120", Way.ACCOUNT, target, account=EMNIFY, answer_s=0.3, go_on_s=0.1)
    assert bench.states(unit) == [MessageState.DONE, MessageState.FAILED]
    assert len(bench.sent(before)) == 2


def test_what_has_no_answer_is_done_when_it_is_delivered(bench: Bench) -> None:
    target, router = bench.device("teltonika-rut")
    key = {"password": Secret("admin01")}
    (unit,) = bench.send("teltonika", "RUT240", Way.ACCOUNT, target, account=EMNIFY, values=key)
    assert (unit.outcome, router.apn, bench.states(unit)) == (Outcome.PASS, "em", [MessageState.DONE])


@pytest.mark.parametrize("kind", [FaultKind.CUT_AFTER, FaultKind.STATUS])
def test_a_lost_answer_is_settled_by_asking_and_the_text_goes_out_once(bench: Bench, kind: FaultKind) -> None:
    target, tracker = bench.device("teltonika")
    before = bench.mark
    bench.box.faults.add(Fault(kind, "emnify", "POST *sms*", effect=True))
    (unit,) = bench.send("teltonika", "FMB120", Way.ACCOUNT, target, account=EMNIFY)
    assert (unit.outcome, tracker.apn) == (Outcome.PASS, "em")
    assert bench.sent(before) == ["  setparam 2001:em", "  getparam 2001"]
    assert bench.station.ledger.jobs(unit_id=unit.id)[0].outcome["settled"] == "found"


def test_a_text_that_did_not_go_out_is_said_and_not_sent_by_itself(bench: Bench) -> None:
    target, _ = bench.device("teltonika")
    before = bench.mark
    bench.box.faults.add(Fault(FaultKind.CUT_BEFORE, "emnify", "POST *sms*"))
    (unit,) = bench.send("teltonika", "FMB120", Way.ACCOUNT, target, account=EMNIFY)
    assert (unit.outcome, bench.sent(before)) == (Outcome.ERROR, [])
    assert "was not sent" in str(unit.reason)
    bench.station.trackers.retry_failed(unit.batch_id)
    (unit,) = bench.ended(bench.station.history.batch(unit.batch_id))
    assert (unit.outcome, len(bench.sent(before))) == (Outcome.PASS, 2)


@pytest.fixture
def cut_off(home: Home) -> Iterator[Bench]:
    """With a sandbox of its own, whose module is pulled out."""
    with Sandbox.start(replace(SWIFT, trackers=("teltonika",))) as sandbox:
        made = Bench(sandbox, home)
        yield made
        made.station.close()


def test_a_module_that_vanishes_while_it_sends_leaves_it_to_a_person(cut_off: Bench) -> None:
    bench, tracker, port = cut_off, cut_off.phone("teltonika"), cut_off.box.ports[0]

    def pull(event: Event) -> None:
        if isinstance(event, UnitChanged) and "being sent" in str(event.unit.reason):
            port.unplug()

    leave = bench.station.bus.subscribe(pull)
    request = bench.request(
        "teltonika", "FMB120", Way.MODULE, Target(number=tracker.number), port=port.device, read_back=False
    )
    batch = bench.station.trackers.start(request)
    (unit,) = bench.ended(batch)
    leave()
    assert (unit.outcome, unit.stage) == (Outcome.ERROR, Stage.UNSETTLED)
    assert bench.states(unit) == [MessageState.UNSETTLED]
    evidence = bench.station.trackers.evidence(unit.id)
    assert evidence is not None
    assert dict(evidence.sent)["text"] == "␣␣setparam␣2001:em"
    before = bench.mark
    bench.station.trackers.retry_failed(batch.id)
    assert bench.ended(batch)[0].stage is Stage.UNSETTLED
    unit = bench.station.trackers.settle(unit.id, made=False)
    assert (unit.outcome, bench.station.history.batch(batch.id).state) == (None, BatchState.STOPPED)
    assert bench.sent(before) == []


def test_after_a_restart_the_password_is_asked_for_and_nothing_is_sent_twice(bench: Bench) -> None:
    target, tracker = bench.device("teltonika", login="me", password="kept99")
    before = bench.mark
    bench.box.faults.add(Fault(FaultKind.HANG, "emnify", "GET *sms*", times=None, seconds=30))
    secrets = {"password": Secret("kept99")}
    batch = bench.station.trackers.start(
        bench.request("teltonika", "FMB120", Way.ACCOUNT, target, account=EMNIFY, values={"login": "me", **secrets})
    )
    bench.station.close()  # as at the end of the program, in the midst of a call
    bench.box.faults.clear()
    bench.open()
    assert [each.id for each in bench.station.interrupted()] == [batch.id]
    batch = bench.station.history.batch(batch.id)
    assert bench.station.trackers.wanted(batch) == ("password",)
    with pytest.raises(KnownError) as error:
        bench.station.trackers.resume(batch.id)
    assert error.value.code == "tracker.password"
    bench.station.trackers.give(batch, secrets)
    bench.station.trackers.resume(batch.id)
    (unit,) = bench.ended(batch)
    assert (unit.outcome, tracker.apn) == (Outcome.PASS, "em")
    assert bench.sent(before) == ["me kept99 setparam 2001:em", "me kept99 getparam 2001"]
    assert b"kept99" not in everything(bench.home)


def test_an_answer_that_came_while_the_program_was_away_is_read(bench: Bench) -> None:
    target, tracker = bench.device("teltonika")
    before = bench.mark
    bench.box.faults.add(Fault(FaultKind.HANG, "emnify", "GET *sms/*", times=None, seconds=30))
    batch = bench.station.trackers.start(
        bench.request("teltonika", "FMB120", Way.ACCOUNT, target, account=EMNIFY, read_back=False)
    )
    bench.station.trackers.wait(batch.id, 0.3)
    bench.station.close()
    bench.box.faults.clear()
    bench.open()
    bench.station.trackers.resume(batch.id)
    (unit,) = bench.ended(batch)
    assert (unit.outcome, tracker.apn, bench.sent(before)) == (Outcome.PASS, "em", ["  setparam 2001:em"])


def test_a_list_is_sent_side_by_side_and_can_be_cancelled_and_resumed(bench: Bench) -> None:
    pairs = [bench.device("ruptela") for _ in range(6)]
    targets = [target for target, _ in pairs]
    batch = bench.station.trackers.start(bench.request("ruptela", "", Way.ACCOUNT, *targets, account=EMNIFY))
    bench.station.trackers.cancel(batch.id)
    assert bench.station.trackers.wait(batch.id, 10)
    assert bench.station.history.batch(batch.id).state is BatchState.CANCELLED
    bench.station.trackers.resume(batch.id)
    units = bench.ended(batch)
    assert {unit.outcome for unit in units} == {Outcome.PASS}
    assert {tracker.apn for _, tracker in pairs} == {"em"}
    jobs = [job for unit in units for job in bench.station.ledger.jobs(unit_id=unit.id)]
    assert [job.state for job in jobs] == [JobState.DONE] * 12


@pytest.mark.parametrize(
    ("maker", "way", "options", "code"),
    [
        ("teltonika", Way.ACCOUNT, {}, "tracker.way"),
        ("teltonika", Way.ACCOUNT, {"account": EMNIFY}, "tracker.target"),
        ("teltonika", Way.MODULE, {"port": "x", "targets": (Target("by name"),)}, "tracker.target"),
        ("coban", Way.SERIAL, {"port": "x"}, "tracker.nothing"),
        ("ios", Way.MODULE, {"port": "x"}, "tracker.nothing"),
        ("teltonika", Way.ACCOUNT, {"account": "celona", "targets": (Target("a"),)}, "account.no_devices"),
    ],
)
def test_what_is_missing_is_said_before_anything_is_written(
    bench: Bench, maker: str, way: Way, options: dict[str, object], code: str
) -> None:
    targets = options.pop("targets", ())
    with pytest.raises(KnownError) as error:
        bench.station.trackers.start(bench.request(maker, "", way, *targets, **options))  # type: ignore[misc, arg-type]
    assert error.value.code == code
    assert bench.station.history.batches() == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("+491721234567", "01721234567", True),
        ("+49 172 1234567", "491721234567", True),
        ("12345", "+4912345", True),
        ("+491721234567", "+491721234568", False),
        ("", "+491721234567", False),
        ("7", "+491721234567", False),
    ],
)
def test_a_number_is_the_same_with_and_without_its_country(one: str, other: str, same: bool) -> None:
    assert same_number(one, other) is same


def test_the_account_of_a_batch_may_be_renamed(bench: Bench) -> None:
    target, _ = bench.device("ruptela")
    (unit,) = bench.send("ruptela", "", Way.ACCOUNT, target, account=EMNIFY)
    bench.station.rename_account(EMNIFY, "renamed")
    batch = bench.station.history.batch(unit.batch_id)
    assert (batch.account, bench.station.trackers.request(batch).account) == ("renamed", "renamed")


def test_a_form_that_the_catalog_has_no_more_is_named_and_nothing_hangs(bench: Bench) -> None:
    own = bench.home.config / "devices" / "acme.toml"
    own.parent.mkdir(exist_ok=True)
    own.write_text(
        'kind = "tracker"\n[maker]\nname = "Acme"\n[[family]]\nname = "A1"\nsource = "own"\ngrade = "unverified"\n'
        '[[family.messages]]\npurpose = "set"\ntext = "apn {apn}"\nreply = "never"\n'
    )
    bench.station.close()
    bench.open()
    target, _ = bench.device("concox")
    (unit,) = bench.send("acme", "", Way.ACCOUNT, target, account=EMNIFY, answer_s=0.1)
    assert unit.outcome is Outcome.TIMEOUT
    own.unlink()
    bench.station.close()
    bench.open()
    with pytest.raises(KnownError) as error:
        bench.station.trackers.retry_failed(unit.batch_id)
    assert error.value.code == "tracker.form"
    assert not bench.station.trackers.running(unit.batch_id)
