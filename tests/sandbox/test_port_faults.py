"""Each fault of a port, as a program on the other end meets it."""

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import serial

from app.sandbox.faults import Fault, FaultKind
from app.sandbox.modules.port import SimulatedPort
from app.sandbox.sandbox import Sandbox
from tests.leaks import PATIENCE_S

Start = Callable[..., Sandbox]


@pytest.fixture
def bench(start: Start) -> Sandbox:
    return start(modules=2, personalities=("bg96",))


@pytest.fixture
def port(bench: Sandbox) -> SimulatedPort:
    return bench.ports[0]


@pytest.fixture
def screen(port: SimulatedPort, terminal: Callable[[str], Any]) -> Any:
    return terminal(port.device)


def test_a_silent_port_does_not_even_echo(bench: Sandbox, screen: Any) -> None:
    bench.faults.add(Fault(FaultKind.SILENCE, target="port:0"))
    screen.send("AT\r")
    assert screen.quiet(0.1) == ""
    assert screen.lines("AT") == ["OK"]


def test_one_command_can_be_unanswered(bench: Sandbox, screen: Any, terminal: Callable[[str], Any]) -> None:
    bench.faults.add(Fault(FaultKind.SILENCE, target="port:*", match="AT+CPIN*"))
    assert terminal(bench.ports[1].device).lines("AT") == ["OK"]
    screen.send("AT+CPIN?\r")
    assert screen.until("PIN\\?\r") == "AT+CPIN?\r"
    assert screen.quiet(0.05) == ""
    assert screen.lines("AT+CPIN?") == ["+CPIN: READY", "OK"]


def test_a_port_that_may_be_silent_still_echoes(bench: Sandbox, screen: Any) -> None:
    bench.faults.add(Fault(FaultKind.SILENCE, probability=0.0, times=None))
    assert screen.ask("AT").startswith("AT\r")


def test_faults_of_providers_pass_the_ports_by(bench: Sandbox, screen: Any) -> None:
    bench.faults.add(Fault(FaultKind.DELAY, target="*"))
    assert screen.lines("AT") == ["OK"]
    assert len(bench.faults.armed()) == 1


def test_garbage_comes_instead_of_a_reply(bench: Sandbox, screen: Any) -> None:
    screen.ask("ATE0")
    bench.faults.add(Fault(FaultKind.GARBAGE, target="port:0"))
    screen.send("AT\r")
    assert len(screen.until(".{60}")) >= 60
    assert screen.lines("AT") == ["OK"]


def test_a_late_reply_comes_under_the_next_command(bench: Sandbox, screen: Any) -> None:
    screen.ask("ATE0")
    bench.faults.add(Fault(FaultKind.LATE, target="port:0", seconds=0.2))
    screen.send("AT+CGMM\r")
    assert screen.quiet(0.05) == ""
    screen.send("AT+CGMI\r")
    assert screen.until("Quectel\r\n\r\nOK\r\n") == "\r\nBG96\r\n\r\nOK\r\n\r\nQuectel\r\n\r\nOK\r\n"


def test_a_slow_reply_trickles(bench: Sandbox, screen: Any) -> None:
    screen.ask("ATE0")
    bench.faults.add(Fault(FaultKind.SLOW, target="port:0", seconds=0.2))
    started = time.monotonic()
    screen.send("ATI\r")
    first = screen.until(".")
    assert len(first) < 10
    assert (first + screen.until("OK\r\n")).count("Quectel") == 1
    assert time.monotonic() - started >= 0.2


def test_urcs_come_before_inside_and_after_a_reply(bench: Sandbox, screen: Any) -> None:
    screen.ask("ATE0")
    bench.faults.add(Fault(FaultKind.URCS, target="port:0", lines=("+QIND: x", "RING")))
    burst = "\r\n+QIND: x\r\n\r\nRING\r\n"
    screen.send("AT+CGMM\r")
    assert screen.until(r"OK[^$]+RING\r\n") == f"{burst}\r\nBG96\r\n{burst}\r\nOK\r\n{burst}"


