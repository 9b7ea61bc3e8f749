"""Every quirk that a port can be given, as a plain terminal meets it."""

import os
import select
import time
from collections.abc import Callable
from typing import Any

import pytest
import serial

from app.sandbox.faults import Fault, FaultKind
from app.sandbox.modules.port import SimulatedPort
from app.sandbox.sandbox import Sandbox
from tests.leaks import PATIENCE_S


@pytest.fixture
def bench(start: Callable[..., Sandbox]) -> Sandbox:
    return start(modules=1, personalities=("bg96",))


@pytest.fixture
def port(bench: Sandbox) -> SimulatedPort:
    return bench.ports[0]


@pytest.fixture
def screen(port: SimulatedPort, terminal: Callable[[str], Any]) -> Any:
    return terminal(port.device)


def quirk(bench: Sandbox, kind: FaultKind, **values: Any) -> None:
    bench.faults.add(Fault(kind, "port:0", **{"times": None, **values}))


def test_echo_that_does_not_go_off(bench: Sandbox, screen: Any) -> None:
    quirk(bench, FaultKind.ECHO)
    screen.ask("ATE0")
    assert screen.ask("AT+CGMM") == "AT+CGMM\r\r\nBG96\r\n\r\nOK\r\n"


def test_echo_that_goes_off_after_one_more_command(bench: Sandbox, screen: Any) -> None:
    quirk(bench, FaultKind.ECHO_LATE)
    screen.ask("ATE0")
    assert screen.ask("AT") == "AT\r\r\nOK\r\n"
    assert screen.ask("AT") == "\r\nOK\r\n"


@pytest.mark.parametrize(
    ("kind", "command", "heard"),
    [
        (FaultKind.NUMERIC, "AT+CGMM", "BG96\r\n0\r"),
        (FaultKind.NO_SPACE, "AT+CREG?", "\r\n+CREG:0,2\r\n\r\nOK\r\n"),
        (FaultKind.NO_SPACE, 'AT+CGDCONT=99,"IP","em"', "\r\n+CME ERROR:50\r\n"),
        (FaultKind.OK_FIRST, "AT+CGMM", "\r\nOK\r\n\r\nBG96\r\n"),
        (FaultKind.NO_OK, "AT+CPIN?", "\r\n+CPIN: READY\r\n"),
    ],
)
def test_replies_in_another_form(
    start: Callable[..., Sandbox], terminal: Callable[[str], Any], kind: FaultKind, command: str, heard: str
) -> None:
    bench = start(modules=1, personalities=("bg96",), registration_s=60)
    screen = terminal(bench.ports[0].device)
    screen.ask("ATE0")
    quirk(bench, kind)
    screen.send(f"{command}\r")
    assert screen.until(heard.replace("+", r"\+").replace("?", r"\?") + "$") == heard


def test_several_quirks_at_once_and_a_fault_as_well(bench: Sandbox, screen: Any) -> None:
    screen.ask("ATE0")
    quirk(bench, FaultKind.NO_SPACE)
    quirk(bench, FaultKind.OK_FIRST, times=1)
    bench.faults.add(Fault(FaultKind.LATE, "port:0", seconds=0.05))
    screen.send("AT+CMEE?\r")
    assert screen.until("CMEE:1\r\n") == "\r\nOK\r\n\r\n+CMEE:1\r\n"
    assert screen.ask("AT+CMEE?") == "\r\n+CMEE:1\r\n\r\nOK\r\n"
    assert [entry.name for entry in bench.record.entries("fault")].count("late") == 1


def test_lower_case_is_dropped(bench: Sandbox, screen: Any) -> None:
    quirk(bench, FaultKind.LOWER_CASE)
    screen.ask("ATE0")
    screen.send("at+cgmi\r")
    assert screen.quiet(0.05) == ""
    assert screen.lines("AT+CGMI") == ["Quectel", "OK"]


