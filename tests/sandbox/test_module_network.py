"""The network as the simulated modules meet it."""

from collections.abc import Callable
from typing import Any

import pytest

from app.sandbox.modules.port import SimulatedPort
from app.sandbox.sandbox import Sandbox

Start = Callable[..., Sandbox]
PLACE = '"1A2B","01A2B3C4"'


@pytest.fixture
def module(start: Start, terminal: Callable[[str], Any]) -> Callable[..., tuple[SimulatedPort, Any]]:
    def opened(name: str, **options: Any) -> tuple[SimulatedPort, Any]:
        port = start(modules=1, personalities=(name,), **options).ports[0]
        screen = terminal(port.device)
        screen.ask("ATE0")
        return port, screen

    return opened


def registered(port: SimulatedPort) -> bool:
    return port.module.registration.in_service


def test_a_new_module_has_no_apn_and_is_refused_with_the_cause(
    module: Callable[..., Any], eventually: Callable[..., Any]
) -> None:
    _, screen = module("sara-r410m", registration_s=0.2)
    screen.ask("AT+CEREG=3")
    assert screen.lines("AT+CEREG?") in (["+CEREG: 3,2", "OK"], ["+CEREG: 3,3,,,,0,19", "OK"])
    eventually(lambda: screen.lines("AT+CEREG?")[0] == "+CEREG: 3,3,,,,0,19")
    assert screen.lines("AT+CEER")[0] == "+CEER: EMM cause 19, ESM cause 27"
    assert screen.lines("AT+COPS?")[0] == "+COPS: 0"
    assert screen.lines("AT+CGATT?")[0] == "+CGATT: 0"


def test_registration_is_told_by_urcs(module: Callable[..., Any]) -> None:
    _, screen = module("bg96", registration_s=0.1)
    screen.ask('AT+CFUN=4;+CGDCONT=1,"IP","em";+CEREG=2')
    screen.send("AT+CFUN=1\r")
    heard = screen.until(f"\\+CEREG: 5,{PLACE},8\r\n")
    assert heard.index("+CEREG: 2\r\n") < heard.index("OK") < heard.index("+CEREG: 5")
    assert screen.lines("AT+CEREG?")[0] == f"+CEREG: 2,5,{PLACE},8"
    assert screen.lines("AT+COPS?")[0] == '+COPS: 0,0,"Sandbox Mobile",8'
    assert screen.lines("AT+COPS=3,2;+COPS?")[0] == '+COPS: 0,2,"26201",8'
    assert screen.lines("AT+CEER")[0] == "+CEER: No cause information available"
    screen.send("AT+CFUN=0\r")
    assert screen.until("OK\r\n") == "\r\n+CEREG: 0\r\n\r\nOK\r\n"
    assert screen.lines("AT+CSQ")[0] == "+CSQ: 99,99"
    assert screen.lines("AT+CESQ")[0] == "+CESQ: 99,99,255,255,255,255"


@pytest.mark.parametrize(
    ("level", "text"),
    [
        (0, "0,5"),
        (1, "1,5"),
        (2, f"2,5,{PLACE},8"),
        (3, f"3,5,{PLACE},8"),
        (4, f"4,5,{PLACE},8"),
    ],
)
def test_the_report_has_as_much_as_was_asked_for(
    module: Callable[..., Any], eventually: Callable[..., Any], level: int, text: str
) -> None:
    port, screen = module("bg96")
    screen.ask('AT+CGDCONT=1,"IP","em"')
    eventually(lambda: registered(port))
    screen.ask(f"AT+CEREG={level}")
    assert screen.lines("AT+CEREG?")[0] == f"+CEREG: {text}"


def test_a_domain_that_the_module_does_not_use_stays_silent(
    module: Callable[..., Any], eventually: Callable[..., Any]
) -> None:
    port, screen = module("bg96")
    screen.ask('AT+CGDCONT=1,"IP","em"')
    eventually(lambda: registered(port))
    assert screen.lines("AT+CGREG?;+CREG?") == ["+CGREG: 0,0", "+CREG: 0,5", "OK"]
    assert screen.lines("AT+CEREG=5") == ["+CME ERROR: 50"]


