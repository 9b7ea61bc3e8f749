"""Traces of sessions, as files."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.domain.message import say
from app.modem.session import TraceLine
from app.station.bench_traces import CONSOLE, DRY_RUN, KEPT, LONGEST, Traces
from tests.leaks import settled

AT = datetime(2026, 11, 21, 6, 42, 22, 123_000, UTC)


@pytest.fixture
def traces(tmp_path: Path) -> Iterator[Traces]:
    made = Traces(tmp_path / "traces")
    yield made
    made.close()


def test_a_trace_has_every_line_with_its_time_and_direction(traces: Traces) -> None:
    trace = traces.begin("location 1-1.4", "/dev/ttyUSB2", "Line 3\n# faked")
    trace.add(TraceLine(AT, True, "AT+CSQ"))
    trace.add(TraceLine(AT, False, "+CSQ: 17,99"))
    trace.add(TraceLine(AT, True, "a text\r\n# of lines"))
    trace.end("ended")
    (found,) = traces.of("location 1-1.4")
    assert (found.path, found.title) == (trace.path, "Line 3 # faked")
    head, port, *lines, end = traces.text(found).splitlines()
    assert head.endswith("Z Line 3 # faked")
    assert port == "# /dev/ttyUSB2"
    time = "2026-11-21T06:42:22.123Z"
    assert lines == [f"{time} > AT+CSQ", f"{time} < +CSQ: 17,99", f"{time} > a text # of lines"]
    assert end.endswith(" ended")


def test_what_is_no_recipe_is_kept_by_its_kind_and_told_in_words(traces: Traces) -> None:
    for title in ("Line 3", CONSOLE, f"{DRY_RUN} Line 3"):
        traces.begin("COM5", "COM5", title).end("ended")
    assert [trace.title for trace in traces.of("COM5")] == [
        say("bench", "Dry run: {recipe}", recipe="Line 3"), say("bench", "Console"), "Line 3"
    ]  # fmt: skip


def test_a_crash_leaves_what_was_said_until_a_second_before(traces: Traces) -> None:
    trace = traces.begin("COM5", "COM5", "Line 3")
    trace.add(TraceLine(AT, True, "AT+CFUN=1,1"))
    assert settled(lambda: trace.path.exists() and "AT+CFUN=1,1" in trace.path.read_text())
    assert settled(lambda: "trace writer" not in {thread.name for thread in threading.enumerate()})


def test_the_last_fifty_of_each_socket_are_kept(traces: Traces) -> None:
    for number in range(KEPT + 3):
        traces.begin("COM5", "COM5", f"run {number}").end("ended")
    traces.begin("COM6", "COM6", "other").end("ended")
    titles = [trace.title for trace in traces.of("COM5")]
    assert titles == [f"run {number}" for number in range(KEPT + 2, 2, -1)]
    assert len(traces.of("COM6")) == 1


def test_other_files_in_the_folder_are_no_traces(traces: Traces) -> None:
    trace = traces.begin("COM5", "COM5", "run")
    trace.end("ended")
    (trace.path.parent / "notes.txt").write_text("mine")
    assert [found.path for found in traces.of("COM5")] == [trace.path]
    assert traces.of("COM9") == ()


def test_a_trace_that_is_gone_is_told_in_words(traces: Traces) -> None:
    trace = traces.begin("COM5", "COM5", "run")
    trace.end("ended")
    (found,) = traces.of("COM5")
    found.path.unlink()
    with pytest.raises(KnownError) as gone:
        traces.text(found)
    assert gone.value.code == "trace.unreadable"


def test_a_disk_that_takes_nothing_does_not_stop_the_work(tmp_path: Path) -> None:
    (tmp_path / "traces").write_text("a file where the folder should be")
    traces = Traces(tmp_path / "traces")
    trace = traces.begin("COM5", "COM5", "run")
    trace.add(TraceLine(AT, True, "AT"))
    trace.end("ended")
    traces.close()
    assert traces.of("COM5") == ()


def test_a_module_that_never_stops_does_not_fill_the_disk(traces: Traces) -> None:
    trace = traces.begin("COM5", "COM5", "run")
    for _ in range(2 * LONGEST // 100_000):
        trace.add(TraceLine(AT, False, "\ufffd" * 100_000))
    trace.end("ended")
    *_, left_out, end = traces.text(traces.of("COM5")[0]).splitlines()
    assert (left_out, end.rpartition(" ")[2]) == ("# The rest is left out.", "ended")
    assert trace.path.stat().st_size < 4 * LONGEST


def test_a_second_of_a_talkative_module_costs_the_lane_next_to_nothing(traces: Traces) -> None:
    trace = traces.begin("COM5", "COM5", "run")
    for number in range(20_000):
        trace.add(TraceLine(AT, False, str(number)))
    trace.end("ended")
    (found,) = traces.of("COM5")
    assert [line.rpartition(" ")[2] for line in traces.text(found).splitlines()[2:-1]] == [
        str(n) for n in range(20_000)
    ]
