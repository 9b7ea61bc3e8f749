"""A ledger that cannot be written in the middle of work: the work stands still and says why; no row is to blame."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace

import pytest
from sqlalchemy import event, exc

from app.domain.errors import KnownError
from app.domain.message import NOTHING
from app.domain.outcome import Outcome
from app.domain.work import BatchKind, BatchState, Provider
from app.ledger import database
from app.ledger.database import LedgerDown
from app.ledger.ledger import Ledger, NewUnit
from app.station import device_queue, line
from app.station.bench_steps import StepLog
from app.station.device_values import Action
from tests.leaks import PATIENCE_S
from tests.station.cable import Cable
from tests.station.conftest import CELONA, EMNIFY, SUPER_SIM, Rig, make_eids, until
from tests.station.registering import CARD, LETTERS, SWIFT, all_passed, claims, ended, request


@contextmanager
def kept_by_another_program(rig: Rig) -> Iterator[None]:
    with closing(sqlite3.connect(rig.station.home.data / "ledger.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


@contextmanager
def refused(ledger: Ledger, words: str) -> Iterator[list[str]]:
    """Statements that begin so; gives those that were."""
    found: list[str] = []

    def refuse(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith(words):
            found.append(statement)
            raise exc.OperationalError(statement, None, OSError("disk I/O error"))

    event.listen(ledger._database._engine, "before_cursor_execute", refuse)
    yield found
    event.remove(ledger._database._engine, "before_cursor_execute", refuse)


@pytest.mark.parametrize("account", [SUPER_SIM, CELONA])
def test_a_batch_stands_still_while_the_ledger_is_kept_by_another_program_and_then_goes_on(
    account: str, rig: Callable[..., Rig], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.2)
    it = rig(latency_s=0.05)
    problems = it.problem()
    batch = it.assign(account, make_eids(20))
    until(it.sandbox.record.effects)
    with kept_by_another_program(it):
        told = problems.get(timeout=PATIENCE_S)
        assert it.station.assign.wait(batch.id, PATIENCE_S)
    assert (told.problem.values["detail"], told.batch.state) == ("database is locked", BatchState.STOPPED)
    assert {unit.outcome for unit in it.station.assign.units(batch.id)} <= {None, "PASS"}
    assert [left.id for left in it.station.interrupted()] == [batch.id]
    it.station.assign.resume(batch.id)
    units = it.finished(batch)
    if account == SUPER_SIM:
        assert all(unit.outcome == "PASS" for unit in units)
        assert len(it.created()) == len(set(it.created())) == 20
    else:
        assert all(unit.outcome for unit in units)


def test_a_batch_whose_end_cannot_be_written_gives_way(rig: Callable[..., Rig]) -> None:
    it = rig()
    with refused(it.station.ledger, "UPDATE batch SET state"):
        problems = it.problem()
        batch = it.assign(SUPER_SIM, make_eids(2))
        assert problems.get(timeout=PATIENCE_S).batch.state is BatchState.STOPPED
        assert it.station.assign.wait(batch.id, PATIENCE_S)
    assert it.finished(it.station.assign.resume(batch.id))
    assert it.station.ledger.batch(batch.id).state is BatchState.FINISHED


def test_no_bic_is_blamed_for_a_ledger_that_cannot_take_its_claim(rig: Callable[..., Rig]) -> None:
    it = rig(**SWIFT)
    with refused(it.station.ledger, "INSERT INTO job"):
        batch = it.station.register.start(request([CARD, LETTERS]))
        units = ended(it, batch)
    assert ([unit.outcome for unit in units], claims(it)) == ([None, None], [])
    assert it.station.ledger.batch(batch.id).state is BatchState.STOPPED
    it.station.register.resume(batch.id)
    all_passed(ended(it, batch))
    assert len(claims(it)) == 2


@pytest.mark.posix
@pytest.mark.parametrize("another", [False, True])
def test_nothing_is_written_to_a_ledger_that_was_taken_away(another: bool, rig: Callable[..., Rig]) -> None:
    it = rig()
    problems = it.problem()
    batch = it.assign(SUPER_SIM, make_eids(30))
    until(lambda: len(it.created()) > 3)
    files = {file: file.rename(file.with_name(f"away-{number}"))
             for number, file in enumerate(it.station.home.data.glob("ledger.sqlite*"))}  # fmt: skip
    if another:
        Ledger.open(it.station.home.ledger_url).close()
    assert problems.get(timeout=PATIENCE_S).problem.template.startswith("The file of the ledger was taken away")
    assert it.station.assign.wait(batch.id, PATIENCE_S)
    with pytest.raises(KnownError, match="taken away"):
        it.station.ledger.batches()
    for place, file in files.items():
        file.replace(place)
    it.station.assign.resume(batch.id)
    assert all(unit.outcome == "PASS" for unit in it.finished(batch))
    assert len(it.created()) == 30


def test_a_kept_call_is_sent_though_the_ledger_could_not_be_read_for_a_while(
    rig: Callable[..., Rig], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(device_queue, "_LATER_S", 0.05)
    monkeypatch.setattr(line, "FIRST_TRY_S", 0.05)
    it = rig()
    device = it.station.devices.page(EMNIFY).rows[-1]
    queue = it.station.devices.queue
    queue.keep(EMNIFY, device.id, device.name, Action.RENAME, "later")
    cable = Cable(it.sandbox.providers[Provider.EMNIFY].url)
    it.station.accounts.add(replace(it.station.accounts.get(EMNIFY), base_url=cable.url), {})
    cable.pull()
    queue.start()
    until(lambda: it.station.queue.online is False)
    with refused(it.station.ledger, "SELECT job") as tries:
        until(lambda: len(tries) > 1)
    cable.plug()
    until(lambda: queue.count == 0)
    assert it.station.devices.find(EMNIFY, device.id).name == "later"
    cable.pull()


def test_a_step_whose_commit_was_taken_back_is_written_with_the_next(rig: Callable[..., Rig]) -> None:
    ledger = rig().station.ledger
    batch = ledger.create_batch("bench", BatchKind.CONFIGURE, units=[NewUnit(1, "one"), NewUnit(2, "two")])
    one, two = ledger.units(batch.id)
    log = StepLog(ledger, one.id)
    log.add("granted", NOTHING)
    with refused(ledger, "UPDATE unit"), suppress(LedgerDown), ledger.transaction():
        log.begin("write", NOTHING)
        ledger.update_unit(one.id, name="three")
    ledger.begin_step(two.id, "its own")
    log.end(Outcome.PASS)
    log.write()
    assert [(step.name, step.outcome) for step in ledger.steps(one.id)] == [("granted", "PASS"), ("write", "PASS")]
    assert [(step.name, step.outcome) for step in ledger.steps(two.id)] == [("its own", None)]