def test_the_prompt_is_an_at_sign(bench: Sandbox, screen: Any) -> None:
    quirk(bench, FaultKind.PROMPT)
    screen.ask("ATE0")
    screen.ask("AT+CMGF=1")
    screen.send('AT+CMGS="+4917012345"\r')
    assert screen.until("@") == "\r\n@"
    screen.send("\x1b")
    assert screen.until("OK\r\n") == "\r\nOK\r\n"


def test_at_a_wrong_speed_there_is_only_noise(bench: Sandbox, port: SimulatedPort) -> None:
    quirk(bench, FaultKind.BAUD, baud=9600)
    with serial.Serial(port.device, 115200, timeout=PATIENCE_S) as wrong:
        wrong.write(b"AT\r")
        heard = wrong.read(3)
        assert b"OK" not in heard
        assert set(heard) == {0x00, 0xFF}
        wrong.baudrate, wrong.timeout = 9600, PATIENCE_S
        wrong.write(b"AT\r")
        assert wrong.read_until(b"OK\r\n").endswith(b"\r\nOK\r\n")


def test_a_module_that_finds_the_speed_itself_loses_the_first_line(bench: Sandbox, port: SimulatedPort) -> None:
    quirk(bench, FaultKind.AUTOBAUD)
    with serial.Serial(port.device, 57600) as line:
        for baud in (57600, 19200):
            line.baudrate = baud
            line.write(b"AT\r")
            line.timeout = 0.2
            assert line.read(9) == b""
            line.timeout = PATIENCE_S
            line.write(b"AT\r")
            assert line.read_until(b"OK\r\n") == b"AT\r\r\nOK\r\n"


def test_noise_without_end_until_it_is_switched_off(bench: Sandbox, port: SimulatedPort, screen: Any) -> None:
    number = bench.faults.add(Fault(FaultKind.SPEW, "port:0", times=None, rate=20_000))
    screen.send("AT\r")
    heard = b""
    while len(heard) < 3000 and select.select([screen.fd], [], [], PATIENCE_S)[0]:
        heard += os.read(screen.fd, 4096)
    assert len(heard) >= 3000
    bench.faults.remove(number)
    while screen.quiet(0.1):
        pass
    assert screen.lines("AT")[-1] == "OK"


def test_a_megabyte_of_text_a_second(bench: Sandbox, screen: Any) -> None:
    bench.faults.add(Fault(FaultKind.SPEW, "port:0", times=None, rate=1_000_000, lines=("+CSQ: 20,99",)))
    screen.send("AT\r")
    heard, began = b"", time.monotonic()
    while len(heard) <= 100_000 and select.select([screen.fd], [], [], PATIENCE_S)[0]:
        heard += os.read(screen.fd, 4096)
    assert len(heard) > 100_000
    assert time.monotonic() - began < 10
    bench.faults.clear()


def test_a_port_comes_back_under_another_name(
    bench: Sandbox, port: SimulatedPort, terminal: Callable[[str], Any], eventually: Callable[..., Any]
) -> None:
    quirk(bench, FaultKind.RENAME)
    bench.faults.add(Fault(FaultKind.UNPLUG, "port:0", "AT+CGMM", seconds=0.02))
    before, serial_number = port.device, port.info().serial_number
    terminal(before).send("AT+CGMM\r")
    eventually(lambda: port.device not in ("", before))
    assert port.info().serial_number == serial_number


@pytest.mark.posix
def test_a_port_that_another_program_holds(port: SimulatedPort, terminal: Callable[[str], Any]) -> None:
    port.hold()
    port.hold()
    with pytest.raises(serial.SerialException):
        serial.Serial(port.device, exclusive=True)
    fd = os.open(port.device, os.O_RDWR | os.O_NOCTTY) if os.geteuid() == 0 else -1
    if fd >= 0:
        import fcntl
        import termios

        excluded = bytearray(4)
        fcntl.ioctl(fd, getattr(termios, "TIOCGEXCL", 0x80045440), excluded)
        assert any(excluded), "others than root are kept out by the kernel as well"
        os.close(fd)
    port.release()
    port.release()
    assert terminal(port.device).lines("AT")[-1] == "OK"
