"""Without a network: work waits in its order, says so, and goes out by itself, once."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from app.domain.work import BatchState, JobState, Provider
from app.sandbox.faults import Fault, FaultKind
from app.station import line
from app.station.device_values import Action
from app.station.devices_fleet import SEND_TEXT
from app.station.events import Event, KeptSent, QueueChanged
from app.station.line import Line
from tests.leaks import PATIENCE_S
from tests.station.cable import Cable
from tests.station.conftest import CELONA, EMNIFY, SUPER_SIM, Rig, make_eids, reopen, until


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line, "FIRST_TRY_S", 0.05)
    monkeypatch.setattr(line, "LONGEST_TRY_S", 0.4)


@pytest.fixture
def wired(rig: Callable[..., Rig]) -> Iterator[tuple[Rig, Cable]]:
    """A rig whose Super SIM account is reached by a cable, which is out."""
    it = rig()
    cable = Cable(it.sandbox.providers[Provider.SUPERSIM].url)
    it.station.accounts.add(replace(it.station.accounts.get(SUPER_SIM), base_url=cable.url), {})
    cable.pull()
    yield it, cable
    cable.pull()


@pytest.fixture
def emnify(rig: Callable[..., Rig]) -> Iterator[tuple[Rig, Cable]]:
    """A rig whose EMnify account is reached by a cable."""
    it = rig()
    cable = Cable(it.sandbox.providers[Provider.EMNIFY].url)
    it.station.accounts.add(replace(it.station.accounts.get(EMNIFY), base_url=cable.url), {})
    yield it, cable
    cable.pull()


def test_a_batch_begun_offline_goes_out_in_its_order_when_the_network_is_there(wired: tuple[Rig, Cable]) -> None:
    it, cable = wired
    eids = make_eids(12)
    account = it.station.accounts.get(SUPER_SIM)
    it.station.accounts.add(replace(account, options={**account.options, "concurrency": "1"}), {})
    problems = it.problem()
    batch = it.assign(SUPER_SIM, eids)
    assert problems.get(timeout=PATIENCE_S).problem.template
    queue = it.station.queue
    assert (queue.waiting, queue.online, queue.kept) == (12, False, 0)
    assert queue.oldest is not None
    cable.plug()
    assert all(unit.outcome == "PASS" for unit in it.finished(batch))
    assert it.created() == eids
    assert (it.station.queue.waiting, it.station.queue.online, it.station.queue.oldest) == (0, True, None)


def test_while_the_network_is_gone_one_row_tries_and_none_is_tried_in_a_hurry(wired: tuple[Rig, Cable]) -> None:
    it, cable = wired
    problems = it.problem()
    batch = it.assign(SUPER_SIM, make_eids(60))
    for _ in range(3):
        problems.get(timeout=PATIENCE_S)
    tried = it.station.ledger.jobs(batch_id=batch.id)
    assert len(tried) <= 12  # the calls in flight when it was noticed, then one at a time
    cable.plug()
    assert it.station.assign.wait(batch.id, PATIENCE_S)
    assert len(it.created()) == 60


def test_a_network_that_goes_in_the_middle_loses_nothing_and_doubles_nothing(wired: tuple[Rig, Cable]) -> None:
    it, cable = wired
    cable.plug()
    eids = make_eids(40)
    batch = it.assign(SUPER_SIM, eids)
    until(lambda: len(it.created()) >= 5)
    cable.pull()
    until(lambda: it.station.queue.online is False)
    cable.plug()
    assert all(unit.outcome == "PASS" for unit in it.finished(batch, 60))
    assert sorted(it.created()) == sorted(eids)


def test_a_waiting_batch_is_cancelled_at_once(wired: tuple[Rig, Cable]) -> None:
    it, _ = wired
    problems = it.problem()
    batch = it.assign(SUPER_SIM, make_eids(5))
    problems.get(timeout=PATIENCE_S)
    it.station.assign.cancel(batch.id)
    assert it.station.assign.wait(batch.id, PATIENCE_S)
    assert it.station.ledger.batch(batch.id).state is BatchState.CANCELLED
    assert it.station.queue.waiting == 0


def test_after_a_restart_a_waiting_batch_is_offered_as_interrupted(wired: tuple[Rig, Cable]) -> None:
    it, _ = wired
    problems = it.problem()
    batch = it.assign(SUPER_SIM, make_eids(3))
    problems.get(timeout=PATIENCE_S)
    it.station.close()
    reopen(it)
    assert [each.id for each in it.station.interrupted()] == [batch.id]
    it.station.assign.resume(batch.id)
    assert it.station.assign.wait(batch.id, PATIENCE_S)
    assert len(it.created()) == 3


def test_another_account_is_not_held_up(wired: tuple[Rig, Cable]) -> None:
    it, _ = wired
    problems = it.problem()
    it.assign(SUPER_SIM, make_eids(2))
    problems.get(timeout=PATIENCE_S)
    assert all(unit.outcome == "PASS" for unit in it.finished(it.assign(CELONA, make_eids(2, seed=9))))


def sent(it: Rig) -> list[KeptSent]:
    found: list[KeptSent] = []

    def take(event: Event) -> None:
        if isinstance(event, KeptSent):
            found.append(event)

    it.station.bus.subscribe(take)
    return found


def test_an_action_kept_offline_is_sent_once_when_the_network_is_back(emnify: tuple[Rig, Cable]) -> None:
    it, cable = emnify
    device = it.station.devices.page(EMNIFY).rows[-1]
    cable.pull()
    told = sent(it)
    queue = it.station.devices.queue
    queue.start()
    queue.keep(EMNIFY, device.id, device.name, Action.RENAME, "pump-8")
    queue.keep(EMNIFY, device.id, device.name, SEND_TEXT, "STATUS?")
    until(lambda: it.station.queue.online is False)
    assert (it.station.queue.kept, it.station.queue.waiting) == (2, 2)
    assert [job.state for job in queue.all()] == [JobState.KEPT] * 2
    cable.plug()
    until(lambda: len(told) == 2)
    assert [event.problem.template for event in told] == ["", ""]
    assert it.station.devices.find(EMNIFY, device.id).name == "pump-8"
    assert [text.payload for text in it.station.devices.texts(EMNIFY, device.id)].count("STATUS?") == 1
    assert (it.station.queue.kept, queue.all()) == (0, [])


def test_what_is_cancelled_is_not_sent(emnify: tuple[Rig, Cable]) -> None:
    it, cable = emnify
    device = it.station.devices.page(EMNIFY).rows[-1]
    cable.pull()
    queue = it.station.devices.queue
    queue.start()
    told = sent(it)
    first = queue.keep(EMNIFY, device.id, device.name, Action.RENAME, "no")
    queue.keep(EMNIFY, device.id, device.name, Action.RENAME, "yes")
    assert queue.cancel(first.id)
    assert not queue.cancel(first.id)
    cable.plug()
    until(lambda: told)
    assert it.station.devices.find(EMNIFY, device.id).name == "yes"
    assert [event.job.intent["argument"] for event in told] == ["yes"]


def test_a_kept_call_is_still_shown_as_waiting_while_it_is_tried(emnify: tuple[Rig, Cable]) -> None:
    it, _ = emnify
    device = it.station.devices.page(EMNIFY).rows[-1]
    it.sandbox.faults.add(Fault(FaultKind.DELAY, match="PATCH *endpoint*", seconds=0.4))
    told = sent(it)
    queue = it.station.devices.queue
    queue.start()
    kept = queue.keep(EMNIFY, device.id, device.name, Action.RENAME, "later")
    until(lambda: not it.station.ledger.kept_jobs())
    assert told or queue.all() == [kept]
    until(lambda: told)
    assert queue.all() == []


def test_what_is_kept_outlives_the_program_and_nothing_is_sent_before_the_start(emnify: tuple[Rig, Cable]) -> None:
    it, _ = emnify
    device = it.station.devices.page(EMNIFY).rows[-1]
    it.station.devices.queue.keep(EMNIFY, device.id, device.name, Action.RENAME, "later")
    asked = it.station.queue.oldest
    it.station.change_settings(station="Hall 2")
    reopen(it)
    queue = it.station.devices.queue
    assert it.station.devices.find(EMNIFY, device.id).name == device.name
    told = sent(it)
    queue.start()
    until(lambda: told)
    assert told[0].job.created == asked
    assert it.station.devices.find(EMNIFY, device.id).name == "later"


def test_a_call_that_the_provider_refuses_is_told_and_not_kept(emnify: tuple[Rig, Cable]) -> None:
    it, _ = emnify
    told = sent(it)
    it.station.devices.queue.start()
    it.station.devices.queue.keep(EMNIFY, "999999", "nobody", Action.RENAME, "x")
    until(lambda: told)
    assert told[0].problem.template
    assert it.station.devices.queue.all() == []


def test_an_account_with_kept_calls_is_not_removed(emnify: tuple[Rig, Cable]) -> None:
    it, _ = emnify
    it.station.devices.queue.keep(EMNIFY, "1", "pump", Action.ENABLE)
    assert it.station.accounts.needs(EMNIFY).kept == 1
    with pytest.raises(Exception, match="not settled or not sent"):
        it.station.accounts.remove(EMNIFY)


def test_the_age_of_the_queue_is_that_of_its_oldest(emnify: tuple[Rig, Cable]) -> None:
    it, _ = emnify
    heard: list[QueueChanged] = []
    it.station.bus.subscribe(lambda event: heard.append(event) if isinstance(event, QueueChanged) else None)
    first = it.station.devices.queue.keep(EMNIFY, "1", "pump", Action.ENABLE)
    it.station.devices.queue.keep(EMNIFY, "1", "pump", Action.DISABLE)
    assert [(event.kept, event.oldest) for event in heard] == [(1, first.created), (2, first.created)]


def test_one_call_tries_a_line_that_is_down() -> None:
    woken: list[int] = []
    made = Line(lambda: woken.append(1))
    assert made.hold() == 0.0
    assert made.hold() == 0.0
    made.lost()
    made.lost()  # the other that was under way
    assert len(woken) == 1
    assert made.hold() > 0.0
    until(lambda: made.hold() == 0.0)
    assert made.hold() > 0.0
    made.reached()
    assert (made.hold(), len(woken)) == (0.0, 2)
