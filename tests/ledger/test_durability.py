"""What was reported as written is there, whatever happens to the program, to its neighbours or to the database."""

import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

import pytest
from sqlalchemy import event, exc, text

from app.domain.errors import KnownError
from app.domain.outcome import Outcome
from app.domain.work import Batch, BatchKind, JobState, Stage
from app.ledger.ledger import Ledger
from tests.leaks import settled

Deed = Callable[[], None]

# Four lanes: each marks its next unit as sent together with a job for it, and only then says so.
WRITER = """
import os, sys, threading
from app.domain.work import Stage
from app.ledger.ledger import Ledger

ledger = Ledger.open(sys.argv[1])
units = [unit.id for unit in ledger.units(int(sys.argv[2]))]
first, last = int(sys.argv[3]), int(sys.argv[4])

def lane(number):
    for unit_id in units[first + number:last:4]:
        with ledger.transaction():
            job = ledger.begin_job("assign", "acme", int(sys.argv[2]), unit_id, {"unit": unit_id})
            ledger.update_unit(unit_id, stage=Stage.SENT)
        os.write(1, b"%d %d\\n" % (job.id, unit_id))

lanes = [threading.Thread(target=lane, args=(number,)) for number in range(4)]
for each in lanes: each.start()
for each in lanes: each.join()
ledger.close()
"""


