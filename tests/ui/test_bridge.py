import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QThread
from shiboken6 import delete

from app.domain.errors import KnownError
from app.domain.message import say
from app.station.events import Bus, Event, QueueChanged
from app.ui.bridge import BEAT_MS, Bridge, Stopped
from tests.leaks import PATIENCE_S


def busy_port() -> None:
    raise KnownError("port.busy", say("test", "Another program holds the port."))


def in_gui_thread() -> bool:
    return threading.current_thread() is threading.main_thread() and QThread.isMainThread()


def test_events_of_many_threads_arrive_in_order_and_none_is_lost(bridge: Bridge, qtbot) -> None:
    bus, seen, threads = Bus(), [], []
    bridge.listen(bus)
    bridge.events.connect(lambda events: (seen.extend(events), threads.append(in_gui_thread())))

    def publish(lane: int) -> None:
        for number in range(500):
            bus.publish(QueueChanged(lane * 1000 + number, True))

    lanes = [threading.Thread(target=publish, args=(lane,)) for lane in range(8)]
    for lane in lanes:
        lane.start()
    qtbot.waitUntil(lambda: len(seen) == 4000)
    for lane in lanes:
        lane.join()
    for at in range(8):
        mine = [event.waiting for event in seen if event.waiting // 1000 == at]
        assert mine == sorted(mine)
    assert all(threads)


def test_a_flood_comes_in_few_deliveries(bridge: Bridge, qtbot) -> None:
    bus, batches = Bus(), []
    bridge.listen(bus)
    bridge.events.connect(batches.append)
    bus.publish(QueueChanged(0, None))
    qtbot.waitUntil(lambda: len(batches) == 1)
    for number in range(1000):
        bus.publish(QueueChanged(number, None))
    qtbot.waitUntil(lambda: sum(map(len, batches)) == 1001)
    assert len(batches) == 2


def test_an_event_is_a_list_of_events(bridge: Bridge, qtbot) -> None:
    bus = Bus()
    bridge.listen(bus)
    with qtbot.waitSignal(bridge.events) as caught:
        bus.publish(QueueChanged(3, False))
    assert caught.args == [[QueueChanged(3, False)]]
    assert isinstance(caught.args[0][0], Event)


def test_the_answer_comes_back_in_the_gui_thread(bridge: Bridge, qtbot) -> None:
    answers: list[tuple[bool, bool]] = []
    bridge.run(in_gui_thread, lambda inside: answers.append((inside, in_gui_thread())))
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(False, True)]


def test_a_known_error_goes_to_the_one_who_asked(bridge: Bridge, qtbot) -> None:
    failures: list[KnownError] = []
    bridge.run(busy_port, lambda _answer: pytest.fail("no answer is due"), failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert failures[0].code == "port.busy"


def test_a_known_error_that_nobody_handles_is_shown_by_the_window(bridge: Bridge, qtbot) -> None:
    with qtbot.waitSignal(bridge.problem) as caught:
        bridge.run(busy_port, lambda _answer: None)
    assert caught.args[0].code == "port.busy"


def test_any_other_error_is_a_crash(bridge: Bridge, qtbot) -> None:
    with qtbot.captureExceptions() as crashes:
        bridge.run(lambda: 1 // 0, lambda _answer: None)
        qtbot.waitUntil(lambda: bool(crashes))
    assert crashes[0][0] is ZeroDivisionError
    assert in_gui_thread()


def test_progress_is_reported_and_the_answer_comes_last(bridge: Bridge, qtbot) -> None:
    seen: list[str] = []

    def count(report: Callable[[int], None]) -> int:
        for number in range(100):
            report(number)
        return 100

    bridge.run_reporting(count, lambda total: seen.append(f"done {total}"), None, lambda n: seen.append(f"at {n}"))
    qtbot.waitUntil(lambda: "done 100" in seen)
    assert seen[0] == "at 0"
    assert seen[-1] == "done 100"
    assert len(seen) < 50


def test_a_cancelled_task_stops_at_its_next_report_and_answers_nothing(bridge: Bridge, qtbot) -> None:
    going, ended = threading.Event(), threading.Event()

    def forever(report: Callable[[int], None]) -> None:
        try:
            while True:
                report(0)
                going.set()
        except Stopped:
            ended.set()
            raise

    task = bridge.run_reporting(forever, lambda _a: pytest.fail("no answer is due"), None, lambda _n: None)
    assert going.wait(PATIENCE_S)
    task.cancel()
    assert ended.wait(PATIENCE_S)
    qtbot.wait(BEAT_MS)


def test_after_closing_nothing_is_delivered_and_no_thread_is_left(qtbot, qapp) -> None:
    bridge, bus, answers = Bridge(), Bus(), []
    bridge.listen(bus)
    bridge.events.connect(answers.append)
    bridge.run(lambda: 1, answers.append)
    bridge.close()
    bus.publish(QueueChanged(0, None))
    bridge.run(lambda: 2, answers.append)
    qtbot.wait(BEAT_MS * 2)
    assert answers == []
    bridge.deleteLater()


def test_an_answer_to_a_receiver_that_is_gone_is_dropped(bridge: Bridge, qtbot) -> None:
    class Row(QObject):
        def show(self, answer: object) -> None:
            self.setObjectName(str(answer))

    row, held = Row(), threading.Event()
    bridge.run(held.wait, row.show)
    bridge.run(lambda: held.wait() and busy_port(), row.show, row.show)
    bridge.run(held.wait, lambda answer: row.show(answer))  # noqa: PLW0108
    delete(row)
    held.set()
    qtbot.waitUntil(lambda: bridge.idle)


def test_an_older_reading_is_not_shown_over_the_newer(bridge: Bridge, qtbot) -> None:
    shown, held = [], threading.Event()
    first = bridge.run(lambda: held.wait() and "old", shown.append)
    bridge.run(lambda: "new", shown.append, instead_of=first)
    qtbot.waitUntil(lambda: shown == ["new"])
    held.set()
    qtbot.waitUntil(lambda: bridge.idle)
    assert shown == ["new"]