def test_only_accepted_apns_are_served(module: Callable[..., Any], eventually: Callable[..., Any]) -> None:
    port, screen = module("ec25", accepted_apns=("em", "emnify"))
    screen.ask('AT+CGDCONT=1,"IP","internet"')
    eventually(lambda: port.module.registration.emm_cause == 19)
    screen.ask('AT+CGDCONT=1,"IP","EMnify"')
    eventually(lambda: registered(port))
    assert "EMnify" in screen.lines("AT+CGCONTRDP=1")[0]


def test_a_new_apn_reaches_a_served_module_only_after_it_detached(
    module: Callable[..., Any], eventually: Callable[..., Any]
) -> None:
    port, screen = module("ec25")
    screen.ask('AT+CGDCONT=1,"IP","old"')
    eventually(lambda: registered(port))
    screen.ask('AT+CGDCONT=1,"IP","new"')
    assert '"old"' in screen.lines("AT+CGCONTRDP=1")[0]
    screen.ask("AT+CFUN=4")
    screen.ask("AT+CFUN=1")
    eventually(lambda: registered(port))
    assert '"new"' in screen.lines("AT+CGCONTRDP=1")[0]
    assert [entry.detail["apn"] for entry in port.record.effects("module.registered")] == ["old", "new"]


def test_toby_attaches_with_ucgdflt_and_not_with_context_1(
    module: Callable[..., Any], eventually: Callable[..., Any]
) -> None:
    port, screen = module("toby-l2")
    screen.ask('AT+CGDCONT=1,"IP","em"')
    eventually(lambda: port.module.registration.emm_cause == 19)
    assert screen.lines('AT+UCGDFLT=1,"IP","em"') == ["OK"]
    eventually(lambda: registered(port))
    assert screen.lines('AT+UCGDFLT=2,"IP","em"') == ["ERROR"]


@pytest.mark.parametrize("cause", [7, 11, 15])
def test_a_rejection_on_request_has_its_cause(
    module: Callable[..., Any], eventually: Callable[..., Any], cause: int
) -> None:
    port, screen = module("sara-r410m")
    screen.ask('AT+CGDCONT=1,"IP","em"')
    eventually(lambda: registered(port))
    screen.ask("AT+CEREG=3")
    port.set_network(reject_cause=cause)
    eventually(lambda: screen.lines("AT+CEREG?")[0] == f"+CEREG: 3,3,,,,0,{cause}")
    assert screen.lines("AT+CEER")[0] == f"+CEER: EMM cause {cause}"
    port.set_network()
    eventually(lambda: registered(port))


def test_packet_data(module: Callable[..., Any], eventually: Callable[..., Any]) -> None:
    port, screen = module("ec25")
    assert screen.lines("AT+CGACT=1,1") == ["+CME ERROR: 30"]
    screen.ask('AT+CGDCONT=1,"IP","em"')
    screen.ask('AT+CGDCONT=2,"IP",""')
    eventually(lambda: registered(port))
    assert screen.lines("AT+CGATT?")[0] == "+CGATT: 1"
    assert screen.lines("AT+CGACT?") == ["+CGACT: 1,1", "+CGACT: 2,0", "OK"]
    assert screen.lines("AT+CGACT=1,2") == ["+CME ERROR: 127"]
    assert screen.lines("AT+CGPADDR=1")[0] == f'+CGPADDR: 1,"{port.module.ip_address}"'
    assert screen.lines("AT+CGATT=0") == ["OK"]
    assert screen.lines("AT+CGPADDR=1")[0] == '+CGPADDR: 1,"0.0.0.0"'
    assert screen.lines("AT+CGATT=1") == ["OK"]
    eventually(lambda: registered(port))


def test_operator_selection(module: Callable[..., Any], eventually: Callable[..., Any]) -> None:
    port, screen = module("ec25")
    screen.ask('AT+CGDCONT=1,"IP","em"')
    eventually(lambda: registered(port))
    assert screen.lines("AT+COPS=2") == ["OK"]
    assert screen.lines("AT+COPS?")[0] == "+COPS: 2"
    assert not registered(port)
    assert screen.lines('AT+COPS=1,2,"26299"') == ["+CME ERROR: 30"]
    assert screen.lines('AT+COPS=1,2,"26201"') == ["OK"]
    eventually(lambda: registered(port))
    assert screen.lines("AT+COPS=0") == ["OK"]
    assert registered(port)


def test_signal_is_in_range_and_its_own(start: Start) -> None:
    for port in start(modules=12).ports:
        assert 8 <= port.module.signal <= 24
        assert 1 <= port.module.rsrp <= 97
        assert 0 <= port.module.rsrq <= 34