def _writer(url: str, batch: Batch, first: int, last: int) -> "subprocess.Popen[str]":
    command = [sys.executable, "-W", "error", "-c", WRITER, url, str(batch.id), str(first), str(last)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


@pytest.mark.parametrize("lines", [1, 25, 70])
def test_a_killed_program_has_lost_nothing_that_it_reported(ledger_url: str, make_batch, lines: int) -> None:
    batch = make_batch(800)
    with _writer(ledger_url, batch, 0, 800) as program:
        assert program.stdout is not None
        reported = [program.stdout.readline() for _ in range(lines)]
        program.kill()
        reported += program.stdout.read().splitlines(keepends=True)
    pairs = {tuple(map(int, line.split())) for line in reported if line.endswith("\n")}
    with Ledger.open(ledger_url) as ledger:
        jobs = ledger.open_jobs(batch_id=batch.id)
        assert lines <= len(pairs) < 800
        assert pairs <= {(job.id, job.unit_id) for job in jobs}
        sent = {unit.id for unit in ledger.units(batch.id) if unit.stage is Stage.SENT}
        assert sent == {job.unit_id for job in jobs}, "a job and its unit are written together or not at all"
        assert ledger.finish_job(jobs[0].id, JobState.DONE).state is JobState.DONE


def test_two_programs_write_to_one_ledger_while_a_third_reads(ledger: Ledger, ledger_url: str, make_batch) -> None:
    batch = make_batch(400)
    programs = [_writer(ledger_url, batch, first, first + 200) for first in (0, 200)]
    counts = [0]
    while any(program.poll() is None for program in programs):
        counts.append(ledger.waiting())
    reported = [program.communicate()[0].split() for program in programs]
    assert [program.returncode for program in programs] == [0, 0]
    assert counts == sorted(counts)
    assert ledger.waiting() == 400
    assert {int(job) for words in reported for job in words[::2]} == {job.id for job in ledger.open_jobs()}


def test_eight_lanes_write_at_once(ledger: Ledger, make_batch) -> None:
    batch = make_batch(400)
    units = ledger.units(batch.id)

    def work(lane: int) -> None:
        for unit in units[lane::8]:
            job = ledger.begin_job("assign", "acme", batch.id, unit.id, {})
            with ledger.transaction():
                ledger.finish_job(job.id, JobState.DONE)
                ledger.update_unit(unit.id, outcome=Outcome.PASS if unit.row % 2 else Outcome.FAIL)
            assert ledger.unit(unit.id).outcome is not None

    with ThreadPoolExecutor(8) as lanes:
        list(lanes.map(work, range(8)))
    after = ledger.batch(batch.id)
    assert (after.passed, after.failed) == (200, 200)
    assert (ledger.waiting(), len(ledger.jobs(batch_id=batch.id))) == (0, 400)


# --- transactions


def test_a_transaction_is_kept_whole_or_not_at_all(ledger: Ledger, make_batch) -> None:
    batch = make_batch(2)
    before = ledger.units(batch.id)

    def fail_midway() -> None:
        with ledger.transaction():
            ledger.update_unit(before[0].id, outcome=Outcome.PASS)
            with ledger.transaction():
                ledger.begin_job("assign", "acme", batch.id, before[0].id, {})
            assert (ledger.waiting(), ledger.batch(batch.id).passed) == (1, 1), "its own changes are seen inside"
            ledger.update_unit(99)

    with pytest.raises(KnownError, match="99"):
        fail_midway()
    assert (ledger.units(batch.id), ledger.batch(batch.id), ledger.waiting()) == (before, batch, 0)
    ledger.update_unit(before[0].id, outcome=Outcome.PASS)
    assert ledger.batch(batch.id).passed == 1


def test_what_follows_a_commit_finds_it_there_for_everyone(ledger: Ledger, make_batch) -> None:
    unit = ledger.units(make_batch(1).id)[0]
    seen: list[Stage] = []

    def look() -> None:
        with ThreadPoolExecutor(1) as other:
            seen.append(other.submit(lambda: ledger.unit(unit.id).stage).result())

    with ledger.transaction(), ledger.transaction():
        ledger.update_unit(unit.id, stage=Stage.SENT)
        ledger.after_commit(look)
        assert seen == []
    assert seen == [Stage.SENT]
    ledger.after_commit(look)
    assert seen == [Stage.SENT, Stage.SENT]
    with suppress(ZeroDivisionError), ledger.transaction():
        ledger.after_commit(look)
        raise ZeroDivisionError
    assert len(seen) == 2


def test_reads_do_not_wait_for_a_write_and_do_not_see_it_early(ledger: Ledger, make_batch) -> None:
    unit = ledger.units(make_batch().id)[0]
    with ThreadPoolExecutor(1) as reader, ledger.transaction():
        ledger.update_unit(unit.id, outcome=Outcome.PASS)
        assert reader.submit(ledger.unit, unit.id).result(10) == unit
        assert reader.submit(ledger.known_eids, [unit.eid]).result(10) == {unit.eid: unit}
    assert ledger.unit(unit.id).outcome is Outcome.PASS


def test_an_error_does_not_tell_a_matching_id(ledger: Ledger, make_batch) -> None:
    unit = ledger.units(make_batch().id)[0]
    with pytest.raises(exc.StatementError) as caught, ledger._database.write() as connection:
        connection.execute(text("UPDATE unit SET matching_id = :it WHERE nonsense"), {"it": "K2-SECRET"})
    assert "K2-SECRET" not in str(caught.value)
    assert ledger.unit(unit.id) == unit


# --- group commit (SQLite)


@pytest.fixture
def sqlite_ledger(sqlite_url: str):
    with Ledger.open(sqlite_url) as ledger:
        yield ledger


def _commits(ledger: Ledger) -> list[object]:
    commits: list[object] = []
    event.listen(ledger._database._engine, "commit", commits.append)
    return commits


def _queue(ledger: Ledger) -> set[object]:
    queue: set[object] = ledger._database._write.__self__._queue  # type: ignore[attr-defined]
    return queue


def _behind_an_open_write(ledger: Ledger, first: Deed, *others: Deed) -> list[BaseException | None]:
    """Run `first` in a write that stays open until the others have queued up behind it; tells who failed."""
    written, go_on = threading.Event(), threading.Event()

    def hold() -> None:
        with ledger.transaction():
            first()
            written.set()
            assert go_on.wait(20)

    with ThreadPoolExecutor(1 + len(others)) as lanes:
        results = [lanes.submit(hold)]
        assert written.wait(20)
        for number, other in enumerate(others, 1):
            results.append(lanes.submit(other))
            assert settled(lambda number=number: len(_queue(ledger)) == number)
        go_on.set()
        return [result.exception(20) for result in results]


def _note(ledger: Ledger, who: str) -> Deed:
    return lambda: ledger.audit(who, "noted", {})


def _noted(ledger: Ledger) -> set[str]:
    return {entry.operator for entry in ledger.audits()}


def test_lanes_that_wait_for_each_other_share_one_commit(sqlite_ledger: Ledger) -> None:
    commits = _commits(sqlite_ledger)
    first, *others = (_note(sqlite_ledger, who) for who in "abcd")
    assert _behind_an_open_write(sqlite_ledger, first, *others) == [None] * 4
    assert len(commits) == 1
    assert _noted(sqlite_ledger) == set("abcd")


@pytest.mark.parametrize("last", [False, True])
def test_a_lane_that_fails_takes_nothing_from_those_it_shares_with(sqlite_ledger: Ledger, last: bool) -> None:
    def fail() -> None:
        with sqlite_ledger.transaction():
            sqlite_ledger.audit("failed", "noted", {})
            raise ZeroDivisionError

    others = [_note(sqlite_ledger, "b"), fail] if last else [fail, _note(sqlite_ledger, "b")]
    failed = _behind_an_open_write(sqlite_ledger, _note(sqlite_ledger, "a"), *others)
    assert [type(error) for error in failed if error] == [ZeroDivisionError]
    assert _noted(sqlite_ledger) == {"a", "b"}


@pytest.mark.parametrize("swallowed", [False, True])
def test_when_the_disk_is_full_nobody_is_told_that_a_lost_change_was_kept(
    sqlite_ledger: Ledger, swallowed: bool
) -> None:
    engine = sqlite_ledger._database._engine
    with engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    engine.dispose()
    event.listen(engine, "connect", lambda connection, _: connection.execute(f"PRAGMA max_page_count = {pages + 4}"))

    def fill() -> None:
        with sqlite_ledger.transaction(), suppress(exc.OperationalError if swallowed else ()):
            sqlite_ledger.audit("big", "noted", {"text": "x" * 1_000_000})

    others = [_note(sqlite_ledger, "b"), fill, _note(sqlite_ledger, "c")]
    failed = _behind_an_open_write(sqlite_ledger, _note(sqlite_ledger, "a"), *others)
    assert failed[2] is not None
    if not swallowed:
        assert (failed[2].code, failed[2].detail) == ("ledger.unavailable", "database or disk is full")
    kept = {who for who, error in zip(("a", "b", "big", "c"), failed, strict=True) if error is None}
    assert kept == _noted(sqlite_ledger)
    sqlite_ledger.audit("after", "noted", {})
    assert "after" in _noted(sqlite_ledger)


def test_a_commit_that_the_disk_refuses_fails_every_lane_of_it(sqlite_ledger: Ledger) -> None:
    def refuse(connection, cursor, statement, *_) -> None:
        if statement == "COMMIT":
            raise exc.OperationalError(statement, None, OSError("disk I/O error"))

    event.listen(sqlite_ledger._database._engine, "before_cursor_execute", refuse)
    failed = _behind_an_open_write(sqlite_ledger, _note(sqlite_ledger, "a"), _note(sqlite_ledger, "b"))
    assert [getattr(error, "code", error) for error in failed] == ["ledger.unavailable"] * 2
    event.remove(sqlite_ledger._database._engine, "before_cursor_execute", refuse)
    assert _noted(sqlite_ledger) == set()


def test_a_lane_that_was_interrupted_while_it_queued_holds_nobody_up(sqlite_ledger: Ledger) -> None:
    _queue(sqlite_ledger).add("a lane that never takes its turn")
    sqlite_ledger.audit("a", "noted", {})
    assert _noted(sqlite_ledger) == {"a"}


def test_a_write_waits_for_another_program_and_gives_up_in_words(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ledger.database.BUSY_SECONDS", 0.1)
    with Ledger.open(sqlite_url) as ledger, Ledger.open(sqlite_url) as other:
        with other.transaction():
            other.audit("other", "noted", {})
            with pytest.raises(KnownError, match="locked") as caught:
                ledger.audit("late", "noted", {})
            assert caught.value.code == "ledger.unavailable"
            assert ledger.audits() == []
        ledger.audit("again", "noted", {})
        assert _noted(ledger) == {"other", "again"}


def test_those_that_queue_while_another_program_keeps_the_file_need_not_find_out_each(sqlite_ledger: Ledger) -> None:
    engine, tries = sqlite_ledger._database._engine, []

    def refuse(connection, cursor, statement, *_) -> None:
        if statement == "BEGIN IMMEDIATE":
            tries.append(statement)
            assert settled(lambda: len(_queue(sqlite_ledger)) == 3)
            raise exc.OperationalError(statement, None, OSError("database is locked"))

    event.listen(engine, "before_cursor_execute", refuse)
    with ThreadPoolExecutor(4) as lanes:
        failed = [each.exception(20) for each in [lanes.submit(_note(sqlite_ledger, who)) for who in "abcd"]]
    event.remove(engine, "before_cursor_execute", refuse)
    assert [getattr(error, "code", error) for error in failed] == ["ledger.unavailable"] * 4
    assert len(tries) == 1
    sqlite_ledger.audit("e", "noted", {})
    assert _noted(sqlite_ledger) == {"e"}


# --- a server that goes away (PostgreSQL)


def test_a_lost_server_is_a_known_error_and_the_ledger_works_again_when_it_is_back(postgres_url: str) -> None:
    drop = text(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE pid <> pg_backend_pid() AND datname = current_database()",
    )
    with Ledger.open(postgres_url) as ledger, Ledger.open(postgres_url) as admin:
        batch = ledger.create_batch("x", BatchKind.ASSIGN)

        def lose() -> None:
            with ledger.transaction():
                ledger.begin_job("assign", "acme", batch.id, None, {})
                with admin._database.write() as connection:
                    connection.execute(drop)
                ledger.begin_job("assign", "acme", batch.id, None, {})

        with pytest.raises(KnownError) as caught:
            lose()
        assert caught.value.code == "ledger.unavailable"
        assert ledger.open_jobs() == []
        with admin._database.write() as connection:
            connection.execute(drop)
        assert ledger.batch(batch.id) == batch


def test_a_lock_in_a_shared_ledger_is_one_programs_until_it_gives_it_back_or_is_gone(postgres_url: str) -> None:
    with Ledger.open(postgres_url) as ledger, Ledger.open(postgres_url) as other:
        assert ledger.take_lock(1, 7)
        assert not other.take_lock(1, 7)
        assert other.take_lock(2, 7)
        other.give_lock_back(1, 7)  # it never had it
        assert not other.take_lock(1, 7)
        ledger.give_lock_back(1, 7)
        assert other.take_lock(1, 7)
        assert not ledger.take_lock(1, 7)
        other.close()
        assert ledger.take_lock(1, 7)


def test_a_lock_outlives_a_restart_of_the_server(postgres_url: str) -> None:
    drop = text(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE pid <> pg_backend_pid() AND datname = current_database()",
    )
    with Ledger.open(postgres_url) as ledger, Ledger.open(postgres_url) as other:
        assert ledger.take_lock(1, 7)
        with other._database.write() as connection:
            connection.execute(drop)
        assert ledger.take_lock(1, 8)
        assert not other.take_lock(1, 7)
        with other._database.write() as connection:
            connection.execute(drop)
        ledger.give_lock_back(1, 7)
        assert other.take_lock(1, 7)
