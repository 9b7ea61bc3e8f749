"""Consoles on simulated modules on pseudo terminals, and what was said, kept within bounds."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from queue import Queue
from threading import Event

import pytest

from app.catalog.catalog import Catalog
from app.domain.secret import MASK
from app.places import shipped
from app.sandbox.faults import Fault, FaultKind
from app.sandbox.options import SandboxOptions
from app.sandbox.sandbox import Sandbox
from app.station.bench_console import Consoles
from app.station.console_macro import MacroStep
from app.station.console_values import LineEnd, PortChoice
from app.station.console_wire import Cutter
from app.station.events import ConsoleDone, ConsolePort, ConsoleStep, Traffic, TrafficWaits
from app.station.events import Event as StationEvent
from app.station.lane import Lanes, Pause, Task
from app.station.talk import CHARACTERS, LINES, Talk
from tests.leaks import PATIENCE_S

QUICK = {"reply_ms": 1, "registration_s": 0.01, "sms_s": 0.0}


class Rig:
    """Consoles, the simulated module they type at, and what they told."""

    def __init__(self, sandbox: Sandbox, lanes: Lanes, catalog: Catalog) -> None:
        self.sandbox, self.lanes = sandbox, lanes
        self.began = time.monotonic()
        self.events: Queue[StationEvent] = Queue()
        self.talk = Talk(self.events.put)
        self.consoles = Consoles(lambda: catalog, lambda device: lanes.get(f"port {device}"), self.talk)

    @property
    def device(self) -> str:
        return self.sandbox.ports[0].device

    def next(self, kind: type[StationEvent], holds: Callable[[StationEvent], bool] = lambda _event: True) -> object:
        while True:
            event = self.events.get(timeout=PATIENCE_S)
            if isinstance(event, kind) and holds(event):
                return event

    def done(self) -> ConsoleDone:
        event = self.next(ConsoleDone)
        assert isinstance(event, ConsoleDone)
        return event

    def send(self, line: str, **more: object) -> ConsoleDone:
        self.consoles.send(self.device, line, **more)  # type: ignore[arg-type]
        return self.done()

    def texting(self) -> str:
        """In service and in text mode; the number of the other module."""
        while not self.send("AT+CREG?").text.startswith(("+CREG: 0,1", "+CREG: 0,5")):
            assert time.monotonic() < self.began + PATIENCE_S
        self.send("AT+CMGF=1")
        return f"+{self.sandbox.ports[1].module.card.msisdn}"

    def closed(self) -> None:
        self.next(ConsolePort, lambda event: isinstance(event, ConsolePort) and not event.open and not event.waiting)

    @property
    def said(self) -> list[str]:
        return [f"{'>' if line.sent else '<'}{line.line}" for line in self.talk.read(self.device).lines]


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return Catalog.load([shipped("resources", "devices")])


@pytest.fixture
def rig(catalog: Catalog) -> Iterator[Rig]:
    with ExitStack() as stack:
        sandbox = stack.enter_context(Sandbox.start(SandboxOptions(modules=2, personalities=("m66",), **QUICK)))
        lanes = Lanes(pytest.fail)
        stack.callback(lanes.close)
        yield Rig(sandbox, lanes, catalog)


# --- what was said


def line(text: str, port: str = "a") -> Traffic:
    return Traffic(port, datetime.now(UTC), False, text)


def test_one_event_tells_of_all_that_waits_until_somebody_reads() -> None:
    told: list[StationEvent] = []
    talk = Talk(told.append)
    for number in range(5):
        talk.publish(line(str(number)))
    assert told == [TrafficWaits("a")]
    heard = talk.read("a")
    assert [each.line for each in heard.lines] == list("01234")
    talk.publish(line("5"))
    assert told == [TrafficWaits("a")] * 2
    assert [each.line for each in talk.read("a", heard.next).lines] == ["5"]
    assert talk.read("b").lines == ()


def test_what_is_kept_is_bounded_and_what_is_lost_is_counted() -> None:
    talk = Talk(lambda _event: None)
    talk.add("a", [line("x")] * 100)
    before = talk.read("a")
    talk.add("a", [line("y")] * (LINES + 50))
    heard = talk.read("a", before.next)
    assert (len(heard.lines), heard.lost) == (LINES, 50)
    talk.add("b", [line("z" * (CHARACTERS // 3))] * 9)
    assert (len(talk.read("b").lines), talk.read("b").lost) == (3, 6)


def test_no_byte_is_lost_between_lines() -> None:
    cutter, wire = Cutter(), b"\r\n\r\n\0+CSQ: 17,99\r\n\r\nOK\r\n0\r> "
    pieces = [piece for at in range(0, len(wire), 3) for piece in cutter.feed(wire[at : at + 3])]
    assert b"".join(pieces) + cutter.rest == wire
    assert [piece.strip(b"\r\n\0") for piece in pieces] == [b"+CSQ: 17,99", b"OK", b"0"]
    assert cutter.flush() == [b"\n> "] or cutter.rest == b""
    assert len(cutter.feed(b"x" * 9000)) == 1


# --- lines


def test_a_line_is_answered_with_its_meaning_and_its_bytes(rig: Rig) -> None:
    done = rig.send("AT+CSQ")
    assert done.ok
    assert done.text.endswith("\nOK")
    lines = rig.talk.read(rig.device).lines
    assert (lines[0].line, lines[0].sent, lines[0].data) == ("AT+CSQ", True, b"AT+CSQ\r")
    answer = next(each for each in lines if each.line.startswith("+CSQ"))
    assert "dBm" in str(answer.meaning)
    assert answer.data.endswith(b"\r\n")


def test_an_error_is_told_in_words(rig: Rig) -> None:
    rig.send("AT+CMEE=1")
    rig.sandbox.faults.add(Fault(FaultKind.ERROR, "port:0", "AT+COPS*", status=10))
    done = rig.send("AT+COPS?")
    assert not done.ok
    assert "SIM" in str(done.problem)


def test_the_port_stays_open_and_reports_are_seen(rig: Rig) -> None:
    rig.send("AT+CEREG=2")
    rig.sandbox.ports[0].set_network(reject_cause=0, registration_s=0.01)
    assert rig.consoles.state(rig.device).open
    rig.talk.read(rig.device)
    rig.sandbox.faults.add(Fault(FaultKind.URCS, "port:0", lines=("+CEREG: 2,5",)))
    rig.send("AT")
    assert any(each.startswith("<+CEREG: 2,5") for each in rig.said)


def test_other_work_in_the_lane_finds_the_port_free_and_lines_wait_for_it(rig: Rig) -> None:
    rig.send("AT")
    began, over, free = Event(), Event(), []

    def work() -> Task:
        free.append(not rig.consoles.state(rig.device).open)
        began.set()
        over.wait(PATIENCE_S)
        return
        yield Pause(0)

    rig.lanes.get(f"port {rig.device}").submit("recipe", work())
    rig.consoles.send(rig.device, "ATI")
    assert began.wait(PATIENCE_S)
    assert free == [True]
    assert rig.consoles.state(rig.device).waiting == 1
    assert not any(isinstance(event, ConsoleDone) for event in rig.events.queue)
    over.set()
    assert rig.done().ok
    assert rig.consoles.state(rig.device).open


def test_what_waits_is_dropped_and_what_runs_ends_when_cancelled(rig: Rig) -> None:
    rig.sandbox.faults.add(Fault(FaultKind.SILENCE, "port:0", times=None))
    tickets = [rig.consoles.send(rig.device, "AT", timeout_s=30) for _ in range(3)]
    rig.consoles.cancel(rig.device)
    for ticket in tickets:
        assert ticket.done.wait(PATIENCE_S)
        assert not rig.done().ok
    assert rig.consoles.state(rig.device).waiting == 0
    rig.consoles.close(rig.device)
    rig.closed()


def test_silence_is_told_and_the_line_after_it_goes_out(rig: Rig) -> None:
    rig.sandbox.faults.add(Fault(FaultKind.SILENCE, "port:0", times=1))
    done = rig.send("AT+CSQ", timeout_s=0.2)
    assert not done.ok
    assert "0.2 s" in str(done.problem)
    assert rig.send("AT").ok


def test_a_port_that_is_not_there_and_one_that_vanishes_are_told(rig: Rig) -> None:
    gone = rig.consoles.send("/dev/no-such-port", "AT")
    assert gone.done.wait(PATIENCE_S)
    assert "not there" in str(rig.done().problem)
    rig.send("AT")
    rig.sandbox.ports[0].unplug()
    told = rig.next(ConsolePort, lambda event: isinstance(event, ConsolePort) and bool(event.problem.template))
    assert isinstance(told, ConsolePort)
    assert "vanished" in str(told.problem)
    assert not told.open


def test_a_pin_is_seen_by_nobody(rig: Rig) -> None:
    rig.send('AT+CPIN="4711"')
    lines = rig.talk.read(rig.device).lines
    assert lines[0].line == f"AT+CPIN={MASK}"
    assert not any(b"4711" in each.data or "4711" in each.line for each in lines)


# --- prompts, data, line ends


def test_a_prompt_is_told_and_takes_a_text_or_is_left(rig: Rig) -> None:
    command = f'AT+CMGS="{rig.texting()}"'
    asked = rig.send(command)
    assert asked.asks
    rig.consoles.text(rig.device, "Hello")
    done = rig.done()
    assert done.ok
    assert "+CMGS:" in done.text
    assert rig.send(command).asks
    rig.consoles.text(rig.device, None)
    assert not rig.done().asks
    assert rig.send("AT").text == "OK"


def test_a_command_is_never_taken_for_the_text_of_a_prompt(rig: Rig) -> None:
    rig.send("AT+CMGF=1")
    assert rig.send('AT+CMGS="+491701234567"').asks
    assert rig.send("AT").text == "OK"
    assert ">␛" in rig.said
    rig.consoles.text(rig.device, "late")
    assert "does not wait" in str(rig.done().problem)


def test_a_payload_goes_out_with_its_prompt(rig: Rig) -> None:
    assert "+CMGS:" in rig.send(f'AT+CMGS="{rig.texting()}"', payload=b"Hello\x1a").text


def test_the_line_end_is_as_chosen(rig: Rig) -> None:
    for end, wire in ((LineEnd.CR_LF, b"AT\r\n"), (LineEnd.CR, b"AT\r")):
        rig.consoles.choose(rig.device, PortChoice(end=end))
        rig.send("AT")
        assert [each.data for each in rig.talk.read(rig.device).lines if each.sent][-1] == wire


def test_what_is_no_command_is_over_once_it_is_quiet(rig: Rig) -> None:
    assert rig.send("hello").ok


def test_plus_signs_go_out_alone_with_silence_around_them(rig: Rig) -> None:
    rig.consoles.send(rig.device, "+++")
    rig.done()
    assert [each.data for each in rig.talk.read(rig.device).lines if each.sent] == [b"+++"]


# --- files, macros, speed


def test_a_file_goes_out_line_after_line_and_stops_at_the_first_refusal(rig: Rig) -> None:
    rig.sandbox.faults.add(Fault(FaultKind.ERROR, "port:0", "AT+COPS*", status=4))
    rig.consoles.lines(rig.device, "AT\n\nATI\nAT+COPS?\nAT+CSQ\n")
    steps = [rig.next(ConsoleStep) for _ in range(3)]
    assert [(each.number, each.of) for each in steps if isinstance(each, ConsoleStep)] == [(1, 4), (2, 4), (3, 4)]
    done = rig.done()
    assert "Line 3, AT+COPS?" in str(done.problem)
    assert ">AT+CSQ" not in rig.said


def test_a_macro_stops_where_an_answer_is_not_as_expected(rig: Rig) -> None:
    number = rig.texting()
    good = [MacroStep("AT+CSQ", r"^\+CSQ: \d+"), MacroStep("AT")]
    rig.consoles.script(rig.device, good)
    assert rig.done().ok
    rig.consoles.script(rig.device, [MacroStep("AT+CSQ", r"\+CSQ: ninety"), *good])
    done = rig.done()
    assert not done.ok
    assert "ninety" in str(done.problem)
    rig.consoles.script(rig.device, [MacroStep(f'AT+CMGS="{number}"')])
    assert "asks for a text" in str(rig.done().problem)
    rig.consoles.script(rig.device, [MacroStep(f'AT+CMGS="{number}"', r"\+CMGS:", payload="Hi")])
    assert rig.done().ok


def test_bytes_go_out_as_they_are(rig: Rig) -> None:
    rig.consoles.bytes(rig.device, b"AT\rATI\r")
    assert rig.done().ok
    while "<OK" not in rig.said:
        rig.next(TrafficWaits)
    assert ">AT\rATI" in rig.said


def test_the_speed_is_found_and_kept(rig: Rig) -> None:
    rig.sandbox.faults.add(Fault(FaultKind.BAUD, "port:0", times=None, baud=9600))
    rig.consoles.find_baud(rig.device)
    assert rig.done().text == "9600"
    assert rig.consoles.state(rig.device).baud == 9600
    assert rig.send("AT").ok


def test_a_new_speed_opens_the_port_anew(rig: Rig) -> None:
    rig.send("AT")
    rig.consoles.choose(rig.device, PortChoice(baud=57600))
    assert rig.done().ok
    assert rig.consoles.state(rig.device).baud == 57600
    assert rig.consoles.choice(rig.device).baud == 57600