def test_an_error_on_request_has_no_effect(bench: Sandbox, screen: Any, port: SimulatedPort) -> None:
    bench.faults.add(Fault(FaultKind.ERROR, target="port:0", match="AT+CGDCONT=*", status=100))
    assert screen.lines('AT+CGDCONT=1,"IP","em"') == ["+CME ERROR: 100"]
    assert port.module.contexts[1].apn == ""


def test_a_port_unplugged_in_mid_command_is_gone_for_its_client(bench: Sandbox, port: SimulatedPort) -> None:
    bench.faults.add(Fault(FaultKind.UNPLUG, target="port:0"))
    with serial.Serial(port.device, timeout=PATIENCE_S) as client:
        client.write(b"ATI\r")
        heard: list[bytes] = []
        with pytest.raises(serial.SerialException):
            heard.extend(iter(lambda: client.read(1), None))
    assert b"OK" not in b"".join(heard)
    assert port.device == ""


def test_it_comes_back_by_itself_or_on_request(
    bench: Sandbox, port: SimulatedPort, terminal: Callable[[str], Any], eventually: Callable[..., Any]
) -> None:
    bench.faults.add(Fault(FaultKind.UNPLUG, target="port:0", seconds=0.05))
    terminal(port.device).send("AT\r")
    eventually(lambda: not port.device)
    name = eventually(lambda: port.device)
    port.unplug()
    port.replug(another_name=True)
    assert port.device != name
    port.replug()
    eventually(lambda: port.module.card_ready)
    assert terminal(port.device).lines("AT+CPIN?")[-2:] == ["+CPIN: READY", "OK"]


def test_while_it_is_away_nobody_else_has_its_name(port: SimulatedPort) -> None:
    name = port.device
    port.unplug()
    assert not Path(name).exists()
    others = [os.openpty() for _ in range(3)]
    assert name not in [os.ttyname(far) for _, far in others]
    for ends in others:
        for end in ends:
            os.close(end)


def test_urcs_on_request(port: SimulatedPort, screen: Any) -> None:
    port.urc(["RING", '+CMTI: "SM",1'])
    assert screen.until("1\r\n") == '\r\nRING\r\n\r\n+CMTI: "SM",1\r\n'


def test_the_record_has_commands_faults_and_effects(bench: Sandbox, screen: Any) -> None:
    bench.faults.add(Fault(FaultKind.LATE, target="port:0"))
    screen.ask('AT+CGDCONT=1,"IP","em"')
    entries = [(entry.kind.value, entry.name) for entry in bench.record.entries(source="port:0")][:3]
    assert entries == [("request", 'AT+CGDCONT=1,"IP","em"'), ("fault", "late"), ("effect", "apn.set")]
    assert bench.record.effects("apn.set")[0].detail == {"cid": 1, "type": "IP", "apn": "em"}


def test_without_pseudo_terminals_ports_are_tcp(start: Start, eventually: Callable[..., Any]) -> None:
    port = start(modules=1, pty=False).ports[0]
    assert port.device.startswith("socket://127.0.0.1:")
    for _ in range(2):
        with serial.serial_for_url(port.device, timeout=PATIENCE_S) as client:
            client.write(b"ATE0\rAT+CGMM\r")
            assert client.read_until(b"BG96\r\n\r\nOK\r\n").endswith(b"BG96\r\n\r\nOK\r\n")
    with serial.serial_for_url(port.device, timeout=PATIENCE_S) as client:
        port.unplug()
        with pytest.raises(serial.SerialException):
            client.read(1)
    port.replug()
    eventually(lambda: port.module.card_ready)
    with serial.serial_for_url(port.device, timeout=PATIENCE_S) as client:
        client.write(b"AT\r")
        assert client.read_until(b"OK\r\n").endswith(b"OK\r\n")
